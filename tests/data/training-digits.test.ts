import { expect } from '@open-wc/testing';
import type { DigitSet } from '../../src/data/digits.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { sampleDigitNames } from '../../src/data/sample-digit-names.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';

const pixelsOf = ({ images }: DigitSet, i: number): Uint8Array => images.subarray(i * 784, (i + 1) * 784);
const looksOf = (set: DigitSet): string[] => Array.from({ length: set.count }, (_, i) => pixelsOf(set, i).join());

/** Mean image of each class in a set. */
function meanImages(set: DigitSet): Float64Array[] {
  const means = Array.from({ length: 10 }, () => new Float64Array(784));
  for (let i = 0; i < set.count; i++) {
    const mean = means[set.labels[i]];
    pixelsOf(set, i).forEach((grey, p) => (mean[p] += (10 * grey) / set.count));
  }
  return means;
}

describe('the digits to train on and to test with', () => {
  let training: DigitSet;
  let heldOut: DigitSet;
  before(async () => {
    [training, heldOut] = await Promise.all([loadTrainingDigits(), loadHeldOutDigits()]);
  });

  it('are 2 000 and 1 000 images of 28×28 pixels', () => {
    for (const [set, count] of [
      [training, 2000],
      [heldOut, 1000],
    ] as const) {
      expect([set.count, set.size]).to.deep.equal([count, 28]);
      expect([set.images.length, set.labels.length]).to.deep.equal([count * 784, count]);
    }
  });

  it('are loaded once', () => {
    expect(loadTrainingDigits()).to.equal(loadTrainingDigits());
    expect(loadHeldOutDigits()).to.equal(loadHeldOutDigits());
  });

  it('are balanced in every prefix: no class is ahead of another by more than one', () => {
    for (const { labels } of [training, heldOut]) {
      const counts = new Array<number>(10).fill(0);
      for (const label of labels) {
        counts[label]++;
        expect(Math.max(...counts) - Math.min(...counts)).to.be.at.most(1);
      }
      expect(counts).to.deep.equal(new Array(10).fill(labels.length / 10));
    }
  });

  it('have four greys, a seventh to an eighth of them ink', () => {
    for (const { images } of [training, heldOut]) {
      expect([...new Set(images)].sort((a, b) => a - b)).to.deep.equal([0, 85, 170, 255]);
      const mean = images.reduce((sum, grey) => sum + grey, 0) / images.length / 255;
      expect(mean).to.be.within(1 / 8, 1 / 7);
    }
  });

  it('are all different from each other, also across the sets, and from the sample digits', async () => {
    const samples: string[] = [];
    for (const name of sampleDigitNames) {
      samples.push((await loadSampleDigit(name)).map((value) => 85 * Math.round(3 * value)).join());
    }
    const looks = [...looksOf(training), ...looksOf(heldOut), ...samples];
    expect(new Set(looks).size).to.equal(3020);
  });

  it('are labelled with what they show: the nearest mean image is mostly that of their class', () => {
    const means = meanImages(training);
    let right = 0;
    for (let i = 0; i < heldOut.count; i++) {
      const pixels = pixelsOf(heldOut, i);
      const distances = means.map((mean) => mean.reduce((sum, value, p) => sum + (value - pixels[p]) ** 2, 0));
      if (distances.indexOf(Math.min(...distances)) === heldOut.labels[i]) right++;
    }
    expect(right).to.be.within(750, 900);
  });

  it('can be loaded in a worker', async () => {
    const module = new URL('../../src/data/training-digits.ts', import.meta.url).href;
    const source = `
      const { loadHeldOutDigits } = await import(${JSON.stringify(module)});
      postMessage(await loadHeldOutDigits());`;
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(url, { type: 'module' });
    try {
      const answer = await new Promise<unknown>((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          resolve(data);
        };
        worker.onerror = () => {
          reject(new Error('The worker failed.'));
        };
      });
      expect(answer).to.deep.equal(heldOut);
    } finally {
      worker.terminate();
      URL.revokeObjectURL(url);
    }
  });
});
