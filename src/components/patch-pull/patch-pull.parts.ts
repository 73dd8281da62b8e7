/** Small parts that both halves of the picture are made of. */
import { svg, type SVGTemplateResult } from 'lit';
import type { cellsRect, GridBox } from '../../drawing/heat-map.js';

export type Rect = ReturnType<typeof cellsRect>;

export const over = (box: GridBox, text: string, kind = 'title'): SVGTemplateResult =>
  svg`<text class=${kind} x=${box.x} y=${box.y - 9}>${text}</text>`;

export const outline = ({ x, y, width, height }: Rect, kind: string): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class=${`window ${kind}`} x=${x} y=${y} width=${width} height=${height}></rect>
`;

/** Which way a region pulls: a solid line toward its patch, a broken one away from it. */
export const kindOf = (delta: number): string => (delta > 0 ? 'away' : '');
