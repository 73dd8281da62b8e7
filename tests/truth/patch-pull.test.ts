/** How the regions of an image change a filter, with the recorded network. */
import { expect } from '@open-wc/testing';
import { gradientsOf, pullsOf, pullStrengths } from '../../src/components/patch-pull/patch-pull.model.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { crossCorrelate2d, rowsOf, tensor, type Tensor } from '../../src/math/index.js';
import { loadRecording } from '../../src/training/load-recording.js';
import type { NetworkGradients } from '../../src/training/network-gradients.js';
import { networkPass } from '../../src/training/network-gradients.js';
import type { History, Weights } from '../../src/training/index.js';

const FILTER = 4;

describe('The pull of the regions', () => {
  let history: History;
  const pixels = Float64Array.from(sampleDigit('4'));

  const gradientsAt = (step: number): NetworkGradients => {
    const all = gradientsOf(history.recipe, history.frameAt(step)?.weights ?? {}, pixels, 4);
    if (!all) throw new Error('weights are missing');
    return all;
  };

  before(async () => {
    history = await loadRecording('look', 'all');
  });

  it('B3: ∂L/∂W is δ slid over the unrotated image; over the rotated image it is something else', () => {
    const all = gradientsAt(8);
    const pulls = pullsOf(all, FILTER);
    const image: Tensor<Float64Array> = all.layers[0].input;
    const delta = tensor(
      [pulls.side, pulls.side, 1, 1],
      pulls.towards.map((value) => -value),
    );
    const slid = rowsOf(crossCorrelate2d(image, delta)).flat();
    // Reading the pixels backwards turns the image by 180°.
    const turned = { ...image, data: image.data.slice().reverse() };
    const rotated = rowsOf(crossCorrelate2d(turned, delta));
    const difference = (values: readonly number[]): number =>
      Math.max(...values.map((value, i) => Math.abs(value + pulls.goal[i])));
    expect(difference(slid)).to.be.below(1e-12);
    expect(difference(rotated.flat())).to.be.above(0.1);
  });

  it('B6: every region pulls toward its patch where δ < 0 and away where δ > 0, and all pulls add up to −∂L/∂W', () => {
    for (const step of [0, 3, 18, 90, 500]) {
      const pulls = pullsOf(gradientsAt(step), FILTER);
      // Between 40 and 100 of the 484 regions have a say, about half of them either way.
      expect(pulls.regions.length).to.be.within(40, 100);
      const toward = pulls.regions.filter(({ delta }) => delta < 0).length;
      expect(toward / pulls.regions.length).to.be.within(0.25, 0.75);
      const sum = new Float64Array(49);
      for (const region of pulls.regions) {
        const patch = pulls.patchAt(region);
        const pull = pulls.pullOf(region);
        const along = pull.reduce((total, value, i) => total + value * patch[i], 0);
        expect(Math.sign(along)).to.equal(-Math.sign(region.delta));
        pull.forEach((value, i) => {
          sum[i] += value;
        });
      }
      sum.forEach((value, i) => {
        expect(value).to.be.closeTo(pulls.goal[i], 1e-12);
      });
      expect(pulls.difference).to.be.below(1e-12);
    }
  });

  it('B6: a step along −∂L/∂W, the sum of all pulls, lowers the loss', () => {
    const all = gradientsAt(3);
    const weights: Weights = history.frameAt(3)?.weights ?? {};
    const { shape, data } = weights['conv1/filters'];
    const gradient = all.gradients[0].weights?.data ?? new Float64Array(0);
    const moved = Float64Array.from(data, (value, i) => value - 1e-3 * gradient[i]);
    const after = networkPass(history.recipe, { ...weights, 'conv1/filters': { shape, data: moved } }, pixels);
    expect(-Math.log(after?.probabilities.data[4] ?? 0)).to.be.below(all.loss);
  });

  it('B7: the pull is small when the prediction is nearly right', () => {
    const early = gradientsAt(0);
    const late = gradientsAt(500);
    expect(early.probabilities.data[4]).to.be.below(0.2);
    expect(late.probabilities.data[4]).to.be.above(0.99);
    const [before, after] = [pullStrengths(early), pullStrengths(late)];
    before.forEach((strength, k) => {
      expect(after[k]).to.be.below(strength / 20);
    });
    // It is strong again where another answer is to be learned.
    const wrong = gradientsOf(history.recipe, history.frameAt(500)?.weights ?? {}, pixels, 9);
    expect(Math.max(...pullStrengths(wrong ?? late))).to.be.above(10 * Math.max(...after));
  });
});
