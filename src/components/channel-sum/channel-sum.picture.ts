/** The picture of channel-sum: channels, the slices of one filter, what each adds, their sum; below it all maps. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { beam } from '../../drawing/beam.js';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import type { HeatMap } from '../../drawing/heat-maps.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { cellUnder, grid } from '../../templates/grid.js';
import { uponMaps } from '../../templates/small-maps.js';
import type { ChannelLayout } from './channel-sum.layout.js';
import { channelOf, type Answer, type ChannelLayer } from './channel-sum.model.js';
import { words } from './channel-sum.words.js';

export interface ChannelScales {
  readonly input: Scale;
  readonly weights: Scale;
  /** Of a filter's map and of its parts alike, so that these can be compared. */
  readonly output: Scale;
  readonly products: Scale;
}

export function scalesOf(layer: ChannelLayer, filter: number): ChannelScales {
  const input = fitScale(layer.image.data.some((value) => value < 0) ? 'signed' : 'ink', layer.image.data);
  const weights = fitScale('signed', layer.weights.data);
  const output = fitScale('signed', layer.map(filter), ...layer.partials(filter));
  return { input, weights, output, products: { kind: 'signed', max: input.max * weights.max } };
}

export interface ChannelView {
  readonly layer: ChannelLayer;
  readonly layout: ChannelLayout;
  /** Number of the filter on show, from 0. */
  readonly filter: number;
  readonly answer: Answer;
  readonly scales: ChannelScales;
  readonly summary: string;
  readonly write: (value: number) => string;
  readonly signed: (value: number) => string;
  /** The place in the window pointed at, in any channel. */
  readonly tap: Cell | undefined;
  /** Where the keyboard stands in the slices. */
  readonly cursor: Cell;
  readonly pointOutput: (cell: Cell | undefined) => void;
  readonly pointPixel: (cell: Cell | undefined) => void;
  readonly pointTap: (cell: Cell | undefined) => void;
  readonly chooseFilter: (filter: number) => void;
  /** Undefined where weights may not be changed. */
  readonly editWeight: ((channel: number, cell: Cell) => void) | undefined;
}

type Rect = ReturnType<typeof cellsRect>;

const frame = (box: GridBox): Rect => cellsRect(box, 0, 0, box.rows, box.columns);

