/** ما يقوله <conv-1d> بالعربية. */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} و${items.at(-1) ?? ''}`;
const where = (items: readonly string[]): string =>
  `${items.length > 2 ? 'المواضع' : items.length > 1 ? 'الموضعين' : 'الموضع'} ${listed(items)}`;

export const translation = {
  'conv-1d': {
    figure: 'مرشح ينزلق على إشارة',
    signal: 'الإشارة',
    filter: 'المرشح',
    products: 'النواتج',
    result: 'النتيجة',
    pool: 'التجميع الأقصى',
    position: 'موضع المرشح',
    play: 'حرّك المرشح',
    pause: 'إيقاف مؤقت',
    back: 'موضع إلى الوراء',
    forward: 'موضع إلى الأمام',
    preset: 'المرشح',
    own: 'من عندي',
    presets: {
      peak: `${ltr('−1 1 −1')}، كاشف القمم`,
      'second-difference': `${ltr('−1 2 −1')}، مجموعه صفر`,
      'half-sides': `${ltr('−½ 1 −½')}، بنصف القيم`,
      difference: `${ltr('−1 1')}، الفرق`,
      average: `${ltr('⅓ ⅓ ⅓')}، المتوسط`,
    },
    fresh: 'إشارة جديدة',
    more: 'إعدادات أخرى',
    table: 'الإشارة والنتيجة في جدول',
    tablePosition: 'الموضع',
    point: (position) => `الإشارة في الموضع ${position}`,
    stop: (centre, result) => `الموضع ${centre}: ${ltr(result)}`,
    hidden: '؟',
    valley: 'أكبر قيمة مطلقة، لكنها قاع',
    magnitude: 'أكبر قيمة مطلقة، لكنها سالبة',
    predict: (centre) => `المرشح عند الموضع ${centre}. اضرب واجمع وخمّن النتيجة قبل أن تراها.`,
    answer: (centre, sum, verdict) => `عند الموضع ${centre} تكون استجابة المرشح ${ltr(sum)}: ${verdict}.`,
    peak: 'قمة في الإشارة اكتُشفت',
    missed: 'قمة في الإشارة فاتته',
    falseAlarm: 'موجبة مع أنه لا توجد قمة',
    quiet: 'لا قمة',
    between: 'في منتصف المسافة بين موضعين',
    exactly: (positions) =>
      `النتيجة موجبة في ${where(positions)}، وهذه بالضبط ${positions.length === 1 ? 'قمة' : 'قمم'} الإشارة.`,
    mixed: (positives, peaks) =>
      `${positives.length > 0 ? `النتيجة موجبة في ${where(positives)}` : 'النتيجة غير موجبة في أي موضع'}؛ ${peaks.length > 0 ? `وقمم الإشارة في ${where(peaks)}` : 'وليس للإشارة قمة في أي موضع'}.`,
    pooled: (value, position, contrast) =>
      `يختار التجميع الأقصى أكبر قيمة، وهي ${ltr(value)} في الموضع ${position}${contrast}.`,
    notMagnitude: (value, position) =>
      `؛ أما أكبر قيمة مطلقة، ${ltr(value)} في الموضع ${position}، فكانت ستدلّ على عكس النمط`,
    summary: (signal, taps, result) => `ينزلق المرشح ${ltr(taps)} على الإشارة ${ltr(signal)} فيعطي ${ltr(result)}.`,
    badRow: (signal, least, most, text) =>
      `${signal ? 'الإشارة' : 'المرشح'} صف واحد من ${least} إلى ${most} من الأعداد، لا «${ltr(text)}».`,
    badPool: (text) => `«${ltr(text)}» ليست نافذة تجميع: اكتب عددًا صحيحًا، أو ${ltr('global')}، أو ${ltr('none')}.`,
    badSize: (taps, numbers, stride) =>
      `لا ينزلق مرشح طوله ${taps} على ${numbers} من الأعداد بخطوة ${ltr(String(stride))}: فالخطوة عدد صحيح لا يقل عن 1، والمرشح ليس أطول من الإشارة.`,
    plainFormula: 'O عند i هي المجموع على m لقيمة I عند i زائد m مضروبة في W عند m',
    generalFormula: 'O عند i هي المجموع على m لقيمة I عند S i زائد m ناقص P مضروبة في W عند m',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: 'المعاملات',
    tap: (number) => `المعامل ${number}`,
    moreTaps: 'زد معاملًا',
    fewerTaps: 'أنقص معاملًا',
    padding: 'الحشو',
    stride: 'الخطوة',
    global: 'الكل',
    none: 'بلا',
    guess: (centre) => `تخمينك للنتيجة عند الموضع ${centre}`,
    check: 'تحقّق',
    right: (value) => `صحيح: إنها ${ltr(value)}.`,
    wrong: (guess, value) => `قلتَ ${ltr(guess)}؛ وهي ${ltr(value)}.`,
    notANumber: `اكتب عددًا، مثل ${ltr('−0.5')}.`,
    pool: 'التجميع الأقصى',
  } satisfies Translated<typeof extras>,
};
