/** The three maps of activation-lab, side by side, with where they come from. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import type { HeatMap } from '../../drawing/heat-maps.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { extremes } from '../../drawing/text-alternative.js';
import type { Tensor } from '../../math/tensor.js';
import { grid } from '../../templates/grid.js';
import { uponMaps } from '../../templates/small-maps.js';
import { between, type LabLayout } from './activation-lab.layout.js';
import type { ActivatedMap, Followed } from './activation-lab.model.js';
import { words } from './activation-lab.words.js';

interface LabScales {
  readonly input: Scale;
  readonly filter: Scale;
  readonly before: Scale;
  readonly after: Scale;
}

export function scalesOf(map: ActivatedMap, image: Tensor, kernel: readonly (readonly number[])[]): LabScales {
  const squashed = map.activation === 'sigmoid' || map.activation === 'tanh';
  return {
    input: fitScale(image.data.some((value) => value < 0) ? 'signed' : 'ink', image.data),
    filter: fitScale('signed', kernel.flat()),
    before: { kind: 'signed', max: map.reach },
    // What is not squashed keeps its scale, so that the maps can be compared.
    after: { kind: 'signed', max: squashed ? 1 : map.reach },
  };
}

export interface LabView {
  readonly map: ActivatedMap;
  readonly image: Tensor<Float64Array>;
  readonly kernel: readonly (readonly number[])[];
  readonly layout: LabLayout;
  readonly followed: Followed;
  readonly scales: LabScales;
  readonly canDrag: boolean;
  readonly biasStep: number;
  readonly write: (value: number) => string;
  /** With as many decimals as keep a number that is nearly whole from looking whole. */
  readonly fine: (value: number) => string;
  readonly signed: (value: number) => string;
  readonly pointCell: (cell: Cell | undefined) => void;
  /** Points at the cell nearest to a value on the curve's axis. */
  readonly pointValue: (value: number) => void;
  readonly setBias: (bias: number, done: boolean) => void;
}

const IDS = ['before', 'shifted', 'output'] as const;

export function labMaps(view: LabView): SVGTemplateResult {
  const { map, layout, followed, scales, write, fine } = view;
  const { maps, source } = layout;
  const values = [map.before, map.shifted, map.output];
  const now = [followed.z, followed.shifted, followed.output];
  const symbols = source ? ['z =', 'z + b =', 'φ(z + b) ='] : ['z =', 'z+b =', 'φ ='];
  const middle = maps[0].y + heightOf(maps[0]) / 2;
  return svg`
    ${uponMaps(
      (beneath) => svg`${source ? sources(view, source, beneath) : nothing}
    ${maps.map((box, i) => {
      const { min, max } = extremes(values[i]);
      const chosen = cellsRect(box, followed.row, followed.column);
      const name = i === 2 ? words.after(words.names[map.activation]) : words.maps[i];
      // The last one of a narrow column ends with it, lest long words leave it.
      const [end, x] = i === 2 && !source ? ['end', box.x + widthOf(box)] : ['', box.x];
      return svg`
        <text class="note ${end}" x=${x} y="13">${name}</text>
        <text class="title ${end}" x=${x} y="31">${symbols[i]} <tspan class="now">${fine(now[i])}</tspan></text>
        ${grid({
          id: IDS[i],
          label: `${words.maps[i]}, ${map.rows} × ${map.columns}`,
          box,
          values: values[i],
          scale: i === 2 ? scales.after : scales.before,
          beneath,
          write,
          active: followed,
          describe: ({ row, column }) => words.cell(row + 1, column + 1, fine(values[i][row * map.columns + column])),
          pointed: view.pointCell,
        })}
        ${i === 2 ? svg`<path class="stalled" fill="url(#hatch)" d=${stalledCells(map, box)}></path>` : nothing}
        <rect class="casing" x=${chosen.x} y=${chosen.y} width=${box.cell} height=${box.cell}></rect>
        <rect class="window" x=${chosen.x} y=${chosen.y} width=${box.cell} height=${box.cell}></rect>
        <text class="note ${end}" x=${x} y=${box.y + heightOf(box) + 15}>${words.interval(fine(min), fine(max))}</text>
      `;
    })}`,
    )}
    ${[0, 1].map(
      (i) =>
        svg`<text class="operator middle" x=${between(maps[i], maps[i + 1])} y=${middle}
          >${i === 0 ? '+b' : 'φ'}</text><text class="operator middle" x=${between(maps[i], maps[i + 1])} y=${middle + 18}>→</text>`,
    )}
  `;
}

function sources(
  view: LabView,
  { input, filter }: NonNullable<LabLayout['source']>,
  beneath: HeatMap[],
): SVGTemplateResult {
  const { image, kernel, scales, write } = view;
  const channels = image.shape[2];
  const pixels = image.data.filter((_, i) => i % channels === 0);
  return svg`
    <text class="note" x="0" y="13">${words.input}</text>
    <text class="title" x="0" y="31">I</text>
    ${grid({ id: 'input', label: words.input, box: input, values: pixels, scale: scales.input, beneath, write })}
    <text class="title" x="0" y=${filter.y - 7}>⋆ W</text>
    ${grid({ id: 'filter', label: words.filter, box: filter, values: kernel.flat(), scale: scales.filter, beneath, write })}
  `;
}

/** The cells that pass (nearly) no gradient back, neighbours in a row merged. */
function stalledCells(map: ActivatedMap, box: GridBox): string {
  let d = '';
  for (let row = 0; row < map.rows; row++) {
    for (let column = 0; column < map.columns; column++) {
      if (!map.stalls(row * map.columns + column)) continue;
      const from = column;
      while (column + 1 < map.columns && map.stalls(row * map.columns + column + 1)) column++;
      const { x, y, width, height } = cellsRect(box, row, from, 1, column - from + 1);
      d += `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;
    }
  }
  return d;
}
