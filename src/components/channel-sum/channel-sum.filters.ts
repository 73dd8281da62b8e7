/** The filters of channel-sum: named ones for colour images, and filters that a page writes itself. */
import { InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';

type Matrix = readonly (readonly number[])[];

/** One filter: a slice of weights, rows of columns, for each input channel. */
export interface LayerFilter {
  readonly name: string;
  readonly slices: readonly Matrix[];
}

const LARGEST_KERNEL = 7;
const EXAMPLE = 'kernel="1 1; 1 1 | -1 -1; -1 -1 | 0 0; 0 0"';

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

function filterFromText(text: string, channels: number, index: number): LayerFilter {
  const slices = text.split('|').map((slice) => matrixFromText(slice.trim()));
  const bad = (message: string): InputError => new InputError('bad-kernel', message, EXAMPLE);
  if (slices.length !== channels) {
    throw bad(
      `A filter needs one slice for each input channel, separated by “|”: ${channels}, but filter ${index + 1} has ${slices.length}.`,
    );
  }
  const read = slices.map((slice, c) => {
    if (!slice) throw bad(`Slice ${c + 1} of filter ${index + 1} is no matrix of numbers.`);
    if (slice.length > LARGEST_KERNEL || slice[0].length > LARGEST_KERNEL) {
      throw bad(`Slice ${c + 1} of filter ${index + 1} is larger than ${LARGEST_KERNEL}×${LARGEST_KERNEL}.`);
    }
    return slice;
  });
  return { name: '', slices: read };
}

/**
 * The filters of a layer: those written in `kernel` (slices apart by `|`, filters by `||`), then named ones, `preset`
 * first, until there are `count`.
 *
 * Named filters have three slices; for another number of channels they are taken in turn, and for windows of another
 * size their middle is taken.
 *
 * @throws InputError
 */
export function layerFilters(kernel: string, preset: string, count: number, channels: number): LayerFilter[] {
  if (!Number.isInteger(count) || count < 1 || count > presetNames.length) {
    throw new InputError(
      'bad-filters',
      `A layer here has 1 to ${presetNames.length} filters, not ${count}.`,
      'filters="4"',
    );
  }
  if (!presetNames.includes(preset)) {
    throw new InputError(
      'bad-preset',
      `There is no preset “${preset}”. There are: ${presetNames.join(', ')}.`,
      'preset="red-not-green"',
    );
  }
  const own = kernel.trim() === '' ? [] : kernel.split('||').map((text, i) => filterFromText(text, channels, i));
  const { length: rows } = own[0]?.slices[0] ?? layerPresets[preset][0];
  const { length: columns } = (own[0]?.slices[0] ?? layerPresets[preset][0])[0];
  if (own.some(({ slices }) => slices.some((slice) => slice.length !== rows || slice[0].length !== columns))) {
    throw new InputError('bad-kernel', 'All slices of all filters of a layer have the same size.', EXAMPLE);
  }
  const named = [preset, ...presetNames.filter((name) => name !== preset)].map((name) => ({
    name,
    slices: Array.from({ length: channels }, (_, c) => fitted(layerPresets[name][c % 3], rows, columns)),
  }));
  // A filter that is written as a named one is that one.
  const written = own.map((filter) => named.find(({ slices }) => sameSlices(slices, filter.slices)) ?? filter);
  return [...written, ...named.filter((filter) => !written.includes(filter))].slice(0, count);
}

const sameSlices = (a: readonly Matrix[], b: readonly Matrix[]): boolean => String(a) === String(b);
