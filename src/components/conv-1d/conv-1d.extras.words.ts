/** What the further settings of conv-1d say, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('conv-1d.extras', {
  taps: 'Taps',
  tap: (number: number): string => `Tap ${number}`,
  moreTaps: 'One tap more',
  fewerTaps: 'One tap fewer',
  padding: 'Padding',
  stride: 'Stride',
  global: 'all',
  none: 'none',
  guess: (centre: string): string => `Your guess for the result at position ${centre}`,
  check: 'Check',
  right: (value: string): string => `Right: it is ${value}.`,
  wrong: (guess: string, value: string): string => `You said ${guess}; it is ${value}.`,
  notANumber: 'Type a number, such as −0.5.',
  pool: 'Max-pool',
} as const);
