/** Why filters do not slide over an image. Fetched when they do not. */
import { complainOfFit } from '../../data/unfit-kernel.js';
import type { Tensor } from '../../math/tensor.js';
import type { LayerFilter } from './channel-sum.filters.js';
import { LARGEST_MAP } from './channel-sum.model.js';
import { paddingFrom, type Attributes } from './channel-sum.settings.js';

/** @throws InputError `bad-size` */
export function complain(
  { shape }: Tensor<Float64Array>,
  { stride, padding }: Attributes,
  own: readonly LayerFilter[] = [],
): never {
  // Filters with a name have 3×3 weights.
  const rows = own[0]?.slices[0] ?? [[0, 0, 0], [], []];
  const options = { stride, padding: paddingFrom(padding) };
  return complainOfFit(shape, [rows.length, rows[0].length], options, LARGEST_MAP, 'stride="1" padding="same"');
}
