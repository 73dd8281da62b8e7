/** What conv-slider computes: one filter over one image, and which pixels belong to which output. */
import { kernelPresets, type KernelPreset } from '../../data/kernel-presets.js';
import { matrixFromText } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
// By their modules, so that a page with this element alone fetches no other arithmetic.
import { tensor } from '../../math/create.js';
import { featureMap } from '../../math/feature-map.js';
import { cosineSimilarity } from '../../math/filters.js';
import { convOutputSize, type ConvAxis } from '../../math/output-size.js';
import type { Tensor } from '../../math/tensor.js';
import { windowOf, type Window2d } from '../../math/windows.js';

/** What attributes may name; the first is shown as an example where one names another. */
export const MODES = ['convolution', 'cross-correlation'] as const;
export const ACTIVATIONS = ['relu', 'linear', 'leaky-relu', 'sigmoid', 'tanh'] as const;

export type SliderMode = (typeof MODES)[number];
export type SliderActivation = (typeof ACTIVATIONS)[number];

export interface SliderSettings {
  /** Weights as written: rows of columns; used for every channel. */
  readonly kernel: readonly (readonly number[])[];
  readonly stride: number;
  readonly padding: number | 'valid' | 'same';
  readonly dilation: number;
  readonly mode: SliderMode;
  readonly bias: number;
  readonly activation: SliderActivation;
}

/** One stop of the filter. */
export interface Stop extends Window2d<Float64Array> {
  /** Sum of the products, plus the bias. */
  readonly before: number;
  /** After the activation: what stands in the feature map. */
  readonly output: number;
  /** How alike patch and filter are whatever their strength, −1…1. */
  readonly cosine: number;
}

const LINE = '0 0 0 1 0 0 0;'.repeat(7);

/** Presets that bring their own image: an edge is not a line, and only the right filter for a line answers with one peak. */
export const examples: Readonly<Record<string, { readonly input: string; readonly kernel: KernelPreset } | undefined>> =
  {
    'edge-on-line': { input: LINE, kernel: 'vertical-edge' },
    'line-on-line': { input: LINE, kernel: 'vertical-line' },
  };

export const LARGEST_KERNEL = 11;
/** Cells of larger maps could not be seen. */
export const LARGEST_MAP = 128;

/** Weights from a `kernel` attribute, or else from the preset's name; undefined if there are none. */
export function kernelFrom(kernel: string, preset: string): readonly (readonly number[])[] | undefined {
  const rows =
    kernel.trim() === ''
      ? Object.entries(kernelPresets).find(([name]) => name === (examples[preset]?.kernel ?? preset))?.[1]
      : matrixFromText(kernel);
  return rows && Math.max(rows.length, rows[0].length) <= LARGEST_KERNEL ? rows : undefined;
}

/** What the attributes of a conv-slider say, as written. */
export interface SliderAttributes extends Omit<SliderSettings, 'kernel' | 'padding'> {
  readonly kernel: string;
  readonly preset: string;
  readonly padding: string;
}

export const paddingFrom = (padding: string): SliderSettings['padding'] =>
  padding === 'valid' || padding === 'same' ? padding : Number(padding);

/** How the filter moves down and across an image of this shape. @throws ShapeError if the two do not fit */
function axesOf(
  [height, width]: readonly number[],
  { kernel, ...options }: SliderSettings,
): { y: ConvAxis; x: ConvAxis } {
  const y = convOutputSize(height, kernel.length, options);
  const x = convOutputSize(width, kernel[0].length, options);
  return { y, x };
}

/**
 * Settings from attributes; undefined if they cannot be used.
 *
 * @param image `[height, width, channels]`
 */
export function settingsFrom(attributes: SliderAttributes, image: readonly number[]): SliderSettings | undefined {
  const { preset, stride, dilation, mode, bias, activation } = attributes;
  const kernel = kernelFrom(attributes.kernel, preset);
  if (!kernel || !ACTIVATIONS.includes(activation) || !MODES.includes(mode) || !Number.isFinite(bias)) return undefined;
  const settings = { kernel, stride, padding: paddingFrom(attributes.padding), dilation, mode, bias, activation };
  try {
    const { y, x } = axesOf(image, settings);
    return Math.max(y.output, x.output) > LARGEST_MAP ? undefined : settings;
  } catch {
    return undefined;
  }
}

