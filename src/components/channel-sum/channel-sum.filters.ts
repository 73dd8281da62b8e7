/** The filters of channel-sum: named ones for colour images, beside those that a page writes itself. */
import { InputError, oneOf } from '../../data/input-error.js';
import { words } from './channel-sum.words.js';

type Matrix = readonly (readonly number[])[];

/** One filter: a slice of weights, rows of columns, for each input channel. */
export interface LayerFilter {
  readonly name: string;
  readonly slices: readonly Matrix[];
}

const all = (weight: number): Matrix => [0, 1, 2].map(() => [weight, weight, weight]);
const across = (weight: number): Matrix => [0, 1, 2].map(() => [-weight, 0, weight]);
const down = (weight: number): Matrix => [-weight, 0, weight].map((one) => [one, one, one]);

/** Slices for red, green, blue. The order is that in which a layer takes them. */
export const layerPresets: Readonly<Record<string, readonly Matrix[]>> = {
  'red-not-green': [all(1), all(-1), all(0)],
  'grey-edge': [across(1), across(1), across(1)],
  'red-green-edge': [across(1), across(-1), all(0)],
  'blue-not-red': [all(-1), all(0), all(1)],
  'green-alone': [all(-1), all(2), all(-1)],
  'grey-edge-below': [down(1), down(1), down(1)],
  'blue-yellow-edge': [down(1), down(1), down(-2)],
  brightness: [all(1), all(1), all(1)],
};

const presetNames = Object.keys(layerPresets);

/** The weights in the middle of a window of another size; where it is larger, zeros around them. */
function fitted(slice: Matrix, rows: number, columns: number): Matrix {
  const top = Math.floor((rows - slice.length) / 2);
  const left = Math.floor((columns - slice[0].length) / 2);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => slice[row - top]?.[column - left] ?? 0),
  );
}

/**
 * The filters of a layer: a page's own, then named ones, `preset` first, until there are `count`.
 *
 * Named filters have three slices; for another number of channels they are taken in turn, and for windows of another
 * size their middle is taken.
 *
 * @param own all of the same size
 * @throws InputError
 */
export function layerFilters(
  own: readonly LayerFilter[],
  preset: string,
  count: number,
  channels: number,
): LayerFilter[] {
  if (!Number.isInteger(count) || count < 1 || count > presetNames.length) {
    throw new InputError('bad-filters', words.badFilters(presetNames.length, count), 'filters="4"');
  }
  oneOf('preset', preset, presetNames);
  const [slice] = (own[0] ?? { slices: layerPresets[preset] }).slices;
  const [rows, columns] = [slice.length, slice[0].length];
  const named = [preset, ...presetNames.filter((name) => name !== preset)].map((name) => ({
    name,
    slices: Array.from({ length: channels }, (_, c) => fitted(layerPresets[name][c % 3], rows, columns)),
  }));
  // A filter that is written as a named one is that one.
  const written = own.map((filter) => named.find(({ slices }) => sameSlices(slices, filter.slices)) ?? filter);
  return [...written, ...named.filter((filter) => !written.includes(filter))].slice(0, count);
}

const sameSlices = (a: readonly Matrix[], b: readonly Matrix[]): boolean => String(a) === String(b);
