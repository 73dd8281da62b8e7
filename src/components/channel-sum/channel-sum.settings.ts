/** From what stands in the attributes of channel-sum to a layer. */
import { InputError } from '../../data/input-error.js';
import type { Tensor } from '../../math/tensor.js';
import { layerFilters, type LayerFilter } from './channel-sum.filters.js';
import { ChannelLayer, type LayerSettings } from './channel-sum.model.js';
import { words } from './channel-sum.words.js';

export interface Attributes {
  readonly filters: number;
  readonly preset: string;
  readonly filter: number;
  readonly bias: string;
  readonly stride: number;
  readonly padding: string;
}

/** The attributes of a page that sets none. */
export const UNTOUCHED: Attributes = {
  filters: 4,
  preset: 'red-not-green',
  filter: 0,
  bias: '0',
  stride: 1,
  padding: 'valid',
};

export const paddingFrom = (padding: string): LayerSettings['padding'] =>
  padding === 'valid' || padding === 'same' ? padding : Number(padding);

/**
 * The layer that the attributes ask for.
 *
 * @param own filters that the page has written itself
 * @throws InputError
 * @throws ShapeError if the filters do not fit; channel-sum.unfit.ts says why
 */
export function layerFrom(
  image: Tensor<Float64Array>,
  { filters, preset, filter, bias, stride, padding }: Attributes,
  own: readonly LayerFilter[] = [],
): ChannelLayer {
  const biases = bias
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  if (!biases.every(Number.isFinite)) {
    throw new InputError('bad-bias', words.badBias(bias), 'bias="0.5 -1"');
  }
  if (!Number.isInteger(filter) || filter < 0) {
    throw new InputError('bad-filter', words.badFilter(filter), 'filter="0"');
  }
  return new ChannelLayer(image, {
    filters: layerFilters(own, preset, filters, image.shape[2]),
    biases,
    stride,
    padding: paddingFrom(padding),
  });
}
