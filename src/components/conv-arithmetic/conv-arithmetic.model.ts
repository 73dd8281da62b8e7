/** The arithmetic of conv-arithmetic: which cells there are, where the window stops, what each stop covers. No DOM. */
import type { Cell } from '../../drawing/heat-map.js';
import { Misfit } from './conv-arithmetic.misfit.js';
import {
  backFrom,
  LIMITS,
  type ArithmeticSettings,
  type AxisSettings,
  type LengthName,
} from './conv-arithmetic.settings.js';

/** Most cells along one side of the picture. */
const MOST_CELLS = 48;

/**
 * One axis as it is drawn: cells that a window slides over. A transposed convolution is drawn as the convolution that
 * gives the same: its input stretched with zeros between, a border of D(K−1) − P around it, and a window that moves by 1.
 */
export interface SlidAxis {
  readonly settings: AxisSettings;
  /** Zeros before the input, and after it. */
  readonly before: number;
  readonly after: number;
  /** Cells from one input value to the next: 1, or the stride of a transposed convolution. */
  readonly spacing: number;
  /** All cells: border, input with what stands between, border. */
  readonly cells: number;
  /** Cells from one stop to the next. */
  readonly step: number;
  /** Cells that a window spans, D(K−1) + 1. */
  readonly reach: number;
  /** Number of stops: the length of the output. */
  readonly output: number;
  /** Cells at the end that no window reaches: what the floor drops. */
  readonly rest: number;
  /** How many of these belong to the input itself. */
  readonly unseen: number;
}

/** The lengths are whole numbers within their limits. @throws Misfit if they do not fit together */
function slidAxis(settings: AxisSettings, transposed: boolean, upright: boolean): SlidAxis {
  const { input, kernel, stride, dilation, outputPadding } = settings;
  const spacing = transposed ? stride : 1;
  const step = transposed ? 1 : stride;
  const before = transposed ? dilation * (kernel - 1) - settings.padding : settings.padding;
  const after = transposed ? before + outputPadding : before;
  if (before < 0) {
    throw new Misfit('bad-size', (words) => words.border(upright, before));
  }
  if (transposed && outputPadding >= stride) {
    throw new Misfit('bad-size', (words) => words.outputPadding(outputPadding, stride));
  }
  const reach = dilation * (kernel - 1) + 1;
  const cells = before + (input - 1) * spacing + 1 + after;
  const room = cells - reach;
  if (room < 0) {
    throw new Misfit('bad-size', (words) => words.tooLarge(upright, reach, cells));
  }
  const rest = room % step;
  const output = (room - rest) / step + 1;
  return { settings, before, after, spacing, cells, step, reach, output, rest, unseen: Math.max(0, rest - after) };
}

/** Which input value stands in a cell, counted from 0; −1 for a zero of the border or one set between. */
export function inputIn(axis: SlidAxis, cell: number): number {
  const index = (cell - axis.before) / axis.spacing;
  return Number.isInteger(index) && index >= 0 && index < axis.settings.input ? index : -1;
}

/** The stops along one axis whose taps meet a cell. */
function stopsOver(axis: SlidAxis, cell: number): number[] {
  const found: number[] = [];
  for (let tap = axis.settings.kernel - 1; tap >= 0; tap--) {
    const stop = (cell - tap * axis.settings.dilation) / axis.step;
    if (Number.isInteger(stop) && stop >= 0 && stop < axis.output) found.push(stop);
  }
  return found;
}

const cross = (rows: readonly number[], columns: readonly number[]): Cell[] =>
  rows.flatMap((row) => columns.map((column) => ({ row, column })));

const counted = (length: number): number[] => Array.from({ length }, (_, i) => i);

/** A convolution, or a transposed one, by its sizes alone. */
export class SizeArithmetic {
  readonly y: SlidAxis;
  readonly x: SlidAxis;

  /** @throws Misfit for sizes that do not fit together */
  constructor(readonly settings: ArithmeticSettings) {
    this.y = slidAxis(settings.y, settings.transposed, true);
    this.x = slidAxis(settings.x, settings.transposed, false);
    const { y, x } = this;
    if (Math.max(y.cells, x.cells, y.output, x.output) > MOST_CELLS) {
      throw new Misfit('too-large', (words) => words.tooMany(y.cells, x.cells, MOST_CELLS));
    }
  }

  get square(): boolean {
    const { y, x } = this.settings;
    return (Object.keys(y) as LengthName[]).every((name) => y[name] === x[name]);
  }

