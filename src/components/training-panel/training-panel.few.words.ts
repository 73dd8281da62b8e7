/** What the panel says of a network that is trained on few digits. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('training-panel.few', {
  idle: (count: string) =>
    `Nothing trained yet. Press Train: the network sees ${count} digits alone, again and again. Will it read others?`,
  byHeart: (steps: string, seen: string, examples: string, unseen: string) =>
    `After ${steps} steps it reads ${seen} of 100 of its ${examples} training digits, but only ${unseen} of 100 that it ` +
    'never saw. It has learned these few by heart, and little about digits.',
});
