import { expect } from '@open-wc/testing';
import { Random } from '../../../src/math/random.js';
import { expectClose, onBoth, randomFloats } from './harness.js';
import { crossEntropy, eachPooled, sizeOf, winnersOf, type Maps } from './plain-layers.js';

const MAPS: Maps[] = [
  { batch: 1, height: 2, width: 2, channels: 1 },
  { batch: 3, height: 7, width: 6, channels: 5 },
  { batch: 2, height: 9, width: 10, channels: 8 },
  { batch: 65, height: 5, width: 5, channels: 3 },
];

describe('pooling kernels', () => {
  for (const maps of MAPS) {
    for (const size of [1, 2, 3].filter((side) => side <= maps.height)) {
      const { batch, height, width, channels } = maps;
      const shape = [batch, height, width, channels, size] as const;
      const total = sizeOf(maps);

      it(`max: ${batch} × ${height}×${width}×${channels}, window ${size}`, async () => {
        const random = new Random(1);
        const x = randomFloats(total, random);
        const winners = winnersOf(x, maps, size);
        const dy = randomFloats(winners.length, random);
        const [y, found, dx] = await onBoth<[Float32Array, Int32Array, Float32Array]>((bench) => {
          const [out, places, back] = [bench.room(winners.length), bench.room(winners.length), bench.room(total)];
          bench.kernels.maxPool(bench.put(x), out, places, ...shape);
          bench.kernels.maxPoolGradient(bench.put(dy), places, back, winners.length, total);
          return [bench.floats(out, winners.length), bench.ints(places, winners.length), bench.floats(back, total)];
        });
        expect([...found]).to.deep.equal(winners);
        expect([...y]).to.deep.equal(winners.map((i) => x[i]));
        const expected = new Float32Array(total);
        winners.forEach((i, o) => {
          expected[i] = dy[o];
        });
        expect(dx).to.deep.equal(expected);
      });

      it(`average: ${batch} × ${height}×${width}×${channels}, window ${size}`, async () => {
        const random = new Random(2);
        const x = randomFloats(total, random);
        const count = winnersOf(x, maps, size).length;
        const dy = randomFloats(count, random);
        const [y, dx] = await onBoth<[Float32Array, Float32Array]>((bench) => {
          const [out, back] = [bench.room(count), bench.room(total)];
          bench.kernels.averagePool(bench.put(x), out, ...shape);
          bench.kernels.averagePoolGradient(bench.put(dy), back, ...shape);
          return [bench.floats(out, count), bench.floats(back, total)];
        });
        const means = new Float64Array(count);
        const shares = new Float64Array(total);
        eachPooled(maps, size, (o, i) => {
          means[o] += x[i] / size ** 2;
          shares[i] += dy[o] / size ** 2;
        });
        expectClose(y, means, 1e-6);
        expectClose(dx, shares, 1e-6);
      });
    }
  }

  it('max-pooling takes the first of equal values, and NaN before all', async () => {
    const pooled = (x: number[]) =>
      onBoth<[Float32Array, Int32Array]>((bench) => {
        const [y, winners] = [bench.room(1), bench.room(1)];
        bench.kernels.maxPool(bench.put(x), y, winners, 1, 2, 2, 1, 2);
        return [bench.floats(y, 1), bench.ints(winners, 1)];
      });
    expect((await pooled([3, 7, 7, 7]))[1][0]).to.equal(1);
    expect((await pooled([9, NaN, 3, 12]))[0][0]).to.deep.equal(NaN);
    expect((await pooled([NaN, 1, 3, 12]))[0][0]).to.deep.equal(NaN);
  });
});

describe('padding kernels', () => {
  it('frame images with zeros, and take the frame off again', async () => {
    const x = randomFloats(2 * 3 * 4 * 3, new Random(1));
    const [padded, back] = await onBoth<[Float32Array, Float32Array]>((bench) => {
      const [y, z] = [bench.room(2 * 7 * 8 * 3), bench.room(x.length)];
      bench.kernels.pad(bench.put(x), y, 2, 3, 4, 3, 2);
      bench.kernels.crop(y, z, 2, 3, 4, 3, 2);
      return [bench.floats(y, 2 * 7 * 8 * 3), bench.floats(z, x.length)];
    });
    expect(back).to.deep.equal(x);
    const at = (b: number, r: number, c: number, k: number) => ((b * 7 + r) * 8 + c) * 3 + k;
    expect(padded[at(1, 2, 2, 1)]).to.equal(x[36 + 1]);
    expect(padded[at(0, 4, 5, 2)]).to.equal(x[35]);
    const total = (values: Float32Array) => values.reduce((sum, value) => sum + Math.abs(value), 0);
    expect(total(padded)).to.be.closeTo(total(x), 1e-4);
  });
});

