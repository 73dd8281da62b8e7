/** Numbers as a reader sees them: U+2212 for minus, tabular, no negative zero, as many decimals as needed. */

export interface NumberStyle {
  /** BCP 47 language tag. Default `en`. */
  readonly locale?: string;
  /** Most digits after the decimal point. Default 2. */
  readonly decimals?: number;
  /** Always show this many decimals, even where the number is exact without them. Default false. */
  readonly fixed?: boolean;
  /** `always` writes a plus before positive numbers. Default `auto`. */
  readonly sign?: 'auto' | 'always';
}

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, least: number, most: number): Intl.NumberFormat {
  const key = [locale, least, most].join();
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(key, found);
  }
  return found;
}

/** Formats one number; NaN and the infinities are shown as they are, never hidden. */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  const { locale = 'en', decimals = 2, fixed = false, sign = 'auto' } = style;
  if (Number.isNaN(value)) return 'NaN';
  const digits = Number.isFinite(value) ? format(locale, fixed ? decimals : 0, decimals).format(Math.abs(value)) : '∞';
  const shownAsZero = Number.isFinite(value) && roundTo(value, decimals) === 0;
  if (shownAsZero) return digits;
  if (value < 0) return `−${digits}`;
  return sign === 'always' ? `+${digits}` : digits;
}

/** Rounds half away from zero, as the formatted digits do. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

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
