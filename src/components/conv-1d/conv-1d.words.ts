/** What conv-1d says, in English. */
import { inLanguages } from '../../words/words.js';
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const presets: Readonly<Record<string, string>> = {
  peak: '−1 1 −1, peak finder',
  'second-difference': '−1 2 −1, sums to zero',
  'half-sides': '−½ 1 −½, the same halved',
  difference: '−1 1, difference',
  average: '⅓ ⅓ ⅓, average',
};

export const words = inLanguages('conv-1d', {
  figure: 'A filter slides over a signal',
  signal: 'Signal',
  filter: 'Filter',
  products: 'Products',
  result: 'Result',
  pool: 'Max-pool',
  position: 'Position of the filter',
  play: 'Slide the filter',
  pause: 'Pause',
  back: 'One stop back',
  forward: 'One stop on',
  preset: 'Filter',
  own: 'my own',
  presets,
  fresh: 'New signal',
  more: 'More settings',
  table: 'Signal and result as a table',
  tablePosition: 'Position',
  point: (position: number): string => `Signal at position ${position}`,
  stop: (centre: string, result: string): string => `position ${centre}: ${result}`,
  hidden: '?',
  valley: 'largest magnitude, but a valley',
  magnitude: 'largest magnitude, but negative',
  predict: (centre: string): string =>
    `The filter stands at position ${centre}. Multiply, add up, and guess the result before you see it.`,
  answer: (centre: string, sum: string, verdict: string): string =>
    `At position ${centre} the filter answers ${sum}: ${verdict}.`,
  peak: 'a peak of the signal, found',
  missed: 'a peak of the signal, missed',
  falseAlarm: 'positive, although there is no peak',
  quiet: 'no peak',
  between: 'half-way between two positions',
  exactly: (positions: readonly string[]): string =>
    `It is positive at ${listed(positions)}, exactly the ${positions.length === 1 ? 'peak' : 'peaks'} of the signal.`,
  mixed: (positives: readonly string[], peaks: readonly string[]): string =>
    `It is positive at ${listed(positives) || 'no position'}; the peaks of the signal are at ${listed(peaks) || 'no position'}.`,
  pooled: (value: string, position: string, contrast: string): string =>
    `Max-pool picks the largest value, ${value} at ${position}${contrast}.`,
  notMagnitude: (value: string, position: string): string =>
    `; the largest magnitude, ${value} at ${position}, would mark the opposite of the pattern`,
  summary: (signal: string, taps: string, result: string): string =>
    `The filter ${taps} slides over the signal ${signal} and gives ${result}.`,
  badRow: (signal: boolean, least: number, most: number, text: string): string =>
    `A ${signal ? 'signal' : 'filter'} is one row of ${least} to ${most} numbers, not “${text}”.`,
  badPool: (text: string): string => `“${text}” is no pooling window: a whole number, global, or none.`,
  badSize: (taps: number, numbers: number, stride: number): string =>
    `${taps} taps do not slide over ${numbers} numbers with a stride of ${stride}: it is a whole number of at least 1, and the filter no longer than the signal.`,
  plainFormula: 'O of i is the sum over m of I of i plus m times W of m',
  generalFormula: 'O of i is the sum over m of I of S i plus m minus P times W of m',
} as const);
