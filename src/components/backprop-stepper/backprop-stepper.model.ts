/**
 * What backprop-stepper computes: one small net, forward, backward and forward again after a step, as a list of steps.
 * Every number is the sum of the terms that are shown for it.
 */
import { averageExample, type WorkedExample } from '../../math/average-example.js';
import type { workedExamples } from '../../math/worked-examples.js';
import type { Scenes } from './backprop-stepper.scene.js';

export type LessonPreset = keyof typeof workedExamples;

/** Nets to choose from, by what follows the filter. */
export const PRESETS = ['average', 'max', 'dense', 'softmax'] as const satisfies LessonPreset[];

/** Matrices on screen: values of the forward pass, and (with a `d`) the gradients with respect to them. */
export type MapName =
  'I' | 'W' | 'b' | 'o' | 'a' | 'V' | 's' | 'p' | 'L' | 'dI' | 'dW' | 'db' | 'do' | 'da' | 'dV' | 'ds';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export interface NamedMap extends Shape {
  /** Row-major. */
  readonly values: Float64Array;
}

export type StepKind =
  | 'output'
  | 'activation'
  | 'score'
  | 'prediction'
  | 'loss'
  | 'slope'
  | 'head'
  | 'features'
  | 'delta'
  | 'filter'
  | 'bias'
  | 'image'
  | 'update'
  | 'again';

export interface Step {
  readonly kind: StepKind;
  /** Where the result stands. */
  readonly map: MapName;
  /** Row-major; −1: the whole matrix at once. */
  readonly cell: number;
}

const DURATIONS: Partial<Record<StepKind, number>> = { output: 1600, image: 900, filter: 2600 };
const USUAL_DURATION = 3000;

/** Milliseconds that a step is shown while playing. */
export const durationOf = (step: Step | undefined): number => (step && DURATIONS[step.kind]) ?? USUAL_DURATION;

/** A matrix, row by row. */
export type Rows = readonly (readonly number[])[];

/** What the attributes describe, but for the weights of a dense head. */
export interface Described {
  readonly preset: WorkedExample;
  readonly image: Rows;
  readonly filter: Rows;
  readonly bias: number;
  readonly target: number;
  /** η */
  readonly rate: number;
}

/** Largest rate to choose and to draw. */
export const fastestRate = (isDense: boolean, rate: number): number => Math.max(isDense ? 2 : 1, rate);

/** Values of matrices, row-major. */
export type Values = Partial<Record<MapName, Float64Array>>;

/** What stands between the outputs of the filter and the loss. */
export interface Head {
  /** Number of scores of a dense head, 0 for pooling. */
  readonly scores: number;
  /** Steps that are told in another way than those of a pooling head. */
  readonly scenes?: Scenes;
  /** From the outputs to the loss: s and L, and of a dense head a, V and p. */
  readonly forward: (o: Float64Array) => Values;
  /** From the loss back to δ, and of a dense head also to V and a. */
  readonly backward: (passed: Values) => Values;
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** What each output counts for behind a pooling head: its share of the mean, or whether it won, the first among equals. */
export const shareOf = (o: Float64Array, isMax: boolean): Float64Array => {
  const winner = o.indexOf(Math.max(...o));
  return o.map((_, i) => (isMax ? +(i === winner) : 1 / o.length));
};

/** y = mean or maximum of the outputs, L = ½(y − t)². */
export const poolingHead = ({ preset, target }: Described): Head => {
  const isMax = preset.head === 'max';
  return {
    scores: 0,
    forward: (o) => {
      const y = isMax ? Math.max(...o) : sum(o) / o.length;
      return { s: Float64Array.of(y), L: Float64Array.of((y - target) ** 2 / 2) };
    },
    backward: ({ o = new Float64Array(), s = o }) => {
      const slope = s[0] - target;
      return { ds: Float64Array.of(slope), do: shareOf(o, isMax).map((share) => share * slope) };
    },
  };
};

const sidesOf = (rows: Rows): Shape => ({ rows: rows.length, columns: rows[0].length });

/**
 * Sides of all matrices, forward and then backward.
 *
 * @param scores of a dense head; 0 for a pooling head
 */
export function shapesOf({ image, filter }: Described, scores: number): ReadonlyMap<MapName, Shape> {
  const [I, W] = [sidesOf(image), sidesOf(filter)];
  const o = { rows: I.rows - W.rows + 1, columns: I.columns - W.columns + 1 };
  const one = { rows: 1, columns: 1 };
  const s = { rows: scores || 1, columns: 1 };
  const passed: Partial<Record<MapName, Shape>> = { I, W, b: one, o };
  // One score's weights are laid out like the outputs that they meet; of several, each has a row.
  if (scores) Object.assign(passed, { a: o, V: scores > 1 ? { rows: scores, columns: o.rows * o.columns } : o });
  const forward = Object.entries({ ...passed, s });
  const backward = forward.map(([name, sides]) => [`d${name}`, sides] as const).reverse();
  return new Map([...forward, ...Object.entries({ ...(scores && { p: s }), L: one }), ...backward]) as Map<
    MapName,
    Shape
  >;
}

/** One net worked through, and what its filter is after one step. */
export class Lesson {
  readonly shapes: ReadonlyMap<MapName, Shape>;
  readonly steps: readonly Step[];
  readonly #values: Values;
  /** After W ← W − η·∂L/∂W; nothing else moves. */
  readonly #after: Values;

