/**
 * Takes from the recorded run what <patch-pull> shows untouched, and writes assets/experiments/patch-pull-view.bin.
 * Follows `npm run record`; then comes `npm run generate`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packPulls, VIEWED } from '../../src/data/patch-pull-view.js';
import { loadRecording } from '../../src/training/load-recording.js';
import { recordedPulls } from '../lib/patch-pull.js';

const pulls = recordedPulls(await loadRecording(VIEWED.run, 'all'));
const bytes = await packPulls(pulls);
writeFileSync(path.join(import.meta.dirname, '../../assets/experiments/patch-pull-view.bin'), bytes);
console.log(`patch-pull: ${pulls.deltas.length} regions, ${pulls.course.length} moments, ${bytes.length} bytes`);
