/** Numbers over many powers of ten, as a reader sees them. */
import { formatNumber, type NumberStyle } from '../../drawing/numbers.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `10⁻³` */
export const powerOfTen = (exponent: number): string =>
  `10${exponent < 0 ? '⁻' : ''}${Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;

/** A number that is not negative: `0.46`, and where that would say little, `3.5 × 10⁻⁴`. */
export function scientific(value: number, style: NumberStyle = {}, digits = 1): string {
  if (value === 0 || (value >= 0.1 && value < 1000) || !Number.isFinite(value)) return formatNumber(value, style);
  const [mantissa, exponent] = value.toExponential(digits).split('e');
  const power = powerOfTen(Number(exponent));
  return Number(mantissa) === 1
    ? power
    : `${formatNumber(Number(mantissa), { ...style, decimals: digits })} × ${power}`;
}

/** The same with its sign, and a digit more: `+0.0928`, `−3.48 × 10⁻⁵`. */
export function signed(value: number, style: NumberStyle = {}): string {
  const size = Math.abs(value);
  const text = size >= 1e-3 ? formatNumber(size, { ...style, decimals: 4 }) : scientific(size, style, 2);
  return value === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** A slope: four decimals, or its leading digits if it is very small. */
export const slopeText = (value: number, style: NumberStyle = {}): string =>
  value === 0 || Math.abs(value) >= 0.01
    ? formatNumber(value, { ...style, decimals: 4, fixed: value !== 0 })
    : `${value < 0 ? '−' : ''}${scientific(Math.abs(value), style, 2)}`;
