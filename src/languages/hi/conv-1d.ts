/** <conv-1d> हिन्दी में क्या कहता है। */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} और ${items.at(-1) ?? ''}`;

export const translation = {
  'conv-1d': {
    figure: 'एक फ़िल्टर सिग्नल पर सरकता है',
    signal: 'सिग्नल',
    filter: 'फ़िल्टर',
    products: 'गुणनफल',
    result: 'परिणाम',
    pool: 'मैक्स-पूल',
    position: 'फ़िल्टर का स्थान',
    play: 'फ़िल्टर सरकाएँ',
    pause: 'रोकें',
    back: 'एक स्थान पीछे',
    forward: 'एक स्थान आगे',
    preset: 'फ़िल्टर',
    own: 'मेरा अपना',
    presets: {
      peak: '−1 1 −1, शिखर-खोजी',
      'second-difference': '−1 2 −1, योग शून्य',
      'half-sides': '−½ 1 −½, वही, आधा किया',
      difference: '−1 1, अंतर',
      average: '⅓ ⅓ ⅓, औसत',
    },
    fresh: 'नया सिग्नल',
    more: 'और सेटिंग',
    table: 'सिग्नल और परिणाम तालिका में',
    tablePosition: 'स्थान',
    point: (position) => `स्थान ${position} पर सिग्नल`,
    stop: (centre, result) => `स्थान ${centre}: ${result}`,
    hidden: '?',
    valley: 'परिमाण सबसे बड़ा, पर यह घाटी है',
    magnitude: 'परिमाण सबसे बड़ा, पर ऋणात्मक',
    predict: (centre) => `फ़िल्टर स्थान ${centre} पर है। गुणा करें, जोड़ें और परिणाम देखने से पहले उसका अनुमान लगाएँ।`,
    answer: (centre, sum, verdict) => `स्थान ${centre} पर फ़िल्टर का उत्तर ${sum} है: ${verdict}।`,
    peak: 'सिग्नल का शिखर, मिल गया',
    missed: 'सिग्नल का शिखर, छूट गया',
    falseAlarm: 'धनात्मक, जबकि यहाँ कोई शिखर नहीं है',
    quiet: 'कोई शिखर नहीं',
    between: 'दो स्थानों के ठीक बीच',
    exactly: (positions) =>
      `यह ${listed(positions)} पर धनात्मक है, ठीक ${positions.length === 1 ? 'वहीं जहाँ सिग्नल का शिखर है' : 'उन्हीं जगहों पर जहाँ सिग्नल के शिखर हैं'}।`,
    mixed: (positives, peaks) =>
      `यह ${positives.length > 0 ? `${listed(positives)} पर धनात्मक है` : 'कहीं भी धनात्मक नहीं है'}; ${peaks.length > 0 ? `सिग्नल के शिखर ${listed(peaks)} पर हैं` : 'सिग्नल का शिखर कहीं नहीं है'}।`,
    pooled: (value, position, contrast) => `मैक्स-पूल सबसे बड़ा मान चुनता है, ${position} पर ${value}${contrast}।`,
    notMagnitude: (value, position) =>
      `; सबसे बड़े परिमाण वाला मान, ${position} पर ${value}, पैटर्न के विपरीत को चिह्नित करता`,
    summary: (signal, taps, result) => `फ़िल्टर ${taps} सिग्नल ${signal} पर सरकता है और ${result} देता है।`,
    badRow: (signal, least, most, text) =>
      `${signal ? 'सिग्नल' : 'फ़िल्टर'} ${least} से ${most} संख्याओं की एक पंक्ति है, “${text}” नहीं।`,
    badPool: (text) => `“${text}” कोई पूलिंग विंडो नहीं है: कोई पूर्ण संख्या, global या none।`,
    badSize: (taps, numbers, stride) =>
      `${taps} टैप, स्ट्राइड ${stride} के साथ, ${numbers} संख्याओं पर नहीं सरक सकते: स्ट्राइड कम से कम 1 की पूर्ण संख्या है, और फ़िल्टर सिग्नल से लंबा नहीं होता।`,
    plainFormula: 'i पर O है: i प्लस m पर I गुणा m पर W, इसका m पर योग',
    generalFormula: 'i पर O है: S i प्लस m माइनस P पर I गुणा m पर W, इसका m पर योग',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: 'टैप',
    tap: (number) => `टैप ${number}`,
    moreTaps: 'एक टैप और',
    fewerTaps: 'एक टैप कम',
    padding: 'पैडिंग',
    stride: 'स्ट्राइड',
    global: 'पूरा',
    none: 'नहीं',
    guess: (centre) => `स्थान ${centre} पर परिणाम का आपका अनुमान`,
    check: 'जाँचें',
    right: (value) => `सही: यह ${value} है।`,
    wrong: (guess, value) => `आपने ${guess} कहा; यह ${value} है।`,
    notANumber: 'कोई संख्या लिखें, जैसे −0.5।',
    pool: 'मैक्स-पूल',
  } satisfies Translated<typeof extras>,
};
