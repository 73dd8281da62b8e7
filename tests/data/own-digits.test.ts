import { expect } from '@open-wc/testing';
import { crc32 } from '../../src/data/bytes.js';
import { DataError } from '../../src/data/data-error.js';
import { digitsFromDrawings, drawingFrom, drawingPixels, MOST, variationOf } from '../../src/data/own-digits.js';
import { Random } from '../../src/math/random.js';
import { SHAPE_NAMES, shapeDrawn, someClasses } from '../training/own-drawings.js';

/** The same variation written another way: by the angle itself, and by the share that each pixel has in each other. */
function reference(drawing: Uint8Array, random: Random): number[] {
  const within = (most: number): number => most * (2 * random.uniform() - 1);
  const angle = 2 * Math.atan(within(MOST.halfTangent));
  const scale = 1 + within(MOST.scale);
  const [right, down] = [within(MOST.shift), within(MOST.shift)];
  const hat = (distance: number): number => Math.max(0, 1 - Math.abs(distance));
  return Array.from({ length: 784 }, (_, i) => {
    const [column, row] = [(i % 28) - 13.5 - right, Math.floor(i / 28) - 13.5 - down];
    const radius = Math.hypot(column, row) / scale;
    const direction = Math.atan2(row, column) - angle;
    const [x, y] = [13.5 + radius * Math.cos(direction), 13.5 + radius * Math.sin(direction)];
    let sum = 0;
    drawing.forEach((ink, j) => (sum += ink * hat(x - (j % 28)) * hat(y - Math.floor(j / 28))));
    return sum;
  });
}

describe('drawings of the reader as a data set', () => {
  it('keep the pixels of a drawing, to the nearest of 256 greys', () => {
    const pixels = shapeDrawn('ring', new Random(3));
    const kept = drawingPixels(drawingFrom(pixels));
    expect(kept).to.deep.equal(Uint8Array.from(pixels, (value) => Math.round(255 * value)));
    expect(drawingPixels(drawingFrom(Array.from({ length: 784 }, (_, i) => i - 2)))[0]).to.equal(0);
  });

  for (const [what, text] of [
    ['no base64', '%%%'],
    ['too few pixels', btoa('abc')],
    ['nothing', ''],
  ]) {
    it(`refuse ${what}`, () => {
      expect(() => drawingPixels(text)).to.throw(DataError, 'damaged');
    });
  }

  it('are rotated, scaled and moved as the geometry says', () => {
    for (const [seed, name] of SHAPE_NAMES.entries()) {
      const drawing = drawingPixels(drawingFrom(shapeDrawn(name, new Random(seed))));
      const expected = reference(drawing, new Random(50 + seed));
      const varied = variationOf(drawing, new Random(50 + seed));
      const farthest = expected.reduce((most, value, i) => Math.max(most, Math.abs(value - varied[i])), 0);
      expect(farthest).to.be.at.most(0.5 + 1e-9);
      expect(varied).not.to.deep.equal(drawing);
    }
  });

  it('take turns by class, and keep fifty of each apart', () => {
    const { training, heldOut } = digitsFromDrawings(someClasses(), 30, 7);
    expect([training.count, training.size, heldOut.count, heldOut.size]).to.deep.equal([30, 28, 150, 28]);
    expect([...training.labels.subarray(0, 5)]).to.deep.equal([0, 1, 2, 0, 1]);
    const images = [training, heldOut].flatMap(({ count, images: all }) =>
      Array.from({ length: count }, (_, i) => String(crc32(all.subarray(784 * i, 784 * (i + 1))))),
    );
    expect(new Set(images).size).to.equal(180);
  });

  it('are the same bits for the same seed on every device, and others for another seed', () => {
    const bits = (seed: number): number => crc32(digitsFromDrawings(someClasses(), 60, seed).training.images);
    expect(bits(7)).to.equal(bits(7));
    expect(bits(7)).to.equal(KNOWN_BITS);
    expect(bits(8)).not.to.equal(bits(7));
  });
});

/** Of 60 variations with the seed 7. */
const KNOWN_BITS = 630719052;
