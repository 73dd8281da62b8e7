/** A9, as <linear-collapse> shows it. */
import { expect } from '@open-wc/testing';
import {
  collapsed,
  filterNamed,
  StackedFilters,
  throughBoth,
} from '../../src/components/linear-collapse/linear-collapse.model.js';
import { CollapsingNetwork } from '../../src/components/linear-collapse/linear-collapse.network.js';
import { loadLinearCollapse, type LinearCollapse } from '../../src/data/linear-collapse.js';
import { loadSampleDigit, sampleDigit } from '../../src/data/sample-digits.js';
import { loadHeldOutDigits } from '../../src/data/training-digits.js';
import { tensor } from '../../src/math/index.js';

describe('A9: stacked linear layers collapse', () => {
  it('x₂ = m₁(m₀x₀ + b₀) + b₁ = (m₁m₀)x₀ + (m₁b₀ + b₁)', () => {
    expect(collapsed({ m0: 3, b0: -1, m1: 2, b1: 5, relu: false })).to.deep.equal({ slope: 6, intercept: 3 });
    expect(throughBoth({ m0: 3, b0: -1, m1: 2, b1: 5, relu: false }, 7).x2).to.equal(6 * 7 + 3);
    expect(throughBoth({ m0: 3, b0: -1, m1: 2, b1: 5, relu: true }, -7).x2).to.equal(5);
  });

  it('two 3×3 filters are one 5×5 filter on a digit, and a ReLU between them breaks it', () => {
    const image = tensor([28, 28, 1], sampleDigit('4'));
    const [first, second] = [filterNamed('sobel-x', 'first'), filterNamed('gaussian', 'second')];
    const linear = new StackedFilters(image, first, second, false);
    expect(linear.composed.shape).to.deep.equal([5, 5, 1, 1]);
    expect(linear.largest).to.be.below(1e-14);
    expect(new StackedFilters(image, first, second, true).largest).to.be.above(2.9);
  });

  describe('a trained network of five layers', () => {
    let recorded: LinearCollapse;
    let network: CollapsingNetwork;
    before(async () => {
      recorded = await loadLinearCollapse();
      network = new CollapsingNetwork(recorded.weights);
    });

    it('without activations and with average pooling is Mx + B, for every sample digit', async () => {
      for (let digit = 0; digit < 10; digit++) {
        const pixels = await loadSampleDigit(String(digit));
        const layers = network.logits(pixels, { pool: 'average', relu: false });
        network.collapsed(pixels).forEach((score, k) => {
          expect(score).to.be.closeTo(layers[k], 1e-4);
        });
      }
    });

    it('superposes with average pooling, and neither with max pooling nor with ReLU', () => {
      const [a, b] = [sampleDigit('4'), sampleDigit('7')];
      expect(network.superpositionError(a, b, { pool: 'average', relu: false })).to.be.below(1e-9);
      expect(network.superpositionError(a, b, { pool: 'max', relu: false })).to.be.above(1);
      expect(network.superpositionError(a, b, { pool: 'average', relu: true })).to.be.above(0.5);
    });

    it('is worth no more than one dense layer; with ReLU it is worth more', async () => {
      const { linear, dense, relu } = recorded.accuracies;
      expect(linear).to.be.within(0.86, dense + 0.01);
      expect(relu).to.be.above(linear + 0.05);
      // Ten templates alone, with the weights that the page has, get as many digits right.
      const { images, labels, count } = await loadHeldOutDigits();
      let correct = 0;
      for (let i = 0; i < count; i++) {
        const scores = network.collapsed(
          Float64Array.from(images.subarray(784 * i, 784 * i + 784), (grey) => grey / 255),
        );
        if (scores.indexOf(Math.max(...scores)) === labels[i]) correct++;
      }
      expect(correct / count).to.be.closeTo(linear, 0.005);
    });
  });
});
