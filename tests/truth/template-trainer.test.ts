/** C2, C3 and C4, as <template-trainer> shows them. */
import { expect } from '@open-wc/testing';
import { cosineWithMixtures } from '../../src/components/template-trainer/template-trainer.asides.js';
import { plainRun } from '../../src/components/template-trainer/template-trainer.experiment.js';
import { probeNamed } from '../../src/components/template-trainer/template-trainer.images.js';
import {
  correlation,
  cosine,
  mostAlike,
  multipleOf,
  type Run,
} from '../../src/components/template-trainer/template-trainer.model.js';
import { variantRun } from '../../src/components/template-trainer/template-trainer.variants.js';
import { measureVisibility, STDS } from '../../src/components/template-trainer/template-trainer.visibility.js';
import { PLAIN, type Wanted } from '../../src/components/template-trainer/template-trainer.wanted.js';
import { loadSampleDigit, sampleDigit } from '../../src/data/sample-digits.js';
import { sampleDigitNames } from '../../src/data/sample-digit-names.js';
import { loadHeldOutDigits } from '../../src/data/training-digits.js';

const image = sampleDigit('4');
const FIVE = [0, 1, 2, 3, 4];
const run = (wanted: Partial<Wanted>): Promise<Run> => variantRun({ ...PLAIN, ...wanted });
const last = ({ moments }: Run): number => moments.length - 1;
const best = ({ probabilities }: { probabilities: Float64Array }): number =>
  probabilities.indexOf(Math.max(...probabilities));

describe('C2: one image, five filters of its size, one linear layer', () => {
  const plain = plainRun();

  it('at every step each filter has changed by c · image, to 1e-6, and the cosine is ±1', () => {
    expect(plain.moments).to.have.length(41);
    for (let moment = 1; moment <= 40; moment++) {
      for (const k of FIVE) {
        const change = plain.change(moment, k);
        let [along, squared] = [0, 0];
        for (let i = 0; i < 784; i++) {
          along += change[i] * image[i];
          squared += image[i] * image[i];
        }
        const c = along / squared;
        const off = change.map((value, i) => Math.abs(value - c * image[i]));
        expect(Math.max(...off)).to.be.at.most(1e-6);
        expect(multipleOf(change, image)).to.be.closeTo(c, 1e-12);
        expect(Math.abs(cosine(change, image))).to.be.closeTo(1, 1e-6);
      }
    }
  });

  it('pixels off the digit, four fifths of all, never move', () => {
    const blank = Array.from(image.keys()).filter((i) => image[i] === 0);
    expect(blank.length / 784).to.be.closeTo(0.78, 0.005);
    for (let moment = 1; moment <= 40; moment++) {
      for (const k of FIVE) {
        const change = plain.change(moment, k);
        expect(blank.filter((i) => change[i] !== 0)).to.deep.equal([]);
      }
    }
  });

  it('three filters become the image and two its negative, none is unlucky, between steps 3 and 8', () => {
    const likeness = (moment: number): number[] => FIVE.map((k) => correlation(plain.filter(moment, k), image));
    expect(likeness(40).filter((value) => value > 0.7)).to.have.length(3);
    expect(likeness(40).filter((value) => value < -0.7)).to.have.length(2);
    for (const value of likeness(0)) expect(Math.abs(value)).to.be.below(0.06);
    expect(plain.confidence[0]).to.be.closeTo(0.1, 0.01);
    expect(plain.confidence[3]).to.be.within(0.15, 0.35);
    expect(plain.confidence[8]).to.be.above(0.94);
    expect(plain.confidence[40]).to.be.above(0.99);
  });

  it('the vote decides the sign: which filters vote for the 4 more than for the others', () => {
    const { output } = plain.net(0);
    for (const k of FIVE) {
      let others = 0;
      for (let j = 0; j < 10; j++) if (j !== 4) others += output[k * 10 + j] / 9;
      const sign = Math.sign(output[k * 10 + 4] - others);
      expect(Math.sign(multipleOf(plain.change(1, k), image))).to.equal(sign);
      expect(Math.sign(multipleOf(plain.change(40, k), image))).to.equal(sign);
    }
  });

  it('has learned a constant: it says 4 to all twenty sample digits and to 1 000 others', async () => {
    for (const name of sampleDigitNames) {
      expect(best(plain.net(40).answer(await loadSampleDigit(name))), name).to.equal(4);
    }
    const { count, images } = await loadHeldOutDigits();
    const answers = Array.from({ length: count }, (_, i) =>
      best(plain.net(40).answer(Float32Array.from(images.subarray(784 * i, 784 * (i + 1)), (grey) => grey / 255))),
    );
    expect(answers.filter((answer) => answer === 4)).to.have.length(1000);
  });

  it('a high score is no likeness: a filter that is the digit scores a page full of ink 1.10 times as high', async () => {
    const { pixels } = await probeNamed('ink');
    let [full, own] = [0, 0];
    for (let i = 0; i < 784; i++) {
      full += image[i] * pixels[i];
      own += image[i] * image[i];
    }
    expect(full / own).to.be.closeTo(1.1, 0.005);
    expect(multipleOf(pixels, image)).to.be.closeTo(full / own, 1e-12);
  });

  it('with ReLU, filters that answer the image with less than 0 never change', async () => {
    const relu = await run({ activation: 'relu' });
    const responses = FIVE.map((k) => relu.filter(0, k).reduce((sum, weight, i) => sum + weight * image[i], 0));
    expect(responses.filter((response) => response < 0)).to.have.length(3);
    for (const k of FIVE) {
      for (let moment = 1; moment <= 40; moment++) expect(relu.unmoved(moment, k)).to.equal(responses[k] < 0);
    }
  });

  it('Adam adds the silhouette: the same for every filter, at a cosine of 0.918', async () => {
    const adam = await run({ optimizer: 'adam' });
    for (const k of FIVE) expect(Math.abs(cosine(adam.change(40, k), image))).to.be.closeTo(0.918, 0.001);
  });

  it('weight decay lets the noise fade and the image stay', async () => {
    const decay = await run({ optimizer: 'decay' });
    expect(decay.moments.at(-1)).to.equal(600);
    for (const k of FIVE) expect(Math.abs(correlation(decay.filter(last(decay), k), image))).to.be.above(0.95);
  });

  it('the start decides what can be seen: median |correlation| .99, .77, .41 and .09 for std .001, .007, .02 and .1', async () => {
    const visibility = await measureVisibility({ pixels: image, label: 4 });
    const at = (std: number): number => visibility[STDS.indexOf(std)];
    expect(at(0.001)).to.be.closeTo(0.99, 0.01);
    expect(at(0.005)).to.be.within(0.84, 0.9);
    expect(at(0.01)).to.be.within(0.62, 0.72);
    expect(at(0.02)).to.be.within(0.37, 0.46);
    expect(at(0.05)).to.be.within(0.15, 0.22);
    expect(at(0.1)).to.be.within(0.07, 0.12);
  });
});

