/** O que qualquer elemento pode dizer em português. */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: 'Por exemplo:',
    missing: 'Não foi possível carregar uma parte desta figura.',
    reload: 'recarregar a página',
  } satisfies Translated<typeof words>,
};
