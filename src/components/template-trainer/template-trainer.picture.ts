/** The picture of template-trainer: image, filters before and after, answer. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cellsRect, heatMap, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { Scale } from '../../drawing/scale.js';
import { cellAfterKey, cellUnder, grid, heatPaths } from '../../templates/grid.js';
import { layOut, type Layout } from './template-trainer.layout.js';
import type { Pattern } from './template-trainer.model.js';
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

export interface PictureView {
  readonly layout: Layout;
  readonly summary: string;
  readonly imageTitle: string;
  readonly images: readonly Pattern[];
  readonly rows: readonly RowView[];
  /** What a screen reader says of each filter. */
  readonly descriptions: readonly string[];
  /** What each filter has become. */
  readonly verdicts: readonly ('positive' | 'negative' | 'noise' | 'dead')[];
  readonly current: number;
  /** The filter that is pointed at. */
  readonly filter: number | undefined;
  readonly pixel: Cell | undefined;
  readonly describePixel: (cell: Cell) => string;
  readonly activePixel: Cell | undefined;
  readonly probe: { readonly name: string; readonly pixels: ArrayLike<number> };
  readonly probabilities: ArrayLike<number>;
  readonly answerLabel: string;
  readonly curve: {
    readonly values: readonly number[];
    readonly now: number;
    readonly title: string;
    readonly label: string;
  };
  readonly percent: (share: number) => string;
  readonly point: (filter: number | undefined, pixel: Cell | undefined) => void;
  readonly move: (filter: number) => void;
}

/** To the keyboard, the filters are a row of cells. */
const COLUMNS: GridBox = { x: 0, y: 0, cell: 1, rows: 1, columns: FILTERS };

const INK: Scale = { kind: 'ink', max: 1 };

/** Keeps the place of the picture that comes. */
export function waiting(width: number): TemplateResult {
  const { height } = layOut(width, 1, SIDE);
  return html`<svg class="stage" viewBox=${`0 0 ${String(width)} ${String(Math.ceil(height))}`}></svg>
    <p class="caption">${words.loading}</p>`;
}

