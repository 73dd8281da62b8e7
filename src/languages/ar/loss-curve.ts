/** ما يقوله <loss-curve> بالعربية. */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: 'الخسارة والدقة عبر خطوات التدريب',
    step: 'الخطوة',
    stepAt: (step) => `الخطوة ${step}`,
    slider: 'خطوة التدريب',
    titles: { loss: 'الخسارة: ما مقدار خطأ الشبكة', accuracy: 'الدقة: نسبة الأرقام المقروءة صحيحًا' },
    readout: { loss: (value) => `الخسارة ${value}`, accuracy: (value) => `الدقة ${value}` },
    valueText: (step, parts) =>
      parts.length > 0 ? `الخطوة ${step}: ${parts.join('، ')}` : `الخطوة ${step}: لم تُدرَّب بعد`,
    noCurve: 'لا جولة بعد',
    guessing: 'تخمين',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    run: 'الجولة',
    runs: { recorded: 'مسجَّلة', live: 'جولتك' },
    key: (window) =>
      `الفاتح: كل دفعة مصغّرة. الخط: متوسط آخر الخطوات، وعددها ${window}. النقاط: أرقام لا يُدرَّب عليها أبدًا.`,
    data: 'جدول البيانات',
    tableCaption: 'الخسارة والدقة على الدفعة المصغّرة في كل خطوة، والدقة على الأرقام المحجوزة',
    loading: 'جولة تدريب مسجَّلة في الطريق.',
    empty: 'لا توجد جولة تُعرض بعد.',
    untrained: (classes) => `الخطوة 0: الشبكة غير مدرَّبة وتخمّن، فتقرأ صحيحًا نحو رقم واحد من كل ${classes} أرقام.`,
    counted: (step, loss, correct, batch) =>
      `الخطوة ${step}: الخسارة ${loss}؛ ومن الأرقام التي عُرضت للتوّ، وعددها ${batch}، قُرئ صحيحًا ${correct}.`,
    lossOnly: (step, loss) => `الخطوة ${step}: الخسارة ${loss}.`,
    unseen: (count) => ` ومن كل 100 رقم لم تره قط تقرأ ${count}.`,
    badMetric: (name) => `لا يوجد مقياس اسمه «${name}». القيم الممكنة: loss أو accuracy أو both.`,
  } satisfies Translated<typeof words>,
};
