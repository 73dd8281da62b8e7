import { expect } from '@open-wc/testing';
import {
  convolve2d,
  crossCorrelate2d,
  filterFromRows,
  imageFromRows,
  Random,
  rotate180,
  rowsOf,
  tensor,
} from '../../src/math/index.js';
import { randomCase } from './geometries.js';
import { expectClose, listOf, randomTensor, single, withValue } from './helpers.js';
import { oracleCrossCorrelate, type Spec } from './oracle.js';

const VALID: Spec = { stride: [1, 1], dilation: [1, 1], top: 0, right: 0, bottom: 0, left: 0 };

describe('cross-correlation and convolution', () => {
  it('agrees with plain scattering loops, number for number, on integers and quarters', () => {
    const random = new Random(1);
    for (let i = 0; i < 60; i++) {
      const { inputShape, filterShape, options, spec } = randomCase(random);
      const kind = i % 2 === 0 ? 'integer' : 'dyadic';
      const input = randomTensor(random, inputShape, kind);
      const filter = randomTensor(random, filterShape, kind);
      const bias = randomTensor(random, [filterShape[3]], kind);
      const want = oracleCrossCorrelate(input, filter, spec, [...bias.data]);
      expectClose(crossCorrelate2d(input, filter, { ...options, bias }), want);
      expectClose(crossCorrelate2d(single(input), single(filter), { ...options, bias: single(bias) }), want);
    }
  });

  it('agrees with them to the last bits on real numbers', () => {
    const random = new Random(2);
    for (let i = 0; i < 30; i++) {
      const { inputShape, filterShape, options, spec } = randomCase(random);
      const input = randomTensor(random, inputShape);
      const filter = randomTensor(random, filterShape);
      const want = oracleCrossCorrelate(input, filter, spec);
      expectClose(crossCorrelate2d(input, filter, options), want, 1e-14);
      const rounded = single(input);
      const got = crossCorrelate2d(rounded, single(filter), options);
      expect(got.data).to.be.instanceOf(Float32Array);
      expectClose(got, oracleCrossCorrelate(rounded, single(filter), spec), 1e-6);
    }
  });

  it('convolves with the rotated filter', () => {
    const random = new Random(3);
    for (let i = 0; i < 20; i++) {
      const { inputShape, filterShape, options, spec } = randomCase(random);
      const input = randomTensor(random, inputShape, 'integer');
      const filter = randomTensor(random, filterShape, 'integer');
      expectClose(convolve2d(input, filter, options), oracleCrossCorrelate(input, rotate180(filter), spec));
    }
  });

  it('rotates both spatial axes and leaves the channels in place', () => {
    expect(rowsOf(rotate180(filterFromRows([[1, 2, 3], [4, 5, 6]])))).to.deep.equal([[6, 5, 4], [3, 2, 1]]); // prettier-ignore
    const filter = tensor([1, 2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(listOf(rotate180(filter))).to.deep.equal([5, 6, 7, 8, 1, 2, 3, 4]);
    expectClose(rotate180(rotate180(filter)), filter);
  });

  it('takes stride, dilation and padding as one number, per axis, or by name', () => {
    const random = new Random(4);
    const input = randomTensor(random, [6, 7, 1], 'integer');
    const filter = randomTensor(random, [3, 3, 1, 2], 'integer');
    const same = (options: object, spec: Partial<Spec>): void => {
      expectClose(crossCorrelate2d(input, filter, options), oracleCrossCorrelate(input, filter, { ...VALID, ...spec }));
    };
    same({}, {});
    same({ padding: 'valid' }, {});
    same({ stride: 2 }, { stride: [2, 2] });
    same({ stride: [1, 3] }, { stride: [1, 3] });
    same({ dilation: 2 }, { dilation: [2, 2] });
    same({ padding: 2 }, { top: 2, right: 2, bottom: 2, left: 2 });
    same({ padding: { top: 1, right: 0, bottom: 2, left: 3 } }, { top: 1, bottom: 2, left: 3 });
    same({ padding: 'same' }, { top: 1, right: 1, bottom: 1, left: 1 });
    // Six rows in steps of two need one more row, which goes after; seven columns one on each side.
    same({ padding: 'same', stride: 2 }, { stride: [2, 2], bottom: 1, left: 1, right: 1 });
    same({ padding: 'same', dilation: 2 }, { dilation: [2, 2], top: 2, right: 2, bottom: 2, left: 2 });
  });

  it('adds one bias to every position of a channel, or one number to all', () => {
    const input = imageFromRows([[1, 2], [3, 4]]); // prettier-ignore
    const filter = tensor([1, 1, 1, 2], [1, 10]);
    const bias = tensor([2], [0.5, -1]);
    expect(listOf(crossCorrelate2d(input, filter, { bias }))).to.deep.equal([1.5, 9, 2.5, 19, 3.5, 29, 4.5, 39]);
    expect(listOf(crossCorrelate2d(input, filter, { bias: 1 }))).to.deep.equal([2, 11, 3, 21, 4, 31, 5, 41]);
  });

  it('hides neither NaN nor Infinity, not even behind a zero weight', () => {
    const zeros = filterFromRows([[0, 0], [0, 0]]); // prettier-ignore
    const image = imageFromRows([[1, 2, 3], [4, NaN, 6], [7, 8, Infinity]]); // prettier-ignore
    expect(listOf(crossCorrelate2d(image, zeros))).to.deep.equal([NaN, NaN, NaN, NaN]);
    const spotted = withValue(imageFromRows([[0, 0, 0], [0, 0, 0]]), 2, Infinity); // prettier-ignore
    expect(listOf(crossCorrelate2d(spotted, zeros))).to.deep.equal([0, NaN]);
    expect(listOf(crossCorrelate2d(spotted, filterFromRows([[1]])))).to.deep.equal([0, 0, Infinity, 0, 0, 0]);
    // The padding is made of real zeros.
    const flawed = filterFromRows([[NaN, 0, 0]]);
    expect(listOf(crossCorrelate2d(imageFromRows([[1, 2, 3]]), flawed, { padding: 'same' }))).to.deep.equal([
      NaN,
      NaN,
      NaN,
    ]);
  });

  it('leaves its arguments as they were', () => {
    const input = imageFromRows([[1, 2], [3, 4]]); // prettier-ignore
    const filter = filterFromRows([[1, -1]]);
    crossCorrelate2d(input, filter, { padding: 1, bias: 3 });
    convolve2d(input, filter);
    expect(listOf(input)).to.deep.equal([1, 2, 3, 4]);
    expect(listOf(filter)).to.deep.equal([1, -1]);
  });
});
