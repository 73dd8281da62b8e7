/** What backprop-stepper computes: one worked net, forward, backward and forward again after a step, as a list of steps. */
import { InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { ShapeError } from '../../math/shapes.js';
import type { Tensor } from '../../math/tensor.js';
import {
  backward,
  forward,
  updated,
  workedExamples,
  workedNet,
  type WorkedBackward,
  type WorkedExample,
  type WorkedForward,
  type WorkedNet,
} from '../../math/worked-net.js';

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

export interface NamedMap {
  readonly rows: number;
  readonly columns: number;
  /** Row-major. */
  readonly values: ArrayLike<number>;
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
const LARGEST = 7;

const fail = (code: string, message: string, example: string): never => {
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

/** V from its text: one row for each score; a single score's weights may also be laid out like the feature map. */
function headRows(text: string, preset: WorkedExample, positions: number): readonly (readonly number[])[] | undefined {
  const known = preset.headWeights;
  const rows = text.trim() === '' ? known : matrixFromText(text);
  const fitting = rows?.every((row) => row.length === positions) ? rows : undefined;
  if (fitting && (fitting.length > 1 || known?.length === 1)) return fitting.length > LARGEST ? undefined : fitting;
  if (rows?.flat().length === positions) return [rows.flat()];
  // Another image needs other weights: signs that alternate, so that some outputs help and some do not.
  if (text.trim() === '') {
    return known?.map((_, k) => Array.from({ length: positions }, (__, i) => ((i + k) % 2 === 0 ? 1 : -1)));
  }
  return undefined;
}

/**
 * The net and the rate that the attributes describe.
 *
 * @throws InputError
 */
export function netFrom(settings: LessonSettings): { net: WorkedNet; rate: number } {
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
  if (preset.head !== 'dense') return { net: workedNet(parts), rate };
  const headWeights = headRows(settings.headWeights, preset, positions);
  if (!headWeights) {
    return fail(
      'bad-head-weights',
      `Every score needs ${String(positions)} head weights, one for each output of the filter.`,
      'head-weights="2 1 -1 -1"',
    );
  }
  const classes = headWeights.length;
  const possible = classes === 1 ? target >= 0 && target <= 1 : Number.isInteger(target) && target >= 0;
  if (!possible || target > Math.max(1, classes - 1)) {
    const range = classes === 1 ? '1 or 0' : `the number of a class, 0 to ${String(classes - 1)}`;
    fail('bad-target', `With this head the target is ${range}.`, 'target="1"');
  }
  return { net: workedNet({ ...parts, headWeights }), rate };
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
  ) {
    try {
      this.passed = forward(net);
    } catch (error) {
      if (error instanceof ShapeError) throw new InputError('bad-size', error.message, 'kernel="1 0; 2 -1"');
      throw error;
    }
    this.gradients = backward(net, this.passed);
    this.afterNet = updated(net, this.gradients, rate);
    this.afterPass = forward(this.afterNet);
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
    return forward(updated(this.net, this.gradients, rate)).loss;
  }

  /** The step that works out a cell, if any. */
  stepOf(name: MapName, cell: number): number {
    return this.steps.findIndex((step) => step.map === name && (step.cell === cell || step.cell < 0));
  }
}

const named = ({ shape, data }: Tensor): NamedMap => ({ rows: shape[0], columns: shape[1], values: data });
const column = ({ data }: Tensor): NamedMap => ({ rows: data.length, columns: 1, values: data });

/** V or its gradient: laid out like the feature map for one score, else one row for each score. */
function headMap({ shape, data }: Tensor, { output }: { output: Tensor }): NamedMap {
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
    ['L', { rows: 1, columns: 1, values: [passed.loss] }],
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
