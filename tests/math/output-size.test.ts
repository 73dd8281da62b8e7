import { expect } from '@open-wc/testing';
import { convOutputSize, Random, ShapeError } from '../../src/math/index.js';
import { plainAxis } from '../../src/math/plain-axis.js';
import { between } from './geometries.js';
import { countWindows } from './oracle.js';

describe('output size', () => {
  it('counts as many windows as can be put down one after the other', () => {
    const random = new Random(41);
    for (let i = 0; i < 500; i++) {
      const [kernel, stride, dilation] = [between(random, 1, 5), between(random, 1, 4), between(random, 1, 3)];
      const [before, after] = [random.integer(4), random.integer(4)];
      const input = Math.max(1, dilation * (kernel - 1) + 1 - before - after) + random.integer(12);
      const axis = convOutputSize(input, kernel, { stride, dilation, padding: [before, after] });
      expect(axis.output).to.equal(countWindows(before + input + after, kernel, stride, dilation));
      const lastSeen = (axis.output - 1) * stride + axis.reach;
      expect(lastSeen + axis.rest).to.equal(before + input + after);
      expect(axis.unseen).to.equal(Math.max(0, before + input - lastSeen));
    }
  });

  it('tells how many rows at the end are never seen', () => {
    expect(convOutputSize(8, 3, { stride: 2 })).to.deep.include({ output: 3, rest: 1, unseen: 1 });
    expect(convOutputSize(7, 3, { stride: 2 })).to.deep.include({ output: 3, rest: 0, unseen: 0 });
    // With padding, only a row of zeros is dropped.
    expect(convOutputSize(8, 3, { stride: 2, padding: 1 })).to.deep.include({ output: 4, rest: 1, unseen: 0 });
    expect(convOutputSize(28, 5, {})).to.deep.include({ output: 24, before: 0, after: 0, reach: 5 });
    expect(convOutputSize(28, 3, { dilation: 4 })).to.deep.include({ output: 20, reach: 9 });
  });

  it('keeps the size with padding "same", an odd zero going after', () => {
    expect(convOutputSize(9, 3, { padding: 'same' })).to.deep.include({ output: 9, before: 1, after: 1 });
    expect(convOutputSize(9, 5, { padding: 'same', dilation: 2 })).to.deep.include({ output: 9, before: 4, after: 4 });
    expect(convOutputSize(9, 4, { padding: 'same' })).to.deep.include({ output: 9, before: 1, after: 2 });
    expect(convOutputSize(9, 2, { padding: 'same', stride: 3 })).to.deep.include({ output: 3, before: 0, after: 0 });
    for (let input = 1; input < 12; input++) {
      for (const stride of [1, 2, 3]) {
        expect(convOutputSize(input, 4, { padding: 'same', stride }).output).to.equal(Math.ceil(input / stride));
      }
    }
    expect(convOutputSize(9, 3, { padding: 'valid' }).output).to.equal(7);
  });

  it('refuses a kernel that reaches beyond the padded input, naming the sizes', () => {
    expect(() => convOutputSize(4, 5, {}, 'height')).to.throw(
      ShapeError,
      'The kernel is larger than the input along the height: kernel 5; input 4.',
    );
    expect(() => convOutputSize(4, 4, { dilation: 3, padding: 2 }, 'width')).to.throw(
      ShapeError,
      'along the width: kernel 4, 10 with its dilation of 3; input 4, 8 with its padding.',
    );
    expect(convOutputSize(4, 6, { padding: 1 }).output).to.equal(1);
  });

  it('refuses numbers that are not whole, too small, or no numbers', () => {
    const cases: [() => unknown, string][] = [
      [() => convOutputSize(0, 1), 'The length of the input must be a whole number of at least 1, not 0.'],
      [() => convOutputSize(4.5, 1), 'not 4.5'],
      [() => convOutputSize(4, 0), "The kernel's size along the input must be a whole number of at least 1, not 0."],
      [() => convOutputSize(4, 2, { stride: 0 }), 'The stride along the input'],
      [() => convOutputSize(4, 2, { stride: -1 }), 'not -1'],
      [() => convOutputSize(4, 2, { stride: 1.5 }), 'not 1.5'],
      [() => convOutputSize(4, 2, { stride: NaN }), 'not NaN'],
      [() => convOutputSize(4, 2, { stride: '2' as unknown as number }), 'whole number'],
      [() => convOutputSize(4, 2, { dilation: 0 }), 'The dilation along the input'],
      [() => convOutputSize(4, 2, { padding: -1 }), 'The padding before the input'],
      [() => convOutputSize(4, 2, { padding: [0, 0.5] }), 'The padding after the input'],
      [() => convOutputSize(4, 2, { padding: Infinity }), 'not Infinity'],
    ];
    for (const [call, message] of cases) expect(call).to.throw(ShapeError, message);
  });

  it('knows a plain axis without checking it', () => {
    for (let input = 1; input <= 9; input++) {
      for (let kernel = 1; kernel <= input; kernel++) {
        expect(plainAxis(input, kernel)).to.deep.equal(convOutputSize(input, kernel));
      }
    }
  });
});
