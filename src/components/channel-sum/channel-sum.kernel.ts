/** Filters that a page writes itself. Fetched when there are any. */
import { InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import type { LayerFilter } from './channel-sum.filters.js';
import { words } from './channel-sum.kernel.words.js';

const LARGEST_KERNEL = 7;

const bad = (message: string): InputError =>
  new InputError('bad-kernel', message, 'kernel="1 1; 1 1 | -1 -1; -1 -1 | 0 0; 0 0"');

function filterFromText(text: string, channels: number, index: number): LayerFilter {
  const slices = text.split('|').map((slice) => matrixFromText(slice.trim()));
  if (slices.length !== channels) {
    throw bad(words.slices(channels, index + 1, slices.length));
  }
  const read = slices.map((slice, c) => {
    if (!slice) throw bad(words.noMatrix(c + 1, index + 1));
    if (slice.length > LARGEST_KERNEL || slice[0].length > LARGEST_KERNEL) {
      throw bad(words.tooLarge(c + 1, index + 1, LARGEST_KERNEL));
    }
    return slice;
  });
  return { name: '', slices: read };
}

/**
 * Filters from a `kernel` attribute: rows end with `;`, slices are apart by `|`, filters by `||`.
 *
 * @throws InputError if a filter has not one slice for each channel, or if their sizes differ
 */
export function filtersFromText(kernel: string, channels: number): LayerFilter[] {
  const filters = kernel.split('||').map((text, i) => filterFromText(text, channels, i));
  const [first] = filters[0].slices;
  const differ = ({ slices }: LayerFilter): boolean =>
    slices.some((slice) => slice.length !== first.length || slice[0].length !== first[0].length);
  if (filters.some(differ)) throw bad(words.sizes);
  return filters;
}
