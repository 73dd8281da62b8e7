/** The picture of template-match: image × template = products, and the list of images below. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heatMap, heightOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { HeatMap } from '../../drawing/heat-maps.js';
import { grid, heatPaths } from '../../templates/grid.js';
import type { Scale } from '../../drawing/scale.js';
import { uponMaps } from '../../templates/small-maps.js';
import { imageList, type ListView } from './template-match.list.js';
import { meetingAt, type Match, type Meeting, type Pixels } from './template-match.model.js';
import { words } from './template-match.words.js';

export interface MatchView extends ListView {
  readonly template: Pixels;
  readonly write: (value: number) => string;
  readonly match: Match;
  readonly productScale: Scale;
  /** The pixel pointed at. */
  readonly pixel: Cell;
  /** The kind of meeting that is marked. */
  readonly marked: Meeting | undefined;
  readonly summary: string;
  readonly point: (cell: Cell | undefined) => void;
  /** Where the pointer holds the image, in pixels of the page. */
  readonly grip: { x: number; y: number };
  /** The reader moves the image, in pixels. */
  readonly shift: (x: number, y: number) => void;
}

export function matchPicture(view: MatchView): SVGTemplateResult {
  const { layout, summary, match, template, writeRaw } = view;
  const { image, products, sum, wide } = layout;
  const box = layout.template;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
  >
    ${title(image, words.image)} ${title(box, wide ? words.filter : words.template)} ${title(products, words.products)}
    ${uponMaps(
      (
        beneath,
      ) => svg`<g class="movable" @pointerdown=${grab(view)} @pointermove=${drag(view)} @keydown=${shiftKeys(view)}>
      ${pixelGrid(view, 'image', words.image, image, match.image.data, view.ink, beneath)}
    </g>
    ${operator(box.x, box, '×')}
    ${grid({ id: 'template', label: words.template, box, values: template.data, scale: view.ink, beneath, write: view.write })}
    ${wide ? operator(products.x, products, '=') : nothing}
    ${pixelGrid(view, 'products', words.products, products, match.products, view.productScale, beneath)}`,
    )}
    ${marks(view)}
    <text class="operator" x=${sum.x} y=${sum.y - 26}>${wide ? '' : '= '}Σ</text>
    <text class="sum" x=${sum.x} y=${sum.y}>${writeRaw(match.raw)}</text>
    <text class="note" x=${sum.x} y=${sum.y + 22}>${words.raw}</text>
    ${imageList(view)}
  </svg>`;
}

const title = (box: GridBox, text: string): SVGTemplateResult =>
  svg`<text class="title" x=${box.x} y=${box.y - 8}>${text}</text>`;

const operator = (x: number, box: GridBox, sign: string): SVGTemplateResult =>
  svg`<text class="operator" text-anchor="middle" dominant-baseline="central" x=${x - 15} y=${box.y + heightOf(box) / 2}>${sign}</text>`;

const pixelGrid = (
  { pixel, match, template, writeRaw, write, point }: MatchView,
  id: string,
  name: string,
  box: GridBox,
  values: Float64Array,
  scale: Scale,
  beneath: HeatMap[],
): SVGTemplateResult =>
  grid({
    id,
    label: `${name}, ${box.rows} × ${box.columns}`,
    box,
    values,
    scale,
    beneath,
    write,
    active: pixel,
    describe: ({ row, column }) => {
      const i = row * box.columns + column;
      return words.pixel(
        row + 1,
        column + 1,
        write(match.image.data[i]),
        write(template.data[i]),
        writeRaw(match.products[i]),
      );
    },
    pointed: point,
  });

/** The pixel pointed at in all three pictures, and the pixels of the marked kind. */
function marks({ layout, pixel, marked, match, template }: MatchView): SVGTemplateResult[] {
  const inMark = match.products.map((_, i) => Number(meetingAt(match.image, template, i) === marked));
  return [layout.image, layout.template, layout.products].map((box) => {
    const { x, y, width, height } = cellsRect(box, pixel.row, pixel.column);
    return svg`<g class="marks">
      ${marked ? heatPaths(heatMap(inMark, box, { kind: 'sequential', max: 1 })) : nothing}
      <rect class="casing" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2}></rect>
      <rect class="window" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2}></rect>
    </g>`;
  });
}

const grab =
  ({ grip }: MatchView) =>
  (event: PointerEvent): void => {
    Object.assign(grip, { x: event.clientX, y: event.clientY });
  };

/** Dragging by a pixel of the image moves it by one. */
const drag =
  ({ layout, grip, shift }: MatchView) =>
  (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const width = (event.currentTarget as SVGElement).ownerSVGElement?.getBoundingClientRect().width ?? layout.width;
    const cell = (layout.image.cell * width) / layout.width;
    const x = Math.trunc((event.clientX - grip.x) / cell);
    const y = Math.trunc((event.clientY - grip.y) / cell);
    if (x === 0 && y === 0) return;
    grip.x += x * cell;
    grip.y += y * cell;
    shift(x, y);
  };

/** With Shift, the arrow keys move the image instead of the place in it. */
const shiftKeys = ({ shift }: MatchView): { handleEvent(event: KeyboardEvent): void; capture: true } => ({
  capture: true,
  handleEvent(event): void {
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!move || !event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    shift(move[0], move[1]);
  },
});
