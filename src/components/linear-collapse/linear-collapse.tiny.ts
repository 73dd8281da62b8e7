/** Writes rounding errors, which two decimals would show as 0. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `4 · 10⁻¹⁶` for magnitudes below 0.01, else what `write` makes of the value. */
export function writeTiny(value: number, write: (value: number) => string): string {
  if (value === 0 || Math.abs(value) >= 0.01) return write(value);
  const [digits, exponent] = value.toExponential(0).split('e');
  const raised = Array.from(exponent.replace(/^\D/, ''), (digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `${write(Number(digits))}\u00a0·\u00a010⁻${raised}`;
}
