/** ما يقوله <training-panel> بالعربية. */
import type { words as settings } from '../../components/training-panel/settings.words.js';
import type { words as few } from '../../components/training-panel/training-panel.few.words.js';
import type { words as keep } from '../../components/training-panel/training-panel.keep.words.js';
import type { words as ownRun } from '../../components/training-panel/training-panel.own-run.words.js';
import type { words as own } from '../../components/training-panel/training-panel.own.words.js';
import type { words } from '../../components/training-panel/training-panel.words.js';
import type { words as wrong } from '../../components/training-panel/training-panel.wrong.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

export const translation = {
  settings: {
    speed: 'السرعة',
    slow: 'بطيئة (10 خطوات في الثانية)',
    watch: 'للمشاهدة (60 خطوة في الثانية)',
    full: 'السرعة القصوى',
    otherSpeed: (steps) => `خطوات في الثانية: ${steps}`,
    recipe: 'الوصفة',
    ownRecipe: (name) => `${name} (من إعداد الصفحة)`,
    seed: 'البذرة',
    examples: 'أرقام التدريب',
    count: (count, all) => (all ? `الكل، ${count}` : count),
  } satisfies Translated<typeof settings>,
  'training-panel': {
    figure: 'تدريب شبكة',
    train: 'درّب',
    pause: 'إيقاف مؤقت',
    goOn: 'متابعة',
    again: 'درّب من جديد',
    step: 'خطوة واحدة',
    reset: 'إلى البداية',
    more: 'المزيد',
    own: 'درّبها على رسوم من عندك',
    data: 'جدول البيانات',
    tableCaption: 'جولة التدريب: الخسارة والدقة على الدفعة المصغّرة في كل خطوة، والدقة على الأرقام المحجوزة',
    progress: 'تقدّم التدريب',
    counted: (step, steps, digits) => `الخطوة ${step} من ${steps} · أرقام شوهدت: ${digits}`,
    loss: 'الخسارة',
    recent: (steps) => `متوسط آخر الخطوات (${steps})`,
    first: 'في الخطوة الأولى',
    nothingYet: 'لم تُدرَّب بعد',
    seen: 'أرقام تدريب قُرئت صحيحًا',
    unseen: 'أرقام جديدة قُرئت صحيحًا',
    unseenWhen: (step) => `لم يُدرَّب عليها قط؛ عند الخطوة ${step}`,
    unseenYet: 'لم يُدرَّب عليها قط',
    of: (count) => `${count} من 100`,
    chart: (loss) => `الخسارة عبر الخطوات حتى الآن؛ وهي الآن ${loss}.`,
    emptyChart: 'الخسارة عبر الخطوات؛ لا تدريب بعد.',
    idle: 'لا تدريب بعد. اضغط «درّب»: تبدأ الشبكة من أعداد عشوائية في متصفحك.',
    replaying: 'تُعرض الآن جولة مسجَّلة. اضغط «درّب»: تبدأ شبكة خاصة بك من أعداد عشوائية في متصفحك.',
    loading: 'جارٍ جلب الأرقام ومحرك التدريب…',
    running: (step, loss) =>
      `التدريب جارٍ: بعد ${step} من الخطوات الخسارة ${loss}. وكلما انخفضت زادت ثقة الشبكة بالأجوبة الصحيحة.`,
    starting: 'بدأ التدريب: ما زالت الشبكة تخمّن.',
    paused: (step) => `توقف مؤقت عند الخطوة ${step}. تابع، أو تقدّم خطوة واحدة كل مرة.`,
    finished: (steps, count) => `بعد ${steps} من الخطوات تقرأ صحيحًا ${count} من كل 100 رقم لم ترها قط.`,
    finishedUnmeasured: (steps) => `انتهى التدريب بعد ${steps} من الخطوات.`,
    failed: (reason) => `توقف التدريب. ${reason}`,
  } satisfies Translated<typeof words>,
  'training-panel.few': {
    idle: (count) => `لا تدريب بعد. اضغط «درّب»: لا ترى الشبكة إلا أرقامًا عددها ${count}، مرة بعد مرة. هل ستقرأ غيرها؟`,
    byHeart: (steps, seen, examples, unseen) =>
      `بعد ${steps} من الخطوات تقرأ صحيحًا ${seen} من كل 100 من أرقام تدريبها، وعددها ${examples}، لكنها لا تقرأ إلا ${unseen} من كل ` +
      '100 لم ترها قط. لقد حفظت هذه القلة عن ظهر قلب، ولم تتعلم عن الأرقام إلا القليل.',
  } satisfies Translated<typeof few>,
  'training-panel.keep': {
    save: 'احفظ هذه الجولة',
    open: 'افتح جولة محفوظة…',
    copy: 'انسخ الرابط',
    replay: 'شغّلها من جديد',
    close: 'أغلقها',
    saved: (name) => `الجولة في الملف «${name}».`,
    file: (name) => `من الملف «${name}»`,
    at: (name, step, steps) => `الخطوة ${step} من ${steps} في «${name}»، كما دُرّبت.`,
    ended: (name, steps, count) =>
      `انتهت الجولة المحفوظة في «${name}» هنا: بعد ${steps} من الخطوات قرأت صحيحًا ${count} من كل 100 صورة لم ترها قط. اضغط «درّب»: ` +
      'تُحسب الجولة نفسها مرة أخرى من وصفتها وبذرتها.',
    copied: 'نُسخ الرابط: يفتح هذه الصفحة بهذه الوصفة والبذرة وعدد الأرقام.',
    copiedOwn: 'نُسخ الرابط: يفتح هذه الصفحة بهذه الوصفة والبذرة. رسومك ليست فيه: احفظ الجولة.',
    notCopied: 'لا يُسمح لهذه الصفحة بالنسخ بنفسها: اضغط \u2068Ctrl+C\u2069 (أو \u2068⌘C\u2069) لنسخ الرابط.',
    link: 'الرابط',
    refused: (name, why) => `لم يُفتح «${name}». ${why}`,
    tooLarge: (megabytes) => `حجمه ${megabytes} ميغابايت، أكبر من أي جولة.`,
    unreadable: 'لا يمكن قراءته.',
    example: 'ملف صنعه «احفظ هذه الجولة»',
  } satisfies Translated<typeof keep>,
  'training-panel.own-run': {
    counted: (step, steps, images) => `الخطوة ${step} من ${steps} · تنويعات شوهدت: ${images}`,
    seen: 'تنويعات قُرئت صحيحًا في التدريب',
    unseen: 'تنويعات جديدة قُرئت صحيحًا',
    unseenWhen: (step) => `للرسوم نفسها؛ عند الخطوة ${step}`,
    unseenYet: 'للرسوم نفسها',
    finished: (steps, count) =>
      `بعد ${steps} من الخطوات تقرأ صحيحًا ${count} من كل 100 تنويعة جديدة لرسومك. وهي شديدة الشبه بما ` +
      'تعلّمت منه: أما هل فهمت، فلا يكشفه إلا رسم جديد.',
  } satisfies Translated<typeof ownRun>,
  'training-panel.own': {
    intro:
      'ارسم شيئًا وأضفه إلى فئة، ثم ارسم التالي. تكفي رسوم قليلة لكل فئة: بتدويرها قليلًا وتغيير ' +
      'حجمها وتحريكها يصير كل منها مئة مثال. وهي تبقى في هذه الصفحة.',
    classes: 'فئاتك',
    className: (name) => `اسم الفئة ${name}`,
    none: 'لا رسوم بعد',
    add: (name) => `أضف إلى ${name}`,
    remove: (number, name) => `احذف الرسم ${number} من ${name}`,
    added: (name, count) => `أُضيف إلى ${name}، وعدد رسومها الآن ${count}. ارسم التالي.`,
    another: 'فئة أخرى',
    fewer: 'فئة أقل',
    train: 'درّب على هذه الرسوم',
    back: 'إلى أرقام MNIST',
    forget: 'انسَ الرسوم',
    drawFirst: 'ارسم شيئًا: تحتاج كل فئة إلى رسم واحد على الأقل.',
    drawNext: 'هذا الرسم في فئة من قبل: امسح اللوحة وارسم التالي.',
    needs: 'أضف الرسم إلى فئة: تحتاج كل منها إلى رسم واحد على الأقل.',
    needsMany: (count) => `عدد الرسوم في الفئة ${count} على الأكثر.`,
    changed: 'تغيّرت الفئات: درّب من جديد.',
    trainFirst: 'درّب الشبكة: عندئذ تقول من أي فئة تحسب رسمك.',
    drawNow: 'ارسم شيئًا الآن: تقول الشبكة من أي فئة تحسبه.',
    answer: (name, count) => `تحسب رسمك ${name}: ${count}.`,
    unsure: (name, count) => `لا تستطيع الجزم: ${name} باحتمال ${count}، إن كان شيئًا.`,
    limits: 'لا تعرف إلا هذه الفئات: مهما رسمتَ، تسمّي واحدة منها.',
    answers: 'مقدار ثقتها بكل فئة',
    percent: (count) => `\u2068${count} %\u2069`,
  } satisfies Translated<typeof own>,
  'training-panel.wrong': {
    badRecipe: (name, names) => `لا توجد وصفة اسمها «${ltr(name)}». الوصفات هي ${ltr(names)}.`,
    badSpeed: `يجب أن تكون قيمة ${ltr('speed')} عدد خطوات في الثانية، أو 0 للسرعة القصوى.`,
    badOptimizer: (type) =>
      `قيمة ${ltr('optimizer')} هي «${ltr(type)}»، لكن يجب أن تكون ${ltr('sgd')} أو ${ltr('momentum')} أو ${ltr('adam')}.`,
    badCount: (name, least, most) => `يجب أن تكون قيمة ${ltr(name)} عددًا صحيحًا من ${least} إلى ${most}.`,
    badRate: (name) => `يجب أن تكون قيمة ${ltr(name)} عددًا أكبر من 0.`,
  } satisfies Translated<typeof wrong>,
};
