/** What template-trainer says, in English. */

const COUNTS = ['None', 'One', 'Two', 'Three', 'Four', 'Five'];
export const count = (number: number): string => COUNTS[number];

export const words = {
  figure: 'A net that is trained on one single image',
  only: (narrow: boolean): string => (narrow ? 'Image x' : 'The only image x'),
  image: 'The images',
  mean: (count: string): string => `Means of ${count}`,
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
  right: 'p(right)',
  curve: (chance: string, from: string): string =>
    `Probability of the right answer, step by step: from ${from} at the start to ${chance} now.`,
  filters: 'The five filters; arrow keys go from one to the next',
  filter: (k: string, c: string, likeness: string, verdict: string): string =>
    `Filter ${k}: ${verdict}, correlation ${likeness}, ${c}`,
  verdict: {
    positive: (name: string): string => (name ? `a ${name}` : 'a piece'),
    negative: (): string => 'negative',
    noise: (): string => 'noise',
    dead: (): string => 'dead',
  },
  changedBy: (c: string): string => `changed by ${c} times the image`,
  changed: 'changed',
  unmoved: 'never moved',
  column: 'Filter',
  columns: ['Filter', 'Likeness at the start', 'c', 'Cosine of the change', 'Likeness now', 'Verdict'],
  table: 'The numbers as a table',
  play: 'Play the training',
  again: 'Train again',
  pause: 'Pause',
  back: 'One step back',
  forward: 'One step on',
  reset: 'Back to the random start',
  slider: 'Step of the training',
  stepOf: (step: string, steps: string): string => `step ${step} of ${steps}`,
  show: 'Show it',
  sample: (digit: string): string => `a ${digit}`,
  digit: (name: string): string => `a ${name.charAt(0)}${name.includes(':') ? ' in another hand' : ''}`,
  ink: 'all ink',
  allInk: 'all ink',
  more: 'More settings',
  loading: 'Loading the digits …',
  atStart: (what: string, chance: string): string =>
    `Five filters of random numbers. The net knows nothing yet: it gives ${what} a chance of ${chance}. Now it is trained on nothing else.`,
  during: (step: string, chance: string): string =>
    `Step ${step}: every filter moves along the image, and only along it. Some add it, others subtract it. Chance of the right answer: ${chance}.`,
  done: (positive: number, negative: number): string =>
    `${count(positive)} of the filters became the image, ${count(negative).toLowerCase()} its negative: each one's vote decided. Every change is c times the image; where that is blank, the noise stays for ever. The net now answers the same to everything: show it a 9.`,
} as const;