/** How long a stop is shown: the first row slowly enough to follow, the rest ever faster; about nine seconds in all. */
export function durationOf(stop: number, { columns, stops }: SlidingFilter): number {
  if (stops <= 36) return 700;
  return stop < columns ? 3000 / columns : 6000 / (stops - columns);
}

export class SlidingFilter {
  /** As it is slid: rotated by 180° for true convolution. `[K, K, C, 1]` */
  readonly filter: Tensor<Float64Array>;
  /** The feature map after the activation, row by row. */
  readonly output: Float64Array;
  readonly y: ConvAxis;
  readonly x: ConvAxis;

  /**
   * @param activate the activation functions, by name; without them every activation is linear
   * @throws ShapeError if filter and image do not fit
   */
  constructor(
    readonly image: Tensor<Float64Array>,
    readonly settings: SliderSettings,
    activate: (name: SliderActivation, value: number) => number = (_, value) => value,
  ) {
    const { kernel, mode, bias, activation } = settings;
    const [, , channels] = image.shape;
    const weights = kernel.flatMap((row) => row.flatMap((weight) => Array<number>(channels).fill(weight)));
    // The channels have the same weights: reversing all is turning the filter by 180°.
    if (mode === 'convolution') weights.reverse();
    this.filter = tensor([kernel.length, kernel[0].length, channels, 1], weights);
    ({ y: this.y, x: this.x } = axesOf(image.shape, settings));
    // The same sums as those of the stops, in one go.
    this.output = featureMap(image, this.filter, this, [bias]).data.map((value) => activate(activation, value));
  }

  get rows(): number {
    return this.y.output;
  }

  get columns(): number {
    return this.x.output;
  }

  /** Number of stops. */
  get stops(): number {
    return this.rows * this.columns;
  }

  /** Everything that is multiplied and added at stop number `index`, counted row by row. */
  at(index: number): Stop {
    const window = this.#window(index);
    const cosine = cosineSimilarity(window.patch, this.filter);
    return { ...window, before: window.sum + window.bias, output: this.output[index], cosine };
  }

  /** The stop with the largest magnitude. */
  get strongest(): number {
    let best = 0;
    this.output.forEach((value, i) => {
      if (Math.abs(value) > Math.abs(this.output[best])) best = i;
    });
    return best;
  }

  /** All outputs whose window covers an input pixel: those it feeds. */
  fedBy(pixel: Cell): Cell[] {
    const along = (axis: ConvAxis, position: number, kernel: number): number[] => {
      const found: number[] = [];
      for (let tap = 0; tap < kernel; tap++) {
        const start = position + axis.before - tap * this.settings.dilation;
        const stop = start / this.settings.stride;
        if (Number.isInteger(stop) && stop >= 0 && stop < axis.output) found.push(stop);
      }
      return found;
    };
    const columns = along(this.x, pixel.column, this.filter.shape[1]);
    return along(this.y, pixel.row, this.filter.shape[0]).flatMap((row) => columns.map((column) => ({ row, column })));
  }

  /** Number of the stop whose window is centred nearest to a pixel. */
  stopNear(pixel: Cell): number {
    const along = (axis: ConvAxis, position: number): number => {
      const middle = position + axis.before - (axis.reach - 1) / 2;
      return Math.min(axis.output - 1, Math.max(0, Math.round(middle / this.settings.stride)));
    };
    return along(this.y, pixel.row) * this.columns + along(this.x, pixel.column);
  }

  #window(index: number): Window2d<Float64Array> {
    const row = Math.floor(index / this.columns);
    return windowOf(this.image, this.filter, this, row, index % this.columns, 0, this.settings.bias);
  }
}
