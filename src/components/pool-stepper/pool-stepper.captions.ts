/** The sentence under pool-stepper, and its picture in words. */
import type { Cell } from '../../drawing/heat-map.js';
import type { FigureTable } from '../../templates/export.js';
import type { PoolGradient } from './pool-stepper.gradient.js';
import type { Pooling, PoolStop } from './pool-stepper.model.js';
import { words } from './pool-stepper.words.js';

export interface Moment {
  /** The number of the map pointed at. */
  readonly pixel: Cell | undefined;
  /** The reader guessed the output. */
  readonly guessed: boolean;
  readonly write: (value: number) => string;
}

/** Longer maps are described by their extremes alone. */
const MOST_NUMBERS = 64;

/** What happens at this window, now, on the way forward. */
export function caption(pooling: Pooling, stop: PoolStop, moment: Moment): string {
  const { pixel, guessed } = moment;
  if (pixel && pooling.unused(pixel)) return words.pixelUnused(pixel.row + 1, pixel.column + 1);
  return (guessed ? `${words.right} ` : '') + forwardCaption(pooling, stop, moment);
}

function forwardCaption(pooling: Pooling, stop: PoolStop, { write }: Moment): string {
  const { y, x, settings, stops } = pooling;
  const [window, value] = [stop.index + 1, write(stop.output)];
  const padding = stop.padded > 0 ? words.notCounted(stop.padded) : '';
  const rest = y.unseen + x.unseen > 0 ? words.neverUsed(y.unseen, x.unseen) : '';
  if (settings.operation === 'average') return words.mean(window, stops, stop.pixels.length, value) + padding + rest;
  if (stop.tied.length === 0 || stop.winner === undefined) return words.largest(window, stops, value) + padding + rest;
  const [row, column] = [Math.floor(stop.winner / x.input) + 1, (stop.winner % x.input) + 1];
  return words.tie(window, stops, value, stop.tied.length + 1, row, column) + padding + rest;
}

const inRows = (values: readonly string[], columns: number): string[][] =>
  Array.from({ length: values.length / columns }, (_, row) => values.slice(row * columns, (row + 1) * columns));

/** A matrix as text; of a large one its extremes. */
export const numbersOf = (values: Float64Array, columns: number, write: (value: number) => string): string =>
  values.length > MOST_NUMBERS
    ? words.large(values.length / columns, columns, write(Math.min(...values)), write(Math.max(...values)))
    : inRows(
        Array.from(values, (value) => write(value)),
        columns,
      )
        .map((row) => row.join(', '))
        .join('; ');

/** The map and its outputs with their values; `hidden` ones are left out. */
export function summary(pooling: Pooling, hidden: (stop: number) => boolean, write: (value: number) => string): string {
  const { settings, y, x } = pooling;
  const output = pooling.output.some((_, i) => hidden(i))
    ? words.hidden
    : numbersOf(pooling.output, pooling.columns, write);
  return words.summary(
    words.operations[settings.operation],
    `${y.kernel}×${x.kernel}`,
    String(y.stride),
    numbersOf(pooling.values, x.input, write),
    output,
  );
}

/** The outputs, or on the way back the gradient of the map, as a table. */
export function tableOf(
  pooling: Pooling | undefined,
  gradient: PoolGradient | undefined,
  hidden: (stop: number) => boolean,
  write: (value: number) => string,
): FigureTable {
  const values = Array.from(gradient?.values ?? pooling?.output ?? [], (value, i) =>
    !gradient && hidden(i) ? '?' : write(value),
  );
  const columns = (gradient ? pooling?.x.input : pooling?.columns) ?? 1;
  return {
    caption: gradient ? words.inputGradient : words.output,
    columns: Array.from({ length: columns }, (_, i) => String(i + 1)),
    rows: inRows(values, columns),
  };
}
