/** ما تقوله كل العناصر بالعربية. */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': `لا تسمح هذه الصفحة بتشغيل عامل (${ltr('worker')}).`,
  'engine-failed': 'تعذّر بدء محرك التدريب.',
  'engine-crashed': 'حدث خطأ.',
  'recipe-impossible': 'لا يمكن تدريب أي شبكة بهذه الإعدادات.',
  diverged: 'تباعد التدريب: لم تعد الخسارة عددًا منتهيًا. والعلاج المعتاد معدل تعلّم أصغر.',
  'digits-unavailable': 'تعذّر تحميل أرقام التدريب.',
  'recording-unavailable': 'لا توجد جولة مسجلة لعرضها.',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': `لا يمكن تشغيل عامل (${ltr('worker')}) في هذه الصفحة، فيجري التدريب في الصفحة نفسها وقد يستغرق وقتًا أطول.`,
  'engine-failed': 'لا يمكن أن يجري التدريب في هذه الصفحة. ما تراه جولة مسجلة.',
};

export const translation = {
  convlets: {
    example: 'مثال:',
    missing: 'تعذّر تحميل جزء من هذا الشكل.',
    reload: 'أعد تحميل الصفحة',
    none: (attribute, value, names) => `لا يقبل ${ltr(attribute)} القيمة «${value}». القيم الممكنة: ${ltr(names)}.`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) =>
      `لا يوجد رقم نموذجي اسمه «${ltr(name)}». أسماء الأرقام النموذجية ${ltr('0…9')}، أو ${ltr('0:1…9:1')} للثاني من كل فئة.`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `رقم ${digit} بخط اليد`,
    matrix: (rows, columns) => `صورة ${ltr(`${rows}×${columns}`)}`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `صورة ${ltr(`${rows}×${columns}`)} عدد قنواتها ${channels}`,
    file: 'صورة',
    tooLarge: (rows, columns, most) =>
      `في المدخل ${ltr(`${rows}×${columns}`)} من الأعداد؛ وأكثر ما يمكن تمييزه بالعين ${ltr(`${most}×${most}`)}.`,
    noMatrix: (text, most) =>
      `المدخل «${ltr(text)}» ليس مصفوفة: يجب أن تتساوى الصفوف في عدد أعدادها، وألّا يزيد عدد الصفوف ولا عدد الأعمدة على ${most}.`,
    notLoaded: (url) =>
      `تعذّر تحميل الصورة «${ltr(url)}»: فهي غير موجودة، أو ليست صورة، أو لا يسمح خادمها للمواقع الأخرى بقراءتها (${ltr('CORS')}).`,
    noCanvas: 'لا يسمح هذا المتصفح للصفحة بقراءة الصور.',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `«${text}» ليس عددًا.`,
    seed: 'يجب أن تكون البذرة عددًا صحيحًا من 0 إلى 4294967295.',
    bias: 'الانحياز ليس عددًا.',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `${ltr(`twin="${twin}"`)} غير معروفة؛ الشبكات التوائم هي ${ltr(names)}.`,
    layer: (twin, first, layer) =>
      `لم يُسجَّل من ${ltr(`twin="${twin}"`)} سوى الطبقة الأولى ${ltr(first)}، ولم تُسجَّل ${ltr(layer)}.`,
    recipe: (twin) => `${ltr(`twin="${twin}"`)} توأم للوصفة ${ltr('look')}؛ أما هذه الشبكة فتُدرَّب بوصفة أخرى.`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) =>
      `النواة «${ltr(text)}» ليست مصفوفة أعداد لا تتجاوز ${ltr(`${most}×${most}`)}: تنتهي الصفوف بفاصلة منقوطة وتتساوى في الطول.`,
    stride: (stride) => `يجب أن تكون الخطوة عددًا صحيحًا لا يقل عن 1، لا ${stride}.`,
    dilation: (dilation) => `يجب أن يكون التوسيع عددًا صحيحًا لا يقل عن 1، لا ${dilation}.`,
    padding: `يجب أن يكون الحشو ${ltr('valid')} أو ${ltr('same')} أو عددًا صحيحًا لا يقل عن 0.`,
    tooLarge: (rows, columns, height, width) =>
      `تغطي النواة ${ltr(`${rows}×${columns}`)} من البكسلات؛ والصورة مع حشوها ${ltr(`${height}×${width}`)}.`,
    largeMap: (rows, columns, most) =>
      `ستكون خريطة السمات ${ltr(`${rows}×${columns}`)}؛ وأكثر ما يمكن تمييزه بالعين ${ltr(`${most}×${most}`)}.`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: 'حفظته نسخة أحدث من هذا الشكل.',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};
