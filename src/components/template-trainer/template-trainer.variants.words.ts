/** What the numbers of other runs than the plain one are called, in English. */
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
} as const);
