/** ما يقوله <conv-slider> بالعربية. */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

/** صيغة المعدود بعد عدده. */
function counted(n: number, one: string, two: string, few: string, many: string, more: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${String(n)} ${rest > 10 ? many : rest > 2 ? few : more}`;
}

export const translation = {
  'conv-slider': {
    figure: 'مرشح ينزلق على صورة',
    input: 'الدخل',
    filter: 'المرشح',
    written: 'المرشح كما كُتب',
    rotated: 'المرشح مدوَّرًا 180°',
    featureMap: 'خريطة السمات',
    patch: 'الرقعة تحت النافذة',
    products: 'النواتج',
    channel: (shown, all) => (all > 1 ? `، القناة ${String(shown)} من ${String(all)}` : ''),
    play: 'حرّك المرشح',
    pause: 'إيقاف مؤقت',
    back: 'موضع إلى الوراء',
    forward: 'موضع إلى الأمام',
    position: 'موضع المرشح',
    preset: 'المرشح',
    own: 'من عندي',
    more: 'إعدادات أخرى',
    cosine: (value) => `جيب التمام ${ltr(value)}`,
    hidden: 'لم تُخمَّن بعد',
    table: 'خريطة السمات في جدول',
    weight: (row, column, value) =>
      `الوزن في الصف ${String(row)}، العمود ${String(column)}: ${ltr(value)}. اضغط Enter لتغييره`,
    cell: (row, column, value) => `الصف ${String(row)}، العمود ${String(column)}: ${ltr(value)}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `ينزلق المرشح ${ltr(kernel)} على ${input} فيعطي خريطة سمات من ${counted(rows, 'صف واحد', 'صفين', 'صفوف', 'صفًّا', 'صف')} و${counted(columns, 'عمود واحد', 'عمودين', 'أعمدة', 'عمودًا', 'عمود')}، بقيم من ${ltr(low)} إلى ${ltr(high)}.`,
    caption: (stop, stops, verdict, value) =>
      `الموضع ${String(stop)} من ${String(stops)}: ${verdict}، إذن استجابة المرشح ${ltr(value)}.`,
    blank: 'لا شيء تحت النافذة',
    balanced: 'ما تراه الأوزان الموجبة وما تراه السالبة يلغي أحدهما الآخر',
    positive: 'الأوزان الموجبة ترى أكثر مما ترى السالبة',
    negative: 'الأوزان السالبة ترى أكثر مما ترى الموجبة',
    fed: (row, column, outputs) =>
      `البكسل في الصف ${String(row)}، العمود ${String(column)} يُستخدم في ${counted(outputs, 'خرج واحد', 'خرجين', 'مخرجات', 'خرجًا', 'خرج')}.`,
    flipped: 'الالتفاف الحقيقي يدوّر المرشح أولًا 180°؛ أما ما تسميه أطر البرمجة التفافًا فلا يفعل ذلك.',
    noProducts: 'الجداءات كلها 0:',
    moreTerms: (rest) => `… و${rest} من الحدود الأخرى`,
    biasTerm: 'الانحياز',
    loading: 'جارٍ تحميل الصورة …',
    formula: (turned) => {
      const sign = turned ? 'ناقص' : 'زائد';
      return `O عند i وj تساوي المجموع على m وn لقيمة I عند i ${sign} m وj ${sign} n مضروبة في W عند m وn، زائد b`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: 'العملية',
    crossCorrelation: 'الارتباط المتبادل',
    convolution: 'الالتفاف (المرشح مدوَّر)',
    stride: 'الخطوة',
    padding: 'الحشو',
    dilation: 'التوسيع',
    bias: 'الانحياز',
    activation: 'التنشيط',
    shownChannel: 'القناة',
    guess: 'اضرب ثم اجمع: ما استجابة المرشح هنا؟',
    check: 'تحقّق',
    show: 'أظهِرها',
    editWeight: (row, column) => `الوزن في الصف ${String(row)}، العمود ${String(column)}`,
    right: (value) => `صحيح، إنها ${ltr(value)}.`,
    wrong: (guess) => `ليست ${ltr(guess)}؛ اجمع النواتج مرة أخرى.`,
  } satisfies Translated<typeof extras>,
};
