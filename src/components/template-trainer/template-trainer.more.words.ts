/** What template-trainer says in its further settings, in English. */
import { inLanguages } from '../../words/words.js';
export const moreWords = inLanguages('template-trainer.more', {
  images: 'Trained on',
  imageChoices: {
    '4': 'one 4',
    '4 7': 'a 4 and a 7',
    '4 9': 'a 4 and a 9',
    '0 1 4': 'a 0, a 1 and a 4',
    '0 1 2 3 4 5 6 7 8 9': 'one of each digit',
    '4*100': 'one hundred 4s',
    '4*100 9*100': '4s against 9s, 100 each',
  },
  own: 'my own',
  size: 'Filters',
  sizeOf: (size: string): string => `${size}×${size}`,
  head: 'Then',
  heads: { flatten: 'all places', average: 'mean over places', max: 'best place' },
  activation: 'Activation',
  activations: { linear: 'none', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', tanh: 'tanh', sigmoid: 'sigmoid' },
  optimizer: 'Optimiser',
  optimizers: { sgd: 'SGD', decay: 'SGD, weight decay', adam: 'Adam' },
  seed: 'Another random start',
  std: 'Noise at the start (standard deviation)',
  curve: 'How visible the image becomes',
  curveLabel: (low: string, lowValue: string, high: string, highValue: string): string =>
    `Median correlation of the trained filters with the image, against the noise at the start: ${lowValue} for a standard deviation of ${low}, ${highValue} for ${high}.`,
  correlation: 'median |correlation|',
  glorot: 'usual (Glorot)',
  unclear: 'hard to see',
} as const);
