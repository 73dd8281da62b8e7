/** A digit of one's own, prepared as the training digits were. */
import { expect } from '@open-wc/testing';
import { EXAMPLE, inkOf, Pad, strokesFromText } from '../../src/components/digit-input/digit-input.model.js';
import { centreDigit, centreOfMass, inkArea } from '../../src/data/centred-digit.js';
import { sampleDigitNames } from '../../src/data/sample-digit-names.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { loadRecording } from '../../src/training/load-recording.js';
import { networkPass } from '../../src/training/network-gradients.js';

describe('C10: try it on your own digit, centred and scaled as MNIST does', () => {
  it('leaves every digit of the data set exactly as it is', async () => {
    for (const name of sampleDigitNames) {
      const pixels = await loadSampleDigit(name);
      const digit = centreDigit({ width: 28, height: 28, data: pixels });
      expect(Array.from(digit?.pixels ?? []), name).to.deep.equal(Array.from(pixels));
    }
  });

  it('finds a digit of the data set again where it was moved and enlarged', async () => {
    for (const name of ['0', '3', '8:1']) {
      const pixels = await loadSampleDigit(name);
      const data = Float32Array.from({ length: 140 * 140 }, (_, i) => {
        const [row, column] = [Math.floor(i / 140), i % 140].map((at) => Math.floor((at - 3) / 4) - 1);
        const inside = row >= 0 && row < 28 && column >= 0 && column < 28;
        return inside ? pixels[row * 28 + column] : 0;
      });
      const digit = centreDigit({ width: 140, height: 140, data });
      digit?.pixels.forEach((value, i) => {
        expect(value).to.be.closeTo(pixels[i], 1e-5);
      });
    }
  });

  it('brings a drawing to a box of 20×20 with its centre of mass in the middle', () => {
    const pad = new Pad();
    pad.show({ strokes: strokesFromText('20 2, 26 2, 22 9') });
    const image = { width: 28, height: 28, data: pad.digit?.pixels ?? [] };
    const area = inkArea(image);
    expect(Math.max(area?.width ?? 0, area?.height ?? 0)).to.equal(20);
    const { x, y } = centreOfMass(image);
    expect(x).to.be.within(14, 15);
    expect(y).to.be.within(14, 15);
  });

  it('draws strokes that the trained network reads', async () => {
    const history = await loadRecording('look', 'all');
    const weights = history.frameAt(history.steps)?.weights ?? {};
    const drawn: Record<string, string> = {
      4: EXAMPLE,
      7: '5 5, 18 5, 10 24',
      1: '20 4, 19 12, 18 22',
      0: '14 5, 8 9, 7 15, 10 21, 15 22, 20 18, 20 11, 17 6, 14 5',
    };
    for (const [answer, text] of Object.entries(drawn)) {
      const digit = centreDigit(inkOf({ strokes: strokesFromText(text) }));
      const pass = networkPass(history.recipe, weights, Float64Array.from(digit?.pixels ?? []));
      const p = pass?.probabilities.data[Number(answer)] ?? 0;
      expect(p, `p(${answer})`).to.be.above(0.5);
    }
  });
});
