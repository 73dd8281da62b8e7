import { expect } from '@open-wc/testing';
import { digitPull, normPoint, oneImageRecipe, oneImageRun } from '../../scripts/lib/gradient-norms.js';
import { Prediction, presetLogits } from '../../src/components/softmax-loss/softmax-loss.model.js';
import { DataError } from '../../src/data/data-error.js';
import {
  loadGradientNorms,
  MEASURED_RUN,
  packGradientNorms,
  parseGradientNorms,
  pullNorm,
} from '../../src/data/gradient-norms.js';
import { loadRecordedRun } from '../../src/data/recorded-runs.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { loadHeldOutDigits } from '../../src/data/training-digits.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rank of each value among all, 0 for the smallest. */
function ranks(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const found = new Array<number>(order.length);
  order.forEach((at, rank) => (found[at] = rank));
  return found;
}

describe('B7: the pull is small when the prediction is nearly right', () => {
  it('B7: ∂L/∂logit is p − y, checked by central differences', () => {
    const logits = presetLogits('unsure', 4);
    const { gradient, probabilities } = new Prediction(logits, 4);
    const step = 1e-5;
    const lossAt = (k: number, by: number): number =>
      new Prediction(
        logits.map((z, i) => (i === k ? z + by : z)),
        4,
      ).loss;
    logits.forEach((_, k) => {
      expect(gradient[k]).to.be.closeTo((lossAt(k, step) - lossAt(k, -step)) / (2 * step), 1e-9);
      expect(gradient[k]).to.be.closeTo(probabilities[k] - Number(k === 4), 1e-15);
    });
  });

  it('B7: over held-out digits the gradient norm of conv1 follows 1 − p(correct) in a straight line', async () => {
    const { heldOut } = await loadGradientNorms();
    const { missing, norms } = heldOut;
    const count = missing.length;
    const [a, b] = [ranks(missing), ranks(norms)];
    const distance = a.reduce((sum, rank, i) => sum + (rank - b[i]) ** 2, 0);
    // Spearman's rank correlation; 0.997 in the study of another training of this network.
    expect(1 - (6 * distance) / (count * (count ** 2 - 1))).to.be.above(0.97);
    const between = (low: number, high: number): number =>
      median(Array.from(norms).filter((_, i) => missing[i] >= low && missing[i] < high));
    const medians = [between(0.5, 2), between(0.1, 0.5), between(0.01, 0.1), between(0.001, 0.01), between(0, 0.001)];
    for (let i = 1; i < medians.length; i++) expect(medians[i]).to.be.below(medians[i - 1] / 2);
    const sorted = Array.from(norms).sort((x, y) => y - x);
    const sum = (list: readonly number[]): number => list.reduce((total, norm) => total + norm, 0);
    expect(sum(sorted.slice(0, count / 10)) / sum(sorted)).to.be.above(0.75);
  });

  it('B7: yet the norm can rise first: trained on one image, while p(correct) rises too', async () => {
    const { oneImage } = await loadGradientNorms();
    const run = oneImageRun(Float64Array.from(await loadSampleDigit('4')), 4);
    expect(run.norms.length).to.equal(oneImageRecipe.steps + 1);
    run.norms.forEach((norm, i) => {
      expect(norm).to.be.closeTo(oneImage.norms[i], 1e-5);
      expect(run.missing[i]).to.be.closeTo(oneImage.missing[i], 1e-6);
    });
    const peak = run.norms.indexOf(Math.max(...run.norms));
    expect(peak).to.be.within(1, 6);
    expect(run.norms[peak]).to.be.above(1.1 * run.norms[0]);
    expect(run.missing[peak]).to.be.below(run.missing[0] - 0.1);
    expect(run.norms[run.norms.length - 1]).to.be.below(0.1 * run.norms[0]);
  });
});

describe('the recorded gradient norms', () => {
  it('are those of the recorded network', async () => {
    const norms = await loadGradientNorms();
    const run = await loadRecordedRun(MEASURED_RUN, 'all');
    const recipe = run.recipe as TrainingRecipe;
    const { step, weights } = run.frames[run.frames.length - 1];
    expect(step).to.equal(norms.step);
    const { images, labels } = await loadHeldOutDigits();
    for (const i of [0, 7, 123, 250, 399]) {
      const pixels = Float64Array.from(images.subarray(i * 784, (i + 1) * 784), (grey) => grey / 255);
      const { missing, norm } = normPoint(recipe, weights, pixels, labels[i]);
      expect(norms.heldOut.missing[i] / missing).to.be.closeTo(1, 1e-5);
      expect(norms.heldOut.norms[i] / norm).to.be.closeTo(1, 1e-5);
    }
  });

  it('give the norm of a digit for any logits', async () => {
    const norms = await loadGradientNorms();
    const run = await loadRecordedRun(MEASURED_RUN, 'all');
    const recipe = run.recipe as TrainingRecipe;
    const { weights } = run.frames[run.frames.length - 1];
    for (const name of ['4', '9', '2:1']) {
      const pixels = Float64Array.from(await loadSampleDigit(name));
      const label = Number(name.charAt(0));
      const recorded = norms.digits.find((digit) => digit.name === name);
      if (!recorded) throw new Error(`no ${name}`);
      const fresh = digitPull(recipe, weights, name, pixels);
      fresh.logits.forEach((z, k) => {
        expect(recorded.logits[k]).to.be.closeTo(z, 1e-5);
      });
      // Other biases of the last layer give other logits, and leave everything below as it is.
      for (const by of [0, -6, 5]) {
        const { shape, data } = weights['output/bias'];
        const bias = data.map((value, k) => (k === label ? value + by : value));
        const { norm, missing } = normPoint(
          recipe,
          { ...weights, 'output/bias': { shape, data: bias } },
          pixels,
          label,
        );
        const { gradient } = new Prediction(
          Array.from(recorded.logits, (z, k) => (k === label ? z + by : z)),
          label,
        );
        expect(-gradient[label] / missing).to.be.closeTo(1, 1e-4);
        expect(pullNorm(gradient, recorded.products) / norm).to.be.closeTo(1, 1e-3);
      }
    }
  });

  it('are read as they were written, and refused where parts are missing', async () => {
    const norms = await loadGradientNorms();
    expect(parseGradientNorms(packGradientNorms(norms))).to.deep.equal(norms);
    const broken = packGradientNorms({
      ...norms,
      digits: norms.digits.map((digit) => ({ ...digit, products: digit.products.subarray(1) })),
    });
    for (const bytes of [broken, broken.slice(0, -4), broken.slice(0, 2), new Uint8Array(0)]) {
      expect(() => parseGradientNorms(bytes))
        .to.throw(DataError)
        .with.property('code', 'data-corrupt');
    }
  });
});
