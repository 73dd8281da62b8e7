/** The picture of template-trainer: image, filters before and after, answer. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { HeatMap } from '../../drawing/heat-maps.js';
import type { Scale } from '../../drawing/scale.js';
import { cellAfterKey, cellUnder, grid } from '../../templates/grid.js';
import { mapsAsOne } from '../../templates/small-maps.js';
import { layOut, type Layout } from './template-trainer.layout.js';
import type { Pattern } from './template-trainer.model.js';
import type { Probe, Reading } from './template-trainer.reading.js';
import { words } from './template-trainer.words.js';
import { FILTER_NUMBERS, FILTERS, SIDE } from './template-trainer.sizes.js';

/** One of the three rows of tiles. */
export interface RowView {
  readonly title: string;
  /** What the numbers under the tiles are. */
  readonly note: string;
  readonly values: readonly ArrayLike<number>[];
  readonly scale: Scale;
  /** Lines under each tile. */
  readonly lines: readonly (readonly string[])[];
}

/** What the reader looks at. */
export interface Looking {
  readonly width: number;
  /** The filter that the keyboard stands on. */
  readonly current: number;
  /** The filter and the pixel that are pointed at. */
  readonly filter: number | undefined;
  readonly pixel: Cell | undefined;
  /** The pixel that the keyboard stands on. */
  readonly place: Cell;
  /** Undefined: the net is asked about its own image. */
  readonly asked: Probe | undefined;
  readonly point: (filter?: number, pixel?: Cell) => void;
  readonly move: (filter: number) => void;
}

interface PictureView extends Looking {
  readonly reading: Reading;
  readonly layout: Layout;
}

/** To the keyboard, the filters are a row of cells. */
const COLUMNS: GridBox = { x: 0, y: 0, cell: 1, rows: 1, columns: FILTERS };

const INK: Scale = { kind: 'ink', max: 1 };

