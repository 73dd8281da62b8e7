/** The numbers of conv-1d as a table: a row for each position of the signal, and for each place of a result. */
import type { FigureTable } from '../../templates/export.js';
import type { SlidingSignal } from './conv-1d.model.js';
import { words } from './conv-1d.words.js';

export function signalTable(
  sliding: SlidingSignal | undefined,
  shows: (stop: number) => boolean,
  write: (value: number, decimals: number) => string,
): FigureTable {
  const columns = [words.tablePosition, words.signal, words.result];
  if (!sliding) return { caption: words.table, columns, rows: [] };
  const { signal } = sliding.settings;
  const results = new Map(
    Array.from(sliding.output, (value, i) => [sliding.centreOf(i), shows(i) ? write(value, 4) : words.hidden]),
  );
  // Filters of even length stand half-way between two positions.
  const places = [...new Set([...signal.keys(), ...results.keys()])].sort((a, b) => a - b);
  const rows = places.map((at) => [write(at + 1, 1), at in signal ? write(signal[at], 4) : '', results.get(at) ?? '']);
  return { caption: words.table, columns, rows };
}
