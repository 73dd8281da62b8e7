/** Numbers over many powers of ten, as a reader sees them. */
import type { NumberStyle } from '../../drawing/numbers.js';

/** Writes a number in the reader's language. */
export type Write = (value: number, style?: NumberStyle) => string;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `10⁻³` */
export const powerOfTen = (exponent: number): string =>
  `10${exponent < 0 ? '⁻' : ''}${Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;

/** A number that is not negative: `0.46`, and where that would say little, `3.5 × 10⁻⁴`. */
export function scientific(value: number, write: Write, digits = 1): string {
  if (value === 0 || (value >= 0.1 && value < 1000) || !Number.isFinite(value)) return write(value);
  const [mantissa, exponent] = value.toExponential(digits).split('e');
  const power = powerOfTen(Number(exponent));
  return Number(mantissa) === 1 ? power : `${write(Number(mantissa), { decimals: digits })}\u00a0×\u00a0${power}`;
}

/** The same with its sign, and a digit more: `+0.0928`, `−3.48 × 10⁻⁵`. */
export function signed(value: number, write: Write): string {
  const size = Math.abs(value);
  const text = size >= 1e-3 ? write(size, { decimals: 4 }) : scientific(size, write, 2);
  return value === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** A slope: four decimals, or its leading digits if it is very small. */
export const slopeText = (value: number, write: Write): string =>
  value === 0 || Math.abs(value) >= 0.01
    ? write(value, { decimals: 4, fixed: value !== 0 })
    : `${value < 0 ? '−' : ''}${scientific(Math.abs(value), write, 2)}`;
