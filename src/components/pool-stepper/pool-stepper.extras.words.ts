/** What the parts of pool-stepper that open on demand say, in English. */
import { inLanguages } from '../../words/words.js';
import { place } from './pool-stepper.words.js';

export const words = inLanguages('pool-stepper.extras', {
  operation: 'Operation',
  max: 'maximum',
  average: 'average',
  windowSize: 'Window size',
  global: 'global (the whole map)',
  stride: 'Stride',
  strideOfWindow: 'as the window',
  padding: 'Padding',
  editInput: (row: number, column: number): string => `Input in ${place(row, column)}`,
  editDelta: (row: number, column: number): string => `Gradient δ in ${place(row, column)}`,
  enter: 'OK',
  wrongMax: 'Not yet: look for the largest number in the window.',
  wrongAverage: (count: number): string => `Not yet: add the ${count} numbers in the window and divide by ${count}.`,
  ask: (window: number, windows: number): string => `Window ${window} of ${windows}: which number does it give?`,
  guess: 'Your guess for the output of this window',
  check: 'Check',
  show: 'Show it',
} as const);
