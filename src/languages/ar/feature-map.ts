/** ما يقوله <feature-map> بالعربية. */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { RecordedTwin } from '../../data/twin-names.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

/** صيغة المعدود بعد عدده. */
function counted(n: number, one: string, two: string, few: string, many: string, more: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest > 10 ? many : rest > 2 ? few : more}`;
}
const maps = (n: number): string => counted(n, 'خريطة واحدة', 'خريطتان', 'خرائط', 'خريطة', 'خريطة');

const twinNames: Record<RecordedTwin, string> = {
  glorot: 'من بداية Glorot الأوسع',
  he: 'من بداية He الأوسع',
  constant: 'كل أوزانها من 0.1',
  'shuffled-labels': 'بتسميات مخلوطة',
  'permuted-pixels': 'ببكسلات مبعثرة',
};

const wider = 'لا يلزم أن تبتعد المرشحات كثيرًا عن بدايتها العشوائية كي تكون نافعة';
const seen = 'ومع ذلك يُرى الرقم في خرائطها';
const twinLessons: Record<RecordedTwin, string> = {
  ...{ glorot: wider, he: wider, 'shuffled-labels': seen, 'permuted-pixels': seen },
  constant: 'المرشحات المتساوية تعطي خريطة واحدة مكررة مرات كثيرة',
};

export const translation = {
  'feature-map': {
    figure: 'خرائط السمات لرقم بخط اليد',
    filter: (filter) => `المرشح ${filter + 1}`,
    input: (size) => `الدخل ${size}×${size}`,
    inputLabel: (digit, size) => `الدخل: ${digit}، ${size} في ${size} بكسل`,
    filterLabel: (filter, kernel) => `أوزان المرشح ${filter + 1}، ${kernel} في ${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `أوزان المرشح ${filter + 1} للخريطة ${slice + 1} من الطبقة الأدنى، ${kernel} في ${kernel}`,
    slices: (depth) => `شريحة لكل خريطة من ${depth}`,
    map: (filter) => `خريطة السمات ${filter + 1}`,
    mapLabel: (filter, side, extremes) => `خريطة سمات المرشح ${filter + 1}، ${side} في ${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `: أكبر قيمة ${ltr(max)} في الصف ${maxRow + 1}، العمود ${maxColumn + 1}، وأصغر قيمة ${ltr(min)} في الصف ${minRow + 1}، العمود ${minColumn + 1}`,
    cell: (row, column, value) => `الصف ${row + 1}، العمود ${column + 1}: ${ltr(value)}`,
    strip: (filters, max) => `الكل: ${maps(filters)}، بمقياس واحد: أشدّ لون هو ${ltr(max)}`,
    stripShort: (filters, max) => `\u200f${maps(filters)}، أشدّ لون هو ${ltr(max)}`,
    stripLabel: (layer) => `خرائط كل مرشحات ${layer}`,
    option: (filter, max) => `خريطة المرشح ${filter + 1}، أكبر قيمة ${ltr(max)}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `المرشحات نفسها دون تدريب (الخطوة 0)، بمقياسها الخاص: أشدّ لون هو ${ltr(max)}`
        : `الخرائط نفسها من شبكة توأم، ${twinNames[twin]}، بمقياسها الخاص: أشدّ لون هو ${ltr(max)}`,
    twinsShort: (twin, max) =>
      `${twin === 'random' ? 'دون تدريب' : `توأم، ${twinNames[twin]}`}، أشدّ لون هو ${ltr(max)}`,
    twinLabel: (twin, filter, max) =>
      `خريطة المرشح ${filter + 1} ${twin === 'random' ? 'قبل التدريب' : 'في الشبكة التوأم'}، أكبر قيمة ${ltr(max)}`,
    twinShares: (twin, theirs, ours) =>
      `تصيب الشبكة التوأم (${twinNames[twin]}) في ${theirs}% من الأرقام المحجوزة، وهذه الشبكة في ${ours}%: ${twinLessons[twin]}.`,
    play: 'تشغيل التدريب',
    pause: 'إيقاف التدريب مؤقتًا',
    digit: 'الرقم',
    layer: 'الطبقة',
    stage: 'اعرض',
    stages: {
      'before-activation': 'المجاميع قبل التنشيط',
      activation: 'بعد التنشيط',
      pooled: 'بعد التجميع',
    },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `${digit} آخر` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `رقم ${digit} آخر بخط اليد` : `رقم ${digit} بخط اليد`;
    },
    noDigit: 'رقم',
    loading: (digit) => `شبكة على وشك أن تنظر إلى ${digit}.`,
    most: (filter, row, column, value, step) =>
      `بعد ${step} من خطوات التدريب تبلغ استجابة المرشح ${filter + 1} أقصاها في الصف ${row + 1}، العمود ${column + 1}: ${ltr(value)}.`,
    silent: (filter, step) =>
      `بعد ${step} من خطوات التدريب لا يستجيب المرشح ${filter + 1} في أي موضع من هذه الصورة: خريطته كلها أصفار.`,
    twinCaption: 'خرائط المرشحات غير المدرَّبة تبدو مقنعة بالقدر نفسه: فالخريطة وحدها لا تدل على أن شيئًا قد تُعلِّم.',
    here: (filter, row, column, value) =>
      `في الصف ${row + 1}، العمود ${column + 1} استجابة المرشح ${filter + 1} هي ${ltr(value)}.`,
    open: 'اضغط Enter أو انقر خلية لترى ما ضُرب هناك.',
    sumOf: '\u200fΣ النافذة × المرشح + الانحياز',
    activations: {
      linear: 'خطي',
      relu: 'ReLU',
      'leaky-relu': 'Leaky ReLU',
      sigmoid: 'sigmoid',
      tanh: 'tanh',
    },
    pooled: { max: 'أكبر قيمة من', average: 'متوسط' },
    termsTitle: (total) => `كيف نشأت القيمة ${ltr(total)}`,
    window: 'النافذة',
    weights: 'المرشح',
    products: 'النواتج',
    value: 'القيمة',
    position: 'الموضع في النافذة',
    pixel: 'البكسل',
    weight: 'الوزن',
    product: 'الناتج',
    at: (row, column) => `الصف ${row + 1}، العمود ${column + 1}`,
    rest: (count) => `بقية النواتج (${count})`,
    mapBelow: (map, products) =>
      `الخريطة ${map + 1} من الطبقة الأدنى، ${counted(products, 'ناتج واحد', 'ناتجان', 'نواتج', 'ناتجًا', 'ناتج')}`,
    bias: 'الانحياز',
    total: 'المجموع',
    normalised: (paper, ink) => `تُطبَّع البكسلات قبل أن تراها الشبكة: الورق ${ltr(paper)}، والحبر ${ltr(ink)}.`,
    close: 'إغلاق',
    table: 'الخريطة في جدول',
    tableCaption: (filter, layer) => `قيم خريطة المرشح ${filter + 1}، ${layer}`,
    row: 'الصف',
    unknownInput: (input) =>
      `لا يوجد دخل اسمه «${input}». الدخل هو ${ltr('digit:0 … digit:9')}، أو ${ltr('digit:0:1 … digit:9:1')} للمثال الثاني من كل رقم.`,
    unknownLayer: (layer, known) => `لا توجد طبقة التفافية اسمها «${layer}». في الشبكة ${known.join('، ')}.`,
    unknownFilter: (filter, layer, filters) =>
      `لا يوجد مرشح ${filter} في ${layer}: عدد مرشحاتها ${filters}، ويبدأ العدّ من 0.`,
    unknownStage: (stage, known) => `لا توجد مرحلة اسمها «${stage}». المراحل هي ${known.join('، ')}.`,
    scrambled: 'دُرّبت هذه الشبكة على صور مبعثرة البكسلات؛ وخرائطها لرقم لا تعني شيئًا هنا.',
    badSize: (wanted, size) =>
      `تنظر الشبكة في صور من ${ltr(`${wanted}×${wanted}`)} بكسل، لا ${ltr(`${size}×${size}`)}.`,
  } satisfies Translated<typeof words>,
};
