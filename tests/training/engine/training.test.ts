import { expect } from '@open-wc/testing';
import { Random } from '../../../src/math/random.js';
import type { DigitSet } from '../../../src/data/digits.js';
import type { EngineRun, TrainingEngine } from '../../../src/training/engine.js';
import type { Optimizer, TrainingRecipe } from '../../../src/training/recipe.js';
import { withBackend } from '../../../src/training/worker/backend/tfjs.js';
import { createEngine } from '../../../src/training/worker/engine.js';
import { LessonOrder } from '../../../src/training/worker/lesson-order.js';
import { forward } from '../../../src/training/worker/model.js';
import { drawnDigits } from './digits.js';
import { expectClose } from './harness.js';
import { optimizers, small, variety } from './recipes-under-test.js';
import { learn, updaterOf } from './reference-training.js';
import { tf, tfjsOps } from './tfjs-ops.js';

const STEPS = 10;
const training = drawnDigits(60, 1);
const heldOut = drawnDigits(30, 2);

interface Lesson {
  x: Float32Array;
  labels: Int32Array;
}

/** The mini-batches that a recipe deals out, gathered by plain loops. Labels and pixels as they are. */
function lessonsOf(recipe: TrainingRecipe, set: DigitSet): Lesson[] {
  const { data, batch } = recipe;
  const order = new LessonOrder(data, new Random(recipe.seed));
  const reduce = set.size / data.size;
  return Array.from({ length: STEPS }, () => {
    const choices = order.next(batch);
    const pixels = choices.flatMap(({ index, down, right }) => {
      const grey = (r: number, c: number) =>
        r >= 0 && r < set.size && c >= 0 && c < set.size ? set.images[(index * set.size + r) * set.size + c] : 0;
      return Array.from({ length: data.size ** 2 }, (_, i) => {
        const [row, column] = [Math.floor(i / data.size) * reduce - down, (i % data.size) * reduce - right];
        let sum = 0;
        for (let r = row; r < row + reduce; r++) for (let c = column; c < column + reduce; c++) sum += grey(r, c);
        return (sum / reduce ** 2 / 255 - data.mean) / data.std;
      });
    });
    return { x: Float32Array.from(pixels), labels: Int32Array.from(choices, ({ index }) => set.labels[index]) };
  });
}

const valuesOf = (run: EngineRun): Float32Array[] => Object.values(run.weights()).map(({ data }) => data);

function tfjsOptimizer(rule: Optimizer): tf.Optimizer {
  switch (rule.type) {
    case 'sgd':
      return tf.train.sgd(rule.rate);
    case 'momentum':
      return tf.train.momentum(rule.rate, rule.momentum ?? 0.9);
    case 'adam':
      return tf.train.adam(rule.rate, rule.beta1 ?? 0.9, rule.beta2 ?? 0.999, rule.epsilon ?? 1e-7);
  }
}

/** Ten steps of the same model with tfjs' own ops, gradients, optimizers and cpu backend. */
function trainWithTfjs(recipe: TrainingRecipe, run: EngineRun): { losses: number[]; weights: Float32Array[] } {
  return tf.tidy(() => {
    const { size } = recipe.data;
    const variables = Object.values(run.weights()).map(({ data, shape }) => tf.variable(tf.tensor(data, [...shape])));
    const optimizer = tfjsOptimizer(recipe.optimizer);
    const losses = lessonsOf(recipe, training).map(({ x, labels }) => {
      const cost = optimizer.minimize(
        () => {
          const images = tf.tensor(x, [labels.length, size, size, 1]);
          const logits = forward<tf.Tensor>(tfjsOps, recipe, variables, images);
          return tfjsOps.crossEntropy(logits, tf.tensor1d(labels, 'int32')) as tf.Scalar;
        },
        true,
        variables,
      );
      return cost?.dataSync()[0] ?? NaN;
    });
    const weights = variables.map((variable) => variable.dataSync<'float32'>());
    for (const variable of variables) variable.dispose();
    optimizer.dispose();
    return { losses, weights };
  });
}

describe('ten steps of training', () => {
  let engine: TrainingEngine;
  before(async () => {
    engine = await createEngine();
    await tf.setBackend('cpu');
  });
  after(() => {
    engine.dispose();
  });

  const cases: [string, TrainingRecipe][] = [
    ...Object.entries(optimizers).map(
      ([name, optimizer]) => [name, { ...small, optimizer }] as [string, TrainingRecipe],
    ),
    ['a falling rate', { ...small, schedule: 'linear', steps: 8 }],
  ];
  for (const [name, recipe] of cases) {
    it(`with ${name} as the formulas in double precision`, () => {
      const run = engine.start(recipe, training, heldOut);
      const weights = valuesOf(run).map((values) => Float64Array.from(values));
      const update = updaterOf(recipe.optimizer);
      lessonsOf(recipe, training).forEach(({ x, labels }, t) => {
        const expected = learn(recipe, weights, x, labels);
        const { loss, correct } = run.step();
        expect(loss).to.be.closeTo(expected.loss, 1e-5);
        expect(correct).to.equal(expected.correct);
        const share = recipe.schedule === 'linear' ? Math.max(0, 1 - t / recipe.steps) : 1;
        update(weights, expected.gradients, share * recipe.optimizer.rate);
      });
      valuesOf(run).forEach((values, index) => {
        expectClose(values, weights[index], 1e-5);
      });
      run.dispose();
    });
  }

  const recipes = {
    ...Object.fromEntries(Object.entries(optimizers).map(([name, optimizer]) => [name, { ...small, optimizer }])),
    ...variety,
  };
  for (const [name, recipe] of Object.entries(recipes)) {
    if (recipe.data.labels === 'shuffled') continue;
    it(`as tfjs on its cpu backend: ${name}`, () => {
      const run = engine.start(recipe, training, heldOut);
      const expected = withBackend('cpu', () => trainWithTfjs(recipe, run));
      const losses = Array.from({ length: STEPS }, () => run.step().loss);
      expectClose(losses, expected.losses, 1e-5);
      valuesOf(run).forEach((values, index) => {
        expectClose(values, expected.weights[index], 1e-5);
      });
      run.dispose();
    });
  }
});

describe('what is learned', () => {
  it('drawn digits, far better than by guessing; with shuffled labels nothing', async () => {
    const engine = await createEngine();
    const accuracyOf = (recipe: TrainingRecipe) => {
      const run = engine.start(recipe, drawnDigits(200, 1), drawnDigits(100, 2));
      for (let i = 0; i < 60; i++) run.step();
      return run.evaluate().accuracy;
    };
    const data = { ...small.data, examples: 200 };
    expect(accuracyOf({ ...small, data })).to.be.greaterThan(0.9);
    expect(accuracyOf({ ...small, data: { ...data, labels: 'shuffled' } })).to.be.lessThan(0.35);
    engine.dispose();
  });
});
