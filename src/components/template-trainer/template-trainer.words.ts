/** What template-trainer says, in English. */
import { inLanguages } from '../../words/words.js';

const COUNTS = ['None', 'One', 'Two', 'Three', 'Four', 'Five'];
export const count = (number: number): string => COUNTS[number];

export const words = inLanguages('template-trainer', {
  figure: 'A net that is trained on one single image',
  only: (narrow: boolean): string => (narrow ? 'Image x' : 'The only image x'),
  the: (name: string): string => `the ${name}`,
  imageGrid: (name: string): string => `The training image: ${name}, 28 by 28 pixels`,
  pixel: (row: string, column: string, ink: string): string => `row ${row}, column ${column}: ${ink}`,
  start: 'Random start',
  plusImage: 'Change: c · x',
  plus: 'Change',
  now: (step: string): string => `After ${step} ${step === '1' ? 'step' : 'steps'}`,
  likeImage: 'correlation with x',
  cosine: 'and its cosine with x',
  asked: 'Asked:',
  answers: 'it answers',
  answer: (digit: string, chance: string, shown: string): string =>
    `Shown ${shown}, the net answers ${digit} with ${chance}.`,
  chance: (labels: string): string => `p(${labels})`,
  curve: (chance: string, from: string): string =>
    `Probability of the right answer: ${from} at the start, ${chance} now.`,
  filters: 'The five filters',
  filter: (k: string, start = '', change = '', now = ''): string =>
    `Filter ${k}: ${start}, change ${change}, now ${now}`,
  verdict: {
    positive: (name: string): string => (name ? `a ${name}` : 'a piece'),
    negative: (): string => 'negative',
    noise: (): string => 'noise',
    dead: (): string => 'dead',
  },
  columns: ['Filter', 'Likeness at the start', 'c', 'Cosine', 'Likeness now', 'Verdict'],
  table: 'The numbers as a table',
  transport: {
    play: 'Play the training',
    pause: 'Pause',
    back: 'One step back',
    forward: 'One step on',
    position: 'Step of the training',
  },
  stepOf: (step: string, steps: string): string => `step ${step} of ${steps}`,
  show: 'Show it',
  own: 'its own image',
  digit: (name: string): string => `a ${name.charAt(0)}${name.includes(':') ? ' in another hand' : ''}`,
  allInk: 'all ink',
  more: 'More settings',
  loading: 'Loading …',
  atStart: (what: string, chance: string): string =>
    `Five filters of random numbers. The net knows nothing yet: it gives ${what} a chance of ${chance}. Now it is trained on nothing else.`,
  during: (step: string, chance: string): string =>
    `Step ${step}: every filter moves along the image only. Some add it, others subtract it. Chance of the right answer: ${chance}.`,
  done: (positive: number, negative: number): string =>
    `${count(positive)} of the filters became the image, ${count(negative).toLowerCase()} its negative: each one's vote decided. Every change is c times the image; where that is blank, the noise stays for ever. The net now answers the same to everything: show it a 9.`,
} as const);
