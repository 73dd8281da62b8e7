/** What activation-lab says, in English. */
import { inLanguages } from '../../words/words.js';
import type { Activation } from '../../math/activations.js';

export const words = inLanguages('activation-lab', {
  figure: 'A feature map before the bias, after it, and after the activation',
  names: {
    linear: 'linear',
    relu: 'ReLU',
    'leaky-relu': 'leaky ReLU',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
  } satisfies Record<Activation, string>,
  /** The range of φ as an interval, and what is easily got wrong about it. */
  ranges: {
    linear: ['(−∞, ∞)', 'nothing is squashed'],
    relu: ['[0, ∞)', '0 is included, and there is no upper bound'],
    'leaky-relu': ['(−∞, ∞)', 'a slope of 0.2 below 0 keeps the gradient alive'],
    sigmoid: ['(0, 1)', '0 and 1 are approached, never reached'],
    tanh: ['(−1, 1)', '−1 and 1 are approached, never reached'],
  } satisfies Record<Activation, readonly [string, string]>,
  range: 'range',
  input: 'Input',
  filter: 'Filter',
  maps: ['before bias', 'after bias', 'after activation'],
  after: (name: string): string => `after ${name}`,
  bias: 'Bias',
  activation: 'Activation',
  preset: 'Filter',
  own: 'my own',
  more: 'More settings',
  table: 'The activated map as a table',
  histogram: 'cells by z + b (heights: square roots of counts)',
  passes: (slope: string): string => `a gradient comes back times ${slope}`,
  blocked: 'no gradient comes back through this cell',
  faint: 'hardly any gradient comes back through this cell',
  cell: (row: number, column: number, value: string): string => `row ${row}, column ${column}: ${value}`,
  interval: (low: string, high: string): string => `${low} … ${high}`,
  summary: (input: string, name: string, bias: string, low: string, high: string): string =>
    `A feature map of ${input} three times: before the bias, after a bias of ${bias} is added to every cell, and after ${name}, with values from ${low} to ${high}.`,
  curve: (name: string): string => `The curve of ${name} and its derivative`,
  biasAdded: (bias: string, cells: number): string => `The bias moves all ${cells} cells by ${bias}.`,
  noBias: 'With a bias of 0 the first two maps are the same.',
  alive: (name: string, slope: string): string =>
    `The slope of ${name} is nowhere below ${slope}: a gradient comes back through every cell.`,
  stalled: (name: string, count: number, cells: number, kind: 'zero' | 'faint'): string =>
    `After ${name}, ${count} of ${cells} cells stand where φ′ ${kind === 'zero' ? '= 0' : '< 0.05'}: ${kind === 'zero' ? 'no' : 'hardly any'} gradient comes back through them.`,
  onKink: (count: number): string =>
    ` ${count} of them stand exactly on 0, where the derivative is taken to be 0 by convention.`,
  rangeOf: (name: string, range: string, remark: string): string => `The range of ${name} is ${range}: ${remark}.`,
  loading: 'Loading …',
  badBias: 'The bias is no number.',
  badKernel: (text: string): string =>
    `The kernel “${text}” is no matrix of numbers of at most 11×11: rows end with a semicolon and need equally many numbers.`,
  tooLarge: (rows: number, columns: number, height: number, width: number): string =>
    `The kernel has ${rows}×${columns} weights, more than the image of ${height}×${width} pixels has room for.`,
} as const);
