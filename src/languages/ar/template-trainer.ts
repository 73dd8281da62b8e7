/** ما يقوله <template-trainer> بالعربية. */
import type { asideWords } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;
const COUNTS = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة'];

export const translation = {
  'template-trainer': {
    figure: 'شبكة تُدرَّب على صورة واحدة وحيدة',
    only: (narrow) => (narrow ? 'الصورة x' : 'الصورة الوحيدة x'),
    the: (name) => `الرقم ${name}`,
    imageGrid: (name) => `صورة التدريب: ${name}، 28 في 28 بكسل`,
    pixel: (row, column, ink) => `الصف ${row}، العمود ${column}: ${ltr(ink)}`,
    start: 'بداية عشوائية',
    plusImage: `التغيّر: ${ltr('c · x')}`,
    plus: 'التغيّر',
    now: (step) => `بعد الخطوة ${step}`,
    likeImage: 'الارتباط مع x',
    cosine: 'وجيب تمامه مع x',
    asked: 'السؤال:',
    answers: 'تجيب',
    answer: (digit, chance, shown) => `عند عرض ${shown} تجيب الشبكة: ${digit}، باحتمال ${chance}.`,
    chance: (labels) => ltr(`p(${labels})`),
    curve: (chance, from) => `احتمال الجواب الصحيح: ${from} في البداية، و${chance} الآن.`,
    filters: 'المرشحات الخمسة',
    filter: (k, start = '', change = '', now = '') =>
      `المرشح ${k}: ${ltr(start)}، التغيّر ${ltr(change)}، الآن ${ltr(now)}`,
    verdict: {
      positive: (name) => (name ? `رقم ${name}` : 'قطعة'),
      negative: () => 'سالب',
      noise: () => 'ضوضاء',
      dead: () => 'ميت',
    },
    columns: ['المرشح', 'الشبه في البداية', 'c', 'جيب التمام', 'الشبه الآن', 'الحكم'],
    table: 'الأعداد في جدول',
    transport: {
      play: 'تشغيل التدريب',
      pause: 'إيقاف مؤقت',
      back: 'خطوة إلى الوراء',
      forward: 'خطوة إلى الأمام',
      position: 'خطوة التدريب',
    },
    stepOf: (step, steps) => `الخطوة ${step} من ${steps}`,
    show: 'اعرض عليها',
    own: 'صورتها',
    digit: (name) => `رقم ${name.charAt(0)}${name.includes(':') ? ' بخط آخر' : ''}`,
    allInk: 'صورة كلها حبر',
    more: 'إعدادات أخرى',
    loading: 'جارٍ التحميل …',
    atStart: (what, chance) =>
      `خمسة مرشحات من أعداد عشوائية. لا تعرف الشبكة شيئًا بعد: احتمال ${what} عندها ${chance}. والآن تُدرَّب على هذا وحده دون سواه.`,
    during: (step, chance) =>
      `الخطوة ${step}: لا يتحرك أي مرشح إلا في اتجاه الصورة. بعضها يضيفها وبعضها يطرحها. احتمال الجواب الصحيح: ${chance}.`,
    done: (positive, negative) =>
      `${positive > 0 ? `صار ${COUNTS[positive]} من المرشحات الصورة نفسها` : 'لم يصر أي مرشح الصورة نفسها'}، ${negative > 0 ? `و${COUNTS[negative]} سالبها` : 'ولم يصر أي مرشح سالبها'}: وصوت كل منها هو الذي قرّر. كل تغيّر هو الصورة مضروبة في c؛ وحيث الصورة فارغة تبقى الضوضاء إلى الأبد. والشبكة تجيب الآن الجواب نفسه عن كل شيء: اعرض عليها رقم 9.`,
  } satisfies Translated<typeof words>,
  'template-trainer.asides': {
    weak: 'الصورة موجودة في كل مرشح، مضافة أو مطروحة؛ وحيث تجد «ضوضاء» تخفيها البداية العشوائية.',
    relu: (dead) =>
      `${COUNTS[dead] ?? dead} من المرشحات الخمسة ${dead === 1 ? 'كانت استجابته' : 'كانت استجابتها'} للصورة أقل من 0. تجعل ReLU ذلك 0، فلا يعبر أي تدرّج، ${dead === 1 ? 'ولا يتحرك أبدًا: إنه ميت' : 'ولا تتحرك أبدًا: إنها ميتة'}.`,
    adam: 'يقسم Adam كل تدرّج على حجمه هو، فيتحرك كل بكسل فيه حبر المسافة نفسها: التغيّر هو الظل المصمت للرقم، ولم يعد الصورة مضروبة في c.',
    decayed: (cosine) =>
      `تضاؤل الأوزان يُصغّر ما لا يجدّده التدريب: تخبو الضوضاء وتبقى الصورة. والتغيّر يشمل الآن أيضًا سالب الضوضاء (جيب التمام مع x: ${ltr(cosine)}).`,
    mixture: (cosine) =>
      `كل تغيّر مزيج من الصور، قدر من هذه وقدر من تلك (جيب التمام مع أفضل مزيج: ${ltr(cosine)}). المرشحات التي بحجم الصورة تنسخ ما يُعرض عليها. وتشترك أرقام كثيرة في أشكال، لذلك فالمرشحات الصغيرة المشتركة أنفع.`,
    crowd:
      'كل صورة تجذب، فيصير المرشح ما هو مشترك بينها. المرشح الكامل الحجم يحتاج إلى نسخة لكل شيء؛ أما المرشحات الصغيرة فيمكن أن تكون مشتركة.',
    pieces:
      'الموضع ذو أقوى استجابة هو وحده الذي يعلّم المرشح، فيصير المرشح قطعة واحدة من الصورة: مقتطعًا منها بالضبط. أما المرشحات التي عليها أن تستجيب أقل فتتلطّخ، لأن أفضل موضع لها لا يكفّ عن التحرك.',
    meanPiece: 'كل المواضع تعلّم المرشح بالتساوي: فيصير متوسط كل قطع الصورة، أي صورة ضبابية.',
    mixedPieces: 'لكل موضع أصوات خاصة به، فبعض القطع يجذب وبعضها يدفع: ويصير المرشح مزيجًا مبقّعًا من القطع.',
    fooled: (shown, digit, chance) =>
      `عند عرض ${shown} تجيب: ${digit}، باحتمال ${chance}. تعلّمت أن تقول ${digit}، لا أن تميّز ما هو رقم ${digit}: فلم يكن هناك ما تميّزه عنه.`,
    probed: (shown, digit, chance) => `عند عرض ${shown} تجيب الشبكة: ${digit}، باحتمال ${chance}.`,
    full: (times, digit, chance) =>
      `حبر في كل مكان ولا رقم في أي مكان: المرشح المطابق للصورة تمامًا يعطيها درجة الصورة نفسها مضروبة في ${ltr(times)}. الدرجة العالية ليست شبهًا. تجيب الشبكة: ${digit}، باحتمال ${chance}.`,
    why: (k, own, others, c, up) =>
      `يبدأ المرشح ${k} بصوت قدره ${ltr(own)} للجواب الصحيح، وفي المتوسط ${ltr(others)} لغيره: ${up ? 'أكثر' : 'أقل'} لصالحه، لذلك ${up ? 'يضيف التدريب الصورة' : 'يطرح التدريب الصورة'}، وفي النهاية مضروبة في ${ltr(c)}.`,
    whyElse: (k, own, others, c) =>
      `يبدأ المرشح ${k} بصوت قدره ${ltr(own)} للجواب الصحيح، وفي المتوسط ${ltr(others)} لغيره. لكن الأصوات تتعلم أيضًا: ففي النهاية أُضيفت الصورة مضروبة في ${ltr(c)}.`,
    about: (k, verdict, likeness) => `المرشح ${k}: ${verdict} (${ltr(likeness)}).`,
    deadFilter: (k) =>
      `كانت استجابة المرشح ${k} للصورة في البداية أقل من 0. لا تمرّر ReLU هناك أي تدرّج: فهو ميت ويحتفظ بأعداده العشوائية.`,
    inked: (k, start, ink, change, now, exact) =>
      `بكسل من المرشح ${k}: بدأ بالقيمة ${ltr(start)}، وأضاف التدريب ${ltr(`c · x = ${change}`)} (هنا ${ltr(`x = ${ink}`)})، فصار ${ltr(now)}${exact ? '' : ' (مقرَّب)'}.`,
    blank: (k, start) =>
      `الصورة فارغة هنا، ${ltr('x = 0')}: لا ينال هذا الوزن من المرشح ${k} أي تدرّج ويبقى ${ltr(start)} إلى الأبد.`,
    other: (k, start, now) => `هذا البكسل من المرشح ${k}: ${ltr(start)} في البداية، و${ltr(now)} الآن.`,
  } satisfies Translated<typeof asideWords>,
  'template-trainer.more': {
    images: 'التدريب على',
    imageChoices: {
      '4': 'رقم 4 واحد',
      '4 7': 'رقم 4 ورقم 7',
      '4 9': 'رقم 4 ورقم 9',
      '0 1 4': 'رقم 0 ورقم 1 ورقم 4',
      '0 1 2 3 4 5 6 7 8 9': 'واحد من كل رقم',
      '4*100': 'مئة رقم 4',
      '4*100 9*100': '4 مقابل 9، 100 من كلٍّ',
    },
    own: 'من عندي',
    size: 'المرشحات',
    sizeOf: (size) => `${size}×${size}`,
    head: 'ثم',
    heads: { flatten: 'كل المواضع', average: 'متوسط المواضع', max: 'أفضل موضع' },
    activation: 'التنشيط',
    activations: {
      linear: 'بلا',
      relu: 'ReLU',
      'leaky-relu': 'Leaky ReLU',
      tanh: 'tanh',
      sigmoid: 'sigmoid',
    },
    optimizer: 'المُحسِّن',
    optimizers: { sgd: 'SGD', decay: 'SGD، تضاؤل الأوزان', adam: 'Adam' },
    seed: 'بداية عشوائية أخرى',
    std: 'الضوضاء في البداية (الانحراف المعياري)',
    curve: 'مقدار ظهور الصورة',
    curveLabel: (low, lowValue, high, highValue) =>
      `وسيط ارتباط المرشحات المدرَّبة مع الصورة، مقابل الضوضاء في البداية: ${lowValue} لانحراف معياري ${low}، و${highValue} لانحراف ${high}.`,
    correlation: 'وسيط |الارتباط|',
    glorot: 'المعتاد (Glorot)',
    unclear: 'تصعب رؤيتها',
  } satisfies Translated<typeof moreWords>,
  'template-trainer.variants': {
    images: 'الصور',
    means: (count) => `متوسطات ${count}`,
    right: ltr('p(صواب)'),
    answers: 'الأجوبة الصحيحة',
    likeImages: 'أقرب صورة، الارتباط',
    likePiece: 'أقرب قطعة من x، الارتباط',
    likeMean: 'الارتباط مع متوسط القطع',
    cosineImages: 'أقرب صورة، جيب التمام',
    cosinePiece: 'أقرب قطعة، جيب التمام',
    cosineMean: 'جيب التمام مع متوسط القطع',
    outOfRange: (name, whole, least, most) =>
      `يجب أن تكون قيمة ${name} عددًا${whole ? ' صحيحًا' : ''} من ${String(least)} إلى ${String(most)}.`,
    badCount: (most) => `اذكر من صورة واحدة إلى ${String(most)} صور.`,
    tooMany: (most) => `لكل رقم ${String(most)} صورة.`,
    oneImage: 'المرشحات الأصغر من الصورة تُدرَّب على صورة واحدة فقط.',
    tooLong: 'هذا العدد من الخطوات على هذا العدد من الصور يستغرق وقتًا أطول مما ينبغي.',
    diverged: 'بمعدل التعلم هذا تكبر الأوزان بلا حدّ.',
  } satisfies Translated<typeof variantWords>,
};
