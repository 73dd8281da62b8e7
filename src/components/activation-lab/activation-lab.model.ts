/** What activation-lab computes: one feature map before the bias, after it, and after the activation. */
import { InputError, oneOf } from '../../data/input-error.js';
import { kernelPresets, type KernelPreset } from '../../data/kernel-presets.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { niceTop } from '../../drawing/axes.js';
import { maxMagnitude } from '../../drawing/scale.js';
// By their modules, so that a page with this element alone fetches no other arithmetic.
import type { Activation } from '../../math/activations.js';
import { tensor } from '../../math/create.js';
import { featureMap } from '../../math/feature-map.js';
import { piecewiseLinear, piecewiseLinearDerivative } from '../../math/piecewise-linear.js';
import { plainAxis } from '../../math/plain-axis.js';
import type { Tensor } from '../../math/tensor.js';
import { words } from './activation-lab.words.js';

export const ACTIVATIONS: readonly Activation[] = ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'];

/** Below this slope a gradient is as good as dead: of what comes back, less than a twentieth passes. */
export const FAINT_SLOPE = 0.05;

/** φ and φ′ by their names. */
interface ActivationFunctions {
  activation(name: Activation, x: number): number;
  activationDerivative(name: Activation, x: number): number;
}

const STRAIGHT: ActivationFunctions = { activation: piecewiseLinear, activationDerivative: piecewiseLinearDerivative };

/** Whether an activation is curved: its functions are those of math/activations.js. */
export const isCurved = (name: Activation): boolean => name === 'sigmoid' || name === 'tanh';

type Kernel = readonly (readonly number[])[];

const EXAMPLE = 'kernel="1 0 -1; 2 0 -2; 1 0 -1"';

/** Weights from a `kernel` attribute, or else from the preset's name. @throws InputError */
export function kernelOf(kernel: string, preset: string): Kernel {
  if (kernel.trim() === '') {
    oneOf('preset', preset, Object.keys(kernelPresets), 'sobel-x');
    return kernelPresets[preset as KernelPreset];
  }
  const rows = matrixFromText(kernel);
  if (rows && rows.length <= 11 && rows[0].length <= 11) return rows;
  throw new InputError('bad-kernel', words.badKernel(kernel.slice(0, 60)), EXAMPLE);
}

/** What the filter answers before the bias: the same weights on every channel of the image. @throws InputError */
export function answersOf(image: Tensor<Float64Array>, kernel: Kernel): Tensor<Float64Array> {
  const [height, width, channels] = image.shape;
  const [rows, columns] = [kernel.length, kernel[0].length];
  if (rows > height || columns > width) {
    throw new InputError('bad-size', words.tooLarge(rows, columns, height, width), EXAMPLE);
  }
  const weights = kernel.flat().flatMap((weight) => new Array<number>(channels).fill(weight));
  const filter = tensor([rows, columns, channels, 1], weights);
  return featureMap(image, filter, { y: plainAxis(height, rows), x: plainAxis(width, columns) });
}

/** One cell, followed through. */
export interface Followed {
  readonly row: number;
  readonly column: number;
  /** Before the bias, after it, after the activation. */
  readonly z: number;
  readonly shifted: number;
  readonly output: number;
  /** φ′(z + b): what of a gradient passes back. */
  readonly slope: number;
}

export class ActivatedMap {
  readonly rows: number;
  readonly columns: number;
  /** Before the bias, row by row. */
  readonly before: Float64Array;
  /** After the bias. */
  readonly shifted: Float64Array;
  /** After the activation. */
  readonly output: Float64Array;
  /** φ′ at every cell. */
  readonly slopes: Float64Array;
  /** The largest magnitude before the bias, as a round number: the reach of all scales. */
  readonly reach: number;

  /**
   * @param answers of a filter, before the bias `[rows, columns, 1]`
   * @param functions where the activation is curved. Default: those made of straight lines
   */
  constructor(
    answers: Tensor<Float64Array>,
    readonly bias: number,
    readonly activation: Activation,
    private readonly functions = STRAIGHT,
  ) {
    [this.rows, this.columns] = answers.shape;
    this.before = answers.data;
    this.shifted = answers.data.map((z) => z + bias);
    this.output = this.shifted.map((x) => this.phi(x));
    this.slopes = this.shifted.map((x) => this.derivative(x));
    this.reach = niceTop(maxMagnitude(answers.data));
  }

  /** φ(x). */
  phi(x: number): number {
    return this.functions.activation(this.activation, x);
  }

  /** φ′(x). */
  derivative(x: number): number {
    return this.functions.activationDerivative(this.activation, x);
  }

  /** The bias can be drawn from −limit to limit. */
  get biasLimit(): number {
    return Math.max(this.reach / 2, niceTop(Math.abs(this.bias)) * Math.sign(Math.abs(this.bias)));
  }

  /** Whether a cell stands where (nearly) no gradient passes back. */
  stalls(index: number): boolean {
    return this.slopes[index] < FAINT_SLOPE;
  }

  /** How many cells pass (nearly) no gradient back. */
  get stalled(): number {
    return this.slopes.reduce((count, slope) => count + (slope < FAINT_SLOPE ? 1 : 0), 0);
  }

  /** How many cells stand exactly on zero, where a ReLU has its kink. */
  get onKink(): number {
    return this.shifted.reduce((count, x) => count + (x === 0 ? 1 : 0), 0);
  }

  at(row: number, column: number): Followed {
    const i = row * this.columns + column;
    return {
      row,
      column,
      z: this.before[i],
      shifted: this.shifted[i],
      output: this.output[i],
      slope: this.slopes[i],
    };
  }

  /** The cell with the largest answer before the bias, as an index. */
  get strongest(): number {
    return this.before.reduce((best, z, i) => (z > this.before[best] ? i : best), 0);
  }

  /** The cell whose value after the bias is nearest to `x`, as an index. */
  nearest(x: number): number {
    const { shifted } = this;
    return shifted.reduce((best, value, i) => (Math.abs(value - x) < Math.abs(shifted[best] - x) ? i : best), 0);
  }

  /** How many values after the bias lie in each of `bins` equal parts of `[low, high]`. */
  histogram(low: number, high: number, bins: number): number[] {
    const counts = new Array<number>(bins).fill(0);
    for (const value of this.shifted) {
      const bin = Math.floor(((value - low) / (high - low)) * bins);
      counts[Math.min(bins - 1, Math.max(0, bin))]++;
    }
    return counts;
  }
}
