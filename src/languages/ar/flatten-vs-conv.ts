/** ما يقوله <flatten-vs-conv> بالعربية. */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

export const translation = {
  'flatten-vs-conv': {
    figure: 'شبكة تسطّح الصورة في مقابل شبكة تُزلِق عليها مرشحات',
    loading: 'جارٍ تحميل الشبكتين …',
    drag: 'اسحب الرقم أو استخدم مفاتيح الأسهم',
    image: 'الصورة',
    handle: 'الرقم: مفاتيح الأسهم تحرّكه، وHome يعيده إلى مكانه',
    flattened: 'الصورة صفًّا واحدًا من 784 بكسل',
    networks: {
      dense: { name: 'تسطيح ← كثيفة', of: 'أوزان وحداتها المخفية الثماني، وزن لكل بكسل' },
      conv: { name: 'التفاف', of: 'خرائط مرشحاتها المنزلقة الثمانية' },
    },
    short: { dense: 'الكثيفة', conv: 'الالتفافية' },
    title: (name, weights) => `${name} (الأوزان: ${weights})`,
    says: (answer, percent) => `تقول ${String(answer)}، ${percent}`,
    right: '✓',
    wrong: '✗',
    right1: 'يمينًا',
    down: 'إلى الأسفل',
    pixels: 'البكسلات',
    choices: { natural: 'كما هي', permuted: 'مخلوطة' },
    more: 'المزيد: درّبهما هنا',
    table: 'الدقة في جدول',
    tableColumns: {
      network: 'الشبكة',
      shift: 'إزاحة بمقدار',
      shuffled: 'مخلوطة دون تدريب عليها',
      permuted: 'مدرَّبة على مخلوطة',
    },
    shiftAxis: 'إزاحة الأرقام بالبكسل',
    shiftTitle: 'الإجابات الصحيحة عن أرقام لم تُرَ',
    slopeTitle: 'البكسلات مخلوطة',
    slopeFrom: 'كما هي',
    slopeTo: 'مخلوطة',
    bars: (name, answer, percent) => `احتمالات الشبكة ${name}: الأرجح ${String(answer)} باحتمال ${percent}`,
    summary: (place, dense, conv) =>
      `رقم${place} تراه شبكتان متساويتان حجمًا. الشبكة الكثيفة ${dense}؛ والشبكة الالتفافية ${conv}.`,
    chart: (shifts, dense, conv, shuffled) =>
      `نسبة الأرقام التي لم تُرَ من قبل وصُنّفت تصنيفًا صحيحًا عند إزاحتها ${shifts} بكسل: الكثيفة ${dense}؛ الالتفافية ${conv}. بعد التدريب والقياس على بكسلات مخلوطة: ${shuffled}.`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `${String(Math.abs(right))} بكسل ${right > 0 ? 'يمينًا' : 'يسارًا'}`,
        down === 0 ? '' : `${String(Math.abs(down))} بكسل ${down > 0 ? 'إلى الأسفل' : 'إلى الأعلى'}`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `بعد إزاحته ${parts.join(' و')}`;
    },
    unmoved: 'حيث تقع الأرقام عادةً',
    shuffled: 'البكسلات مخلوطة',
    says1: (lead, dense, conv) => `${lead}: الشبكة الكثيفة ${dense}؛ والشبكة الالتفافية ${conv}.`,
    reads: (answer, percent, verdict) =>
      `تقول ${String(answer)} (${percent})${verdict === undefined ? '' : verdict ? '، صواب' : '، خطأ'}`,
    atShift: (digits, shift, dense, conv) =>
      `من ${digits} من الأرقام التي لم تُرَ من قبل، ${shift}، تصيب شبكتان كهاتين في ${dense} وفي ${conv} على الترتيب.`,
    small: 'بعد التسطيح لا يُحسب لكل بكسل إلا موضعه؛ أما المرشحات المنزلقة والتجميع فتغفر إزاحة صغيرة.',
    large: 'يغفر التجميع إزاحة بكسل أو اثنين؛ ولأن الطبقة الأخيرة في كلتيهما كثيفة تضر الإزاحة الكبيرة بهما معًا.',
    byPixels: (shift) => (shift === 0 ? 'متروكةً في مكانها' : `مُزاحةً ${String(shift)} بكسل`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `خُلطت بكسلات كل الصور بالطريقة نفسها، ودُرّبت الشبكتان عليها من جديد. الكثيفة لا تلحظ فرقًا: ${dense} صواب بدلًا من ${denseFrom}. أما الالتفاف ففقد الجوار: ${conv} بدلًا من ${convFrom}.`,
    badShift: `يتحرك الرقم بعدد صحيح من البكسلات، من ${ltr('−4')} إلى 4.`,
    badPixels: (pixels) => `لا يقبل ${ltr('pixels')} القيمة «${ltr(pixels)}».`,
    badInput: (side) => `تنظر الشبكتان في صور رمادية من ${ltr(`${side}×${side}`)} بكسل.`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: 'درّبهما مباشرةً',
    pause: 'إيقاف مؤقت',
    goOn: 'متابعة',
    recorded: 'إلى الشبكتين المسجَّلتين',
    seed: 'البذرة',
    live: (dense, conv) => `دُرّبتا هنا: الكثيفة ${dense}؛ الالتفافية ${conv}.`,
    progress: (step, steps, accuracy) =>
      `الخطوة ${step} من ${steps}${accuracy === '' ? '' : `، ${accuracy} صواب في أرقام لم تُرَ`}`,
  } satisfies Translated<typeof training>,
};
