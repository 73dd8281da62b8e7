/** What conv-arithmetic says, in English. */
import { inLanguages } from '../../words/words.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { AxisSettings, LengthName } from './conv-arithmetic.settings.js';

const by = (rows: number, columns: number): string => `${rows} × ${columns}`;
const span = (first: number, { kernel: length, dilation: gap }: AxisSettings): string => {
  const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
  return gap === 1 && length > 2 ? `${first + 1}–\u2060${first + length}` : places.join(', ');
};

const names: Readonly<Record<LengthName, string>> = {
  input: 'Input N',
  kernel: 'Kernel K',
  stride: 'Stride S',
  padding: 'Padding P',
  dilation: 'Dilation D',
  outputPadding: 'Extra A',
};

export const words = inLanguages('conv-arithmetic', {
  by,
  names,
  figure: 'How input, kernel, stride, padding and dilation set the size of the output',
  input: 'Input',
  stretched: 'Input, spread with zeros',
  kernel: 'Kernel',
  output: 'Output',
  hidden: 'Output: ? × ?',
  play: 'Walk the window through',
  pause: 'Pause',
  back: 'One place back',
  forward: 'One place on',
  position: 'Place of the window',
  preset: 'Figure',
  own: 'my own',
  transposed: 'transposed',
  separate: 'height and width apart',
  left: 'Dropped at the end',
  table: 'The sizes as a table',
  height: 'height',
  width: 'width',
  place: ({ row, column }: Cell): string => `row ${row + 1}, column ${column + 1}`,
  zero: 'a zero that was put in',
  value: 'input value',
  feeds: (outputs: number): string => `used by ${outputs} ${outputs === 1 ? 'output' : 'outputs'}`,
  rows: span,
  caption: (stop: number, stops: number, rows: string, columns: string, padded: boolean, at: string): string =>
    `Place ${stop} of ${stops}: rows ${rows} and columns ${columns}${padded ? ' of the padded input' : ''} make the output in ${at}.`,
  made: (at: string, rows: string, columns: string): string => `${at}: rows ${rows}, columns ${columns}`,
  pointed: (at: string, zero: boolean, outputs: number): string =>
    `The ${zero ? 'zero' : 'value'} in ${at} is ${words.feeds(outputs)}.`,
  tap: (at: string, cells: number): string => `The weight in ${at} of the kernel meets ${cells} cells.`,
  /** What the floor drops. */
  dropped: (rows: number, columns: number, unseenRows: number, unseenColumns: number): string => {
    const count = (n: number, one: string): string =>
      n > 1 ? `the last ${n} ${one}s` : n > 0 ? `the last ${one}` : '';
    const parts = [count(columns, 'column'), count(rows, 'row')].filter(Boolean);
    if (parts.length === 0) return '';
    const seen = unseenRows + unseenColumns > 0 ? 'part of the input is never seen' : 'only padding is lost';
    return ` The next step would not fit: the floor drops ${parts.join(' and ')} (hatched): ${seen}.`;
  },
  spread: (between: number, borders: string): string =>
    ` Drawn as the equal direct convolution: ${between > 0 ? `${between} ${between === 1 ? 'zero' : 'zeros'} between neighbours, ` : ''}a border of ${borders}.`,
  border: (before: number, after: number): string =>
    before === after ? String(before) : `${before} (${after} at the end)`,
  borders: (rows: string, columns: string): string => `${rows} by ${columns}`,
  counts: (weights: number, stops: number, all: number, zeros: number): string =>
    `${weights} weights and a bias. ${stops} places × ${weights} = ${all} multiplications` +
    (zeros > 0 ? `, ${zeros} of them with a zero that was put in.` : '.'),
  noSame: 'No padding is “same” here: that needs stride 1 and, undilated, an odd kernel.',
  count: 'Count the places where the window fits, from the first one on.',
  summary: (input: string, kernel: string, rest: string, output: string): string =>
    `An input of ${input} and a kernel of ${kernel} with ${rest} give an output of ${output}.`,
} as const);
