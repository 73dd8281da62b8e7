import { expect } from '@open-wc/testing';
import { packDigitSprite, parseDigitSprite } from '../../src/data/digit-sprite.js';
import type { DigitSet } from '../../src/data/digits.js';
import { seal } from '../../src/data/envelope.js';
import { expectDataError } from './helpers.js';

/** Three images of 6×6 pixels with all sorts of greys. */
const digits: DigitSet = {
  count: 3,
  size: 6,
  images: Uint8Array.from({ length: 3 * 36 }, (_, i) => (i * 37) % 256),
  labels: Uint8Array.of(7, 0, 9),
};

const KIND = { magic: 'digs', version: 1, what: '' };

describe('a digit sprite', () => {
  it('keeps 256 greys exactly', async () => {
    expect(await parseDigitSprite(await packDigitSprite(digits, 8))).to.deep.equal(digits);
  });

  for (const bits of [1, 2, 4] as const) {
    it(`rounds to the nearest of ${2 ** bits} evenly spaced greys with ${bits} bits`, async () => {
      const { images, labels, count, size } = await parseDigitSprite(await packDigitSprite(digits, bits));
      expect([count, size]).to.deep.equal([3, 6]);
      expect(labels).to.deep.equal(digits.labels);
      const step = 255 / (2 ** bits - 1);
      expect(images).to.deep.equal(digits.images.map((grey) => Math.round(grey / step) * step));
    });
  }

  it('loses nothing more when it is packed again', async () => {
    const once = await parseDigitSprite(await packDigitSprite(digits, 2));
    expect(await parseDigitSprite(await packDigitSprite(once, 2))).to.deep.equal(once);
  });

  it('fills the last byte where the pixels do not', async () => {
    const tiny: DigitSet = { count: 1, size: 2, images: Uint8Array.of(255, 0, 0, 255), labels: Uint8Array.of(1) };
    expect(await parseDigitSprite(await packDigitSprite(tiny, 1))).to.deep.equal(tiny);
  });

  it('is refused when it is cut off, damaged or something else', async () => {
    const bytes = await packDigitSprite(digits, 2);
    await expectDataError(parseDigitSprite(bytes.slice(0, -1)), 'data-corrupt', /^The digits cannot be read: /);
    const damaged = bytes.slice();
    damaged[damaged.length - 3] ^= 1;
    await expectDataError(parseDigitSprite(damaged), 'data-corrupt', /checksum/);
    await expectDataError(parseDigitSprite(new Uint8Array(0)), 'data-corrupt', /only 0 bytes/);
    await expectDataError(parseDigitSprite(new Uint8Array(500).fill(0x89)), 'data-corrupt', /another kind/);
    const newer = await seal({ ...KIND, version: 2 }, []);
    await expectDataError(parseDigitSprite(newer), 'data-corrupt', /version 2, version 1 is needed/);
  });

  const labels = Uint8Array.of(1, 2);
  const odd: [string, number[], Uint8Array<ArrayBuffer>, number, RegExp][] = [
    ['no digits', [2, 2], new Uint8Array(0), 0, /there are none/],
    ['images without pixels', [0, 2], labels, 0, /0×0 pixels/],
    ['an odd side', [3, 8], labels, 18, /3×3 pixels/],
    ['an unknown depth', [2, 3], labels, 3, /3 bits/],
    ['too few pixels', [2, 8], labels, 7, /2 digits need 8 bytes, there are 7/],
    ['too many pixels', [2, 8], labels, 9, /2 digits need 8 bytes, there are 9/],
    ['no head', [], labels, 8, /0×0 pixels/],
    ['a class that is no digit', [2, 8], Uint8Array.of(1, 10), 8, /labelled 10/],
  ];
  for (const [what, head, classes, pixels, message] of odd) {
    it(`is refused with ${what}`, async () => {
      const bytes = await seal(KIND, [Uint8Array.from(head), classes, new Uint8Array(pixels)]);
      await expectDataError(parseDigitSprite(bytes), 'data-corrupt', message);
    });
  }

  it('is refused with a section missing', async () => {
    await expectDataError(parseDigitSprite(await seal(KIND, [labels])), 'data-corrupt', /1 sections instead of 3/);
  });
});
