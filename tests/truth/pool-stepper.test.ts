import { expect } from '@open-wc/testing';
import { backwardCaption } from '../../src/components/pool-stepper/pool-stepper.backward.js';
import { caption } from '../../src/components/pool-stepper/pool-stepper.captions.js';
import { PoolGradient } from '../../src/components/pool-stepper/pool-stepper.gradient.js';
import { Pooling, settingsFrom, type PoolAttributes } from '../../src/components/pool-stepper/pool-stepper.model.js';
import { poolPresets, type PoolPreset } from '../../src/components/pool-stepper/pool-stepper.presets.js';
import { matrixFromText } from '../../src/data/matrix-text.js';
import { filterGradient2d } from '../../src/math/convolution-gradients.js';
import { filterFromRows, imageFromRows, rowsOf, tensor } from '../../src/math/create.js';
import { crossCorrelate2d } from '../../src/math/cross-correlation.js';
import { formatNumber } from '../../src/drawing/numbers.js';

const pooled = (preset: PoolPreset, deltas = '', changes: Partial<PoolAttributes> = {}): PoolGradient => {
  const attributes = { ...poolPresets[preset], ...changes };
  const map = matrixFromText(attributes.input) ?? [];
  return new PoolGradient(new Pooling(map, settingsFrom(attributes, map.length, map[0].length)), deltas);
};

const write = (value: number): string => formatNumber(value);

const said = (back: PoolGradient, index: number, direction: 'forward' | 'backward'): string => {
  const moment = { pixel: undefined, guessed: false, write };
  const { pooling } = back;
  return direction === 'forward'
    ? caption(pooling, pooling.at(index), moment)
    : backwardCaption(back, pooling.at(index), moment);
};

describe('A10: pooling', () => {
  it('A10: ties go to the first maximum in row-major order, and it is said', () => {
    const back = pooled('ties');
    expect(back.pooling.at(0)).to.include({ output: 0, winner: 0 });
    expect(back.pooling.at(0).tied).to.deep.equal([1, 4, 5]);
    expect(said(back, 0, 'forward')).to.include('the first in reading order, in row 1, column 1');
    expect(said(back, 0, 'backward')).to.include('3 others are as large, but the first in reading order takes it all');
  });

  it('A10: the floor drops the last row and column of an odd map', () => {
    const back = pooled('odd');
    expect([back.pooling.rows, back.pooling.columns]).to.deep.equal([2, 2]);
    expect(Math.max(...back.pooling.values)).to.equal(9);
    expect(Math.max(...back.pooling.output)).to.equal(5);
    expect(back.pooling.unused({ row: 4, column: 0 })).to.equal(true);
    expect(back.pooling.unused({ row: 0, column: 4 })).to.equal(true);
    expect(back.pooling.unused({ row: 3, column: 3 })).to.equal(false);
    for (let i = 0; i < 5; i++) expect([back.values[20 + i], back.values[5 * i + 4]]).to.deep.equal([0, 0]);
  });

  it('A10: global pooling is a window as large as the map', () => {
    expect(Array.from(pooled('global').pooling.output)).to.deep.equal([27 / 16]);
    expect(Array.from(pooled('global', '', { operation: 'max' }).pooling.output)).to.deep.equal([5]);
  });

  it('A10: a mean over the padding does not count it', () => {
    const back = pooled('average', '', { windowSize: '3', padding: '1' });
    expect(back.pooling.at(0)).to.include({ padded: 5, output: 6 / 4 });
  });
});

describe('B5: the gradient of max-pooling', () => {
  it('B5: 1 to the winner, 0 to the others; overlapping windows add up', () => {
    const back = pooled('overlapping', '1 -2 0.5; 3 1 -1; 2 -0.5 1');
    expect(back.termsOf(6)).to.deep.equal([
      { stop: 1, delta: -2, share: 1, product: -2 },
      { stop: 2, delta: 0.5, share: 1, product: 0.5 },
      { stop: 4, delta: 1, share: 1, product: 1 },
      { stop: 5, delta: -1, share: 1, product: -1 },
    ]);
    expect(back.values[6]).to.equal(-1.5);
    expect(back.termsOf(7).map(({ share }) => share)).to.deep.equal([0, 0]);
  });

  it('B5: the losers get 0, but the filter learns through the winning patch', () => {
    // I, W and the target of the worked example: y = 3 is the largest of −2, 3, 1, 2; L = ½(y − 5)², so δ = −2.
    const image = imageFromRows([
      [0, 0, 1],
      [0, 2, 1],
      [1, 1, 2],
    ]);
    const filter = filterFromRows([
      [1, 0],
      [2, -1],
    ]);
    const map = crossCorrelate2d(image, filter);
    const settings = settingsFrom({ ...poolPresets.max, windowSize: 'global' }, 2, 2);
    const back = new PoolGradient(new Pooling(rowsOf(map), settings), '-2');
    expect(Array.from(back.pooling.output)).to.deep.equal([3]);
    expect(Array.from(back.values)).to.deep.equal([0, -2, 0, 0]);
    const gradient = filterGradient2d(image, tensor([2, 2, 1], back.values), [2, 2]);
    expect(rowsOf(gradient)).to.deep.equal([
      [0, -2],
      [-4, -2],
    ]);
    expect(said(back, 0, 'backward')).to.include('A filter below still learns');
  });
});
