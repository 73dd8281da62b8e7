import { expect } from '@open-wc/testing';
import { backwardCaption } from '../../src/components/pool-stepper/pool-stepper.backward.js';
import { caption } from '../../src/components/pool-stepper/pool-stepper.captions.js';
import { Pooling, settingsFrom, type PoolAttributes } from '../../src/components/pool-stepper/pool-stepper.model.js';
import { poolPresets, type PoolPreset } from '../../src/components/pool-stepper/pool-stepper.presets.js';
import { matrixFromText } from '../../src/data/matrix-text.js';
import { filterGradient2d } from '../../src/math/convolution-gradients.js';
import { filterFromRows, imageFromRows, rowsOf, tensor } from '../../src/math/create.js';
import { crossCorrelate2d } from '../../src/math/cross-correlation.js';
import { formatNumber } from '../../src/drawing/numbers.js';

const pooled = (preset: PoolPreset, deltas = '', changes: Partial<PoolAttributes> = {}): Pooling => {
  const attributes = { ...poolPresets[preset], ...changes };
  const map = matrixFromText(attributes.input) ?? [];
  return new Pooling(map, settingsFrom(attributes, map.length, map[0].length), deltas);
};

const write = (value: number): string => formatNumber(value);

const said = (pooling: Pooling, index: number, direction: 'forward' | 'backward'): string => {
  const moment = { pixel: undefined, guessed: false, write };
  return (direction === 'forward' ? caption : backwardCaption)(pooling, pooling.at(index), moment);
};

describe('A10: pooling', () => {
  it('A10: ties go to the first maximum in row-major order, and it is said', () => {
    const pooling = pooled('ties');
    expect(pooling.at(0)).to.include({ output: 0, winner: 0 });
    expect(pooling.at(0).tied).to.deep.equal([1, 4, 5]);
    expect(said(pooling, 0, 'forward')).to.include('the first in reading order, in row 1, column 1');
    expect(said(pooling, 0, 'backward')).to.include(
      '3 others are as large, but the first in reading order takes it all',
    );
  });

  it('A10: the floor drops the last row and column of an odd map', () => {
    const pooling = pooled('odd');
    expect([pooling.rows, pooling.columns]).to.deep.equal([2, 2]);
    expect(Math.max(...pooling.values)).to.equal(9);
    expect(Math.max(...pooling.output)).to.equal(5);
    expect(pooling.unused({ row: 4, column: 0 })).to.equal(true);
    expect(pooling.unused({ row: 0, column: 4 })).to.equal(true);
    expect(pooling.unused({ row: 3, column: 3 })).to.equal(false);
    for (let i = 0; i < 5; i++) expect([pooling.gradient[20 + i], pooling.gradient[5 * i + 4]]).to.deep.equal([0, 0]);
  });

  it('A10: global pooling is a window as large as the map', () => {
    expect(Array.from(pooled('global').output)).to.deep.equal([27 / 16]);
    expect(Array.from(pooled('global', '', { operation: 'max' }).output)).to.deep.equal([5]);
  });

  it('A10: a mean over the padding does not count it', () => {
    const pooling = pooled('average', '', { windowSize: '3', padding: '1' });
    expect(pooling.at(0)).to.include({ padded: 5, output: 6 / 4 });
  });
});

describe('B5: the gradient of max-pooling', () => {
  it('B5: 1 to the winner, 0 to the others; overlapping windows add up', () => {
    const pooling = pooled('overlapping', '1 -2 0.5; 3 1 -1; 2 -0.5 1');
    expect(pooling.termsOf(6)).to.deep.equal([
      { stop: 1, delta: -2, share: 1, product: -2 },
      { stop: 2, delta: 0.5, share: 1, product: 0.5 },
      { stop: 4, delta: 1, share: 1, product: 1 },
      { stop: 5, delta: -1, share: 1, product: -1 },
    ]);
    expect(pooling.gradient[6]).to.equal(-1.5);
    expect(pooling.termsOf(7).map(({ share }) => share)).to.deep.equal([0, 0]);
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
    const pooling = new Pooling(rowsOf(map), settings, '-2');
    expect(Array.from(pooling.output)).to.deep.equal([3]);
    expect(Array.from(pooling.gradient)).to.deep.equal([0, -2, 0, 0]);
    const gradient = filterGradient2d(image, tensor([2, 2, 1], pooling.gradient), [2, 2]);
    expect(rowsOf(gradient)).to.deep.equal([
      [0, -2],
      [-4, -2],
    ]);
    expect(said(pooling, 0, 'backward')).to.include('A filter below still learns');
  });
});
