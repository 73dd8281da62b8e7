/** Writes a matrix the way `matrixFromText` (matrix-text.ts) reads it. */
export const textFromMatrix = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => row.map((value) => String(Object.is(value, -0) ? 0 : value)).join(' ')).join('; ');
