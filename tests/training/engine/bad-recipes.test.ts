import { expect } from '@open-wc/testing';
import type { ConvLayer, Layer, TrainingRecipe } from '../../../src/training/recipe.js';
import { checkRecipe } from '../../../src/training/worker/check-recipe.js';
import { drawnDigits } from './digits.js';
import { small } from './recipes-under-test.js';

const training = drawnDigits(60, 1);
const heldOut = drawnDigits(30, 2);

const [conv1, conv2, output] = small.layers as [ConvLayer, ConvLayer, Layer];
const withFirst = (change: object): TrainingRecipe => ({
  ...small,
  layers: [{ ...conv1, ...change }, conv2, output],
});
const withLast = (change: object): TrainingRecipe => ({
  ...small,
  layers: [conv1, conv2, { ...output, ...change }],
});
const withData = (change: object): TrainingRecipe => ({ ...small, data: { ...small.data, ...change } });
const withOptimizer = (optimizer: object) => ({ ...small, optimizer }) as TrainingRecipe;

/** Recipes as an author may write them, and what is said about each. */
const CASES: [TrainingRecipe, string][] = [
  [{ ...small, batch: 0 }, 'batch is 0, but must be a whole number, 1 or more.'],
  [{ ...small, batch: 2.5 }, 'batch is 2.5, but must be a whole number, 1 or more.'],
  [{ ...small, steps: -1 }, 'steps is -1, but must be a whole number, 1 or more.'],
  [{ ...small, seed: 2 ** 32 }, 'seed is 4294967296, but must be a whole number, from 0 to 4294967295.'],
  [
    { ...small, schedule: 'cosine' } as unknown as TrainingRecipe,
    'schedule is "cosine", but must be one of constant, linear.',
  ],
  [withData({ size: 20 }), 'data.size is 20, but must be one of 28, 14.'],
  [withData({ examples: 61 }), 'The recipe asks for 61 training digits, but the set has 60.'],
  [withData({ shift: 28 }), 'data.shift is 28, but must be a whole number, from 0 to 27.'],
  [withData({ mean: NaN }), 'data.mean is NaN, but must be a number.'],
  [withData({ std: 0 }), 'data.std is 0, but must be a number greater than 0.'],
  [withData({ labels: 'mixed' }), 'data.labels is "mixed", but must be one of true, shuffled.'],
  [withOptimizer({ type: 'rmsprop', rate: 1 }), 'optimizer.type is "rmsprop", but must be one of sgd, momentum, adam.'],
  [withOptimizer({ type: 'sgd', rate: 0 }), 'optimizer.rate is 0, but must be a number greater than 0.'],
  [
    withOptimizer({ type: 'momentum', rate: 1, momentum: 1 }),
    'optimizer.momentum is 1, but must be at least 0 and less than 1.',
  ],
  [
    withOptimizer({ type: 'adam', rate: 1, beta2: 1.2 }),
    'optimizer.beta2 is 1.2, but must be at least 0 and less than 1.',
  ],
  [withFirst({ type: 'convolution' }), 'layers[0].type is "convolution", but must be one of conv, dense.'],
  [withFirst({ name: 'a/b' }), 'layers[0].name must be a name of its own without a slash, not "a/b".'],
  [withFirst({ name: 'conv2' }), 'layers[1].name must be a name of its own without a slash, not "conv2".'],
  [
    withFirst({ activation: 'swish' }),
    'layers[0].activation is "swish", but must be one of linear, relu, leaky-relu, sigmoid, tanh.',
  ],
  [withFirst({ filters: 0 }), 'layers[0].filters is 0, but must be a whole number, 1 or more.'],
  [withFirst({ padding: -1 }), 'layers[0].padding is -1, but must be a whole number, 0 or more.'],
  [
    withFirst({ kernel: 29 }),
    'Layer "conv1" has a filter of 29 pixels and a pooling window of 2, which leaves nothing of its input of 28 pixels (padding 0).',
  ],
  [
    withFirst({ pool: { type: 'median', size: 2 } }),
    'layers[0].pool.type is "median", but must be one of max, average.',
  ],
  [withFirst({ init: { type: 'normal', std: -1 } }), 'layers[0].init.std is -1, but must be a number, 0 or more.'],
  [
    withFirst({ init: { type: 'xavier' } }),
    'layers[0].init.type is "xavier", but must be one of constant, normal, uniform, glorot-uniform, glorot-normal, he-uniform, he-normal, fan-in-uniform.',
  ],
  [
    withLast({ activation: 'relu' }),
    "The last layer must be dense and linear, such as { type: 'dense', name: 'output', units: 10, … }.",
  ],
  [
    { ...small, layers: [] },
    "The last layer must be dense and linear, such as { type: 'dense', name: 'output', units: 10, … }.",
  ],
  [{ ...small, layers: [output, conv1] }, 'layers[1] is a convolution after a dense layer: convolutions come first.'],
  [withLast({ units: 9 }), 'The last layer has 9 units, but the digits have labels up to 9: it needs 10.'],
];

describe('a recipe that cannot be trained', () => {
  for (const [recipe, message] of CASES) {
    it(`says: ${message}`, () => {
      expect(() => {
        checkRecipe(recipe, training, heldOut);
      }).to.throw(Error, message);
    });
  }

  it('says when the digits do not fit the size', () => {
    expect(() => {
      checkRecipe(small, drawnDigits(60, 1, 14), heldOut);
    }).to.throw('Digits of 14 pixels cannot be reduced to 28 by whole pixels.');
  });
});
