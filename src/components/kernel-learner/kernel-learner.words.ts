/** What the element says. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('kernel-learner', {
  figure: 'Random numbers learn to be a filter',
  loading: 'Loading…',
  transport: { play: 'Play', pause: 'Pause', back: 'One step back', forward: 'One step', position: 'Step' },
  again: 'New random start',
  more: 'More to learn, more settings',
  table: 'The weights as a table',
  taps: ['left', 'middle', 'right'],
  place: 'Place in the signal',
  point: 'Point at a place of the signal: what the filter makes of it will stand here.',
  filter: (): string => 'The filter',
  scale: (largest: string): string => `× ${largest}`,
  signal: 'A signal it never saw',
  legend: '○ true peak\u2003● says: a peak\u2003× wrong',
  path: (): string => 'Weights ÷ the largest, step by step',
  accuracy: 'Right on new signals',
  accuracyShort: 'On new signals',
  /** What was learned, and two guesses, each with the threshold that suits it best. */
  record: ['learned', '[−1 1 −1]', '[−½ 1 −½]'],
  never: 'never a peak',
  percent: (value: string): string => `${value} %`,
  placeText: (place: number, answer: string, peak: boolean): string =>
    `place ${String(place)}: ${answer}, ${peak ? 'a peak' : 'no peak'}`,
  stepOf: (step: string, steps: string): string => `${step} / ${steps}`,
  summary: (step: string, filters: string, right: string): string =>
    `Step ${step}. Weights left, middle, right: ${filters}. Right at ${right} of places in new signals.`,
  columns: ['step', 'loss'],
  tableCaption: (seed: number): string => `Weights and loss, seed ${String(seed)}`,

  start: (signs: string, right: string, never: string): string =>
    `Step 0: random numbers, signs ${signs}. They are right at ${right} of places; to mark nothing at all would be right at ${never}. Press play: the errors alone will turn them.`,
  growing: (step: string, signs: string, right: string): string =>
    `Step ${step}: the signs are ${signs}. The errors on 32 fresh signals have just nudged each weight; right at ${right} of new places.`,
  found: (step: string, right: string, guess: string): string =>
    `Step ${step}: − + −. A place counts when it beats its two neighbours; nobody told the filter so. Right at ${right} of new places, [−1 1 −1] at ${guess}.`,
  done: (shape: string, scale: string, right: string, guess: string): string =>
    `Nobody designed it, yet every start ends in this shape: [${shape}] × ${scale}. The scale is free: it only says how sure the filter is. Right at ${right}; by hand, with the best threshold, [−1\u00a01\u00a0−1] gets ${guess}.`,
});
