import { expect } from '@open-wc/testing';
import {
  crossCorrelate2d,
  imageFromRows,
  inputGradient2d,
  Random,
  rowsOf,
  ShapeError,
  tensor,
  transposedConvolve2d,
  transposedConvolve2dGradients,
  transposedOutputSize,
  type Tensor,
} from '../../src/math/index.js';
import { randomCase } from './geometries.js';
import { expectClose, numericGradient, randomTensor, single, weighted } from './helpers.js';

describe('transposed convolution', () => {
  it('stamps the weighted filter for every input value', () => {
    const stamp = tensor([2, 2, 1, 1], [1, 2, 3, 4]);
    const image = imageFromRows([[1, 10]]);
    expect(rowsOf(transposedConvolve2d(image, stamp, { stride: 2 }))).to.deep.equal([[1, 2, 10, 20], [3, 4, 30, 40]]); // prettier-ignore
    // Stamps one pixel apart overlap and add up.
    expect(rowsOf(transposedConvolve2d(image, stamp))).to.deep.equal([[1, 12, 20], [3, 34, 40]]); // prettier-ignore
    expect(rowsOf(transposedConvolve2d(image, stamp, { bias: 0.5 }))).to.deep.equal([[1.5, 12.5, 20.5], [3.5, 34.5, 40.5]]); // prettier-ignore
    expect(rowsOf(transposedConvolve2d(image, stamp, { stride: 3, outputPadding: [0, 1] }))).to.deep.equal([
      [1, 2, 0, 10, 20, 0],
      [3, 4, 0, 30, 40, 0],
    ]);
  });

  it('is the adjoint of the cross-correlation: ⟨I ⋆ W, U⟩ = ⟨I, U transposed-⋆ W⟩', () => {
    const random = new Random(21);
    for (let i = 0; i < 40; i++) {
      const { inputShape, filterShape, options } = randomCase(random);
      const image = randomTensor(random, inputShape, 'integer');
      const filter = randomTensor(random, filterShape, 'integer');
      const forward = crossCorrelate2d(image, filter, options);
      const other = randomTensor(random, forward.shape, 'integer');
      const outputSize = [inputShape[0], inputShape[1]] as const;
      const back = transposedConvolve2d(other, filter, { ...options, outputSize });
      expectClose(back, inputGradient2d(other, filter, outputSize, options));
      expect(weighted(forward, other)).to.equal(weighted(image, back));
    }
  });

  it('has gradients that agree with finite differences', () => {
    const random = new Random(22);
    for (let i = 0; i < 20; i++) {
      const { inputShape, filterShape, options: conv } = randomCase(random);
      const size = crossCorrelate2d(randomTensor(random, inputShape), randomTensor(random, filterShape), conv).shape;
      const options = { ...conv, outputSize: [inputShape[0], inputShape[1]] as const };
      const input = randomTensor(random, size);
      const filter = randomTensor(random, filterShape);
      const bias = randomTensor(random, [filterShape[2]]);
      const outputGradient = randomTensor(random, inputShape);
      const got = transposedConvolve2dGradients({ input, filter, outputGradient, options });
      const loss = (x: Tensor, w: Tensor, b: Tensor): number =>
        weighted(transposedConvolve2d(x, w, { ...options, bias: b }), outputGradient);
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
      const rounded = transposedConvolve2dGradients({ input: single(input), filter, outputGradient, options });
      for (const part of ['input', 'filter', 'bias'] as const) expectClose(rounded[part], got[part], 2e-6);
    }
  });

  it('reaches (N−1)S + D(K−1) + 1 − P₁ − P₂ + output padding', () => {
    expect(transposedOutputSize(3, 3).input).to.equal(5);
    expect(transposedOutputSize(3, 3, { stride: 3 }).input).to.equal(9);
    expect(transposedOutputSize(3, 3, { stride: 3, outputPadding: 1 }).input).to.equal(10);
    expect(transposedOutputSize(3, 3, { stride: 2, padding: 1 }).input).to.equal(5);
    expect(transposedOutputSize(3, 2, { dilation: 2 }).input).to.equal(5);
    expect(transposedOutputSize(3, 3, { stride: 2, padding: [0, 1], outputSize: 6 }).input).to.equal(6);
    for (const kernel of [1, 2, 3, 4, 5]) {
      for (const stride of [1, 2, 3]) {
        const { input, output } = transposedOutputSize(4, kernel, { stride, padding: 'same' });
        expect([input, output]).to.deep.equal([4 * stride, 4]);
      }
    }
  });

  it('refuses output paddings and sizes that no input would lead to', () => {
    expect(() => transposedOutputSize(3, 3, { stride: 2, outputPadding: 2 }, 'width')).to.throw(
      ShapeError,
      'Along the width the output may be 7 to 8 long (input 3, kernel 3, stride 2, dilation 1, padding 0 and 0), not 9.',
    );
    expect(() => transposedOutputSize(3, 3, { outputPadding: -1 })).to.throw(ShapeError, 'not 4');
    expect(() => transposedOutputSize(3, 3, { stride: 2, outputSize: 6 })).to.throw(ShapeError, 'not 6');
    expect(() => transposedOutputSize(1, 3, { padding: 2 })).to.throw(ShapeError, 'at least 1, not -1');
    expect(() => transposedOutputSize(3, 3, { stride: 2, outputPadding: 0.5 })).to.throw(ShapeError, 'whole number');
    const image = imageFromRows([[1, 2]]);
    expect(() => transposedConvolve2d(image, tensor([2, 2, 1, 3], new Float64Array(12)))).to.throw(
      ShapeError,
      'expects 3 input channels, but the input of shape [1, 2, 1] has 1',
    );
  });
});
