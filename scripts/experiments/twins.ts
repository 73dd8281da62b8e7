/**
 * Trains the twins of the recorded run and writes assets/experiments/twins-<name>.bin, and measures how far the filters
 * of the recipe `tutorial` come from their start: assets/experiments/tutorial-start.bin. Then comes `npm run generate`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeRecordedRun } from '../../src/data/encode-recorded-run.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { packTutorialStart } from '../../src/data/tutorial-start.js';
import { RECORDED_TWINS } from '../../src/data/twin-names.js';
import { createEngine } from '../../src/training/worker/engine.js';
import { probeImages, recordRun } from '../lib/record.js';
import { measureStart, twinRecipe } from '../lib/twins.js';

const ASSETS = path.join(import.meta.dirname, '../../assets/experiments');
const training = await loadTrainingDigits();
const heldOut = await loadHeldOutDigits();
const engine = await createEngine();

for (const twin of RECORDED_TWINS) {
  const run = engine.start(twinRecipe(twin), training, heldOut);
  const recorded = recordRun(run, await probeImages(28), heldOut.count);
  run.dispose();
  // The core alone: the curves and the filters of the first layer.
  const { core } = await encodeRecordedRun(recorded);
  writeFileSync(path.join(ASSETS, `twins-${twin}.bin`), core);
  const { accuracy } = recorded.measured[recorded.measured.length - 1];
  console.log(`${twin}: held-out accuracy ${String(accuracy)}, ${String(core.length)} bytes`);
}

const start = measureStart(engine, training, heldOut);
writeFileSync(path.join(ASSETS, 'tutorial-start.bin'), await packTutorialStart(start));
console.log(`tutorial: ${JSON.stringify(start)}`);
engine.dispose();
