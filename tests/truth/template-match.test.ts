/** What is often told wrong about matching a template, told right: as <template-match> computes it. */
import { expect } from '@open-wc/testing';
import { sampleDigit } from '../../src/data/sample-digits.js';
import {
  allOn,
  dimmed,
  inValues,
  match,
  meetingCounts,
  negativeOf,
  noiseLike,
  ON,
  type Pixels,
} from '../../src/components/template-match/template-match.model.js';

const four: Pixels = { rows: 28, columns: 28, data: Float64Array.from(sampleDigit('4')) };
const own = match(four, four);

describe('A3: the raw score is no likeness', () => {
  it('A3: an image with every pixel ON scores 1.10 times the digit itself; its cosine is .43', () => {
    const bright = match(allOn(four), four);
    expect(own.raw).to.be.closeTo(120.8, 0.05);
    expect(bright.raw / own.raw).to.be.closeTo(1.102, 0.0005);
    expect(own.cosine).to.equal(1);
    expect(bright.cosine).to.be.closeTo(0.4327, 0.0005);
  });

  it('A3: brightness raises the raw score and leaves the cosine', () => {
    const dim = match(dimmed(four), four);
    expect(dim.raw).to.be.closeTo(own.raw / 2, 1e-9);
    expect(dim.cosine).to.be.closeTo(1, 1e-12);
  });

  it('A3: a filter of ones scores the digit as high as the digit scores the ones, above the template itself', () => {
    const ones = allOn(four);
    expect(match(four, ones).raw).to.equal(match(ones, four).raw);
    expect(match(four, ones).raw).to.be.above(own.raw);
  });

  it('A3: with pixels only ON or OFF, every pixel ON ties with the template itself', () => {
    const binary = inValues(four, '0-255');
    expect(match(inValues(allOn(four), '0-255'), binary).raw).to.equal(match(binary, binary).raw);
  });
});

describe('A4: matching ON pixels', () => {
  const binary = inValues(four, '0-255');

  it('A4: 255·255 at each match is 65 025', () => {
    const { products, raw } = match(binary, binary);
    const counts = meetingCounts(binary, binary);
    expect(Math.max(...products)).to.equal(65_025);
    expect(raw).to.equal(counts.both * 65_025);
    expect(counts).to.deep.equal({ both: 134, one: 0, neither: 650 });
  });

  it('A4: a mismatched pixel gives 0, and so does OFF on OFF', () => {
    const noisy = match(inValues(noiseLike(four, 1), '0-255'), binary);
    const counts = meetingCounts(noisy.image, binary);
    expect(counts.one).to.be.above(0);
    expect(counts.neither).to.be.above(0);
    noisy.products.forEach((product, i) => {
      const both = noisy.image.data[i] === ON && binary.data[i] === ON;
      expect(product).to.equal(both ? 65_025 : 0);
    });
    expect(noisy.raw).to.equal(counts.both * 65_025);
  });

  it('A4: the negative agrees nowhere: its score is 0', () => {
    const negative = match(inValues(negativeOf(four), '0-255'), binary);
    expect(negative.raw).to.equal(0);
    expect(negative.cosine).to.equal(0);
    expect(meetingCounts(negative.image, binary)).to.deep.equal({ both: 0, one: 784, neither: 0 });
  });
});
