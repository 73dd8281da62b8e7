/** The picture: digit, filter and its map with beams, and under them the maps of all filters. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { beam } from '../../drawing/beam.js';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { extremes } from '../../drawing/text-alternative.js';
import { grid } from '../../templates/grid.js';
import type { Layout } from './feature-map.layout.js';
import type { TwinChoice } from '../../training/twin-check.js';
import { channelOf, type LayerMaps, type LayerShape, type Stage } from './feature-map.model.js';
import { mapChoice, mapStrip } from './feature-map.strip.js';
import { words } from './feature-map.words.js';

/** Everything that the picture shows. */
export interface PictureView {
  readonly layout: Layout;
  readonly width: number;
  readonly digit: { readonly name: string; readonly pixels: ArrayLike<number> };
  readonly shape: LayerShape;
  readonly stage: Stage;
  readonly filter: number;
  /** Undefined until weights are known. */
  readonly maps: LayerMaps | undefined;
  /** Whose maps stand below, if any, and the maps once they are known. */
  readonly twin: TwinChoice;
  readonly twins: LayerMaps | undefined;
  /** One scale for all maps of the layer. */
  readonly scale: Scale;
  readonly twinScale: Scale;
  /** The cell that is explained, and what it sees in the digit. */
  readonly cell: Cell;
  readonly seen: { readonly row: number; readonly column: number; readonly size: number };
  /** Where the keyboard stands in the strip. */
  readonly cursor: number;
  readonly number: (value: number) => string;
  readonly pointed: (cell: Cell | undefined) => void;
  readonly picked: (cell: Cell) => void;
  readonly moved: (filter: number) => void;
  readonly chosen: (filter: number) => void;
}

type Rect = ReturnType<typeof cellsRect>;

const title = (text: string, x: number, y: number): SVGTemplateResult =>
  svg`<text class="title" x=${x} y=${y}>${text}</text>`;

const outline = ({ x, y, width, height }: Rect): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class="window" x=${x} y=${y} width=${width} height=${height}></rect>
`;

/** The part of a window that lies on the grid: padding is not drawn. */
function clipped({ row, column, size }: PictureView['seen'], box: GridBox): Rect {
  const [top, left] = [Math.max(0, row), Math.max(0, column)];
  const [bottom, right] = [Math.min(box.rows, row + size), Math.min(box.columns, column + size)];
  return cellsRect(box, top, left, bottom - top, right - left);
}

const rectOf = (boxes: readonly GridBox[]): Rect => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + widthOf(box))) - x,
    height: Math.max(...boxes.map((box) => box.y + heightOf(box))) - y,
  };
};

function slices({ layout, maps, filter, shape }: PictureView): SVGTemplateResult[] {
  const { filters: count, kernel } = shape.layer;
  // All slices of a filter share one scale.
  const parts = layout.slices.map((_, c) => (maps ? channelOf(maps.filters, c * count + filter) : []));
  const scale = fitScale('signed', ...parts);
  return layout.slices.map((box, c) =>
    grid({
      id: `slice-${c}`,
      label: shape.depth === 1 ? words.filterLabel(filter, kernel) : words.sliceLabel(filter, kernel, c),
      box,
      values: parts[c],
      scale,
      drawn: parts[c].length,
    }),
  );
}

function largeMap(view: PictureView): SVGTemplateResult {
  const { layout, maps, stage, filter, shape, scale, number } = view;
  const side = shape.sides[stage];
  const values = maps ? channelOf(maps.stages[stage], filter) : [];
  const { min, max, minAt, maxAt } = extremes(values);
  const place = (at: number): [number, number] => [Math.floor(at / side), at % side];
  return grid({
    id: 'map',
    label: words.mapLabel(
      filter,
      side,
      maps ? words.extremes(number(max), ...place(maxAt), number(min), ...place(minAt)) : '',
    ),
    box: layout.map,
    values,
    scale,
    drawn: values.length,
    ...(maps && {
      // A sign and two decimals need more room than a digit.
      ...(layout.map.cell >= 32 && { write: number }),
      active: view.cell,
      describe: ({ row, column }) => words.cell(row, column, number(values[row * side + column])),
      pointed: view.pointed,
      picked: view.picked,
    }),
  });
}

function strips(view: PictureView): SVGTemplateResult {
  const { layout, width, maps, twin, twins, stage, filter, shape, scale, twinScale, number } = view;
  const valuesOf = (from: LayerMaps | undefined, k: number): ArrayLike<number> =>
    from ? channelOf(from.stages[stage], k) : [];
  const greatest = (from: LayerMaps | undefined, k: number): string => number(extremes(valuesOf(from, k)).max);
  const { columns } = layout;
  const stripTitle = width < 340 ? words.stripShort : words.strip;
  const twinTitle = width < 520 ? words.twinsShort : words.twins;
  return svg`
    ${title(stripTitle(shape.layer.filters, maps ? number(scale.max) : '…'), 0, layout.strip[0].y - 12)}
    ${mapChoice({
      id: 'filter',
      label: words.stripLabel(shape.layer.name),
      boxes: layout.strip,
      columns,
      values: (k) => valuesOf(maps, k),
      scale,
      selected: filter,
      describe: (k) => (maps ? words.option(k, greatest(maps, k)) : words.map(k)),
      cursor: view.cursor,
      moved: view.moved,
      picked: view.chosen,
    })}
    ${
      twin
        ? svg`
          ${title(twinTitle(twin, twins ? number(twinScale.max) : '…'), 0, layout.twins[0].y - 12)}
          ${mapStrip({
            id: 'twin',
            label: '',
            boxes: layout.twins,
            columns,
            values: (k) => valuesOf(twins, k),
            scale: twinScale,
            selected: filter,
            describe: (k) => words.twinLabel(twin, k, twins ? greatest(twins, k) : '…'),
          })}`
        : nothing
    }
  `;
}

export function picture(view: PictureView): TemplateResult {
  const { layout, width, digit, shape, stage, filter, maps } = view;
  const { input, map } = layout;
  const size = input.rows;
  const window = clipped(view.seen, input);
  const cell = cellsRect(map, view.cell.row, view.cell.column);
  const kernel = rectOf(layout.slices);
  return html`
    <svg class="stage" viewBox=${`0 0 ${width} ${layout.height}`} width=${width} height=${layout.height}>
      ${title(words.input(size), input.x, input.y - 9)}
      ${grid({
        id: 'input',
        label: words.inputLabel(digit.name, size),
        box: input,
        values: digit.pixels,
        scale: { kind: 'ink', max: 1 },
      })}
      ${maps ? svg`<path class="beam" d=${beam(window, kernel)}></path><path class="beam" d=${beam(kernel, cell)}></path>` : nothing}
      <text class="title middle" x=${kernel.x + kernel.width / 2} y=${kernel.y - 9}>${words.filter(filter)}</text>
      ${slices(view)} ${title(`${words.map(filter)}, ${shape.sides[stage]}×${shape.sides[stage]}`, map.x, map.y - 9)}
      ${largeMap(view)} ${maps ? svg`${outline(window)}${outline(cell)}` : nothing} ${strips(view)}
    </svg>
  `;
}
