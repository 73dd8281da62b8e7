/** C3 and C8, as <feature-hierarchy> shows them. */
import { expect } from '@open-wc/testing';
import {
  answersTo,
  FREE,
  HELD_BACK,
  pixelGradient,
  pixelsOf,
  pleasingPicture,
} from '../../scripts/lib/feature-hierarchy.js';
import { Evidence, type UnitLayer } from '../../src/components/feature-hierarchy/feature-hierarchy.model.js';
import { loadNetwork, type RecordedNetwork } from '../../src/components/feature-hierarchy/feature-hierarchy.network.js';
import type { DigitSet } from '../../src/data/digits.js';
import { loadFeatureHierarchy, PICTURE_LEVELS } from '../../src/data/feature-hierarchy.js';
import { loadTrainingDigits } from '../../src/data/training-digits.js';
import { Random } from '../../src/math/random.js';

const SIDE = 28;

const loadEvidence = async (): Promise<Evidence> => new Evidence(await loadFeatureHierarchy());

/** Pearson's correlation. */
function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  const mean = (of: ArrayLike<number>): number => Array.from(of).reduce((sum, value) => sum + value, 0) / n;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) ** 2;
    bb += (b[i] - meanB) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

/** Mean of all training digits of a class. */
function meanDigit(digits: DigitSet, label: number): Float64Array {
  const own = Array.from(digits.labels.keys()).filter((i) => digits.labels[i] === label);
  const sum = new Float64Array(SIDE * SIDE);
  for (const i of own) pixelsOf(digits, i).forEach((ink, k) => (sum[k] += ink / own.length));
  return sum;
}