describe('C3: several images, and small filters', () => {
  it('a 4 and a 7: every change is a mixture of the two', async () => {
    const two = await run({ images: '4 7' });
    const images = [image, sampleDigit('7')];
    for (const k of FIVE) {
      const change = two.change(last(two), k);
      expect(cosineWithMixtures(change, images)).to.be.closeTo(1, 1e-6);
      expect(Math.max(...images.map((one) => Math.abs(cosine(change, one))))).to.be.below(0.97);
    }
  });

  it('14×14 filters of which only the best place counts become exact crops', async () => {
    const crops = await run({ filterSize: 14, head: 'max' });
    const exact = FIVE.map((k) => mostAlike(crops.change(last(crops), k), crops.topic.patterns, cosine)).filter(
      ({ value }) => value > 0.99,
    );
    expect(exact).to.have.length(3);
  });

  it('14×14 filters averaged over all places become the mean piece, a blur', async () => {
    const blurs = await run({ filterSize: 14, head: 'average' });
    for (const k of FIVE) {
      const { value } = mostAlike(blurs.change(last(blurs), k), blurs.topic.patterns, cosine);
      expect(Math.abs(value)).to.be.closeTo(1, 1e-6);
    }
  });

  it('a hundred 4s: what they have in common', async () => {
    const hundred = await run({ images: '4*100' });
    for (const k of FIVE) {
      const { value } = mostAlike(hundred.change(last(hundred), k), hundred.topic.patterns, cosine);
      expect(Math.abs(value)).to.be.above(0.99);
    }
  });
});

describe('C4: different starts, different filters', () => {
  it('another seed sends other filters the other way, and the change is a multiple of the image all the same', async () => {
    const plain = plainRun();
    const signs = (one: Run): number[] => FIVE.map((k) => Math.sign(multipleOf(one.change(40, k), image)));
    const other = await run({ seed: 261 });
    expect(signs(other)).to.not.deep.equal(signs(plain));
    for (const k of FIVE) expect(Math.abs(cosine(other.change(40, k), image))).to.be.closeTo(1, 1e-6);
  });
});
