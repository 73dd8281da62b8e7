import { expect } from '@open-wc/testing';
import {
  convolve1d,
  convolve1dGradients,
  crossCorrelate1d,
  crossCorrelate1dGradients,
  Random,
  ShapeError,
  signal,
  signalFilter,
  tensor,
  type ConvOptions1d,
  type Tensor,
} from '../../src/math/index.js';
import { between } from './geometries.js';
import { expectClose, listOf, numericGradient, randomTensor, weighted } from './helpers.js';

/** 1-D cross-correlation written out: every sample asks each tap where it ends up. */
function oracle(
  input: Tensor,
  filter: Tensor,
  stride: number,
  dilation: number,
  before: number,
  after: number,
): number[] {
  const [length, ins] = input.shape;
  const [kernel, , outs] = filter.shape;
  const sums: number[] = [];
  for (let start = -before; start + dilation * (kernel - 1) < length + after; start += stride) {
    for (let k = 0; k < outs; k++) {
      let sum = 0;
      for (let tap = 0; tap < kernel; tap++) {
        const sample = start + tap * dilation;
        for (let c = 0; c < ins && sample >= 0 && sample < length; c++) {
          sum += input.data[sample * ins + c] * filter.data[(tap * ins + c) * outs + k];
        }
      }
      sums.push(sum);
    }
  }
  return sums;
}

interface Case1d {
  input: Tensor<Float64Array>;
  filter: Tensor<Float64Array>;
  options: ConvOptions1d;
  want: number[];
}

function randomCase1d(random: Random, kind: 'integer' | 'real'): Case1d {
  const [kernel, stride, dilation] = [between(random, 1, 4), between(random, 1, 3), between(random, 1, 3)];
  const [before, after] = [random.integer(3), random.integer(3)];
  const [ins, outs] = [between(random, 1, 3), between(random, 1, 3)];
  const length = Math.max(1, dilation * (kernel - 1) + 1 - before - after) + random.integer(6);
  const input = randomTensor(random, [length, ins], kind);
  const filter = randomTensor(random, [kernel, ins, outs], kind);
  const want = oracle(input, filter, stride, dilation, before, after);
  return { input, filter, options: { stride, dilation, padding: [before, after] }, want };
}

describe('1-D convolution', () => {
  it('agrees with plain loops on integers', () => {
    const random = new Random(31);
    for (let i = 0; i < 40; i++) {
      const { input, filter, options, want } = randomCase1d(random, 'integer');
      const got = crossCorrelate1d(input, filter, options);
      expect(got.shape).to.deep.equal([want.length / filter.shape[2], filter.shape[2]]);
      expect(listOf(got)).to.deep.equal(want.map((x) => x + 0));
    }
  });

  it('reads the filter forwards in cross-correlation and backwards in convolution', () => {
    const u = signal([1, 2, 4, 8]);
    expect(listOf(crossCorrelate1d(u, signalFilter([1, 0, -1])))).to.deep.equal([-3, -6]);
    expect(listOf(convolve1d(u, signalFilter([1, 0, -1])))).to.deep.equal([3, 6]);
    expect(listOf(crossCorrelate1d(u, signalFilter([1, 10]), { padding: 'same' }))).to.deep.equal([21, 42, 84, 8]);
    expect(listOf(crossCorrelate1d(u, signalFilter([1, 10]), { padding: 1, stride: 2, bias: 100 }))).to.deep.equal([
      110, 142, 108,
    ]);
    const two = tensor([1, 1, 2], [1, -1]);
    expect(listOf(crossCorrelate1d(u, two, { stride: 3, bias: tensor([2], [0, 5]) }))).to.deep.equal([1, 4, 8, -3]);
  });

  for (const [name, forward, gradients] of [
    ['cross-correlation', crossCorrelate1d, crossCorrelate1dGradients],
    ['convolution', convolve1d, convolve1dGradients],
  ] as const) {
    it(`has the gradients of ${name} that finite differences give`, () => {
      const random = new Random(32);
      for (let i = 0; i < 20; i++) {
        const { input, filter, options } = randomCase1d(random, 'real');
        const bias = randomTensor(random, [filter.shape[2]]);
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

  it('names lengths and shapes that do not fit', () => {
    const u = signal([1, 2, 3]);
    expect(() => crossCorrelate1d(u, signalFilter([1, 2, 3, 4]))).to.throw(
      ShapeError,
      'along the length: kernel 4; input 3',
    );
    expect(() => crossCorrelate1d(u, tensor([1, 2, 1], [1, 2]))).to.throw(ShapeError, 'expects 2 input channels');
    expect(() => crossCorrelate1d(tensor([3], [1, 2, 3]), signalFilter([1]))).to.throw(
      ShapeError,
      '[length, channels]',
    );
    expect(() =>
      crossCorrelate1dGradients({ input: u, filter: signalFilter([1]), outputGradient: signal([1, 2]) }),
    ).to.throw(ShapeError, 'has the shape [2, 1], but [3, 1] was expected: one gradient for each output');
  });
});
