/**
 * `npm run record [-- recipe …]`: trains a recipe (default `look`) with the real engine and writes what happens to
 * assets/runs/. The same recipe gives the same files, but for how well the machine's zlib compresses.
 * Then comes `npm run generate`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeRecordedRun } from '../src/data/encode-recorded-run.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../src/data/training-digits.js';
import { recipeNamed } from '../src/training/recipes.js';
import { createEngine } from '../src/training/worker/engine.js';
import { probeImages, recordRun } from './lib/record.js';

const ASSETS = path.join(import.meta.dirname, '../assets/runs');
const names = process.argv.slice(2);

const training = await loadTrainingDigits();
const heldOut = await loadHeldOutDigits();
const engine = await createEngine();
for (const name of names.length > 0 ? names : ['look']) {
  const recipe = recipeNamed(name);
  const run = recordRun(engine.start(recipe, training, heldOut), await probeImages(recipe.data.size), heldOut.count);
  const { core, rest } = await encodeRecordedRun(run);
  writeFileSync(path.join(ASSETS, `${name}.core.bin`), core);
  writeFileSync(path.join(ASSETS, `${name}.rest.bin`), rest);
  const last = run.measured[run.measured.length - 1];
  console.log(
    `${name}: ${run.frames.length} frames of ${recipe.steps} steps, ` +
      `held-out accuracy ${last.accuracy}, loss ${last.loss.toFixed(3)}; core ${core.length}, rest ${rest.length} bytes`,
  );
}
engine.dispose();
