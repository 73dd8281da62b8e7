/** The picture: the pad, what comes of it, and between them how the one becomes the other. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { rescale, BOX, type Area, type CentredDigit, type Point } from '../../data/centred-digit.js';
import { beam } from '../../drawing/beam.js';
import { cellsRect, heatMap, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { grid, heatPaths } from '../../templates/grid.js';
import type { Hand } from './digit-input.hand.js';
import { TITLE, type Layout } from './digit-input.layout.js';
import { FINENESS, inkOf, PEN, SIDE, UNITS, type PadPicture, type Sheet } from './digit-input.model.js';
import { words } from './digit-input.words.js';

export interface PictureView {
  readonly layout: Layout;
  readonly width: number;
  readonly sheet: Sheet;
  readonly name: string;
  readonly digit: CentredDigit | undefined;
  /** Said on the pad; empty once the reader has drawn. */
  readonly invitation: string;
  /** Where the pen of the keyboard is, and whether it draws. */
  readonly pen: Point;
  readonly penDown: boolean;
  readonly locked: boolean;
  readonly cell: Cell;
  /** The pixel of the image that the reader points at. */
  readonly pointed: Cell | undefined;
  readonly number: (value: number) => string;
  readonly handlers: Hand;
  readonly point: (cell: Cell | undefined) => void;
}

const title = (text: string, x: number): SVGTemplateResult =>
  svg`<text class="title" x=${x} y=${TITLE - 9}>${text}</text>`;

/** From units or pixels in a box to the picture. */
const placed = (box: GridBox, { x, y, width, height }: Area, unit = 1): Area => ({
  x: box.x + (x / unit) * box.cell,
  y: box.y + (y / unit) * box.cell,
  width: (width / unit) * box.cell,
  height: (height / unit) * box.cell,
});

