/** What is seen, in words and with values. */
import { formatNumber, type NumberStyle } from './numbers.js';

/** A matrix as text, rows separated by semicolons: `1, 0, −1; 2, 0, −2`. */
export function matrixText(values: ArrayLike<number>, columns: number, style: NumberStyle = {}): string {
  const rows: string[] = [];
  for (let start = 0; start < values.length; start += columns) {
    rows.push(Array.from({ length: columns }, (_, i) => formatNumber(values[start + i] ?? NaN, style)).join(', '));
  }
  return rows.join('; ');
}

/** Least, greatest and their places (row-major index) of a list of numbers; NaN is skipped. */
export function extremes(values: ArrayLike<number>): { min: number; max: number; minAt: number; maxAt: number } {
  let minAt = 0;
  let maxAt = 0;
  for (let i = 1; i < values.length; i++) {
    if (!((values[i] ?? NaN) >= (values[minAt] ?? NaN))) minAt = Number.isNaN(values[i]) ? minAt : i;
    if (!((values[i] ?? NaN) <= (values[maxAt] ?? NaN))) maxAt = Number.isNaN(values[i]) ? maxAt : i;
  }
  return { min: values[minAt] ?? NaN, max: values[maxAt] ?? NaN, minAt, maxAt };
}
