/** What is often told wrong about finding peaks with a filter, told right: as <conv-1d> computes it. */
import { expect } from '@open-wc/testing';
import { PEAKS_SIGNAL, presets, signalFrom } from '../../src/components/conv-1d/conv-1d.input.js';
import { SlidingSignal } from '../../src/components/conv-1d/conv-1d.model.js';

const slid = (taps: readonly number[]): SlidingSignal =>
  new SlidingSignal({ signal: signalFrom(PEAKS_SIGNAL), taps, padding: 'valid', stride: 1, pool: Infinity });
/** Positions as people count them. */
const counted = (positions: readonly number[]): number[] => positions.map((position) => position + 1);

describe('A11: a peak finder in one dimension', () => {
  it('A11: −1 1 −1 over the signal gives these eight numbers', () => {
    const wanted = [-0.6784, -0.3401, -1.3515, 0.5152, -1.6167, 0.4355, -1.0744, 0.0623];
    const { output } = slid(presets.peak);
    expect(output.length).to.equal(8);
    output.forEach((value, k) => {
      expect(value).to.be.closeTo(wanted[k], 1e-12);
    });
  });

  it('A11: output k is centred on input k + 1', () => {
    const sliding = slid(presets.peak);
    expect(Array.from(sliding.output, (_, k) => sliding.centreOf(k))).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('A11: positive exactly at the peaks 5, 7 and 9', () => {
    const sliding = slid(presets.peak);
    expect(counted(sliding.peaks)).to.deep.equal([5, 7, 9]);
    expect(counted(sliding.positives)).to.deep.equal([5, 7, 9]);
  });

  it('A11: max-pooling goes by the signed value; the largest magnitude is a valley', () => {
    const sliding = slid(presets.peak);
    expect(sliding.pooled.map(({ winner }) => counted([sliding.centreOf(winner)]))).to.deep.equal([[5]]);
    expect(counted([sliding.centreOf(sliding.largestMagnitude)])).to.deep.equal([6]);
    expect(sliding.output[sliding.largestMagnitude]).to.be.closeTo(-1.6167, 1e-12);
    const { signal } = sliding.settings;
    expect(signal[5]).to.be.below(signal[4]).and.below(signal[6]);
  });

  it('A11: −1 2 −1 sums to zero, gives 1.4726, 1.3601 and .4359 at the peaks, and is positive elsewhere too', () => {
    const sliding = slid(presets['second-difference']);
    expect(presets['second-difference'].reduce((sum, tap) => sum + tap, 0)).to.equal(0);
    expect(sliding.output[3]).to.be.closeTo(1.4726, 1e-12);
    expect(sliding.output[5]).to.be.closeTo(1.3601, 1e-12);
    expect(sliding.output[7]).to.be.closeTo(0.4359, 1e-12);
    expect(counted(sliding.positives)).to.deep.equal([2, 3, 5, 7, 9]);
  });

  it('A11: −½ 1 −½ is the same filter at half the scale', () => {
    const half = slid(presets['half-sides']).output;
    slid(presets['second-difference']).output.forEach((value, k) => {
      expect(half[k]).to.be.closeTo(value / 2, 1e-12);
    });
  });
});
