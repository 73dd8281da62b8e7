/** What popular explanations of the forward pass get wrong or leave out, told right: one test for each corrected number. */
import { expect } from '@open-wc/testing';
import {
  activation,
  activate,
  composeFilters,
  convolve1d,
  convolve2d,
  convOutputSize,
  cosineSimilarity,
  crossCorrelate1d,
  crossCorrelate2d,
  dense,
  filterFromRows,
  imageFromRows,
  maxPool2d,
  Random,
  receptiveField,
  rotate180,
  rowsOf,
  signal,
  signalFilter,
  tensor,
  transposedOutputSize,
  windows2d,
} from '../../src/math/index.js';
import { expectClose, listOf, randomTensor } from '../math/helpers.js';

const IMAGE = imageFromRows([
  [0, 0, 1],
  [0, 2, 1],
  [1, 1, 2],
]);
const FILTER = filterFromRows([
  [1, 0],
  [2, -1],
]);

describe('the truth about sliding a filter', () => {
  it('a 2×2 filter stops at four places of a 3×3 image, one number per stop', () => {
    const stops = [...windows2d(IMAGE, FILTER)];
    expect(stops.map(({ patch }) => listOf(patch))).to.deep.equal([
      [0, 0, 0, 2],
      [0, 1, 2, 1],
      [0, 2, 1, 1],
      [2, 1, 1, 2],
    ]);
    expect(stops.map(({ products }) => listOf(products))).to.deep.equal([
      [0, 0, 0, -2],
      [0, 0, 4, -1],
      [0, 0, 2, -1],
      [2, 0, 2, -2],
    ]);
    expect(stops.map(({ sum }) => sum)).to.deep.equal([-2, 3, 1, 2]);
    expect(rowsOf(crossCorrelate2d(IMAGE, FILTER))).to.deep.equal([[-2, 3], [1, 2]]); // prettier-ignore
  });

  it('Σ I(i−m, j−n)·W(m, n) is true convolution: the filter is flipped, which the prose and all frameworks do not do', () => {
    const [I, W] = [rowsOf(IMAGE), rowsOf(FILTER)];
    // The formula as printed, at the outputs where the whole filter lies on the image.
    const printed = [1, 2].map((i) =>
      [1, 2].map((j) =>
        [0, 1].reduce((sum, m) => sum + [0, 1].reduce((row, n) => row + I[i - m][j - n] * W[m][n], 0), 0),
      ),
    );
    expect(printed).to.deep.equal([[2, 3], [5, 2]]); // prettier-ignore
    expect(rowsOf(convolve2d(IMAGE, FILTER))).to.deep.equal(printed);
    expect(rowsOf(convolve2d(IMAGE, FILTER))).to.not.deep.equal(rowsOf(crossCorrelate2d(IMAGE, FILTER)));
    expect(rowsOf(rotate180(FILTER))).to.deep.equal([[-1, 2], [0, 1]]); // prettier-ignore
  });

  it('a symmetric filter cannot show the difference', () => {
    const symmetric = filterFromRows([
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ]);
    expectClose(convolve2d(IMAGE, symmetric), crossCorrelate2d(IMAGE, symmetric));
  });

  it('the raw score is no likeness: an all-ones filter scores as high as the template itself, the cosine tells them apart', () => {
    const pattern = imageFromRows([[1, 0, 0], [1, 0, 0], [1, 1, 1]]); // prettier-ignore
    const template = { shape: [3, 3, 1, 1], data: pattern.data };
    const ones = tensor([3, 3, 1, 1], new Float64Array(9).fill(1));
    expect(listOf(crossCorrelate2d(pattern, template))).to.deep.equal([5]);
    expect(listOf(crossCorrelate2d(pattern, ones))).to.deep.equal([5]);
    expect(cosineSimilarity(pattern, template)).to.equal(1);
    expect(cosineSimilarity(pattern, ones)).to.be.closeTo(Math.sqrt(5) / 3, 1e-15);
    const brighter = { shape: pattern.shape, data: pattern.data.map((x) => 3 * x) };
    expect(listOf(crossCorrelate2d(brighter, template))).to.deep.equal([15]);
    expect(cosineSimilarity(brighter, template)).to.equal(1);
  });

  it('matching ON pixels gives 255·255 = 65 025 each; a mismatch gives 0, and so does OFF on OFF', () => {
    const template = filterFromRows([[255, 255, 0, 0]]);
    const [{ products, sum }] = windows2d(imageFromRows([[255, 0, 255, 0]]), template);
    expect(listOf(products)).to.deep.equal([65_025, 0, 0, 0]);
    expect(sum).to.equal(65_025);
  });
});

