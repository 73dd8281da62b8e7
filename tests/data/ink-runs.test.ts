import { expect } from '@open-wc/testing';
import { DataError } from '../../src/data/data-error.js';
import { packInkRuns, parseInkRuns } from '../../src/data/ink-runs.js';

describe('runs of ink', () => {
  it('are counts of empty and inked pixels, and the inked ones', () => {
    expect([...packInkRuns(Uint8Array.of(0, 0, 9, 255, 0, 7, 0))]).to.deep.equal([2, 2, 9, 255, 1, 1, 7, 1, 0]);
  });

  const images: [string, Uint8Array][] = [
    ['nothing', new Uint8Array(0)],
    ['blank paper', new Uint8Array(784)],
    ['ink everywhere', new Uint8Array(784).fill(255)],
    ['ink at both ends', Uint8Array.of(1, 0, 0, 0, 2)],
    ['paper at both ends', Uint8Array.of(0, 3, 0)],
    ['long runs of both', Uint8Array.from({ length: 1200 }, (_, i) => (i < 300 || i > 900 ? 0 : i % 255 || 1))],
  ];
  for (const [what, pixels] of images) {
    it(`give back ${what}`, () => {
      expect(parseInkRuns(packInkRuns(pixels), pixels.length)).to.deep.equal(pixels);
    });
  }

  it('are refused if they make up too few or too many pixels', () => {
    const runs = packInkRuns(Uint8Array.of(0, 3, 0, 5));
    const message = /^Images cannot be read: \d+ pixels instead of \d+\.$/;
    expect(() => parseInkRuns(runs, 5))
      .to.throw(DataError, message)
      .with.property('code', 'data-corrupt');
    expect(() => parseInkRuns(runs, 3)).to.throw(DataError, '4 pixels instead of 3');
    for (let length = 0; length < runs.length; length++) {
      expect(() => parseInkRuns(runs.subarray(0, length), 4)).to.throw(DataError);
    }
  });
});
