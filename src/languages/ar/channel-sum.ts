/** ما يقوله <channel-sum> بالعربية. */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['الأحمر', 'الأخضر', 'الأزرق'];
const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

/** صيغة المعدود بعد عدده. */
function counted(n: number, one: string, two: string, few: string, many: string, more: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest > 10 ? many : rest > 2 ? few : more}`;
}

export const translation = {
  'channel-sum': {
    figure: 'مرشح بعمق الصورة يعطي خريطة واحدة',
    image: 'الصورة',
    channel: (channel, channels) => (channels === 3 ? COLOURS[channel] : `القناة ${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `المرشح ${filter + 1}`,
    filterName: (filter, name) =>
      name ? `المرشح ${filter + 1} (${name.replaceAll('-', ' ')})` : `المرشح ${filter + 1} (خاص)`,
    slice: (channel) => `شريحة ${channel}`,
    partial: (channel) => `ما يأتي من ${channel}`,
    map: (filter) => `الخريطة ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `بكسلات ${'RGB'.charAt(channel)}` : `بكسلات ${channel + 1}`),
    products: (channel, channels) => (channels === 3 ? `نواتج ${'RGB'.charAt(channel)}` : `نواتج ${channel + 1}`),
    stack: (filters, rows, columns, wide) => {
      const shape = ltr(`${rows}×${columns}×${filters}`);
      if (filters === 1) {
        return wide ? 'مرشح واحد ← خريطة واحدة: القناة الوحيدة للطبقة التالية' : 'مرشح واحد ← خريطة واحدة';
      }
      const from = counted(filters, '', 'مرشحان', 'مرشحات', 'مرشحًا', 'مرشح');
      const to = counted(filters, '', 'خريطتان', 'خرائط', 'خريطة', 'خريطة');
      return wide
        ? `\u200f${from} ← ${to} مكدّسة: هي قنوات الطبقة التالية وعددها ${filters} (${shape})`
        : `\u200f${from} ← ${to} مكدّسة: ${shape}`;
    },
    ownScales: 'لكل خريطة مقياس ألوان خاص بها.',
    chooseFilter: 'المرشح المعروض',
    filters: 'المرشحات',
    bias: (filter) => `انحياز المرشح ${filter + 1}`,
    more: 'إعدادات أخرى',
    table: 'الخريطة في جدول',
    parameters: (weights, biases) =>
      `\u200f${counted(weights, 'وزن واحد', 'وزنان', 'أوزان', 'وزنًا', 'وزن')} + ${counted(biases, 'انحياز واحد', 'انحيازان', 'انحيازات', 'انحيازًا', 'انحياز')}`,
    weight: (row, column, value) => `الوزن في الصف ${row}، العمود ${column}: ${ltr(value)}. اضغط Enter لتغييره`,
    cell: (row, column, value) => `الصف ${row}، العمود ${column}: ${ltr(value)}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `في ${filter} ${counted(channels, 'شريحة واحدة', 'شريحتان', 'شرائح', 'شريحة', 'شريحة')}، شريحة لكل قناة من ${image}. تُجمع استجابات الشرائح في خريطة واحدة من ${counted(rows, 'صف واحد', 'صفين', 'صفوف', 'صفًّا', 'صف')} و${counted(columns, 'عمود واحد', 'عمودين', 'أعمدة', 'عمودًا', 'عمود')}، بقيم من ${ltr(low)} إلى ${ltr(high)}.`,
    caption: (row, column, parts, bias, filter, value) =>
      `في الصف ${row}، العمود ${column}: ${parts}. بالجمع، مع انحياز قدره ${ltr(bias)}، تكون استجابة ${filter} هناك ${ltr(value)}.`,
    contribution: (channel, value) => `${ltr(value)} من ${channel}`,
    notTheSame: (weights, values) =>
      `المرشح ليس سمة: فالمرشح ${counted(weights, 'وزن واحد', 'وزنان', 'أوزان', 'وزنًا', 'وزن')} وانحياز، أما خريطة سماته فهي ${counted(values, 'استجابة واحدة', 'استجابتان', 'استجابات', 'استجابة', 'استجابة')}.`,
    scene: 'صورة شقائق النعمان',
    loading: 'جارٍ تحميل الصورة …',
    badBias: (text) => `الانحياز «${ltr(text)}» ليس قائمة أعداد.`,
    badFilter: (filter) => `لا يوجد مرشح ${ltr(String(filter))}: يبدأ عدّ المرشحات من 0.`,
    badFilters: (most, filters) => `للطبقة هنا من 1 إلى ${most} من المرشحات، لا ${ltr(String(filters))}.`,
    badInput: (channels, most) => `عدد قنوات الصورة ${channels}؛ ويمكن عرض ${most} منها.`,
    weightsFormula: 'K في K في C in في C out، زائد C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'الخطوة',
    padding: 'الحشو',
    editWeight: (slice, row, column) => `${slice}: الوزن في الصف ${row}، العمود ${column}`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `يحتاج المرشح إلى شريحة لكل قناة من قنوات الدخل، يفصل بينها «|»: أي ${channels}، لكن عددها في المرشح ${filter} هو ${slices}.`,
    noMatrix: (slice, filter) => `الشريحة ${slice} من المرشح ${filter} ليست مصفوفة أعداد.`,
    tooLarge: (slice, filter, most) => `الشريحة ${slice} من المرشح ${filter} أكبر من ${ltr(`${most}×${most}`)}.`,
    sizes: 'جميع شرائح مرشحات الطبقة متساوية الحجم.',
  } satisfies Translated<typeof kernel>,
};
