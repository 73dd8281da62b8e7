/** Was jedes Element auf Deutsch sagen kann. */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: 'Zum Beispiel:',
    missing: 'Ein Teil dieser Abbildung konnte nicht geladen werden.',
    reload: 'die Seite neu laden',
  } satisfies Translated<typeof words>,
};
