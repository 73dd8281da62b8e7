/** ما يقوله <backprop-stepper> بالعربية. */
import type { words as dense } from '../../components/backprop-stepper/backprop-stepper.dense.words.js';
import type { words as extras } from '../../components/backprop-stepper/backprop-stepper.extras.words.js';
import type { words as steps } from '../../components/backprop-stepper/backprop-stepper.steps.words.js';
import type { words as symbolic } from '../../components/backprop-stepper/backprop-stepper.symbolic.words.js';
import type { words } from '../../components/backprop-stepper/backprop-stepper.words.js';
import type { words as wrong } from '../../components/backprop-stepper/backprop-stepper.settings.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

const times = (n: number): string => {
  if (n === 1) return 'مرة واحدة';
  if (n === 2) return 'مرتين';
  return `${n} ${n % 100 >= 3 && n % 100 <= 10 ? 'مرات' : 'مرة'}`;
};

export const translation = {
  'backprop-stepper': {
    figure: 'خطوة واحدة من الانتشار العكسي محسوبة بالتفصيل',
    chain: 'الأسئلة من الخلف إلى الأمام',
    lowerLoss: 'خسارة أقل',
    betterFeatures: 'سمات أفضل',
    betterFilters: 'مرشحات أفضل',
    betterWeights: 'أوزان وانحيازات أفضل',
    afterFilter: '\u200fW بعد الخطوة',
    afterLoss: '\u200fL بعد الخطوة',
    symbol: 'الرمز',
    values: 'القيم، وتفصل بين الصفوف فاصلة منقوطة',
    play: 'تشغيل كل الخطوات',
    pause: 'إيقاف مؤقت',
    back: 'خطوة إلى الوراء',
    forward: 'خطوة إلى الأمام',
    position: 'الخطوة',
    preset: 'الرأس',
    average: 'المتوسط',
    max: 'القيمة العظمى',
    dense: 'كثيف، sigmoid',
    softmax: 'كثيف، softmax',
    rate: 'المعدل η',
    more: 'إعدادات أخرى',
    table: 'الأعداد في جدول',
    image: 'الصورة I',
    filter: 'المرشح W',
    features: 'الخرج o',
    head: 'الرأس V',
    loss: 'الخسارة L',
    delta: ltr('δ = ∂L/∂o'),
    cell: (title, row, column, value) => `${title}، الصف ${row}، العمود ${column}: ${ltr(value)}`,
    editable: (cell) => `${cell}. اضغط Enter لتغييره`,
    step: (index, all) => `الخطوة ${index} من ${all}`,
    outputTitles: ['رقعة من I', 'المرشح W', 'النواتج'],
    useTitles: ['رقعة من I', 'δ', 'النواتج'],
    output: (outputs, name, value) => `يتوقف المرشح ${times(outputs)}: هنا مجموع نواتجه ${ltr(`${name} = ${value}`)}.`,
    guess: (name, uses) => `استُخدم ${name} ${times(uses)}، مرة لكل خرج. كم يبلغ مجموع استخداماته وعددها ${uses}؟`,
    uses: (name, uses, sum, wish) =>
      `استُخدم ${name} ${times(uses)}، مرة لكل خرج؛ ومجموع استخداماته وعددها ${uses} هو ${ltr(sum)}، ${wish}.`,
    larger: (name) => `إذن زيادة ${name} تخفض الخسارة`,
    smaller: (name) => `إذن إنقاص ${name} يخفض الخسارة`,
    stays: (name) => `إذن لا حاجة إلى تغيير ${name}`,
  } satisfies Translated<typeof words>,
  'backprop-stepper.dense': {
    gateTitles: ['الخرج o', ltr('o > 0 ?'), 'a'],
    scoreTitles: ['المخرجات', 'الأوزان', 'النواتج'],
    slopeTitles: ['p', 'الصواب', ltr('∂L/∂s')],
    headTitles: [ltr('∂L/∂s'), 'ما قابله', ltr('∂L/∂V')],
    featuresTitles: ['V', ltr('∂L/∂s'), ltr('∂L/∂a')],
    featureTitles: ['V', ltr('∂L/∂s'), 'النواتج'],
    deltaTitles: ['من الرأس', 'البوابة', 'δ'],
    activation: (stopped, outputs) => `تمرّر ReLU المخرجات الموجبة وتوقف غيرها: ${stopped} من ${outputs} قيمتها الآن 0.`,
    score: (name, value) => `يعطي الرأس كل خرج وزنًا خاصًّا به: ${ltr(`${name} = ${value}`)}.`,
    softmax: (rightClass, p) => `تحوّل softmax الدرجات إلى احتمالات؛ وللفئة الصحيحة ${rightClass} الاحتمال ${p}.`,
    sigmoid: (p) => `تحوّل الدالة sigmoid الدرجة إلى احتمال: ${ltr(`p = ${p}`)}.`,
    classLoss: (loss) => `ما مقدار الخطأ؟ ينبغي أن تنال الفئة الصحيحة 1، فالخسارة ${loss}.`,
    loss: (target, loss) => `ما مقدار الخطأ؟ الهدف ${ltr(target)}، فالخسارة ${loss}. كيف تنخفض؟`,
    slopes: 'والآن إلى الوراء: نرفع درجة الفئة الصحيحة ونخفض غيرها، كلًّا بمقدار بُعد p عن الصواب.',
    slope: (slope, wish) => `والآن إلى الوراء: ${ltr(`∂L/∂s = ${slope}`)}، ${wish}.`,
    head: 'ينال كل وزن في الرأس الميل مضروبًا في الخرج الذي قابله. في هذا المثال يبقى الرأس كما هو.',
    features: 'طريق العودة عبر الرأس: الأوزان التي حملت المخرجات إلى الأمام تحمل الميل إلى الوراء.',
    gate: (stopped, outputs) => `البوابة: حيث أوقفت ReLU خرجًا يتوقف تدرّجه أيضًا؛ ${stopped} من ${outputs} تنال 0.`,
    badHeadWeights: (outputs) => `تحتاج كل درجة إلى أوزان رأس عددها ${outputs}، وزن لكل خرج من مخرجات المرشح.`,
    badTarget: 'مع هذا الرأس يكون الهدف 1 أو 0.',
    badClass: (last) => `مع هذا الرأس يكون الهدف رقم فئة، من 0 إلى ${last}.`,
  } satisfies Translated<typeof dense>,
  'backprop-stepper.extras': {
    guess: 'تخمينك',
    check: 'تحقّق',
    show: 'أظهِره',
    right: 'صحيح!',
    wrong: 'ليس بعد.',
    target: 'الهدف',
    rightClass: 'الفئة الصحيحة',
    bias: 'الانحياز b',
    enter: 'موافق',
    place: (title, row, column) => `${title}، الصف ${row}، العمود ${column}`,
  } satisfies Translated<typeof extras>,
  'backprop-stepper.steps': {
    meanTitles: ['المخرجات', 'الأوزان', 'النواتج'],
    deltaTitles: ['من الرأس', 'البوابة', 'δ'],
    biasTitles: ['δ', 'ما قابله', 'النواتج'],
    imageTitles: ['δ مع الحشو', 'W، مدوَّر 180°', 'النواتج'],
    updateTitles: ['W', ltr('η · ∂L/∂W'), 'W الجديد'],
    mean: (outputs, value) =>
      `متوسط جميع المخرجات وعددها ${outputs}، فنافذة التجميع هي الخريطة كلها: ${ltr(`y = ${value}`)}.`,
    max: (winner, value) => `يفوز الخرج الأكبر، والأول عند التساوي: ${ltr(`y = ${winner} = ${value}`)}.`,
    loss: (target, loss) => `ما مقدار الخطأ؟ الهدف ${ltr(target)}، فالخسارة ${loss}. كيف تنخفض؟`,
    slope: (name, slope, wish) => `والآن إلى الوراء: ${ltr(`∂L/∂${name} = ${slope}`)}، ${wish}.`,
    shares: (outputs, slope) =>
      `كان لكل خرج ${ltr(`1/${outputs}`)} من الأثر في y، فينال كلٌّ ${ltr(`1/${outputs}`)} من ${ltr(slope)}.`,
    wins: (winner, slope) =>
      `فاز ${winner} فينال ${ltr(slope)} كاملًا، وينال غيره 0. ومع ذلك ستتغير المخرجات كلها، فهي تشترك في مرشح واحد.`,
    bias: (value) => `أُضيف الانحياز إلى كل خرج، فتدرّجه هو مجموع قيم δ كلها: ${ltr(value)}.`,
    image: (name, value) =>
      `${ltr(`∂L/∂${name} = ${value}`)}، وهو ما كانت ستتلقاه طبقة أدنى: تلتقي δ، محاطة بالأصفار، المرشح مدوَّرًا 180°.`,
    update: (rate) =>
      `يتحرك كل وزن عكس تدرّجه، بمقدار التدرّج مضروبًا في ${ltr(`η = ${rate}`)}. ويبقى الانحياز والرأس كما هما، فكل ما يتغير سببه المرشح.`,
    guessFirst: `يتحرك كل وزن عكس تدرّجه. في أي اتجاه؟ ارجع إلى ${ltr('∂L/∂W')} وخمّنه كله أولًا.`,
    stays: (loss) => `إلى الأمام ثانيةً بالمرشح الجديد: تبقى الخسارة ${loss}.`,
    falls: (before, after) => `إلى الأمام ثانيةً بالمرشح الجديد: تنخفض الخسارة من ${before} إلى ${after}.`,
    rises: (before, after) =>
      `إلى الأمام ثانيةً: ترتفع الخسارة من ${before} إلى ${after}. المعدل كبير أكثر مما ينبغي، فتتجاوز الخطوة هدفها.`,
    moved: (moved, outputs) => `تغيّر ${moved} من ${outputs} من المخرجات، لا الفائز وحده: فهي تشترك في المرشح.`,
    chart: 'الخسارة بعد الخطوة لكل معدل η',
  } satisfies Translated<typeof steps>,
  'backprop-stepper.symbolic': {
    summary: (rows, columns, outputs) =>
      `صورة ومرشح أوزانه ${ltr(`${rows} × ${columns}`)} ومخرجاته وعددها ${outputs}، بالرموز`,
    caption: (weight, uses) =>
      `استُخدم ${weight} ${times(uses)}، مرة في كل خرج: هكذا تعتمد عليه الخسارة، ولذلك عدد حدود تدرّجه ${uses}.`,
  } satisfies Translated<typeof symbolic>,
  'backprop-stepper.settings': {
    badPreset: (preset) => `لا يوجد إعداد جاهز اسمه «${preset}».`,
    badInput: (text) => `الصورة «${text}» ليست مصفوفة أعداد.`,
    badKernel: (text) => `المرشح «${text}» ليس مصفوفة أعداد.`,
    largeInput: (most) => `لا يجوز أن يزيد عدد صفوف الصورة ولا عدد أعمدتها على ${most}.`,
    largeKernel: (most) => `لا يجوز أن يزيد عدد صفوف المرشح ولا عدد أعمدته على ${most}.`,
    badSize: 'المرشح أكبر من الصورة.',
    badRate: 'المعدل عدد لا يقل عن 0.',
    badTarget: 'الهدف والانحياز عددان.',
  } satisfies Translated<typeof wrong>,
};
