/** Heat maps side by side. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { gridLines, heightOf, widthOf, type GridBox, type HeatPath } from '../drawing/heat-map.js';
import { together, type HeatMap } from '../drawing/heat-maps.js';
import { heatPaths } from './grid.js';

const square = (box: GridBox): string =>
  `M${String(box.x)} ${String(box.y)}h${String(widthOf(box))}v${String(heightOf(box))}h${String(-widthOf(box))}z`;

/**
 * All maps as one picture: one shape of paper, one of each tone, one of lines. What is drawn anew many times a second has
 * few shapes to lay out, and none comes and goes.
 */
export function smallMaps(boxes: readonly GridBox[], paths: readonly HeatPath[]): SVGTemplateResult {
  const lines = boxes.map((box) => gridLines(box)).join('');
  return svg`<path class="paper" d=${boxes.map(square).join('')}></path>
    ${heatPaths(paths)}
    ${lines ? svg`<path class="lines" d=${lines}></path>` : nothing}`;
}

/** The same from values. */
export const mapsAsOne = (maps: readonly HeatMap[]): SVGTemplateResult =>
  smallMaps(
    maps.map(([, box]) => box),
    together(maps),
  );

/** What is drawn upon several grids; the heat maps of all that were given `beneath` lie under it, as one picture. */
export function uponMaps(draw: (beneath: HeatMap[]) => unknown): SVGTemplateResult {
  const beneath: HeatMap[] = [];
  const drawn = draw(beneath);
  return svg`${mapsAsOne(beneath)} ${drawn}`;
}
