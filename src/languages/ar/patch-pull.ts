/** ما يقوله <patch-pull> بالعربية. */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

const ltr = (text: string): string => `\u200f\u2068${text}\u2069\u200f`;
const GOAL = ltr('−∂L/∂W');
const STRENGTH = ltr('‖∂L/∂W‖');

export const translation = {
  'patch-pull': {
    figure: 'كيف تجذب مناطق الصورة مرشحًا',
    digit: (size) => `الرقم ${size}×${size}`,
    digitLabel: (name, size) => `${name}، ${size} في ${size} بكسل`,
    filter: (filter) => `المرشح ${filter + 1}`,
    filterLabel: (filter, kernel) => `أوزان المرشح ${filter + 1}، ${kernel} في ${kernel}`,
    map: 'خريطته',
    mapLabel: (filter, side) => `خريطة سمات المرشح ${filter + 1}، ${side} في ${side}`,
    towards: `${ltr('−δ')}: + نحوها، − بعيدًا`,
    towardsShort: `${ltr('−δ')} في كل موضع`,
    towardsLabel: (count, toward) =>
      `سالب دلتا في كل موضع من الخريطة: عدد المواضع غير الصفرية ${count}، منها ${toward} تجذب نحو رقعتها و${count - toward} تدفع بعيدًا عنها`,
    cell: (row, column, delta) => `الصف ${row + 1}، العمود ${column + 1}: ${ltr(`δ = ${delta}`)}`,
    mapCell: (row, column, value) => `الصف ${row + 1}، العمود ${column + 1}: ${ltr(value)}`,
    patch: 'الرقعة',
    patchLabel: (row, column) => `رقعة الرقم التي يقع بكسلها الأول في الصف ${row + 1}، العمود ${column + 1}`,
    pull: `جذبها، ${ltr('−δ·الرقعة')}`,
    pullShort: ltr('−δ·الرقعة'),
    pullLabel: 'جذب هذه المنطقة: سالب دلتا مضروبًا في رقعتها',
    sum: (count, all) => `مجموع ${count} من ${all}`,
    sumLabel: (count, all) => `مجموع جذب ${count} من ${all} من المناطق`,
    goal: GOAL,
    goalLabel: 'سالب تدرّج الخسارة بالنسبة إلى المرشح: إلى أين ينبغي أن يتجه المرشح',
    full: (value) => `أشدّ لون هو ${ltr(value)}`,
    factor: (value, delta) => ltr(`× ${delta < 0 ? '+' : ''}${value}`),
    toward: 'نحوها',
    away: 'بعيدًا',
    nothing: 'لا جذب',
    course: (label) => `${STRENGTH} (أعمدة) و${ltr(`p(${label})`)} (خط) أثناء التدريب`,
    courseShort: (label) => `${STRENGTH} (أعمدة)، ${ltr(`p(${label})`)} (خط)`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `تتغير قوة الجذب من ${first} في بداية التدريب إلى ${last} في نهايته، بينما يتغير احتمال ${label} من ${firstP} إلى ${lastP}`,
    step: (step) => `الخطوة ${step}`,
    position: 'المنطقة',
    regionText: (index, count) => `المنطقة ${index} من ${count}`,
    play: 'اجمع المناطق',
    pause: 'إيقاف مؤقت',
    back: 'منطقة إلى الوراء',
    forward: 'منطقة إلى الأمام',
    more: 'إعدادات أخرى',
    filterChoice: 'المرشح',
    digitChoice: 'الرقم',
    own: 'رقمك',
    answer: 'الجواب الصحيح',
    training: 'خطوة التدريب',
    loading: 'شبكة على وشك أن تنظر إلى الرقم.',
    toPatch: (index, count, delta) =>
      `المنطقة ${index} من ${count}: ${ltr(`δ = ${delta}`)}، فيُجذب المرشح نحو هذه الرقعة.`,
    fromPatch: (index, count, delta) =>
      `المنطقة ${index} من ${count}: ${ltr(`δ = ${delta}`)}، فيُدفع المرشح بعيدًا عن هذه الرقعة.`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `الوزن في الصف ${row + 1}، العمود ${column + 1}: تضيف هذه المنطقة ${ltr('−δ')} · البكسل، أي ${ltr(`${factor} · ${pixel} ≈ ${product}`)}. ومجموع أول المناطق، وعددها ${count}، هناك ${ltr(sum)}، و${GOAL} هو ${ltr(goal)}.`,
    none: 'لا تجذب أي منطقة هذا المرشح: δ صفر في كل موضع، لأن المرشح لا يستجيب في أي موضع.',
    silence: (row, column, why) =>
      `${ltr('δ = 0')} في الصف ${row + 1}، العمود ${column + 1}: ${
        {
          'not-positive': 'المجموع هناك ليس فوق الصفر، فلا تمرّر ReLU شيئًا، ولذلك لا يعود شيء.',
          outdone: 'فاز جارٌ في التجميع الأقصى، فلا يعود شيء إلى هذا الموضع.',
          unheard: 'لا تعتمد عليه أي استجابة في الطبقات الأعلى.',
        }[why]
      } هذه الرقعة لا تجذب.`,
    all: (count, difference) =>
      `أُضيفت كل المناطق وعددها ${count}: المجموع هو ${GOAL}، ويختلف عن ${ltr('−(I ⋆ δ)')} بمقدار ${ltr(difference)}، وهذا تقريب.`,
    state: (label, probability, strength) =>
      `${ltr(`p(${label}) = ${probability}`)}، ${ltr(`‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}`)}.`,
    small: 'التنبؤ صحيح تقريبًا، فالجذب ضعيف.',
    large: 'التنبؤ بعيد عن الصواب، فالجذب قوي.',
    paper: (paper, ink) =>
      `ترى الشبكة الورق ${ltr(paper)} والحبر ${ltr(ink)}: فورق الرقعة يُجذب في الاتجاه المعاكس، قليلًا.`,
    table: 'المناطق في جدول',
    tableCaption: (filter) => `المناطق التي تجذب المرشح ${filter + 1}، الأقوى أولًا`,
    columns: ['المنطقة', 'الصف', 'العمود', 'δ', 'الجذب'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `${digit} آخر` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `رقم ${digit} آخر بخط اليد` : `رقم ${digit} بخط اليد`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `الدخل «${input.slice(0, 40)}» ليس رقمًا. الدخل هو ${ltr('digit:0 … digit:9')}، أو ${ltr('digit:0:1 … digit:9:1')} للمثال الثاني من كل رقم.`,
    badFilter: (filter, filters) => `لا يوجد مرشح ${filter}: عدد مرشحات الطبقة الأولى ${filters}، ويبدأ العدّ من 0.`,
    badAnswer: (answer) => `يجب أن يكون الجواب الصحيح رقمًا ${ltr('0 … 9')}، لا ${ltr(String(answer))}.`,
    badSession: 'لم تُدرَّب هذه الشبكة على صور أرقام كما هي؛ فلا تجذب أي منطقة من رقم مرشحاتها.',
    badSize: (size, wanted) => `تنظر الشبكة إلى صور ${wanted}×${wanted} بكسل، لا ${size}×${size}.`,
  } satisfies Translated<typeof wrong>,
};
