/** How large the posters of the elements are on a page. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';
import { POSTER } from './snippets.mjs';

/** Where a PNG file has its width and height. */
const [WIDTH_AT, HEIGHT_AT] = [16, 20];

/**
 * The size of an element's poster in CSS pixels, as wide as a figure in a column of text; undefined if it has none.
 *
 * @param {string} tag
 * @returns {{ width: number, height: number } | undefined}
 */
export function posterSize(tag) {
  const file = path.join(ROOT, `assets/posters/${tag}.png`);
  if (!existsSync(file)) return undefined;
  const head = readFileSync(file);
  const [width, height] = [WIDTH_AT, HEIGHT_AT].map((at) => head.readUInt32BE(at));
  return { width: POSTER.width, height: Math.round((height * POSTER.width) / width) };
}
