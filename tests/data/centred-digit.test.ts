import { expect } from '@open-wc/testing';
import { centreDigit, centreOfMass, inkArea, inkOfPicture, rescale, type Ink } from '../../src/data/centred-digit.js';

const blank = (width: number, height: number): { width: number; height: number; data: Float32Array } => ({
  width,
  height,
  data: new Float32Array(width * height),
});

/** A filled rectangle on paper. */
function rectangle(width: number, height: number, left: number, top: number, right: number, bottom: number): Ink {
  const ink = blank(width, height);
  for (let y = top; y < bottom; y++) ink.data.fill(1, y * width + left, y * width + right);
  return ink;
}

const total = (data: ArrayLike<number>): number => Array.from(data).reduce((a, b) => a + b, 0);

describe('centring a digit', () => {
  it('finds the rectangle of the ink and its centre of mass', () => {
    const ink = rectangle(50, 40, 7, 11, 17, 13);
    expect(inkArea(ink)).to.deep.equal({ x: 7, y: 11, width: 10, height: 2 });
    expect(centreOfMass(ink)).to.deep.equal({ x: 12, y: 12 });
    expect(inkArea(blank(5, 5))).to.equal(undefined);
    expect(centreDigit(blank(5, 5))).to.equal(undefined);
  });

  it('scales by the mean of what a pixel covers', () => {
    const ink = { width: 3, height: 1, data: [1, 0, 1] };
    const two = rescale(ink, { x: 0, y: 0, width: 3, height: 1 }, 2 / 3, 2, 1);
    // Each new pixel is 1.5 old ones wide and high, of which one row has ink: (1 + 0.5 · 0) / 1.5².
    expect(two[0]).to.be.closeTo(1 / 2.25, 1e-6);
    expect(two[1]).to.be.closeTo(1 / 2.25, 1e-6);
    const larger = rescale(ink, { x: 0, y: 0, width: 3, height: 1 }, 2, 6, 2);
    expect(Array.from(larger)).to.deep.equal([1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1]);
  });

  it('keeps the amount of ink, whatever the scale', () => {
    const ink = rectangle(140, 140, 31, 17, 74, 110);
    const digit = centreDigit(ink);
    if (!digit) throw new Error('no digit');
    expect(digit.scale).to.be.closeTo(20 / 93, 1e-12);
    expect(total(digit.pixels)).to.be.closeTo(43 * 93 * digit.scale ** 2, 1e-3);
  });

  it('fills a box of 20 pixels with the longer side, wherever the ink was', () => {
    for (const ink of [
      rectangle(60, 60, 0, 0, 10, 30),
      rectangle(60, 60, 40, 45, 60, 60),
      rectangle(60, 60, 5, 5, 6, 6),
    ]) {
      const digit = centreDigit(ink);
      const area = digit && inkArea({ width: 28, height: 28, data: digit.pixels });
      expect(Math.max(area?.width ?? 0, area?.height ?? 0)).to.equal(20);
      expect(digit?.toCentre.x).to.be.within(14, 15);
      expect(digit?.toCentre.y).to.be.within(14, 15);
      expect(digit && centreOfMass({ width: 28, height: 28, data: digit.pixels }).x).to.be.closeTo(
        digit?.toCentre.x ?? NaN,
        1e-6,
      );
    }
  });

  it('cuts nothing off where the ink is very uneven', () => {
    const ink = blank(28, 28);
    // A heavy bar on the left, a thin line far to the right.
    for (let y = 2; y < 26; y++) ink.data.fill(1, y * 28 + 1, y * 28 + 5);
    ink.data.fill(0.02, 14 * 28, 14 * 28 + 28);
    const digit = centreDigit(ink);
    if (!digit) throw new Error('no digit');
    expect(digit.to.x + digit.to.width).to.be.at.most(28);
    expect(total(digit.pixels)).to.be.closeTo(total(ink.data) * digit.scale ** 2, 1e-3);
  });
});

describe('finding the ink of a picture', () => {
  it('takes black on white and white on black alike', () => {
    const dark = rectangle(10, 10, 3, 3, 6, 8);
    const light = { ...dark, data: Array.from(dark.data, (value) => 1 - value) };
    const [first, second] = [inkOfPicture(dark), inkOfPicture(light)];
    expect(Array.from(first ?? [])).to.deep.equal(Array.from(dark.data));
    expect(Array.from(second ?? [])).to.deep.equal(Array.from(dark.data));
  });

  it('leaves out shadows and grain of grey paper', () => {
    const photo = { width: 10, height: 10, data: Array.from({ length: 100 }, (_, i) => 0.3 + 0.01 * (i % 7)) };
    photo.data[55] = 0.95;
    const ink = inkOfPicture(photo);
    expect(ink?.[55]).to.be.closeTo(1, 1e-6);
    expect(Array.from(ink ?? []).filter((value) => value > 0)).to.have.length(1);
  });

  it('sees nothing in one grey', () => {
    expect(inkOfPicture({ width: 4, height: 4, data: new Float32Array(16).fill(0.7) })).to.equal(undefined);
  });
});
