/** What an `input` attribute can name: a sample digit, a matrix, or an image file. */
import { tensor } from '../math/create.js';
import type { Tensor } from '../math/tensor.js';
import { DataError } from './data-error.js';
import { InputError } from './input-error.js';
import { matrixFromText } from './matrix-text.js';
import { loadSampleDigit, sampleDigit } from './sample-digits.js';

/** Longer sides of image files are scaled down to this many pixels, so that single pixels can be seen. */
export const LONGEST_SIDE = 48;

/** Larger matrices than this have cells too small to look at. */
const LARGEST_MATRIX = 64;

export interface ImageInput {
  /** How it is called in a sentence: `a handwritten 4`, `a 3×3 image`. */
  readonly name: string;
  /** `[height, width, channels]`, values 0 (paper) … 1 (ink) for digits and files; as written for matrices. */
  readonly image: Tensor<Float64Array>;
  readonly kind: 'digit' | 'matrix' | 'file';
}

const EXAMPLE = 'input="digit:4"';

const imageOf = (height: number, width: number, values: Iterable<number>, channels = 1): Tensor<Float64Array> =>
  tensor([height, width, channels], values);

function matrixInput(text: string): ImageInput | undefined {
  const rows = matrixFromText(text);
  if (!rows) return undefined;
  if (rows.length > LARGEST_MATRIX || rows[0].length > LARGEST_MATRIX) {
    throw new InputError(
      'bad-input',
      `The input has ${String(rows.length)}×${String(rows[0].length)} numbers; ${String(LARGEST_MATRIX)}×${String(LARGEST_MATRIX)} is the most that can be seen.`,
      'input="0 0 1; 0 2 1; 1 1 2"',
    );
  }
  return {
    name: `a ${String(rows.length)}×${String(rows[0].length)} image`,
    image: imageOf(rows.length, rows[0].length, rows.flat()),
    kind: 'matrix',
  };
}

/** An image of several channels, written as JSON rows of pixels: `[[[1,0,0],[0,1,0]], …]`. */
function pixelsInput(text: string): ImageInput | undefined {
  if (!/^\s*\[\s*\[\s*\[/.test(text)) return undefined;
  try {
    const rows = JSON.parse(text) as number[][][];
    const [height, width, channels] = [rows.length, rows[0].length, rows[0][0].length];
    const values = rows.flat(2);
    if (values.length !== height * width * channels || !values.every(Number.isFinite)) return undefined;
    return {
      name: `a ${String(height)}×${String(width)} image of ${String(channels)} channels`,
      image: imageOf(height, width, values, channels),
      kind: 'matrix',
    };
  } catch {
    return undefined;
  }
}

const digitInput = (name: string, pixels: Float32Array): ImageInput => ({
  name: `a handwritten ${name.charAt(0)}`,
  image: imageOf(28, 28, pixels),
  kind: 'digit',
});

function readable(error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (error instanceof DataError) return new InputError('bad-input', error.message, EXAMPLE);
  throw error;
}

/** The input if it is at hand without loading anything, else undefined. @throws InputError if it can be no input */
export function inputAtHand(text: string): ImageInput | undefined {
  const digit = /^digit:(.+)$/.exec(text.trim());
  if (digit) {
    try {
      return digitInput(digit[1], sampleDigit(digit[1]));
    } catch {
      return undefined;
    }
  }
  const written = matrixInput(text) ?? pixelsInput(text);
  if (written) return written;
  if (/^[\s[\]\d.,;/eE+−-]*$/.test(text)) {
    throw new InputError(
      'bad-input',
      `The input “${text.slice(0, 40)}” is no matrix: every row needs equally many numbers.`,
      'input="0 0 1; 0 2 1; 1 1 2"',
    );
  }
  return undefined;
}

/** Loads any input. `channels` 3 keeps an image file's red, green and blue; 1 makes it grey, dark counting as ink. */
export async function loadInput(text: string, channels: 1 | 3 = 1): Promise<ImageInput> {
  const known = inputAtHand(text);
  if (known) return known;
  const digit = /^digit:(.+)$/.exec(text.trim());
  if (digit) {
    try {
      return digitInput(digit[1], await loadSampleDigit(digit[1]));
    } catch (error) {
      throw readable(error);
    }
  }
  return fileInput(text, channels);
}

async function fileInput(url: string, channels: 1 | 3): Promise<ImageInput> {
  const picture = new Image();
  picture.crossOrigin = 'anonymous';
  picture.src = url;
  try {
    await picture.decode();
  } catch {
    throw new InputError(
      'bad-input',
      `The image “${url.slice(0, 80)}” could not be loaded: it is missing, no image, or its server does not allow other sites to read it (CORS).`,
      EXAMPLE,
    );
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.naturalWidth, picture.naturalHeight));
  const width = Math.max(1, Math.round(picture.naturalWidth * scale));
  const height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new InputError('bad-input', 'This browser does not let the page read images.', EXAMPLE);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const values: number[] = [];
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue] = [data[i] / 255, data[i + 1] / 255, data[i + 2] / 255];
    if (channels === 3) values.push(red, green, blue);
    else values.push(1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue));
  }
  return { name: 'an image', image: imageOf(height, width, values, channels), kind: 'file' };
}
