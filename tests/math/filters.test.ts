import { expect } from '@open-wc/testing';
import {
  composeFilters,
  convolve2d,
  convOutputSize,
  cosineSimilarity,
  crossCorrelate2d,
  crossCorrelate2dGradients,
  filterFromRows,
  imageFromRows,
  Random,
  receptiveField,
  ShapeError,
  tensor,
  type Tensor,
} from '../../src/math/index.js';
import { expectClose, randomTensor, single } from './helpers.js';

describe('cosine similarity', () => {
  it('compares patterns, whatever their strength', () => {
    const a = tensor([3], [1, 2, 3]);
    expect(cosineSimilarity(a, tensor([3], [10, 20, 30]))).to.equal(1);
    expect(cosineSimilarity(a, tensor([3], [-1, -2, -3]))).to.equal(-1);
    expect(cosineSimilarity(a, tensor([3], [3, 0, -1]))).to.equal(0);
    expect(cosineSimilarity(tensor([2], [1, 0]), tensor([2], [1, 1]))).to.be.closeTo(Math.SQRT1_2, 1e-15);
    expect(cosineSimilarity(a, tensor([3], [0, 0, 0]))).to.equal(0);
    expect(cosineSimilarity(tensor([1], [NaN]), tensor([1], [0]))).to.be.NaN;
    expect(cosineSimilarity(imageFromRows([[1, 2]]), filterFromRows([[1, 2]]))).to.equal(1);
    expect(() => cosineSimilarity(a, tensor([2], [1, 2]))).to.throw(ShapeError, '[3] and [2]');
  });

  it('never leaves −1…1', () => {
    const random = new Random(111);
    for (let i = 0; i < 300; i++) {
      const a = randomTensor(random, [3, 3, 1]);
      const b = { shape: a.shape, data: a.data.map((x) => x * 0.1) };
      expect(cosineSimilarity(a, b)).to.be.within(1 - 1e-15, 1);
    }
  });
});

describe('composed filters', () => {
  it('do in one go what two do one after the other, channels included', () => {
    const random = new Random(112);
    const image = randomTensor(random, [9, 8, 2], 'integer');
    const first = randomTensor(random, [3, 2, 2, 3], 'integer');
    const second = randomTensor(random, [2, 4, 3, 2], 'integer');
    const both = composeFilters(first, second);
    expect(both.shape).to.deep.equal([4, 5, 2, 2]);
    expectClose(crossCorrelate2d(image, both), crossCorrelate2d(crossCorrelate2d(image, first), second));
    expectClose(convolve2d(image, both), convolve2d(convolve2d(image, first), second));
    expect(composeFilters(single(first), second).data).to.be.instanceOf(Float32Array);
    const wrong = (): unknown => composeFilters(first, randomTensor(random, [2, 2, 4, 1]));
    expect(wrong).to.throw(
      ShapeError,
      'of shape [3, 2, 2, 3] gives 3 channels, but the second of shape [2, 2, 4, 1] expects 4',
    );
  });
});

describe('receptive field', () => {
  it('grows with kernels, strides, pooling and dilation', () => {
    expect(receptiveField([{ kernel: 3 }, { kernel: 3 }])).to.deep.equal([
      { size: 3, jump: 1, start: 0 },
      { size: 5, jump: 1, start: 0 },
    ]);
    // conv 7 – pool 2 – conv 5: the second layer of filters sees 16 pixels.
    expect(receptiveField([{ kernel: 7 }, { kernel: 2, stride: 2 }, { kernel: 5 }]).at(-1)).to.deep.equal({
      size: 16,
      jump: 2,
      start: 0,
    });
    expect(
      receptiveField([
        { kernel: 3, dilation: 2, padding: 2 },
        { kernel: 3, stride: 2, padding: 1 },
      ]),
    ).to.deep.equal([
      { size: 5, jump: 1, start: -2 },
      { size: 7, jump: 2, start: -3 },
    ]);
    // Two zeros of padding above a stride of 2 lie four pixels further out.
    expect(
      receptiveField([
        { kernel: 3, stride: 2, padding: 1 },
        { kernel: 3, padding: 2 },
      ]).at(-1),
    ).to.deep.equal({
      size: 7,
      jump: 2,
      start: -5,
    });
    expect(receptiveField([])).to.deep.equal([]);
    expect(() => receptiveField([{ kernel: 3 }, { kernel: 0 }])).to.throw(ShapeError, 'The kernel of layer 2');
    expect(() => receptiveField([{ kernel: 3, stride: 1.5 }])).to.throw(ShapeError, 'The stride of layer 1');
  });

  it('is where the gradient of one output reaches', () => {
    const random = new Random(113);
    for (let i = 0; i < 20; i++) {
      const layers = Array.from({ length: 3 }, () => ({
        kernel: 1 + random.integer(3),
        stride: 1 + random.integer(2),
        dilation: 1 + random.integer(2),
      }));
      const sizes = [40];
      for (const layer of layers) sizes.push(convOutputSize(sizes[sizes.length - 1], layer.kernel, layer).output);
      const chosen = Math.floor(sizes[3] / 2);
      let delta: Tensor<Float64Array> = { shape: [1, sizes[3], 1], data: new Float64Array(sizes[3]) };
      delta.data[chosen] = 1;
      for (const at of [2, 1, 0]) {
        const { kernel, stride, dilation } = layers[at];
        const filter = { shape: [1, kernel, 1, 1], data: new Float64Array(kernel).fill(1) };
        const input = { shape: [1, sizes[at], 1], data: new Float64Array(sizes[at]) };
        const options = { stride: [1, stride], dilation: [1, dilation] } as const;
        delta = crossCorrelate2dGradients({ input, filter, outputGradient: delta, options }).input;
      }
      const { size, jump, start } = receptiveField(layers)[2];
      const first = delta.data.findIndex((x) => x !== 0);
      const last = delta.data.findLastIndex((x) => x !== 0);
      expect([first, last]).to.deep.equal([start + chosen * jump, start + chosen * jump + size - 1]);
    }
  });
});
