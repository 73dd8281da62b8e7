/** Small parts that both halves of the picture are made of. */
import { svg, type SVGTemplateResult } from 'lit';
import { widthOf, type cellsRect, type GridBox } from '../../drawing/heat-map.js';

export type Rect = ReturnType<typeof cellsRect>;

/** Text at a box: it begins where the box begins, or at the edge of the picture ends where the box ends. */
export const beside = (box: GridBox, y: number, text: string, kind: string, atEdge: boolean): SVGTemplateResult =>
  svg`<text class=${atEdge ? `${kind} end` : kind} x=${atEdge ? box.x + widthOf(box) : box.x} y=${y}>${text}</text>`;

export const over = (box: GridBox, text: string, kind = 'title', atEdge = false): SVGTemplateResult =>
  beside(box, box.y - 9, text, kind, atEdge);

export const outline = ({ x, y, width, height }: Rect, kind: string): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class=${`window ${kind}`} x=${x} y=${y} width=${width} height=${height}></rect>
`;

/** Which way a region pulls: a solid line toward its patch, a broken one away from it. */
export const kindOf = (delta: number): string => (delta > 0 ? 'away' : '');
