/**
 * A step as it is told: its sentence, its formula, and which numbers are multiplied. Here are the two kinds of step that an
 * untouched element begins with: an output, and the gradient of a weight. The others are fetched when they are next.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { StepperLayout } from './backprop-stepper.layout.js';
import type { Lesson, MapName, Shape, Step, StepKind } from './backprop-stepper.model.js';
import { words } from './backprop-stepper.words.js';

/** A cell of a matrix on screen, or a plain number that stands in none. */
export interface Factor {
  readonly value: number;
  readonly map?: MapName;
  /** Row-major. */
  readonly cell?: number;
  /** The value is η times that of the cell. */
  readonly scaled?: boolean;
}

export interface Term {
  readonly left: Factor;
  readonly right: Factor;
  readonly value: number;
}

/** Cells of one matrix that take part in the step. */
export interface Mark {
  readonly map: MapName;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `left × right`, cell by cell, laid out as three small matrices; with a `sum` if the products are added up. */
export interface Worked extends Shape {
  readonly titles: readonly [string, string, string];
  readonly terms: readonly Term[];
  readonly sign: '×' | '−';
  /** Sum of all the products. */
  readonly sum?: number;
  /** Where a window lies that reaches beyond its matrix. */
  readonly window?: Mark;
  /** Added after the products: the bias. */
  readonly plus?: Factor;
}

export interface Scene {
  readonly text: string;
  /** What is computed, for all cells, as {@link formula} reads it. */
  readonly rule: string | TemplateResult;
  /** The rule with its numbers, where the step is no sum or product of matrices. */
  readonly numbers?: string;
  readonly worked?: Worked;
  /** What stands below the net instead. */
  readonly below?: (layout: StepperLayout, width: number) => SVGTemplateResult;
}

export type Write = (value: number, decimals?: number) => string;

/** What a scene is made of. */
export interface Told {
  readonly lesson: Lesson;
  readonly step: Step;
  /** The result is still to be guessed. */
  readonly secret: boolean;
  readonly write: Write;
}

export type Scenes = Partial<Record<StepKind, (told: Told) => Scene>>;

export const at = (lesson: Lesson, map: MapName, cell: number): Factor => ({
  map,
  cell,
  value: lesson.map(map).values[cell],
});

export const times = (left: Factor, right: Factor): Term => ({ left, right, value: left.value * right.value });

/** One cell of the result: the sum of products that are laid out like a matrix. */
export const summed = (
  { lesson, step }: Told,
  like: MapName,
  titles: Worked['titles'],
  term: (i: number) => Term,
): Worked => {
  const { rows, columns, values } = lesson.map(like);
  const sum = lesson.map(step.map).values[Math.max(0, step.cell)];
  return { rows, columns, titles, sign: '×', sum, terms: Array.from(values, (_, i) => term(i)) };
};

/** Row and column of a cell, counted from 1: `12`. Empty for a matrix or a single number. */
export function subscript(lesson: Lesson, map: MapName, cell: number): string {
  const { rows, columns, values } = lesson.map(map);
  if (cell < 0 || values.length === 1) return '';
  if (columns === 1 && (map === 's' || map === 'ds' || map === 'p')) return `${cell + 1}`;
  return `${Math.floor(cell / columns) + 1}${rows > 9 || columns > 9 ? ',' : ''}${(cell % columns) + 1}`;
}

/** A cell as a sentence calls it: W₁₁. */
export const nameOf = (lesson: Lesson, map: MapName, cell: number): string =>
  map.replace(/^d/, '') +
  subscript(lesson, map, cell).replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));

/** Which way a parameter should go. */
export const wish = (gradient: number, name: string): string =>
  words[gradient === 0 ? 'stays' : gradient < 0 ? 'larger' : 'smaller'](name);

export const scenes: Scenes = {
  output: (told) => {
    const { lesson, step, write } = told;
    const { cell } = step;
    const { values } = lesson.map('o');
    const plus = at(lesson, 'b', 0);
    return {
      text: words.output(values.length, nameOf(lesson, 'o', cell), write(values[cell])),
      rule: 'o = I ⋆ W + b',
      worked: {
        ...summed(told, 'W', words.outputTitles, (k) =>
          times(at(lesson, 'I', lesson.pixel(cell, k)), at(lesson, 'W', k)),
        ),
        ...(plus.value && { plus }),
      },
    };
  },

  filter: (told) => {
    const { lesson, step, secret, write } = told;
    const { cell } = step;
    const name = nameOf(lesson, 'W', cell);
    const gradient = lesson.map('dW').values[cell];
    const uses = lesson.map('o').values.length;
    return {
      text: secret ? words.guess(name, uses) : words.uses(name, uses, write(gradient), wish(gradient, name)),
      rule: '∂L/∂W = I ⋆ δ',
      worked: summed(told, 'o', words.useTitles, (i) =>
        times(at(lesson, 'I', lesson.pixel(i, cell)), at(lesson, 'do', i)),
      ),
    };
  },
};
