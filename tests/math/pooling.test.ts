import { expect } from '@open-wc/testing';
import {
  averagePool2d,
  averagePool2dGradient,
  globalAveragePool2d,
  globalAveragePool2dGradient,
  globalMaxPool2d,
  imageFromRows,
  maxPool2d,
  maxPool2dGradient,
  Random,
  rowsOf,
  ShapeError,
  type PoolOptions,
  type Tensor,
} from '../../src/math/index.js';
import { between } from './geometries.js';
import { expectClose, listOf, numericGradient, randomTensor, single, weighted } from './helpers.js';
import { oracleAveragePool, oracleMaxPool, type Spec } from './oracle.js';

interface PoolCase {
  shape: number[];
  size: [number, number];
  options: PoolOptions;
  spec: Spec;
}

/** Windows of all kinds, none of them entirely in the padding. */
function randomPool(random: Random): PoolCase {
  const size: [number, number] = [between(random, 1, 3), between(random, 1, 3)];
  const stride: [number, number] = [between(random, 1, 3), between(random, 1, 3)];
  const dilation: [number, number] = [between(random, 1, 2), 1];
  const [y, x] = [Math.min(1, size[0] - 1), size[1] - 1];
  const sides = {
    top: random.integer(y + 1),
    bottom: random.integer(y + 1),
    left: random.integer(x + 1),
    right: random.integer(x + 1),
  };
  const shape = [between(random, 5, 8), between(random, 3, 7), between(random, 1, 3)];
  return { shape, size, options: { size, stride, dilation, padding: sides }, spec: { stride, dilation, ...sides } };
}

describe('pooling', () => {
  it('agrees with sorting every window, maxima and winners, also among ties', () => {
    const random = new Random(71);
    for (let i = 0; i < 40; i++) {
      const { shape, size, options, spec } = randomPool(random);
      const input = randomTensor(random, shape, 'integer');
      const want = oracleMaxPool(input, size, spec);
      const { output, argmax } = maxPool2d(input, options);
      expectClose(output, want.output);
      expect([...argmax]).to.deep.equal(want.argmax);
      expectClose(averagePool2d(input, options), oracleAveragePool(input, size, spec), 1e-15);
      expect(maxPool2d(single(input), options).output.data).to.be.instanceOf(Float32Array);
    }
  });

  it('lets the first maximum in row-major order win a tie', () => {
    const image = imageFromRows([[1, 3, 0, 0], [3, 3, 0, 0]]); // prettier-ignore
    expect([...maxPool2d(image, { size: 2 }).argmax]).to.deep.equal([1, 2]);
  });

  it('moves by the size of the window unless told otherwise, dropping what is left over', () => {
    const image = imageFromRows([[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]); // prettier-ignore
    expect(rowsOf(maxPool2d(image, { size: 2 }).output)).to.deep.equal([[7, 9]]);
    expect(rowsOf(averagePool2d(image, { size: [3, 2] }))).to.deep.equal([[6.5, 8.5]]);
    expect(rowsOf(maxPool2d(image, { size: 2, stride: 1 }).output)).to.deep.equal([[7, 8, 9, 10], [12, 13, 14, 15]]); // prettier-ignore
  });

  it('never lets padding win, nor counts it', () => {
    const negative = imageFromRows([[-5, -6], [-7, -8]]); // prettier-ignore
    const options = { size: 2, padding: 1 };
    expect(listOf(maxPool2d(negative, options).output)).to.deep.equal([-5, -6, -7, -8]);
    expect(listOf(averagePool2d(negative, options))).to.deep.equal([-5, -6, -7, -8]);
    expect(() => maxPool2d(negative, { size: 2, padding: 2 })).to.throw(ShapeError, 'entirely in the padding');
    expect(() =>
      averagePool2d(imageFromRows([[1]]), {
        size: [1, 2],
        dilation: 2,
        padding: { top: 0, right: 1, bottom: 0, left: 1 },
      }),
    ).to.throw(ShapeError, 'Window 1 along the width');
  });

  it('hides no NaN', () => {
    const image = imageFromRows([[1, NaN, -Infinity, -Infinity], [9, NaN, -Infinity, -Infinity]]); // prettier-ignore
    const { output, argmax } = maxPool2d(image, { size: 2 });
    expect(listOf(output)).to.deep.equal([NaN, -Infinity]);
    expect([...argmax]).to.deep.equal([1, 2]);
    expect(listOf(averagePool2d(image, { size: 2 }))).to.deep.equal([NaN, -Infinity]);
  });

  it('pools globally when the window is the whole map', () => {
    const image: Tensor = { shape: [2, 2, 2], data: Float64Array.of(1, 8, 2, 7, 3, 6, 4, 5) };
    expect(globalMaxPool2d(image).output).to.deep.equal({ shape: [1, 1, 2], data: Float64Array.of(4, 8) });
    expect(globalAveragePool2d(image)).to.deep.equal({ shape: [1, 1, 2], data: Float64Array.of(2.5, 6.5) });
    const delta = { shape: [1, 1, 2], data: Float64Array.of(4, -8) };
    expect(listOf(globalAveragePool2dGradient(delta, [2, 2, 2]))).to.deep.equal([1, -2, 1, -2, 1, -2, 1, -2]);
  });

  it('has gradients that agree with finite differences, with overlap and padding too', () => {
    const random = new Random(72);
    for (let i = 0; i < 25; i++) {
      const { shape, options } = randomPool(random);
      // Distinct values, further apart than the step: no tie, so that the maximum has a derivative.
      const count = shape[0] * shape[1] * shape[2];
      const input = {
        shape,
        data: Float64Array.from(random.shuffle(Array.from({ length: count }, (_, k) => k / 100))),
      };
      const { output, argmax } = maxPool2d(input, options);
      const outputGradient = randomTensor(random, output.shape);
      expectClose(
        maxPool2dGradient(outputGradient, argmax, shape),
        numericGradient((x) => weighted(maxPool2d(x, options).output, outputGradient), input),
        1e-8,
      );
      expectClose(
        averagePool2dGradient(outputGradient, shape, options),
        numericGradient((x) => weighted(averagePool2d(x, options), outputGradient), input),
        1e-8,
      );
    }
  });

  it('hands the whole gradient to the winner, and to it alone', () => {
    const image = imageFromRows([[1, 5, 2], [0, 4, 3]]); // prettier-ignore
    const { output, argmax } = maxPool2d(image, { size: 2, stride: 1 });
    expect(listOf(output)).to.deep.equal([5, 5]);
    const delta = { shape: [1, 2, 1], data: Float32Array.of(0.5, 2) };
    const gradient = maxPool2dGradient(delta, argmax, image.shape);
    // The 5 won both overlapping windows.
    expect(listOf(gradient)).to.deep.equal([0, 2.5, 0, 0, 0, 0]);
    expect(gradient.data).to.be.instanceOf(Float32Array);
  });
});
