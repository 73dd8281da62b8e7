/** What lies on the pad: strokes of a pen or a picture, and the digit that comes of it. No DOM. */
import { centreDigit, rescale, type CentredDigit, type Ink, type Point } from '../../data/centred-digit.js';
import { InputError } from '../../data/input-error.js';
import { words } from './digit-input.words.js';

/** Side of the pad in its own units; as many as the network's image has pixels. */
export const UNITS = 28;
/** Ink of the pad is kept in this many pixels per unit. */
export const FINENESS = 5;
/** Side of the pad in those pixels. */
export const SIDE = UNITS * FINENESS;
/** Width of the pen in units: digits of the training set have strokes about as wide. */
export const PEN = 2.6;

/** Points in units of the pad, 0…28 to the right and down. */
export type Stroke = readonly Point[];

/** Something that was put on the pad as a whole. */
export interface PadPicture {
  /** How it is called in a sentence, in the language that is being drawn. */
  readonly name: string;
  readonly label?: number | undefined;
  readonly ink: Ink;
}

/** All that lies on the pad. Where there is a picture, there are no strokes. */
export interface Sheet {
  readonly strokes: readonly Stroke[];
  readonly picture?: PadPicture | undefined;
  /** What the picture is called in an `input` attribute, if it can be named there. */
  readonly input?: string | undefined;
}

/** A 4 as somebody might draw it: too small, and not in the middle. */
export const EXAMPLE = '6 4, 4 12.5, 14.5 12; 12.5 5, 11.5 20';

/**
 * `6 4, 4 12; 12 5, 11 20`: strokes end with `;`, points with `,`.
 *
 * @throws InputError `bad-drawing`
 */
export function strokesFromText(text: string): Stroke[] {
  return text
    .split(';')
    .map((stroke) => stroke.trim())
    .filter(Boolean)
    .map((stroke) =>
      stroke.split(',').map((point) => {
        const [x, y, ...rest] = point.trim().split(/\s+/).map(Number);
        if (rest.length === 0 && x >= 0 && y >= 0 && x <= UNITS && y <= UNITS) return { x, y };
        throw new InputError('bad-drawing', words.badPoint(point.trim().slice(0, 40), UNITS), `drawing="${EXAMPLE}"`);
      }),
    );
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

export const textFromStrokes = (strokes: readonly Stroke[]): string =>
  strokes.map((stroke) => stroke.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join(', ')).join('; ');

/** Distance of a point from a segment. */
function distance(x: number, y: number, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length)) : 0;
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** Draws a segment with a round pen into `SIDE × SIDE` pixels; grey where its edge crosses a pixel. */
function paint(ink: Float32Array, from: Point, to: Point): void {
  const radius = (PEN / 2) * FINENESS;
  const [a, b] = [from, to].map(({ x, y }) => ({ x: x * FINENESS, y: y * FINENESS }));
  const first = (p: number, q: number): number => Math.max(0, Math.floor(Math.min(p, q) - radius - 1));
  const last = (p: number, q: number): number => Math.min(SIDE - 1, Math.ceil(Math.max(p, q) + radius + 1));
  for (let y = first(a.y, b.y); y <= last(a.y, b.y); y++) {
    for (let x = first(a.x, b.x); x <= last(a.x, b.x); x++) {
      const covered = Math.min(1, Math.max(0, radius + 0.5 - distance(x + 0.5, y + 0.5, a, b)));
      if (covered > ink[y * SIDE + x]) ink[y * SIDE + x] = covered;
    }
  }
}

/** A picture as large as the pad lets it be, in its middle. */
function contained(source: Ink): Float32Array {
  const { width, height } = source;
  const scale = SIDE / Math.max(width, height);
  const scaled = rescale(source, { x: 0, y: 0, width, height }, scale, SIDE, SIDE);
  const right = Math.round((SIDE - width * scale) / 2);
  const down = Math.round((SIDE - height * scale) / 2);
  const ink = new Float32Array(SIDE * SIDE);
  for (let y = 0; y + down < SIDE; y++) {
    ink.set(scaled.subarray(y * SIDE, (y + 1) * SIDE - right), (y + down) * SIDE + right);
  }
  return ink;
}

/** The ink of a sheet, `SIDE × SIDE`. */
export function inkOf({ strokes, picture }: Sheet): Ink {
  const data = picture ? contained(picture.ink) : new Float32Array(SIDE * SIDE);
  for (const stroke of strokes)
    stroke.forEach((point, i) => {
      paint(data, stroke[Math.max(0, i - 1)], point);
    });
  return { width: SIDE, height: SIDE, data };
}

export const BLANK: Sheet = { strokes: [] };

/** The pad: one sheet after the other, and the way back. */
export class Pad {
  #sheet: Sheet = BLANK;
  #past: Sheet[] = [];
  #digit: CentredDigit | undefined;
  /** The sheet that `#digit` was made of. */
  #of: Sheet = BLANK;

  get sheet(): Sheet {
    return this.#sheet;
  }

  /** True once the reader can go back. */
  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** What the network gets; undefined where the pad is blank. The same object until the sheet changes. */
  get digit(): CentredDigit | undefined {
    if (this.#of !== this.#sheet) this.#digit = centreDigit(inkOf(this.#sheet));
    this.#of = this.#sheet;
    return this.#digit;
  }

  /** Puts something else on the pad, as its author or another element wants it: there is no way back. */
  show(sheet: Sheet): void {
    this.#sheet = sheet;
    this.#past = [];
  }

  /** Puts something else on the pad, as the reader wants it. */
  put(sheet: Sheet): void {
    this.#past.push(this.#sheet);
    this.#sheet = sheet;
  }

  undo(): void {
    this.#sheet = this.#past.pop() ?? this.#sheet;
  }

  /** The pen is put down. With `anew` on an empty sheet, as on one with a picture. */
  begin(point: Point, anew = false): void {
    const kept = anew || this.#sheet.picture ? [] : this.#sheet.strokes;
    this.put({ strokes: [...kept, [point]] });
  }

  /** The pen moves on. */
  extend(point: Point): void {
    const { strokes } = this.#sheet;
    const last = strokes.at(-1);
    if (last) this.#sheet = { strokes: [...strokes.slice(0, -1), [...last, point]] };
  }
}
