/** C4, C5 and C11, as <init-lab> shows them. */
import { expect } from '@open-wc/testing';
import { frameSteps, startRun } from '../../scripts/lib/init-lab.js';
import { cosine, diversityOf } from '../../src/components/init-lab/init-lab.measures.js';
import { filtersOf } from '../../src/components/init-lab/init-lab.model.js';
import { SCHEMES, type SchemeName } from '../../src/components/init-lab/init-lab.names.js';
import { activationRecipe, schemeRecipe } from '../../src/components/init-lab/init-lab.recipes.js';
import { signalsOf, startWeights } from '../../src/components/init-lab/init-lab.start.js';
import type { DigitSet } from '../../src/data/digits.js';
import {
  loadOthers,
  loadStarts,
  type MeasuredOthers,
  type MeasuredStart,
  type MeasuredStarts,
  type Recorded,
} from '../../src/data/init-lab.js';
import { dequantise, quantise } from '../../src/data/quantised-weights.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import type { Weights } from '../../src/training/engine.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { createEngine, type MeasuredEngine } from '../../src/training/worker/engine.js';

/** How many filters of conv1 differ from the first in any bit. */
function differentFilters(weights: Weights): number {
  const [first, ...others] = filtersOf(weights['conv1/filters']).map((filter) => Float32Array.from(filter));
  const bits = (filter: Float32Array): string => new Uint32Array(filter.buffer).join();
  return others.filter((other) => bits(other) !== bits(first)).length;
}

