/** The network view: five layers above, ten templates below, and the ten scores of both. Loaded with the network alone. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { linearAxis } from '../../drawing/axes.js';
import { heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale, maxMagnitude } from '../../drawing/scale.js';
import { cellAfterKey, grid } from '../../templates/grid.js';
import { mapsAsOne } from '../../templates/small-maps.js';
import { LAYERS_IN_LINE, NETWORK_WIDE } from './linear-collapse.layout.js';
import { BOX, layOutNetwork, PER_ROW, type NetworkLayout } from './linear-collapse.network-layout.js';
import type { CollapsingNetwork, NetworkOptions } from './linear-collapse.network.js';
import { words } from './linear-collapse.network-words.js';
import { words as common } from './linear-collapse.words.js';

export interface NetworkView {
  readonly network: CollapsingNetwork;
  readonly options: NetworkOptions;
  readonly pixels: Float64Array;
  readonly byNet: Float64Array;
  readonly byTemplates: Float64Array;
  readonly width: number;
  readonly summary: string;
  /** The class looked at. */
  readonly digit: number;
  readonly write: (value: number) => string;
  readonly point: (digit: number) => void;
}

const CLASSES = 10;

export function networkPicture(view: NetworkView): SVGTemplateResult {
  const { pixels, width, summary, network, write, digit } = view;
  const layout = layOutNetwork(width);
  const { image, boxes, templates, chart } = layout;
  const scale = fitScale('signed', ...network.templates);
  const first = templates[0];
  const move = (event: KeyboardEvent): void => {
    const at: Cell = { row: Math.floor(digit / PER_ROW), column: digit % PER_ROW };
    const to = cellAfterKey(event, at, { ...first, rows: CLASSES / PER_ROW, columns: PER_ROW });
    if (!to) return;
    event.preventDefault();
    view.point(to.row * PER_ROW + to.column);
  };
  const last = templates[CLASSES - 1];
  const narrow = width < LAYERS_IN_LINE;
  return svg`<svg class="stage" part="stage" role="group" aria-label=${summary} viewBox=${`0 0 ${String(width)} ${String(Math.ceil(layout.height))}`}>
    <text class="title" x=${image.x} y=${image.y - 8}>${words.image}</text>
    ${grid({ id: 'image', label: words.image, box: image, values: pixels, scale: fitScale('ink', pixels) })}
    <text
      class="title"
      text-anchor=${narrow ? 'end' : 'start'}
      x=${narrow ? width : boxes.x}
      y=${boxes.y - 8}
      >${words.layers(write(network.size))}</text
    >
    ${width >= NETWORK_WIDE ? ways(layout) : nothing} ${layerBoxes(view, boxes)}
    <text class="title" x=${first.x} y=${first.y - 26}>${words.templates}</text>
    <g
      class="grid"
      role="grid"
      part="grid"
      tabindex="0"
      aria-label=${words.templates}
      aria-rowcount="2"
      aria-colcount=${PER_ROW}
      aria-activedescendant="template-cell"
      @keydown=${move}
    >
      <g aria-hidden="true">
      ${mapsAsOne(templates.map((box, k) => [network.templates[k], box, scale]))}
      ${templates.map(
        (box, k) => svg`
        <text class="note ${k === digit ? 'here' : ''}" x=${box.x} y=${box.y - 5}>${k}</text>
        <rect class="hit" x=${box.x} y=${box.y} width=${widthOf(box)} height=${heightOf(box)} @pointerenter=${(): void => {
          view.point(k);
        }} @pointerdown=${(): void => {
          view.point(k);
        }}></rect>`,
      )}
      </g>
      <g role="row" aria-rowindex=${Math.floor(digit / PER_ROW) + 1}>
        ${activeTemplate(view, templates[digit])}
      </g>
      <rect class="ring" x=${first.x - 4} y=${first.y - 4} width=${last.x + widthOf(last) - first.x + 8} height=${last.y + heightOf(last) - first.y + 8} rx="3"></rect>
    </g>
    ${scores(view, chart)}
  </svg>`;
}

/** From the image to the scores there are two ways: through the layers, or by the templates. */
function ways({ image, boxes, templates: all, chart }: NetworkLayout): SVGTemplateResult[] {
  const from = { x: image.x + widthOf(image), y: image.y + heightOf(image) / 2 };
  const side = widthOf(all[0]);
  const middle = all[0].y + side + 8;
  const end = boxes.x + boxes.width;
  return [boxes.y + BOX.height / 2, middle].map(
    (y) => svg`
      <path class="wire" d=${`M${String(from.x + 4)} ${String(from.y)}C${String(from.x + 20)} ${String(from.y)} ${String(from.x + 8)} ${String(y)} ${String(boxes.x - 4)} ${String(y)}`}></path>
      <path class="wire" d=${`M${String(end + 4)} ${String(y)}H${String(chart.x - 6)}m-5 -4l5 4l-5 4`}></path>`,
  );
}

