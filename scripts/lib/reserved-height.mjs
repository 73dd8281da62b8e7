/** Room for an element whose script comes late, so that nothing on the page moves: a `style` for its tag. */
import heights from './reserved-heights.json' with { type: 'json' };

/** Margins that a page usually leaves beside a figure, in px: where no container is known, `cqi` measures the page. */
const MARGINS = 96;

/**
 * The height that an element needs at most, as CSS without any style sheet. In wide columns it is constant; in narrow
 * ones, where the element stacks its parts, it may grow with the width. `clamp` jumps from one to the other.
 *
 * @param {string} tag
 * @returns {string} For example `display:block;min-height:clamp(710px,(536px - 100cqi)*999,810px)`.
 */
export function reservedHeight(tag) {
  const known = heights[tag];
  if (!known) throw new Error(`The height of <${tag}> is not measured yet: run \`npm run docs\`.`);
  const { below, base, slope, wide } = known;
  const narrow = slope > 0 ? `${base}px + ${100 * slope}cqi` : `${base}px`;
  return `display:block;min-height:clamp(${wide}px,(${below + MARGINS}px - 100cqi)*999,${narrow})`;
}
