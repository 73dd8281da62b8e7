/** The outline of cells in the picture of backprop-stepper. */
import { svg, type SVGTemplateResult } from 'lit';
import type { cellsRect } from '../../drawing/heat-map.js';

export const outline = (
  { x, y, width, height }: ReturnType<typeof cellsRect>,
  kind = 'related',
): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class="window ${kind}" x=${x} y=${y} width=${width} height=${height}></rect>`;
