/** All numbers of backprop-stepper as a table, for readers and for export. */
import { formatNumber } from '../../drawing/numbers.js';
import { matrixText } from '../../drawing/text-alternative.js';
import type { FigureTable } from '../../templates/export.js';
import { MAP_NAMES, type Lesson, type MapName } from './backprop-stepper.model.js';
import { titleOf, words } from './backprop-stepper.words.js';

/**
 * @param hidden whether a gradient is still to be guessed
 * @param told whether the filter after the step may be told: it would give gradients away
 */
export function numbersTable(
  lesson: Lesson | undefined,
  hidden: (name: MapName, cell: number) => boolean,
  told: boolean,
  locale: string,
): FigureTable {
  const rows: string[][] = [];
  const style = { locale, decimals: 3 };
  if (lesson) {
    for (const name of MAP_NAMES.filter((one) => lesson.has(one))) {
      const { values, columns } = lesson.map(name);
      const known = values.map((value, cell) => (hidden(name, cell) ? NaN : value));
      rows.push([titleOf(name, lesson.dense), matrixText(known, columns, style).replaceAll('NaN', '?')]);
    }
    const { values, columns } = lesson.map('W', true);
    if (told) rows.push([words.afterFilter, matrixText(values, columns, style)]);
    rows.push([words.afterLoss, formatNumber(lesson.afterPass.loss, style)]);
  }
  return { caption: words.figure, columns: [words.symbol, words.values], rows };
}
