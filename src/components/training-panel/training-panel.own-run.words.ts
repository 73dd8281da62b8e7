/** What the panel says otherwise while it trains on classes of the reader's own. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('training-panel.own-run', {
  counted: (step: string, steps: string, images: string) => `step ${step} of ${steps} · ${images} variations seen`,
  seen: 'variations read correctly in training',
  unseen: 'new variations read correctly',
  unseenWhen: (step: string) => `of the same drawings; at step ${step}`,
  unseenYet: 'of the same drawings',
  finished: (steps: string, count: string) =>
    `After ${steps} steps it reads ${count} of 100 new variations of your drawings. Those are much like the ones it ` +
    'learned from: whether it has understood, only a new drawing can tell.',
});
