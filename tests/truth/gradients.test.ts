/** How a filter value gets its gradient: the worked examples, and what is often said wrongly about them. */
import { expect } from '@open-wc/testing';
import {
  activate,
  activationGradient,
  averagePool2dGradient,
  biasGradient,
  convolve2d,
  crossCorrelate2d,
  crossCorrelate2dGradients,
  dense,
  denseGradients,
  filterFromRows,
  filterGradient2d,
  flatten,
  globalAveragePool2d,
  globalAveragePool2dGradient,
  globalMaxPool2d,
  halfSquaredError,
  halfSquaredErrorGradient,
  imageFromRows,
  inputGradient2d,
  maxPool2dGradient,
  pad2d,
  rotate180,
  rowsOf,
  sigmoid,
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGradient,
  softmax,
  softmaxCrossEntropyGradient,
  tensor,
  windows2d,
  type Tensor,
} from '../../src/math/index.js';
import { expectClose, listOf, numericGradient } from '../math/helpers.js';

const IMAGE = imageFromRows([
  [0, 0, 1],
  [0, 2, 1],
  [1, 1, 2],
]);
const FILTER = filterFromRows([
  [1, 0],
  [2, -1],
]);
const OUTPUT = crossCorrelate2d(IMAGE, FILTER);
const PATCHES = [...windows2d(IMAGE, FILTER)].map(({ patch }) => patch.data);

const map = (rows: number[][]): Tensor<Float64Array> => imageFromRows(rows);
/** W − η·∂L/∂W */
const updated = (filter: Tensor<Float64Array>, gradient: Tensor, rate: number): Tensor<Float64Array> => ({
  shape: filter.shape,
  data: filter.data.map((w, i) => w - rate * gradient.data[i]),
});
const close = (got: Tensor, rows: number[][]): void => {
  expectClose({ shape: [4], data: Float64Array.from(got.data) }, { shape: [4], data: rows.flat() }, 1e-14);
};

describe('the truth about the gradient of a filter', () => {
  it('every weight is used once in each of the four outputs, so four terms make its gradient', () => {
    const delta = map([[0.5, -2], [3, 7]]); // prettier-ignore
    const gradient = filterGradient2d(IMAGE, delta, [2, 2]);
    // o₁₁ = I₁₁W₁₁ + I₁₂W₁₂ + I₂₁W₂₁ + I₂₂W₂₂, and so on: ∂o(r)/∂W is the patch at r.
    const [I, d] = [rowsOf(IMAGE), rowsOf(delta)];
    for (const m of [0, 1]) {
      for (const n of [0, 1]) {
        const terms = [d[0][0] * I[m][n], d[0][1] * I[m][n + 1], d[1][0] * I[m + 1][n], d[1][1] * I[m + 1][n + 1]];
        expect(rowsOf(gradient)[m][n]).to.equal(terms.reduce((a, b) => a + b));
      }
    }
    const sumOfPatches = [0, 1, 2, 3].map((i) => PATCHES.reduce((sum, patch, r) => sum + delta.data[r] * patch[i], 0));
    expect(listOf(gradient)).to.deep.equal(sumOfPatches);
  });

  it('∂L/∂W slides δ over the unrotated image; rotating the image gives something else', () => {
    const delta = map([[0, -0.5], [0.5, 0.5]]); // prettier-ignore
    const asFilter = { shape: [2, 2, 1, 1], data: delta.data };
    const loss = (filter: Tensor): number =>
      listOf(crossCorrelate2d(IMAGE, filter)).reduce((sum, o, i) => sum + o * delta.data[i], 0);
    const measured = numericGradient(loss, FILTER, 0.5);
    expect(rowsOf(crossCorrelate2d(IMAGE, asFilter))).to.deep.equal([[1, 1], [0, 1]]); // prettier-ignore
    expect(rowsOf(filterGradient2d(IMAGE, delta, [2, 2]))).to.deep.equal([[1, 1], [0, 1]]); // prettier-ignore
    expect(rowsOf(measured)).to.deep.equal([[1, 1], [0, 1]]); // prettier-ignore
    const rotated = { shape: IMAGE.shape, data: IMAGE.data.slice().reverse() };
    expect(rowsOf(crossCorrelate2d(rotated, asFilter))).to.deep.equal([[1, 0.5], [-0.5, 0]]); // prettier-ignore
    expect(rowsOf(convolve2d(IMAGE, asFilter))).to.not.deep.equal([[1, 1], [0, 1]]); // prettier-ignore
  });

  it('the full convolution with the rotated filter is the gradient of the input, not of the filter', () => {
    const delta = map([[0, -0.5], [0.5, 0.5]]); // prettier-ignore
    const want = [[0, -0.5, 0], [0.5, -0.5, 0.5], [1, 0.5, -0.5]]; // prettier-ignore
    const got = inputGradient2d(delta, FILTER, [3, 3]);
    expect(got.shape).to.deep.equal(IMAGE.shape);
    expect(listOf(got)).to.deep.equal(want.flat());
    expect(listOf(crossCorrelate2d(pad2d(delta, 1), rotate180(FILTER)))).to.deep.equal(want.flat());
    const loss = (image: Tensor): number =>
      listOf(crossCorrelate2d(image, FILTER)).reduce((sum, o, i) => sum + o * delta.data[i], 0);
    expect(listOf(numericGradient(loss, IMAGE, 0.5))).to.deep.equal(want.flat());
  });

  it('max-pooling hands the whole gradient to the winner, yet every output moves: they share the filter', () => {
    const { output, argmax } = globalMaxPool2d(OUTPUT);
    expect([...output.data, ...argmax]).to.deep.equal([3, 1]);
    const delta = maxPool2dGradient(tensor([1, 1, 1], [-2]), argmax, OUTPUT.shape);
    expect(listOf(delta)).to.deep.equal([0, -2, 0, 0]);
    const gradient = filterGradient2d(IMAGE, delta, [2, 2]);
    expect(listOf(gradient)).to.deep.equal(Array.from(PATCHES[1], (x) => -2 * x + 0));
    const after = listOf(crossCorrelate2d(IMAGE, updated(FILTER, gradient, 0.1)));
    after.forEach((o, i) => {
      expect(o).to.not.equal(OUTPUT.data[i]);
    });
  });

  it('among equal maxima the first one, row-major, gets the gradient', () => {
    const { argmax } = globalMaxPool2d(map([[1, 4], [4, 4]])); // prettier-ignore
    expect(listOf(maxPool2dGradient(tensor([1, 1, 1], [1]), argmax, [2, 2, 1]))).to.deep.equal([0, 1, 0, 0]);
  });

  it('the step is a weighted sum of patches: toward them where δ < 0, away where δ > 0', () => {
    const delta = map([[0, -0.5], [0.5, 0.5]]); // prettier-ignore
    const change = updated(FILTER, filterGradient2d(IMAGE, delta, [2, 2]), 1).data.map((w, i) => w - FILTER.data[i]);
    const pulls = [0, 1, 2, 3].map((i) => 0.5 * PATCHES[1][i] - 0.5 * PATCHES[2][i] - 0.5 * PATCHES[3][i]);
    expect([...change]).to.deep.equal(pulls);
  });

  it('with softmax and cross-entropy ∂L/∂logit is p − y: small when the answer is nearly right', () => {
    const logits = tensor([3], [2, 0.5, -1]);
    const p = softmax(logits).data;
    expectClose(softmaxCrossEntropyGradient(logits, 0), tensor([3], [p[0] - 1, p[1], p[2]]), 1e-15);
    const size = (z: number): number => Math.hypot(...listOf(softmaxCrossEntropyGradient(tensor([3], [z, 0, 0]), 0)));
    expect([0, 2, 4, 8].map(size)).to.deep.equal([0, 2, 4, 8].map(size).sort((a, b) => b - a));
    expect(size(8)).to.be.below(0.001);
  });
});

