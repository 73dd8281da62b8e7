/** <conv-slider> हिन्दी में क्या कहता है। */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'conv-slider': {
    figure: 'एक फ़िल्टर इमेज पर सरकता है',
    input: 'इनपुट',
    filter: 'फ़िल्टर',
    written: 'फ़िल्टर जैसा लिखा है',
    rotated: 'फ़िल्टर, 180° घुमाया',
    featureMap: 'फ़ीचर मैप',
    patch: 'विंडो के नीचे का पैच',
    products: 'गुणनफल',
    channel: (shown, all) => (all > 1 ? `, चैनल ${shown}, कुल ${all}` : ''),
    play: 'फ़िल्टर सरकाएँ',
    pause: 'रोकें',
    back: 'एक स्थान पीछे',
    forward: 'एक स्थान आगे',
    position: 'फ़िल्टर का स्थान',
    preset: 'फ़िल्टर',
    own: 'मेरा अपना',
    more: 'और सेटिंग',
    cosine: (value) => `कोसाइन ${value}`,
    hidden: 'अभी अनुमान नहीं लगाया',
    table: 'फ़ीचर मैप तालिका में',
    weight: (row, column, value) => `पंक्ति ${row}, स्तंभ ${column} का भार: ${value}। बदलने के लिए Enter दबाएँ`,
    cell: (row, column, value) => `पंक्ति ${row}, स्तंभ ${column}: ${value}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `फ़िल्टर ${kernel} इनपुट (${input}) पर सरककर एक फ़ीचर मैप देता है: पंक्तियाँ ${rows}, स्तंभ ${columns}, मान ${low} से ${high} तक।`,
    caption: (stop, stops, verdict, value) => `स्थान ${stop}, कुल ${stops}: ${verdict}, इसलिए फ़िल्टर का उत्तर ${value} है।`,
    blank: 'विंडो के नीचे कुछ नहीं है',
    balanced: 'धनात्मक और ऋणात्मक भार जो देखते हैं, वह एक-दूसरे को काट देता है',
    positive: 'धनात्मक भार ऋणात्मक भारों से अधिक देखते हैं',
    negative: 'ऋणात्मक भार धनात्मक भारों से अधिक देखते हैं',
    fed: (row, column, outputs) => `पंक्ति ${row}, स्तंभ ${column} का पिक्सेल ${outputs} आउटपुट में काम आता है।`,
    flipped: 'सच्चा कन्वोल्यूशन पहले फ़िल्टर को 180° घुमाता है; फ़्रेमवर्क जिसे कन्वोल्यूशन कहते हैं, वह ऐसा नहीं करता।',
    noProducts: 'सभी गुणनफल 0 हैं:',
    moreTerms: (rest) => `… और ${rest} पद`,
    biasTerm: 'बायस',
    loading: 'इमेज लोड हो रही है …',
    formula: (turned) => {
      const sign = turned ? 'माइनस' : 'प्लस';
      return `i, j पर O है: i ${sign} m, j ${sign} n पर I गुणा m, n पर W, इसका m और n पर योग, प्लस b`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: 'संक्रिया',
    crossCorrelation: 'क्रॉस-कोरिलेशन',
    convolution: 'कन्वोल्यूशन (फ़िल्टर पलटा हुआ)',
    stride: 'स्ट्राइड',
    padding: 'पैडिंग',
    dilation: 'डाइलेशन',
    bias: 'बायस',
    activation: 'ऐक्टिवेशन',
    shownChannel: 'चैनल',
    guess: 'गुणा करें, जोड़ें: यहाँ फ़िल्टर का उत्तर क्या है?',
    check: 'जाँचें',
    show: 'दिखाएँ',
    editWeight: (row, column) => `पंक्ति ${row}, स्तंभ ${column} का भार`,
    right: (value) => `सही, यह ${value} है।`,
    wrong: (guess) => `${guess} नहीं; गुणनफल एक बार फिर जोड़ें।`,
  } satisfies Translated<typeof extras>,
};