describe('activation kernels', () => {
  const extremes = [
    -1000,
    -100,
    -20,
    -3,
    -1e-3,
    -1e-30,
    0,
    1e-30,
    1e-3,
    0.7,
    3,
    20,
    100,
    1000,
    Infinity,
    -Infinity,
    NaN,
  ];
  const sigmoid = (v: number) => 1 / (1 + Math.exp(-v));
  const functions: [string, number, (v: number) => number, (v: number) => number][] = [
    ['ReLU', 1, (v) => (v > 0 ? v : 0), (v) => (v > 0 ? 1 : 0)],
    ['leaky ReLU', 2, (v) => (v > 0 ? v : 0.2 * v), (v) => (v > 0 ? 1 : 0.2)],
    ['sigmoid', 3, sigmoid, (v) => sigmoid(v) * sigmoid(-v)],
    ['tanh', 4, Math.tanh, (v) => 1 - Math.tanh(v) ** 2],
  ];
  for (const [name, kind, value, slope] of functions) {
    it(`${name} and its slope`, async () => {
      const x = Float32Array.from([...extremes, ...randomFloats(5000, new Random(1)).map((v) => 12 * v)]);
      const [y, dx] = await onBoth<[Float32Array, Float32Array]>((bench) => {
        const [out, back] = [bench.room(x.length), bench.room(x.length)];
        bench.kernels.activation(kind, bench.put(x), out, x.length);
        bench.kernels.activationGradient(kind, out, bench.put(new Float32Array(x.length).fill(2)), back, x.length);
        return [bench.floats(out, x.length), bench.floats(back, x.length)];
      });
      expect(y[extremes.length - 1]).to.deep.equal(NaN);
      const finite = [...x.keys()].filter((i) => Number.isFinite(x[i]));
      const pick = (numbers: Float32Array) => finite.map((i) => numbers[i]);
      expectClose(pick(y), pick(x).map(value), 1e-6);
      expectClose(
        pick(dx),
        pick(x).map((v) => 2 * slope(v)),
        1e-6,
      );
    });
  }
});

describe('softmax and cross-entropy kernels', () => {
  for (const [rows, classes] of [
    [1, 2],
    [3, 10],
    [65, 7],
  ]) {
    it(`${rows} rows of ${classes} classes`, async () => {
      const random = new Random(1);
      const logits = randomFloats(rows * classes, random).map((v) => 8 * v);
      const labels = Int32Array.from({ length: rows }, () => random.integer(classes));
      const [loss, probabilities, alone, gradient, correct] = await onBoth<Float32Array[]>((bench) => {
        const [z, answers] = [bench.put(logits), bench.put(labels)];
        const [l, p, q, dx] = [1, logits.length, logits.length, logits.length].map((n) => bench.room(n));
        bench.kernels.softmaxCrossEntropy(z, answers, p, l, rows, classes);
        bench.kernels.softmaxCrossEntropy(z, 0, q, 0, rows, classes);
        bench.kernels.softmaxCrossEntropyGradient(p, answers, bench.put([3]), dx, rows, classes);
        const count = bench.kernels.countCorrect(z, answers, rows, classes);
        return [
          bench.floats(l, 1),
          bench.floats(p, logits.length),
          bench.floats(q, logits.length),
          bench.floats(dx, logits.length),
          Float32Array.of(count),
        ];
      });
      const expected = crossEntropy(logits, labels, classes);
      expectClose(loss, [expected.loss], 1e-6);
      expectClose(probabilities, expected.probabilities, 1e-6);
      expect(alone).to.deep.equal(probabilities);
      expectClose(
        gradient,
        expected.gradient.map((g) => 3 * g),
        1e-6,
      );
      expect(correct[0]).to.equal(expected.correct);
    });
  }

  it('stay finite for huge logits, and show NaN', async () => {
    const run = (logits: number[]) =>
      onBoth<[Float32Array, Float32Array]>((bench) => {
        const [z, answers] = [bench.put(logits), bench.put(Int32Array.of(1))];
        const [l, p] = [bench.room(1), bench.room(3)];
        bench.kernels.softmaxCrossEntropy(z, answers, p, l, 1, 3);
        return [bench.floats(l, 1), Float32Array.of(bench.kernels.countCorrect(z, answers, 1, 3))];
      });
    expect((await run([1000, 990, -1000]))[0][0]).to.be.closeTo(10, 1e-3);
    for (const logits of [
      [NaN, 1, 2],
      [1, NaN, 2],
      [1, 2, NaN],
    ]) {
      const [loss, correct] = await run(logits);
      expect(loss[0]).to.deep.equal(NaN);
      expect(correct[0]).to.equal(0);
    }
    expect((await run([2, 2, 2]))[1][0], 'the first of equal logits is the answer').to.equal(0);
  });
});
