import { expect } from '@open-wc/testing';
import {
  filterFromRows,
  imageFromRows,
  pad2d,
  pad2dGradient,
  Random,
  rowsOf,
  ShapeError,
  signal,
  tensor,
} from '../../src/math/index.js';
import { expectClose, numericGradient, randomTensor, single, weighted } from './helpers.js';

describe('padding', () => {
  it('puts a border around every channel', () => {
    const image = imageFromRows([[1, 2], [3, 4]]); // prettier-ignore
    expect(rowsOf(pad2d(image, 1))).to.deep.equal([[0, 0, 0, 0], [0, 1, 2, 0], [0, 3, 4, 0], [0, 0, 0, 0]]); // prettier-ignore
    expect(rowsOf(pad2d(image, { top: 1, right: 2, bottom: 0, left: 0 }, 9))).to.deep.equal([
      [9, 9, 9, 9],
      [1, 2, 9, 9],
      [3, 4, 9, 9],
    ]);
    const two = pad2d(tensor([1, 1, 2], [5, 7]), { top: 0, right: 1, bottom: 0, left: 0 });
    expect([rowsOf(two, 0), rowsOf(two, 1)]).to.deep.equal([[[5, 0]], [[7, 0]]]);
    expect(pad2d(single(image), 0).data).to.be.instanceOf(Float32Array);
  });

  it('has the cut-out as its gradient', () => {
    const random = new Random(51);
    const sides = { top: 1, right: 0, bottom: 2, left: 3 };
    const image = randomTensor(random, [2, 3, 2]);
    const outputGradient = randomTensor(random, [5, 6, 2]);
    const numeric = numericGradient((x) => weighted(pad2d(x, sides), outputGradient), image);
    expectClose(pad2dGradient(outputGradient, sides), numeric, 1e-9);
    expectClose(pad2dGradient(pad2d(image, sides), sides), image);
    expect(() => pad2dGradient(image, 1)).to.throw(ShapeError, '0 rows and 1 columns');
    expect(() => pad2dGradient(image, -1)).to.throw(ShapeError, 'padding at the top');
  });

  it('of tensors made from rows keeps their order', () => {
    expect(imageFromRows([[1, 2, 3]]).shape).to.deep.equal([1, 3, 1]);
    expect(filterFromRows([[1, 2, 3]]).shape).to.deep.equal([1, 3, 1, 1]);
    expect(signal([1, 2]).shape).to.deep.equal([2, 1]);
    expect(rowsOf(tensor([1, 2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]), 2)).to.deep.equal([[3, 7]]);
  });
});
