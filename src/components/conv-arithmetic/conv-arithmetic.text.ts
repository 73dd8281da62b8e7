/** What conv-arithmetic says of its picture: caption, text alternative, table. */
import type { Cell } from '../../drawing/heat-map.js';
import type { FigureTable } from '../../templates/export.js';
import { inputIn, type SizeArithmetic, type SlidAxis } from './conv-arithmetic.model.js';
import { LENGTHS } from './conv-arithmetic.settings.js';
import { words } from './conv-arithmetic.words.js';

interface Pointed {
  readonly hidden: boolean;
  readonly cell: Cell | undefined;
  readonly tap: Cell | undefined;
}

/** One sentence on what is happening now, and one on what stays true of these sizes. */
export function caption(sizes: SizeArithmetic, stop: Cell, { hidden, cell, tap }: Pointed): string {
  const { y, x } = sizes;
  if (hidden) return words.count;
  if (tap) return words.tap(words.place(tap), sizes.metBy(tap).length);
  if (cell) {
    const zero = inputIn(y, cell.row) < 0 || inputIn(x, cell.column) < 0;
    return words.pointed(words.place(cell), zero, sizes.fedBy(cell).length);
  }
  const { row, column } = sizes.windowAt(stop);
  const place = words.caption(
    stop.row * x.output + stop.column + 1,
    sizes.stops,
    words.rows(row, y.settings),
    words.rows(column, x.settings),
    x.before + x.after + y.before + y.after > 0,
    words.place(stop),
  );
  return place + lasting(sizes);
}

const lasting = ({ settings, y, x }: SizeArithmetic): string =>
  settings.transposed ? words.spread(x.spacing - 1, borders(y, x)) : words.dropped(y.rest, x.rest, y.unseen, x.unseen);

function borders(y: SlidAxis, x: SlidAxis): string {
  const [rows, columns] = [y, x].map(({ before, after }) => words.border(before, after));
  return rows === columns ? rows : words.borders(rows, columns);
}

export function summary(sizes: SizeArithmetic, hidden: boolean): string {
  const { y, x, settings } = sizes;
  const both = (of: (axis: SlidAxis) => number): string => (of(y) === of(x) ? String(of(x)) : words.by(of(y), of(x)));
  const rest = LENGTHS.slice(2, settings.transposed ? undefined : -1)
    .map((name) => `${words.names[name]} = ${both((axis) => axis.settings[name])}`)
    .join(', ');
  const text = words.summary(
    words.by(y.settings.input, x.settings.input),
    words.by(y.settings.kernel, x.settings.kernel),
    rest + (settings.transposed ? `, ${words.transposed}` : ''),
    hidden ? '? × ?' : words.by(y.output, x.output),
  );
  return hidden ? text : text + lasting(sizes);
}

/** Every length along both axes. */
export function sizesTable(sizes: SizeArithmetic | undefined, hidden: boolean): FigureTable {
  const rows: (readonly [string, (axis: SlidAxis) => number | string])[] = [
    ...LENGTHS.map((name) => [words.names[name], (axis: SlidAxis) => axis.settings[name]] as const),
    [words.output, ({ output }) => (hidden ? '?' : output)],
    [words.left, ({ rest }) => (hidden ? '?' : rest)],
  ];
  return {
    caption: words.table,
    columns: ['', words.height, words.width],
    rows: sizes ? rows.map(([name, of]) => [name, of(sizes.y), of(sizes.x)]) : [],
  };
}
