import { expect } from '@open-wc/testing';
import {
  halfSquaredError,
  halfSquaredErrorGradient,
  logSumExp,
  meanSquaredError,
  meanSquaredErrorGradient,
  oneHot,
  Random,
  ShapeError,
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGradient,
  softmax,
  softmaxCrossEntropy,
  softmaxCrossEntropyGradient,
  softmaxGradient,
  tensor,
} from '../../src/math/index.js';
import { expectClose, listOf, numericGradient, randomTensor, single, weighted } from './helpers.js';

describe('softmax', () => {
  it('shares out a probability of 1 along the last axis', () => {
    const p = softmax(tensor([2, 3], [0, Math.log(2), Math.log(5), 1, 1, 1]));
    expectClose(p, { shape: [2, 3], data: [1 / 8, 2 / 8, 5 / 8, 1 / 3, 1 / 3, 1 / 3] }, 1e-15);
    expect(softmax(single(tensor([2], [1, 2]))).data).to.be.instanceOf(Float32Array);
  });

  it('does not overflow, and is the same when all logits move together', () => {
    expect(listOf(softmax(tensor([3], [1000, 0, -1000])))).to.deep.equal([1, 0, 0]);
    const shifted = softmax(tensor([2], [-700, -702]));
    expectClose(shifted, softmax(tensor([2], [2, 0])));
    expect(logSumExp([1000, 1000])).to.be.closeTo(1000 + Math.LN2, 1e-12);
    expect(logSumExp([-1000, -1001])).to.be.closeTo(-1000 + Math.log(1 + Math.exp(-1)), 1e-12);
    expect(logSumExp([Infinity, 1])).to.equal(Infinity);
    expect(logSumExp([-Infinity, -Infinity])).to.equal(-Infinity);
    expect(logSumExp([])).to.equal(-Infinity);
  });

  it('hides no NaN', () => {
    expect(listOf(softmax(tensor([2, 2], [1, NaN, 1, 1])))).to.deep.equal([NaN, NaN, 0.5, 0.5]);
    expect(logSumExp([3, NaN])).to.be.NaN;
    expect(softmaxCrossEntropy(tensor([2], [NaN, 1]), 1)).to.be.NaN;
  });

  it('has the gradient that finite differences give', () => {
    const random = new Random(91);
    const logits = randomTensor(random, [3, 4]);
    const outputGradient = randomTensor(random, [3, 4]);
    const numeric = numericGradient((z) => weighted(softmax(z), outputGradient), logits);
    expectClose(softmaxGradient(softmax(logits), outputGradient), numeric, 1e-9);
    expect(() => softmaxGradient(logits, tensor([4], [1, 2, 3, 4]))).to.throw(ShapeError, '[3, 4] was expected');
  });

  it('refuses logits without classes and labels that are no class', () => {
    expect(() => softmax({ shape: [], data: new Float64Array(1) })).to.throw(ShapeError, 'last axis');
    expect(listOf(oneHot(2, 4))).to.deep.equal([0, 0, 1, 0]);
    for (const label of [-1, 4, 1.5, NaN]) expect(() => oneHot(label, 4)).to.throw(ShapeError, 'from 0 to 3');
  });
});