const outline = ({ x, y, width, height }: Rect): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class="window" x=${x} y=${y} width=${width} height=${height}></rect>`;

const title = (box: GridBox, text: unknown, kind = 'title'): SVGTemplateResult =>
  svg`<text class=${kind} x=${kind.endsWith('end') ? box.x + widthOf(box) : box.x} y=${box.y - 7}>${text}</text>`;

/** Answers to the pointer alone: by keyboard the output map leads to every window. */
function pointable(box: GridBox, pointed: (cell: Cell | undefined) => void): SVGTemplateResult {
  const point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' && event.buttons === 0) return;
    pointed(cellUnder(event, box));
  };
  return svg`<g class="grid"><rect
    class="hit"
    x=${box.x}
    y=${box.y}
    width=${widthOf(box)}
    height=${heightOf(box)}
    @pointerdown=${point}
    @pointermove=${point}
    @pointerleave=${(): void => {
      pointed(undefined);
    }}
  ></rect></g>`;
}

/** The image in its own colours: one path for each colour. */
function colourPicture({ layer: { image } }: ChannelView, box: GridBox): SVGTemplateResult {
  const paths = new Map<string, string>();
  const edges = (from: number, count: number): string[] =>
    Array.from({ length: count + 1 }, (_, i) => (from + i * box.cell).toFixed(2));
  const [xs, ys] = [edges(box.x, box.columns), edges(box.y, box.rows)];
  const shade = (i: number): number => Math.round(255 * Math.min(1, Math.max(0, image.data[i])));
  const colour = (row: number, column: number): string => {
    const i = 3 * (row * box.columns + column);
    return `rgb(${shade(i)} ${shade(i + 1)} ${shade(i + 2)})`;
  };
  for (let row = 0; row < box.rows; row++) {
    let start = 0;
    for (let column = 1; column <= box.columns; column++) {
      const key = colour(row, start);
      if (column < box.columns && colour(row, column) === key) continue;
      // A run ends where its neighbours begin: no seams.
      const d = `M${xs[start]} ${ys[row]}H${xs[column]}V${ys[row + 1]}H${xs[start]}`;
      paths.set(key, (paths.get(key) ?? '') + d);
      start = column;
    }
  }
  return svg`
    ${title(box, words.image)}
    <g class="heat" role="img" aria-label=${words.image}>
      ${Array.from(paths, ([fill, d]) => svg`<path fill=${fill} d=${d}></path>`)}
    </g>`;
}

/** `s_R + s_G + s_B + b`, what every cell of the map is. */
function sumOf({ channels }: ChannelLayer): SVGTemplateResult {
  const terms = channels > 3 ? [0, channels - 1] : Array.from({ length: channels }, (_, c) => c);
  return svg`${terms.map(
    (c, i) =>
      svg`${i === 0 ? '' : channels > 3 ? ' + … + ' : ' + '}s<tspan class="sub" dy="3">${words.letter(c, channels)}</tspan><tspan dy="-3"> </tspan>`,
  )} + b`;
}

export function channelPicture(view: ChannelView): SVGTemplateResult {
  const { layer, layout, answer, filter, scales, summary, write, signed } = view;
  const { picture, output } = layout;
  const [rows, columns] = layer.weights.shape;
  const chosen = cellsRect(output, answer.row, answer.column);
  const window = (box: GridBox): Rect => cellsRect(box, answer.top, answer.left, rows, columns);
  const { x, y, width, height } = layout.filter;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
  >
    ${picture ? colourPicture(view, picture) : nothing}
    <rect class="one-filter" x=${x} y=${y} width=${width} height=${height} rx="8"></rect>
    ${uponMaps(
      (beneath) => svg`${layout.rows.map((_, c) => channelRow(view, c, window, beneath))}
    <text class="title middle" x=${x + width / 2} y=${y - 8}>${words.filterTitle(filter)}</text>
    <text class="note middle" x=${x + width / 2} y=${y + height + 16}>b = ${write(answer.bias)}</text>
    ${title(output, svg`${words.map(filter)}: <tspan class="now">${signed(answer.value)}</tspan>`, layout.wide ? 'title' : 'title end')}
    ${grid({
      id: 'output',
      label: `${words.map(filter)}, ${output.rows} × ${output.columns}`,
      box: output,
      values: layer.map(filter),
      scale: scales.output,
      beneath,
      write,
      active: answer,
      describe: ({ row, column }) => words.cell(row + 1, column + 1, write(layer.at(filter, row, column).value)),
      pointed: view.pointOutput,
    })}
    ${
      layout.wide
        ? layout.rows.map(
            ({ partial }) =>
              svg`<path class="beam thin" d=${beam(cellsRect(partial, answer.row, answer.column), chosen)}></path>`,
          )
        : svg`<text class="operator middle" x=${output.x + widthOf(output) / 2} y=${output.y - 28}>↓</text>`
    }
    ${outline(chosen)}
    <text class="note end" x=${output.x + widthOf(output)} y=${output.y + heightOf(output) + 16}>${sumOf(layer)}</text>
    ${picture ? svg`${outline(window(picture))} ${pointable(picture, view.pointPixel)}` : nothing}
    ${allMaps(view, beneath)}`,
    )}
  </svg>`;
}

