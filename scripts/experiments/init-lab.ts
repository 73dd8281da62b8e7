/** Trains the networks of <init-lab> and writes assets/experiments/init-lab.bin. Then comes `npm run generate`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  ACTIVATIONS,
  activationRecipe,
  SCHEMES,
  schemeRecipe,
  SEED,
  SEEDS,
} from '../../src/components/init-lab/init-lab.recipes.js';
import { INIT_LAB, type Likeness, type MeasuredStart, type MeasuredStarts } from '../../src/data/init-lab.js';
import { packNetworks } from '../../src/data/recorded-networks.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { createEngine } from '../../src/training/worker/engine.js';
import { likeness, startRun, type StartRun } from '../lib/init-lab.js';
import { collapseRecipes, trained } from '../lib/linear-collapse.js';

const training = await loadTrainingDigits();
const heldOut = await loadHeldOutDigits();
const engine = await createEngine();

const all = new Map<string, StartRun>();
for (const scheme of SCHEMES) all.set(scheme, startRun(engine, schemeRecipe(scheme), training, heldOut));
const nameOf = (seed: number): string => (seed === SEED ? 'small-first' : `small-first ${String(seed)}`);
for (const seed of SEEDS.filter((seed) => seed !== SEED)) {
  all.set(nameOf(seed), startRun(engine, schemeRecipe('small-first', seed), training, heldOut));
}
for (const pool of ['max', 'average'] as const) {
  for (const activation of ACTIVATIONS) {
    const recipe = activationRecipe(activation, pool);
    all.set(recipe.name, startRun(engine, recipe, training, heldOut));
  }
}
const dense = trained(engine, collapseRecipes.dense, training, heldOut);
const denseAccuracy = dense.evaluate().accuracy;
engine.dispose();

const named = (seed: number): StartRun => {
  const run = all.get(nameOf(seed));
  if (!run) throw new Error(`Seed ${String(seed)} was not trained.`);
  return run;
};
const pairs: Likeness[] = SEEDS.flatMap((a) =>
  SEEDS.filter((b) => b > a).map((b) => likeness(named(a), named(b), [a, b])),
);
const record = <T>(pick: (run: StartRun) => T): Record<string, T> =>
  Object.fromEntries(Array.from(all, ([name, run]) => [name, pick(run)]));
const measured: MeasuredStarts = {
  ...{ digits: heldOut.count, runs: record<MeasuredStart>((run) => run.measured), likeness: pairs, denseAccuracy },
};
const bytes = await packNetworks(INIT_LAB, { measured, networks: record((run) => run.frames) });
writeFileSync(path.join(import.meta.dirname, '../../assets/experiments/init-lab.bin'), bytes);
for (const [name, { measured: run }] of all) {
  const end = run.accuracies.length - 1;
  console.log(
    `${name}: first loss ${String(run.losses[0])}, accuracy ${String(run.accuracies[end])}, filters differ by ${String(run.diversity[end])}`,
  );
}
console.log(`dense ${String(denseAccuracy)}, ${JSON.stringify(pairs)}, ${String(bytes.length)} bytes`);