const frame = ({ x, y, width, height }: Area, kind: string): SVGTemplateResult =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height}></rect>`;

function cross(box: GridBox, { x, y }: Point, unit = 1): SVGTemplateResult {
  const [left, top] = [box.x + (x / unit) * box.cell, box.y + (y / unit) * box.cell];
  const d = `M${left - 7} ${top}h14M${left} ${top - 7}v14`;
  return svg`<path class="casing" d=${d}></path><path class="window" d=${d}></path>`;
}

/** The part of the pad that a pixel of the image is the mean of; undefined where it lies beyond the ink's box. */
export function sourceOf({ from, to, scale }: CentredDigit, { row, column }: Cell): Area | undefined {
  const [x, y] = [column - to.x, row - to.y];
  if (x < 0 || y < 0 || x >= to.width || y >= to.height) return undefined;
  return { x: from.x + x / scale, y: from.y + y / scale, width: 1 / scale, height: 1 / scale };
}

/** Pictures of files are finer than anybody needs to see. */
function pictureOnPad({ ink }: PadPicture, sheet: Sheet, box: GridBox): SVGTemplateResult {
  const small = ink.width === UNITS && ink.height === UNITS;
  const cells = small ? UNITS : SIDE / 2;
  const values = small ? ink.data : rescale(inkOf(sheet), { x: 0, y: 0, width: SIDE, height: SIDE }, 0.5, cells, cells);
  const fine = { ...box, cell: (box.cell * UNITS) / cells, rows: cells, columns: cells };
  return heatPaths(heatMap(values, fine, { kind: 'ink', max: 1 }));
}

function strokesOnPad({ strokes }: Sheet, box: GridBox): SVGTemplateResult {
  // A dot is a line to itself: its round ends are drawn.
  const d = strokes
    .map((stroke) => {
      const points = stroke.map(({ x, y }) => `${box.x + x * box.cell} ${box.y + y * box.cell}`);
      return `M${points.join('L')}${points.length === 1 ? `L${points[0]}` : ''}`;
    })
    .join('');
  return svg`<path class="strokes" d=${d} stroke-width=${PEN * box.cell}></path>`;
}

/** The pad answers to touch itself: the page must not scroll under the finger. */
const keepStill = {
  passive: false,
  handleEvent: (event: Event): void => {
    event.preventDefault();
  },
};

function pad(view: PictureView): SVGTemplateResult {
  const { layout, sheet, name, pen, penDown, locked, invitation, handlers } = view;
  const box = layout.pad;
  const area = { x: box.x, y: box.y, width: widthOf(box), height: heightOf(box) };
  const id = 'pad-clip';
  const content = svg`
    ${frame(area, 'paper sheet')}
    <clipPath id=${id}>${frame(area, '')}</clipPath>
    <g clip-path=${`url(#${id})`}>
      ${sheet.picture ? pictureOnPad(sheet.picture, sheet, box) : strokesOnPad(sheet, box)}
    </g>
  `;
  if (locked) return svg`<g role="img" aria-label=${words.padLabel(name)}>${content}</g>`;
  const [x, y] = [box.x + pen.x * box.cell, box.y + pen.y * box.cell];
  return svg`
    <g
      class="pad"
      part="pad"
      role="application"
      tabindex="0"
      aria-roledescription=${words.padRole}
      aria-label=${words.padLabel(name)}
      aria-describedby="pad-keys"
      @keydown=${handlers.keydown}
      @keyup=${handlers.keyup}
      @blur=${handlers.lift}
    >
      ${content}
      <text class="note middle" x=${area.x + area.width / 2} y=${area.y + area.height - 12}>${invitation}</text>
      <g class="pen" aria-hidden="true">
        <text class="note middle" x=${area.x + area.width / 2} y=${area.y + 20}>${words.keys}</text>
        <circle class=${penDown ? 'tip down' : 'tip'} cx=${x} cy=${y} r=${(PEN / 2) * box.cell}></circle>
      </g>
      <rect class="ring" x=${area.x - 3} y=${area.y - 3} width=${area.width + 6} height=${area.height + 6} rx="3"></rect>
      <rect
        class="surface"
        x=${area.x}
        y=${area.y}
        width=${area.width}
        height=${area.height}
        @touchstart=${keepStill}
        @pointerdown=${handlers.pointerdown}
        @pointermove=${handlers.pointermove}
        @pointerup=${handlers.pointerup}
        @pointercancel=${handlers.pointerup}
      ></rect>
    </g>
  `;
}

/** How the drawing becomes the image: one box becomes the other, and centre of mass goes to centre of mass. */
function change({ layout, digit, pointed }: PictureView): SVGTemplateResult | typeof nothing {
  if (!digit) return nothing;
  const { pad: left, image: right } = layout;
  const source = pointed && sourceOf(digit, pointed);
  if (source && pointed) {
    const [from, to] = [placed(left, source, FINENESS), cellsRect(right, pointed.row, pointed.column)];
    return svg`
      <path class="beam" d=${beam(from, to)}></path>
      ${frame(from, 'casing')}${frame(from, 'window')}${frame(to, 'casing')}${frame(to, 'window')}
    `;
  }
  const [from, to] = [placed(left, digit.from, FINENESS), placed(right, digit.to)];
  return svg`
    <path class="beam" d=${beam(from, to)}></path>
    ${frame(from, 'window related')}${frame(to, 'window related')}
    ${cross(left, digit.fromCentre, FINENESS)}${cross(right, digit.toCentre)}
  `;
}

function image({ layout, digit, cell, number, point }: PictureView): SVGTemplateResult {
  const values = digit?.pixels ?? new Float32Array(UNITS * UNITS);
  const box = layout.image;
  const { x, y, width, height } = digit?.to ?? { x: 0, y: 0, width: 0, height: 0 };
  const ink = words.networkBox(y + 1, Math.ceil(y + height), x + 1, Math.ceil(x + width));
  return grid({
    id: 'image',
    label: words.networkLabel(digit ? ink : words.networkBlank),
    box,
    values,
    scale: { kind: 'ink', max: 1 },
    active: cell,
    describe: ({ row, column }) => words.cell(row, column, number(values[row * UNITS + column])),
    pointed: point,
    picked: point,
  });
}

export function picture(view: PictureView): TemplateResult {
  const { layout, width, digit } = view;
  const { pad: left, image: right, wide } = layout;
  const middle = (left.x + widthOf(left) + right.x) / 2;
  return html`
    <svg class="stage" viewBox=${`0 0 ${width} ${layout.height}`} width=${width} height=${layout.height}>
      ${title(words.pad, left.x)}
      <text class="title" x=${right.x} y=${right.y - 9}>${words.network(BOX + 8)}</text>
      ${pad(view)} ${image(view)} ${change(view)}
      ${
        digit && wide
          ? svg`<text class="operator middle" x=${middle} y=${left.y + heightOf(left) / 2}
              >×${view.number(digit.scale * FINENESS)}</text>`
          : nothing
      }
    </svg>
  `;
}