describe('the truth about output sizes', () => {
  it('⌊(N + 2P − D(K−1) − 1)/S⌋ + 1, the floor dropping a column', () => {
    const table: [number, number, number, number, number, number][] = [
      // N, K, P, D, S, output
      [28, 5, 0, 1, 1, 24],
      [28, 5, 2, 1, 1, 28],
      [7, 3, 0, 1, 2, 3],
      [8, 3, 0, 1, 2, 3],
      [7, 3, 0, 2, 1, 3],
      [10, 3, 1, 2, 3, 3],
    ];
    for (const [N, K, padding, dilation, stride, output] of table) {
      expect(convOutputSize(N, K, { padding, dilation, stride }).output).to.equal(output);
      expect(Math.floor((N + 2 * padding - dilation * (K - 1) - 1) / stride) + 1).to.equal(output);
    }
    expect(convOutputSize(7, 3, { stride: 2 }).unseen).to.equal(0);
    expect(convOutputSize(8, 3, { stride: 2 }).unseen).to.equal(1);
    // Whatever stands in the dropped column changes nothing.
    const filter = tensor([1, 3, 1, 1], [1, 1, 1]);
    const row = [1, 2, 3, 4, 5, 6, 7];
    const answers = [0, 99].map((last) =>
      rowsOf(crossCorrelate2d(imageFromRows([[...row, last]]), filter, { stride: 2 })),
    );
    expect(answers).to.deep.equal([[[6, 12, 18]], [[6, 12, 18]]]);
  });

  it('"same" is P = (K−1)/2 for odd K and a stride of 1; an even K needs one zero more at the end', () => {
    for (const K of [1, 3, 5, 7]) {
      const { output, before, after } = convOutputSize(28, K, { padding: 'same' });
      expect([output, before, after]).to.deep.equal([28, (K - 1) / 2, (K - 1) / 2]);
    }
    expect(convOutputSize(28, 4, { padding: 'same' })).to.deep.include({ output: 28, before: 1, after: 2 });
    expect(convOutputSize(28, 3, { padding: 1, stride: 2 }).output).to.equal(14);
  });

  it('a transposed convolution leads back to the size, if told which of the possible ones', () => {
    expect(convOutputSize(7, 3, { stride: 2 }).output).to.equal(3);
    expect(convOutputSize(8, 3, { stride: 2 }).output).to.equal(3);
    expect(transposedOutputSize(3, 3, { stride: 2 }).input).to.equal(7);
    expect(transposedOutputSize(3, 3, { stride: 2, outputPadding: 1 }).input).to.equal(8);
  });

  it('two 3×3 filters see 5×5 pixels with 18 weights instead of 25; stride and pooling widen the view further', () => {
    expect(receptiveField([{ kernel: 3 }, { kernel: 3 }])[1].size).to.equal(5);
    const [small, large] = [tensor([3, 3, 1, 1], new Float64Array(9)), tensor([5, 5, 1, 1], new Float64Array(25))];
    expect(small.data.length * 2).to.equal(18);
    expect(large.data.length).to.equal(25);
    expect(composeFilters(small, small).shape).to.deep.equal([5, 5, 1, 1]);
    expect(receptiveField([{ kernel: 3, stride: 2 }, { kernel: 3 }])[1].size).to.equal(7);
    expect(receptiveField([{ kernel: 3 }, { kernel: 2, stride: 2 }, { kernel: 3 }])[2].size).to.equal(8);
  });
});