const activeTemplate = ({ digit, byTemplates, write }: NetworkView, box: GridBox): SVGTemplateResult => svg`
  <rect
    id="template-cell"
    class="window"
    role="gridcell"
    part="cell-active"
    aria-colindex=${(digit % PER_ROW) + 1}
    aria-label=${`${words.className(digit)}: ${write(byTemplates[digit])}`}
    x=${box.x - 1}
    y=${box.y - 1}
    width=${widthOf(box) + 2}
    height=${heightOf(box) + 2}
  ></rect>`;

/** The layers as small boxes joined by lines; narrow, in two rows. */
function layerBoxes({ network, options }: NetworkView, place: NetworkLayout['boxes']): SVGTemplateResult[] {
  const filters = (layer: string): string => {
    const [rows, , , count] = network.weights[`${layer}/filters`].shape;
    return options.relu ? words.withRelu(rows) : words.filters(count, rows);
  };
  const pool = { name: words.pool as string, text: common.pools[options.pool] as string, odd: options.pool === 'max' };
  const conv = (layer: string): typeof pool => ({ name: words.conv, text: filters(layer), odd: options.relu });
  const layers = [conv('conv1'), pool, conv('conv2'), pool, { name: words.dense, text: '10', odd: false }];
  const perRow = place.perLine;
  const width = (place.width - (perRow - 1) * BOX.gap) / perRow;
  return layers.map(({ name, text, odd }, i) => {
    const x = place.x + (i % perRow) * (width + BOX.gap);
    const y = place.y + Math.floor(i / perRow) * (BOX.height + BOX.gap);
    return svg`
      ${i % perRow > 0 ? svg`<path class="wire" d=${`M${String(x - BOX.gap)} ${String(y + BOX.height / 2)}h${String(BOX.gap)}`}></path>` : nothing}
      <rect class="layer ${odd ? 'odd' : ''}" x=${x} y=${y} width=${width} height=${BOX.height} rx="4"></rect>
      <text class="layer-name" text-anchor="middle" x=${x + width / 2} y=${y + 17}>${name}</text>
      <text class="layer-text" text-anchor="middle" x=${x + width / 2} y=${y + 32}>${text}</text>`;
  });
}

/** A bar for what the layers say, a mark for what the template says. */
function scores(
  { byNet, byTemplates, digit, write, point }: NetworkView,
  chart: NetworkLayout['chart'],
): SVGTemplateResult {
  const most = Math.max(1, maxMagnitude(byNet), maxMagnitude(byTemplates));
  const x = linearAxis([-most, most], [chart.x + 18, chart.x + chart.width - 4]);
  const zero = x.toPixel(0);
  return svg`
    <text class="title" x=${chart.x} y=${chart.y - 8}>${words.scores}</text>
    <path class="axis" d=${`M${String(zero)} ${String(chart.y)}V${String(chart.y + CLASSES * chart.row)}`}></path>
    ${Array.from(byNet, (value, k) => {
      const y = chart.y + k * chart.row;
      const end = x.toPixel(value);
      const mark = x.toPixel(byTemplates[k]);
      const left = Math.max(value, byTemplates[k]) > 0;
      return svg`<g @pointerenter=${(): void => {
        point(k);
      }}>
        <rect class="row-hit" x=${chart.x} y=${y} width=${chart.width} height=${chart.row}></rect>
        <text class="note ${k === digit ? 'here' : ''}" dominant-baseline="central" x=${chart.x} y=${y + chart.row / 2}>${k}</text>
        <rect class="bar ${value < 0 ? 'negative' : 'positive'}" x=${Math.min(zero, end)} y=${y + chart.row * 0.22} width=${Math.abs(end - zero)} height=${chart.row * 0.56}></rect>
        <path class="mark" d=${`M${String(mark)} ${String(y + chart.row * 0.08)}v${String(chart.row * 0.84)}`}></path>
        ${
          k === digit
            ? svg`<text class="note here" dominant-baseline="central" text-anchor=${left ? 'end' : 'start'} x=${left ? zero - 6 : zero + 6} y=${y + chart.row / 2}>${write(value)}</text>`
            : nothing
        }
      </g>`;
    })}
    ${key(chart)}`;
}

/** What bar and mark mean. */
function key({ x, y, row }: NetworkLayout['chart']): SVGTemplateResult {
  const line = y + CLASSES * row + 16;
  return svg`<rect class="bar positive" x=${x} y=${line - 8} width="16" height="8"></rect>
    <text class="note" x=${x + 21} y=${line}>${words.byNet}</text>
    <path class="mark" d=${`M${String(x + 106)} ${String(line - 11)}v14`}></path>
    <text class="note" x=${x + 113} y=${line}>${words.byTemplates}</text>`;
}
