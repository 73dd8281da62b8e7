/**
 * Trains the networks of <init-lab> and writes assets/experiments/init-lab.bin and init-lab-others.bin. Then comes
 * `npm run generate`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIVATIONS, SCHEMES, SEED, SEEDS } from '../../src/components/init-lab/init-lab.names.js';
import { activationRecipe, schemeRecipe } from '../../src/components/init-lab/init-lab.recipes.js';
import { beginningOf } from '../../src/components/init-lab/init-lab.start.js';
import { INIT_LAB, type Likeness, type MeasuredOthers, type MeasuredStarts } from '../../src/data/init-lab.js';
import { packNetworks } from '../../src/data/recorded-networks.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { createEngine } from '../../src/training/worker/engine.js';
import { likeness, startRun, type StartRun } from '../lib/init-lab.js';
import { collapseRecipes, trained } from '../lib/linear-collapse.js';

const training = await loadTrainingDigits();
const heldOut = await loadHeldOutDigits();
const engine = await createEngine();

const starts = new Map<string, StartRun>();
for (const scheme of SCHEMES) starts.set(scheme, startRun(engine, schemeRecipe(scheme), training, heldOut));
const others = new Map<string, StartRun>();
const nameOf = (seed: number): string => (seed === SEED ? 'small-first' : `small-first ${String(seed)}`);
for (const seed of SEEDS.filter((seed) => seed !== SEED)) {
  others.set(nameOf(seed), startRun(engine, schemeRecipe('small-first', seed), training, heldOut));
}
for (const pool of ['max', 'average'] as const) {
  for (const activation of ACTIVATIONS) {
    const recipe = activationRecipe(activation, pool);
    others.set(recipe.name, startRun(engine, recipe, training, heldOut));
  }
}
const dense = trained(engine, collapseRecipes.dense, training, heldOut);
const denseAccuracy = dense.evaluate().accuracy;
engine.dispose();

const named = (seed: number): StartRun => {
  const run = starts.get(nameOf(seed)) ?? others.get(nameOf(seed));
  if (!run) throw new Error(`Seed ${String(seed)} was not trained.`);
  return run;
};
const pairs: Likeness[] = SEEDS.flatMap((a) =>
  SEEDS.filter((b) => b > a).map((b) => likeness(named(a), named(b), [a, b])),
);
const record = <T>(runs: ReadonlyMap<string, StartRun>, pick: (run: StartRun) => T): Record<string, T> =>
  Object.fromEntries(Array.from(runs, ([name, run]) => [name, pick(run)]));
const measuredStarts: MeasuredStarts = {
  digits: heldOut.count,
  runs: record(starts, (run) => run.measured),
  beginnings: Object.fromEntries(SCHEMES.map((scheme) => [scheme, beginningOf(schemeRecipe(scheme))])),
};
const measuredOthers: MeasuredOthers = {
  ...{ runs: record(others, (run) => run.measured), likeness: pairs, denseAccuracy },
};
for (const [name, measured, runs] of [
  ['init-lab', measuredStarts, starts],
  ['init-lab-others', measuredOthers, others],
] as const) {
  const bytes = await packNetworks(INIT_LAB, { measured, networks: record(runs, (run) => run.frames) });
  writeFileSync(path.join(import.meta.dirname, `../../assets/experiments/${name}.bin`), bytes);
  console.log(`${name}: ${String(bytes.length)} bytes`);
}
for (const [name, { measured: run }] of [...starts, ...others]) {
  const end = run.accuracies.length - 1;
  console.log(
    `${name}: first loss ${String(run.losses[0])}, accuracy ${String(run.accuracies[end])}, filters differ by ${String(run.diversity[end])}`,
  );
}
console.log(`dense ${String(denseAccuracy)}, ${JSON.stringify(pairs)}`);
