import { expect } from '@open-wc/testing';
import { Random } from '../../src/math/random.js';

const draws = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('seeded random numbers', () => {
  it('gives the same stream for the same seed, bit for bit in every engine', () => {
    const random = new Random(2024);
    expect(draws(4, () => random.uint32())).to.deep.equal([3937310953, 3133633235, 1726352397, 1429302263]);
    expect(draws(2, () => random.uniform())).to.deep.equal([0.6491724784989544, 0.9173817865020423]);
    expect(draws(2, () => random.normal())).to.deep.equal([-0.7980070948864152, 1.8784720490901543]);
  });

  it('gives different streams for neighbouring seeds', () => {
    const firsts = new Set(draws(0, () => 0));
    for (let seed = 0; seed < 1000; seed++) firsts.add(new Random(seed).uint32());
    expect(firsts.size).to.be.above(998);
    const first = new Random(1);
    const second = new Random(2);
    const products = draws(10_000, () => (first.uniform() - 0.5) * (second.uniform() - 0.5));
    expect(Math.abs(mean(products))).to.be.below(0.0035);
  });

  it('spreads uniform numbers evenly over [0, 1)', () => {
    const random = new Random(3);
    const bins = new Array<number>(20).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const u = random.uniform();
      expect(u >= 0 && u < 1).to.equal(true);
      bins[Math.floor(u * 20)] += 1;
    }
    // Chi-squared with 19 degrees of freedom: above 43.8 once in a thousand seeds.
    expect(bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0)).to.be.below(43.8);
  });

  it('draws normal numbers with the right moments and tails', () => {
    const random = new Random(4);
    const values = draws(100_000, () => random.normal());
    expect(mean(values)).to.be.closeTo(0, 0.01);
    expect(mean(values.map((x) => x * x))).to.be.closeTo(1, 0.015);
    expect(mean(values.map((x) => x ** 3))).to.be.closeTo(0, 0.04);
    expect(mean(values.map((x) => x ** 4))).to.be.closeTo(3, 0.12);
    // 4.55 % lie beyond two standard deviations: nothing is cut off.
    expect(mean(values.map((x) => (Math.abs(x) > 2 ? 1 : 0)))).to.be.closeTo(0.0455, 0.002);
  });

  it('draws whole numbers below n, all equally often', () => {
    const random = new Random(5);
    for (const n of [1, 2, 7, 10]) {
      const counts = new Array<number>(n).fill(0);
      for (let i = 0; i < 10_000; i++) counts[random.integer(n)] += 1;
      expect(counts.length).to.equal(n);
      for (const count of counts) expect(Math.abs(count - 10_000 / n)).to.be.below(4.5 * Math.sqrt(10_000 / n));
    }
    // With n = 3·2³⁰ a bare remainder would return the lowest third twice as often.
    const n = 3_221_225_472;
    const low = draws(3000, () => (random.integer(n) < n / 3 ? 1 : 0));
    expect(mean(low)).to.be.closeTo(1 / 3, 0.04);
    expect(random.integer(4_294_967_296)).to.be.below(4_294_967_296);
  });

  it('shuffles into every order equally often, in place', () => {
    const random = new Random(6);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = random.shuffle([0, 1, 2]).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).to.equal(6);
    for (const count of counts.values()) expect(count).to.be.within(880, 1120);
    const indices = Uint32Array.from({ length: 50 }, (_, i) => i);
    expect(random.shuffle(indices)).to.equal(indices);
    expect([...indices]).to.not.deep.equal([...indices].sort((a, b) => a - b));
    expect([...indices].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 50 }, (_, i) => i));
  });

  it('forks streams that do not depend on each other or on what was drawn', () => {
    const fresh = new Random(7);
    const used = new Random(7);
    draws(10, () => used.normal());
    expect(used.fork('weights').uint32()).to.equal(fresh.fork('weights').uint32());
    const labels = ['weights', 'order', 'shift', '1', 1, 2, 3, 'weights/1'];
    const firsts = labels.map((label) => fresh.fork(label).uint32());
    expect(new Set([...firsts, new Random(7).uint32(), new Random(8).fork('weights').uint32()]).size).to.equal(10);
    expect(fresh.fork('a').fork('b').uint32()).to.not.equal(fresh.fork('b').fork('a').uint32());
  });

  it('refuses seeds and ranges that are no whole numbers of 32 bits', () => {
    for (const seed of [-1, 0.5, 4_294_967_296, NaN]) expect(() => new Random(seed)).to.throw(RangeError, /seed/);
    for (const n of [0, -3, 1.5, 4_294_967_297, NaN])
      expect(() => new Random(1).integer(n)).to.throw(RangeError, /whole/);
  });
});
