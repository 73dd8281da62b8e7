/**
 * The claims about learned filters, trained anew: an oriented edge or bar fits most filters of the recipe `look`, and not
 * those of a twin that was trained on shuffled labels. And the recorded twins are what their recipes give.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DigitSet } from '../../src/data/digits.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { loadTutorialStart } from '../../src/data/tutorial-start.js';
import { RECORDED_TWINS } from '../../src/data/twin-names.js';
import { loadTwin } from '../../src/data/twins.js';
import { orientedFit } from '../../src/math/oriented-edges.js';
import type { EngineRun, TrainingEngine } from '../../src/training/engine.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { recipes } from '../../src/training/recipes.js';
import { createEngine } from '../../src/training/worker/engine.js';
import { firstFilters, measureStart, twinRecipe } from '../../scripts/lib/twins.js';

const SEEDS = [1, 2, 3, 4];
const STEPS = 300;

let engine: TrainingEngine;
let training: DigitSet;
let heldOut: DigitSet;

before(async () => {
  [engine, training, heldOut] = await Promise.all([createEngine(), loadTrainingDigits(), loadHeldOutDigits()]);
});
after(() => {
  engine.dispose();
});

function trained(recipe: TrainingRecipe, steps: number): EngineRun {
  const run = engine.start(recipe, training, heldOut);
  while (run.stepsDone < steps) run.step();
  return run;
}

/** R² of each first filter after 300 steps, and the share of held-out digits right. */
function fitsOf(recipe: TrainingRecipe): { fits: number[]; accuracy: number } {
  const run = trained(recipe, STEPS);
  const fits = firstFilters(run.weights()).map((filter) => orientedFit(filter, 7)?.r2 ?? 0);
  const { accuracy } = run.evaluate();
  run.dispose();
  return { fits, accuracy };
}

const shareAbove = (fits: readonly number[], r2: number): number => fits.filter((fit) => fit > r2).length / fits.length;

test('C7: an oriented edge or bar fits at least 60 % of the filters with R² > 0.6, over four seeds', () => {
  const runs = SEEDS.map((seed) => fitsOf({ ...recipes.look, seed }));
  const all = runs.flatMap(({ fits }) => fits);
  assert.ok(shareAbove(all, 0.6) >= 0.6, `only ${String(shareAbove(all, 0.6))}`);
  // More than equally smooth noise reaches on average (about .58).
  assert.ok(all.reduce((sum, fit) => sum + fit, 0) / all.length > 0.65);
  for (const { accuracy } of runs) assert.ok(accuracy >= 0.93, `held-out accuracy ${String(accuracy)}`);
});

test('C7: none of these fits is left with shuffled labels, nor with scrambled pixels', () => {
  for (const twin of ['shuffled-labels', 'permuted-pixels'] as const) {
    const runs = SEEDS.slice(0, 2).map((seed) => fitsOf(twinRecipe(twin, seed)));
    const all = runs.flatMap(({ fits }) => fits);
    assert.ok(shareAbove(all, 0.6) <= 0.2, `${twin}: ${String(shareAbove(all, 0.6))}`);
    for (const { accuracy } of runs) {
      if (twin === 'shuffled-labels') assert.ok(accuracy < 0.3, `${twin}: ${String(accuracy)}`);
      else assert.ok(accuracy > 0.75 && accuracy < 0.92, `${twin}: ${String(accuracy)}`);
    }
  }
});

for (const twin of RECORDED_TWINS) {
  test(`the recorded twin "${twin}" is what its recipe gives`, async () => {
    const recorded = await loadTwin(twin);
    assert.deepEqual(recorded.recipe, JSON.parse(JSON.stringify(twinRecipe(twin))));
    assert.equal(recorded.frames.length, 17);
    const run = trained(twinRecipe(twin), 5);
    const frame = recorded.frames.find(({ step }) => step === 5);
    const exact = run.weights()['conv1/filters'].data;
    const most = exact.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
    frame?.weights['conv1/filters'].data.forEach((weight, i) => {
      assert.ok(Math.abs(weight - exact[i]) <= 0.01 * most, `weight ${String(i)}`);
    });
    assert.ok(frame);
    run.dispose();
  });
}

test('C5: filters of one start never part: the recorded twin "constant"', async () => {
  const { frames } = await loadTwin('constant');
  const last = frames[frames.length - 1].weights['conv1/filters'];
  assert.notEqual(last.data[0], 0);
  last.data.forEach((weight, i) => {
    assert.equal(weight, last.data[i - (i % last.shape[3])]);
  });
});

test('C1: with the settings of a tutorial the change is smooth and edge-like, the filter is mostly its start', async () => {
  const start = await loadTutorialStart();
  const again = measureStart(engine, training, heldOut);
  assert.equal(again.accuracy, start.accuracy);
  assert.ok(Math.abs(again.cosine - start.cosine) < 1e-9);
  for (const what of ['filter', 'change'] as const) {
    assert.ok(Math.abs(again[what].fit - start[what].fit) < 1e-9);
    assert.ok(Math.abs(again[what].smoothness - start[what].smoothness) < 1e-9);
  }
  assert.ok(start.cosine > 0.85, 'nearly the start');
  assert.ok(start.accuracy > 0.94, 'and yet it works');
  assert.ok(start.change.fit > start.filter.fit + 0.3);
  assert.ok(start.change.smoothness > start.filter.smoothness + 0.4);
});