/** One input channel: its pixels, its slice of the filter, and what they give. */
function channelRow(
  view: ChannelView,
  c: number,
  window: (box: GridBox) => Rect,
  beneath: HeatMap[],
): SVGTemplateResult {
  const { layer, layout, answer, filter, scales, write, signed, tap } = view;
  const { channel, slice, partial, pixels, products } = layout.rows[c];
  const name = words.channel(c, layer.channels);
  const letter = words.letter(c, layer.channels);
  const values = channelOf(layer.image, c);
  const weights = layer.settings.filters[filter].slices[c].flat();
  const now = cellsRect(partial, answer.row, answer.column);
  const { editWeight: edit } = view;
  const multiplied = channelOf(answer.products, c);
  // The cells show two decimals: where these do not add up to the sum, it says so.
  const addsUp = decimalsThatAddUp(multiplied, answer.channelSums[c], 2, 2).exact;
  const tapped = (box: GridBox): SVGTemplateResult | typeof nothing =>
    tap ? outline(cellsRect(box, tap.row, tap.column)) : nothing;
  return svg`<g class=${layer.channels === 3 ? `channel-${letter}` : ''}>
    ${uponMaps(
      (
        inks,
      ) => svg`${title(channel, layer.channels === 3 ? svg`<tspan class="letter">${letter}</tspan> ${name}` : name)}
    ${grid({ id: `channel-${c}`, label: name, box: channel, values, scale: scales.input, beneath: inks, write })}
    <path class="beam" d=${beam(window(channel), frame(slice))}></path>
    <path class="beam" d=${beam(frame(slice), now)}></path>
    ${grid({
      id: `slice-${c}`,
      label: words.slice(name),
      box: slice,
      values: weights,
      scale: scales.weights,
      beneath,
      write,
      active: view.cursor,
      describe: ({ row, column }) => words.weight(row + 1, column + 1, write(weights[row * slice.columns + column])),
      pointed: view.pointTap,
      ...(edit
        ? {
            picked: (cell: Cell) => {
              edit(c, cell);
            },
          }
        : {}),
    })}
    ${title(partial, svg`${c > 0 && layout.wide ? '+ ' : ''}s<tspan class="sub" dy="3">${letter}</tspan><tspan dy="-3"> = ${signed(answer.channelSums[c])}</tspan>`, layout.wide ? 'title' : 'title end')}
    ${grid({
      id: `partial-${c}`,
      label: words.partial(name),
      box: partial,
      values: layer.partials(filter)[c],
      scale: scales.output,
      beneath,
      write,
    })}
    ${outline(window(channel))} ${outline(now)}
    ${
      pixels
        ? svg`${title(pixels, words.pixels(c, layer.channels), 'note')}
      ${grid({ id: `pixels-${c}`, label: words.pixels(c, layer.channels), box: pixels, values: channelOf(answer.patch, c), scale: scales.input, beneath: inks, write })}
      ${tapped(pixels)} ${pointable(pixels, view.pointTap)}`
        : nothing
    }
    ${title(products, words.products(c, layer.channels), 'note')}
    ${grid({ id: `products-${c}`, label: words.products(c, layer.channels), box: products, values: multiplied, scale: scales.products, beneath, write })}
    ${tapped(products)} ${tapped(slice)}
    <text class="sum" x=${(pixels ?? products).x} y=${products.y + heightOf(products) + 18}
      >Σ ${addsUp ? '=' : '≈'} ${write(answer.channelSums[c])}</text
    >
    ${pointable(products, view.pointTap)}
    ${pointable(channel, view.pointPixel)} ${pointable(partial, view.pointOutput)}`,
    )}
  </g>`;
}

/** Every filter's map, small: together they are the next layer's input. */
function allMaps({ layer, layout, filter, chooseFilter }: ChannelView, beneath: HeatMap[]): SVGTemplateResult {
  const { filters } = layer.settings;
  const keys = ({ key }: KeyboardEvent): number =>
    key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
  return svg`
    <text class="title" x="0" y=${layout.mapsTop + 12}
      >${words.stack(filters.length, layer.y.output, layer.x.output, layout.wide)}</text
    >
    <text class="note" x="0" y=${layout.height - 4}>${words.ownScales}</text>
    <g role="radiogroup" aria-label=${words.chooseFilter}>
      ${layout.maps.map((box, k) => {
        const { x, y, width, height } = frame(box);
        const map = layer.map(k);
        beneath.push([map, box, fitScale('signed', map)]);
        return svg`<g
          class="map"
          role="radio"
          tabindex=${k === filter ? 0 : -1}
          aria-checked=${k === filter ? 'true' : 'false'}
          aria-label=${words.filterName(k, filters[k].name)}
          @click=${(): void => {
            chooseFilter(k);
          }}
          @keydown=${(event: KeyboardEvent): void => {
            const by = keys(event);
            if (by === 0) return;
            event.preventDefault();
            chooseFilter((k + by + filters.length) % filters.length);
          }}
        >
          <rect class=${k === filter ? 'window' : 'choose'} x=${x - 2} y=${y - 2} width=${width + 4} height=${height + 4}></rect>
        </g>`;
      })}
    </g>`;
}
