/** The picture: all filters as they are now, or at many steps. */
import { html, type TemplateResult } from 'lit';
import type { Cell } from '../../drawing/heat-map.js';
import type { Claims } from './filter-grid.claims.js';
import type { Comparison } from './filter-grid.input.js';
import { layOut, layOutTimeline } from './filter-grid.layout.js';
import { filterPictures, legend, type PointedWeight } from './filter-grid.picture.js';
import type { Reading } from './filter-grid.reading.js';
import type { FilterRun } from './filter-grid.run.js';
import { words } from './filter-grid.words.js';

export interface StageView {
  readonly reading: Reading;
  readonly run: FilterRun;
  readonly claims: Claims;
  readonly compare: Comparison;
  readonly width: number;
  readonly legend: string;
  /** The picked filter, or none if the page looks at another layer. */
  readonly selected: number | undefined;
  /** Where the keyboard stands: on a filter, and in a timeline on one of its columns. */
  readonly current: Cell;
  readonly pointed: PointedWeight | undefined;
  readonly point: (weight: PointedWeight | undefined) => void;
  readonly move: (to: Cell) => void;
  readonly pick: (filter: number) => void;
  /** The reader goes to a step of the timeline, with a filter. */
  readonly go: (step: number, filter: number) => void;
}

/** Room under a filter for the bar of its fit and its number. */
const FIT = 26;

export const stage = (view: StageView): TemplateResult => (view.claims.timeline ? steps(view) : filters(view));

function filters(view: StageView): TemplateResult {
  const { reading, claims, compare, width } = view;
  const { layer, number } = reading.at;
  const notes = reading.notes(compare);
  const alone = compare === 'none' && !claims.twin;
  const layout = layOut(width, layer.filters, layer.kernel, alone ? 1 : notes.length, claims.fit ? FIT : 0);
  const evidence = claims.fit ? claims.part?.evidence : undefined;
  const pictures = Array.from({ length: layer.filters }, (_, i) => {
    const picture = reading.view(i, compare);
    const fits = evidence?.fitNames(picture, layer.kernel, number) ?? '';
    return { ...picture, description: picture.description + fits };
  });
  return html`<svg class="stage" viewBox=${`0 0 ${String(width)} ${String(layout.height)}`}>
    ${filterPictures({
      label: words.grid(layer.name, number(layer.filters), number(layer.kernel)),
      layout,
      filters: pictures,
      notes,
      selected: view.selected,
      current: view.current.row,
      pointed: view.pointed,
      point: view.point,
      move: (filter) => {
        view.move({ row: filter, column: 0 });
      },
      pick: view.pick,
    })}
    ${evidence?.fitBars(pictures, layout.boxes, number)} ${legend(layout.legend, width, view.legend)}
  </svg>`;
}

function steps(view: StageView): TemplateResult {
  const { reading, run, claims, width } = view;
  const { layer, channel, step, autoscale, twin, number } = reading.at;
  const layout = layOutTimeline(width, layer.filters, layer.kernel, twin ? 2 : 1);
  const twinRun = claims.twinRun(layer.name);
  const picture = claims.part?.timeline({
    ...{ layout, layer: layer.name, count: layer.filters, channel, step, autoscale },
    run,
    twin: twin && twinRun ? { run: twinRun, note: twin.note } : undefined,
    steps: run.steps,
    change: view.compare === 'change',
    selected: view.selected,
    current: view.current,
    number: (value, decimals = 0) => number(value, { decimals }),
    move: view.move,
    go: view.go,
  });
  return html`<svg class="stage" viewBox=${`0 0 ${String(width)} ${String(layout.height)}`}>
    ${picture} ${legend(layout.legend, width, view.legend)}
  </svg>`;
}