export function picture(view: PictureView): SVGTemplateResult {
  const { layout } = view;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${view.summary}
    viewBox=${`0 0 ${String(layout.width)} ${String(Math.ceil(layout.height))}`}
  >
    <text class="title" x="0" y="13">${view.imageTitle}</text>
    ${view.images.map((image, i) => imageTile(view, image, i))}
    ${confidenceCurve(view)}
    ${view.rows.map((row, i) => rowTitle(view, row, i))}
    <g
      class="filters"
      part="grid"
      role="listbox"
      tabindex="0"
      aria-label=${words.filters}
      aria-activedescendant=${`filter-${String(view.current)}`}
      @keydown=${(event: KeyboardEvent): void => {
        const to = cellAfterKey(event, { row: 0, column: view.current }, COLUMNS);
        if (!to) return;
        event.preventDefault();
        view.move(to.column);
      }}
      @blur=${(): void => {
        view.point(undefined, undefined);
      }}
      @pointerleave=${(): void => {
        view.point(undefined, undefined);
      }}
    >${FILTER_NUMBERS.map((k) => column(view, k))}</g>
    <g aria-hidden="true">${view.rows.map((row, i) => readings(view, row, i))}</g>
    ${answer(view)}
  </svg>`;
}

function imageTile(view: PictureView, { name, values }: Pattern, i: number): SVGTemplateResult {
  const box = view.layout.images[i];
  const only = view.images.length === 1;
  return svg`${grid({
    id: 'image',
    label: words.imageGrid(words.digit(name)),
    ...{ box, values, scale: INK },
    active: only ? view.activePixel : undefined,
    describe: view.describePixel,
    pointed: (cell) => {
      view.point(view.filter ?? view.current, cell);
    },
  })}${only && view.pixel ? marked(box, view.pixel) : nothing}`;
}

/** A pixel in its place. */
function marked(box: GridBox, { row, column: at }: Cell): SVGTemplateResult {
  const { x, y, width, height } = cellsRect(box, row, at);
  return svg`<rect class="casing" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2}></rect>
    <rect class="window" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2}></rect>`;
}

const OPERATORS = ['', '+', '='];

function rowTitle({ layout }: PictureView, { title, note }: RowView, i: number): SVGTemplateResult {
  const { titleY, boxes } = layout.rows[i];
  const [{ x, y }] = boxes;
  return svg`<text x=${x} y=${titleY}><tspan class="title">${title}</tspan><tspan class="note" dx="8">${note}</tspan></text>
    ${
      layout.narrow
        ? nothing
        : svg`<text class="operator" aria-hidden="true" text-anchor="middle" dominant-baseline="central" x=${x - 18} y=${y + heightOf(boxes[0]) / 2}>${OPERATORS[i]}</text>`
    }`;
}

/** The three tiles of a filter, one above the other. */
function column(view: PictureView, k: number): SVGTemplateResult {
  const { layout, filter, pixel } = view;
  const boxes = layout.rows.map((row) => row.boxes[k]);
  const here = filter === k;
  return svg`<g
    id=${`filter-${String(k)}`}
    class="option ${k === view.current ? 'current' : ''} ${here ? 'here' : ''}"
    part=${here ? 'cell cell-active' : 'cell'}
    role="option"
    aria-selected=${here ? 'true' : 'false'}
    aria-label=${view.descriptions[k]}
  >
    ${boxes.map((box, i) => {
      const { values, scale } = view.rows[i];
      const place = (event: PointerEvent): void => {
        view.point(k, view.activePixel && cellUnder(event, box));
      };
      const side = widthOf(box);
      return svg`
        <rect class="paper" x=${box.x} y=${box.y} width=${side} height=${side}></rect>
        ${heatPaths(heatMap(values[k], box, scale))}
        ${pixel ? marked(box, pixel) : nothing}
        <rect class="hit" x=${box.x} y=${box.y} width=${side} height=${side} @pointermove=${place} @pointerdown=${place}></rect>`;
    })}
    ${boxes.map((box) => {
      const side = widthOf(box) + 6;
      return svg`<rect class="frame" x=${box.x - 3} y=${box.y - 3} width=${side} height=${side} rx="3"></rect>`;
    })}
  </g>`;
}

/** The numbers under a row of tiles; the names of the filters say them too. */
function readings({ layout, verdicts }: PictureView, { lines }: RowView, i: number): SVGTemplateResult[] {
  const { boxes, lines: baselines } = layout.rows[i];
  return lines.flatMap((texts, k) =>
    texts.map(
      (text, line) =>
        svg`<text class="reading ${i === 2 && line === 1 ? verdicts[k] : ''}" text-anchor="middle" x=${boxes[k].x + widthOf(boxes[k]) / 2} y=${baselines[line]}>${text}</text>`,
    ),
  );
}

/** How the probability of the right answer has risen. */
function confidenceCurve({ layout, curve: { values, now, title, label }, percent }: PictureView): SVGTemplateResult {
  const { x, y, width, height } = layout.curve;
  const at = (i: number): [number, number] => [
    x + (i / Math.max(1, values.length - 1)) * width,
    y + height * (1 - values[i]),
  ];
  const path = (to: number): string =>
    values
      .slice(0, to + 1)
      .map(
        (_, i) =>
          `${i === 0 ? 'M' : 'L'}${at(i)
            .map((place) => place.toFixed(1))
            .join(' ')}`,
      )
      .join('');
  const [dotX, dotY] = at(now);
  return svg`<g role="img" aria-label=${label} part="axis">
    <text x=${x} y=${y - 7}><tspan class="title">${title}</tspan><tspan class="share" dx="6">${percent(values[now])}</tspan></text>
    <path class="axis" d=${`M${String(x)} ${String(y)}V${String(y + height)}H${String(x + width)}`}></path>
    <path class="ahead" d=${path(values.length - 1)}></path>
    <path class="curve" part="line" d=${path(now)}></path>
    <circle class="dot" r="4" cx=${dotX} cy=${dotY}></circle>
  </g>`;
}

/** What the net makes of the image that it is asked about. */
function answer({ layout, probe, probabilities, answerLabel, percent }: PictureView): SVGTemplateResult {
  const { x, y, width, pitch, titleY } = layout.bars;
  const digits = Array.from(probabilities);
  const best = digits.indexOf(Math.max(...digits));
  const [from, room] = [x + 16, width - 16 - 46];
  const { probe: box, narrow } = layout;
  const askedX = narrow ? x + widthOf(box) + 10 : x;
  return svg`
    <text class="title" x=${askedX} y="13">${probe.name.length > 8 ? probe.name : `${words.asked} ${probe.name}`}</text>
    ${grid({ id: 'probe', label: probe.name, box, values: probe.pixels, scale: INK })}
    <g role="img" aria-label=${answerLabel}>
      <text class="note" x=${askedX} y=${narrow ? 30 : titleY}>${words.answers}</text>
      ${digits.map((chance, digit) => {
        const middle = y + (digit + 0.5) * pitch;
        return svg`<g class=${digit === best ? 'best' : ''}>
          <text class="class" dominant-baseline="central" x=${x} y=${middle}>${digit}</text>
          <rect class="track" x=${from} y=${middle - pitch / 2 + 2} width=${room} height=${pitch - 4}></rect>
          <rect class="bar" x=${from} y=${middle - pitch / 2 + 2} width=${room * chance} height=${pitch - 4}></rect>
          <text class="share" text-anchor="end" dominant-baseline="central" x=${x + width} y=${middle}>${percent(chance)}</text>
        </g>`;
      })}
    </g>`;
}
