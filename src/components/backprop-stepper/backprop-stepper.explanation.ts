/** One step explained: its numbers, formula and sentence. Fetched once the net is drawn. */
import type { TemplateResult } from 'lit';
import type { Cell } from '../../drawing/heat-map.js';
import { caption } from './backprop-stepper.caption.js';
import { formula } from './backprop-stepper.formula.js';
import type { rateChart } from './backprop-stepper.chart.js';
import type { StepperLayout } from './backprop-stepper.layout.js';
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';
import type { Mark } from './backprop-stepper.picture.js';
import { workedOf, type Factor, type Worked } from './backprop-stepper.terms.js';
import { workedLine } from './backprop-stepper.worked.js';

/** A cell that the reader points at: in a matrix of the net, or a term (row-major). */
export interface Pointed {
  readonly map: MapName | 'terms';
  readonly cell: number;
}

export interface ExplanationView {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly layout: StepperLayout;
  readonly width: number;
  readonly pointed: Pointed | undefined;
  /** The result is still to be guessed. */
  readonly secret: boolean;
  /** Largest rate of the chart. */
  readonly fastest: number;
  /** What draws the loss for every rate, once it is there. */
  readonly chart: () => { readonly rateChart: typeof rateChart } | undefined;
  readonly write: (value: number, decimals?: number) => string;
  /** The reader points at a term, by its number, or at none any more. */
  readonly point: (term: number | undefined) => void;
}

export interface Explanation {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What stands below the net in the picture. */
  readonly below: TemplateResult | undefined;
  readonly formula: TemplateResult;
  /** Whether a matrix goes into this step. */
  readonly uses: (map: MapName) => boolean;
}

export function explain(view: ExplanationView): Explanation {
  const { lesson, step, layout, width, pointed, secret, fastest, write, point } = view;
  const worked = workedOf(lesson, step);
  const lit = litTerms(worked, pointed);
  const top = layout.net;
  const active = pointed?.map === 'terms' ? pointed : undefined;
  let below: TemplateResult | undefined;
  if (worked) {
    const { columns } = worked;
    below = workedLine({
      kind: step.kind,
      worked,
      width,
      top,
      lit,
      active: active && { row: Math.floor(active.cell / columns), column: active.cell % columns },
      secret,
      write,
      point: (cell) => {
        point(cell && cell.row * columns + cell.column);
      },
    });
  } else if (step.kind === 'again') {
    below = view.chart()?.rateChart({ lesson, width, top, bottom: layout.height, fastest, write });
  }
  return {
    text: caption(lesson, step, secret, write),
    marks: marksOf(lesson, step, worked, lit),
    below,
    formula: formula({ lesson, step, worked, lit, secret, write, pointTerm: point }),
    uses: (map) => worked?.terms.some(({ left, right }) => left.map === map || right.map === map) ?? false,
  };
}

/** The terms that the reader points at, by one of their factors or in the formula; else all. */
function litTerms(worked: Worked | undefined, pointed: Pointed | undefined): number[] {
  if (!worked) return [];
  const all = worked.terms.map((_, i) => i);
  if (!pointed) return all;
  if (pointed.map === 'terms') return [pointed.cell];
  return all.filter((i) => {
    const { left, right } = worked.terms[i];
    return [left, right].some(({ map, cell }) => map === pointed.map && cell === pointed.cell);
  });
}

/** The cells that go into the result: of a term pointed at, its two factors. */
function marksOf(lesson: Lesson, step: Step, worked: Worked | undefined, lit: readonly number[]): Mark[] {
  if (!worked) return [];
  const used = new Map<MapName, Cell[]>();
  const use = ({ map, cell = 0 }: Factor): void => {
    if (!map) return;
    const { columns } = lesson.map(map);
    used.set(map, [...(used.get(map) ?? []), { row: Math.floor(cell / columns), column: cell % columns }]);
  };
  for (const i of lit) {
    use(worked.terms[i].left);
    use(worked.terms[i].right);
  }
  if (worked.plus) use(worked.plus);
  const marks = Array.from(used, ([map, cells]): Mark => {
    const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { map, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  });
  if (step.kind !== 'image' || lit.length < worked.terms.length) return marks;
  // The window of the rotated filter may reach beyond δ, where there are only zeros.
  const { rows, columns } = lesson.map('W');
  const width = lesson.map('I').columns;
  const window = {
    map: 'do',
    row: Math.floor(step.cell / width) - rows + 1,
    column: (step.cell % width) - columns + 1,
  } as const;
  return [...marks.filter(({ map }) => map !== 'do'), { ...window, rows, columns }];
}
