import { expect } from '@open-wc/testing';
import { dense, denseGradients, flatten, Random, ShapeError, tensor, type Tensor } from '../../src/math/index.js';
import { expectClose, listOf, numericGradient, randomTensor, single, weighted } from './helpers.js';

describe('dense layer', () => {
  it('gives weighted sums of all inputs', () => {
    const weights = tensor([3, 2], [1, 10, 2, 20, 3, 30]);
    expect(dense(tensor([3], [1, 1, 2]), weights)).to.deep.equal(tensor([2], [9, 90]));
    expect(listOf(dense(tensor([2, 3], [1, 0, 0, 0, 0, 1]), weights, tensor([2], [0.5, -1])))).to.deep.equal([
      1.5, 9, 3.5, 29,
    ]);
    expect(listOf(dense(tensor([3], [0, 0, 0]), weights, 4))).to.deep.equal([4, 4]);
    expect(listOf(dense(tensor([3], [0, 0, NaN]), tensor([3, 1], [1, 1, 0])))).to.deep.equal([NaN]);
  });

  it('is a matrix product, checked column by column', () => {
    const random = new Random(101);
    const input = randomTensor(random, [4, 5], 'integer');
    const weights = randomTensor(random, [5, 3], 'integer');
    const want = Array.from({ length: 12 }, (_, i) => {
      const [row, column] = [Math.floor(i / 3), i % 3];
      return Array.from({ length: 5 }, (_, k) => input.data[row * 5 + k] * weights.data[k * 3 + column]).reduce(
        (a, b) => a + b,
        0,
      );
    });
    expectClose(dense(input, weights), { shape: [4, 3], data: want });
    expectClose(dense(single(input), single(weights)), { shape: [4, 3], data: want });
  });

  it('has the gradients that finite differences give', () => {
    const random = new Random(102);
    for (const shape of [[4], [3, 4], [2, 2, 4]]) {
      const input = randomTensor(random, shape);
      const weights = randomTensor(random, [4, 3]);
      const bias = randomTensor(random, [3]);
      const outputGradient = randomTensor(random, [...shape.slice(0, -1), 3]);
      const loss = (x: Tensor, w: Tensor, b: Tensor): number => weighted(dense(x, w, b), outputGradient);
      const got = denseGradients({ input, weights, outputGradient });
      expectClose(
        got.input,
        numericGradient((x) => loss(x, weights, bias), input),
        1e-9,
      );
      expectClose(
        got.weights,
        numericGradient((w) => loss(input, w, bias), weights),
        1e-9,
      );
      expectClose(
        got.bias,
        numericGradient((b) => loss(input, weights, b), bias),
        1e-9,
      );
    }
  });

  it('flattens maps in row-major order', () => {
    const maps = tensor([1, 2, 2], [1, 2, 3, 4]);
    expect(flatten(maps)).to.deep.equal(tensor([4], [1, 2, 3, 4]));
    expect(flatten(maps).data).to.equal(maps.data);
  });

  it('names shapes that do not fit', () => {
    const weights = tensor([3, 2], [1, 2, 3, 4, 5, 6]);
    expect(() => dense(tensor([2], [1, 2]), weights)).to.throw(
      ShapeError,
      'The weights of shape [3, 2] expect 3 inputs along the last axis, but the input has the shape [2].',
    );
    expect(() => dense(tensor([3], [1, 2, 3]), tensor([3], [1, 2, 3]))).to.throw(ShapeError, '[inputs, outputs]');
    expect(() => dense(tensor([3], [1, 2, 3]), weights, tensor([3], [1, 2, 3]))).to.throw(ShapeError, 'bias');
    const outputGradient = tensor([3], [1, 2, 3]);
    expect(() => denseGradients({ input: tensor([3], [1, 2, 3]), weights, outputGradient })).to.throw(
      ShapeError,
      '[2] was expected',
    );
  });
});
