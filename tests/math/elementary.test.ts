import { expect } from '@open-wc/testing';
import { exp, expm1, log, log1p, sigmoid, softplus, tanh } from '../../src/math/elementary.js';
import { Random } from '../../src/math/random.js';

type Real = (x: number) => number;

/** Largest relative difference over values drawn by `draw`; 0 where both are the same number, or both NaN. */
function worst(ours: Real, reference: Real, draw: Real): number {
  const random = new Random(20);
  let largest = 0;
  for (let i = 0; i < 20_000; i++) {
    const x = draw(random.uniform());
    const got = ours(x);
    const want = reference(x);
    if (Object.is(got, want)) continue;
    const difference = Math.abs(got - want) / Math.abs(want);
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}

/** A number between 10^from and 10^to on a logarithmic scale; odd hundredths of u make it negative. */
const logarithmic =
  (from: number, to: number, signed = false): Real =>
  (u) =>
    (signed && Math.floor(u * 100) % 2 === 1 ? -1 : 1) * Math.pow(10, from + (to - from) * u);

describe('elementary functions', () => {
  const references: [string, Real, Real, [string, Real][]][] = [
    [
      'exp',
      exp,
      Math.exp,
      [
        ['−708…709', (u) => u * 1417 - 708],
        ['−1…1', (u) => 2 * u - 1],
        ['tiny', logarithmic(-300, 0, true)],
      ],
    ],
    [
      'expm1',
      expm1,
      Math.expm1,
      [
        ['−50…700', (u) => u * 750 - 50],
        ['−2…2', (u) => 4 * u - 2],
        ['tiny', logarithmic(-300, 0, true)],
      ],
    ],
    [
      'log',
      log,
      Math.log,
      [
        ['1e-307…1e308', logarithmic(-307, 308)],
        ['subnormal', logarithmic(-323, -308)],
        ['½…2', (u) => 0.5 + 1.5 * u],
        ['close to 1', (u) => 1 + (u - 0.5) * 1e-6],
      ],
    ],
    [
      'log1p',
      log1p,
      Math.log1p,
      [
        ['−0.99…9', (u) => 9.99 * u - 0.99],
        ['tiny', logarithmic(-300, -1, true)],
        ['large', logarithmic(0, 308)],
      ],
    ],
    [
      'tanh',
      tanh,
      Math.tanh,
      [
        ['−25…25', (u) => 50 * u - 25],
        ['tiny', logarithmic(-300, 0, true)],
      ],
    ],
    [
      'sigmoid',
      sigmoid,
      (x) => (x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x))),
      [['−700…700', (u) => 1400 * u - 700]],
    ],
    [
      'softplus',
      softplus,
      (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
      [
        ['−700…700', (u) => 1400 * u - 700],
        ['−5…5', (u) => 10 * u - 5],
      ],
    ],
  ];
  for (const [name, ours, reference, ranges] of references) {
    for (const [range, draw] of ranges) {
      it(`${name} is precise to 1e-15 for x ${range}`, () => {
        expect(worst(ours, reference, draw)).to.be.at.most(1e-15);
      });
    }
  }

  it('fades through the subnormal numbers to zero, and overflows to Infinity', () => {
    expect(exp(-745.1)).to.equal(5e-324);
    expect(Math.abs(exp(-740) - Math.exp(-740))).to.be.at.most(5e-324);
    expect(exp(-746)).to.equal(0);
    expect(exp(-745.2)).to.equal(0);
    expect(exp(709.782712893384)).to.be.closeTo(Number.MAX_VALUE, Number.MAX_VALUE * 1e-12);
    expect(exp(709.7827128933841)).to.equal(Infinity);
    expect(log(5e-324)).to.equal(Math.log(5e-324));
    expect(log(Number.MAX_VALUE)).to.equal(Math.log(Number.MAX_VALUE));
  });

  it('gives the limits at ±Infinity, zero and outside the domain', () => {
    const table: [Real, number[]][] = [
      // x =    −∞        −0  0  ∞         NaN
      [exp, [0, 1, 1, Infinity, NaN]],
      [expm1, [-1, -0, 0, Infinity, NaN]],
      [log, [NaN, -Infinity, -Infinity, Infinity, NaN]],
      [log1p, [NaN, -0, 0, Infinity, NaN]],
      [sigmoid, [0, 0.5, 0.5, 1, NaN]],
      [softplus, [0, Math.LN2, Math.LN2, Infinity, NaN]],
      [tanh, [-1, -0, 0, 1, NaN]],
    ];
    for (const [f, want] of table) {
      [-Infinity, -0, 0, Infinity, NaN].forEach((x, i) => {
        expect(Object.is(f(x), want[i]), `${f.name}(${String(x)}) = ${String(f(x))}`).to.equal(true);
      });
    }
    expect(log(-1)).to.be.NaN;
    expect(log1p(-1)).to.equal(-Infinity);
    expect(log1p(-2)).to.be.NaN;
    expect(log(1)).to.equal(0);
  });

  it('is symmetric where the function is', () => {
    for (const x of [1e-9, 0.3, 1, 4, 19, 30]) {
      expect(tanh(-x)).to.equal(-tanh(x));
      expect(sigmoid(x) + sigmoid(-x)).to.be.closeTo(1, 2e-16);
    }
  });

  it('gives the same bits in every engine', () => {
    // Recorded once; a single differing bit in any of 7 × 2000 results changes the checksum.
    const bits = new DataView(new ArrayBuffer(8));
    const checksum = (f: Real, from: number, to: number): string => {
      let sum = 0;
      for (let i = 0; i < 2000; i++) {
        bits.setFloat64(0, f(from + ((to - from) * i) / 1999));
        sum = Math.imul(sum ^ bits.getUint32(0), 0x21f0aaad);
        sum = Math.imul((sum ^ (sum >>> 15)) + bits.getUint32(4), 0x735a2d97);
        sum ^= sum >>> 16;
      }
      return (sum >>> 0).toString(16);
    };
    expect([
      checksum(exp, -750, 720),
      checksum(expm1, -3, 5),
      checksum(log, 1e-3, 50),
      checksum(log1p, -0.9, 3),
      checksum(sigmoid, -40, 40),
      checksum(softplus, -40, 40),
      checksum(tanh, -20, 20),
    ]).to.deep.equal(['86e6b7e3', '3ca3c932', '59478aaa', '879b0be6', 'd9199800', '93e146e9', 'b9fece9a']);
  });
});
