/** ما يقوله <kernel-learner> بالعربية. */
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { rareWords } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

export const translation = {
  'kernel-learner': {
    figure: 'أعداد عشوائية تتعلم أن تصير مرشحًا',
    loading: 'جارٍ التحميل…',
    transport: {
      play: 'تشغيل',
      pause: 'إيقاف مؤقت',
      back: 'خطوة إلى الوراء',
      forward: 'خطوة واحدة',
      position: 'الخطوة',
    },
    again: 'بداية عشوائية جديدة',
    more: 'مهام وإعدادات أخرى',
    table: 'الأوزان في جدول',
    taps: ['الأيسر', 'الأوسط', 'الأيمن'],
    place: 'الموضع في الإشارة',
    point: 'أشر إلى موضع في الإشارة: سيظهر هنا ما يصنعه المرشح منه.',
    filter: () => 'المرشح',
    scale: (largest) => ltr(`× ${largest}`),
    signal: 'إشارة لم يرها قط',
    legend: '\u200f○ قمة حقيقية\u2003● يقول: قمة\u2003× خطأ',
    path: () => 'الأوزان ÷ أكبرها، خطوة خطوة',
    accuracy: 'الصواب في إشارات جديدة',
    accuracyShort: 'إشارات جديدة',
    record: ['متعلَّم', ltr('[−1 1 −1]'), ltr('[−½ 1 −½]')],
    never: 'لا قمة أبدًا',
    percent: (value) => ltr(`${value} %`),
    placeText: (place, answer, peak) => `الموضع ${String(place)}: ${ltr(answer)}، ${peak ? 'قمة' : 'لا قمة'}`,
    stepOf: (step, steps) => ltr(`${step} / ${steps}`),
    summary: (step, filters, right) =>
      `الخطوة ${step}. الأوزان الأيسر والأوسط والأيمن: ${ltr(filters)}. الصواب في ${right} من مواضع إشارات جديدة.`,
    columns: ['الخطوة', 'الخسارة'],
    tableCaption: (seed) => `الأوزان والخسارة، البذرة ${String(seed)}`,

    start: (signs, right, never) =>
      `الخطوة 0: أعداد عشوائية، إشاراتها الجبرية ${ltr(signs)}. تصيب في ${right} من المواضع؛ ولو لم يُعلَّم شيء أصلًا لكان الصواب في ${never}. اضغط «تشغيل»: الأخطاء وحدها ستحوّلها.`,
    growing: (step, signs, right) =>
      `الخطوة ${step}: إشارات الأوزان الآن ${ltr(signs)}. الأخطاء في 32 إشارة دخل جديدة دفعت للتوّ كل وزن قليلًا؛ والصواب في ${right} من المواضع الجديدة.`,
    found: (step, right, guess) =>
      `الخطوة ${step}: ${ltr('− + −')}. يُحسب للموضع إذا فاق جاريه؛ ولم يخبر أحدٌ المرشحَ بذلك. الصواب في ${right} من المواضع الجديدة، ومع ${ltr('[−1 1 −1]')} في ${guess}.`,
    done: (shape, scale, right, guess) =>
      `لم يصممه أحد، ومع ذلك تنتهي كل بداية إلى هذا الشكل: ${ltr(`[${shape}] × ${scale}`)}. المقياس حرّ: لا يدل إلا على مدى ثقة المرشح. الصواب في ${right}؛ أما المصنوع يدويًّا بأفضل عتبة، ${ltr('[−1\u00a01\u00a0−1]')}، ففي ${guess}.`,
  } satisfies Translated<typeof words>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? 'الرقم' : 'صورة لم تُرَ'),
    inputShort: 'الصورة',
    learned: (step) => `المتعلَّم، الخطوة ${step}`,
    learnedShort: (step) => `الخطوة ${step}`,
    target: 'المطلوب إيجاده',
    now: 'خرجه',
    wanted: 'الخرج المطلوب',
    nowShort: 'الخرج',
    wantedShort: 'المطلوب',
    errors: 'الخطأ في هذه الصورة: متوسط (الحالي − المطلوب)²',
    errorsShort: 'الخطأ: متوسط (الحالي − المطلوب)²',
    size: (rows, columns) => `${String(rows)} في ${String(columns)}`,
    output: (row, column, value) => `الصف ${String(row)}، العمود ${String(column)}: ${ltr(value)}`,
    here: (now, wanted, error) =>
      `يعطي هنا ${ltr(now)}، والمطلوب ${ltr(wanted)}: الفرق ${ltr(error)}. مربعات كل هذه الأخطاء تدفع الأوزان.`,
    start: (count, error) =>
      `الخطوة 0: أعداد عشوائية، عددها ${count}. كل ما تراه صور وما يصنعه منها المرشح المخفي. الخطأ ${error}.`,
    growing: (step, error, off) => `الخطوة ${step}: الخطأ ${error}؛ وأبعد الأوزان ما زال يحيد عن قيمته بمقدار ${off}.`,
    found: (off) =>
      `وُجد المرشح بمقياسه أيضًا: لا يحيد أي وزن بأكثر من ${off}. الهدف هنا عدد، لا نعم أو لا، لذلك يُتعلَّم المقياس أيضًا.`,
    alike: (error, off) =>
      `الخرج صحيح تقريبًا (الخطأ ${error})، ومع ذلك ما زال أحد الأوزان يحيد بمقدار ${off}: البكسلات المتجاورة في الرقم متشابهة إلى حدّ أن مرشحات أخرى تفعل الشيء نفسه تقريبًا.`,
    short: (step, error, off) =>
      `بعد ${step} من الخطوات الخطأ ${error} وأحد الأوزان يحيد بمقدار ${off}: مزيد من الخطوات يقرّبه.`,
    summary: (learned, target, error) =>
      `المرشح المتعلَّم: ${ltr(learned)}. المرشح المطلوب إيجاده: ${ltr(target)}. متوسط مربع الخطأ: ${error}.`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `بعد ${step} من الخطوات إشارات الأوزان ${ltr(signs)}، والصواب في ${right}. مزيد من الخطوات أو معدل آخر يبلغ أبعد من ذلك.`,
    diverged: (step) =>
      `عند الخطوة ${step} انفلتت الأوزان: المعدل كبير أكثر مما ينبغي، فكل حركة تتجاوز هدفها. جرّب معدلًا أصغر.`,
    badInit: (text, count) =>
      `البداية «${text}» ليست normal ولا zeros ولا أعدادًا من ${ltr('−100')} إلى 100 عددها ${String(count)}.`,
    badRate: (most) => `المعدل عدد أكبر من 0 ولا يتجاوز ${String(most)}.`,
    badSteps: (most) => `عدد الخطوات عدد صحيح من 1 إلى ${String(most)}.`,
  } satisfies Translated<typeof rareWords>,
  'kernel-learner.extras': {
    task: 'المهمة',
    tasks: {
      peaks: 'إيجاد القمم',
      'two-filters': 'القمم بمرشحين',
      'sobel-x': 'Sobel من اليسار إلى اليمين',
      'sobel-y': 'Sobel من الأعلى إلى الأسفل',
      laplacian: 'لابلاسي',
      sharpen: 'زيادة الحدّة',
      emboss: 'نقش بارز',
      gaussian: 'تمويه غاوسي',
      difference: `الفرق ${ltr('[1 −1]')}`,
    },
    signals: 'الإشارات',
    images: 'الصور',
    seed: 'البذرة',
    rate: 'المعدل',
    kinds: {
      uniform: 'ضوضاء منتظمة',
      normal: 'ضوضاء طبيعية التوزيع',
      walk: 'مسارات عشوائية',
      spikes: 'نبضات متفرقة',
    },
    pictures: { noise: 'ضوضاء', digit: 'رقم' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `المرشح ${String(k)}`,
    path: (k) => `المرشح ${String(k)}، خطوة خطوة`,
    start: (right) => `الخطوة 0: مرشحان عشوائيان ووحدة تقرؤهما، والصواب في ${right} من المواضع. كيف سيتقاسمان العمل؟`,
    growing: (step, right) =>
      `الخطوة ${step}: الصواب في ${right} من المواضع الجديدة. على المرشح الواحد أن يزن الجارين في مجموع واحد؛ أما المرشحان فيستطيعان النظر إلى كل جار على حدة.`,
    done: (left, right) =>
      `يتقاسمان العمل: المرشح 1 يقارن بالجار ${left ? 'الأيسر' : 'الأيمن'}، والمرشح 2 بالآخر، ووحدة القراءة تطلب كليهما: أكبر من الأيسر وأكبر من الأيمن معًا. الصواب في ${right}.`,
    alike: (step, right) =>
      `الخطوة ${step}: بدأ المرشحان متماثلين، فتحرّكهما كل خطوة حركة واحدة: مرشحان يؤديان عمل مرشح واحد، والصواب في ${right}. البدايات العشوائية هي التي تميّز المرشحات بعضها عن بعض.`,
    stuck: (step, right) =>
      `بعد ${step} من الخطوات لم تجد هذه البداية الفرقين: الصواب في ${right}. مع مرشحين يكون للخسارة أكثر من وادٍ واحد؛ وقد تقع بداية أخرى في الوادي الأفضل.`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.formula': {
    oneFilter: '\u200fy هو sigmoid لناتج انزلاق w على u زائد b',
    twoFilters:
      '\u200fy هو sigmoid للمجموع v 1 h 1 زائد v 2 h 2 زائد c، حيث كل h هو sigmoid لناتج انزلاق مرشحه على u زائد انحيازه',
  } satisfies Translated<typeof formula>,
};
