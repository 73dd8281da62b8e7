/** What flatten-vs-conv says of training in the page, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('flatten-vs-conv.training', {
  train: 'Train both live',
  pause: 'Pause',
  goOn: 'Go on',
  recorded: 'Recorded networks again',
  seed: 'Seed',
  live: (dense: string, conv: string): string => `Trained here: dense ${dense}; convolution ${conv}.`,
  progress: (step: string, steps: string, accuracy: string): string =>
    `step ${step} of ${steps}${accuracy === '' ? '' : `, ${accuracy} of unseen digits right`}`,
} as const);
