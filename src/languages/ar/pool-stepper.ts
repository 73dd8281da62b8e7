/** ما يقوله <pool-stepper> بالعربية. */
import type { backwardWords } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;
const place = (row: number, column: number): string => `الصف ${row}، العمود ${column}`;

/** صيغة المعدود بعد عدده. */
function counted(n: number, one: string, two: string, few: string, many: string, more: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest > 10 ? many : rest > 2 ? few : more}`;
}
const times = (n: number): string => counted(n, 'مرة واحدة', 'مرتين', 'مرات', 'مرة', 'مرة');

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': 'حجم النافذة',
  stride: 'الخطوة',
  padding: 'الحشو',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: 'ارتفاع', width: 'عرض' };

export const translation = {
  'pool-stepper': {
    figure: 'التجميع نافذةً نافذة',
    input: 'الدخل',
    window: 'النافذة',
    output: 'الخرج',
    inputGradient: `تدرّج الدخل، ${ltr('∂L/∂I')}`,
    unused: 'غير مستخدم',
    play: { forward: 'جمّع نافذةً نافذة', backward: 'أعد التدرّج نافذةً نافذة' },
    transport: {
      pause: 'إيقاف مؤقت',
      back: 'نافذة إلى الوراء',
      forward: 'نافذة إلى الأمام',
      position: 'النافذة',
    },
    direction: 'الاتجاه',
    forward: 'إلى الأمام',
    backward: 'إلى الوراء',
    preset: 'المثال',
    own: 'من عندي',
    more: 'إعدادات أخرى',
    loading: 'جارٍ تحميل الخريطة …',
    table: { forward: 'الخرج في جدول', backward: 'تدرّج الدخل في جدول' },
    maxOf: 'الأكبر',
    meanOf: 'المتوسط',
    cell: (row, column, value) => `${place(row, column)}: ${ltr(value)}`,
    change: ' اضغط Enter لتغييره',
    operations: { max: 'تجميع أقصى', average: 'تجميع بالمتوسط' },
    hidden: 'مخفي إلى أن يُخمَّن',
    right: 'صحيح.',
    summary: (operation, size, stride, input, output) =>
      `${operation} بنافذة ${ltr(size)} وخطوة ${stride}. الدخل: ${ltr(input)}. الخرج: ${ltr(output)}.`,
    large: (rows, columns, low, high) =>
      `صفوف عددها ${rows} في كل منها ${counted(columns, 'عدد واحد', 'عددان', 'أعداد', 'عددًا', 'عدد')} من ${ltr(low)} إلى ${ltr(high)}`,
    largest: (window, windows, value) => `النافذة ${window} من ${windows}: أكبر أعدادها ${ltr(value)}، وهو الخرج.`,
    tie: (window, windows, value, count, row, column) =>
      `النافذة ${window} من ${windows}: أكبر الأعداد ${ltr(value)}، ويظهر هناك ${times(count)}. تعادل: يُعدّ فائزًا الأول بترتيب القراءة، وهو في ${place(row, column)}.`,
    mean: (window, windows, count, value) =>
      `النافذة ${window} من ${windows}: متوسط ${count === 1 ? 'عددها الوحيد' : `ما فيها من أعداد (${count})`} هو ${ltr(value)}.`,
    notCounted: (padded) =>
      ` ${counted(padded, 'موضع واحد', 'موضعان', 'مواضع', 'موضعًا', 'موضع')} في الحشو، ${padded === 1 ? 'ولا يُحسب' : padded === 2 ? 'ولا يُحسبان' : 'ولا تُحسب'}.`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? 'الصف الأخير' : `آخر ${counted(rows, '', 'صفين', 'صفوف', 'صفًّا', 'صف')}`] : []),
        ...(columns > 0
          ? [columns === 1 ? 'العمود الأخير' : `آخر ${counted(columns, '', 'عمودين', 'أعمدة', 'عمودًا', 'عمود')}`]
          : []),
      ];
      return ` لا تتسع نافذة فوق ${parts.join(' و')}: وما يوجد هناك لا يُستخدم.`;
    },
    pixelUnused: (row, column) => `العدد في ${place(row, column)} لا يقع في أي نافذة: فهو لا يُستخدم، وتدرّجه 0.`,
    andMore: (count) => `، … و${count} غيرها`,
    maxAloud: '\u200fO عند i, j هو أكبر I في النافذة i, j',
    meanAloud: '\u200fO عند i, j هو مجموع كل I في النافذة i, j مقسومًا على عددها N',
    badWhole: (name, text, least) =>
      `${SETTINGS[name] ?? name} «${text}»: يجب أن تكون القيمة عددًا صحيحًا لا يقل عن ${least}.`,
    largeWindow: (side, along, map) => `النافذة (${side}) أكبر من ${SIDES[along] ?? along} الخريطة (${map}).`,
    badPadding: (padding, most) => `يجب ألا يزيد الحشو (${padding}) على ${most}: أقل من النافذة، ولا يزيد على الخريطة.`,
    largeMap: (rows, columns, most) =>
      `في الخريطة ${ltr(`${rows}×${columns}`)} من الأعداد؛ وأقصى ما يمكن رؤيته ${ltr(`${most}×${most}`)}.`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => ` التدرّج الوارد: ${ltr(deltas)}. تدرّج الدخل: ${ltr(gradient)}.`,
    incoming: `الوارد ${ltr('δ = ∂L/∂O')}`,
    incomingShort: ltr('δ = ∂L/∂O'),
    inputGradientShort: ltr('∂L/∂I'),
    shares: 'ما تعيده النافذة',
    sharesShort: 'المُعاد',
    toWinner: '\u200f× 1 للفائز، × 0 لغيره',
    toAll: (count) => `\u200f÷ ${count} لكل عدد`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `النافذة ${window} من ${windows}: تدرّجها كله، ${ltr(delta)}، يذهب إلى الفائز في ${place(row, column)}${losers > 0 ? `؛ ${losers === 1 ? 'وينال الآخر' : `وتنال البقية، وعددها ${losers}،`} القيمة 0` : ''}.`,
    tiedLosers: (count) =>
      ` ${counted(count, 'وهناك عدد آخر مساوٍ له', 'وهناك عددان آخران مساويان له', 'أعداد أخرى مساوية له', 'عددًا آخر مساويًا له', 'عدد آخر مساوٍ له')}، لكن الأول بترتيب القراءة يأخذ كل شيء.`,
    learns: ' ومع ذلك يتعلم مرشح في طبقة أدنى: عبر الرقعة التي صنعت الفائز.',
    shared: (window, windows, delta, count, each) =>
      `النافذة ${window} من ${windows}: يُقسم تدرّجها، ${ltr(delta)}، بالتساوي: ينال كل عدد من أعدادها، وهي ${count}، ${ltr(each)}.`,
    addsUp: (row, column, windows, value) =>
      `العدد في ${place(row, column)} يقع في ${counted(windows, 'نافذة واحدة', 'نافذتين', 'نوافذ', 'نافذة', 'نافذة')}: ومجموع ما تعيده إليه ${ltr(value)}.`,
    inPlace: (row, column) => `${place(row, column)}:`,
    windows: 'النوافذ',
    ifWon: '1 إن فازت به وإلا 0',
    noWindow: 'لا نافذة',
    toWinnerAloud: 'تدرّج العدد هو مجموع دلتا على النوافذ التي فاز بها',
    toAllAloud: 'تدرّج العدد هو مجموع جزء من N من دلتا على النوافذ التي تحتويه',
    badGradient: (text, rows, columns) =>
      `يجب أن يكون التدرّج «${text}» مصفوفة أعداد ${ltr(`${rows}×${columns}`)}: عدد لكل خرج.`,
  } satisfies Translated<typeof backwardWords>,
  'pool-stepper.extras': {
    operation: 'العملية',
    max: 'القيمة العظمى',
    average: 'المتوسط',
    windowSize: 'حجم النافذة',
    global: 'شامل (الخريطة كلها)',
    stride: 'الخطوة',
    strideOfWindow: 'بقدر النافذة',
    padding: 'الحشو',
    editInput: (row, column) => `الدخل في ${place(row, column)}`,
    editDelta: (row, column) => `التدرّج δ في ${place(row, column)}`,
    wrongMax: 'ليس بعد: ابحث عن أكبر عدد في النافذة.',
    wrongAverage: (count) => `ليس بعد: اجمع أعداد النافذة، وهي ${count}، واقسم على ${count}.`,
    ask: (window, windows) => `النافذة ${window} من ${windows}: أي عدد تعطي؟`,
    guess: 'تخمينك لخرج هذه النافذة',
    check: 'تحقّق',
    show: 'أظهِره',
    enter: 'موافق',
  } satisfies Translated<typeof extras>,
};
