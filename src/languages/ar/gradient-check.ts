/** ما يقوله <gradient-check> بالعربية. */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

export const translation = {
  'gradient-check': {
    figure: 'تحقق من تدرّج بزحزحة الأوزان',
    weights: 'الأوزان',
    analytic: (wide) => (wide ? 'التمرير الخلفي' : 'الخلفي'),
    numeric: 'بالزحزحة',
    loss: 'الخسارة مع تحرّك الوزن',
    subject: (digit, step) => `الخسارة لرقم ${String(digit)} في الخطوة ${String(step)}`,
    errors: (weights) => (weights > 1 ? `الخطأ في كل الميول (${String(weights)})` : 'الخطأ في هذا الميل'),
    tangent: 'التمرير الخلفي: الميل',
    secant: 'بالزحزحة: الميل',
    leftSlope: 'يسار الزاوية',
    rightSlope: 'يمين الزاوية',
    curves: { float32: 'float32', forward: 'float64، أمامي', central: 'float64، مركزي' },
    differences: { central: 'مركزي', forward: 'أمامي' },
    nudge: 'الزحزحة ε',
    precision: 'دقة التمثيل',
    difference: 'الفرق',
    net: 'الشبكة',
    nets: {
      dense: '\u200fReLU ثم كثيفة',
      average: 'تجميع بالمتوسط',
      max: 'تجميع أقصى',
      kink: 'عند انكسار ReLU',
      tie: 'عند تعادل في التجميع',
    },
    filter: 'المرشح',
    table: 'كل التدرّجات في جدول',
    tableCaption: (epsilon, precision) => `التدرّجات بالتمرير الخلفي وبزحزحات قدرها ${ltr(epsilon)}، بدقة ${precision}`,
    columns: ['الوزن', 'القيمة', 'التمرير الخلفي', 'بالزحزحة', 'الخطأ', 'الخطأ النسبي', 'الزاوية'],
    corner: (left, right) => `يسارًا ${ltr(left)}، يمينًا ${ltr(right)}`,
    position: (row, column) => `الصف ${String(row)}، العمود ${String(column)}`,
    loading: 'جارٍ تحميل الشبكة …',
    bill: {
      nudging: (weights, passes, products) =>
        `زحزحة كل الأوزان (${weights}): ${passes} من التمريرات الأمامية، و${products} من عمليات الضرب والجمع`,
      backward: (products) => `تمرير أمامي واحد وآخر خلفي يعطيان الشيء نفسه: ${products} من عمليات الضرب والجمع`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `الخسارة على امتداد الوزن في ${weight}. ميلها ${ltr(analytic)} بالتمرير الخلفي و${ltr(numeric)} بالزحزحة. الخطأ، لزحزحات من ${ltr('10⁻¹')} إلى ${ltr('10⁻⁸')}: ${errors.map(ltr).join('؛ ')}.`,
    moved: (position, value, epsilon) =>
      `زحزِح الوزن في ${position}، وقيمته الآن ${ltr(value)}، بمقدار ${ltr(epsilon)}: `,
    agree: (numeric, analytic, error) =>
      `الميل ${ltr(numeric)}، ويقول التمرير الخلفي ${ltr(analytic)}. والفرق بينهما ${ltr(error)}. `,
    kink: (kink, left, right, analytic) =>
      `${kink === 'relu' ? 'هنا تُفتح ReLU أو تُغلق' : 'هنا يختار التجميع فائزًا آخر'}، وللخسارة زاوية. ${
        left === right ? 'يتغير ميلها في الطريق' : `ميلها ${ltr(left)} إلى اليسار و${ltr(right)} إلى اليمين`
      }؛ ويقول التمرير الخلفي ${ltr(analytic)}. والخط الذي يعبر الزاوية يمزج الميول، لذلك يُعلَّم هذا الوزن ولا يُحسب.`,
    lost: (precision) => `بدقة ${precision} يُقرَّب ${ltr('w + ε')} إلى w نفسه. فلا يمكن للخسارة أن تتحرك، ويضيع الميل.`,
    bend: 'ما يتبقى هو انحناء المنحنى: زحزحة أصغر أفضل.',
    rounding: 'ما يتبقى هو خطأ التقريب مقسومًا على زحزحة صغيرة: زحزحة أكبر أفضل.',
    unknownEpsilon: 'الزحزحة قوة للعدد عشرة من 1e-8 إلى 1e-1.',
    unknownWeight: (weight, weights) =>
      `لا يوجد وزن ${String(weight)}: عدد أوزان المرشح ${String(weights)}، ويبدأ العدّ من 0.`,
    flagged: 'مُعلَّم',
    best: 'لا تقترب أيّ من الزحزحات الثماني أكثر من هذا.',
    quotient: (central) =>
      `مشتقة L بالنسبة إلى w تساوي تقريبًا L عند w زائد إبسلون ناقص L عند w${central ? ' ناقص إبسلون، مقسومًا على اثنين إبسلون' : '، مقسومًا على إبسلون'}`,
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: 'عدد الخطوات قبل التحقق عدد صحيح من 0 إلى 100.',
    badKernel: 'لمرشح هذه الشبكات صفان في كل منهما وزنان، ولا يتجاوز أي منها المليون.',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: 'ليس في هذه الجلسة مرشحات تنظر إلى الرقم كما هو.',
    badFilter: (filter, filters) =>
      `لا يوجد مرشح ${String(filter)}: عدد مرشحات الطبقة ${String(filters)}، ويبدأ العدّ من 0.`,
  } satisfies Translated<typeof session>,
};