describe('the truth about channels, bias and activation', () => {
  it('a filter on a 3-channel image is 3 deep and yields one map; 20 filters yield 20 maps', () => {
    const random = new Random(1);
    const image = randomTensor(random, [6, 6, 3], 'integer');
    const one = randomTensor(random, [5, 5, 3, 1], 'integer');
    expect(crossCorrelate2d(image, one).shape).to.deep.equal([2, 2, 1]);
    const [{ products, sum }] = windows2d(image, one);
    expect(products.shape).to.deep.equal([5, 5, 3]);
    // The three channels' sums are added, not kept apart.
    const perChannel = [0, 1, 2].map((c) => products.data.reduce((total, x, i) => total + (i % 3 === c ? x : 0), 0));
    expect(perChannel.reduce((a, b) => a + b)).to.equal(sum);
    const twenty = randomTensor(random, [5, 5, 3, 20]);
    const bias = tensor([20], new Float64Array(20));
    expect(crossCorrelate2d(image, twenty, { bias }).shape).to.deep.equal([2, 2, 20]);
    // K·K·Cin·Cout weights and Cout biases.
    expect(twenty.data.length + bias.data.length).to.equal(5 * 5 * 3 * 20 + 20);
    expect(twenty.data.length + bias.data.length).to.equal(1520);
  });

  it("ReLU's range is [0, ∞): zero included, not bounded above, nothing squeezed", () => {
    expect([-3, -0.5, 0, 0.5, 1e9].map((x) => activation('relu', x))).to.deep.equal([0, 0, 0, 0.5, 1e9]);
    const before = crossCorrelate2d(IMAGE, FILTER);
    const after = crossCorrelate2d(IMAGE, FILTER, { bias: -1.5 });
    expect(listOf(after)).to.deep.equal(listOf(before).map((x) => x - 1.5));
    expect(listOf(activate(after, 'relu'))).to.deep.equal([0, 1.5, 0, 0.5]);
  });

  it('stacked linear layers collapse: m₁(m₀x + b₀) + b₁ = (m₁m₀)x + (m₁b₀ + b₁)', () => {
    const [m0, b0, m1, b1] = [tensor([1, 1], [3]), tensor([1], [2]), tensor([1, 1], [-0.5]), tensor([1], [4])];
    for (const x of [-2, 0, 5]) {
      const twice = dense(dense(tensor([1], [x]), m0, b0), m1, b1);
      expect(listOf(twice)).to.deep.equal([-1.5 * x + 3]);
    }
  });

  it('stacked filters collapse too, I⋆W₁⋆W₂ = I⋆(W₁∗W₂): two 3×3 are one 5×5, until a ReLU stands between them', () => {
    const random = new Random(2);
    const image = randomTensor(random, [8, 8, 1], 'integer');
    const [first, second] = [
      randomTensor(random, [3, 3, 1, 1], 'integer'),
      randomTensor(random, [3, 3, 1, 1], 'integer'),
    ];
    const both = composeFilters(first, second);
    // W₁∗W₂ is true convolution of the one with the other, at full size.
    const full = convolve2d({ shape: [3, 3, 1], data: first.data }, second, { padding: 2 });
    expect(listOf(both)).to.deep.equal(listOf(full));
    const twoSteps = crossCorrelate2d(crossCorrelate2d(image, first), second);
    expectClose(crossCorrelate2d(image, both), twoSteps);
    const bent = crossCorrelate2d(activate(crossCorrelate2d(image, first), 'relu'), second);
    expect(listOf(bent)).to.not.deep.equal(listOf(twoSteps));
  });

  it('max-pooling among equals takes the first in row-major order', () => {
    const flat = imageFromRows([[7, 7], [7, 7]]); // prettier-ignore
    expect([...maxPool2d(flat, { size: 2 }).argmax]).to.deep.equal([0]);
  });
});

