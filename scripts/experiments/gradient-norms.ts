/**
 * Measures gradients with the recorded network and writes assets/experiments/gradient-norms.bin. Then comes
 * `npm run generate`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { MEASURED_RUN, packGradientNorms } from '../../src/data/gradient-norms.js';
import { loadRecordedRun } from '../../src/data/recorded-runs.js';
import { sampleDigitNames } from '../../src/data/sample-digit-names.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { loadHeldOutDigits } from '../../src/data/training-digits.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { curveOf, digitPull, normPoint, oneImageRun } from '../lib/gradient-norms.js';

/** Held-out digits in the diagram: the first ones, equally many of each class. */
const DIGITS = 400;

const run = await loadRecordedRun(MEASURED_RUN, 'all');
const recipe = run.recipe as TrainingRecipe;
const { step, weights } = run.frames[run.frames.length - 1];
const { images, labels, size } = await loadHeldOutDigits();

const points = Array.from({ length: DIGITS }, (_, i) => {
  const ink = images.subarray(i * size * size, (i + 1) * size * size);
  return normPoint(
    recipe,
    weights,
    Float64Array.from(ink, (grey) => grey / 255),
    labels[i],
  );
});
const digits = [];
for (const name of sampleDigitNames) {
  digits.push(digitPull(recipe, weights, name, Float64Array.from(await loadSampleDigit(name))));
}
const oneImage = oneImageRun(Float64Array.from(await loadSampleDigit('4')), 4);

const bytes = packGradientNorms({ step, heldOut: curveOf(points), digits, oneImage });
writeFileSync(path.join(import.meta.dirname, '../../assets/experiments/gradient-norms.bin'), bytes);

const peak = oneImage.norms.indexOf(Math.max(...oneImage.norms));
const at = (i: number): string => `p ${(1 - oneImage.missing[i]).toFixed(2)}, norm ${oneImage.norms[i].toFixed(2)}`;
console.log(`gradient-norms: step ${String(step)}, ${String(DIGITS)} digits, ${String(bytes.length)} bytes`);
console.log(
  `one image: ${at(0)}; highest at step ${String(peak)}: ${at(peak)}; at the end ${at(oneImage.norms.length - 1)}`,
);
