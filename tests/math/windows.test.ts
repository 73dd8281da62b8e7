import { expect } from '@open-wc/testing';
import {
  crossCorrelate2d,
  filterFromRows,
  imageFromRows,
  Random,
  ShapeError,
  tensor,
  window2dAt,
  windows2d,
} from '../../src/math/index.js';
import { randomCase } from './geometries.js';
import { listOf, randomTensor, single } from './helpers.js';

describe('windows of a sliding filter', () => {
  it('show pixels, products and sum of every stop', () => {
    const image = imageFromRows([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); // prettier-ignore
    const filter = filterFromRows([[1, 0], [10, -1]]); // prettier-ignore
    const stops = [...windows2d(image, filter, { bias: 0.5 })];
    expect(stops.map(({ row, column, top, left, sum }) => [row, column, top, left, sum])).to.deep.equal([
      [0, 0, 0, 0, 36],
      [0, 1, 0, 1, 46],
      [1, 0, 1, 0, 66],
      [1, 1, 1, 1, 76],
    ]);
    expect(listOf(stops[1].patch)).to.deep.equal([2, 3, 5, 6]);
    expect(listOf(stops[1].products)).to.deep.equal([2, 0, 50, -6]);
    expect(stops[1].products.shape).to.deep.equal([2, 2, 1]);
    expect(stops[1].bias).to.equal(0.5);
  });

  it('add up, bit for bit, to what the cross-correlation gives', () => {
    const random = new Random(61);
    for (let i = 0; i < 30; i++) {
      const { inputShape, filterShape, options: conv } = randomCase(random);
      const filter = randomTensor(random, filterShape);
      const options = { ...conv, bias: randomTensor(random, [filterShape[3]]) };
      const image = randomTensor(random, inputShape);
      const stops = [...windows2d(image, filter, options)];
      expect(stops.map(({ sum, bias }) => sum + bias)).to.deep.equal([
        ...crossCorrelate2d(image, filter, options).data,
      ]);
      const rounded = [...windows2d(single(image), filter, options)];
      const output = crossCorrelate2d(single(image), filter, options);
      expect(rounded.map(({ sum, bias }) => Math.fround(sum + bias))).to.deep.equal([...output.data]);
      for (const { products, sum } of stops) expect(products.data.reduce((a, b) => a + b, 0)).to.equal(sum);
    }
  });

  it('begin above and left of the image in the padding, and leave the holes of a dilation out', () => {
    const image = imageFromRows([[1, 2, 3], [4, 5, 6]]); // prettier-ignore
    const filter = filterFromRows([[1, 1], [1, 1]]); // prettier-ignore
    const [first] = windows2d(image, filter, { padding: 1, dilation: 2 });
    expect([first.top, first.left, first.sum]).to.deep.equal([-1, -1, 5]);
    expect(listOf(first.patch)).to.deep.equal([0, 0, 0, 5]);
  });

  it('come for all filters, for one, or for one position', () => {
    const random = new Random(62);
    const image = randomTensor(random, [4, 4, 3], 'integer');
    const filter = randomTensor(random, [2, 2, 3, 2], 'integer');
    const all = [...windows2d(image, filter)];
    expect(all.map(({ channel }) => channel).slice(0, 4)).to.deep.equal([0, 1, 0, 1]);
    const second = [...windows2d(image, filter, { channel: 1 })];
    expect(second).to.deep.equal(all.filter(({ channel }) => channel === 1));
    expect(window2dAt(image, filter, 2, 1, { channel: 1 })).to.deep.equal(second[7]);
    expect(window2dAt(image, filter, 0, 0)).to.deep.equal(all[0]);
  });

  it('refuse positions and filters that do not exist', () => {
    const image = imageFromRows([[1, 2, 3]]);
    const filter = tensor([1, 2, 1, 2], [1, 2, 3, 4]);
    expect(() => window2dAt(image, filter, 0, 2)).to.throw(
      ShapeError,
      'no output at row 0, column 2: the output is 1 × 2',
    );
    expect(() => window2dAt(image, filter, -1, 0)).to.throw(ShapeError, 'The row');
    expect(() => window2dAt(image, filter, 0, 0.5)).to.throw(ShapeError, 'The column');
    expect(() => window2dAt(image, filter, 0, 0, { channel: 2 })).to.throw(ShapeError, 'no output channel 2');
    expect(() => windows2d(image, filter, { channel: -1 }).next()).to.throw(ShapeError, 'no output channel -1');
  });
});
