/** What pool-stepper says of the way back, in English. */
import { inLanguages } from '../../words/words.js';
import { many, place } from './pool-stepper.words.js';

export const backwardWords = inLanguages('pool-stepper.backward', {
  summary: (deltas: string, gradient: string): string =>
    ` Incoming gradient: ${deltas}. Gradient of the input: ${gradient}.`,
  incoming: 'Incoming δ = ∂L/∂O',
  incomingShort: 'δ = ∂L/∂O',
  inputGradientShort: '∂L/∂I',
  shares: 'What the window passes back',
  sharesShort: 'Passed back',
  toWinner: '× 1 for the winner, × 0 for the others',
  toAll: (count: number): string => `÷ ${count} for each`,
  toTheWinner: (window: number, windows: number, delta: string, row: number, column: number, losers: number): string =>
    `Window ${window} of ${windows}: all of its gradient, ${delta}, goes to the winner in ${place(row, column)}${losers > 0 ? `; ${losers === 1 ? 'the other one gets' : `the other ${losers} get`} 0` : ''}.`,
  tiedLosers: (count: number): string =>
    ` ${many(count, 'other is', 'others are')} as large, but the first in reading order takes it all.`,
  learns: ' A filter below still learns: through the patch that made the winner.',
  shared: (window: number, windows: number, delta: string, count: number, each: string): string =>
    `Window ${window} of ${windows}: its gradient, ${delta}, is shared equally: each of its ${count} numbers gets ${each}.`,
  addsUp: (row: number, column: number, windows: number, value: string): string =>
    `The number in ${place(row, column)} lies in ${windows} windows: what they pass back adds up to ${value}.`,
  inPlace: (row: number, column: number): string => `${place(row, column)}:`,
  noWindow: 'no window',
  windows: 'windows',
  ifWon: '1 if it won, else 0',
  /** The formulas, read aloud. */
  toWinnerAloud: 'The gradient of a number is the sum of delta over the windows that it won',
  toAllAloud: 'The gradient of a number is the sum of one N-th of delta over the windows that hold it',
  badGradient: (text: string, rows: number, columns: number): string =>
    `The gradient “${text}” must be a ${rows}×${columns} matrix of numbers: one for each output.`,
} as const);
