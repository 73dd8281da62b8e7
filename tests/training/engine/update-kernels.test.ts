import { expect } from '@open-wc/testing';
import { Random } from '../../../src/math/random.js';
import { expectClose, onBoth, randomFloats } from './harness.js';

const SIZES = [1, 3, 8, 257];

describe('update kernels, three steps against double precision', () => {
  for (const size of SIZES) {
    const random = new Random(size);
    const start = randomFloats(size, random);
    const gradients = [1, 2, 3].map(() => randomFloats(size, random, 0.1));

    it(`SGD on ${size} weights`, async () => {
      const [w] = await onBoth<[Float32Array]>((bench) => {
        const weights = bench.put(start);
        for (const g of gradients) bench.kernels.sgd(weights, bench.put(g), size, 0.1);
        return [bench.floats(weights, size)];
      });
      expectClose(
        w,
        start.map((v, i) => v - 0.1 * (gradients[0][i] + gradients[1][i] + gradients[2][i])),
        1e-6,
      );
    });

    it(`momentum on ${size} weights`, async () => {
      const [w, v] = await onBoth<[Float32Array, Float32Array]>((bench) => {
        const [weights, velocity] = [bench.put(start), bench.put(new Float32Array(size))];
        for (const g of gradients) bench.kernels.momentum(weights, bench.put(g), velocity, size, 0.1, 0.9);
        return [bench.floats(weights, size), bench.floats(velocity, size)];
      });
      const velocity = new Float64Array(size);
      const expected = Float64Array.from(start);
      for (const g of gradients) {
        for (let i = 0; i < size; i++) expected[i] -= 0.1 * (velocity[i] = 0.9 * velocity[i] + g[i]);
      }
      expectClose(v, velocity, 1e-6);
      expectClose(w, expected, 1e-6);
    });

    it(`Adam on ${size} weights`, async () => {
      const [w] = await onBoth<[Float32Array]>((bench) => {
        const weights = bench.put(start);
        const [m, v] = [bench.put(new Float32Array(size)), bench.put(new Float32Array(size))];
        gradients.forEach((g, t) => {
          const [c1, c2] = [1 - 0.9 ** (t + 1), 1 - 0.999 ** (t + 1)];
          const rates = [0.01, 0.9, 1 - 0.9, 0.999, 1 - 0.999, c1, c2, 1e-7] as const;
          bench.kernels.adam(weights, bench.put(g), m, v, size, ...rates);
        });
        return [bench.floats(weights, size)];
      });
      const expected = Float64Array.from(start);
      const [m, v] = [new Float64Array(size), new Float64Array(size)];
      gradients.forEach((g, t) => {
        for (let i = 0; i < size; i++) {
          m[i] = 0.9 * m[i] + 0.1 * g[i];
          v[i] = 0.999 * v[i] + 0.001 * g[i] ** 2;
          expected[i] -= (0.01 * (m[i] / (1 - 0.9 ** (t + 1)))) / (Math.sqrt(v[i] / (1 - 0.999 ** (t + 1))) + 1e-7);
        }
      });
      expectClose(w, expected, 1e-5);
    });
  }
});

describe('gathering images', () => {
  const random = new Random(5);
  const side = 6;
  const images = Uint8Array.from({ length: 3 * side * side }, () => random.integer(256));
  const chosen = [
    [0, 0, 0],
    [2, 1, 0],
    [1, -2, 3],
    [0, 0, -1],
    [2, 9, 0],
  ];

  /** What the kernel should give for one pixel, in double precision. */
  const pixel = ([image, down, right]: number[], row: number, column: number, reduce: number) => {
    let sum = 0;
    for (let r = row * reduce - down; r < (row + 1) * reduce - down; r++) {
      for (let c = column * reduce - right; c < (column + 1) * reduce - right; c++) {
        if (r >= 0 && r < side && c >= 0 && c < side) sum += images[(image * side + r) * side + c];
      }
    }
    return (sum / (255 * reduce ** 2) - 0.1) / 0.3;
  };

  for (const reduce of [1, 2, 3]) {
    for (const reordered of [false, true]) {
      it(`shifted, ${reduce}×${reduce} reduced${reordered ? ', reordered' : ''}`, async () => {
        const size = side / reduce;
        const order = new Random(1).shuffle(Int32Array.from({ length: size * size }, (_, i) => i));
        const [y] = await onBoth<[Float32Array]>((bench) => {
          const out = bench.room(chosen.length * size * size);
          bench.kernels.gatherImages(
            bench.put(images),
            bench.put(Int32Array.from(chosen.flat())),
            out,
            chosen.length,
            side,
            reduce,
            1 / (255 * reduce ** 2 * 0.3),
            -0.1 / 0.3,
            reordered ? bench.put(order) : 0,
          );
          return [bench.floats(out, chosen.length * size * size)];
        });
        const expected = chosen.flatMap((choice) =>
          Array.from({ length: size * size }, (_, i) => {
            const place = reordered ? order[i] : i;
            return pixel(choice, Math.floor(place / size), place % size, reduce);
          }),
        );
        expectClose(y, expected, 1e-6);
        expect(y.length).to.equal(expected.length);
      });
    }
  }
});