describe('losses', () => {
  const random = new Random(92);
  const prediction = randomTensor(random, [2, 3]);
  const target = randomTensor(random, [2, 3]);

  it('measure squared distances, as a mean or as half a sum', () => {
    const y = tensor([2], [1, 5]);
    const t = tensor([2], [3, 4]);
    expect(meanSquaredError(y, t)).to.equal(2.5);
    expect(halfSquaredError(y, t)).to.equal(2.5);
    expect(meanSquaredError(tensor([1], [1]), tensor([1], [3]))).to.equal(4);
    expect(halfSquaredError(tensor([1], [1]), tensor([1], [3]))).to.equal(2);
    expect(listOf(halfSquaredErrorGradient(y, t))).to.deep.equal([-2, 1]);
    expectClose(
      meanSquaredErrorGradient(prediction, target),
      numericGradient((x) => meanSquaredError(x, target), prediction),
      1e-9,
    );
    expectClose(
      halfSquaredErrorGradient(prediction, target),
      numericGradient((x) => halfSquaredError(x, target), prediction),
      1e-9,
    );
  });

  it('measure the surprise at the right class', () => {
    const logits = randomTensor(random, [5]);
    for (let label = 0; label < 5; label++) {
      const p = softmax(logits).data;
      expect(softmaxCrossEntropy(logits, label)).to.be.closeTo(-Math.log(p[label]), 1e-14);
      expect(softmaxCrossEntropy(logits, oneHot(label, 5))).to.be.closeTo(-Math.log(p[label]), 1e-14);
      const gradient = softmaxCrossEntropyGradient(logits, label);
      expectClose(
        gradient,
        numericGradient((z) => softmaxCrossEntropy(z, label), logits),
        1e-9,
      );
      expectClose(softmaxCrossEntropyGradient(logits, oneHot(label, 5)), gradient);
      // p − y
      expectClose(gradient, { shape: [5], data: p.map((share, k) => share - (k === label ? 1 : 0)) }, 1e-15);
    }
    const soft = tensor([5], [0.1, 0.2, 0.3, 0.4, 0.5]);
    expectClose(
      softmaxCrossEntropyGradient(logits, soft),
      numericGradient((z) => softmaxCrossEntropy(z, soft), logits),
      1e-9,
    );
    expect(softmaxCrossEntropyGradient(single(logits), 0).data).to.be.instanceOf(Float32Array);
  });

  it('stay finite for large logits', () => {
    expect(softmaxCrossEntropy(tensor([2], [-1000, 1000]), 0)).to.equal(2000);
    expect(softmaxCrossEntropy(tensor([2], [-1000, 1000]), 1)).to.equal(0);
    expect(sigmoidCrossEntropy(tensor([1], [-1000]), tensor([1], [1]))).to.equal(1000);
    expect(sigmoidCrossEntropy(tensor([1], [40]), tensor([1], [1]))).to.be.closeTo(Math.exp(-40), 1e-32);
    expect(sigmoidCrossEntropy(tensor([1], [-40]), tensor([1], [0]))).to.be.closeTo(Math.exp(-40), 1e-32);
  });

  it('measure the surprise at a yes or no', () => {
    const yes = target.data.map((t) => (t > 0 ? 1 : t < -0.5 ? 0 : 0.3));
    const wanted = { shape: target.shape, data: yes };
    const plain = prediction.data.reduce((sum, s, i) => {
      const p = 1 / (1 + Math.exp(-s));
      return sum - yes[i] * Math.log(p) - (1 - yes[i]) * Math.log(1 - p);
    }, 0);
    expect(sigmoidCrossEntropy(prediction, wanted)).to.be.closeTo(plain / 6, 1e-14);
    const numeric = numericGradient((s) => sigmoidCrossEntropy(s, wanted), prediction);
    expectClose(sigmoidCrossEntropyGradient(prediction, wanted), numeric, 1e-9);
  });

  it('refuse targets of another shape', () => {
    expect(() => meanSquaredError(prediction, tensor([1], [0]))).to.throw(
      ShapeError,
      '[2, 3] was expected: one target for each',
    );
    expect(() => sigmoidCrossEntropy(prediction, tensor([1], [0]))).to.throw(ShapeError);
    expect(() => softmaxCrossEntropy(tensor([3], [1, 2, 3]), tensor([2], [0, 1]))).to.throw(
      ShapeError,
      '[3] was expected',
    );
    expect(() => softmaxCrossEntropy(tensor([3], [1, 2, 3]), 3)).to.throw(ShapeError, 'from 0 to 2');
    expect(() => softmaxCrossEntropy(prediction, 0)).to.throw(ShapeError, '[6] was expected');
  });
});
