/** The arithmetic of every picture of init-lab. */
import type { Tensor } from '../../math/tensor.js';

/** The filters of a first layer `[K, K, 1, Cout]`, each `[K, K]`. */
export function filtersOf({ shape, data }: Tensor): Float64Array[] {
  const count = shape[shape.length - 1];
  return Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: data.length / count }, (_, i) => data[i * count + k]),
  );
}