describe('C8: edges, then bows and corners, then whole digits', () => {
  let evidence: Evidence;
  let network: RecordedNetwork;
  let training: DigitSet;
  let conv1: UnitLayer;
  let conv2: UnitLayer;
  let classes: UnitLayer;

  before(async () => {
    evidence = await loadEvidence();
    network = await loadNetwork();
    training = await loadTrainingDigits();
    [conv1, conv2, classes] = evidence.layers;
  });

  it('units see 7×7, 16×16 and 28×28 pixels', () => {
    expect(evidence.layers.map(({ sees }) => sees)).to.deep.equal([7, 16, 28]);
    expect(evidence.layers.map(({ units }) => units.length)).to.deep.equal([8, 16, 10]);
  });

  it('every recorded answer is computed again from its digit, and every patch alone gives it', () => {
    const { mean, std } = network.recipe.data;
    for (const { name, units } of evidence.layers) {
      for (const { index, examples } of units) {
        expect(examples).to.have.lengthOf(9);
        examples.forEach(({ digit, value, field, patch }, i) => {
          const answer = answersTo(network, digit)[name][index];
          expect(answer.value, name).to.be.closeTo(value, 1e-6 * value);
          if (i > 0) expect(value).to.be.at.most(examples[i - 1].value);
          for (let k = 0; k < patch.length; k++) {
            const at = (field.row + Math.floor(k / field.size)) * SIDE + field.column + (k % field.size);
            expect(patch[k]).to.equal(digit[at]);
          }
        });
        if (name !== 'conv1') continue;
        // Plain sums over the patch, apart from the library's convolution.
        const { data } = network.weights['conv1/filters'];
        const bias = network.weights['conv1/bias'].data[index];
        for (const { patch, value } of examples) {
          let z = bias;
          for (let k = 0; k < 49; k++) z += (data[k * 8 + index] * (patch[k] - mean)) / std;
          expect(z).to.be.closeTo(value, 1e-5);
        }
      }
    }
  });

  it('what lies outside the field of a unit of the second layer does not matter to its answer there', () => {
    const { row, column, size } = conv2.units[1].examples[0].field;
    const { digit, value } = conv2.units[1].examples[0];
    const cropped = digit.map((ink, i) => {
      const [r, c] = [Math.floor(i / SIDE), i % SIDE];
      return r >= row && r < row + size && c >= column && c < column + size ? ink : 0;
    });
    expect(answersTo(network, cropped).conv2[1].value).to.be.at.least(value - 1e-4);
  });

  it('no training digit of a sample is answered more strongly than the recorded ones', function () {
    this.timeout(60_000);
    for (let i = 0; i < training.count; i += 20) {
      const answers = answersTo(network, pixelsOf(training, i));
      for (const { name, units } of evidence.layers) {
        for (const { index, examples } of units) {
          const { value } = answers[name][index];
          expect(value).to.be.at.most(examples[0].value + 1e-5);
          // One that is not in the list is not stronger than the last of the list.
          const listed = examples.some(({ value: known }) => Math.abs(known - value) < 1e-4);
          if (!listed) expect(value).to.be.below(examples[8].value);
        }
      }
    }
  });

  it('the best patch of a first filter is known: ink where w > 0. No real patch beats it, and no other patch', () => {
    const { mean, std } = network.recipe.data;
    for (const { filter, examples, index } of conv1.units) {
      if (!filter) throw new Error('conv1 shows its filters');
      const bias = network.weights['conv1/bias'].data[index];
      const answer = (patch: ArrayLike<number>): number =>
        Array.from(patch).reduce((sum, ink, k) => sum + (filter.weights[k] * (ink - mean)) / std, bias);
      expect(answer(filter.ideal)).to.be.closeTo(filter.most, 1e-9);
      expect(examples[0].value).to.be.below(filter.most);
      // Every pixel that is changed costs.
      for (let k = 0; k < 49; k++) {
        const other = filter.ideal.map((ink, j) => (j === k ? 1 - ink : ink));
        expect(answer(other)).to.be.at.most(filter.most);
      }
      expect(examples.map(({ patch }) => correlation(patch, filter.ideal)).every((r) => r > 0.3)).to.equal(true);
    }
  });

  it('the nine best digits of a class are of that class', () => {
    for (const { index, classes: found } of classes.units) expect(found).to.deep.equal([index]);
  });

  it('a picture made to please a class is preferred to its mean digit; set free, the search ends in speckle that is believed', () => {
    for (const { index, made } of classes.units) {
      if (!made) throw new Error('classes show made pictures');
      const mean = meanDigit(training, index);
      const { logits } = network.pass(mean);
      expect(made.pleasing.logit, `class ${String(index)}`).to.be.above(logits.data[index]);
      expect(made.fooling.probability).to.be.above(0.99);
      expect(made.fooling.logit).to.be.above(classes.units[index].examples[0].value);
      expect(correlation(made.fooling.pixels, mean), `class ${String(index)}`).to.be.below(0.35);
    }
  });

  it('the search follows the true gradient', () => {
    // Not a digit: on blank paper values are equal, and a max-pool has a corner there.
    const random = new Random(1);
    const pixels = Float64Array.from({ length: SIDE * SIDE }, () => random.uniform());
    const gradient = pixelGradient(network, pixels, 3, 'mean');
    const objective = (at: Float64Array): number => {
      const { data } = network.pass(at).logits;
      return data[3] - data.reduce((sum, logit) => sum + logit, 0) / data.length;
    };
    const nudge = 1e-6;
    for (const i of [150, 300, 379, 406, 433, 520]) {
      const moved = (by: number): Float64Array => pixels.map((ink, k) => (k === i ? ink + by : ink));
      const slope = (objective(moved(nudge)) - objective(moved(-nudge))) / (2 * nudge);
      expect(gradient[i], `pixel ${String(i)}`).to.be.closeTo(slope, 1e-6);
    }
  });

  it('the pictures are what the search finds', function () {
    this.timeout(60_000);
    for (const [ascent, recorded] of [
      [HELD_BACK, evidence.found.pleasing[3]],
      [FREE, evidence.found.fooling[3]],
    ] as const) {
      const again = pleasingPicture(network, 3, ascent);
      again.forEach((ink, i) => {
        expect(Math.round(ink * PICTURE_LEVELS)).to.be.closeTo(recorded[i] * PICTURE_LEVELS, 1 + 1e-9);
      });
    }
  });
});

describe('C3: filters are small because digits share shapes', () => {
  it('most filters of the second layer find their best pieces in three digits or more', async () => {
    const [conv1, conv2, classes] = (await loadEvidence()).layers;
    const sharing = ({ units }: UnitLayer): number => units.filter(({ classes: found }) => found.length >= 3).length;
    expect(sharing(conv1)).to.equal(8);
    expect(sharing(conv2)).to.be.at.least(11);
    expect(sharing(classes)).to.equal(0);
    // The bow that stands on the page when nothing is set.
    expect(conv2.units[1].classes).to.deep.equal([0, 2, 4, 6]);
  });

  it('the mean answers to classes overlap: every filter answers each of at least five classes half as much as its favourite', async () => {
    const [, conv2] = (await loadEvidence()).layers;
    for (const { profile } of conv2.units) {
      const most = Math.max(...profile);
      expect(profile.filter((mean) => mean >= most / 2).length).to.be.at.least(5);
    }
  });
});
