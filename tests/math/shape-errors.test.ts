import { expect } from '@open-wc/testing';
import {
  averagePool2dGradient,
  biasGradient,
  crossCorrelate2d,
  crossCorrelate2dGradients,
  filterGradient2d,
  imageFromRows,
  inputGradient2d,
  MAX_OUTPUT_VALUES,
  maxPool2d,
  maxPool2dGradient,
  pad2d,
  ShapeError,
  tensor,
  type Tensor,
} from '../../src/math/index.js';

/** A tensor that only claims its size: nothing is allocated for it. */
const claimed = (shape: number[]): Tensor => ({ shape, data: new Float32Array(0) });
const zeros = (shape: number[]): Tensor => ({ shape, data: new Float32Array(shape.reduce((a, b) => a * b, 1)) });

describe('shape errors', () => {
  const image = zeros([4, 5, 2]);
  const filter = zeros([3, 3, 2, 4]);

  it('are RangeErrors with a name of their own', () => {
    const error = new ShapeError('x');
    expect(error).to.be.instanceOf(RangeError);
    expect(error.name).to.equal('ShapeError');
  });

  it('name both shapes and what was expected', () => {
    const cases: [() => unknown, string][] = [
      [
        () => crossCorrelate2d(image, zeros([3, 3, 1, 4])),
        'The filter of shape [3, 3, 1, 4] expects 1 input channels, but the input of shape [4, 5, 2] has 2.',
      ],
      [
        () => crossCorrelate2d(zeros([4, 5]), filter),
        'The input must have the shape [height, width, channels], not [4, 5].',
      ],
      [
        () => crossCorrelate2d(image, zeros([3, 3, 2])),
        'The filter must have the shape [height, width, input channels, output channels], not [3, 3, 2].',
      ],
      [() => crossCorrelate2d(claimed([4, 5, 2]), filter), 'The input of shape [4, 5, 2] needs 40 numbers, but has 0.'],
      [
        () => crossCorrelate2d(zeros([4, 0, 2]), filter),
        'The width of the input must be a whole number of at least 1, not 0.',
      ],
      [
        () => crossCorrelate2d(image, filter, { bias: zeros([2]) }),
        'The bias has the shape [2], but [4] was expected: one number for each output channel.',
      ],
      [
        () => crossCorrelate2dGradients({ input: image, filter, outputGradient: zeros([2, 2, 4]) }),
        'The output gradient has the shape [2, 2, 4], but [2, 3, 4] was expected: one gradient for each output.',
      ],
      [() => filterGradient2d(image, zeros([2, 3, 4]), [2, 3]), '[3, 3, 4] was expected'],
      [() => inputGradient2d(zeros([2, 3, 4]), filter, [4, 6]), '[2, 4, 4] was expected'],
      [() => inputGradient2d(zeros([2, 3, 4]), filter, [2, 5]), 'larger than the input along the height'],
      [() => biasGradient({ shape: [], data: new Float32Array(1) }), 'needs a last axis'],
      [() => maxPool2d(image, { size: 5 }), 'larger than the input along the height: kernel 5; input 4.'],
      [
        () => maxPool2dGradient(zeros([2, 2, 2]), new Int32Array(3), [4, 5, 2]),
        'There are 3 winners, but 8 output gradients',
      ],
      [() => maxPool2dGradient(zeros([1, 1, 1]), Int32Array.of(9), [2, 2, 1]), 'Winner 1 has the index 9'],
      [() => averagePool2dGradient(zeros([2, 2, 2]), [4, 6, 2], { size: 2 }), '[2, 3, 2] was expected'],
      [() => tensor([2, 2], [1, 2, 3]), 'The shape [2, 2] needs 4 numbers, but 3 were given.'],
      [() => imageFromRows([[1, 2], [3]]), 'row 1 has 2 numbers, row 2 has 1.'],
      [() => imageFromRows([]), 'at least 1, not 0'],
    ];
    for (const [call, message] of cases) expect(call).to.throw(ShapeError, message);
  });

  it('refuse options that are not whole, not positive or of the wrong kind', () => {
    const cases: [object, string][] = [
      [{ stride: 0 }, 'The stride along the height must be a whole number of at least 1, not 0.'],
      [{ stride: [1, -2] }, 'The stride along the width must be a whole number of at least 1, not -2.'],
      [{ stride: 1.5 }, 'not 1.5'],
      [{ stride: [2] }, 'The stride must be a number, or a pair [vertical, horizontal].'],
      [{ stride: '2' }, 'pair'],
      [{ dilation: 0 }, 'The dilation along the height'],
      [{ dilation: [1, 1, 1] }, 'pair'],
      [{ padding: -1 }, 'The padding before the height must be a whole number of at least 0, not -1.'],
      [{ padding: [1, 1] }, "The padding must be a number, { top, right, bottom, left }, 'valid' or 'same'."],
      [{ padding: 'full' }, 'The padding must be'],
      [{ padding: { top: 1 } }, 'not undefined'],
    ];
    for (const [options, message] of cases) {
      expect(() => crossCorrelate2d(image, filter, options), JSON.stringify(options)).to.throw(ShapeError, message);
    }
    const integers = { shape: [2, 2, 1], data: Int32Array.of(1, 2, 3, 4) } as unknown as Tensor;
    expect(() => pad2d(integers, 1)).to.throw(ShapeError, 'Float32Array or a Float64Array');
  });

  it('stop results that are too large or too costly before anything is allocated', () => {
    expect(() => pad2d(image, 1e6)).to.throw(ShapeError, `the limit is ${MAX_OUTPUT_VALUES.toString()}`);
    expect(() => crossCorrelate2d(image, filter, { padding: 4_294_967_295 })).to.throw(ShapeError, 'limit');
    expect(() => crossCorrelate2d(image, filter, { dilation: 4_294_967_295 })).to.throw(
      ShapeError,
      'larger than the input',
    );
    expect(() => filterGradient2d(image, image, [1e9, 1e9], { padding: 1e9 })).to.throw(ShapeError);
    expect(() => maxPool2d(image, { size: 1, padding: 1e5 })).to.throw(ShapeError, 'limit');
    expect(() => maxPool2dGradient(zeros([1, 1, 1]), Int32Array.of(0), [1e5, 1e5, 1])).to.throw(ShapeError, 'limit');
    // 600 × 600 outputs of a 100 × 100 filter: few numbers, but 3.6·10⁹ multiply-adds.
    expect(() => crossCorrelate2d(zeros([699, 699, 1]), zeros([100, 100, 1, 1]))).to.throw(
      ShapeError,
      'Computing the shape [600, 600, 1] costs 3600000000 multiply-adds; the limit is 2147483648.',
    );
  });
});
