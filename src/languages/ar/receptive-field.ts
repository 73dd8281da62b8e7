/** ما يقوله <receptive-field> بالعربية. */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `\u200f\u2068${String(side)}\u00a0×\u00a0${String(side)}\u2069\u200f`;

/** صيغة المعدود بعد عدده. */
function counted(n: number, one: string, two: string, few: string, many: string, more: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${String(n)} ${rest > 10 ? many : rest > 2 ? few : more}`;
}
const pixels = (n: number): string => counted(n, 'بكسل واحد', 'بكسلان', 'بكسلات', 'بكسلًا', 'بكسل');
const pixelsOf = (n: number): string => counted(n, 'بكسل واحد', 'بكسلين', 'بكسلات', 'بكسلًا', 'بكسل');
const units = (n: number): string => counted(n, 'وحدة واحدة', 'وحدتين', 'وحدات', 'وحدة', 'وحدة');
const layers = (n: number): string => counted(n, 'طبقة واحدة', 'طبقتين', 'طبقات', 'طبقة', 'طبقة');

const kinds = { conv: 'التفاف', pool: 'تجميع' };

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  kernel: 'الحجم',
  stride: 'الخطوة',
  dilation: 'التوسيع',
};

export const translation = {
  'receptive-field': {
    square,
    figure: 'ما تراه وحدة واحدة في رصّة طبقات من الدخل',
    input: 'الدخل',
    level: (level) => (level === 0 ? 'الدخل' : `الطبقة ${String(level)}`),
    kinds,
    layer: ({ kind, kernel }) => `${kinds[kind]} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `خطوة ${String(stride)}` : '', dilation > 1 ? `توسيع ${String(dilation)}` : '']
        .filter(Boolean)
        .join('، '),
    weights: (text) => `الأوزان: \u2068${text}\u2069`,
    allWeights: 'الأوزان',
    sees: (side) => `ترى ${square(side)}`,
    jump: (jump) => `القفزة ${pixels(jump)}`,
    stack: (count) =>
      count === 1
        ? 'طبقة واحدة'
        : (['', '', 'طبقتان', 'ثلاث طبقات', 'أربع طبقات', 'خمس طبقات', 'ست طبقات'][count] ??
          `الطبقات: ${String(count)}`),
    play: 'تتبّع المجال إلى الأسفل',
    pause: 'إيقاف مؤقت',
    back: 'طبقة إلى الوراء',
    forward: 'طبقة إلى الأسفل',
    position: 'الطبقات المتتبَّعة',
    preset: 'الرصّة',
    own: 'من عندي',
    presets: [
      { value: 'conv 3; conv 3', text: `مرتين ${square(3)}` },
      { value: 'conv 3; conv 3; conv 3', text: `ثلاث مرات ${square(3)}` },
      { value: 'conv 3 stride 2; conv 3', text: 'مع خطوة' },
      { value: 'conv 3; pool 2; conv 3', text: 'مع تجميع' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'مع توسيع' },
    ],
    channels: 'القنوات C',
    more: 'الطبقات واحدة واحدة',
    kind: (number) => `الطبقة ${String(number)}`,
    kernel: 'الحجم',
    stride: 'الخطوة',
    dilation: 'التوسيع',
    add: 'أضف طبقة',
    remove: 'احذف الأخيرة',
    columns: ['الرصّة', 'الطبقة', 'الوحدات', 'ترى', 'القفزة', 'الأوزان'],
    table: 'الطبقات في جدول',
    unit: (level, index, seen) =>
      level === 0
        ? `البكسل ${String(index + 1)} من الدخل`
        : `الوحدة ${String(index + 1)} من الطبقة ${String(level)}، ترى ${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) =>
          level === 0 ? `${pixelsOf(count)} من الدخل` : `${units(count)} من الطبقة ${String(level)}`,
        )
        .reverse()
        .join('، '),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `البكسل ${String(index + 1)} من الدخل. أشر إلى وحدة فوقه لترى مجالها.`
        : `الوحدة ${String(index + 1)} من الطبقة ${String(level)} ترى ${seen}: ${holes ? 'ضمن مربع' : 'مربعًا'} ${square(side)}.`,
    tracing: (done, all) => `تُتُبّع مجال الوحدة العليا إلى الأسفل عبر ${layers(done)} من ${String(all)}.`,
    against: (view, weights, others, more) =>
      ` كلتاهما ترى ${square(view)}: الرصّة بأوزان عددها \u2068${weights}\u2069، والنواة الواحدة بأوزان عددها \u2068${others}\u2069${more ? '' : '، فالرصّة هنا ليست أقل كلفة'}.`,
    differ: (view, weights, otherView, others) =>
      ` إلى اليسار ${square(view)} وعدد الأوزان \u2068${weights}\u2069، وإلى اليمين ${square(otherView)} وعددها \u2068${others}\u2069.`,
    summary: (stack, view, weights, jump) =>
      `${stack}: ترى الوحدة العليا ${square(view)} من الدخل، وعدد الأوزان كلها \u2068${weights}\u2069؛ والمسافة بين مجالات الوحدات المتجاورة ${pixels(jump)}.`,
    badChannels: 'يجب أن يكون عدد القنوات عددًا صحيحًا من 1 إلى 4096.',
    badCount: (count, most) => `عدد طبقات الرصّة من 1 إلى ${String(most)}، لا ${String(count)}.`,
    badLayer: (text) => `«${text}» ليس طبقة: اكتب conv أو pool، ثم الحجم، وعند الحاجة stride وdilation.`,
    outOfRange: (text, option, value, least, most) =>
      `في «${text}» قيمة ${OPTIONS[option] ?? option} هي ${String(value)}؛ ويجوز أن تكون من ${String(least)} إلى ${String(most)}.`,
    largeView: (size, most) => `سترى الوحدة العليا ${pixelsOf(size)}؛ وأقصى ما يمكن رسمه ${pixels(most)}.`,
  } satisfies Translated<typeof words>,
};