  constructor(
    readonly settings: Described,
    readonly head: Head,
  ) {
    this.shapes = shapesOf(settings, head.scores);
    this.steps = stepsOf(this.shapes, head.scores);
    const passed = this.#pass(Float64Array.from(settings.filter.flat()));
    const { do: delta = new Float64Array(), ...behind } = head.backward(passed);
    const { I = delta, W = delta } = passed;
    this.#values = {
      ...passed,
      ...behind,
      do: delta,
      // Each weight: its use at every output. Each pixel: every output and weight that met it.
      dW: W.map((_, k) => sum(delta.map((d, i) => d * I[this.pixel(i, k)]))),
      db: Float64Array.of(sum(delta)),
      dI: I.map((_, p) => sum(delta.map((d, i) => d * sum(W.map((w, k) => (this.pixel(i, k) === p ? w : 0)))))),
    };
    this.#after = this.#moved(settings.rate);
  }

  /** The pixel that a weight meets at an output; all of them row-major. */
  pixel(output: number, weight: number): number {
    const { image, filter } = this.settings;
    const [across, taps] = [image[0].length, filter[0].length];
    const outputs = across - taps + 1;
    const row = Math.floor(output / outputs) + Math.floor(weight / taps);
    return row * across + (output % outputs) + (weight % taps);
  }

  /** From the filter to the loss. */
  #pass(W: Float64Array): Values {
    const { image, bias } = this.settings;
    const { rows, columns } = this.#shape('o');
    const I = Float64Array.from(image.flat());
    const o = new Float64Array(rows * columns).map((_, i) => sum(W.map((w, k) => w * I[this.pixel(i, k)])) + bias);
    return { I, W, b: Float64Array.of(bias), o, ...this.head.forward(o) };
  }

  /** Forward again, after a step of some size. */
  #moved(rate: number): Values {
    const slopes = this.map('dW').values;
    return this.#pass(this.map('W').values.map((w, k) => w - rate * slopes[k]));
  }

  #shape(name: MapName): Shape {
    return this.shapes.get(name) ?? { rows: 0, columns: 0 };
  }

  get dense(): boolean {
    return this.head.scores > 0;
  }

  get isMax(): boolean {
    return this.settings.preset.head === 'max';
  }

  map(name: MapName, after = false): NamedMap {
    return { ...this.#shape(name), values: (after && this.#after[name]) || (this.#values[name] ?? new Float64Array()) };
  }

  /** A single number, or the first of a matrix. */
  first(name: MapName, after = false): number {
    return this.map(name, after).values[0];
  }

  /** How many cells of a matrix are known once a step has been done. */
  known(name: MapName, reached: number): number {
    let cells = Infinity;
    this.steps.forEach(({ map, cell, kind }, i) => {
      if (map !== name || kind === 'update' || kind === 'again') return;
      if (cells === Infinity) cells = 0;
      if (i <= reached) cells = cell < 0 ? 1e9 : cell + 1;
    });
    return cells;
  }

  /** The step at which the steepest gradient of a weight is worked out. */
  get steepest(): number {
    const slopes = this.map('dW').values.map(Math.abs);
    return this.stepOf('dW', slopes.indexOf(Math.max(...slopes)));
  }

  /** The loss after a step of another size. */
  lossAfter(rate: number): number {
    return this.#moved(rate).L?.[0] ?? NaN;
  }

  /** The step that works out a cell, if any. */
  stepOf(name: MapName, cell: number): number {
    return this.steps.findIndex((step) => step.map === name && (step.cell === cell || step.cell < 0));
  }
}

/** All steps in order: what is done, what it gives, and whether that is worked out cell by cell. */
const ORDER: readonly (readonly [StepKind, MapName, boolean?])[] = [
  ['output', 'o', true],
  ['activation', 'a'],
  ['score', 's', true],
  ['prediction', 'p'],
  ['loss', 'L'],
  ['slope', 'ds'],
  ['head', 'dV'],
  ['features', 'da'],
  ['delta', 'do'],
  ['filter', 'dW', true],
  ['bias', 'db'],
  ['image', 'dI', true],
  ['update', 'W'],
  ['again', 'L'],
];

/** The steps of a net, by the matrices that it has. */
const stepsOf = (shapes: ReadonlyMap<MapName, Shape>, scores: number): Step[] =>
  ORDER.flatMap(([kind, map, each]) => {
    const { rows, columns } = shapes.get(map) ?? { rows: 0, columns: 0 };
    // Several scores share the features, so each of those is a sum.
    if (each || (kind === 'features' && scores > 1)) {
      return Array.from({ length: rows * columns }, (_, cell) => ({ kind, map, cell }));
    }
    return rows ? [{ kind, map, cell: -1 }] : [];
  });

/** What an untouched element shows. */
export function exampleLesson(): Lesson {
  const settings: Described = { ...averageExample, preset: averageExample, bias: 0 };
  return new Lesson(settings, poolingHead(settings));
}
