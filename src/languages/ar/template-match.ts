/** ما يقوله <template-match> بالعربية. */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;
const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `${Math.abs(pixels)} ${pixels > 0 ? forward : back}`;

const names: Readonly<Record<string, string>> = {
  self: 'نفسه',
  dim: 'بنصف السطوع',
  shifted: 'مُزاح',
  negative: 'سالبه',
  noise: 'ضوضاء',
  'all-on': 'كل البكسلات ON',
};

export const translation = {
  'template-match': {
    figure: 'مطابقة صورة مع قالب',
    image: 'الصورة',
    template: 'القالب',
    filter: 'القالب (المرشح)',
    products: 'النواتج',
    tried: 'صور للتجربة',
    raw: 'الدرجة الخام',
    cosine: 'جيب التمام',
    ratio: 'الدرجة الخام للقالب نفسه. ',
    loading: 'جارٍ تحميل الأرقام …',
    pick: 'القالب',
    values: 'البكسلات',
    grey: 'رمادي، \u20680 … 1\u2069',
    binary: '\u2068OFF 0\u2069، \u2068ON 255\u2069',
    own: 'من عندي',
    noise: 'ضوضاء جديدة',
    shift: 'الإزاحة',
    left: 'بكسل إلى اليسار',
    right: 'بكسل إلى اليمين',
    up: 'بكسل إلى الأعلى',
    down: 'بكسل إلى الأسفل',
    table: 'الدرجات في جدول',
    tableRatio: 'نسبتها إلى القالب نفسه',
    digit: (name) => `رقم ${name.charAt(0)} بخط اليد`,
    matrix: (rows, columns) => `قالب ${ltr(`${rows}×${columns}`)}`,
    names,
    short: { raw: 'الدرجة الخام', dim: 'نصف السطوع', negative: 'سالبه', 'all-on': 'الكل ON' },
    ownScore: 'القالب نفسه',
    name(name, template) {
      const made = names[name] as string | undefined;
      if (made !== undefined) return made;
      const same = template?.startsWith(name.charAt(0)) ?? false;
      return same ? `${name.charAt(0)} آخر` : `رقم ${name.charAt(0)}`;
    },
    sentence: {
      self: 'القالب على نفسه',
      dim: 'القالب نفسه بنصف السطوع',
      negative: 'سالب القالب',
      noise: 'الضوضاء العشوائية',
      'all-on': 'صورة كل بكسلاتها ON، أي بيضاء كلها كما يرسم MNIST،',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? 'القالب بلا أي إزاحة'
        : `القالب بعد إزاحته بالبكسل ${[amount(x, 'يمينًا', 'يسارًا'), amount(y, 'إلى الأسفل', 'إلى الأعلى')].filter(Boolean).join(' و')}`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `رقم ${name.charAt(0)} آخر` : `رقم ${name.charAt(0)}`,
    scores: (what, raw, ratio, cosine) =>
      `درجة ${what} هي ${ltr(raw)}، أي درجة القالب نفسه مضروبة في ${ltr(ratio)}؛ وجيب التمام ${ltr(cosine)}.`,
    selfScores: (raw) => `درجة القالب على نفسه ${ltr(raw)}، وجيب التمام 1.`,
    swapped: ' وبالعكس، المرشح المؤلَّف من آحاد فقط يعطي القالب الدرجة نفسها.',
    beaten: (ratio, cosine) =>
      `ومع ذلك تنال صورة كل بكسلاتها ON هذه الدرجة مضروبة في ${ltr(ratio)}: فالدرجة الخام ليست شبهًا. وجيب تمامها ${ltr(cosine)} فقط.`,
    tied: (cosine) =>
      `ومع ذلك تنال صورة كل بكسلاتها ON الدرجة نفسها بالضبط: فالدرجة الخام ليست شبهًا. وجيب تمامها ${ltr(cosine)} فقط.`,
    meeting: {
      grey: { both: 'في كليهما حبر', one: 'في أحدهما فقط حبر', neither: 'كلاهما فارغ' },
      binary: { both: 'ON يلتقي ON', one: 'عدم تطابق', neither: 'OFF يلتقي OFF' },
    },
    meetingSum: (pixels, each, total) => ltr(`${pixels} × ${each} = ${total}`),
    meetingTotal: (pixels, total) => `البكسلات ${pixels}، ${ltr(`Σ = ${total}`)}`,
    pixel: (row, column, image, template, product) =>
      `الصف ${row}، العمود ${column}: ${ltr(image)} في ${ltr(template)} يساوي ${ltr(product)}`,
    here: (row, column) => `الصف ${row}، العمود ${column}:`,
    summary: (image, template, raw, cosine) =>
      `الصورة (${image}) في القالب (${template})، بكسلًا بكسلًا: مجموع النواتج ${ltr(raw)}، وجيب التمام ${ltr(cosine)}.`,
    rawAloud: 'الدرجة الخام: S هي مجموع I في W على كل البكسلات',
    cosineAloud: 'جيب التمام: S مقسومًا على معيار I في معيار W',
    badTemplate: (text, most) =>
      `«${text}» ليس قالبًا: القالب رقم من الأمثلة، أو صفوف متساوية في عدد أعدادها، ${ltr(`${most}×${most}`)} على الأكثر.`,
    badPixels: 'بكسلات القالب أعداد من 0 إلى 1، وليست كلها 0.',
    badShift: (text) => `«${text}» ليس إزاحة: الإزاحة عددان صحيحان، عدد البكسلات إلى اليمين وإلى الأسفل.`,
    noImages: 'لا توجد صورة للتجربة.',
  } satisfies Translated<typeof words>,
};
