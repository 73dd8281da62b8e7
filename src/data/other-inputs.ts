/** Inputs that are rare or must be loaded anyway: other digits, several channels, image files. Loaded when one is asked for. */
import { tensor } from '../math/create.js';
import { words } from '../words/inputs.words.js';
import { digitInput, digitNameOf, LARGEST_MATRIX, type ImageInput } from './image-input.js';
import { asInputError, InputError } from './input-error.js';
import { matrixFromText } from './matrix-text.js';
import { loadSampleDigit } from './sample-digits.js';

/** Longer sides of image files are scaled down to this many pixels, so that single pixels can be seen. */
const LONGEST_SIDE = 48;

const EXAMPLE = 'input="digit:4"';
const MATRIX_EXAMPLE = 'input="0 0 1; 0 2 1; 1 1 2"';

/** What is no default digit and no small matrix. Rejects with an InputError. */
export async function otherInput(text: string, channels: 1 | 3): Promise<ImageInput> {
  const digit = digitNameOf(text);
  if (digit) return digitInput(digit, await loadSampleDigit(digit).catch(refuse));
  const written = pixelsInput(text);
  if (written) return written;
  checkMatrix(text);
  return fileInput(text, channels);
}

function refuse(error: unknown): never {
  throw asInputError(error, 'bad-input', EXAMPLE);
}

/** An image of several channels, written as JSON rows of pixels: `[[[1,0,0],[0,1,0]], …]`. */
function pixelsInput(text: string): ImageInput | undefined {
  if (!/^\s*\[\s*\[\s*\[/.test(text)) return undefined;
  try {
    const rows = JSON.parse(text) as number[][][];
    const [height, width, channels] = [rows.length, rows[0].length, rows[0][0].length];
    const values = rows.flat(2);
    if (values.length !== height * width * channels || !values.every(Number.isFinite)) return undefined;
    if (Math.max(height, width) > LARGEST_MATRIX) return undefined;
    return {
      get name() {
        return words.pixels(height, width, channels);
      },
      image: tensor([height, width, channels], values),
      kind: 'matrix',
    };
  } catch {
    return undefined;
  }
}

/** Says what is wrong with a matrix; other texts pass. */
function checkMatrix(text: string): void {
  const rows = matrixFromText(text);
  if (rows) {
    const [height, width] = [rows.length, rows[0].length];
    throw new InputError('bad-input', () => words.tooLarge(height, width, LARGEST_MATRIX), MATRIX_EXAMPLE);
  }
  if (/^[\s[\]\d.,;/eE+−-]*$/.test(text)) {
    throw new InputError('bad-input', () => words.noMatrix(text.slice(0, 40), LARGEST_MATRIX), MATRIX_EXAMPLE);
  }
}

/** The pixels of an image file, scaled down. */
async function fileInput(url: string, channels: 1 | 3): Promise<ImageInput> {
  const picture = new Image();
  picture.crossOrigin = 'anonymous';
  picture.src = url;
  try {
    await picture.decode();
  } catch {
    throw new InputError('bad-input', () => words.notLoaded(url.slice(0, 80)), EXAMPLE);
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.naturalWidth, picture.naturalHeight));
  const width = Math.max(1, Math.round(picture.naturalWidth * scale));
  const height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new InputError('bad-input', () => words.noCanvas, EXAMPLE);
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
  return {
    get name() {
      return words.file;
    },
    image: tensor([height, width, channels], values),
    kind: 'file',
  };
}
