import { expect } from '@open-wc/testing';
import { formatNumber, roundTo } from '../../src/drawing/numbers.js';
import { Random } from '../../src/math/random.js';

describe('formatNumber', () => {
  it('writes in English what Intl.NumberFormat writes', () => {
    const random = new Random(1);
    const values = [0, 0.5, 1, 2.25, 999.995, 1000, 65_025, 1_234_567.891, 1e9, 1e21, 123_456_789_012];
    for (let i = 0; i < 2000; i++) values.push((random.uniform() - 0.5) * 10 ** Math.floor(random.uniform() * 9 - 2));
    for (const value of values) {
      for (const decimals of [0, 1, 2, 3, 6]) {
        for (const fixed of [false, true]) {
          const intl = new Intl.NumberFormat('en', {
            minimumFractionDigits: fixed ? decimals : 0,
            maximumFractionDigits: decimals,
            signDisplay: 'negative',
          });
          const expected = intl.format(value).replace('-', '−');
          expect(formatNumber(value, { decimals, fixed }), `${String(value)} with ${String(decimals)}`).to.equal(
            expected,
          );
        }
      }
    }
  });

  it('writes as roundTo rounds: half away from zero', () => {
    expect(formatNumber(0.125)).to.equal('0.13');
    expect(formatNumber(-0.125)).to.equal('−0.13');
    expect(formatNumber(-0.001)).to.equal('0');
    expect(formatNumber(1.5, { decimals: 0 })).to.equal(String(roundTo(1.5, 0)));
  });

  it('follows the language, and hides nothing', () => {
    expect(formatNumber(-1234.5, { locale: 'de' })).to.equal('−1.234,5');
    expect(formatNumber(1234567, { locale: 'en-IN' })).to.equal('12,34,567');
    expect(formatNumber(0.5, { sign: 'always', fixed: true })).to.equal('+0.50');
    expect(formatNumber(NaN)).to.equal('NaN');
    expect(formatNumber(-Infinity)).to.equal('−∞');
  });
});
