/** What is on the pad, in words and numbers; and what a reader brings to it. */
import type { CentredDigit } from '../../data/centred-digit.js';
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { FigureTable } from '../../templates/export.js';
import { EXAMPLE, FINENESS, textFromStrokes, UNITS, type Sheet } from './digit-input.model.js';
import { sourceOf } from './digit-input.picture.js';
import { words } from './digit-input.words.js';

export const isExample = ({ strokes }: Sheet): boolean => textFromStrokes(strokes) === EXAMPLE;

/** How what is on a sheet is called in a sentence. */
export function nameOf(sheet: Sheet): string {
  if (sheet.picture) return sheet.picture.name;
  if (sheet.strokes.length === 0) return words.blankPad;
  return isExample(sheet) ? words.example : words.drawing;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence about what is seen now. */
export function caption(shown: {
  readonly digit: CentredDigit | undefined;
  readonly name: string;
  readonly pointed: Cell | undefined;
  readonly number: (value: number) => string;
}): string {
  const { digit, name, pointed, number } = shown;
  if (!digit) return words.blank;
  if (pointed) {
    const { row, column } = pointed;
    const value = number(digit.pixels[row * UNITS + column]);
    return sourceOf(digit, pointed) ? words.here(row, column, value) : words.outside(row, column);
  }
  const { width, height } = digit.from;
  const tall = height >= width;
  const longer = number((tall ? height : width) / FINENESS);
  return words.centred(capital(name), longer, tall, number(digit.scale * FINENESS));
}

/** The image that the network gets, row by row. */
export function tableOf(digit: CentredDigit | undefined, number: (value: number) => string): FigureTable {
  const pixels = digit?.pixels ?? new Float32Array(UNITS * UNITS);
  return {
    caption: words.tableCaption,
    columns: [words.row, ...Array.from({ length: UNITS }, (_, i) => String(i + 1))],
    rows: Array.from({ length: UNITS }, (_, row) => [
      row + 1,
      ...Array.from(pixels.subarray(row * UNITS, (row + 1) * UNITS), number),
    ]),
  };
}

/**
 * The image among things dropped or pasted; undefined if there is none of anything.
 *
 * @throws InputError `bad-image` if there is something else: a picture of another page comes as its address only
 */
export function fileIn(data: DataTransfer): File | undefined {
  const files = Array.from(data.files);
  const image = files.find(({ type }) => type.startsWith('image/')) ?? files.at(0);
  if (image) return image;
  if (data.types.includes('text/uri-list')) {
    throw new InputError('bad-image', () => words.otherPage, words.good);
  }
  return undefined;
}
