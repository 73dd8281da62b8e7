/** What template-trainer says of what is pointed at, of other digits, and of other runs, in English. */
import { inLanguages } from '../../words/words.js';
import { count } from './template-trainer.words.js';

export const asideWords = inLanguages('template-trainer.asides', {
  weak: 'The image is in every filter, added or subtracted; where it says noise, the random start hides it.',
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
  inked: (k: string, start: string, ink: string, change: string, now: string, exact: boolean): string =>
    `A pixel of filter ${k}: it started as ${start}, training has added c · x = ${change} (here x = ${ink}), which makes ${now}${exact ? '' : ' (rounded)'}.`,
  blank: (k: string, start: string): string =>
    `The image is blank here, x = 0: this weight of filter ${k} gets no gradient and stays ${start} for ever.`,
  other: (k: string, start: string, now: string): string => `This pixel of filter ${k}: ${start} at first, ${now} now.`,
} as const);
