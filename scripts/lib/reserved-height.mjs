/** Room for an element whose script comes late, so that nothing on the page moves: a `style` for its tag. */
import heights from './reserved-heights.json' with { type: 'json' };

/** Margins that a page usually leaves beside a figure, in px: where no container is known, `cqi` measures the page. */
const MARGINS = 96;

/**
 * The height that an element needs at most, in a narrow and in a wide column, as CSS without any style sheet:
 * `clamp` jumps from one to the other where the element stacks its parts.
 *
 * @param {string} tag
 * @returns {string} For example `display:block;min-height:clamp(710px,(536px - 100cqi)*999,810px)`.
 */
export function reservedHeight(tag) {
  const known = heights[tag];
  if (!known) throw new Error(`The height of <${tag}> is not measured yet: run \`npm run docs\`.`);
  const { below, narrow, wide } = known;
  const height = narrow > wide ? `clamp(${wide}px,(${below + MARGINS}px - 100cqi)*999,${narrow}px)` : `${wide}px`;
  return `display:block;min-height:${height}`;
}
