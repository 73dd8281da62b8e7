/** Numbers as authors write them in attributes. */

/** One number: decimal, exponent, or a fraction such as `1/9`; U+2212 counts as a minus. NaN if it is none. */
export function numberFromText(text: string): number {
  const [top, bottom, ...rest] = text.trim().replaceAll('−', '-').split('/');
  if (rest.length > 0 || top === '' || bottom === '') return NaN;
  const value = Number(top);
  return bottom === undefined ? value : value / Number(bottom);
}

/**
 * A matrix: rows end with `;`, cells with spaces or commas (`1 0 -1; 2 0 -2; 1 0 -1`), or JSON (`[[1,0],[0,1]]`).
 * Undefined if it is no rectangle of finite numbers.
 */
export function matrixFromText(text: string): number[][] | undefined {
  // Deeper JSON is an image of several channels.
  if (/\[\s*\[\s*\[/.test(text)) return undefined;
  const rows = text
    .split(/[;\]]/)
    .map((row) =>
      row
        .split(/[\s,[]+/)
        .filter(Boolean)
        .map(numberFromText),
    )
    .filter((row) => row.length > 0);
  const fits = rows.every((row) => row.length === rows[0].length && row.every(Number.isFinite));
  return fits && rows.length > 0 ? rows : undefined;
}