const bar = (name: string, x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height}></rect>`;

const label = (
  name: string,
  x: number,
  y: number,
  text: string | number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult => svg`<text class=${name} text-anchor=${anchor} x=${x} y=${y}>${text}</text>`;

/** Keeps the place of the picture that comes. */
export function waiting(width: number): TemplateResult {
  const { height } = layOut(width, SIDE);
  return html`<svg class="stage" viewBox=${`0 0 ${String(width)} ${String(Math.ceil(height))}`}></svg>
    <p class="caption">${words.loading}</p>`;
}

export function picture(reading: Reading, looking: Looking): TemplateResult {
  const { run, oneImage } = reading;
  const { width, current, point, move } = looking;
  const { images, title, boxes } = run.topic;
  const layout = layOut(width, run.settings.filterSize, boxes);
  // Only where each weight belongs to a pixel is there one to point at.
  const view = { ...looking, reading, layout, pixel: oneImage ? looking.pixel : undefined };
  const rows = reading.rows(layout.narrow);
  const leave = (): void => {
    point();
  };
  return html`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${`${words.figure}: ${words.now(reading.step)}`}
    viewBox=${`0 0 ${String(width)} ${String(Math.ceil(layout.height))}`}
  >
    ${label('title', 0, 13, title(layout.narrow))} ${images.map((image, i) => imageTile(view, image, i))}
    ${confidenceCurve(view)} ${rows.map((row, i) => rowTitle(layout, row, i))}
    <g
      class="filters"
      part="grid"
      role="listbox"
      tabindex="0"
      aria-label=${words.filters}
      aria-activedescendant=${`filter-${String(current)}`}
      @keydown=${(event: KeyboardEvent): void => {
        const to = cellAfterKey(event, { row: 0, column: current }, COLUMNS);
        if (!to) return;
        event.preventDefault();
        move(to.column);
      }}
      @blur=${leave}
      @pointerleave=${leave}
    >
      ${tiles(layout, rows)}${FILTER_NUMBERS.map((k) => column(view, rows, k))}
    </g>
    <g aria-hidden="true">${rows.map((row, i) => readings(view, row, i))}</g>
    ${answer(view)}
  </svg>`;
}

function imageTile(view: PictureView, { name, values }: Pattern, i: number): SVGTemplateResult {
  const { layout, reading, pixel, place, point, filter, current } = view;
  const box = layout.images[i];
  const { write } = reading;
  return svg`${grid({
    id: 'image',
    label: words.imageGrid(words.digit(name)),
    ...{ box, values, scale: INK },
    active: reading.oneImage ? place : undefined,
    describe: ({ row, column: at }) => words.pixel(write(row + 1), write(at + 1), write(values[row * SIDE + at])),
    pointed: (cell) => {
      point(filter ?? current, cell);
    },
  })}${pixel ? marked(box, pixel) : nothing}`;
}

/** A pixel in its place. */
const marked = (box: GridBox, { row, column: at }: Cell): SVGTemplateResult[] => {
  const { x, y, width, height } = cellsRect(box, row, at);
  return ['casing', 'window'].map((name) => bar(name, x - 1, y - 1, width + 2, height + 2));
};

function rowTitle({ rows, narrow }: Layout, { title, note }: RowView, i: number): SVGTemplateResult {
  const { titleY, boxes } = rows[i];
  const [{ x, y }] = boxes;
  return svg`<text x=${x} y=${titleY}><tspan class="title">${title}</tspan><tspan class="note">\u2003${note}</tspan></text>
    ${narrow ? nothing : label('operator', x - 18, y + heightOf(boxes[0]) / 2 + 6, ' +='[i], 'middle')}`;
}

/** All tiles of all filters. */
function tiles(layout: Layout, rows: readonly RowView[]): SVGTemplateResult {
  const places = rows.map((_, i) => layout.rows[i].boxes.slice(0, FILTERS));
  return mapsAsOne(rows.flatMap(({ values, scale }, i) => places[i].map((box, k): HeatMap => [values[k], box, scale])));
}

/** The three tiles of a filter, one above the other. */
function column({ reading, layout, ...view }: PictureView, rows: readonly RowView[], k: number): SVGTemplateResult {
  const { filter, current, pixel, point } = view;
  const here = filter === k;
  return svg`<g
    id=${`filter-${String(k)}`}
    class="option ${k === current ? 'current' : ''} ${here ? 'here' : ''}"
    part=${here ? 'cell cell-active' : 'cell'}
    role="option"
    aria-selected=${here ? 'true' : 'false'}
    aria-label=${words.filter(reading.write(k + 1), ...rows.map(({ lines }) => lines[k].join(', ')))}
  >
    ${rows.map((_, i) => {
      const box = layout.rows[i].boxes[k];
      const { x, y } = box;
      const side = widthOf(box);
      const place = (event: PointerEvent): void => {
        point(k, reading.oneImage ? cellUnder(event, box) : undefined);
      };
      return svg`${pixel ? marked(box, pixel) : nothing} ${bar('frame', x - 3, y - 3, side + 6, side + 6)}
        <g @pointermove=${place} @pointerdown=${place}>${bar('hit', x, y, side, side)}</g>`;
    })}
  </g>`;
}

/** The numbers under a row of tiles; the names of the filters say them too. */
function readings({ layout, reading }: PictureView, { lines }: RowView, i: number): SVGTemplateResult[] {
  const { boxes, lines: baselines } = layout.rows[i];
  return lines.flatMap((texts, k) =>
    texts.map((text, n) =>
      label(
        `reading ${i === 2 && n === 1 ? reading.verdict(k) : ''}`,
        boxes[k].x + widthOf(boxes[k]) / 2,
        baselines[n],
        text,
        'middle',
      ),
    ),
  );
}

/** How the probability of the right answer has risen. */
function confidenceCurve({ layout, reading }: PictureView): SVGTemplateResult {
  const { run, moment } = reading;
  const { confidence, topic } = run;
  const { x, y, width, height } = layout.curve;
  const at = (i: number): string =>
    `${(x + (i / reading.last) * width).toFixed(1)} ${(y + height * (1 - confidence[i])).toFixed(1)}`;
  const path = (name: string, to: number): SVGTemplateResult =>
    svg`<path class=${name} part="line" d=${`M${Array.from({ length: to + 1 }, (_, i) => at(i)).join('L')}`}></path>`;
  const now = reading.percent(confidence[moment]);
  const [dotX, dotY] = at(moment).split(' ');
  return svg`<g role="img" aria-label=${words.curve(now, reading.percent(confidence[0]))} part="axis">
    <text x=${x} y=${y - 7}><tspan class="title">${topic.chance()}</tspan><tspan class="share">\u2002${now}</tspan></text>
    <path class="axis" d=${`M${String(x)} ${String(y)}v${String(height)}h${String(width)}`}></path>
    ${path('ahead', reading.last)} ${path('curve', moment)}
    <circle class="dot" r="4" cx=${dotX} cy=${dotY}></circle>
  </g>`;
}

/** What the net makes of the image that it is asked about. */
function answer({ layout, reading, asked }: PictureView): SVGTemplateResult {
  const { run, moment } = reading;
  const { x, y, width, pitch, titleY } = layout.bars;
  const [{ name, values }] = run.topic.images;
  const probe = asked ?? { name: words.digit(name), pixels: run.examples.length > 1 ? run.examples[0].pixels : values };
  const { probabilities } = run.net(moment).answer(probe.pixels);
  const most = Math.max(...probabilities);
  const best = probabilities.indexOf(most);
  const [from, room] = [x + 16, width - 16 - 58];
  const { probe: box, narrow } = layout;
  const askedX = narrow ? x + widthOf(box) + 10 : x;
  return svg`
    ${label('title', askedX, 13, probe.name.length > 8 ? probe.name : `${words.asked} ${probe.name}`)}
    ${grid({ id: 'probe', label: probe.name, box, values: probe.pixels, scale: INK })}
    <g role="img" aria-label=${words.answer(String(best), reading.percent(most), probe.name)}>
      ${label('note', askedX, narrow ? 30 : titleY, words.answers)}
      ${Array.from(probabilities, (chance, digit) => {
        const top = y + digit * pitch + 2;
        const base = top + pitch / 2 + 2;
        return svg`<g class=${digit === best ? 'best' : ''}>
          ${label('class', x, base, digit)} ${bar('track', from, top, room, pitch - 4)}
          ${bar('bar', from, top, room * chance, pitch - 4)}
          ${label('share', x + width, base, reading.percent(chance), 'end')}
        </g>`;
      })}
    </g>`;
}
