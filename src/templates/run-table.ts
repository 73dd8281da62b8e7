import type { History } from '../training/index.js';
import type { FigureTable } from './export.js';

/** A run as a table: one row for each step that was trained, and for each step at which held-out digits were read. */
export function runTable(history: History | undefined, caption: string): FigureTable {
  const columns = ['step', 'loss', 'accuracy', 'held-out accuracy'];
  const measured = new Map(history?.measured.map(({ step, accuracy }) => [step, accuracy]));
  const rows: (string | number)[][] = [];
  for (let step = 0; step <= (history?.steps ?? -1); step++) {
    const heldOut = measured.get(step) ?? '';
    const loss = history?.losses[step - 1];
    const accuracy = history?.accuracies[step - 1];
    if (loss === undefined && heldOut === '') continue;
    rows.push([step, plain(loss), plain(accuracy), plain(heldOut)]);
  }
  return { caption, columns, rows };
}

/** Four digits that mean something; nothing where nothing is known. */
function plain(value: number | string | undefined): number | string {
  if (typeof value !== 'number' || Number.isNaN(value)) return '';
  return Number(value.toPrecision(4));
}
