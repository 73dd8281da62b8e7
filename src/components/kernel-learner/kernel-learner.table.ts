/** Weights and loss at every step, as a table. */
import type { FigureTable } from '../../templates/export.js';
import type { Subject } from './kernel-learner.subject.js';
import { words } from './kernel-learner.words.js';

export function weightsTable({ run, steps, names }: Subject, seed: number): FigureTable {
  run.train(steps);
  return {
    caption: words.tableCaption(seed),
    columns: [...words.columns, ...names],
    // The last step has learned from no batch yet.
    rows: run.frames.map((frame, step) => [step, run.losses[step] ?? '', ...frame]),
  };
}

/** The table as a reader sees it. */
export const readable = ({ rows, ...rest }: FigureTable, write: (value: number) => string): FigureTable => ({
  ...rest,
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? write(cell) : cell))),
});
