/** Ce que tout élément peut dire en français. */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: 'Par exemple\u202f:',
    missing: 'Une partie de cette figure n’a pas pu être chargée.',
    reload: 'recharger la page',
  } satisfies Translated<typeof words>,
};
