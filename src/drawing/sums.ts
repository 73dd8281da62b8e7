/** Sums on screen that hold for the digits on screen. */
import { roundTo } from './numbers.js';

/**
 * The fewest decimals (at least `least`) at which the rounded terms add up to the rounded total, so that a displayed sum
 * never contradicts its displayed terms. `exact` is false when no number of decimals up to `most` does: show `≈` then.
 */
export function decimalsThatAddUp(
  terms: ArrayLike<number>,
  total: number,
  least = 2,
  most = 6,
): { readonly decimals: number; readonly exact: boolean } {
  for (let decimals = least; decimals <= most; decimals++) {
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += roundTo(terms[i] ?? 0, decimals);
    if (roundTo(sum, decimals) === roundTo(total, decimals)) return { decimals, exact: true };
  }
  return { decimals: least, exact: false };
}
