import { expect } from '@open-wc/testing';
import { packDigitSprite, parseDigitSprite } from '../../src/data/digit-sprite.js';
import type { DigitSet } from '../../src/data/digits.js';
import { open, seal } from '../../src/data/envelope.js';
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
  it('rounds every pixel to the nearest of four greys, and keeps all else', async () => {
    const { count, size, images, labels } = await parseDigitSprite(await packDigitSprite(digits));
    expect([count, size]).to.deep.equal([3, 6]);
    expect(labels).to.deep.equal(digits.labels);
    expect(images).to.deep.equal(digits.images.map((grey) => Math.round(grey / 85) * 85));
  });

  it('loses nothing more when it is packed again', async () => {
    const rounded = await parseDigitSprite(await packDigitSprite(digits));
    expect(await parseDigitSprite(await packDigitSprite(rounded))).to.deep.equal(rounded);
  });

  it('holds blocks of 2×2 pixels', async () => {
    const images = Uint8Array.of(0, 85, 255, 255, 170, 255, 255, 255, 0, 0, 85, 0, 0, 0, 0, 170);
    const [size, labels, blocks] = await open(
      KIND,
      await packDigitSprite({ count: 1, size: 4, images, labels: Uint8Array.of(8) }),
    );
    expect([[...size], [...labels]]).to.deep.equal([[4], [8]]);
    expect([...blocks]).to.deep.equal([0b00_01_10_11, 0b11_11_11_11, 0, 0b01_00_00_10]);
  });

  it('is refused when it is cut off, damaged or something else', async () => {
    const bytes = await packDigitSprite(digits);
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
    ['no digits', [2], new Uint8Array(0), 0, /there are none/],
    ['images without pixels', [0], labels, 0, /0×0 pixels/],
    ['an odd side', [3], labels, 4, /3×3 pixels/],
    ['no side', [], labels, 8, /0×0 pixels/],
    ['too few pixels', [4], labels, 7, /2 digits need 8 bytes, there are 7/],
    ['too many pixels', [4], labels, 9, /2 digits need 8 bytes, there are 9/],
    ['a class that is no digit', [4], Uint8Array.of(1, 10), 8, /labelled 10/],
  ];
  for (const [what, side, classes, pixels, message] of odd) {
    it(`is refused with ${what}`, async () => {
      const bytes = await seal(KIND, [Uint8Array.from(side), classes, new Uint8Array(pixels)]);
      await expectDataError(parseDigitSprite(bytes), 'data-corrupt', message);
    });
  }

  it('is refused with a section missing', async () => {
    await expectDataError(parseDigitSprite(await seal(KIND, [labels])), 'data-corrupt', /1 sections instead of 3/);
  });
});