  /** Number of stops: values in the output. */
  get stops(): number {
    return this.y.output * this.x.output;
  }

  /** Weights of the kernel, for one channel in and one out; a bias comes to it. */
  get weights(): number {
    return this.y.settings.kernel * this.x.settings.kernel;
  }

  /** Every weight at every stop. */
  get multiplications(): number {
    return this.stops * this.weights;
  }

  /** Those multiplications that meet an input value, not a zero that was put in. */
  get meaningful(): number {
    const along = (axis: SlidAxis): number =>
      counted(axis.settings.input).reduce(
        (sum, index) => sum + stopsOver(axis, axis.before + index * axis.spacing).length,
        0,
      );
    return along(this.y) * along(this.x);
  }

  /** Row and column of stop number `index`, counted row by row. */
  at(index: number): Cell {
    return { row: Math.floor(index / this.x.output), column: index % this.x.output };
  }

  /** The cell under the window's first tap at a stop. */
  windowAt({ row, column }: Cell): Cell {
    return { row: row * this.y.step, column: column * this.x.step };
  }

  /** All cells under the taps at a stop. */
  tapsAt(stop: Cell): Cell[] {
    const { row, column } = this.windowAt(stop);
    const along = (axis: SlidAxis, first: number): number[] =>
      counted(axis.settings.kernel).map((tap) => first + tap * axis.settings.dilation);
    return cross(along(this.y, row), along(this.x, column));
  }

  /** All outputs that a cell feeds. */
  fedBy({ row, column }: Cell): Cell[] {
    return cross(stopsOver(this.y, row), stopsOver(this.x, column));
  }

  /** All cells that one weight of the kernel meets, over all stops. */
  metBy(tap: Cell): Cell[] {
    const along = (axis: SlidAxis, index: number): number[] =>
      counted(axis.output).map((stop) => stop * axis.step + index * axis.settings.dilation);
    return cross(along(this.y, tap.row), along(this.x, tap.column));
  }

  /** 1 where an input value stands, 0 where a zero was put in; row by row over all cells. */
  get presence(): Float64Array {
    const { y, x } = this;
    return Float64Array.from({ length: y.cells * x.cells }, (_, i) =>
      inputIn(y, Math.floor(i / x.cells)) >= 0 && inputIn(x, i % x.cells) >= 0 ? 1 : 0,
    );
  }

  /** The convolution whose transposed one this is, or the transposed one of this convolution. */
  get counterpart(): ArithmeticSettings {
    const { settings, y, x } = this;
    if (!settings.transposed) return { y: backFrom(settings.y), x: backFrom(settings.x), transposed: true };
    const along = (axis: SlidAxis): AxisSettings => ({ ...axis.settings, input: axis.output, outputPadding: 0 });
    return { y: along(y), x: along(x), transposed: false };
  }
}

/** The name that a padding has besides its number. */
export function paddingName({ y, x }: ArithmeticSettings): 'valid' | 'same' | 'full' | undefined {
  const axes = [y, x];
  if (axes.every(({ padding }) => padding === 0)) return 'valid';
  const reach = ({ kernel, dilation }: AxisSettings): number => dilation * (kernel - 1);
  if (axes.every((axis) => axis.stride === 1 && 2 * axis.padding === reach(axis))) return 'same';
  return axes.every((axis) => axis.padding === reach(axis)) ? 'full' : undefined;
}

export type Along = 'y' | 'x' | 'both';

/** The settings with one length changed, along one axis or both. */
export function withLength(
  settings: ArithmeticSettings,
  name: LengthName,
  along: Along,
  value: number,
): ArithmeticSettings {
  const axis = (which: 'y' | 'x'): AxisSettings =>
    along === 'both' || along === which ? { ...settings[which], [name]: value } : settings[which];
  return { ...settings, y: axis('y'), x: axis('x') };
}

/** All values that one length can have while the others stay. */
export function legalValues(settings: ArithmeticSettings, name: LengthName, along: Along): number[] {
  const [least, most] = LIMITS[name];
  const legal = (value: number): boolean => {
    try {
      return new SizeArithmetic(withLength(settings, name, along, value)).stops > 0;
    } catch (error) {
      if (error instanceof Misfit) return false;
      throw error;
    }
  };
  return Array.from({ length: most - least + 1 }, (_, i) => least + i).filter(legal);
}
