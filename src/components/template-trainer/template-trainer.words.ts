/** What template-trainer says, in English. */

const COUNTS = ['None', 'One', 'Two', 'Three', 'Four', 'Five'];
const count = (number: number): string => COUNTS[number];

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
  likeImages: 'nearest image, correlation',
  likePiece: 'nearest piece of x, correlation',
  likeMean: 'correlation with the mean piece',
  cosine: 'and its cosine with x',
  cosineImages: 'nearest image, cosine',
  cosinePiece: 'nearest piece, cosine',
  cosineMean: 'cosine with the mean piece',
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
  allInk: 'a page full of ink',
  more: 'More settings',
  loading: 'Loading the digits …',
  atStart: (what: string, chance: string): string =>
    `Five filters of random numbers. The net knows nothing yet: it gives ${what} ${chance}. Now it is trained on nothing else.`,
  during: (step: string, chance: string): string =>
    `Step ${step}: every filter moves along the image, and only along it. Some add it, others subtract it. Chance of the right answer: ${chance}.`,
  done: (positive: number, negative: number): string =>
    `${count(positive)} of the filters became the image, ${count(negative).toLowerCase()} its negative: each one's vote decided. Every change is c times the image; where that is blank, the noise stays for ever. The net now answers the same to everything: show it a 9.`,
  weak: 'The image is in every filter, added or subtracted, but this much noise hides it.',
  relu: (dead: number): string =>
    `${count(dead)} of the five filters answered the image with less than 0. ReLU makes that 0, no gradient comes through, and they never move: dead.`,
  adam: 'Adam divides each gradient by its own size, so every inked pixel moves equally far: the change is the silhouette, not c times the image any more.',
  decayed: (cosine: string): string =>
    `Weight decay shrinks what training does not renew: the noise fades and the image stays. The change now also holds minus the noise (cosine with x: ${cosine}).`,
  mixture: (cosine: string): string =>
    `Each change is a mixture of the images, so much of one plus so much of the other (cosine with the best mixture: ${cosine}). Filters as large as the image copy what they are shown. Many digits share shapes, so small filters that are shared serve better.`,
  crowd:
    'Every image pulls, and the filter becomes what they have in common. A filter of full size needs a copy for everything; small filters can be shared.',
  pieces:
    'Only the place that answers most strongly teaches the filter, so it becomes one piece of the image: a crop, exactly. Filters that must answer less smear, for their best place keeps moving.',
  meanPiece: 'All places teach the filter equally: it becomes the mean of all pieces of the image, a blur.',
  mixedPieces:
    'Each place has votes of its own, so some pieces pull and others push: the filter becomes a blotchy mixture of pieces.',
  fooled: (shown: string, digit: string, chance: string): string =>
    `Shown ${shown}, it answers ${digit}: ${chance}. It has learned to say ${digit}, not to tell what a ${digit} is: there was nothing to tell it from.`,
  probed: (shown: string, digit: string, chance: string): string =>
    `Shown ${shown}, the net answers ${digit}: ${chance}.`,
  full: (times: string, digit: string, chance: string): string =>
    `Full of ink, nowhere a digit: a filter that is exactly the image scores it ${times} times as high as the image itself. A high score is not a likeness. The net answers ${digit}: ${chance}.`,
  why: (k: string, own: string, others: string, c: string, up: boolean): string =>
    `Filter ${k} starts with a vote of ${own} for the right answer and, on average, ${others} for the others: ${up ? 'more' : 'less'} for it, so training ${up ? 'adds the image' : 'subtracts the image'}, in the end ${c} times.`,
  whyElse: (k: string, own: string, others: string, c: string): string =>
    `Filter ${k} starts with a vote of ${own} for the right answer and, on average, ${others} for the others. But votes learn too: in the end the image has been added ${c} times.`,
  about: (k: string, verdict: string, likeness: string): string => `Filter ${k}: ${verdict} (${likeness}).`,
  deadFilter: (k: string): string =>
    `Filter ${k} answered the image with less than 0 at the start. ReLU lets no gradient through there: it is dead and keeps its random numbers.`,
  inked: (k: string, start: string, ink: string, change: string, now: string, equals: string): string =>
    `A pixel of filter ${k}: it started as ${start}, training has added c · x = ${change} (here x = ${ink}), which makes ${now}${equals}.`,
  blank: (k: string, start: string): string =>
    `The image is blank here, x = 0: this weight of filter ${k} gets no gradient and stays ${start} for ever.`,
  other: (k: string, start: string, now: string): string => `This pixel of filter ${k}: ${start} at first, ${now} now.`,
} as const;
