/** ما يقوله <filter-grid> بالعربية. */
import type { evidenceWords, TwinNumbers } from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;

const rights = ({ right }: TwinNumbers): string =>
  right ? `تصيب في ${right[0]} من الأرقام المحجوزة (وهذه الجولة في ${right[1]})، و` : '';
const fits = ({ fit: [twin, run] }: TwinNumbers): string =>
  `تنطبق حافة أو شريط على مرشحاتها بمعامل ${ltr(`R² ${twin}`)} في المتوسط (وفي هذه الجولة ${ltr(run)})`;
const wider = (start: string) => (numbers: TwinNumbers) =>
  `بدأت الشبكة التوأم بمرشحات عشوائية أوسع (${start}): ${rights(numbers)}ما زال جيب التمام بين مرشحاتها وبدايتها ` +
  `${ltr(numbers.start[0])} (وفي هذه الجولة ${ltr(numbers.start[1])}). لا يلزم أن تبدو المرشحات متعلَّمة كي تعمل.`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `مرشحات ${layer}`,
    filter: (number) => `المرشح ${number}`,
    grid: (layer, count, rows) => `${layer}: عدد المرشحات ${count}، في كل منها ${rows} في ${rows} من الأوزان`,
    empty: (filter) => `المرشح ${filter}، لا أوزان بعد`,
    option: (filter, least, most, likeness) =>
      `المرشح ${filter}: أوزان من ${ltr(least)} إلى ${ltr(most)}${likeness ? `، جيب التمام مع بدايته ${ltr(likeness)}` : ''}`,
    cell: (filter, row, column, value) => `المرشح ${filter}، الصف ${row}، العمود ${column}: الوزن ${ltr(value)}`,
    startedAt: (value) => ` (عند الخطوة 0: ${ltr(value)})`,
    rows: {
      start: (most) => `عند الخطوة 0: عشوائية، بحدّ أقصى ${ltr(`±${most}`)}`,
      now: (step) => `الآن، الخطوة ${step}`,
      change: (step) => `التغيّر من الخطوة 0 إلى الخطوة ${step}`,
    },
    twin: {
      random: (most) => `لم تُدرَّب قط: بحدّ أقصى ${ltr(`±${most}`)}`,
      glorot: (most) => `توأم من بداية Glorot الأوسع: بحدّ أقصى ${ltr(`±${most}`)}`,
      he: (most) => `توأم من بداية He الأوسع: بحدّ أقصى ${ltr(`±${most}`)}`,
      constant: (most) => `توأم كل أوزانها من 0.1: بحدّ أقصى ${ltr(`±${most}`)}`,
      'shuffled-labels': (most) => `توأم بتسميات مخلوطة: بحدّ أقصى ${ltr(`±${most}`)}`,
      'permuted-pixels': (most) => `توأم ببكسلات مبعثرة: بحدّ أقصى ${ltr(`±${most}`)}`,
    },
    negative: 'سالب',
    positive: 'موجب',
    scaleFixed: 'مقياس واحد لكل مرشح، ثابت في كل الخطوات',
    scaleFrame: 'مقياس تلقائي: لا تصح مقارنة الشدّة بين الخطوات',
    channelNote: (channel, channels) => `قناة الدخل ${channel} من ${channels}`,
    waiting: 'سيعرض كل مربع مرشحًا واحدًا: شبكة صغيرة من الأوزان. الجولة المسجَّلة في الطريق.',
    notTrained: 'يعرض كل مربع مرشحًا واحدًا: شبكة صغيرة من الأوزان. لا توجد جولة تُعرض بعد.',
    random: 'الخطوة 0: أعداد عشوائية. لم يغيّر التدريب شيئًا بعد.',
    randomAndSmall: (most) =>
      `الخطوة 0: أعداد عشوائية بحدّ أقصى ${ltr(`±${most}`)}، صغيرة أمام ما يصنعه التدريب منها حتى إنها لا تكاد تظهر.`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const state =
        cosine < -0.5
          ? 'انقلب على بدايته العشوائية'
          : size > 0.9
            ? 'له تقريبًا نمط بدايته العشوائية'
            : size > 0.5
              ? 'يشترك في الكثير مع بدايته العشوائية'
              : 'يشترك في القليل مع بدايته العشوائية';
      return `الخطوة ${step}: المرشح ${filter} ${state} (جيب التمام ${ltr(shown)}؛ والقيمة 1 تعني النمط نفسه).`;
    },
    step: (step) => `الخطوة ${step}.`,
    stepOf: (step, steps) => `الخطوة ${step} من ${steps}`,
    play: 'تشغيل التدريب',
    again: 'تشغيل التدريب من جديد',
    pause: 'إيقاف مؤقت',
    back: 'إلى البداية العشوائية',
    slider: 'خطوة التدريب',
    channel: 'قناة الدخل',
    numbers: 'الأعداد',
    large: (filter, rows) => `المرشح ${filter} بالأعداد، ${rows} في ${rows}`,
    values: (filter, step, matrix) => `المرشح ${filter} عند الخطوة ${step}، صفًّا صفًّا: ${ltr(matrix)}.`,
    table: 'الأوزان في جدول',
    tableCaption: (filter, layer, step) => `أوزان المرشح ${filter} من ${layer} عند الخطوة ${step}`,
    columns: {
      channel: 'قناة الدخل',
      row: 'الصف',
      column: 'العمود',
      weight: 'الوزن',
      start: 'الوزن عند الخطوة 0',
    },
    badCompare: (given) =>
      `${ltr(`compare="${given}"`)} غير معروف؛ القيم هي ${ltr('"none"')} و${ltr('"before-after"')} و${ltr('"change"')} و${ltr('"timeline"')}.`,
    badLayer: (given, known) =>
      `${ltr(`layer="${given}"`)} ليست طبقة التفافية في هذه الشبكة؛ طبقاتها الالتفافية هي ${known}.`,
    badFilter: (given, last) => `${ltr(`filter="${given}"`)} ليس من مرشحات هذه الطبقة؛ وهي مرقّمة من 0 إلى ${last}.`,
    badChannel: (given, last) =>
      `${ltr(`channel="${given}"`)} ليست من قنوات دخل هذه الطبقة؛ وهي مرقّمة من 0 إلى ${last}.`,
    noFilters: 'ليس في هذه الشبكة طبقة التفافية، فلا مرشحات لها تُعرض.',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `لم تُدرَّب الشبكة التوأم قط: ${fits(numbers)}.`,
      glorot: wider('قاعدة Glorot'),
      he: wider('قاعدة He'),
      constant: (numbers) =>
        `بدأت الشبكة التوأم وكل أوزانها 0.1: ${rights(numbers)}مرشحاتها متطابقة إلى الأبد ` +
        `(أكبر فرق ${numbers.apart}).`,
      'shuffled-labels': (numbers) =>
        `رأت الشبكة التوأم الأرقام نفسها بتسميات مخلوطة: ${rights(numbers)}${fits(numbers)}. ` +
        `من دون تسميات صحيحة لا توجد بنية كهذه.`,
      'permuted-pixels': (numbers) =>
        `رأت الشبكة التوأم كل رقم وقد بُعثرت بكسلاته بالطريقة نفسها: ${rights(numbers)}${fits(numbers)}. ` +
        `حيث لا معنى للجوار لا توجد حواف.`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `تنطبق حافة موجّهة أو شريط على ${count} من ${filters} من المرشحات بمعامل R² يزيد على 0.6، وفي المتوسط ${mean}. ` +
      `وتبلغ الضوضاء ${white} إن كانت بيضاء، و${smooth} إن كانت ناعمة كهذه المرشحات${marked ? ' (العلامات)' : ''}.`,
    fitTitle: (r2, pattern, white, smooth) =>
      `أفضل انطباق هو ${pattern}، ${ltr(`R² ${r2}`)}. تبلغ الضوضاء البيضاء ${white} في المتوسط، والضوضاء المماثلة نعومةً ${smooth}.`,
    edge: (angle) => `حافة عمودية على الاتجاه ${ltr(`${angle}°`)}`,
    bar: (angle) => `شريط عمودي على الاتجاه ${ltr(`${angle}°`)}`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `في المتوسط جيب التمام بين المرشحات وما تصير إليه عند الخطوة ${last} هو ${ltr(toEnd)}، ومع بدايتها ${ltr(toStart)}.`,
    timelineEnd: (early, last, cosine, toStart) =>
      `حدث معظم ذلك مبكرًا: فمنذ الخطوة ${early} من ${last} كان جيب التمام بين المرشحات وما هي عليه الآن ` +
      `${ltr(cosine)} في المتوسط. ومع بدايتها هو ${ltr(toStart)}.`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `مع الإعدادات المعتادة في الدروس تبقى المرشحات في معظمها بدايتها العشوائية: بعد ${steps} من الخطوات تصيب الشبكة في ` +
      `${accuracy} من الأرقام المحجوزة، لكن جيب التمام مع البداية ما زال ${ltr(cosine)} في المتوسط. أما التغيّر فناعم ` +
      `ويشبه الحواف (ارتباط الأوزان المتجاورة ${ltr(change[1])}، ${ltr(`R² ${change[0]}`)})، وأما المرشح فليس كذلك ` +
      `(${ltr(filter[1])}، ${ltr(`R² ${filter[0]}`)}).`,
    frame: (filter, step, least, most, cosine) =>
      `المرشح ${filter} عند الخطوة ${step}: أوزان من ${ltr(least)} إلى ${ltr(most)}${cosine ? `، جيب التمام مع بدايته ${ltr(cosine)}` : ''}`,
    noFrame: (filter, step) => `المرشح ${filter} عند الخطوة ${step}: لم يُعرف بعد`,
    changeOf: (filter, least, most) =>
      `المرشح ${filter}، التغيّر من الخطوة الأولى إلى الأخيرة: من ${ltr(least)} إلى ${ltr(most)}`,
    timelineLabel: (layer, count) =>
      `${layer}: عدد المرشحات ${count}، لكل مرشح صف، عند خطوات التدريب من اليسار إلى اليمين`,
    twinLabel: 'الخطوات نفسها في الشبكة التوأم',
    step: 'الخطوة',
    change: 'التغيّر',
  } satisfies Translated<typeof evidenceWords>,
};
