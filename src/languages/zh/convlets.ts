/** 以中文显示的各元素共用文字。 */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: '例如：',
    missing: '此图的一部分未能加载。',
    reload: '重新加载页面',
  } satisfies Translated<typeof words>,
};
