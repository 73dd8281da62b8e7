/** ما يقوله <digit-input> بالعربية. */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

export const translation = {
  'digit-input': {
    figure: 'لوحة للرسم، والصورة التي تتلقاها الشبكة منها',
    pad: 'ارسم هنا',
    padLabel: (name) => `لوحة رسم عليها ${name}`,
    blankPad: 'ورقة بيضاء',
    padRole: 'لوحة رسم',
    padKeys: 'مفاتيح الأسهم تحرّك القلم. أبقِ مفتاح المسافة مضغوطًا للرسم، أو اضغط Enter لإنزال القلم ورفعه.',
    keys: 'الأسهم تحرّك، والمسافة ترسم',
    invitation: 'جرّب رسمك أنت',
    blankInvitation: 'رقمًا، أو ما تشاء',
    dropHere: 'أفلت الصورة',
    network: (size) => `ما تتلقاه الشبكة، ${size}×${size}`,
    networkLabel: (box) => `ما تتلقاه الشبكة، 28 في 28 بكسل: ${box}`,
    networkBox: (top, bottom, left, right) => `حبر من الصف ${top} إلى ${bottom} ومن العمود ${left} إلى ${right}`,
    networkBlank: 'بيضاء',
    cell: (row, column, value) => `الصف ${row + 1}، العمود ${column + 1}: ${value}`,
    undo: 'تراجع',
    clear: 'مسح',
    sample: 'الرقم',
    none: 'رقمك',
    choose: 'اختر صورة…',
    drawing: 'رسمك',
    example: 'رقم 4 مرسوم',
    picture: (file) => `صورتك «${file}»`,
    pasted: 'صورتك',
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `رقم ${digit} آخر بخط اليد` : `رقم ${digit} بخط اليد`;
    },
    sampleChoice: (name) => {
      const [digit, second] = name.split(':');
      return second ? `${digit} آخر` : digit;
    },
    loading: 'جارٍ تحميل الرقم.',
    reading: 'جارٍ قراءة الصورة.',
    blank: 'الورقة بيضاء. ارسم بالفأرة أو الإصبع أو القلم، أو بمفاتيح الأسهم ومفتاح المسافة؛ أو أفلت صورة هنا.',
    centred: (name, longer, tall, scale) =>
      `يبلغ ${tall ? 'ارتفاع' : 'عرض'} ${name} على اللوحة ${longer} بكسل. بعد تحجيمه ×${scale} يملأ مربعًا من 20×20، ويقع مركز كتلته (+) في وسط الصورة. هكذا أُعدّ كل ما تعلّمت منه الشبكة.`,
    here: (row, column, value) =>
      `البكسل في الصف ${row + 1}، العمود ${column + 1} قيمته ${value}: هذا هو مقدار الحبر في المربع المعلَّم من اللوحة.`,
    outside: (row, column) =>
      `البكسل في الصف ${row + 1}، العمود ${column + 1} قيمته 0: فهو خارج المربع الذي حُجِّم إليه الرسم، أي ورق.`,
    penDown: (row, column) => `القلم على الورقة، الصف ${row}، العمود ${column}.`,
    penUp: (row, column) => `القلم مرفوع، الصف ${row}، العمود ${column}.`,
    now: (name) => `تتلقى الشبكة ${name}.`,
    undone: 'تم التراجع.',
    cleared: 'الورقة بيضاء.',
    table: 'الصورة في جدول',
    tableCaption: 'ما تتلقاه الشبكة: 0 ورق، و1 حبر',
    row: 'الصف',
    badPoint: (text, most) => `«${ltr(text)}» ليست نقطة في رسم: النقطة عددان من 0 إلى ${most}، أفقيًّا ثم عموديًّا.`,
    otherPage: 'هذا عنوان صورة في صفحة أخرى لا يُسمح لهذه الصفحة بقراءتها: احفظ الصورة أولًا.',
    good: `صورة ${ltr('PNG')} أو ${ltr('JPEG')} لرقم واحد داكن على ورق فاتح`,
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `لا شيء يُرى (${name}): فكلها بالدرجة نفسها من الرمادي.`,
    svg: (name) => `«${ltr(name)}» رسم ${ltr('SVG')} ليست له بكسلات: احفظه بصيغة ${ltr('PNG')}.`,
    noImage: (name) => `«${ltr(name)}» ليس صورة.`,
    largeFile: (name, size, most) => `حجم «${ltr(name)}» هو ${ltr(size)}؛ وأكبر ما يُقرأ ${ltr(most)}.`,
    damaged: (name) => `تعذّر فتح «${ltr(name)}»: فالملف تالف، أو من نوع لا يعرفه هذا المتصفح.`,
    largeImage: (name, width, height) => `«${ltr(name)}» أكبر مما ينبغي: ${ltr(`${width}×${height}`)} بكسل.`,
  } satisfies Translated<typeof files>,
};
