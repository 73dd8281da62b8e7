/** Weights and loss at every step, as a table. */
import type { FigureTable } from '../../templates/export.js';
import type { Finding } from './kernel-learner.finding.js';
import type { Recovery } from './kernel-learner.images.js';
import { words } from './kernel-learner.words.js';

export function weightsTable(subject: Finding | Recovery, seed: number): FigureTable {
  const { run, names } = subject;
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
