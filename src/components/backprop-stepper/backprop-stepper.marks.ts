/** What belongs together in a step: the terms that the reader points at, and the cells that they come from. */
import type { Lesson, MapName } from './backprop-stepper.model.js';
import type { Mark, Worked } from './backprop-stepper.scene.js';
import type { Pointed } from './backprop-stepper.view.js';

/** The terms that the reader points at, by one of their factors or in the formula; else all. */
export function litTerms(worked: Worked | undefined, pointed: Pointed | undefined): number[] {
  const all = worked?.terms ?? [];
  return [...all.keys()].filter((i) => {
    const { left, right } = all[i];
    if (!pointed || pointed.map === 'terms') return (pointed?.cell ?? i) === i;
    return [left, right].some(({ map, cell }) => map === pointed.map && cell === pointed.cell);
  });
}

/** The cells that go into the result: of a term pointed at, its two factors. */
export function marksOf(lesson: Lesson, worked: Worked | undefined, lit: readonly number[]): Mark[] {
  if (!worked) return [];
  const factors = lit.flatMap((i) => [worked.terms[i].left, worked.terms[i].right]);
  if (worked.plus) factors.push(worked.plus);
  const marks = new Map<MapName, Mark>();
  for (const { map } of factors) {
    if (!map) continue;
    const { columns: across } = lesson.map(map);
    const cells = factors.flatMap((one) => (one.map === map ? (one.cell ?? 0) : []));
    const [rows, columns] = [cells.map((cell) => Math.floor(cell / across)), cells.map((cell) => cell % across)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    marks.set(map, { map, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
  }
  const { window } = worked;
  if (window && lit.length === worked.terms.length) marks.set(window.map, window);
  return [...marks.values()];
}
