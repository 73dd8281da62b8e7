/** What linear-collapse computes for filters and for single numbers: two layers one after the other, and the one that replaces them. */
import { InputError } from '../../data/input-error.js';
import { isKernelPreset, kernelPresets } from '../../data/kernel-presets.js';
import { matrixFromText } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
import { maxMagnitude } from '../../drawing/scale.js';
import { filterFromRows } from '../../math/create.js';
import { featureMap } from '../../math/feature-map.js';
import { composeFilters } from '../../math/filters.js';
import { relu } from '../../math/piecewise-linear.js';
import { plainAxis } from '../../math/plain-axis.js';
import type { Tensor } from '../../math/tensor.js';
import { words } from './linear-collapse.words.js';

export type Values = Tensor<Float64Array>;

const LARGEST_FILTER = 5;

/** A filter `[height, width, 1, 1]` from an attribute: a preset's name or rows of weights. @throws InputError */
export function filterNamed(text: string, attribute: 'first' | 'second'): Values {
  const example = `${attribute}="sobel-x" or ${attribute}="1 0 -1; 2 0 -2; 1 0 -1"`;
  if (isKernelPreset(text)) return filterFromRows(kernelPresets[text]);
  const rows = matrixFromText(text);
  if (!rows) {
    const names = Object.keys(kernelPresets).join(', ');
    throw new InputError('bad-kernel', words.badKernel(text.slice(0, 60), names), example);
  }
  if (Math.max(rows.length, rows[0].length) > LARGEST_FILTER) {
    throw new InputError('bad-kernel', words.largeKernel(LARGEST_FILTER), example);
  }
  return filterFromRows(rows);
}

/** One term of a weight of the composed filter: W₁ at `first` times W₂ at `second`. */
export interface WeightTerm {
  readonly first: Cell;
  readonly second: Cell;
  readonly product: number;
}

/** I ⋆ W + b without padding, for a filter that fits into the image. */
export const correlated = (image: Values, filter: Tensor, bias?: ArrayLike<number>): Values =>
  featureMap(
    image,
    filter,
    { y: plainAxis(image.shape[0], filter.shape[0]), x: plainAxis(image.shape[1], filter.shape[1]) },
    bias,
  );

/** I ⋆ W₁ ⋆ W₂ beside I ⋆ (W₁ ∗ W₂), without padding. */
export class StackedFilters {
  /** W₁ ∗ W₂. */
  readonly composed: Values;
  /** The map between the layers, after the ReLU if there is one. */
  readonly middle: Values;
  /** What the two layers give. */
  readonly two: Values;
  /** What the one composed filter gives. */
  readonly one: Values;
  /** Two layers minus one. */
  readonly difference: Float64Array;
  /** Largest magnitude of the difference. */
  readonly largest: number;
  /** How many values of the middle map the ReLU changed. */
  readonly cut: number;

  /** @throws InputError if the image is smaller than what the two filters see together */
  constructor(
    readonly image: Values,
    readonly first: Values,
    readonly second: Values,
    readonly withRelu: boolean,
  ) {
    this.composed = composeFilters(first, second);
    const [height, width, channels] = image.shape;
    const [rows, columns] = this.composed.shape;
    if (channels !== 1 || height < rows || width < columns) {
      throw new InputError('bad-input', words.smallInput(rows, columns), 'input="digit:4"');
    }
    const before = correlated(image, first);
    this.middle = withRelu ? { ...before, data: before.data.map(relu) } : before;
    this.cut = before.data.filter((value) => withRelu && value < 0).length;
    this.two = correlated(this.middle, second);
    this.one = correlated(image, this.composed);
    this.difference = this.two.data.map((value, i) => value - this.one.data[i]);
    this.largest = maxMagnitude(this.difference);
  }

  /** Index of an output in the maps. */
  index({ row, column }: Cell): number {
    return row * this.two.shape[1] + column;
  }

  /** Where the difference is largest with a ReLU; without, where the answer is. */
  get telling(): Cell {
    const values = this.withRelu ? this.difference : this.one.data;
    let best = 0;
    values.forEach((value, i) => {
      if (Math.abs(value) > Math.abs(values[best])) best = i;
    });
    return { row: Math.floor(best / this.two.shape[1]), column: best % this.two.shape[1] };
  }

  /** The products that sum to one weight of the composed filter. */
  termsOf({ row, column }: Cell): WeightTerm[] {
    const terms: WeightTerm[] = [];
    const [rows, columns] = this.first.shape;
    for (let m = 0; m < rows; m++) {
      for (let n = 0; n < columns; n++) {
        const second = { row: row - m, column: column - n };
        if (Math.min(second.row, second.column) < 0) continue;
        if (second.row >= this.second.shape[0] || second.column >= this.second.shape[1]) continue;
        const weight = this.second.data[second.row * this.second.shape[1] + second.column];
        terms.push({ first: { row: m, column: n }, second, product: this.first.data[m * columns + n] * weight });
      }
    }
    return terms;
  }
}

/** Two lines one after the other, x₁ = m₀x₀ + b₀ and x₂ = m₁x₁ + b₁. */
export interface TwoLines {
  readonly m0: number;
  readonly b0: number;
  readonly m1: number;
  readonly b1: number;
  readonly relu: boolean;
}

/** Slope m₁m₀ and intercept m₁b₀ + b₁ of the one line that replaces two. */
export const collapsed = ({ m0, b0, m1, b1 }: TwoLines): { readonly slope: number; readonly intercept: number } => ({
  slope: m1 * m0,
  intercept: m1 * b0 + b1,
});

/** What two layers make of x₀: x₁ (after the ReLU if there is one) and x₂. */
export function throughBoth({ m0, b0, m1, b1, relu: cut }: TwoLines, x0: number): { x1: number; x2: number } {
  const x1 = cut ? relu(m0 * x0 + b0) : m0 * x0 + b0;
  return { x1, x2: m1 * x1 + b1 };
}
