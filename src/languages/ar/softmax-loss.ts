/** ما يقوله <softmax-loss> بالعربية. */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;
const PULL = ltr('‖∂L/∂W‖');

export const translation = {
  'softmax-loss': {
    figure: '\u200fsoftmax والإنتروبيا المتقاطعة وقوة جذب الرقم',
    input: 'الدخل',
    digit: 'الرقم',
    handwritten: (label) => `رقم ${label} بخط اليد`,
    rightClass: (label) => `الصواب: ${label}`,
    logits: 'اللوجيتات z',
    probabilities: 'الاحتمالات p',
    gradient: `التدرّج ${ltr('p − y')}`,
    short: { logits: 'z', probabilities: 'p', gradient: ltr('p − y') },
    back: ltr('∂L/∂z = p − y'),
    classSlider: (k, right) => `لوجيت الفئة ${k}${right ? '، وهي الصحيحة' : ''}`,
    classValue: (z, p, pull) => `اللوجيت ${ltr(z)}، الاحتمال ${p}، ${ltr(`p − y ${pull}`)}`,
    loss: (label) => ltr(`L = −ln p(${label})`),
    transport: {
      play: 'ارفع لوجيت الفئة الصحيحة',
      pause: 'إيقاف مؤقت',
      back: 'أقل قليلًا للفئة الصحيحة',
      forward: 'أكثر قليلًا للفئة الصحيحة',
      position: 'لوجيت الفئة الصحيحة',
    },
    preset: 'المثال',
    presets: { unsure: 'غير واثقة', right: 'واثقة ومصيبة', wrong: 'واثقة ومخطئة', digit: 'ما تقوله الشبكة' },
    own: 'من عندي',
    second: (label) => `${label} آخر`,
    table: 'اللوجيتات والاحتمالات والتدرّجات في جدول',
    columns: ['الفئة', 'اللوجيت z', 'p', 'y', ltr('p − y')],
    summary: (digit, answers, correct, loss) =>
      `عشر فئات بلوجيتاتها واحتمالاتها وتدرّجاتها لرقم ${digit} بخط اليد. ${answers}. احتمال الفئة الصحيحة: ${correct}؛ الخسارة: ${loss}.`,
    answers: (k, p) => `أكبر احتمال للفئة ${k}: ${p}`,
    nearlyRight: (label, p) =>
      `صواب تقريبًا: ${ltr(`p(${label}) = ${p}`)}. كل ${ltr('p − y')} قريب من 0، فلا يكاد هذا الرقم يغيّر المرشحات`,
    wrong: (answer, label, p) =>
      `واثقة ومخطئة: تقول ${answer}، وليس ${ltr(`p(${label})`)} إلا ${p}. التدرّج في أكبر ما يكون: على ${label} أن يرتفع، وعلى ${answer} أن ينخفض`,
    unsure: (label, p) =>
      `غير واثقة: ${ltr(`p(${label}) = ${p}`)}. خطوة عكس التدرّج ترفع لوجيت ${label} وتخفض كل ما عداه، كلًّا بمقدار ${ltr('p − y')} الخاص به`,
    norm: (norm) => `؛ معيار التدرّج ${ltr(`‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}`)}.`,
    noNorm: '.',
    loading: 'جارٍ تحميل 400 رقم من الشبكة المسجَّلة …',
    lossAloud: '\u200fL يساوي سالب لوغاريتم p للفئة الصحيحة',
    gradientAloud: 'مشتقة L بالنسبة إلى z k تساوي p k ناقص y k',
    right: 'الصواب',
    badLogits: (text, most) => `يجب أن تكون اللوجيتات «${text}» عشرة أعداد من ${ltr(`−${most}`)} إلى ${most}.`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: `${PULL}: ما قوة جذب الرقم لمرشحات conv1`,
    scatterShort: `${PULL}: جذب المرشحات`,
    scatterLabel: (count, shown) =>
      `مخطط انتشار، كلا محوريه لوغاريتمي: معيار تدرّج conv1 مقابل ${ltr('1 − p')} للفئة الصحيحة، لأرقام محجوزة عددها ${count}. تقع على امتداد خط صاعد: كلما اقتربت الإجابة من الصواب صغر التدرّج. ${shown}`,
    here: (missing, norm) => `هنا: ${ltr(`1 − p = ${missing}`)}، المعيار ${norm}.`,
    xAxis: '\u20661 − p(الصواب)\u2069',
    nearly: '\u2066← صواب تقريبًا\u2069',
    veryWrong: '\u2066خطأ →\u2069',
    present: 'هذه الإجابة',
    oneImage: 'صورة واحدة',
    cloud: (count, step) =>
      `كل نقطة رقم من الأرقام المحجوزة، وعددها ${count}، كما رأته الشبكة المسجَّلة بعد الخطوة ${step}.`,
    rises: (from, to, low, high) =>
      `ليس دائمًا على الفور: الخط شبكة أخرى دُرّبت خطوة خطوة على صورة واحدة وحدها. بينما يتغير \u2066p(الصواب)\u2069 من ${from} إلى ${to} يرتفع المعيار أولًا، من ${low} إلى ${high}، لأن الأوزان التي تقرأ المرشحات تنمو أيضًا؛ ثم ينخفض.`,
  } satisfies Translated<typeof scatter>,
};
