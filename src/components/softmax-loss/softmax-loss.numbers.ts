/** Numbers of very different sizes, as softmax-loss writes them. */
import { formatNumber, roundTo, type NumberStyle } from '../../drawing/numbers.js';

export type Write = (value: number, style?: NumberStyle) => string;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') +
  Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');

/** A power of ten: 10⁻⁶. */
export const powerOfTen = (exponent: number): string => `10${raised(exponent)}`;

/** Two significant digits: 29, 0.11, 3.1 · 10⁻⁵. */
export function twoDigits(value: number, write: Write): string {
  if (!(value > 0)) return write(value);
  let exponent = Math.floor(Math.log10(value));
  // 9.96 has two digits as 10.
  if (roundTo(value / 10 ** exponent, 1) >= 10) exponent++;
  if (exponent < -3) return `${write(value / 10 ** exponent, { decimals: 1 })} · ${powerOfTen(exponent)}`;
  return write(value, { decimals: Math.max(0, 1 - exponent) });
}

/** A probability that a sentence can say: as many nines or zeros as it takes, up to five decimals. */
export function probability(p: number, write: Write = formatNumber): string {
  const edge = Math.min(p, 1 - p);
  if (edge < 1e-5) return p < 0.5 ? twoDigits(p, write) : `1 − ${twoDigits(1 - p || Number.EPSILON, write)}`;
  return write(p, { decimals: Math.min(5, Math.max(2, Math.ceil(-Math.log10(edge)))) });
}

/** So many significant digits, without powers of ten: for a number that is put into a formula. */
export const significant = (value: number, digits: number, write: Write): string =>
  write(value, { decimals: Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(value)))) });
