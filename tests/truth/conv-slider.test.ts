/** What is often told wrong about a sliding filter, as <conv-slider> computes it. */
import { expect } from '@open-wc/testing';
import { examples, settingsFrom, SlidingFilter } from '../../src/components/conv-slider/conv-slider.model.js';
import { inputAtHand } from '../../src/data/image-input.js';
import { imageFromRows, type Tensor } from '../../src/math/index.js';

const usual = {
  stride: 1,
  padding: 'valid',
  dilation: 1,
  mode: 'cross-correlation',
  bias: 0,
  activation: 'linear',
} as const;

type More = Partial<Parameters<typeof settingsFrom>[0]>;

const slideOver = (image: Tensor<Float64Array>, kernel: string, more: More = {}): SlidingFilter => {
  const settings = settingsFrom({ ...usual, preset: '', kernel, ...more }, image.shape);
  if (!settings) throw new Error(`${kernel} does not slide`);
  return new SlidingFilter(image, settings);
};

const slide = (input: string, kernel: string, more: More = {}): SlidingFilter => {
  const known = inputAtHand(input);
  if (!known) throw new Error(`${input} is no matrix`);
  return slideOver(known.image, kernel, more);
};

describe('A1: a filter slides over the image', () => {
  const sliding = slide('0 0 1; 0 2 1; 1 1 2', '1 0; 2 -1');

  it('A1: a 2×2 filter has four stops on a 3×3 image, and each gives one number', () => {
    expect(sliding.stops).to.equal(4);
    expect([...sliding.output]).to.deep.equal([-2, 3, 1, 2]);
  });

  it('A1: each number is the sum of the products on screen', () => {
    for (let i = 0; i < 4; i++) {
      const { patch, products, output } = sliding.at(i);
      expect([...products.data]).to.deep.equal([1, 0, 2, -1].map((weight, k) => weight * patch.data[k]));
      expect(products.data.reduce((sum, product) => sum + product, 0)).to.equal(output);
    }
  });
});

describe('A2: convolution is not what frameworks compute', () => {
  const impulse = '0 0 0; 0 1 0; 0 0 0';

  it('A2: cross-correlation slides the filter as written; true convolution turns it by 180° first', () => {
    expect([...slide(impulse, '1 2; 3 4').output]).to.deep.equal([4, 3, 2, 1]);
    expect([...slide(impulse, '1 2; 3 4', { mode: 'convolution' }).output]).to.deep.equal([1, 2, 3, 4]);
  });

  it('A2: a symmetric filter cannot show the difference', () => {
    const both = (['cross-correlation', 'convolution'] as const).map((mode) =>
      slide('3 1 4; 1 5 9; 2 6 5', '1 2; 2 1', { mode }),
    );
    expect([...both[0].output]).to.deep.equal([...both[1].output]);
  });
});

describe('A3: a raw score is no likeness', () => {
  it('A3: brightness raises the score and leaves the cosine', () => {
    const [dim, bright] = [1, 10].map((light) => {
      const image = imageFromRows([
        [3 * light, 0],
        [0, 4 * light],
      ]);
      return slideOver(image, '3 0; 0 3').at(0);
    });
    expect([dim.output, bright.output]).to.deep.equal([21, 210]);
    expect(dim.cosine).to.be.closeTo(21 / (5 * Math.sqrt(18)), 1e-12);
    expect(bright.cosine).to.be.closeTo(dim.cosine, 1e-12);
  });
});

describe('A13: an edge is not a line', () => {
  const rowOf = (preset: string): number[] => {
    const example = examples[preset];
    if (!example) throw new Error(`no ${preset}`);
    const sliding = slide(example.input, '', { preset });
    return [...sliding.output.subarray(0, sliding.columns)];
  };

  it('A13: an edge filter on a line answers +, 0, −', () => {
    expect(rowOf('edge-on-line')).to.deep.equal([0, 3, 0, -3, 0]);
  });

  it('A13: a line filter on a line answers with one peak', () => {
    const row = rowOf('line-on-line');
    expect(row).to.deep.equal([0, -3, 6, -3, 0]);
    expect(row.filter((value) => value > 0)).to.have.length(1);
  });
});
