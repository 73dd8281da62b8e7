import { expect } from '@open-wc/testing';
import {
  biasGradient,
  convolve2d,
  convolve2dGradients,
  crossCorrelate2d,
  crossCorrelate2dGradients,
  filterGradient2d,
  inputGradient2d,
  pad2d,
  Random,
  rotate180,
  tensor,
  type Tensor,
} from '../../src/math/index.js';
import { randomCase } from './geometries.js';
import { expectClose, listOf, numericGradient, randomTensor, single, weighted, withValue } from './helpers.js';
import { oracleGradients } from './oracle.js';

/** The filter with input and output channels exchanged: it maps gradients back. */
function exchangeChannels({ shape, data }: Tensor<Float64Array>): Tensor<Float64Array> {
  const [height, width, ins, outs] = shape;
  const swapped = new Float64Array(data.length);
  data.forEach((value, i) => {
    const tap = Math.floor(i / (ins * outs));
    const c = Math.floor(i / outs) % ins;
    swapped[(tap * outs + (i % outs)) * ins + c] = value;
  });
  return { shape: [height, width, outs, ins], data: swapped };
}

describe('gradients of a convolution layer', () => {
  it('agree with plain loops, number for number, on integers', () => {
    const random = new Random(11);
    for (let i = 0; i < 40; i++) {
      const { inputShape, filterShape, options, spec } = randomCase(random);
      const input = randomTensor(random, inputShape, 'integer');
      const filter = randomTensor(random, filterShape, 'integer');
      const outputGradient = randomTensor(random, crossCorrelate2d(input, filter, options).shape, 'integer');
      const want = oracleGradients(input, filter, outputGradient, spec);
      const got = crossCorrelate2dGradients({ input, filter, outputGradient, options });
      expectClose(got.input, want.input);
      expectClose(got.filter, want.filter);
      expectClose(got.bias, want.bias);
      const size = [inputShape[0], inputShape[1]] as const;
      expectClose(filterGradient2d(input, outputGradient, [filterShape[0], filterShape[1]], options), want.filter);
      expectClose(inputGradient2d(outputGradient, filter, size, options), want.input);
      expectClose(biasGradient(outputGradient), want.bias);
    }
  });

  for (const [name, forward, gradients] of [
    ['cross-correlation', crossCorrelate2d, crossCorrelate2dGradients],
    ['convolution', convolve2d, convolve2dGradients],
  ] as const) {
    it(`are those of ${name} by finite differences, for every stride, padding and dilation`, () => {
      const random = new Random(12);
      for (let i = 0; i < 25; i++) {
        const { inputShape, filterShape, options } = randomCase(random);
        const input = randomTensor(random, inputShape);
        const filter = randomTensor(random, filterShape);
        const bias = randomTensor(random, [filterShape[3]]);
        const outputGradient = randomTensor(random, forward(input, filter, options).shape);
        const got = gradients({ input, filter, outputGradient, options });
        const loss = (x: Tensor, w: Tensor, b: Tensor): number =>
          weighted(forward(x, w, { ...options, bias: b }), outputGradient);
        expectClose(
          got.input,
          numericGradient((x) => loss(x, filter, bias), input),
          1e-8,
        );
        expectClose(
          got.filter,
          numericGradient((w) => loss(input, w, bias), filter),
          1e-8,
        );
        expectClose(
          got.bias,
          numericGradient((b) => loss(input, filter, b), bias),
          1e-8,
        );
      }
    });
  }

  it('of the filter: δ slides over the unrotated image', () => {
    const random = new Random(13);
    const input = randomTensor(random, [6, 5, 1], 'integer');
    const delta = randomTensor(random, [4, 4, 1], 'integer');
    const asFilter = { shape: [4, 4, 1, 1], data: delta.data };
    const got = filterGradient2d(input, delta, [3, 2]);
    expect(listOf(got)).to.deep.equal(listOf(crossCorrelate2d(input, asFilter)));
    expect(listOf(got)).to.not.deep.equal(listOf(convolve2d(input, asFilter)));
  });

  it('of the input: the full convolution of δ with the filter', () => {
    const random = new Random(14);
    const filter = randomTensor(random, [3, 2, 2, 3], 'integer');
    const delta = randomTensor(random, [4, 5, 3], 'integer');
    const bordered = pad2d(delta, { top: 2, bottom: 2, left: 1, right: 1 });
    const full = convolve2d(bordered, exchangeChannels(filter));
    expectClose(inputGradient2d(delta, filter, [6, 6]), full);
    expectClose(full, crossCorrelate2d(bordered, rotate180(exchangeChannels(filter))));
  });

  it('have the precision of the input', () => {
    const random = new Random(15);
    const input = randomTensor(random, [5, 5, 2]);
    const filter = randomTensor(random, [3, 3, 2, 2]);
    const outputGradient = randomTensor(random, [3, 3, 2]);
    const exact = crossCorrelate2dGradients({
      input: { ...input, data: Float64Array.from(single(input).data) },
      filter,
      outputGradient,
    });
    const rounded = crossCorrelate2dGradients({ input: single(input), filter, outputGradient });
    for (const part of ['input', 'filter', 'bias'] as const) {
      expect(exact[part].data).to.be.instanceOf(Float64Array);
      expectClose(rounded[part], single(exact[part]));
      expect(rounded[part].data).to.be.instanceOf(Float32Array);
    }
  });

  it('hide no NaN behind a zero', () => {
    const input = tensor([2, 2, 1], [0, 0, 0, NaN]);
    const filter = tensor([2, 2, 1, 1], [NaN, 1, 1, 1]);
    const outputGradient = tensor([1, 1, 1], [0]);
    const got = crossCorrelate2dGradients({ input, filter, outputGradient });
    expect(listOf(got.filter)).to.deep.equal([0, 0, 0, NaN]);
    expect(listOf(got.input)).to.deep.equal([NaN, 0, 0, 0]);
    expect(listOf(biasGradient(withValue(outputGradient, 0, NaN)))).to.deep.equal([NaN]);
  });
});
