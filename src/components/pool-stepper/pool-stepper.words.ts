/** What pool-stepper says, in English. */
import { inLanguages } from '../../words/words.js';
export const place = (row: number, column: number): string => `row ${row}, column ${column}`;
export const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const words = inLanguages('pool-stepper', {
  figure: 'Pooling, window by window',
  input: 'Input',
  window: 'Window',
  output: 'Output',
  inputGradient: 'Gradient of the input, ∂L/∂I',
  unused: 'not used',
  play: { forward: 'Pool window by window', backward: 'Send the gradient back, window by window' },
  transport: { pause: 'Pause', back: 'One window back', forward: 'One window on', position: 'Window' },
  direction: 'Direction',
  forward: 'Forward',
  backward: 'Backward',
  preset: 'Example',
  own: 'my own',
  more: 'More settings',
  loading: 'Loading the map …',
  table: { forward: 'The output as a table', backward: 'The gradient of the input as a table' },
  maxOf: 'max',
  meanOf: 'mean',
  cell: (row: number, column: number, value: string): string => `${place(row, column)}: ${value}`,
  change: ' Enter to change it',
  operations: { max: 'Max', average: 'Average' },
  hidden: 'hidden until guessed',
  right: 'Right.',
  summary: (operation: string, size: string, stride: string, input: string, output: string): string =>
    `${operation} pooling with a ${size} window and stride ${stride}. Input: ${input}. Output: ${output}.`,
  large: (rows: number, columns: number, low: string, high: string): string =>
    `${rows} rows of ${columns} numbers from ${low} to ${high}`,
  largest: (window: number, windows: number, value: string): string =>
    `Window ${window} of ${windows}: its largest number is ${value}, and that is the output.`,
  tie: (window: number, windows: number, value: string, count: number, row: number, column: number): string =>
    `Window ${window} of ${windows}: ${value} is the largest, and stands there ${count} times. A tie: the first in reading order, in ${place(row, column)}, counts as the winner.`,
  mean: (window: number, windows: number, count: number, value: string): string =>
    `Window ${window} of ${windows}: the mean of ${count === 1 ? 'its one number' : `its ${count} numbers`} is ${value}.`,
  notCounted: (padded: number): string =>
    ` ${many(padded, 'place lies', 'places lie')} in the padding and ${padded === 1 ? 'is' : 'are'} not counted.`,
  neverUsed: (rows: number, columns: number): string => {
    const parts = [
      ...(rows > 0 ? [rows === 1 ? 'the last row' : `the last ${rows} rows`] : []),
      ...(columns > 0 ? [columns === 1 ? 'the last column' : `the last ${columns} columns`] : []),
    ];
    return ` No window fits over ${parts.join(' and ')}: what stands there is not used.`;
  },
  pixelUnused: (row: number, column: number): string =>
    `The number in ${place(row, column)} lies in no window: it is not used, and its gradient is 0.`,
  andMore: (count: number): string => `, … ${count} more`,
  /** The formulas, read aloud. */
  maxAloud: 'O of i, j is the largest I in window i, j',
  meanAloud: 'O of i, j is one n-th of the sum of all I in window i, j',
  badWhole: (name: string, text: string, least: number): string =>
    `The ${name} “${text}” must be a whole number of at least ${least}.`,
  largeWindow: (side: number, along: string, map: number): string =>
    `The window (${side}) is larger than the map along the ${along} (${map}).`,
  badPadding: (padding: number, most: number): string =>
    `The padding (${padding}) must be at most ${most}: less than the window, no more than the map.`,
  largeMap: (rows: number, columns: number, most: number): string =>
    `The map has ${rows}×${columns} numbers; ${most}×${most} is the most that can be seen.`,
} as const);
