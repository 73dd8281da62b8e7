/** ما يقوله <activation-lab> بالعربية. */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

export const translation = {
  'activation-lab': {
    figure: 'خريطة سمات قبل الانحياز وبعده وبعد التنشيط',
    names: {
      linear: 'الدالة الخطية',
      relu: 'ReLU',
      'leaky-relu': 'Leaky ReLU',
      sigmoid: 'sigmoid',
      tanh: 'tanh',
    },
    ranges: {
      linear: [ltr('(−∞, ∞)'), 'لا ينضغط شيء'],
      relu: [ltr('[0, ∞)'), 'الصفر ضمن المدى، ولا حدّ أعلى'],
      'leaky-relu': [ltr('(−∞, ∞)'), 'ميل قدره 0.2 تحت الصفر يُبقي التدرّج حيًّا'],
      sigmoid: [ltr('(0, 1)'), 'تقترب من 0 ومن 1 ولا تبلغهما أبدًا'],
      tanh: [ltr('(−1, 1)'), `تقترب من ${ltr('−1')} ومن 1 ولا تبلغهما أبدًا`],
    },
    range: 'المدى',
    input: 'الدخل',
    filter: 'المرشح',
    maps: ['قبل الانحياز', 'بعد الانحياز', 'بعد التنشيط'],
    after: (name) => `بعد ${name}`,
    bias: 'الانحياز',
    activation: 'التنشيط',
    preset: 'المرشح',
    own: 'من عندي',
    more: 'إعدادات أخرى',
    table: 'الخريطة بعد التنشيط في جدول',
    histogram: `الخلايا حسب ${ltr('z + b')} (الارتفاع: جذر العدد)`,
    passes: (slope) => `يعود التدرّج مضروبًا في ${ltr(slope)}`,
    blocked: 'لا يعود أي تدرّج عبر هذه الخلية',
    faint: 'لا يكاد يعود أي تدرّج عبر هذه الخلية',
    cell: (row, column, value) => `الصف ${row}، العمود ${column}: ${ltr(value)}`,
    interval: (low, high) => ltr(`${low} … ${high}`),
    summary: (input, name, bias, low, high) =>
      `خريطة سمات لـ${input} ثلاث مرات: قبل الانحياز، وبعد إضافة انحياز قدره ${ltr(bias)} إلى كل خلية، وبعد تطبيق ${name}، بقيم من ${ltr(low)} إلى ${ltr(high)}.`,
    curve: (name) => `منحنى ${name} ومشتقتها`,
    biasAdded: (bias, cells) => `يزيح الانحياز جميع الخلايا، وعددها ${cells}، بمقدار ${ltr(bias)}.`,
    noBias: 'عندما يكون الانحياز 0 تتطابق الخريطتان الأوليان.',
    alive: (name, slope) => `ميل ${name} لا يقل في أي موضع عن ${ltr(slope)}: فالتدرّج يعود عبر كل خلية.`,
    stalled: (name, count, cells, kind) =>
      `بعد تطبيق ${name} يبلغ عدد الخلايا التي فيها ${ltr(kind === 'zero' ? 'φ′ = 0' : 'φ′ < 0.05')} ${count} من أصل ${cells}: ${kind === 'zero' ? 'لا يعود عبرها أي تدرّج' : 'لا يكاد يعود عبرها أي تدرّج'}.`,
    onKink: (count) => ` منها ${count} عند 0 تمامًا، حيث تؤخذ المشتقة 0 اصطلاحًا.`,
    rangeOf: (name, range, remark) => `مدى ${name} هو ${range}: ${remark}.`,
    loading: 'جارٍ التحميل …',
    badBias: 'الانحياز ليس عددًا.',
    badKernel: (text) =>
      `النواة «${ltr(text)}» ليست مصفوفة أعداد لا تتجاوز ${ltr('11×11')}: تنتهي الصفوف بفاصلة منقوطة ويجب أن تتساوى في عدد الأعداد.`,
    tooLarge: (rows, columns, height, width) =>
      `في النواة ${ltr(`${rows}×${columns}`)} من الأوزان، وهو أكثر مما تتسع له صورة من ${ltr(`${height}×${width}`)} بكسل.`,
  } satisfies Translated<typeof words>,
};
