/** What backprop-stepper asks of its reader, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('backprop-stepper.extras', {
  guess: 'Your guess',
  check: 'Check',
  show: 'Show it',
  right: 'Right!',
  wrong: 'Not yet.',
  target: 'Target',
  rightClass: 'Right class',
  bias: 'Bias b',
  enter: 'OK',
  place: (title: string, row: number, column: number): string => `${title}, row ${row}, column ${column}`,
} as const);
