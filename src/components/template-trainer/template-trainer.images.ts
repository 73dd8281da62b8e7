/** Other images than the 4 that every page has. Loaded when they are asked for. */
import { asInputError, InputError } from '../../data/input-error.js';
import { loadSampleDigit } from '../../data/sample-digits.js';
import { loadTrainingDigits } from '../../data/training-digits.js';
import type { Example } from './template-trainer.net.js';
import type { Probe } from './template-trainer.reading.js';
import { variantWords as rare } from './template-trainer.variants.words.js';
import { words } from './template-trainer.words.js';
import { SIDE } from './template-trainer.sizes.js';

const PIXELS = SIDE * SIDE;
/** The training digits have so many of each class. */
const MOST = 200;
const MOST_WORDS = 10;

async function sample(name: string, example: string): Promise<Float32Array> {
  try {
    return await loadSampleDigit(name);
  } catch (error) {
    throw asInputError(error, 'bad-images', example);
  }
}

async function crowd(label: number, count: number): Promise<Example[]> {
  const { images, labels } = await loadTrainingDigits();
  const chosen: Example[] = [];
  for (let i = 0; i < labels.length && chosen.length < count; i++) {
    if (labels[i] !== label) continue;
    const pixels = Float32Array.from(images.subarray(i * PIXELS, (i + 1) * PIXELS), (grey) => grey / 255);
    chosen.push({ pixels, label });
  }
  return chosen;
}

/**
 * Training images by name: `4`, `4 7`, or `4*100` for a hundred handwritten 4s. Rejects with an InputError.
 */
export async function examplesNamed(text: string): Promise<Example[]> {
  const names = text.split(/[\s,]+/).filter(Boolean);
  if (names.length === 0 || names.length > MOST_WORDS) {
    throw new InputError('bad-images', () => rare.badCount(MOST_WORDS), 'images="4 7"');
  }
  const groups = names.map(async (name): Promise<Example[]> => {
    const many = /^(\d)\*(\d+)$/.exec(name);
    if (!many) return [{ pixels: await sample(name, 'images="4 7"'), label: Number(name.charAt(0)) }];
    const count = Number(many[2]);
    if (count < 1 || count > MOST) {
      throw new InputError('bad-images', () => rare.tooMany(MOST), 'images="4*100"');
    }
    return crowd(Number(many[1]), count);
  });
  return (await Promise.all(groups)).flat();
}

/** An image to ask the net about: the name of a sample digit, or `ink`. Rejects with an InputError. */
export async function probeNamed(text: string): Promise<Probe> {
  const name = text.trim().replace(/^digit:/, '');
  if (name === 'ink')
    return {
      get name() {
        return words.allInk;
      },
      pixels: new Float32Array(PIXELS).fill(1),
    };
  const pixels = await sample(name, 'probe="9"');
  return {
    get name() {
      return words.digit(name);
    },
    pixels,
    label: Number(name.charAt(0)),
  };
}
