/** What conv-slider computes: one filter over one image, and which pixels belong to which output. */
import { InputError } from '../../data/input-error.js';
import { isKernelPreset, kernelPresets } from '../../data/kernel-presets.js';
import { matrixFromText } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
// By their modules, so that a page with this element alone fetches no other arithmetic.
import { activation as activationFunction } from '../../math/activations.js';
import { tensor } from '../../math/create.js';
import { crossCorrelate2d, rotate180 } from '../../math/cross-correlation.js';
import { convOutputSize, type ConvAxis } from '../../math/output-size.js';
import { ShapeError } from '../../math/shapes.js';
import type { Tensor } from '../../math/tensor.js';
import { window2dAt, type Window2d } from '../../math/windows.js';

export type SliderMode = 'cross-correlation' | 'convolution';
export type SliderActivation = 'linear' | 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh';

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
}

const KERNEL_EXAMPLE = 'kernel="1 0 -1; 2 0 -2; 1 0 -1"';
const LARGEST_KERNEL = 11;

/** Weights from a `kernel` attribute, or else from the preset's name. @throws InputError */
export function kernelFrom(kernel: string, preset: string): readonly (readonly number[])[] {
  if (kernel.trim() === '') {
    if (isKernelPreset(preset)) return kernelPresets[preset];
    throw new InputError(
      'bad-preset',
      `There is no preset “${preset}”. There are: ${Object.keys(kernelPresets).join(', ')}.`,
      'preset="sobel-x"',
    );
  }
  const rows = matrixFromText(kernel);
  if (!rows) {
    throw new InputError(
      'bad-kernel',
      `The kernel “${kernel.slice(0, 60)}” is no matrix of numbers: rows end with a semicolon and need equally many numbers.`,
      KERNEL_EXAMPLE,
    );
  }
  if (rows.length > LARGEST_KERNEL || rows[0].length > LARGEST_KERNEL) {
    throw new InputError(
      'bad-kernel',
      `The kernel is ${String(rows.length)}×${String(rows[0].length)}; at most ${String(LARGEST_KERNEL)}×${String(LARGEST_KERNEL)} can be shown.`,
      KERNEL_EXAMPLE,
    );
  }
  return rows;
}

export class SlidingFilter {
  /** As it is slid: rotated by 180° for true convolution. `[K, K, C, 1]` */
  readonly filter: Tensor<Float64Array>;
  /** The feature map after the activation, row by row. */
  readonly output: Float64Array;
  readonly y: ConvAxis;
  readonly x: ConvAxis;

  /** @throws InputError if filter and image do not fit */
  constructor(
    readonly image: Tensor<Float64Array>,
    readonly settings: SliderSettings,
  ) {
    const { kernel, stride, padding, dilation, mode } = settings;
    const [height, width, channels] = image.shape;
    const weights = kernel.flatMap((row) => row.flatMap((weight) => Array<number>(channels).fill(weight)));
    const written = tensor([kernel.length, kernel[0].length, channels, 1], weights);
    this.filter = mode === 'convolution' ? rotate180(written) : written;
    try {
      this.y = convOutputSize(height, kernel.length, { stride, padding, dilation }, 'image height');
      this.x = convOutputSize(width, kernel[0].length, { stride, padding, dilation }, 'image width');
      const sums = crossCorrelate2d(image, this.filter, this.#options);
      this.output = sums.data.map((sum) => this.#activate(sum));
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      throw new InputError('bad-size', error.message, 'stride="1" padding="same" dilation="1"');
    }
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
    const row = Math.floor(index / this.columns);
    const window = window2dAt(this.image, this.filter, row, index % this.columns, this.#options);
    return { ...window, before: window.sum + window.bias, output: this.output[index] };
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

  get #options(): { stride: number; padding: number | 'valid' | 'same'; dilation: number; bias: number } {
    const { stride, padding, dilation, bias } = this.settings;
    return { stride, padding, dilation, bias };
  }

  #activate(value: number): number {
    return this.settings.activation === 'linear' ? value : activationFunction(this.settings.activation, value);
  }
}
