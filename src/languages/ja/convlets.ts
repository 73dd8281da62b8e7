/** すべての要素に共通の日本語の文言。 */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: '例：',
    missing: 'この図の一部を読み込めませんでした。',
    reload: 'ページを再読み込み',
  } satisfies Translated<typeof words>,
};
