import { InputError } from '../../data/input-error.js';
import type { FilterLayer } from './filter-grid.model.js';
import { words } from './filter-grid.words.js';

/** What stands beside the filters as they are now. */
export const COMPARISONS = ['none', 'before-after', 'change', 'timeline'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What an author wrote. */
export interface FilterGridInput {
  readonly layer: string;
  readonly compare: Comparison;
  readonly channel: number;
  readonly filter: number | undefined;
}

/** Whether a number counts one of so many things, from 0 on. */
export const isIndex = (value: number, length: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < length;

/** Whether a filter of this number exists. */
export const isFilter = (filter: number | undefined, { layer }: FilterLayer): boolean =>
  filter === undefined || isIndex(filter, layer.filters);

/** Checks what an author wrote against the layers of a network. @throws InputError */
export function checkInput(
  { layer, compare, channel, filter }: FilterGridInput,
  layers: readonly FilterLayer[],
  shown: FilterLayer,
): void {
  const names = layers.map((known) => known.layer.name);
  if (layer && !names.includes(layer)) {
    throw new InputError('bad-layer', words.badLayer(layer, names.join(', ')), `layer="${names[0]}"`);
  }
  if (!COMPARISONS.includes(compare)) {
    throw new InputError('bad-compare', words.badCompare(compare), 'compare="before-after"');
  }
  if (!isIndex(channel, shown.channels)) {
    throw new InputError('bad-channel', words.badChannel(String(channel), String(shown.channels - 1)), 'channel="0"');
  }
  if (!isFilter(filter, shown)) {
    const last = String(shown.layer.filters - 1);
    throw new InputError('bad-filter', words.badFilter(String(filter), last), `filter="${last}"`);
  }
}