describe('the worked example: [[0 0 1] [0 2 1] [1 1 2]] ⋆ [[1 0] [2 −1]]', () => {
  it('starts from the same four outputs', () => {
    expect(rowsOf(OUTPUT)).to.deep.equal([[-2, 3], [1, 2]]); // prettier-ignore
  });

  it('average-pooling and ½(y − 3)²: loss 2, after one step 0.605', () => {
    const target = tensor([1, 1, 1], [3]);
    const y = globalAveragePool2d(OUTPUT);
    expect(listOf(y)).to.deep.equal([1]);
    expect(halfSquaredError(y, target)).to.equal(2);
    const dy = halfSquaredErrorGradient(y, target);
    expect(listOf(dy)).to.deep.equal([-2]);
    const delta = globalAveragePool2dGradient(dy, OUTPUT.shape);
    expect(listOf(delta)).to.deep.equal([-0.5, -0.5, -0.5, -0.5]);
    expect(averagePool2dGradient(dy, OUTPUT.shape, { size: 2 })).to.deep.equal(delta);
    const { filter: gradient } = crossCorrelate2dGradients({ input: IMAGE, filter: FILTER, outputGradient: delta });
    expect(rowsOf(gradient)).to.deep.equal([[-1, -2], [-2, -3]]); // prettier-ignore
    expect(listOf(biasGradient(delta))).to.deep.equal([-2]);

    const filter = updated(FILTER, gradient, 0.1);
    const output = crossCorrelate2d(IMAGE, filter);
    close(filter, [[1.1, 0.2], [2.2, -0.7]]); // prettier-ignore
    close(output, [[-1.4, 3.9], [1.9, 3.2]]); // prettier-ignore
    expect(globalAveragePool2d(output).data[0]).to.be.closeTo(1.9, 1e-14);
    expect(halfSquaredError(globalAveragePool2d(output), target)).to.be.closeTo(0.605, 1e-14);
  });

  it('max-pooling and ½(y − 5)²: loss 2, after one step 0.32', () => {
    const target = tensor([1, 1, 1], [5]);
    const { output: y, argmax } = globalMaxPool2d(OUTPUT);
    expect(listOf(y)).to.deep.equal([3]);
    expect(halfSquaredError(y, target)).to.equal(2);
    const delta = maxPool2dGradient(halfSquaredErrorGradient(y, target), argmax, OUTPUT.shape);
    expect(listOf(delta)).to.deep.equal([0, -2, 0, 0]);
    const gradient = filterGradient2d(IMAGE, delta, [2, 2]);
    expect(listOf(gradient)).to.deep.equal([0, -2, -4, -2]);

    const filter = updated(FILTER, gradient, 0.1);
    const output = crossCorrelate2d(IMAGE, filter);
    close(filter, [[1, 0.2], [2.4, -0.8]]); // prettier-ignore
    close(output, [[-1.6, 4.2], [2, 3]]); // prettier-ignore
    expect(halfSquaredError(globalMaxPool2d(output).output, target)).to.be.closeTo(0.32, 1e-14);
  });

  it('ReLU, dense layer, sigmoid and cross-entropy: loss ln 2, after one step 0.2633', () => {
    const weights = tensor([4, 1], [2, 1, -1, -1]);
    const target = tensor([1], [1]);
    const logitOf = (filter: Tensor): Tensor<Float64Array> =>
      dense(flatten(activate(crossCorrelate2d(IMAGE, filter), 'relu')), weights);
    const a = activate(OUTPUT, 'relu');
    expect(rowsOf(a)).to.deep.equal([[0, 3], [1, 2]]); // prettier-ignore
    const s = logitOf(FILTER);
    expect(listOf(s)).to.deep.equal([0]);
    expect(sigmoid(s.data[0])).to.equal(0.5);
    expect(sigmoidCrossEntropy(s, target)).to.be.closeTo(0.6931471805599453, 1e-16);
    const ds = sigmoidCrossEntropyGradient(s, target);
    expect(listOf(ds)).to.deep.equal([-0.5]);
    const back = denseGradients({ input: flatten(a), weights, outputGradient: ds });
    expect(listOf(back.weights)).to.deep.equal([0, -1.5, -0.5, -1]);
    expect(listOf(back.input)).to.deep.equal([-1, -0.5, 0.5, 0.5]);
    const delta = activationGradient(OUTPUT, { shape: OUTPUT.shape, data: back.input.data }, 'relu');
    expect(listOf(delta)).to.deep.equal([0, -0.5, 0.5, 0.5]);
    const gradients = crossCorrelate2dGradients({ input: IMAGE, filter: FILTER, outputGradient: delta });
    expect(rowsOf(gradients.filter)).to.deep.equal([[1, 1], [0, 1]]); // prettier-ignore
    expect(listOf(gradients.input)).to.deep.equal([0, -0.5, 0, 0.5, -0.5, 0.5, 1, 0.5, -0.5]);
    // One region pulls toward itself, two push away, one is gated.
    const terms = PATCHES.map((patch, r) => Array.from(patch, (x) => delta.data[r] * x + 0));
    expect(terms).to.deep.equal([
      [0, 0, 0, 0],
      [0, -0.5, -1, -0.5],
      [0, 1, 0.5, 0.5],
      [1, 0.5, 0.5, 1],
    ]);

    const filter = updated(FILTER, gradients.filter, 0.2);
    close(filter, [[0.8, -0.2], [2, -1.2]]); // prettier-ignore
    close(crossCorrelate2d(IMAGE, filter), [[-2.4, 2.6], [0.4, 1]]); // prettier-ignore
    const after = logitOf(filter);
    expect(after.data[0]).to.be.closeTo(1.2, 1e-14);
    expect(sigmoid(after.data[0])).to.be.closeTo(0.7685247834990174, 1e-14);
    expect(sigmoidCrossEntropy(after, target)).to.be.closeTo(0.26328246733803146, 1e-14);
  });

  it('all three agree with finite differences', () => {
    const weights = tensor([4, 1], [2, 1, -1, -1]);
    const losses: [(filter: Tensor) => number, number[]][] = [
      [
        (w) => halfSquaredError(globalAveragePool2d(crossCorrelate2d(IMAGE, w)), tensor([1, 1, 1], [3])),
        [-1, -2, -2, -3],
      ],
      [
        (w) => halfSquaredError(globalMaxPool2d(crossCorrelate2d(IMAGE, w)).output, tensor([1, 1, 1], [5])),
        [0, -2, -4, -2],
      ],
      [
        (w) => {
          const a = flatten(activate(crossCorrelate2d(IMAGE, w), 'relu'));
          return sigmoidCrossEntropy(dense(a, weights), tensor([1], [1]));
        },
        [1, 1, 0, 1],
      ],
    ];
    for (const [loss, want] of losses) {
      expectClose(numericGradient(loss, FILTER), { shape: FILTER.shape, data: want }, 1e-9);
    }
  });
});
