/** What conv-slider says, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('conv-slider', {
  figure: 'A filter slides over an image',
  input: 'Input',
  filter: 'Filter',
  written: 'Filter as written',
  rotated: 'Filter, rotated 180°',
  featureMap: 'Feature map',
  patch: 'Patch under the window',
  products: 'Products',
  channel: (shown: number, all: number): string => (all > 1 ? `, channel ${String(shown)} of ${String(all)}` : ''),
  play: 'Slide the filter',
  pause: 'Pause',
  back: 'One stop back',
  forward: 'One stop on',
  position: 'Position of the filter',
  preset: 'Filter',
  own: 'my own',
  more: 'More settings',
  cosine: (value: string): string => `cosine ${value}`,
  hidden: 'not yet guessed',
  table: 'The feature map as a table',
  weight: (row: number, column: number, value: string): string =>
    `weight in row ${String(row)}, column ${String(column)}: ${value}. Enter to change it`,
  cell: (row: number, column: number, value: string): string =>
    `row ${String(row)}, column ${String(column)}: ${value}`,
  summary: (input: string, rows: number, columns: number, kernel: string, low: string, high: string): string =>
    `The filter ${kernel} slides over ${input} and gives a feature map of ${String(rows)} rows and ${String(columns)} columns, with values from ${low} to ${high}.`,
  caption: (stop: number, stops: number, verdict: string, value: string): string =>
    `Stop ${String(stop)} of ${String(stops)}: ${verdict}, so the filter answers ${value}.`,
  blank: 'there is nothing under the window',
  balanced: 'what the positive and the negative weights see cancels out',
  positive: 'the positive weights see more than the negative ones',
  negative: 'the negative weights see more than the positive ones',
  fed: (row: number, column: number, outputs: number): string =>
    `The pixel in row ${String(row)}, column ${String(column)} is used by ${String(outputs)} ${outputs === 1 ? 'output' : 'outputs'}.`,
  flipped: 'True convolution turns the filter by 180° first; what frameworks call convolution does not.',
  loading: 'Loading the image …',
  noProducts: 'all products are 0:',
  moreTerms: (rest: number): string => `… ${rest} more terms`,
  biasTerm: 'bias',
  formula: (turned: boolean): string => {
    const sign = turned ? 'minus' : 'plus';
    return `O of i, j is the sum over m and n of I of i ${sign} m, j ${sign} n, times W of m, n, plus b`;
  },
} as const);
