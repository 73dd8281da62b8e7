/** हर तत्व हिन्दी में क्या कह सकता है। */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: 'उदाहरण:',
    missing: 'इस चित्र का एक भाग लोड नहीं हो सका।',
    reload: 'पेज फिर से लोड करें',
  } satisfies Translated<typeof words>,
};
