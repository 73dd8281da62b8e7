/** One step explained: its numbers, formula and sentence. Fetched once the net is drawn. */
import type { Cell } from '../../drawing/heat-map.js';
import { caption } from './backprop-stepper.caption.js';
import { formula } from './backprop-stepper.formula.js';
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';
import type { Mark } from './backprop-stepper.picture.js';
import { workedOf, type Factor, type Worked } from './backprop-stepper.terms.js';

export { rateChart, workedLine } from './backprop-stepper.worked.js';
export { caption, formula, workedOf };

/** A cell that the reader points at: in a matrix of the net, or a term (row-major). */
export interface Pointed {
  readonly map: MapName | 'terms';
  readonly cell: number;
}

/** The terms that the reader points at, by one of their factors or in the formula; else all. */
export function litTerms(worked: Worked | undefined, pointed: Pointed | undefined): number[] {
  if (!worked) return [];
  const all = worked.terms.map((_, i) => i);
  if (!pointed) return all;
  if (pointed.map === 'terms') return [pointed.cell];
  return all.filter((i) => {
    const { left, right } = worked.terms[i];
    return [left, right].some(({ map, cell }) => map === pointed.map && cell === pointed.cell);
  });
}

/** Whether a matrix goes into this step. */
export const takesPart = (worked: Worked | undefined, map: MapName): boolean =>
  worked?.terms.some(({ left, right }) => left.map === map || right.map === map) ?? false;

/** The cells that go into the result: of a term pointed at, its two factors. */
export function marksOf(lesson: Lesson, step: Step, worked: Worked | undefined, lit: readonly number[]): Mark[] {
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
