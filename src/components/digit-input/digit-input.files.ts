/** Image files as a reader drops, pastes or chooses them. Loaded when the first one comes. Nothing leaves the page. */
import { inkOfPicture } from '../../data/centred-digit.js';
import { InputError } from '../../data/input-error.js';
import type { ImageInput } from '../../data/image-input.js';
import { SIDE, type PadPicture } from './digit-input.model.js';

/** Larger files are not opened, in bytes. */
const LARGEST_FILE = 20e6;
/** Larger pictures are not read, in pixels. */
const MOST_PIXELS = 50e6;

const EXAMPLE = 'a PNG or JPEG of one dark digit on light paper';

const refused = (message: string): InputError => new InputError('bad-image', message, EXAMPLE);

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Ink of a picture, or an InputError that says why there is none. */
function inkIn(width: number, height: number, darkness: ArrayLike<number>, name: string): PadPicture {
  const data = inkOfPicture({ width, height, data: darkness });
  if (!data) throw refused(`There is nothing to see in ${name}: all of it has the same grey.`);
  return { name, ink: { width, height, data } };
}

/** What an `input` attribute named: an image by its address, or a matrix. */
export function pictureFromInput({ name, image, kind }: ImageInput): PadPicture {
  const [height, width] = image.shape;
  if (kind === 'file') return inkIn(width, height, image.data, name);
  return { name, ink: { width, height, data: image.data.map((value) => Math.min(1, Math.max(0, value))) } };
}

/** What is wrong with a file before it is opened. */
function check({ name, type, size }: File): void {
  if (type === 'image/svg+xml') {
    throw refused(`“${name}” is an SVG drawing, which has no pixels of its own: save it as PNG.`);
  }
  if (!type.startsWith('image/')) throw refused(`“${name}” is no image.`);
  if (size > LARGEST_FILE) {
    throw refused(`“${name}” has ${inMegabytes(size)}; ${inMegabytes(LARGEST_FILE)} is the most that is read.`);
  }
}

/** Reads an image file. Rejects with an InputError `bad-image` that says what is wrong with it. */
export async function pictureFromFile(file: File, name: string): Promise<PadPicture> {
  check(file);
  const bitmap = await createImageBitmap(file).catch(() => {
    throw refused(
      `“${file.name}” cannot be opened: the file is damaged, or of a kind that this browser does not know.`,
    );
  });
  try {
    const { width, height } = bitmap;
    if (width * height > MOST_PIXELS) throw refused(`“${file.name}” is too large: ${width}×${height} pixels.`);
    const scale = Math.min(1, SIDE / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw refused('This browser does not let the page read images.');
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
    return inkIn(canvas.width, canvas.height, darkness, name);
  } finally {
    bitmap.close();
  }
}
