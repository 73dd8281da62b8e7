/** What belongs together in a step: the terms that the reader points at, and the cells that they come from. */
import type { Lesson, MapName } from './backprop-stepper.model.js';
import type { Mark, Worked } from './backprop-stepper.scene.js';
import type { Pointed } from './backprop-stepper.view.js';

/** The terms that the reader points at, by one of their factors or in the formula; else all. */
export function litTerms(worked: Worked | undefined, pointed: Pointed | undefined): number[] {
  const all = worked?.terms.map((_, i) => i) ?? [];
  if (!pointed) return all;
  if (pointed.map === 'terms') return [pointed.cell];
  return all.filter((i) =>
    [worked?.terms[i].left, worked?.terms[i].right].some(
      (one) => one?.map === pointed.map && one.cell === pointed.cell,
    ),
  );
}

/** The cells that go into the result: of a term pointed at, its two factors. */
export function marksOf(lesson: Lesson, worked: Worked | undefined, lit: readonly number[]): Mark[] {
  if (!worked) return [];
  const factors = lit.flatMap((i) => [worked.terms[i].left, worked.terms[i].right]);
  if (worked.plus) factors.push(worked.plus);
  const marks = new Map<MapName, Mark>();
  for (const { map, cell = 0 } of factors) {
    if (!map) continue;
    const { columns } = lesson.map(map);
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const old = marks.get(map) ?? { row, column, rows: 1, columns: 1 };
    const [top, left] = [Math.min(row, old.row), Math.min(column, old.column)];
    marks.set(map, {
      map,
      row: top,
      column: left,
      rows: Math.max(row + 1, old.row + old.rows) - top,
      columns: Math.max(column + 1, old.column + old.columns) - left,
    });
  }
  const { window } = worked;
  if (window && lit.length === worked.terms.length) marks.set(window.map, window);
  return [...marks.values()];
}
