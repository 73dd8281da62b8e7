/** What backprop-stepper computes: one worked net, forward, backward and forward again after a step, as a list of steps. */
import { InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { ShapeError } from '../../math/shapes.js';
import type { Tensor } from '../../math/tensor.js';
import { poolingHead } from '../../math/pooling-head.js';
import {
  backwardWith,
  forwardWith,
  updated,
  workedExamples,
  type HeadPasses,
  type WorkedBackward,
  type WorkedExample,
  type WorkedForward,
  type WorkedNet,
  type WorkedSettings,
} from '../../math/worked-parts.js';

export type LessonPreset = keyof typeof workedExamples;

/** The attributes of the element; what is left out is the preset's. */
export interface LessonSettings {
  readonly preset: string;
  readonly input: string;
  readonly kernel: string;
  readonly headWeights: string;
  readonly target: number | null | undefined;
  readonly rate: number | null | undefined;
  readonly bias: number;
}

/** Matrices on screen: values of the forward pass, and (with a `d`) the gradients with respect to them. */
export type MapName =
  'I' | 'W' | 'b' | 'o' | 'a' | 'V' | 's' | 'p' | 'L' | 'dI' | 'dW' | 'db' | 'do' | 'da' | 'dV' | 'ds';

export const MAP_NAMES: readonly MapName[] = [
  ...(['I', 'W', 'b', 'o', 'a', 'V', 's', 'p', 'L'] as const),
  ...(['ds', 'dV', 'da', 'do', 'dW', 'db', 'dI'] as const),
];

export interface NamedMap {
  readonly rows: number;
  readonly columns: number;
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

/** Largest sides: every number must be readable. */
export const LARGEST = 7;

export const fail = (code: string, message: string, example: string): never => {
  throw new InputError(code, message, example);
};

function matrix(name: string, text: string, preset: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (text.trim() === '') return preset;
  const rows = matrixFromText(text);
  const example = `${name}="1 0; 2 -1"`;
  if (!rows) return fail(`bad-${name}`, `The ${name} “${text.slice(0, 40)}” is no matrix of numbers.`, example);
  if (rows.length > LARGEST || rows[0].length > LARGEST) {
    return fail(`bad-${name}`, `The ${name} may have at most ${String(LARGEST)} rows and columns.`, example);
  }
  return rows;
}

/** What the attributes describe, but for the weights of a dense head. */
export interface Described {
  readonly parts: WorkedSettings;
  readonly preset: WorkedExample;
  readonly rate: number;
  /** Number of outputs of the filter. */
  readonly positions: number;
}

/** @throws InputError */
export function described(settings: LessonSettings): Described {
  if (!Object.hasOwn(workedExamples, settings.preset)) {
    fail('bad-preset', `There is no preset “${settings.preset}”.`, 'preset="average"');
  }
  const preset: WorkedExample = workedExamples[settings.preset as LessonPreset];
  const image = matrix('input', settings.input, preset.image);
  const filter = matrix('kernel', settings.kernel, preset.filter);
  const positions = (image.length - filter.length + 1) * (image[0].length - filter[0].length + 1);
  const target = settings.target ?? preset.target;
  const rate = settings.rate ?? preset.rate;
  if (!(rate >= 0 && rate < Infinity)) fail('bad-rate', 'The rate is a number of at least 0.', 'rate="0.1"');
  if (!Number.isFinite(target) || !Number.isFinite(settings.bias)) {
    fail('bad-target', 'Target and bias are numbers.', 'target="3" bias="0"');
  }
  const parts = { head: preset.head, image, filter, bias: settings.bias, target };
  if (!(image.length >= filter.length && image[0].length >= filter[0].length)) {
    fail('bad-size', 'The filter is larger than the image.', 'input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1"');
  }
  return { parts, preset, rate, positions };
}

/** One net worked through, and what its filter is after one step. */
export class Lesson {
  readonly passed: WorkedForward;
  readonly gradients: WorkedBackward;
  /** The net after W ← W − η·∂L/∂W; nothing else moves. */
  readonly afterNet: WorkedNet;
  readonly afterPass: WorkedForward;
  readonly steps: readonly Step[];
  readonly #maps: ReadonlyMap<MapName, NamedMap>;
  readonly #after: ReadonlyMap<MapName, NamedMap>;

  /** @throws InputError if the parts do not fit together */
  constructor(
    readonly net: WorkedNet,
    readonly rate: number,
    /** The arithmetic of the net's head; that of a dense one is fetched when needed. */
    readonly head: HeadPasses = poolingHead,
  ) {
    try {
      this.passed = forwardWith(head, net);
    } catch (error) {
      if (error instanceof ShapeError) throw new InputError('bad-size', error.message, 'kernel="1 0; 2 -1"');
      throw error;
    }
    this.gradients = backwardWith(head, net, this.passed);
    this.afterNet = updated(net, this.gradients, rate);
    this.afterPass = forwardWith(head, this.afterNet);
    this.#maps = new Map([...forwardMaps(net, this.passed), ...backwardMaps(this.gradients)]);
    this.#after = new Map(forwardMaps(this.afterNet, this.afterPass));
    this.steps = stepsOf(this);
  }

  get dense(): boolean {
    return this.net.head === 'dense';
  }

  /** Number of scores; 1 behind a pooling head. */
  get scores(): number {
    return this.passed.scores.data.length;
  }

  has(name: MapName): boolean {
    return this.#maps.has(name);
  }

  map(name: MapName, after = false): NamedMap {
    const found = (after ? this.#after.get(name) : undefined) ?? this.#maps.get(name);
    if (!found) throw new Error(`There is no map ${name}.`);
    return found;
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
    const slopes = this.gradients.filter.data.map(Math.abs);
    return this.stepOf('dW', slopes.indexOf(Math.max(...slopes)));
  }

  /** The loss after a step of another size. */
  lossAfter(rate: number): number {
    return forwardWith(this.head, updated(this.net, this.gradients, rate)).loss;
  }

  /** The step that works out a cell, if any. */
  stepOf(name: MapName, cell: number): number {
    return this.steps.findIndex((step) => step.map === name && (step.cell === cell || step.cell < 0));
  }
}

const named = ({ shape, data }: Tensor<Float64Array>): NamedMap => ({
  rows: shape[0],
  columns: shape[1],
  values: data,
});
const column = ({ data }: Tensor<Float64Array>): NamedMap => ({ rows: data.length, columns: 1, values: data });

/** V or its gradient: laid out like the feature map for one score, else one row for each score. */
function headMap({ shape, data }: Tensor<Float64Array>, { output }: { output: Tensor<Float64Array> }): NamedMap {
  const [positions, scores] = shape;
  if (scores === 1) return { ...named(output), values: data };
  const values = Float64Array.from(data, (_, i) => data[(i % positions) * scores + Math.floor(i / positions)]);
  return { rows: scores, columns: positions, values };
}

function forwardMaps(net: WorkedNet, passed: WorkedForward): [MapName, NamedMap][] {
  const maps: [MapName, NamedMap][] = [
    ['I', named(net.image)],
    ['W', named(net.filter)],
    ['b', column(net.bias)],
    ['o', named(passed.output)],
    ['s', column(passed.scores)],
    ['L', { rows: 1, columns: 1, values: Float64Array.of(passed.loss) }],
  ];
  if (net.headWeights) {
    maps.push(
      ['a', named(passed.activated)],
      ['V', headMap(net.headWeights, passed)],
      ['p', column(passed.prediction)],
    );
  }
  return maps;
}

function backwardMaps(gradients: WorkedBackward): [MapName, NamedMap][] {
  const maps: [MapName, NamedMap][] = [
    ['ds', column(gradients.scores)],
    ['do', named(gradients.output)],
    ['dW', named(gradients.filter)],
    ['db', column(gradients.bias)],
    ['dI', named(gradients.image)],
  ];
  if (gradients.headWeights)
    maps.push(['da', named(gradients.activated)], ['dV', headMap(gradients.headWeights, gradients)]);
  return maps;
}

function stepsOf(lesson: Lesson): Step[] {
  const whole = (kind: StepKind, map: MapName): Step[] => [{ kind, map, cell: -1 }];
  const each = (kind: StepKind, map: MapName): Step[] =>
    Array.from(lesson.map(map).values, (_, cell) => ({ kind, map, cell }));
  const { dense, scores } = lesson;
  return [
    ...each('output', 'o'),
    ...(dense ? whole('activation', 'a') : []),
    ...each('score', 's'),
    ...(dense ? whole('prediction', 'p') : []),
    ...whole('loss', 'L'),
    ...whole('slope', 'ds'),
    ...(dense ? [...whole('head', 'dV'), ...(scores === 1 ? whole('features', 'da') : each('features', 'da'))] : []),
    ...whole('delta', 'do'),
    ...each('filter', 'dW'),
    ...whole('bias', 'db'),
    ...each('image', 'dI'),
    ...whole('update', 'W'),
    ...whole('again', 'L'),
  ];
}
