/**
 * Searches the training digits for what each unit of the recorded network answers most, makes pictures that please its
 * classes, and writes assets/experiments/feature-hierarchy.bin. Then comes `npm run generate`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fieldsOf, networkAnswer } from '../../src/components/feature-hierarchy/feature-hierarchy.answers.js';
import { packFeatureHierarchy, type UnitRecord } from '../../src/data/feature-hierarchy.js';
import { loadRecordedRun } from '../../src/data/recorded-runs.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { loadTrainingDigits } from '../../src/data/training-digits.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import {
  answersTo,
  filtersOf,
  FREE,
  HELD_BACK,
  mostOf,
  passOf,
  pixelsOf,
  pleasingPicture,
  verdictOn,
  type Network,
} from '../lib/feature-hierarchy.js';

/** Length of each unit's list. */
const PER_UNIT = 9;
const CLASSES = 10;
/** The digit that stands on the page when nothing is set. */
const FIRST = '6';

const run = await loadRecordedRun('look', 'all');
const recipe = run.recipe as TrainingRecipe;
const { step, weights } = run.frames[run.frames.length - 1];
const network: Network = { recipe, weights };
const training = await loadTrainingDigits();

const found = Array.from({ length: training.count }, (_, digit) => answersTo(network, pixelsOf(training, digit)));
const kept: number[] = [];
const layers: Record<string, UnitRecord[]> = {};
for (const [name, units] of Object.entries(found[0])) {
  layers[name] = units.map((_, unit) => {
    const answers = found.map((layersOfDigit, digit) => ({ digit, ...layersOfDigit[name][unit] }));
    const profile = Float32Array.from({ length: CLASSES }, (_none, label) => {
      const own = answers.filter(({ digit }) => training.labels[digit] === label);
      return own.reduce((sum, { value }) => sum + value, 0) / own.length;
    });
    const best = answers.sort((a, b) => b.value - a.value || a.digit - b.digit).slice(0, PER_UNIT);
    const strongest = best.map(({ digit, ...answer }) => {
      if (!kept.includes(digit)) kept.push(digit);
      return { digit: kept.indexOf(digit), ...answer };
    });
    return { strongest, profile };
  });
}
const { size } = training;
const digits = {
  count: kept.length,
  size,
  images: Uint8Array.from(
    kept.flatMap((i) => Array.from(training.images.subarray(i * size ** 2, (i + 1) * size ** 2))),
  ),
  labels: Uint8Array.from(kept, (i) => training.labels[i]),
};
const labels = Array.from({ length: CLASSES }, (_, label) => label);
const pleasing = labels.map((label) => pleasingPicture(network, label, HELD_BACK));
const fooling = labels.map((label) => pleasingPicture(network, label, FREE));

const firstDigit = (await loadSampleDigit(FIRST)).map((ink) => Math.round(255 * ink));
const bytes = await packFeatureHierarchy({
  ...{ recipe: recipe.name, step, searched: training.count, layers, digits, pleasing, fooling },
  fields: Object.fromEntries(fieldsOf(recipe)),
  filters: filtersOf(network),
  most: mostOf(network),
  pleased: labels.map((label) => verdictOn(network, pleasing[label], label)),
  fooled: labels.map((label) => verdictOn(network, fooling[label], label)),
  first: { name: FIRST, ...networkAnswer(passOf(network, Float64Array.from(await loadSampleDigit(FIRST)))) },
  firstDigit: Uint8Array.from(firstDigit),
});
writeFileSync(path.join(import.meta.dirname, '../../assets/experiments/feature-hierarchy.bin'), bytes);

console.log(`feature-hierarchy: ${String(kept.length)} digits, ${String(bytes.length)} bytes`);
for (const label of labels) {
  const said = (pixels: Float64Array): string => {
    const { logits, probabilities } = passOf(network, pixels);
    return `logit ${logits.data[label].toFixed(1)}, p ${probabilities.data[label].toFixed(3)}`;
  };
  const { value } = layers.output[label].strongest[0];
  console.log(
    `${String(label)}: best digit ${value.toFixed(1)}; pleasing ${said(pleasing[label])}; fooling ${said(fooling[label])}`,
  );
}
for (const [name, units] of Object.entries(layers)) {
  units.forEach(({ profile, strongest: [{ value }] }, unit) => {
    const shares = Array.from(profile, (mean) => (mean / value).toFixed(2)).join(' ');
    console.log(`${name} ${String(unit + 1)}: ${shares}`);
  });
}
