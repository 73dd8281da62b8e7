/** What pool-stepper computes on the way forward: one map pooled window by window. */
import { InputError, oneOf } from '../../data/input-error.js';
import { numberFromText } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { ConvAxis } from '../../math/output-size.js';
import type { Tensor } from '../../math/tensor.js';
import { words } from './pool-stepper.words.js';

export type PoolOperation = 'max' | 'average';

/** As attributes are written; an empty `stride` is that of windows side by side. */
export interface PoolAttributes {
  readonly input: string;
  readonly operation: string;
  /** A number of pixels, or `global`: the whole map. */
  readonly windowSize: string;
  readonly stride: string;
  readonly padding: string;
}

export interface PoolSettings {
  readonly operation: PoolOperation;
  /** Rows and columns of the window. */
  readonly size: readonly [number, number];
  readonly stride: readonly [number, number];
  readonly padding: number;
}

/** One window. Pixels are numbers of cells of the map, row by row. */
export interface PoolStop extends Cell {
  readonly index: number;
  /** Where the window begins; negative in the padding. */
  readonly top: number;
  readonly left: number;
  /** Its pixels, row by row, without padding. */
  readonly pixels: readonly number[];
  readonly values: readonly number[];
  readonly output: number;
  /** The pixel that is the maximum; none for an average. */
  readonly winner: number | undefined;
  /** Pixels as large as the winner that come later, and so lost. */
  readonly tied: readonly number[];
  /** How many places of the window lie in the padding. */
  readonly padded: number;
}

const badSize = (message: string): InputError =>
  new InputError('bad-size', message, 'window-size="2" stride="2" padding="0"');

/** @throws InputError if an attribute is not what it should be */
export function settingsFrom(attributes: PoolAttributes, rows: number, columns: number): PoolSettings {
  const { operation, windowSize, stride, padding } = attributes;
  oneOf('operation', operation, ['max', 'average'], 'average');
  const whole = (text: string, name: string, least: number): number => {
    const value = numberFromText(text);
    if (Number.isInteger(value) && value >= least) return value;
    throw badSize(words.badWhole(name, text, least));
  };
  const side = windowSize === 'global' ? undefined : whole(windowSize, 'window size', 1);
  const size = [side ?? rows, side ?? columns] as const;
  const step = stride === '' ? undefined : whole(stride, 'stride', 1);
  return {
    operation: operation as PoolOperation,
    size,
    stride: [step ?? size[0], step ?? size[1]],
    padding: whole(padding, 'padding', 0),
  };
}

/** Where the windows stand along one axis. @throws InputError if none fits, or if one would hold nothing but padding */
function axisOf(input: number, kernel: number, stride: number, padding: number, name: string): ConvAxis {
  const room = input + 2 * padding - kernel;
  if (room < 0) throw badSize(words.largeWindow(kernel, name, input));
  const most = Math.min(kernel - 1, input);
  if (padding > most) throw badSize(words.badPadding(padding, most));
  const rest = room % stride;
  const output = (room - rest) / stride + 1;
  return {
    ...{ input, kernel, stride, dilation: 1, before: padding, after: padding },
    ...{ reach: kernel, output, rest, unseen: Math.max(0, rest - padding) },
  };
}

export class Pooling {
  readonly y: ConvAxis;
  readonly x: ConvAxis;
  /** The pooled map, row by row. */
  readonly output: Float64Array;
  /** `[height, width, 1]` */
  readonly image: Tensor<Float64Array>;
  /** The winner of every window, for a maximum. */
  readonly winners: Int32Array | undefined;

  /**
   * @param map rows of numbers
   * @throws InputError if map and window do not fit
   */
  constructor(
    readonly map: readonly (readonly number[])[],
    readonly settings: PoolSettings,
  ) {
    const { operation, size, stride, padding } = settings;
    this.image = { shape: [map.length, map[0].length, 1], data: Float64Array.from(map.flat()) };
    this.y = axisOf(map.length, size[0], stride[0], padding, 'height');
    this.x = axisOf(map[0].length, size[1], stride[1], padding, 'width');
    const { values } = this;
    const windows = { length: this.rows * this.columns };
    if (operation === 'max') {
      // Among equals the first in reading order wins.
      this.winners = Int32Array.from(windows, (_, i) =>
        this.#pixelsOf(i).reduce((best, pixel) => (values[pixel] > values[best] ? pixel : best)),
      );
      this.output = Float64Array.from(this.winners, (pixel) => values[pixel]);
    } else {
      this.output = Float64Array.from(windows, (_, i) => {
        const pixels = this.#pixelsOf(i);
        return pixels.reduce((sum, pixel) => sum + values[pixel], 0) / pixels.length;
      });
    }
  }

  get stops(): number {
    return this.output.length;
  }

  get rows(): number {
    return this.y.output;
  }

  get columns(): number {
    return this.x.output;
  }

  /** Number of the window with the largest output. */
  get strongest(): number {
    return this.output.indexOf(Math.max(...this.output));
  }

  /** All numbers of the map, row by row. */
  get values(): Float64Array {
    return this.image.data;
  }

  /** Window number `index`, counted row by row. */
  at(index: number): PoolStop {
    const { row, column, top, left } = this.#placeOf(index);
    const pixels = this.#pixelsOf(index);
    const winner = this.winners?.[index];
    const output = this.output[index];
    return {
      index,
      row,
      column,
      top,
      left,
      pixels,
      values: pixels.map((pixel) => this.values[pixel]),
      output,
      winner,
      tied: winner === undefined ? [] : pixels.filter((pixel) => pixel !== winner && this.values[pixel] === output),
      padded: this.y.kernel * this.x.kernel - pixels.length,
    };
  }

  #placeOf(index: number): Pick<PoolStop, 'row' | 'column' | 'top' | 'left'> {
    const { y, x } = this;
    const [row, column] = [Math.floor(index / x.output), index % x.output];
    return { row, column, top: row * y.stride - y.before, left: column * x.stride - x.before };
  }

  /** The pixels of a window, row by row, without padding. */
  #pixelsOf(index: number): number[] {
    const { y, x } = this;
    const { top, left } = this.#placeOf(index);
    const pixels: number[] = [];
    for (let row = Math.max(0, top); row < Math.min(y.input, top + y.kernel); row++) {
      for (let column = Math.max(0, left); column < Math.min(x.input, left + x.kernel); column++) {
        pixels.push(row * x.input + column);
      }
    }
    return pixels;
  }

  /** Numbers of the windows that hold a pixel. */
  windowsWith({ row, column }: Cell): number[] {
    const across = this.#windowsAlong(this.x, column);
    return this.#windowsAlong(this.y, row).flatMap((stop) => across.map((i) => stop * this.columns + i));
  }

  /** True for pixels that fit into no window: what the floor in the size rule drops. */
  unused(pixel: Cell): boolean {
    return this.windowsWith(pixel).length === 0;
  }

  #windowsAlong({ output, stride, before, kernel }: ConvAxis, position: number): number[] {
    return Array.from({ length: output }, (_, i) => i).filter((i) => {
      const offset = position - (i * stride - before);
      return offset >= 0 && offset < kernel;
    });
  }
}
