/** All filters at many steps side by side: small multiples, dense at first, for half of it happens in the first tenth. */
import { svg, type SVGTemplateResult } from 'lit';
import { heatMap, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { extremes } from '../../drawing/text-alternative.js';
import type { Tensor } from '../../math/tensor.js';
import { cellAfterKey, heatPaths } from '../../templates/grid.js';
import type { History } from '../../training/index.js';
import { scheduledSteps } from '../../training/schedule.js';
import { evidenceWords as words } from './filter-grid.evidence.words.js';
import type { TimelineLayout } from './filter-grid.layout.js';
import { difference, filtersIn, filterSlice, likeness, type TimelineScales } from './filter-grid.model.js';

/** A run whose filters are drawn. */
export interface TimelineRun {
  readonly history: History | undefined;
  readonly scales: TimelineScales;
}

export interface TimelineView {
  readonly layout: TimelineLayout;
  readonly layer: string;
  readonly count: number;
  readonly channel: number;
  readonly run: TimelineRun;
  /** Drawn below, if given. */
  readonly twin: { readonly run: TimelineRun; readonly note: string } | undefined;
  /** Length of the run, in steps. */
  readonly steps: number;
  /** Whole steps done by the network on screen. */
  readonly step: number;
  /** Whether the last column shows the change since step 0. */
  readonly change: boolean;
  readonly autoscale: boolean;
  readonly selected: number | undefined;
  /** Where the keyboard stands: a filter and a column. */
  readonly current: Cell;
  readonly number: (value: number, decimals?: number) => string;
  readonly move: (cell: Cell) => void;
  /** The reader goes to a step, with a filter. */
  readonly go: (step: number, filter: number) => void;
}

/** A column: a step, or the change from the first step to the last. */
type Column = number | 'change';

/**
 * So many steps of a run, in nearly equal ratios, out of those whose weights are kept.
 *
 * @param kept ascending, from 0 to the last step
 */
export function timelineSteps(kept: readonly number[], count: number): number[] {
  const last = kept[kept.length - 1];
  const chosen: number[] = [];
  let from = 0;
  for (let i = 0; i < count && from < kept.length; i++) {
    const target = (i / (count - 1)) * Math.log(last + 1);
    const away = (at: number): number => Math.abs(Math.log(kept[at] + 1) - target);
    let best = from;
    // Enough steps must be left for the columns after this one.
    for (let at = from; at <= kept.length - (count - i); at++) if (away(at) < away(best)) best = at;
    chosen.push(kept[best]);
    from = best + 1;
  }
  return chosen;
}

/** The columns of a timeline. While a run is not complete, those that it will have. */
export function timelineColumns({ run, steps, layout, change }: TimelineView): Column[] {
  const { history } = run;
  const complete = history && history.steps >= steps && history.frames.length > 2;
  const kept = complete ? history.frames.map(({ step }) => step) : scheduledSteps(steps);
  return [...timelineSteps(kept, layout.columns - (change ? 1 : 0)), ...(change ? (['change'] as const) : [])];
}

/** The filters of a run in a column; undefined as long as they are not known. */
function tensorAt({ history }: TimelineRun, layer: string, column: Column): Tensor<Float32Array> | undefined {
  if (!history) return undefined;
  const step = column === 'change' ? history.steps : column;
  return step <= history.steps || history.steps === 0 ? filtersIn(history.frameAt(step), layer) : undefined;
}

function valuesAt(run: TimelineRun, view: TimelineView, filter: number, column: Column): Float32Array | undefined {
  const now = tensorAt(run, view.layer, column);
  if (!now) return undefined;
  const values = filterSlice(now, filter, view.channel);
  const start = column === 'change' ? tensorAt(run, view.layer, 0) : undefined;
  return start ? difference(values, filterSlice(start, filter, view.channel)) : values;
}

function describe(view: TimelineView, filter: number, column: Column): string {
  const { run, layer, number } = view;
  const values = valuesAt(run, view, filter, column);
  const [name, step] = [number(filter + 1), column === 'change' ? '' : number(column)];
  if (!values) return words.noFrame(name, step);
  const { min, max } = extremes(values);
  if (column === 'change') return words.changeOf(name, number(min, 2), number(max, 2));
  const alike = likeness(tensorAt(run, layer, column), tensorAt(run, layer, 0), filter);
  return words.frame(name, step, number(min, 2), number(max, 2), alike === undefined ? '' : number(alike, 2));
}

function frame(run: TimelineRun, view: TimelineView, filter: number, column: Column, box: GridBox): SVGTemplateResult {
  const values = valuesAt(run, view, filter, column) ?? [];
  const max = column === 'change' ? run.scales.changes(filter) : run.scales.weights(filter);
  const scale: Scale = view.autoscale ? fitScale('signed', values) : { kind: 'signed', max };
  const side = widthOf(box);
  return svg`
    <rect class="paper" x=${box.x} y=${box.y} width=${side} height=${side}></rect>
    ${heatPaths(heatMap(values, box, scale))}
  `;
}

/** The pictures of a run that were drawn last, and what they depend on. */
const drawn = new WeakMap<History, { readonly of: string; readonly pictures: readonly SVGTemplateResult[] }>();

/** All pictures of a run. They depend on where the run stands only while it grows. */
function frames(run: TimelineRun, view: TimelineView, columns: readonly Column[], top: number): unknown {
  const { layout, layer, count, channel, autoscale } = view;
  const { history } = run;
  const of = [history?.version, layer, channel, autoscale, layout.height, top, count, ...columns].join();
  const last = history && drawn.get(history);
  if (last?.of === of) return last.pictures;
  const pictures = Array.from({ length: count }, (_, filter) =>
    columns.map((column, i) => frame(run, view, filter, column, layout.box(top, filter, i))),
  ).flat();
  if (history) drawn.set(history, { of, pictures });
  return pictures;
}

function names(view: TimelineView, columns: readonly Column[], shown: number): SVGTemplateResult[] {
  const { layout, number } = view;
  return columns.map((column, i) => {
    const { x } = layout.box(0, 0, i);
    const text = column === 'change' ? words.change : i === 0 ? `${words.step} ${number(column)}` : number(column);
    return svg`<text class=${i === shown ? 'title here' : 'title'} x=${x} y=${layout.header}>${text}</text>`;
  });
}

/** The timeline: a grid of one tab stop, arrows move, Enter or a click goes to the step. */
export function timeline(view: TimelineView): SVGTemplateResult {
  const { layout, count, step, run, twin, selected, number } = view;
  const columns = timelineColumns(view);
  const steps = columns.filter((column) => column !== 'change');
  const shown = steps.findLastIndex((known) => known <= step);
  const current = {
    row: Math.min(view.current.row, count - 1),
    column: Math.min(view.current.column, columns.length - 1),
  };
  const [top] = layout.tops;
  const first = layout.box(top, 0, 0);
  const end = layout.box(top, count - 1, columns.length - 1);
  const area = { ...first, width: end.x + widthOf(end) - first.x, height: end.y + heightOf(end) - first.y };
  const go = ({ row, column }: Cell): void => {
    const chosen = columns[column];
    view.move({ row, column });
    view.go(chosen === 'change' ? view.steps : chosen, row);
  };
  const keyed = (event: KeyboardEvent): void => {
    const to = cellAfterKey(event, current, { ...first, rows: count, columns: columns.length });
    if (!to && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (to) view.move(to);
    else go(current);
  };
  const clicked = (event: MouseEvent): void => {
    const rect = (event.currentTarget as Element).getBoundingClientRect();
    const at = (share: number, places: number): number => Math.min(places - 1, Math.floor(share * places));
    const column = at((event.clientX - rect.left) / rect.width, columns.length);
    go({ row: at((event.clientY - rect.top) / rect.height, count), column });
  };
  const column = layout.box(top, 0, Math.max(0, shown));
  const ring = layout.box(top, current.row, current.column);
  const side = widthOf(ring);
  return svg`
    <g aria-hidden="true">
      ${names(view, columns, shown)}
      ${Array.from({ length: count }, (_, filter) => {
        const box = layout.box(top, filter, 0);
        const y = box.y + heightOf(box) / 2 + 4;
        return svg`<text class=${filter === selected ? 'title here' : 'title'} x="0" y=${y}>${number(filter + 1)}</text>`;
      })}
    </g>
    <g
      class="filters timeline"
      part="grid"
      role="grid"
      tabindex="0"
      aria-label=${words.timelineLabel(view.layer, number(count))}
      aria-rowcount=${count}
      aria-colcount=${columns.length}
      aria-activedescendant="timeline-cell"
      @keydown=${keyed}
    >
      ${frames(run, view, columns, top)}
      <rect class=${steps[shown] === step ? 'now' : 'now between'} x=${column.x - 3} y=${column.y - 3} width=${side + 6} height=${area.height + 6} rx="3"></rect>
      <g role="row" aria-rowindex=${current.row + 1} class="current">
        <rect
          id="timeline-cell"
          class="focus"
          role="gridcell"
          part="cell-active"
          aria-colindex=${current.column + 1}
          aria-label=${describe(view, current.row, columns[current.column])}
          x=${ring.x - 2}
          y=${ring.y - 2}
          width=${side + 4}
          height=${side + 4}
        ></rect>
      </g>
      <rect class="hit" x=${area.x} y=${area.y} width=${area.width} height=${area.height} @click=${clicked}></rect>
    </g>
    ${
      twin
        ? svg`<text class="note" x="0" y=${layout.tops[1] - 10}>${twin.note}</text>
            <g role="img" aria-label=${words.twinLabel}>${frames(twin.run, view, columns, layout.tops[1])}</g>`
        : ''
    }
  `;
}
