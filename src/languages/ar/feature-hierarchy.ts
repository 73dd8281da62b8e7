/** ما يقوله <feature-hierarchy> بالعربية. */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;
const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join('، ')} و${last}` : last;
};

export const translation = {
  'feature-hierarchy': {
    figure: 'ما تستجيب له وحدات شبكة مدرَّبة',
    loading: 'جارٍ التحميل …',
    table: 'الأعداد في جدول',
    digit: 'الرقم',
    drawn: 'من الصفحة',
    sampleName: (name) => `رقم ${name.charAt(0)} بخط اليد`,
    rows: {
      conv1: { finds: 'حواف وخطوط', sees: (side) => `الطبقة 1 ترى ${ltr(`${side} × ${side} px`)}` },
      conv2: { finds: 'أقواس وزوايا وأشرطة', sees: (side) => `الطبقة 2 ترى ${ltr(`${side} × ${side} px`)}` },
      output: { finds: 'أرقام كاملة', sees: (side) => `الفئات ترى كل ${ltr(`${side} × ${side} px`)}` },
    },
    badUnit: (layer, count) => `عدد وحدات الطبقة ${layer} هو ${String(count)}، ويبدأ العدّ من 0.`,
    units: 'كل الوحدات، طبقة طبقة',
    unitName: (layer, number, index) =>
      ({ conv1: `المرشح ${number} في الطبقة 1`, conv2: `المرشح ${number} في الطبقة 2` })[layer] ??
      `الفئة ${String(index)}`,
    answersHere: (value, share) => `الاستجابة هنا ${ltr(value)}، أي ${share} من أكبر استجابة`,
    filter: 'أوزانه',
    ideal: 'الرقعة المثلى',
    here: 'في هذا الرقم',
    best: (searched) => `الأفضل من ${searched}`,
    pleasing: 'مع الإبقاء على النعومة',
    fooling: 'بلا قيود',
    p: (p) => `p = ${p}`,
    answer: (value) => `الاستجابة ${ltr(value)}`,
    nine: (searched) => `أفضل تسع من ${searched}`,
    nineShort: 'أفضل تسع',
    meanTitle: (name) => `متوسط استجابة ${name} لكل رقم`,
    means: (name, means) => `متوسط أقوى استجابات ${name} لكل رقم: ${means}`,
    picture: (digit) => `الرقم المختار، ${digit}`,
    window: (size, row, column) => `المربع المعلَّم ${size} في ${size} بكسل، بدءًا من الصف ${row}، العمود ${column}`,
    examples: (name, labels) => `الأرقام التسعة التي تبلغ لها استجابة ${name} أقصاها، مع الموضع: ${labels.join('، ')}`,
    option: (name, answer, classes) => `${name}: ${answer}؛ أفضل تسع له من ${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `استجابة ${name} لهذا الرقم في الموضع المعلَّم ${ltr(value)}، أي ${share} من أكبر استجابة له. والرقعة التي تبلغ لها استجابته أقصاها معروفة، وهي حبر حيث يكون الوزن موجبًا بالضبط: كانت ستنال ${most}؛ أما أفضل رقعة حقيقية فتنال ${best}.`,
      conv2: (name, value, share) =>
        `استجابة ${name} لهذا الرقم في الموضع المعلَّم ${ltr(value)}، أي ${share} من أكبر استجابة له. `,
      shared: (classes, favourites) =>
        `أفضل تسع قطع له مأخوذة من ${list(classes)}: هذا الشكل مشترك بين عدة أرقام، فالمرشح يحمل الشكل لا رقمًا بعينه. وفي المتوسط تبلغ استجابته أقصاها للأرقام ${list(favourites)}.`,
      single: (label) => `أفضل تسع قطع له مأخوذة كلها من الرقم ${String(label)} بخط اليد.`,
      output: (label, p) =>
        `للرقم المختار ${ltr(`p(${String(label)}) = ${p}`)}. الصورة التي تُنمّى لإرضاء الفئة ${String(label)} فيها شيء من الرقم ما دامت تُبقى ناعمة`,
      fooled: (p) =>
        `؛ أما بلا قيود فهي نقاط متناثرة، ومع ذلك تنال ${ltr(`p = ${p}`)}. الإجابة الواثقة لا تثبت وجود رقم.`,
    },
    columns: [
      'الطبقة',
      'الوحدة',
      'ترى',
      'الاستجابة هنا',
      'أكبر استجابة',
      'النسبة أو p',
      'أرقام أفضل تسع',
      `متوسط الاستجابة للأرقام ${ltr('0 … 9')}`,
    ],
    summary: (digit, units) => `شبكة مدرَّبة تنظر إلى ${digit}. الوحدات ذات أقوى استجابة: ${units}.`,
  } satisfies Translated<typeof words>,
};
