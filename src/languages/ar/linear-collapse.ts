/** ما يقوله <linear-collapse> بالعربية. */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

export const translation = {
  'linear-collapse': {
    figure: 'طبقتان خطيتان هما طبقة واحدة',
    loading: 'جارٍ التحميل …',
    view: 'اعرض',
    views: { scalar: 'أعدادًا', filters: 'مرشحات', network: 'شبكة مدرَّبة' },
    relu: '\u200fReLU بينهما',
    pool: 'التجميع',
    pools: { average: 'بالمتوسط', max: 'الأقصى' },
    first: 'المرشح الأول',
    second: 'المرشح الثاني',
    own: 'من عندي',
    table: 'الأعداد في جدول',
    row: 'الصف',
    column: 'العمود',
    image: 'الصورة I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: ltr('W₁ ∗ W₂'),
    filter2On: ltr('⋆ W₂'),
    composedOn: ltr('I ⋆ (W₁∗W₂)'),
    middle: (relu) => ltr(relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: 'طبقتان',
    one: 'طبقة واحدة',
    difference: 'الفرق',
    atMost: (largest) => (largest === '0' ? 'صفر في كل مكان' : `${ltr(largest)} على الأكثر`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${String(rows)} في ${String(columns)}`,
    cell: (row, column, value) => `الصف ${String(row)}، العمود ${String(column)}: ${ltr(value)}`,
    summary: (input, size, relu, largest) =>
      `ينزلق مرشحان على ${input} الواحد تلو الآخر${relu ? '، وبينهما ReLU' : ''}؛ وتحتهما مرشح واحد ${size} يفعل ذلك وحده. تختلف النتيجتان بمقدار ${ltr(largest)} على الأكثر.`,
    same: (two, one, size, largest) =>
      `استجابة الطبقتين هنا ${ltr(two)}، وكذلك المرشح الواحد ${size}: ${ltr(one)}. ${largest === '0' ? 'الخريطتان متطابقتان في كل موضع، تمامًا' : `لا تختلف الخريطتان في أي موضع بأكثر من ${ltr(largest)}، وهذا تقريب`}. لم تأتِ الطبقة الثانية بشيء.`,
    broken: (two, one, cut, largest) =>
      `عدد القيم السالبة التي جعلتها ReLU بين الطبقتين 0 هو ${cut}. استجابة الطبقتين هنا الآن ${ltr(two)}، والمرشح الواحد ${ltr(one)}؛ وتختلف الخريطتان بما يصل إلى ${ltr(largest)}. لا يفعل أي مرشح واحد ما تفعله طبقتان بينهما ReLU.`,
    uncut: 'لا شيء سالبًا بين هاتين الطبقتين، فلا تغيّر ReLU هنا شيئًا: اختر مرشحين آخرين.',
    weight: (terms, value, exact) =>
      `هذا الوزن من ${ltr('W₁ ∗ W₂')} مجموع على كل الطرق المؤدية إليه بخطوة في W₁ وخطوة في W₂: ${ltr(`${terms} ${exact ? '=' : '≈'} ${value}`)}.`,
    formula: (relu) =>
      relu
        ? '\u200fReLU للارتباط المتبادل بين I وW 1، ثم الارتباط المتبادل مع W 2، لا يساوي الارتباط المتبادل بين I والتفاف W 1 مع W 2'
        : 'الارتباط المتبادل بين I وW 1، ثم مع W 2، يساوي الارتباط المتبادل بين I والتفاف W 1 مع W 2',
    badKernel: (text, names) => `«${text}» ليس مصفوفة ولا أحد هذه الأسماء: ${ltr(names)}.`,
    largeKernel: (most) => `لا يزيد المرشح في هذا الشكل على ${ltr(`${String(most)}×${String(most)}`)} من الأوزان.`,
    smallInput: (rows, columns) =>
      `يجب أن يكون الدخل لهذه المرشحات صورة رمادية لا تقل عن ${ltr(`${String(rows)}×${String(columns)}`)} بكسل.`,
    networkInput: `تنظر الشبكة إلى صور رمادية من ${ltr('28×28')} بكسل.`,
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: 'الصورة x',
    layers: (weights) => `خمس طبقات، الأوزان: ${weights}`,
    templates: 'طبقة واحدة: عشرة قوالب M، قالب لكل فئة',
    scores: 'درجات الفئات',
    byNet: 'خمس طبقات',
    byTemplates: ltr('Mx + B'),
    className: (digit) => `الفئة ${String(digit)}`,
    conv: 'التفاف',
    pool: 'تجميع',
    dense: 'كثيفة',
    filters: (count, side) => `\u200f${String(count)} من ${String(side)}×${String(side)}`,
    withRelu: (side) => ltr(`${String(side)}×${String(side)} ReLU`),
    maxPooling: 'التجميع الأقصى',
    and: 'و',
    summary: (largest) =>
      `شبكة مدرَّبة من خمس طبقات، وبجانبها عشرة قوالب في كل منها 28 في 28 من الأوزان. تختلف الدرجات التي يعطيانها للفئات العشر بمقدار ${ltr(largest)} على الأكثر.`,
    same: (digit, net, templates, largest) =>
      `تنال الفئة ${String(digit)} من الطبقات الخمس ${ltr(net)} ومن قالبها ${ltr(templates)}؛ وأكبر فرق بين كل الفئات ${ltr(largest)}. من دون دوال تنشيط تكون الشبكة كلها عشرة قوالب.`,
    broken: (digit, net, templates, why) =>
      `مع ${why} على الأوزان نفسها تنال الفئة ${String(digit)} من الطبقات الخمس ${ltr(net)} ومن قالبها ${ltr(templates)}: لم يعد الاختزال إلى طبقة واحدة صحيحًا.`,
    superposition: (error) =>
      `خطأ التراكب لهذه الصورة ورقم 7، أي أكبر قيمة لـ${ltr('|f(a + b) − f(a) − f(b) + f(0)|')}: ${ltr(error)}.`,
    worth: (digits, linear, dense, relu) =>
      `من ${digits} من الأرقام التي لم يُدرَّب عليها قط تصيب هذه الشبكة في ${linear}، وطبقة كثيفة واحدة في ${dense}؛ والشبكة نفسها مدرَّبةً مع ReLU في ${relu}.`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: 'طبقتان',
    one: 'طبقة واحدة',
    summary: (slope, intercept, relu) =>
      `الطبقتان ${ltr('x₁ = m₀x₀ + b₀')} و${ltr('x₂ = m₁x₁ + b₁')} مرسومتان منحنًى واحدًا${relu ? '، تحنيه ReLU بينهما' : ''}، وفوقه الخط الواحد الذي ميله ${ltr(slope)} ومقطعه ${ltr(intercept)}.`,
    same: (x0, x2, slope, intercept) =>
      `عند ${ltr(`x₀ = ${x0}`)} يعطي كلاهما ${ltr(x2)}. مهما ضبطتَ القيم ترسم الطبقتان خطًّا مستقيمًا واحدًا، ميله هنا ${ltr(slope)} ومقطعه ${ltr(intercept)}.`,
    broken: (x0, x2, one) =>
      `مع ReLU بينهما ينكسر المنحنى حيث تبلغ x₁ القيمة 0: عند ${ltr(`x₀ = ${x0}`)} تعطي الطبقتان ${ltr(x2)}، ويعطي الخط الواحد ${ltr(one)}.`,
    formula: (relu) =>
      relu
        ? '\u200fx 2 يساوي m 1 في ReLU للمقدار m 0 x 0 زائد b 0، زائد b 1'
        : '\u200fm 1 في المقدار m 0 x 0 زائد b 0، زائد b 1، يساوي m 1 m 0 في x 0، زائد m 1 b 0 زائد b 1',
  } satisfies Translated<typeof scalar>,
};
