/** What stands behind "More settings", in English. */
import { inLanguages } from '../../words/words.js';
import type { Task } from './kernel-learner.model.js';

export const words = inLanguages('kernel-learner.extras', {
  task: 'Learn',
  tasks: {
    peaks: 'to find peaks',
    'two-filters': 'peaks, with two filters',
    'sobel-x': 'Sobel, left to right',
    'sobel-y': 'Sobel, top to bottom',
    laplacian: 'Laplacian',
    sharpen: 'sharpen',
    emboss: 'emboss',
    gaussian: 'Gaussian blur',
    difference: 'the difference [1 −1]',
  } satisfies Record<Task, string>,
  signals: 'Signals',
  images: 'Images',
  seed: 'Seed',
  rate: 'Rate',
  kinds: { uniform: 'uniform noise', normal: 'normal noise', walk: 'random walks', spikes: 'sparse spikes' },
  pictures: { noise: 'noise', digit: 'a digit' },
});
