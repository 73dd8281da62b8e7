import { expect } from '@open-wc/testing';
import {
  activate,
  averagePool2d,
  crossCorrelate2d,
  dense,
  maxPool2d,
  pad2d,
  softmax,
  softplus,
  transposedConvolve2d,
  type Tensor,
} from '../../src/math/index.js';
import { casesOf, fromList, imagesOf, transposed, type VectorCase } from './conformance.js';
import { expectClose } from './helpers.js';

type Result = Tensor | { shape: readonly number[]; data: number[] };

/** Runs every case that `compute` supports; it answers undefined for one that has no counterpart here. */
async function agreesWith(
  test: Mocha.Context,
  file: string,
  expected: { ran: number; leftOut: number },
  compute: (vector: VectorCase) => Result[] | undefined,
): Promise<void> {
  const cases = await casesOf(file);
  if (!cases) test.skip();
  const count = { ran: 0, leftOut: 0 };
  for (const vector of cases) {
    const results = compute(vector);
    if (!results) {
      count.leftOut += 1;
      continue;
    }
    const got = results.flatMap(({ data }) => Array.from(data));
    const shape = vector.y.shape;
    if (results[0].shape.length === shape.length - 1)
      expect(results[0].shape, vector.name).to.deep.equal(shape.slice(1));
    const exact = vector.x?.data.every((x) => Number.isInteger(x)) && vector.y.data.every((y) => Number.isInteger(y));
    expectClose({ shape, data: Float64Array.from(got) }, fromList(vector.y), exact ? 0 : 1e-6);
    count.ran += 1;
  }
  expect(count).to.deep.equal(expected);
}

function convolved({ params, x, w, b }: VectorCase): Result[] | undefined {
  if (params.groups !== 1) return undefined;
  const { padding, strides: stride, dilations: dilation } = params;
  const options = { stride, dilation, padding, ...(b && { bias: fromList(b) }) };
  return imagesOf(fromList(x)).map((image) => crossCorrelate2d(image, fromList(w), options));
}

function pooled({ op, params, x, y }: VectorCase): Result[] | undefined {
  const { windowDimensions: size, padding, strides: stride, dilations: dilation } = params;
  const results = imagesOf(fromList(x)).map((image) => {
    const options = { size, stride, dilation, padding };
    return op === 'maxPool2d' ? maxPool2d(image, options).output : averagePool2d(image, options);
  });
  // Rounding up, or an output size that only rounding up can give, has no counterpart here.
  const roundsUp = params.outputSizes ? results[0].shape[0] !== params.outputSizes[0] : params.roundingType === 'ceil';
  if (!roundsUp) return results;
  if (params.outputSizes) expect(results[0].shape.slice(0, 2)).to.not.deep.equal(y.shape.slice(1, 3));
  return undefined;
}

describe('conformance with the WebNN test vectors', () => {
  it('convolution', async function () {
    await agreesWith(this, 'wpt-conv2d', { ran: 17, leftOut: 3 }, convolved);
  });

  it('transposed convolution', async function () {
    await agreesWith(this, 'wpt-convTranspose2d', { ran: 19, leftOut: 2 }, ({ params, x, w, b }) => {
      if (params.groups !== 1) return undefined;
      const { padding, strides: stride, dilations: dilation, outputPadding, outputSizes } = params;
      const options = {
        stride,
        dilation,
        padding,
        ...(outputPadding && { outputPadding }),
        ...(outputSizes && { outputSize: outputSizes }),
        ...(b && { bias: fromList(b) }),
      };
      return imagesOf(fromList(x)).map((image) => transposedConvolve2d(image, fromList(w), options));
    });
  });

  it('pooling', async function () {
    await agreesWith(this, 'wpt-pool2d', { ran: 26, leftOut: 6 }, pooled);
  });

  it('padding with a constant', async function () {
    // Edge, reflection and symmetric padding, and padding of more than two axes, have no counterpart here.
    await agreesWith(this, 'wpt-pad', { ran: 5, leftOut: 6 }, ({ params, x }) => {
      const { begin, end, mode, value = 0 } = params;
      if (mode !== 'constant' || begin.length > 2) return undefined;
      const shape = [...(begin.length === 1 ? [1] : []), ...x.shape, 1];
      const [left, right] = [begin[begin.length - 1], end[end.length - 1]];
      const [top, bottom] = begin.length === 1 ? [0, 0] : [begin[0], end[0]];
      return [pad2d({ shape, data: fromList(x).data }, { top, right, bottom, left }, value)];
    });
  });

  it('dense layers', async function () {
    await agreesWith(this, 'wpt-dense', { ran: 23, leftOut: 0 }, ({ params, a, b, c }) => {
      if (!b) return undefined;
      const { alpha = 1, beta = 1 } = params;
      const input = params.aTranspose ? transposed(fromList(a)) : fromList(a);
      const weights = params.bTranspose ? transposed(fromList(b)) : fromList(b);
      const scaled = { shape: input.shape, data: Float64Array.from(input.data, (value) => alpha * value) };
      const product = dense(scaled, weights);
      if (!c) return [product];
      const [rows, columns] = product.shape;
      // The offset is given for every value, every row, every column, or all: written out in full here.
      const [offsetRows, offsetColumns] = [c.shape.at(-2) ?? 1, c.shape.at(-1) ?? 1];
      const offset = fromList(c).data;
      return Array.from({ length: rows }, (_, row) => {
        const bias = Float64Array.from({ length: columns }, (_, column) => {
          const index = (offsetRows === 1 ? 0 : row) * offsetColumns + (offsetColumns === 1 ? 0 : column);
          return beta * offset[index];
        });
        const one = {
          shape: [scaled.shape[1]],
          data: scaled.data.subarray(row * scaled.shape[1], (row + 1) * scaled.shape[1]),
        };
        return dense(one, weights, { shape: [columns], data: bias });
      });
    });
  });

  it('activations and softmax', async function () {
    // ELU has no counterpart here; softmax runs along the last axis only.
    await agreesWith(this, 'wpt-activations', { ran: 40, leftOut: 12 }, ({ op, params, x }) => {
      const input = fromList(x);
      switch (op) {
        case 'relu':
        case 'sigmoid':
        case 'tanh':
          return [activate(input, op)];
        case 'leakyRelu':
          return [activate(input, 'leaky-relu', params.alpha ?? 0.01)];
        case 'softplus':
          return [{ shape: x.shape, data: Array.from(input.data, softplus) }];
        case 'softmax':
          return params.axis === x.shape.length - 1 ? [softmax(input)] : undefined;
        default:
          return undefined;
      }
    });
  });

  it('convolution and pooling of the baseline implementation', async function () {
    await agreesWith(this, 'webnnbaseline-conv-pool', { ran: 18, leftOut: 4 }, (vector) =>
      vector.op === 'conv2d' ? convolved(vector) : pooled(vector),
    );
  });
});
