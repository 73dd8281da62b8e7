/** Image files as a reader drops, pastes or chooses them. Loaded when the first one comes. Nothing leaves the page. */
import { inkOfPicture } from '../../data/centred-digit.js';
import { InputError } from '../../data/input-error.js';
import type { ImageInput } from '../../data/image-input.js';
import { words as inputs } from '../../words/inputs.words.js';
import { SIDE, type PadPicture } from './digit-input.model.js';
import { words } from './digit-input.files.words.js';
import { words as pad } from './digit-input.words.js';

/** Larger files are not opened, in bytes. */
const LARGEST_FILE = 20e6;
/** Larger pictures are not read, in pixels. */
const MOST_PIXELS = 50e6;

type Named = Pick<PadPicture, 'name'>;

const pictureOf = (named: Named, ink: PadPicture['ink']): PadPicture => ({
  get name() {
    return named.name;
  },
  ink,
});

const refused = (message: () => string): InputError => new InputError('bad-image', message, pad.good);

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Ink of a picture, or an InputError that says why there is none. */
function inkIn(width: number, height: number, darkness: ArrayLike<number>, named: Named): PadPicture {
  const data = inkOfPicture({ width, height, data: darkness });
  if (!data) throw refused(() => words.blank(named.name));
  return pictureOf(named, { width, height, data });
}

/** What an `input` attribute named: an image by its address, or a matrix. */
export function pictureFromInput(input: ImageInput): PadPicture {
  const { image, kind } = input;
  const [height, width] = image.shape;
  if (kind === 'file') return inkIn(width, height, image.data, input);
  return pictureOf(input, { width, height, data: image.data.map((value) => Math.min(1, Math.max(0, value))) });
}

/** What is wrong with a file before it is opened. */
function check({ name, type, size }: File): void {
  if (type === 'image/svg+xml') {
    throw refused(() => words.svg(name));
  }
  if (!type.startsWith('image/')) throw refused(() => words.noImage(name));
  if (size > LARGEST_FILE) {
    throw refused(() => words.largeFile(name, inMegabytes(size), inMegabytes(LARGEST_FILE)));
  }
}

/** Reads an image file. Rejects with an InputError `bad-image` that says what is wrong with it. */
export async function pictureFromFile(file: File, named: Named): Promise<PadPicture> {
  check(file);
  const bitmap = await createImageBitmap(file).catch(() => {
    throw refused(() => words.damaged(file.name));
  });
  try {
    const { width, height } = bitmap;
    if (width * height > MOST_PIXELS) throw refused(() => words.largeImage(file.name, width, height));
    const scale = Math.min(1, SIDE / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw refused(() => inputs.noCanvas);
    context.imageSmoothingQuality = 'high';
    // What is transparent counts as white paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const darkness = Float32Array.from({ length: data.length / 4 }, (_, i) => {
      const [red, green, blue] = data.subarray(4 * i, 4 * i + 3);
      return 1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    });
    return inkIn(canvas.width, canvas.height, darkness, named);
  } finally {
    bitmap.close();
  }
}
