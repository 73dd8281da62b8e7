/** What pool-stepper computes on the way forward: one map pooled window by window. */
import { InputError } from '../../data/input-error.js';
import { numberFromText } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
// By their modules, so that a page with this element alone fetches no other arithmetic.
import type { ConvAxis } from '../../math/output-size.js';
import { poolGeometry } from '../../math/pooling-windows.js';
import { averagePool2d, maxPool2d } from '../../math/pooling.js';
import { ShapeError } from '../../math/shapes.js';
import type { Tensor } from '../../math/tensor.js';

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

/** @throws InputError if an attribute is not what it should be */
export function settingsFrom(attributes: PoolAttributes, rows: number, columns: number): PoolSettings {
  const { operation, windowSize, stride, padding } = attributes;
  if (operation !== 'max' && operation !== 'average') {
    throw new InputError('bad-operation', `There is no operation “${operation}”.`, 'operation="average"');
  }
  const whole = (text: string, name: string, least: number): number => {
    const value = numberFromText(text);
    if (Number.isInteger(value) && value >= least) return value;
    const message = `The ${name} “${text}” must be a whole number of at least ${String(least)}.`;
    throw new InputError('bad-size', message, 'window-size="2" stride="2" padding="0"');
  };
  const side = windowSize === 'global' ? undefined : whole(windowSize, 'window size', 1);
  const size = [side ?? rows, side ?? columns] as const;
  const step = stride === '' ? undefined : whole(stride, 'stride', 1);
  return { operation, size, stride: [step ?? size[0], step ?? size[1]], padding: whole(padding, 'padding', 0) };
}

export class Pooling {
  readonly y: ConvAxis;
  readonly x: ConvAxis;
  /** The pooled map, row by row. */
  readonly output: Float64Array;
  /** `[height, width, 1]` */
  readonly image: Tensor<Float64Array>;
  readonly #argmax: Int32Array | undefined;

  /**
   * @param map rows of numbers
   * @throws InputError if map and window do not fit
   */
  constructor(
    readonly map: readonly (readonly number[])[],
    readonly settings: PoolSettings,
  ) {
    this.image = { shape: [map.length, map[0].length, 1], data: Float64Array.from(map.flat()) };
    try {
      ({ y: this.y, x: this.x } = poolGeometry(this.image.shape, settings));
      if (settings.operation === 'max') {
        const { output, argmax } = maxPool2d(this.image, settings);
        this.output = output.data;
        this.#argmax = argmax;
      } else {
        this.output = averagePool2d(this.image, settings).data;
      }
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      throw new InputError('bad-size', error.message, 'window-size="2" stride="2" padding="0"');
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

  /** The winner of every window, for a maximum. */
  get winners(): Int32Array | undefined {
    return this.#argmax;
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
    const row = Math.floor(index / this.columns);
    const column = index % this.columns;
    const top = row * this.y.stride - this.y.before;
    const left = column * this.x.stride - this.x.before;
    const pixels: number[] = [];
    for (let y = Math.max(0, top); y < Math.min(this.y.input, top + this.y.kernel); y++) {
      for (let x = Math.max(0, left); x < Math.min(this.x.input, left + this.x.kernel); x++) {
        pixels.push(y * this.x.input + x);
      }
    }
    const winner = this.#argmax?.[index];
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
