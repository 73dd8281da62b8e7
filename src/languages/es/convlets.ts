/** Lo que cualquier elemento puede decir en español. */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: 'Por ejemplo:',
    missing: 'No se pudo cargar una parte de esta figura.',
    reload: 'volver a cargar la página',
  } satisfies Translated<typeof words>,
};