describe('the truth about the 1-D peak filter', () => {
  const u = signal([0.8416, 0.7342, 0.571, 0.1769, 0.9574, 0.2653, 0.9246, 0.2238, 0.3736, 0.0875]);
  const y = crossCorrelate1d(u, signalFilter([-1, 1, -1]));
  /** Output k is centred on input k + 1; positions are counted from 1. */
  const positionOf = (k: number): number => k + 2;

  it('[−1 1 −1] gives these eight numbers, and no others', () => {
    const want = [-0.6784, -0.3401, -1.3515, 0.5152, -1.6167, 0.4355, -1.0744, 0.0623];
    expect(y.shape).to.deep.equal([8, 1]);
    expectClose(y, { shape: [8, 1], data: want }, 1e-12);
    expectClose(convolve1d(u, signalFilter([-1, 1, -1])), y);
  });

  it('positions 5, 7 and 9, the true peaks, win by signed value; the largest magnitude is a valley', () => {
    const values = listOf(y);
    const positive = values.flatMap((value, k) => (value > 0 ? [positionOf(k)] : []));
    expect(positive).to.deep.equal([5, 7, 9]);
    for (const position of positive) {
      const [left, middle, right] = [u.data[position - 2], u.data[position - 1], u.data[position]];
      expect(middle > left && middle > right).to.equal(true);
    }
    const strongest = maxPool2d({ shape: [1, 8, 1], data: y.data }, { size: [1, 8] });
    expect(positionOf(strongest.argmax[0])).to.equal(5);
    const magnitudes = values.map(Math.abs);
    expect(positionOf(magnitudes.indexOf(Math.max(...magnitudes)))).to.equal(6);
  });

  it('[−1 2 −1] sums to zero, and gives 1.4726, 1.3601 and 0.4359 at the peaks', () => {
    const z = crossCorrelate1d(u, signalFilter([-1, 2, -1]));
    expectClose(
      { shape: [3], data: Float64Array.of(z.data[3], z.data[5], z.data[7]) },
      { shape: [3], data: [1.4726, 1.3601, 0.4359] },
      1e-12,
    );
    // Brightness does not matter to it.
    const brighter = { shape: u.shape, data: u.data.map((x) => x + 10) };
    expectClose(crossCorrelate1d(brighter, signalFilter([-1, 2, -1])), z, 1e-13);
  });
});

describe('the truth about edges and lines', () => {
  const edgeFilter = filterFromRows([
    [-1, 0, 1],
    [-1, 0, 1],
    [-1, 0, 1],
  ]);
  const lineFilter = filterFromRows([
    [-1, 2, -1],
    [-1, 2, -1],
    [-1, 2, -1],
  ]);
  const rows = (row: number[]): number[][] => [row, row, row];
  const line = imageFromRows(rows([0, 0, 0, 1, 0, 0, 0]));
  const edge = imageFromRows(rows([0, 0, 0, 1, 1, 1, 1]));

  it('an edge filter on a line answers +, 0, −; on an edge it answers with one sign', () => {
    expect(listOf(crossCorrelate2d(line, edgeFilter))).to.deep.equal([0, 3, 0, -3, 0]);
    expect(listOf(crossCorrelate2d(edge, edgeFilter))).to.deep.equal([0, 3, 3, 0, 0]);
  });

  it('a line filter answers a line with one peak, an edge with a swing', () => {
    expect(listOf(crossCorrelate2d(line, lineFilter))).to.deep.equal([0, -3, 6, -3, 0]);
    expect(listOf(crossCorrelate2d(edge, lineFilter))).to.deep.equal([0, -3, 3, 0, 0]);
  });
});
