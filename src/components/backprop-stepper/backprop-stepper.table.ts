/** All numbers of backprop-stepper as a table, for readers and for export. */
import { matrixText } from '../../drawing/text-alternative.js';
import type { FigureTable } from '../../templates/export.js';
import type { Lesson, MapName } from './backprop-stepper.model.js';
import { titleOf } from './backprop-stepper.names.js';
import { words } from './backprop-stepper.words.js';

/**
 * @param hidden whether a gradient is still to be guessed
 * @param told whether what follows the step may be told: it would give gradients away
 */
export function numbersTable(
  lesson: Lesson,
  hidden: (map: MapName, cell: number) => boolean,
  told: boolean,
  locale: string,
): FigureTable {
  const rows: string[][] = [];
  const row = (title: string, { values, columns }: { values: Float64Array; columns: number }): void => {
    rows.push([title, matrixText(values, columns, { locale, decimals: 3 }).replaceAll('NaN', '?')]);
  };
  for (const map of lesson.shapes.keys()) {
    const { values, columns } = lesson.map(map);
    row(titleOf(map, lesson.dense), {
      values: values.map((value, cell) => (hidden(map, cell) ? NaN : value)),
      columns,
    });
  }
  if (told) {
    row(words.afterFilter, lesson.map('W', true));
    row(words.afterLoss, lesson.map('L', true));
  }
  return { caption: words.figure, columns: [words.symbol, words.values], rows };
}
