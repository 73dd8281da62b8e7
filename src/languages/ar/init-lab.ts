/** ما يقوله <init-lab> بالعربية. */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'init-lab': {
    figure: 'بداية الشبكة تحدد ما تصير إليه مرشحاتها',
    loading: 'جارٍ تحميل الجولات المسجَّلة …',
    show: 'قارن',
    views: { schemes: 'البدايات', curves: 'البدايات خطوة خطوة', seeds: 'البذور', activations: 'دوال التنشيط' },
    play: 'تشغيل التدريب',
    pause: 'إيقاف مؤقت',
    back: 'لحظة إلى الوراء',
    forward: 'لحظة إلى الأمام',
    position: 'خطوة التدريب',
    stepOf: (step, steps) => `الخطوة ${step} من ${steps}`,
    more: 'بداية من عندك',
    table: 'الأعداد في جدول',
    columns: ['الشبكة', 'الخطوة', 'صواب في أرقام لم تُرَ', 'الخسارة', 'اختلاف المرشحات'],
    badStd: 'يجب أن يكون الانحراف المعياري عددًا من 0.0001 إلى 2.',
    badFrame: 'يجب أن يكون الإطار عددًا صحيحًا من 0 (البداية) إلى 9 (النهاية).',

    networks: 'الشبكة نفسها من اثنتي عشرة بداية: مرشحات conv1 الثمانية',
    before: 'قبل الخطوة الأولى',
    after: (step) => `بعد ${step} من الخطوات`,
    untrained: 'لم تُدرَّب',
    note: (share) => `${share} صواب`,
    equal: (share) => `${share} · متطابقة`,
    described: (title, when, share, filters) => `${title}، ${when}: ${share}، ${filters}`,
    right: (share) => `${share} صواب في أرقام لم تُرَ`,
    identical: 'المرشحات الثمانية كلها متطابقة',
    differ: (by) => `المرشحات تختلف بمقدار ${by}`,
    start: (title) => `${title}، البداية`,

    histogram: 'أوزان conv1 في البداية',
    histogramOf: (title, low, high) =>
      `${title}: توزيع أوزان البداية المئتين في conv1، من \u200f\u2068${low}\u2069\u200f إلى \u200f\u2068${high}\u2069\u200f`,
    signals: 'إشارة رقم 4 في البداية، std',
    layers: ['conv1', 'conv2', 'logits'],
    signalsOf: (list) => `الانحراف المعياري للإشارة قبل التنشيط، لرقم 4 وأوزان البداية: ${list}`,

    titles: {
      zero: (value) => `الكل ${value}`,
      tenth: (value) => `الكل ${value}`,
      one: (value) => `الكل ${value}`,
      'constant-convs': (value) => `الالتفافان ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `طبيعي ${std}`,
      'small-first': () => 'conv1 صغيرة',
      uniform: (std) => `منتظم ${std}`,
      normal: (std) => `طبيعي ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `طبيعي ${std}`,
    },

    captions: {
      start: (title, signals, same, right) =>
        `${title}: قبل الخطوة الأولى يُحدث رقم 4 في الطبقات الثلاث إشارات انحرافها المعياري ${signals}؛ ونحو 1 مناسب للتعلم.${same ? ' المرشحات الثمانية كلها متطابقة.' : ''} الصواب ${right} محض مصادفة. شغّل التدريب لترى ما يصير إليه الأمر.`,
      constant: ({ when, right, usual }) =>
        `الأوزان المتساوية تنال تدرّجات متساوية، فتبقى المرشحات الثمانية متطابقة حتى آخر بت: ${when} يكون اختلافها 0 بالضبط. والشبكة تتعلم حقًّا، لكن كشبكة ذات مرشح واحد: ${right} صواب، و${usual} مع Glorot.`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.activations': {
    networks: 'الشبكة نفسها بخمس دوال تنشيط، أعلاه مع التجميع بالمتوسط وأدناه مع التجميع الأقصى',
    names: {
      linear: 'خطي',
      relu: 'ReLU',
      'leaky-relu': 'Leaky ReLU',
      sigmoid: 'sigmoid',
      tanh: 'tanh',
    },
    pools: { max: 'أقصى', average: 'متوسط' },
    meaning: (activation, pool) =>
      `${activation}، ${({ max: 'تجميع أقصى', average: 'تجميع بالمتوسط' } as Partial<Record<string, string>>)[pool] ?? pool}`,
    finals: 'الصواب في أرقام لم تُرَ عند النهاية',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}؛ طبقة كثيفة واحدة وحدها ${dense}`,
    dense: (share) => `طبقة كثيفة واحدة: ${share}`,
    own: (meaning, seed) => `${meaning}، البذرة ${seed}: لم تُسجَّل. كيف تتعلم، هذا يُرى عندما تدرّبها.`,
    linearAverage: ({ when, right, dense }) =>
      `من دون دالة تنشيط ومع التجميع بالمتوسط تكون الشبكة كلها تطبيقًا خطيًّا واحدًا: ${when} ${right} صواب، ليست أفضل من طبقة كثيفة واحدة وحدها (${dense}).`,
    linearMax: ({ when, right, dense }) =>
      `التجميع الأقصى ليس تطبيقًا خطيًّا: به تنحني حتى شبكة بلا دوال تنشيط، وتبلغ ${right} صوابًا ${when}؛ وطبقة كثيفة واحدة وحدها ${dense}.`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}: ميلها لا يتجاوز ${slope}، فتتضاءل التدرّجات في طريق العودة ويبطؤ التعلم. ${When} ${right} صواب؛ وطبقة كثيفة واحدة وحدها ${dense}.`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}: ${when} ${right} صواب، وطبقة كثيفة واحدة وحدها ${dense}. لا تكاد ReLU وLeaky ReLU وtanh تختلف هنا؛ المهم أن يوجد انحناء أصلًا.`,
  } satisfies Translated<typeof activations>,
  'init-lab.curves': {
    accuracy: 'الصواب في أرقام لم تُرَ',
    diversity: 'مقدار اختلاف مرشحات conv1',
    steps: (steps) => `الخطوات: ${steps}`,
    accuracyOf: (title, last) => `الدقة عبر الخطوات: ${title} ينتهي عند ${last}`,
    accuracyOfOthers: (title) => `دقة الشبكات الأخرى؛ ${title}: لم تُدرَّب`,
    diversityOf: (title, last) => `أكبر انحراف معياري لوزن عبر مرشحات conv1: ${title} ينتهي عند ${last}`,
    diversityOfOthers: (title) => `مقدار اختلاف المرشحات في الشبكات الأخرى؛ ${title}: لم تُدرَّب`,
  } satisfies Translated<typeof curves>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}، البذرة ${seed}: بداية من عندك. حُسبت مرشحاتها وأوزانها وإشارتها؛ أما كيف تتعلم فيُرى عندما تدرّبها.`,
    std: 'الانحراف المعياري',
    seed: 'البذرة',
    train: 'درّب هذه مباشرةً',
    goOn: 'تابع التدريب',
    pause: 'أوقف التدريب مؤقتًا',
    recorded: 'إلى الجولات المسجَّلة',
    progress: (name, step, steps, accuracy) =>
      `${name}: الخطوة ${step} من ${steps}${accuracy ? `، ${accuracy} صواب في أرقام لم تُرَ` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}، البذرة ${seed}، دُرّبت هنا حتى الخطوة ${step}: ${right} صواب في آخر قياس. المرشحات ${differ}${kept}.`,
    equal: 'متطابقة حتى آخر بت',
    differ: (by) => `تختلف بمقدار ${by}`,
    kept: (cosine) => `؛ جيب التمام بين المرشح وبدايته \u200f\u2068${cosine}\u2069\u200f في المتوسط`,
  } satisfies Translated<typeof own>,
  'init-lab.seeds': {
    networks: 'الشبكة نفسها ببذور عدة: مرشحات conv1 الثمانية',
    seed: (seed) => `البذرة ${seed}`,
    most: (note, filter, cosine) =>
      `${note} · الأشبه به: المرشح ${filter}، جيب التمام \u200f\u2068${cosine}\u2069\u200f`,
    atStart: (cosine) => `؛ وكان في البداية \u200f\u2068${cosine}\u2069\u200f`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `الشبكة نفسها والأرقام نفسها؛ لا يختلف إلا البداية وترتيب البيانات. ${network}، المرشح ${filter}: المرشحات ذات الرقم نفسه لا قرابة بينها (جيب التمام \u200f\u2068${same}\u2069\u200f في المتوسط)، أما أشبهها به (بخط متقطع) فيبلغ \u200f\u2068${best}\u2069\u200f${atStart}. وبعد التدريب تعطي الشبكات الإجابة نفسها عن ${agreement} من أرقام لم تُرَ.`,
  } satisfies Translated<typeof seeds>,
  'init-lab.starts': {
    meanings: {
      zero: (value) => `كل وزن يبدأ من ${value}`,
      tenth: (value) => `كل وزن يبدأ من ${value}`,
      one: (value) => `كل وزن يبدأ من ${value}`,
      'constant-convs': (value) => `الطبقتان الالتفافيتان تبدآن من ${value}، والكثيفة عشوائية`,
      'constant-first': (value) => `conv1 وحدها تبدأ من ${value}، والباقي عشوائي`,
      tiny: (std) => `كل طبقة بتوزيع طبيعي، انحرافه المعياري ${std}`,
      'small-first': (std) => `conv1 بتوزيع طبيعي، انحرافه المعياري ${std}؛ والباقي Glorot`,
      uniform: (std) => `كل طبقة بتوزيع منتظم، انحرافه المعياري ${std}`,
      normal: (std) => `كل طبقة بتوزيع طبيعي، انحرافه المعياري ${std}`,
      glorot: () => 'توزيع منتظم، تباينه \u20682 ∕ (fan-in + fan-out)\u2069',
      he: () => 'توزيع طبيعي، تباينه \u20682 ∕ fan-in\u2069',
      huge: (std) => `كل طبقة بتوزيع طبيعي، انحرافه المعياري ${std}`,
    },

    captions: {
      zero: ({ When, right }) =>
        `الكل أصفار: خلف ReLU لا يصل شيء ولا يعود شيء، فلا يتعلم إلا الانحياز الأخير. ${When} ما زالت المرشحات 0، والصواب ${right} محض تخمين.`,
      'constant-convs': ({ right, usual }) =>
        `الطبقة الكثيفة العشوائية تميّز بين مرشحات conv2، لكن كلًّا منها يعامل القنوات الثماني معاملة واحدة: فاختلاف مرشحات conv1 ما زال 0 بالضبط، مع ${right} صواب. ومع Glorot: ${usual}.`,
      'constant-first': ({ when, differ, right, usual }) =>
        `conv1 وحدها تبدأ متساوية: الأوزان العشوائية خلفها ترسل إلى كل مرشح تدرّجًا مختلفًا، فتفترق المرشحات حقًّا، ${when} بمقدار ${differ}، مع ${right} صواب. ومع Glorot: ${usual}.`,
      tiny: ({ When, spread, right }) =>
        `أوزان ضئيلة في كل مكان: كل طبقة تُضعف الإشارة، فلا تختلف اللوجيتات إلا بمقدار ${spread}. ${When} ${right} صواب: إذ يدفعها Adam، وخطواته لا تصغر مع التدرّج.`,
      'small-first': ({ when, kept, right, usual }) =>
        `تبدأ conv1 شبه فارغة، فما تراه فيها تُعلِّم: ${when} جيب التمام مع بدايتها \u200f\u2068${kept}\u2069\u200f، و${right} صواب. مرشحات Glorot أقل جمالًا وليست أقل جودة: ${usual}.`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `كل طبقة تضاعف الإشارة: انتشار اللوجيتات ${spread} والخسارة الأولى ${firstLoss}. ${When} ${right} صواب، والخسارة ${loss}، والمرشحات هي البداية العشوائية: جيب التمام \u200f\u2068${kept}\u2069\u200f.`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}: بداية سليمة، انتشار اللوجيتات ${spread}. ${When} ${right} صواب؛ ولا تكاد البدايات التي كهذه تختلف. وما زالت المرشحات تشبه بدايتها، جيب التمام \u200f\u2068${kept}\u2069\u200f: البداية الجيدة والمرشحات الجميلة لا تجتمعان.`,
    },
  } satisfies Translated<typeof starts>,
};
