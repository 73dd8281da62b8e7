import { expect } from '@open-wc/testing';
import { noiseFilters, noiseLevels, orientedFit, orientedPatterns, smoothness } from '../../src/math/index.js';

/** R² of the least-squares fit a·pattern + b, by the textbook's sums: an oracle for the squared cosine. */
function regression(pattern: ArrayLike<number>, values: ArrayLike<number>): number {
  const n = values.length;
  let [sx, sy, sxx, sxy, syy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    sx += pattern[i];
    sy += values[i];
    sxx += pattern[i] ** 2;
    sxy += pattern[i] * values[i];
    syy += values[i] ** 2;
  }
  return (n * sxy - sx * sy) ** 2 / ((n * sxx - sx * sx) * (n * syy - sy * sy));
}

describe('oriented edges and bars', () => {
  it('are found whatever their strength, sign and mean', () => {
    for (const size of [3, 5, 7]) {
      const patterns = orientedPatterns(size);
      for (const { values } of [patterns[0], patterns[17], patterns[patterns.length - 1]]) {
        expect(orientedFit(values, size)?.r2).to.be.closeTo(1, 1e-12);
        const darker = values.map((value) => 5 - 300 * value);
        expect(orientedFit(darker, size)?.r2).to.be.closeTo(1, 1e-9);
      }
    }
  });

  it('R² is that of the best linear regression', () => {
    for (const filter of noiseFilters(7, 5, 0.7, 3)) {
      const best = Math.max(...orientedPatterns(7).map(({ values }) => regression(values, filter)));
      expect(orientedFit(filter, 7)?.r2).to.be.closeTo(best, 1e-12);
    }
  });

  it('names the pattern: a vertical edge, a horizontal bar', () => {
    const edge = Float64Array.from({ length: 49 }, (_, i) => (i % 7 < 3 ? -1 : 1));
    const bar = Float64Array.from({ length: 49 }, (_, i) => Number(Math.floor(i / 7) === 3));
    expect(orientedFit(edge, 7)).to.include({ kind: 'edge', angle: 0, offset: -0.5 });
    expect(orientedFit(bar, 7)).to.include({ kind: 'bar', angle: 90, offset: 0 });
  });

  it('have nothing to say of a filter without a pattern', () => {
    expect(orientedFit(new Float32Array(49).fill(0.1), 7)).to.equal(undefined);
    expect(orientedFit([3], 1)).to.equal(undefined);
    expect(smoothness(new Float32Array(49).fill(0.1), 7)).to.equal(0);
  });

  it('what noise reaches: little if it is white, half if it is smooth, and too much in 3×3', () => {
    const at = (size: number, blur: number) => noiseLevels(size).find((level) => level.blur === blur);
    expect(at(7, 0)?.fit).to.be.closeTo(0.14, 0.02);
    expect(at(5, 0)?.fit).to.be.closeTo(0.27, 0.03);
    expect(at(3, 0)?.fit).to.be.above(0.5);
    const smooth = at(7, 1);
    expect(smooth?.smoothness).to.be.closeTo(0.7, 0.05);
    expect(smooth?.fit).to.be.closeTo(0.52, 0.04);
    for (const size of [3, 5, 7]) {
      const fits = noiseLevels(size).map(({ fit }) => fit);
      expect(fits).to.deep.equal([...fits].sort((a, b) => a - b));
    }
  });

  it('smoothness is the correlation of neighbours', () => {
    const checkers = Float64Array.from({ length: 49 }, (_, i) => (i % 2 ? 1 : -1));
    expect(smoothness(checkers, 7)).to.be.closeTo(-1, 0.03);
    const ramp = Float64Array.from({ length: 49 }, (_, i) => Math.floor(i / 7));
    expect(smoothness(ramp, 7)).to.be.above(0.8);
  });
});
