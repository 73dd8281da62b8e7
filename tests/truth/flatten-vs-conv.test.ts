/** A12, as <flatten-vs-conv> shows it. */
import { expect } from '@open-wc/testing';
import { mean, meanByShift, moved, reordered } from '../../src/components/flatten-vs-conv/flatten-vs-conv.model.js';
import { shuffledOrder } from '../../src/components/flatten-vs-conv/flatten-vs-conv.shuffle.js';
import { opinionOf } from '../../src/components/flatten-vs-conv/flatten-vs-conv.networks.js';
import type { NetworkName } from '../../src/components/flatten-vs-conv/flatten-vs-conv.recipes.js';
import { loadContest, type Contest, type NetworkWeights } from '../../src/data/flatten-vs-conv.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { loadHeldOutDigits } from '../../src/data/training-digits.js';

describe('A12: a dense network flattens the image and loses neighbourhood; convolution keeps it', () => {
  let contest: Contest;
  before(async () => {
    contest = await loadContest();
  });
  const sizeOf = (weights: NetworkWeights): number =>
    Object.values(weights).reduce((sum, { data }) => sum + data.length, 0);

  it('both networks have about the same number of weights', () => {
    const { networks } = contest;
    expect(sizeOf(networks['dense natural'])).to.equal(784 * 8 + 8 + 8 * 10 + 10);
    expect(sizeOf(networks['conv natural'])).to.equal(25 * 8 + 8 + 25 * 8 * 16 + 16 + 256 * 10 + 10);
  });

  it('shuffled pixels: a dense network is the same network with its weights in another order, to the last digit', () => {
    const order = shuffledOrder(7);
    const natural = contest.networks['dense natural'];
    const { shape, data } = natural['hidden/weights'];
    const units = shape[1];
    const rows = Float32Array.from(data, (_, i) => data[order[Math.floor(i / units)] * units + (i % units)]);
    const renamed: NetworkWeights = { ...natural, 'hidden/weights': { shape, data: rows } };
    const digit = Float64Array.from(sampleDigit('4'));
    const [seen, shuffled] = [opinionOf('dense', natural, digit), opinionOf('dense', renamed, reordered(digit, order))];
    seen.probabilities.forEach((share, k) => {
      expect(shuffled.probabilities[k]).to.be.closeTo(share, 1e-12);
    });
  });

  it('trained on shuffled pixels, the dense network is as good as before, the convolution network loses', () => {
    const change = (network: NetworkName): number => {
      const { shifted, permuted } = contest.measured[network];
      return mean(permuted) - mean(shifted.map(([unmoved]) => unmoved));
    };
    expect(Math.abs(change('dense'))).to.be.below(0.01);
    expect(change('conv')).to.be.below(-0.05);
    for (const share of contest.measured.conv.permuted) {
      expect(share).to.be.below(Math.min(...contest.measured.conv.shifted.map(([unmoved]) => unmoved)));
    }
  });

  it('not trained for it, both are at a loss when pixels are shuffled', () => {
    for (const network of ['dense', 'conv'] as const) {
      for (const share of contest.measured[network].shuffled) expect(share).to.be.below(0.2);
    }
  });

  it('a shift of two pixels hurts the dense network far more; four are too much for both', () => {
    const [dense, conv] = [meanByShift(contest.measured.dense), meanByShift(contest.measured.conv)];
    const lost = (shares: readonly number[], shift: number): number => shares[0] - shares[shift];
    expect(lost(dense, 1)).to.be.above(4 * lost(conv, 1));
    expect(lost(dense, 2)).to.be.above(2 * lost(conv, 2));
    expect(conv[4]).to.be.within(dense[4], 0.5);
  });

  it('the weights that the page holds give the accuracies that it shows', async () => {
    const { images, labels } = await loadHeldOutDigits();
    const count = 200;
    for (const network of ['dense', 'conv'] as const) {
      for (const shift of [0, 2]) {
        let correct = 0;
        for (let i = 0; i < count; i++) {
          const digit = Float64Array.from(images.subarray(784 * i, 784 * i + 784), (grey) => grey / 255);
          const { answer } = opinionOf(network, contest.networks[`${network} natural`], moved(digit, 0, shift));
          if (answer === labels[i]) correct++;
        }
        // 200 of the 1,000 digits, one of four directions.
        expect(correct / count).to.be.closeTo(contest.measured[network].shifted[0][shift], 0.12);
      }
    }
  });
});
