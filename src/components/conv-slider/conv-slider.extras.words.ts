/** What the parts of conv-slider that open on demand say, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('conv-slider.extras', {
  mode: 'Operation',
  crossCorrelation: 'cross-correlation',
  convolution: 'convolution (filter flipped)',
  stride: 'Stride',
  padding: 'Padding',
  dilation: 'Dilation',
  bias: 'Bias',
  activation: 'Activation',
  shownChannel: 'Channel',
  guess: 'Multiply, add up: what does the filter answer here?',
  check: 'Check',
  show: 'Show it',
  editWeight: (row: number, column: number): string => `Weight in row ${String(row)}, column ${String(column)}`,
  right: (value: string): string => `Right, it is ${value}.`,
  wrong: (guess: string): string => `Not ${guess}; add up the products once more.`,
} as const);
