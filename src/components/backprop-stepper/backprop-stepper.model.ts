/**
 * What backprop-stepper computes: one small net, forward, backward and forward again after a step, as a list of steps.
 * Every number is the sum of the terms that are shown for it.
 */
import { matrixFromText } from '../../data/matrix-text.js';
import { averageExample, workedExamples, type WorkedExample } from '../../math/worked-examples.js';

export type LessonPreset = keyof typeof workedExamples;

/** The attributes of the element; what is left out is the preset's. */
export interface LessonSettings {
  readonly preset: string;
  readonly input: string;
  readonly kernel: string;
  readonly target?: number | null | undefined;
  readonly rate?: number | null | undefined;
  readonly bias: number;
}

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

type Rows = readonly (readonly number[])[];

/** Largest sides: every number must be readable. */
export const LARGEST = 7;

/** A matrix from its text, or the preset's; undefined for a text that is none, or one too large. */
export function matrixOf(text: string, preset: Rows): Rows | undefined {
  const rows = text.trim() === '' ? preset : matrixFromText(text);
  return rows && Math.max(rows.length, rows[0].length) <= LARGEST ? rows : undefined;
}

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

/** What an untouched element shows. */
export const EXAMPLE: Described = { ...averageExample, preset: averageExample, bias: 0 };

/** What the attributes describe; undefined if they cannot be used. */
export function described(settings: LessonSettings): Described | undefined {
  if (!Object.hasOwn(workedExamples, settings.preset)) return undefined;
  const preset: WorkedExample = workedExamples[settings.preset as LessonPreset];
  const { bias } = settings;
  const image = matrixOf(settings.input, preset.image);
  const filter = matrixOf(settings.kernel, preset.filter);
  const { target, rate } = { target: settings.target ?? preset.target, rate: settings.rate ?? preset.rate };
  const fits = image && filter && image.length >= filter.length && image[0].length >= filter[0].length;
  const usable = fits && rate >= 0 && [rate, target, bias].every(Number.isFinite);
  return usable ? { preset, image, filter, bias, target, rate } : undefined;
}

/** Largest rate to choose and to draw. */
export const fastestRate = (isDense: boolean, rate: number): number => Math.max(isDense ? 2 : 1, rate);

/** Values of matrices, row-major. */
export type Values = Partial<Record<MapName, Float64Array>>;

/** What stands between the outputs of the filter and the loss. */
export interface Head {
  /** Number of scores of a dense head, 0 for pooling. */
  readonly scores: number;
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

/**
 * Sides of all matrices, forward and then backward.
 *
 * @param scores of a dense head; 0 for a pooling head
 */
export function shapesOf({ image, filter }: Described, scores: number): ReadonlyMap<MapName, Shape> {
  const shape = (rows: number, columns: number): Shape => ({ rows, columns });
  const [one, s] = [shape(1, 1), shape(scores || 1, 1)];
  const o = shape(image.length - filter.length + 1, image[0].length - filter[0].length + 1);
  const forward: [MapName, Shape][] = [
    ['I', shape(image.length, image[0].length)],
    ['W', shape(filter.length, filter[0].length)],
    ['b', one],
    ['o', o],
  ];
  // One score's weights are laid out like the outputs that they meet; of several, each has a row.
  if (scores) forward.push(['a', o], ['V', scores > 1 ? shape(scores, o.rows * o.columns) : o]);
  forward.push(['s', s]);
  const backward = forward.map(([name, sides]) => [`d${name}` as MapName, sides] as const);
  if (scores) forward.push(['p', s]);
  return new Map([...forward, ['L', one], ...backward.reverse()]);
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

function stepsOf(shapes: ReadonlyMap<MapName, Shape>, scores: number): Step[] {
  const steps: Step[] = [];
  const whole = (kind: StepKind, map: MapName): void => {
    steps.push({ kind, map, cell: -1 });
  };
  const each = (kind: StepKind, map: MapName): void => {
    const { rows, columns } = shapes.get(map) ?? { rows: 0, columns: 0 };
    for (let cell = 0; cell < rows * columns; cell++) steps.push({ kind, map, cell });
  };
  each('output', 'o');
  if (scores) whole('activation', 'a');
  each('score', 's');
  if (scores) whole('prediction', 'p');
  whole('loss', 'L');
  whole('slope', 'ds');
  if (scores) {
    whole('head', 'dV');
    (scores > 1 ? each : whole)('features', 'da');
  }
  whole('delta', 'do');
  each('filter', 'dW');
  whole('bias', 'db');
  each('image', 'dI');
  whole('update', 'W');
  whole('again', 'L');
  return steps;
}
