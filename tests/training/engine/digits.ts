import type { DigitSet } from '../../../src/data/digits.js';
import { Random } from '../../../src/math/random.js';

/**
 * Drawings that can be learned like digits: class k is a bar of its own direction and place, with noise and paper around.
 */
export function drawnDigits(count: number, seed: number, size = 28): DigitSet {
  const random = new Random(seed);
  const images = new Uint8Array(count * size * size);
  const labels = new Uint8Array(count);
  for (let n = 0; n < count; n++) {
    const label = n % 10;
    labels[n] = label;
    const [stepX, stepY] = [
      [1, 0],
      [0, 1],
      [1, 1],
      [1, -1],
      [2, 1],
    ][label % 5];
    const top = (label < 5 ? 0.35 : 0.6) * size + random.integer(3);
    const left = 0.3 * size + random.integer(3);
    for (let t = 0; t < size / 2; t += 0.5) {
      for (let width = 0; width < 2; width++) {
        const x = Math.round(left + (stepX * t) / 1.5) + width;
        const y = Math.round(top + (stepY * t) / 1.5);
        if (x >= 0 && x < size && y >= 0 && y < size) images[(n * size + y) * size + x] = 128 + random.integer(128);
      }
    }
  }
  return { count, size, images, labels };
}