describe('what a start makes of a network', () => {
  let engine: MeasuredEngine;
  let training: DigitSet;
  let heldOut: DigitSet;
  let recorded: Recorded<MeasuredStarts>;
  let others: Recorded<MeasuredOthers>;
  before(async () => {
    engine = await createEngine();
    [training, heldOut] = await Promise.all([loadTrainingDigits(), loadHeldOutDigits()]);
    [recorded, others] = await Promise.all([loadStarts(), loadOthers()]);
  });
  after(() => {
    engine.dispose();
  });

  /** The weights before the first step and after some. */
  function trained(recipe: TrainingRecipe, steps: number): [Weights, Weights] {
    const run = engine.start(recipe, training, heldOut);
    const before = run.weights();
    for (let i = 0; i < steps; i++) run.step();
    const after = run.weights();
    run.dispose();
    return [before, after];
  }
  const end = (run: string, what: Exclude<keyof MeasuredStart, 'steps'>): number =>
    (recorded.measured.runs[run] ?? others.measured.runs[run])[what].at(-1) ?? NaN;

  for (const scheme of ['tenth', 'one', 'constant-convs'] as const) {
    it(`C5: ${scheme}: the filters of conv1 move and stay identical to the bit`, () => {
      const [before, after] = trained(schemeRecipe(scheme), 20);
      expect(differentFilters(after)).to.equal(0);
      expect(diversityOf(after['conv1/filters'])).to.equal(0);
      expect(after['conv1/filters'].data).not.to.deep.equal(before['conv1/filters'].data);
      expect(recorded.measured.runs[scheme].diversity.every((value) => value === 0)).to.equal(true);
    });
  }

  it('C5: constant convolutions with a random dense layer: conv2 separates, conv1 does not', () => {
    const [, after] = trained(schemeRecipe('constant-convs'), 20);
    const conv2 = after['conv2/filters'];
    expect(diversityOf(conv2)).to.be.above(0.001);
    // Each filter of conv2 treats all eight channels alike.
    for (let k = 0; k < 16; k++) {
      for (let tap = 0; tap < 9; tap++) {
        const channels = Array.from({ length: 8 }, (_, c) => conv2.data[(tap * 8 + c) * 16 + k]);
        expect(new Set(channels).size).to.equal(1);
      }
    }
  });

  it('C5: only conv1 constant: the random weights behind it separate its filters at once', () => {
    const [before, after] = trained(schemeRecipe('constant-first'), 1);
    expect(differentFilters(before)).to.equal(0);
    expect(differentFilters(after)).to.equal(7);
    expect(diversityOf(after['conv1/filters'])).to.be.within(1e-4, 0.01);
    expect(end('constant-first', 'accuracies')).to.be.above(0.92);
  });

  it('C5: all 0 with ReLU: nothing but the last bias ever changes', () => {
    const [before, after] = trained(schemeRecipe('zero'), 20);
    for (const name of Object.keys(before)) {
      const moved = after[name].data.some((value, i) => value !== before[name].data[i]);
      expect(moved, name).to.equal(name === 'output/bias');
    }
    expect(end('zero', 'accuracies')).to.equal(0.1);
  });

  it('C5: a constant start learns as a network of one filter: more than nothing, less than the others', () => {
    for (const scheme of ['tenth', 'one', 'constant-convs']) {
      expect(end(scheme, 'accuracies'), scheme).to.be.within(0.6, 0.85);
    }
    for (const scheme of ['small-first', 'uniform', 'normal', 'glorot', 'he']) {
      expect(end(scheme, 'accuracies'), scheme).to.be.within(0.93, 0.96);
    }
  });

  it('C5: Glorot and He set the variance from fan-in and fan-out', () => {
    const variance = (scheme: SchemeName, layer: string): number => {
      // Many seeds: a single layer has too few weights to tell.
      const values = Array.from({ length: 40 }, (_, seed) => [...startWeights(schemeRecipe(scheme, seed))[layer].data]);
      const all = values.flat();
      return all.reduce((sum, value) => sum + value ** 2, 0) / all.length;
    };
    const fans = { conv1: [25, 200], conv2: [72, 144], output: [400, 10] } as const;
    for (const [layer, [fanIn, fanOut]] of Object.entries(fans)) {
      expect(variance('glorot', layer) / (2 / (fanIn + fanOut)), layer).to.be.closeTo(1, 0.06);
      expect(variance('he', layer) / (2 / fanIn), layer).to.be.closeTo(1, 0.06);
    }
    expect(variance('uniform', 'conv2')).to.be.closeTo(0.05 ** 2, 1e-4);
    expect(variance('normal', 'conv2')).to.be.closeTo(0.05 ** 2, 1e-4);
  });

  it('C5: the start that is drawn is the one that is trained, for every scheme', () => {
    for (const scheme of SCHEMES) {
      const [before] = trained(schemeRecipe(scheme, 3), 0);
      const drawn = startWeights(schemeRecipe(scheme, 3));
      expect(drawn.conv1, scheme).to.deep.equal(before['conv1/filters']);
      expect(drawn.conv2, scheme).to.deep.equal(before['conv2/filters']);
      expect(drawn.output, scheme).to.deep.equal(before['output/weights']);
    }
  });

  it('C5: a sane start keeps the signal near 1; normal 1 explodes, normal 0.001 vanishes', () => {
    const stds = (scheme: SchemeName): number[] =>
      signalsOf(schemeRecipe(scheme), sampleDigit('4')).map(({ std }) => std);
    for (const scheme of ['glorot', 'he'] as const) {
      for (const std of stds(scheme)) expect(std, scheme).to.be.within(0.3, 10);
    }
    const [, huge2, hugeLogits] = stds('huge');
    expect(huge2).to.be.above(30);
    expect(hugeLogits).to.be.above(500);
    const [tiny1, , tinyLogits] = stds('tiny');
    expect(tiny1).to.be.below(0.05);
    expect(tinyLogits).to.be.below(1e-5);
    expect(stds('zero')).to.deep.equal([0, 0, 0]);
    expect(stds('tenth')[2], 'all ten logits are the same').to.equal(0);
    expect(recorded.measured.runs.huge.losses[0]).to.be.above(1000);
    expect(end('huge', 'accuracies')).to.be.below(0.6);
  });

  it('C5: good practice and pretty filters conflict: He keeps its random start, a small conv1 forgets it', () => {
    const kept = (scheme: string): number => {
      const frames = recorded.frames[scheme];
      const [start, now] = [frames[0], frames[frames.length - 1]].map(({ filters }) => filtersOf(filters));
      return start.reduce((sum, filter, k) => sum + cosine(filter, now[k]), 0) / start.length;
    };
    expect(kept('he')).to.be.above(0.95);
    expect(kept('glorot')).to.be.within(0.7, 0.95);
    expect(kept('small-first')).to.be.below(0.4);
  });

  it('C4: another seed gives other filters and nearly the same answers', () => {
    for (const { seeds, sameIndex, bestMatch, agreement } of others.measured.likeness) {
      expect(Math.abs(sameIndex), seeds.join()).to.be.below(0.3);
      expect(bestMatch, seeds.join()).to.be.within(0.4, 0.8);
      expect(agreement, seeds.join()).to.be.within(0.93, 0.97);
    }
    expect(others.measured.likeness).to.have.length(6);
  });

  it('C11: linear with average pooling is worth one dense layer; max pooling or a bend is worth more', () => {
    const { denseAccuracy } = others.measured;
    expect(denseAccuracy).to.be.closeTo(0.896, 0.01);
    expect(end('linear average', 'accuracies')).to.be.within(0.86, denseAccuracy + 0.01);
    for (const run of [
      'linear max',
      'relu max',
      'relu average',
      'leaky-relu max',
      'leaky-relu average',
      'tanh max',
      'tanh average',
    ]) {
      expect(end(run, 'accuracies'), run).to.be.above(0.95);
    }
  });

  it('is recorded as the engine computes it: the first steps, done again', () => {
    const recipes = [schemeRecipe('tenth'), schemeRecipe('glorot'), activationRecipe('tanh', 'average')];
    for (const recipe of recipes) {
      const until = frameSteps(recipe.steps)[2];
      const again = startRun(engine, recipe, training, heldOut, until);
      const kept = recipe.name in recorded.frames ? recorded : others;
      const { steps, accuracies, losses, diversity } = kept.measured.runs[recipe.name];
      const count = again.measured.steps.length;
      expect(count, recipe.name).to.be.above(2);
      expect(again.measured, recipe.name).to.deep.equal({
        steps: steps.slice(0, count),
        accuracies: accuracies.slice(0, count),
        losses: losses.slice(0, count),
        diversity: diversity.slice(0, count),
      });
      for (const { step, filters } of kept.frames[recipe.name].slice(0, 3)) {
        const { data } = again.frames[String(step)];
        expect(dequantise(quantise(data)), `${recipe.name}, step ${String(step)}`).to.deep.equal(filters.data);
      }
    }
  });
});
