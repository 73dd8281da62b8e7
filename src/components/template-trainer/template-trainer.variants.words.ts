/** What the numbers of other runs than the plain one are called, and what is wrong with runs that cannot be, in English. */
import { inLanguages } from '../../words/words.js';
export const variantWords = inLanguages('template-trainer.variants', {
  images: 'The images',
  means: (count: string): string => `Means of ${count}`,
  right: 'p(right)',
  answers: 'the right answers',
  likeImages: 'nearest image, correlation',
  likePiece: 'nearest piece of x, correlation',
  likeMean: 'correlation with the mean piece',
  cosineImages: 'nearest image, cosine',
  cosinePiece: 'nearest piece, cosine',
  cosineMean: 'cosine with the mean piece',
  outOfRange: (name: string, whole: boolean, least: number, most: number): string =>
    `${name} must be a ${whole ? 'whole ' : ''}number from ${String(least)} to ${String(most)}.`,
  badCount: (most: number): string => `Name one to ${String(most)} images.`,
  tooMany: (most: number): string => `There are ${String(most)} images of each digit.`,
  oneImage: 'Filters smaller than the image are trained on one image alone.',
  tooLong: 'So many steps on so many images would take too long.',
  diverged: 'With this learning rate the weights grow beyond all bounds.',
} as const);
