/** ما يقوله <conv-arithmetic> بالعربية. */
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

/** صيغة المعدود بعد عدده. */
function counted(n: number, one: string, two: string, few: string, many: string, more: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest > 10 ? many : rest > 2 ? few : more}`;
}
const outputsOf = (n: number): string => counted(n, 'خرج واحد', 'خرجين', 'مخرجات', 'خرجًا', 'خرج');

export const translation = {
  'conv-arithmetic': {
    by: (rows, columns) => ltr(`${rows} × ${columns}`),
    names: {
      input: 'الدخل N',
      kernel: 'النواة K',
      stride: 'الخطوة S',
      padding: 'الحشو P',
      dilation: 'التوسيع D',
      outputPadding: 'الزيادة A',
    },
    figure: 'كيف يحدد الدخل والنواة والخطوة والحشو والتوسيع حجم الخرج',
    input: 'الدخل',
    stretched: 'الدخل مباعَدًا بالأصفار',
    kernel: 'النواة',
    output: 'الخرج',
    hidden: 'الخرج: ؟ × ؟',
    play: 'مرّر النافذة',
    pause: 'إيقاف مؤقت',
    back: 'موضع إلى الوراء',
    forward: 'موضع إلى الأمام',
    position: 'موضع النافذة',
    preset: 'الشكل',
    own: 'من عندي',
    transposed: 'منقول',
    separate: 'الارتفاع والعرض كلٌّ على حدة',
    left: 'المُسقَط في النهاية',
    table: 'الأحجام في جدول',
    height: 'الارتفاع',
    width: 'العرض',
    place: ({ row, column }) => `الصف ${row + 1}، العمود ${column + 1}`,
    zero: 'صفر مُضاف',
    value: 'قيمة من الدخل',
    feeds: (outputs) => `الاستخدام في ${outputsOf(outputs)}`,
    rows: (first, { kernel: length, dilation: gap }) => {
      const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
      return gap === 1 && length > 2 ? ltr(`${first + 1}–\u2060${first + length}`) : places.join('، ');
    },
    caption: (stop, stops, rows, columns, padded, at) =>
      `الموضع ${stop} من ${stops}: الصفوف ${rows} والأعمدة ${columns}${padded ? ' من الدخل المحشوّ' : ''} تعطي الخرج في ${at}.`,
    made: (at, rows, columns) => `${at}: الصفوف ${ltr(rows)}، الأعمدة ${ltr(columns)}`,
    pointed: (at, zero, outputs) =>
      zero ? `الصفر في ${at} يُستخدم في ${outputsOf(outputs)}.` : `القيمة في ${at} تُستخدم في ${outputsOf(outputs)}.`,
    tap: (at, cells) =>
      `الوزن في ${at} من النواة يلتقي ${counted(cells, 'خلية واحدة', 'خليتين', 'خلايا', 'خلية', 'خلية')}.`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const parts = [
        columns > 1
          ? `آخر ${counted(columns, '', 'عمودين', 'أعمدة', 'عمودًا', 'عمود')}`
          : columns > 0
            ? 'العمود الأخير'
            : '',
        rows > 1 ? `آخر ${counted(rows, '', 'صفين', 'صفوف', 'صفًّا', 'صف')}` : rows > 0 ? 'الصف الأخير' : '',
      ].filter(Boolean);
      if (parts.length === 0) return '';
      const seen = unseenRows + unseenColumns > 0 ? 'فجزء من الدخل لا يُرى أبدًا' : 'ولا يضيع إلا حشو';
      return ` الخطوة التالية لا تتسع لها المساحة: التقريب إلى الأسفل يُسقط ${parts.join(' و')} (المهشَّر)، ${seen}.`;
    },
    spread: (between, borders) =>
      ` مرسوم بصورة الالتفاف المباشر المكافئ: ${between > 0 ? `${counted(between, 'صفر واحد', 'صفران', 'أصفار', 'صفرًا', 'صفر')} بين كل متجاورَين، و` : ''}حافة من ${borders}.`,
    border: (before, after) => (before === after ? String(before) : `${before} (${after} في الطرف الأخير)`),
    borders: (rows, columns) => `${rows} في ${columns}`,
    counts: (weights, stops, all, zeros) =>
      `${counted(weights, 'وزن واحد', 'وزنان', 'أوزان', 'وزنًا', 'وزن')} وانحياز. عدد المواضع ${stops} × عدد الأوزان ${weights} = ${counted(all, 'عملية ضرب واحدة', 'عمليتا ضرب', 'عمليات ضرب', 'عملية ضرب', 'عملية ضرب')}` +
      (zeros > 0 ? `، منها ${zeros} في صفر مُضاف.` : '.'),
    noSame: 'لا يوجد هنا حشو من نوع «same»: فهو يتطلب خطوة 1، ونواة فردية الطول إن لم يكن هناك توسيع.',
    count: 'عُدّ المواضع التي تتسع للنافذة، بدءًا من الأول.',
    summary: (input, kernel, rest, output) =>
      `دخل حجمه ${input} ونواة حجمها ${kernel} مع ${rest} يعطيان خرجًا حجمه ${output}.`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: 'ما حجم الخرج؟',
    check: 'تحقّق',
    reveal: 'أظهِره',
    wrong: (guess, verdict) => `${ltr(guess)} ${verdict}. عُدّ الخطوات التي تتسع بعد النافذة الأولى.`,
    tooLarge: 'أكبر من الصواب',
    tooSmall: 'أصغر من الصواب',
    mixed: 'ليس الجواب',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `لا يصلح «${ltr(text)}» قيمةً لـ${ltr(attribute)}: اكتب عددًا صحيحًا من ${least} إلى ${most}، أو الارتفاع x العرض.`,
    same: (because) =>
      `يحتاج «same» إلى خطوة 1، وإلى نواة فردية إن لم يكن ثمة توسيع: فحشوه ${ltr('D(K − 1)/2')} على الجانبين. وهنا ${because}.`,
    even: (kernel, half) => `النواة زوجية (${kernel})، و${ltr(`D(K − 1)/2 = ${half}`)} ليس عددًا صحيحًا`,
    half: (half) => `${ltr(`D(K − 1)/2 = ${half}`)} ليس عددًا صحيحًا`,
    strided: (stride) => `الخطوة ${stride}، فالناتج أصغر مهما كان الحشو`,
    border: (upright, border) =>
      `على امتداد ${upright ? 'الارتفاع' : 'العرض'} ستكون الحافة ${ltr(`D(K−1) − P = ${border}`)}: فالحشو أكبر مما ينبغي.`,
    outputPadding: (outputPadding, stride) => `يجب أن يكون حشو الناتج (${outputPadding}) أصغر من الخطوة (${stride}).`,
    tooLarge: (upright, reach, cells) =>
      `النواة أكبر من المدخل على امتداد ${upright ? 'الارتفاع' : 'العرض'}: تمتد على ${reach} من الخلايا من أصل ${cells}.`,
    tooMany: (rows, columns, most) =>
      `ستكون الخلايا ${ltr(`${rows} × ${columns}`)}؛ ويمكن رسم ${most} على الأكثر في كل ضلع.`,
  } satisfies Translated<typeof wrong>,
};
