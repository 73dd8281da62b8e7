import { expect } from '@open-wc/testing';
import { Random } from '../../../src/math/random.js';
import { expectClose, onBoth, randomFloats, type Bench } from './harness.js';
import { convGradients, convolve, convOutput, sizeOf, winnersOf, type Conv } from './plain-layers.js';

interface Case {
  batch: number;
  height: number;
  width: number;
  channels: number;
  kernel: number;
  outChannels: number;
  stride: number;
}

const CASES: Case[] = [
  { batch: 1, height: 5, width: 5, channels: 1, kernel: 5, outChannels: 1, stride: 1 },
  { batch: 1, height: 6, width: 7, channels: 1, kernel: 1, outChannels: 3, stride: 1 },
  { batch: 2, height: 8, width: 6, channels: 3, kernel: 2, outChannels: 5, stride: 1 },
  { batch: 3, height: 9, width: 11, channels: 2, kernel: 3, outChannels: 8, stride: 2 },
  { batch: 2, height: 13, width: 10, channels: 4, kernel: 4, outChannels: 9, stride: 3 },
  { batch: 5, height: 12, width: 12, channels: 8, kernel: 5, outChannels: 16, stride: 1 },
  { batch: 4, height: 11, width: 11, channels: 6, kernel: 5, outChannels: 13, stride: 1 },
  { batch: 2, height: 14, width: 15, channels: 1, kernel: 7, outChannels: 8, stride: 1 },
  { batch: 2, height: 9, width: 9, channels: 1, kernel: 9, outChannels: 4, stride: 1 },
  { batch: 65, height: 6, width: 5, channels: 1, kernel: 3, outChannels: 7, stride: 1 },
  { batch: 33, height: 1, width: 1, channels: 50, kernel: 1, outChannels: 10, stride: 1 },
  { batch: 1, height: 28, width: 28, channels: 1, kernel: 3, outChannels: 2, stride: 3 },
];

const title = (c: Case) =>
  `${c.batch} × ${c.height}×${c.width}×${c.channels}, filters ${c.outChannels} @ ${c.kernel}×${c.kernel}, stride ${c.stride}`;

interface Sample extends Conv {
  x: Float32Array;
  filters: Float32Array;
  bias: Float32Array;
}

function sampleOf(c: Case, random: Random): Sample {
  return {
    maps: { batch: c.batch, height: c.height, width: c.width, channels: c.channels },
    kernel: c.kernel,
    stride: c.stride,
    outChannels: c.outChannels,
    x: randomFloats(c.batch * c.height * c.width * c.channels, random, 0.2),
    filters: randomFloats(c.kernel * c.kernel * c.channels * c.outChannels, random),
    bias: randomFloats(c.outChannels, random),
  };
}

/** What the kernels want prepared: patch origins, packed and transposed filters. */
function prepare(bench: Bench, sample: Sample) {
  const { maps, kernel, stride, outChannels } = sample;
  const terms = kernel * kernel * maps.channels;
  const out = convOutput(sample);
  const positions = out.batch * out.height * out.width;
  const origins = bench.room(positions);
  bench.kernels.patchOrigins(origins, maps.batch, maps.height, maps.width, maps.channels, kernel, stride);
  const filters = bench.put(sample.filters);
  const packed = bench.room(Math.ceil(outChannels / 8) * 8 * terms);
  bench.kernels.packFilters(filters, packed, terms, outChannels);
  const transposed = bench.room(terms * outChannels);
  bench.kernels.transposeFilters(filters, transposed, terms, outChannels);
  const run = kernel * maps.channels;
  return { x: bench.put(sample.x), origins, packed, transposed, positions, run, row: maps.width * maps.channels };
}

function filterGradient(
  bench: Bench,
  sample: Sample,
  dy: number,
  origins: number,
  routed: number,
  positions: number,
  chunk: number,
): Float32Array {
  const { kernel, outChannels, filters } = sample;
  const { x, run, row } = prepare(bench, sample);
  const dw = bench.room(filters.length);
  const sums = bench.room(Math.ceil((kernel * Math.ceil(run / 8)) / 5) * 40 * outChannels);
  const list = bench.room(2 * chunk);
  bench.kernels.filterGradient(
    ...([x, dy, origins, routed, dw, list, sums, positions, chunk, kernel, run, row, outChannels] as const),
  );
  return bench.floats(dw, filters.length);
}

describe('convolution kernels', () => {
  for (const c of CASES) {
    it(`${title(c)}: forward as plain loops`, async () => {
      const sample = sampleOf(c, new Random(1));
      const size = sizeOf(convOutput(sample));
      const [y] = await onBoth<[Float32Array]>((bench) => {
        const { x, origins, packed, positions, run, row } = prepare(bench, sample);
        const out = bench.room(size);
        const bias = bench.put(sample.bias);
        bench.kernels.convForward(x, origins, packed, bias, out, positions, c.kernel, run, row, c.outChannels);
        return [bench.floats(out, size)];
      });
      expectClose(y, convolve(sample, sample.bias), 1e-5);
    });

    it(`${title(c)}: gradients as plain loops, zeros skipped, in pieces of any size`, async () => {
      const random = new Random(2);
      const sample = sampleOf(c, random);
      const dy = randomFloats(sizeOf(convOutput(sample)), random, 0.5);
      const results = await onBoth<[Float32Array, Float32Array, Float32Array, Float32Array]>((bench) => {
        const { origins, transposed, positions, run, row } = prepare(bench, sample);
        const gradient = bench.put(dy);
        const db = bench.room(c.outChannels);
        bench.kernels.biasGradient(gradient, 0, 0, db, positions, c.outChannels);
        const dx = bench.room(sample.x.length);
        const list = bench.room(2 * c.outChannels);
        const { length } = sample.x;
        bench.kernels.inputGradient(
          ...([gradient, origins, transposed, dx, length, list, positions, c.kernel, run, row, c.outChannels] as const),
        );
        return [
          filterGradient(bench, sample, gradient, origins, 0, positions, positions),
          filterGradient(bench, sample, gradient, origins, 0, positions, 3),
          bench.floats(db, c.outChannels),
          bench.floats(dx, sample.x.length),
        ];
      });
      const [dw, dwInPieces, db, dx] = results;
      const expected = convGradients(sample, dy);
      expectClose(dw, expected.dw, 2e-5);
      expect(dwInPieces).to.deep.equal(dw);
      expectClose(db, expected.db, 2e-5);
      expectClose(dx, expected.dx, 1e-5);
    });
  }
});

