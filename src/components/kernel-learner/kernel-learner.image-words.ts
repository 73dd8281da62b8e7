/** What is said of the tasks with images. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('kernel-learner.image', {
  input: (kind: string): string => (kind === 'digit' ? 'The digit' : 'An unseen image'),
  inputShort: 'Image',
  learned: (step: string): string => `Learned, step ${step}`,
  learnedShort: (step: string): string => `Step ${step}`,
  target: 'To be found',
  now: 'Its output',
  wanted: 'Wanted output',
  nowShort: 'Output',
  wantedShort: 'Wanted',
  errors: 'Error on this image: mean (now − wanted)²',
  errorsShort: 'Error: mean (now − wanted)²',
  size: (rows: number, columns: number): string => `${String(rows)} by ${String(columns)}`,
  output: (row: number, column: number, value: string): string =>
    `row ${String(row)}, column ${String(column)}: ${value}`,
  here: (now: string, wanted: string, error: string): string =>
    `Here it gives ${now}, wanted is ${wanted}: off by ${error}. The squares of all these errors push the weights.`,
  start: (count: string, error: string): string =>
    `Step 0: ${count} random numbers. All they get to see is images and what the hidden filter makes of them. Error ${error}.`,
  growing: (step: string, error: string, off: string): string =>
    `Step ${step}: error ${error}; the weight that is furthest off still misses by ${off}.`,
  found: (off: string): string =>
    `Found, scale and all: no weight is off by more than ${off}. Here the target is a number, not yes or no, so the scale is learned too.`,
  alike: (error: string, off: string): string =>
    `The output is nearly right (error ${error}), yet a weight is still off by ${off}: neighbouring pixels of a digit are so alike that other filters do almost the same.`,
  short: (step: string, error: string, off: string): string =>
    `After ${step} steps the error is ${error} and a weight is off by ${off}: more steps get closer.`,
  summary: (learned: string, target: string, error: string): string =>
    `Learned filter: ${learned}. Filter to be found: ${target}. Mean squared error: ${error}.`,
});
