/** ما تقوله كل العناصر بالعربية. */
import type { words } from '../../templates/convlets.words.js';
import type { Translated } from '../../templates/words.js';

export const translation = {
  convlets: {
    example: 'مثال:',
    missing: 'تعذّر تحميل جزء من هذا الشكل.',
    reload: 'أعد تحميل الصفحة',
  } satisfies Translated<typeof words>,
};
