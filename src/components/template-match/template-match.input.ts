/** What the attributes of template-match name: templates and the images to try. */
import { digitsFromRuns } from '../../data/all-digits.js';
import { bytesFromBase64 } from '../../data/base64.js';
import { asInputError, InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { properDigitName } from '../../data/sample-digit-names.js';
import { defaultDigit, inkValues } from '../../data/default-digits.js';
import {
  allOn,
  dimmed,
  negativeOf,
  noiseLike,
  shifted,
  type PixelValues,
  type Pixels,
  type Shift,
} from './template-match.model.js';
import { words } from './template-match.words.js';

const SIDE = 28;
const LARGEST_MATRIX = 32;

/** Images made from the template itself. */
export const madeImages = ['self', 'dim', 'shifted', 'negative', 'noise', 'all-on'] as const;
export type MadeImage = (typeof madeImages)[number];

/** What a template is made from: a sample digit by its name, or pixels. */
export interface Source {
  readonly digit: string | undefined;
  readonly pixels: Pixels | undefined;
}

const isMade = (name: string): name is MadeImage => (madeImages as readonly string[]).includes(name);

function digitName(text: string, example: string): string {
  try {
    return properDigitName(text.replace(/^digit:/, ''));
  } catch (error) {
    throw asInputError(error, 'bad-input', example);
  }
}

/** The pixels of a sample digit once it is loaded, else undefined; the default digit is always there. */
export function digitAtHand(name: string, digits: Digits | undefined): Pixels | undefined {
  const values = defaultDigit(name) ?? digits?.sampleDigit(name);
  return values && { rows: SIDE, columns: SIDE, data: Float64Array.from(values) };
}

/** All sample digits, once they are loaded. */
export interface Digits {
  sampleDigit(name: string): Float32Array;
}

export async function loadDigits(): Promise<Digits> {
  // The digits alone: most of what reads them is here already.
  const { base64 } = await import('../../data/generated/sample-digits.js');
  const inks = digitsFromRuns(bytesFromBase64(base64));
  return { sampleDigit: (name) => inkValues(inks.get(name) ?? new Uint8Array()) };
}

/** A `template` attribute: `digit:4`, or rows of numbers from 0 to 1. @throws InputError */
export function templateFrom(text: string, digits: Digits | undefined): Source {
  const example = 'template="digit:4"';
  if (/^\s*digit:/.test(text)) {
    const digit = digitName(text.trim(), example);
    return { digit, pixels: digitAtHand(digit, digits) };
  }
  const rows = matrixFromText(text);
  if (!rows || rows.length > LARGEST_MATRIX || rows[0].length > LARGEST_MATRIX) {
    throw new InputError('bad-input', words.badTemplate(text.slice(0, 60), LARGEST_MATRIX), example);
  }
  const data = Float64Array.from(rows.flat());
  if (data.some((value) => value < 0 || value > 1) || !data.some((value) => value > 0)) {
    throw new InputError('bad-input', words.badPixels, 'template="1 0 0; 1 0 0; 1 1 1"');
  }
  return { digit: undefined, pixels: { rows: rows.length, columns: rows[0].length, data } };
}

/** Two whole numbers, pixels to the right and down. @throws InputError */
export function shiftFrom(text: string): Shift {
  const row = matrixFromText(text)?.at(0);
  if (row?.length !== 2 || !row.every(Number.isInteger)) {
    throw new InputError('bad-shift', words.badShift(text), 'shift="3 0"');
  }
  return { x: row[0], y: row[1] };
}

/**
 * The names of an `images` attribute, with `another` turned into the template's class's other digit. What the template or
 * the kind of values rules out is left out: digits beside a matrix, a dim image where pixels are only ON or OFF.
 *
 * @throws InputError
 */
export function imageNames(text: string, template: Source, values: PixelValues): string[] {
  const example = 'images="self shifted 9 all-on"';
  const names = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((name) => {
      if (isMade(name)) return name === 'dim' && values === '0-255' ? [] : [name];
      const another = template.digit?.includes(':') ? template.digit.charAt(0) : `${template.digit ?? ''}:1`;
      const digit = name === 'another' ? another : digitName(name, example);
      return template.digit === undefined || digit === template.digit ? [] : [digit];
    });
  if (names.length === 0) throw new InputError('bad-images', words.noImages, example);
  // The template on itself is what all others are measured by.
  return [...new Set(['self', ...names])];
}

/** The image of a name, grey values 0 … 1; undefined for a digit that is still to be loaded. */
export function imageOf(
  name: string,
  template: Pixels,
  options: { shift: Shift; seed: number; digits: Digits | undefined },
): Pixels | undefined {
  if (!isMade(name)) return digitAtHand(name, options.digits);
  switch (name) {
    case 'self':
      return template;
    case 'dim':
      return dimmed(template);
    case 'shifted':
      return shifted(template, options.shift);
    case 'negative':
      return negativeOf(template);
    case 'noise':
      return noiseLike(template, options.seed);
    case 'all-on':
      return allOn(template);
  }
}
