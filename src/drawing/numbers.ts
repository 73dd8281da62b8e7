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

/** Any language's digits of a number from 0; always all `decimals` if `fixed`. */
function localDigits(value: number, locale: string, decimals: number, fixed: boolean): string {
  const key = [locale, decimals, fixed].join();
  let format = formats.get(key);
  if (!format) {
    const minimumFractionDigits = fixed ? decimals : 0;
    format = new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  return format.format(value);
}

/** The same in English. Making a format takes milliseconds, and a first picture would need several. */
function englishDigits(value: number, decimals: number, fixed: boolean): string {
  const [whole, fraction = ''] = roundTo(value, decimals).toFixed(decimals).split('.');
  const kept = fixed ? fraction : fraction.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept && `.${kept}`);
}

/** Formats one number; NaN and the infinities are shown as they are, never hidden. */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  const { locale = 'en', decimals = 2, fixed = false, sign = 'auto' } = style;
  if (Number.isNaN(value)) return 'NaN';
  const size = Math.abs(value);
  const plain = /^en(-US|-GB)?$/.test(locale) && size * 10 ** decimals < 1e15;
  const digits = !Number.isFinite(value)
    ? '∞'
    : plain
      ? englishDigits(size, decimals, fixed)
      : localDigits(size, locale, decimals, fixed);
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