describe('convolution + ReLU + 2×2 max-pool in one kernel', () => {
  for (const c of CASES.filter(
    ({ stride, height, width, kernel }) => stride === 1 && Math.min(height, width) > kernel,
  )) {
    it(`${title(c)}: forward, winners and gradients as plain loops`, async () => {
      const random = new Random(3);
      const sample = sampleOf(c, random);
      const maps = convOutput(sample);
      const z = convolve(sample, sample.bias);
      const winners = winnersOf(z, maps, 2);
      const size = winners.length;
      const positions = size / c.outChannels;
      const dy = randomFloats(size, random, 0.1);
      const results = await onBoth<[Float32Array, Int32Array, Float32Array, Float32Array, Float32Array]>((bench) => {
        const { x, packed, transposed } = prepare(bench, sample);
        const [y, origins] = [bench.room(size), bench.room(size)];
        const shape = [c.batch, c.height, c.width, c.channels, c.kernel, c.outChannels] as const;
        bench.kernels.convReluPoolForward(x, packed, bench.put(sample.bias), y, origins, ...shape);
        const gradient = bench.put(dy);
        const db = bench.room(c.outChannels);
        bench.kernels.biasGradient(gradient, origins, 1, db, positions, c.outChannels);
        const dx = bench.room(sample.x.length);
        const list = bench.room(2 * c.outChannels);
        bench.kernels.inputGradientRouted(gradient, origins, transposed, dx, list, ...shape);
        return [
          bench.floats(y, size),
          bench.ints(origins, size),
          filterGradient(bench, sample, gradient, origins, 1, positions, 5),
          bench.floats(db, c.outChannels),
          bench.floats(dx, sample.x.length),
        ];
      });
      const [y, origins, dw, db, dx] = results;
      expectClose(
        y,
        winners.map((i) => Math.max(0, z[i])),
        1e-5,
      );
      const expectedOrigins = winners.map((i) => (z[i] > 0 ? originOf(i, sample) : -1));
      expect([...origins]).to.deep.equal(expectedOrigins);
      const routed = new Float64Array(z.length);
      winners.forEach((i, o) => {
        if (z[i] > 0) routed[i] = dy[o];
      });
      const expected = convGradients(sample, routed);
      expectClose(dw, expected.dw, 2e-5);
      expectClose(db, expected.db, 2e-5);
      expectClose(dx, expected.dx, 1e-5);
    });
  }

  it('gives a tie to the first position in row-major order, and shuts the ReLU at 0', async () => {
    const [y, origins] = await pooledWindow([1, 1, 1, 1], [1, -1, 0], [0, 0, 0]);
    expect([...y]).to.deep.equal([1, 0, 0]);
    expect([...origins]).to.deep.equal([0, -1, -1]);
    const later = await pooledWindow([1, 2, 2, 0], [1, 1, 1], [0, 0, 0]);
    expect([...later[1]]).to.deep.equal([1, 1, 1]);
  });

  it('lets NaN through from every position', async () => {
    for (let place = 0; place < 4; place++) {
      const window = [1, 2, 3, 4];
      window[place] = NaN;
      const [y, origins] = await pooledWindow(window, [1, 1, 1], [0, 0, 0]);
      expect([...y].every(Number.isNaN)).to.equal(true);
      expect(origins[0]).to.equal(place);
    }
    const [y] = await pooledWindow([1, 2, 3, 4], [NaN, 1, 1], [0, NaN, 0]);
    expect([...y]).to.deep.equal([NaN, NaN, 4]);
  });
});

/** Patch origin of output value `index`, in floats. */
function originOf(index: number, sample: Sample): number {
  const { height, width, channels, batch } = convOutput(sample);
  const position = Math.floor(index / channels);
  const [b, y, x] = [Math.floor(position / (height * width)), Math.floor(position / width) % height, position % width];
  expect(b).to.be.lessThan(batch);
  return ((b * sample.maps.height + y) * sample.maps.width + x) * sample.maps.channels;
}

/** One window of a 2×2 image under 1×1 filters. */
function pooledWindow(x: number[], filters: number[], bias: number[]): Promise<[Float32Array, Int32Array]> {
  return onBoth<[Float32Array, Int32Array]>((bench) => {
    const packed = bench.room(8);
    bench.kernels.packFilters(bench.put(filters), packed, 1, 3);
    const [y, origins] = [bench.room(3), bench.room(3)];
    bench.kernels.convReluPoolForward(bench.put(x), packed, bench.put(bias), y, origins, 1, 2, 2, 1, 1, 3);
    return [bench.floats(y, 3), bench.ints(origins, 3)];
  });
}
