/** What channel-sum computes: a layer of filters over an image of several channels. */
import { InputError } from '../../data/input-error.js';
// By their modules, so that a page with this element alone fetches no other arithmetic.
import { tensor } from '../../math/create.js';
import { featureMap } from '../../math/feature-map.js';
import { convOutputSize, type ConvAxis } from '../../math/output-size.js';
import { ShapeError } from '../../math/shapes.js';
import type { Tensor } from '../../math/tensor.js';
import { windowOf, type Window2d } from '../../math/windows.js';
import type { LayerFilter } from './channel-sum.filters.js';
import { words } from './channel-sum.words.js';

const MOST_CHANNELS = 8;
/** Cells of larger maps could not be seen. */
export const LARGEST_MAP = 128;

export interface LayerSettings {
  readonly filters: readonly LayerFilter[];
  /** One for each filter; what is missing is 0. */
  readonly biases: readonly number[];
  readonly stride: number;
  readonly padding: number | 'valid' | 'same';
}

/** One output value and everything that was added for it. */
export interface Answer extends Window2d<Float64Array> {
  /** What each input channel contributes: the sum of its products. `[Cin]` */
  readonly channelSums: readonly number[];
  readonly value: number;
}

/** The values of one channel of `[height, width, C]` numbers, row by row. */
export function channelOf({ shape: [, , channels], data }: Tensor, channel: number): Float64Array {
  const values = new Float64Array(data.length / channels);
  for (let i = 0; i < values.length; i++) values[i] = data[i * channels + channel];
  return values;
}

export class ChannelLayer {
  readonly channels: number;
  /** All weights `[K, K, Cin, Cout]`. */
  readonly weights: Tensor<Float64Array>;
  /** All maps `[rows, columns, Cout]`. */
  readonly output: Tensor<Float64Array>;
  readonly y: ConvAxis;
  readonly x: ConvAxis;
  /** By filter, as far as they were asked for. */
  readonly #partials: (readonly Float64Array[])[] = [];
  /** Of every filter. */
  readonly #biases: Float64Array;

  /**
   * @throws InputError if the image has too many channels
   * @throws ShapeError if filters and image do not fit
   */
  constructor(
    readonly image: Tensor<Float64Array>,
    readonly settings: LayerSettings,
  ) {
    const { filters, biases, stride, padding } = settings;
    this.channels = image.shape[2];
    if (this.channels > MOST_CHANNELS) {
      throw new InputError('bad-input', words.badInput(this.channels, MOST_CHANNELS), 'input="poppies"');
    }
    const [slice] = filters[0].slices;
    const [rows, columns] = [slice.length, slice[0].length];
    this.weights = tensor(
      [rows, columns, this.channels, filters.length],
      slice.flatMap((cells, m) =>
        cells.flatMap((_, n) =>
          Array.from({ length: this.channels }, (_, c) => filters.map(({ slices }) => slices[c][m][n])).flat(),
        ),
      ),
    );
    this.#biases = Float64Array.from(filters, (_, k) => biases[k] ?? 0);
    this.y = convOutputSize(image.shape[0], rows, { stride, padding });
    this.x = convOutputSize(image.shape[1], columns, { stride, padding });
    if (Math.max(this.y.output, this.x.output) > LARGEST_MAP) throw new ShapeError('The feature map is too large.');
    this.output = featureMap(image, this.weights, this, this.#biases);
  }

  /** Weights of the layer: K·K·Cin·Cout, and Cout biases. */
  get parameters(): number {
    return this.weights.data.length + this.settings.filters.length;
  }

  /** The map of one filter, row by row. */
  map(filter: number): Float64Array {
    return channelOf(this.output, filter);
  }

  /** What each channel alone contributes to a filter's map, row by row: without the bias. `[Cin][rows · columns]` */
  partials(filter: number): readonly Float64Array[] {
    const [height, width] = this.image.shape;
    return (this.#partials[filter] ??= this.settings.filters[filter].slices.map((slice, channel) => {
      const image = tensor([height, width, 1], channelOf(this.image, channel));
      const weights = tensor([slice.length, slice[0].length, 1, 1], slice.flat());
      return featureMap(image, weights, this).data;
    }));
  }

  /** Everything that is multiplied and added for one output of a filter. */
  at(filter: number, row: number, column: number): Answer {
    const window = windowOf(this.image, this.weights, this, row, column, filter, this.#biases[filter]);
    const channelSums = Array.from({ length: this.channels }, (_, c) =>
      channelOf(window.products, c).reduce((sum, product) => sum + product, 0),
    );
    return { ...window, channelSums, value: window.sum + window.bias };
  }

  /** Where a filter answers most strongly, as an index into its map. */
  strongest(filter: number): number {
    const map = this.map(filter);
    return map.reduce((best, value, i) => (Math.abs(value) > Math.abs(map[best]) ? i : best), 0);
  }

  /** The output whose window is centred nearest to a pixel. */
  outputNear(row: number, column: number): { row: number; column: number } {
    const along = (axis: ConvAxis, position: number): number => {
      const middle = position + axis.before - (axis.kernel - 1) / 2;
      return Math.min(axis.output - 1, Math.max(0, Math.round(middle / axis.stride)));
    };
    return { row: along(this.y, row), column: along(this.x, column) };
  }
}
