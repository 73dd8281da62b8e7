/** <feature-map> हिन्दी में क्या कहता है। */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { RecordedTwin } from '../../data/twin-names.js';
import type { Translated } from '../../words/words.js';

const twinNames: Record<RecordedTwin, string> = {
  glorot: 'Glorot की चौड़ी शुरुआत से',
  he: 'He की चौड़ी शुरुआत से',
  constant: 'सभी भार 0.1 से',
  'shuffled-labels': 'लेबल फेंटे हुए',
  'permuted-pixels': 'पिक्सेल फेंटे हुए',
};

const wider = 'उपयोगी होने के लिए फ़िल्टरों का अपनी यादृच्छिक शुरुआत से बहुत दूर जाना ज़रूरी नहीं';
const seen = 'फिर भी इसके मैपों में अंक दिखता है';
const twinLessons: Record<RecordedTwin, string> = {
  ...{ glorot: wider, he: wider, 'shuffled-labels': seen, 'permuted-pixels': seen },
  constant: 'एक जैसे फ़िल्टर एक ही मैप देते हैं, बार-बार',
};

export const translation = {
  'feature-map': {
    figure: 'हाथ से लिखे एक अंक के फ़ीचर मैप',
    filter: (filter) => `फ़िल्टर ${filter + 1}`,
    input: (size) => `इनपुट ${size}×${size}`,
    inputLabel: (digit, size) => `इनपुट: ${digit}, ${size} × ${size} पिक्सेल`,
    filterLabel: (filter, kernel) => `फ़िल्टर ${filter + 1} के भार, ${kernel} × ${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `नीचे के मैप ${slice + 1} के लिए फ़िल्टर ${filter + 1} के भार, ${kernel} × ${kernel}`,
    slices: (depth) => `${depth} मैपों में हर एक के लिए एक परत`,
    map: (filter) => `फ़ीचर मैप ${filter + 1}`,
    mapLabel: (filter, side, extremes) => `फ़िल्टर ${filter + 1} का फ़ीचर मैप, ${side} × ${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `: सबसे बड़ा ${max}, पंक्ति ${maxRow + 1}, स्तंभ ${maxColumn + 1} पर; सबसे छोटा ${min}, पंक्ति ${minRow + 1}, स्तंभ ${minColumn + 1} पर`,
    cell: (row, column, value) => `पंक्ति ${row + 1}, स्तंभ ${column + 1}: ${value}`,
    strip: (filters, max) => `सभी ${filters} मैप, एक ही पैमाना: पूरा रंग = ${max}`,
    stripShort: (filters, max) => `${filters} मैप, पूरा रंग = ${max}`,
    stripLabel: (layer) => `${layer} के सभी फ़िल्टरों के मैप`,
    option: (filter, max) => `फ़िल्टर ${filter + 1} का मैप, सबसे बड़ा मान ${max}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `वही फ़िल्टर, बिना ट्रेनिंग (चरण 0), अपने पैमाने पर: पूरा रंग = ${max}`
        : `जुड़वाँ के वही मैप, ${twinNames[twin]}, अपने पैमाने पर: पूरा रंग = ${max}`,
    twinsShort: (twin, max) => `${twin === 'random' ? 'बिना ट्रेनिंग' : `जुड़वाँ, ${twinNames[twin]}`}, पूरा रंग = ${max}`,
    twinLabel: (twin, filter, max) =>
      `${twin === 'random' ? 'ट्रेनिंग से पहले' : 'जुड़वाँ में'} फ़िल्टर ${filter + 1} का मैप, सबसे बड़ा मान ${max}`,
    twinShares: (twin, theirs, ours) =>
      `जुड़वाँ (${twinNames[twin]}) अलग रखे गए अंकों में से ${theirs} % सही पहचानता है, यह नेटवर्क ${ours} %: ${twinLessons[twin]}।`,
    play: 'ट्रेनिंग चलाएँ',
    pause: 'ट्रेनिंग रोकें',
    digit: 'अंक',
    layer: 'लेयर',
    stage: 'दिखाएँ',
    stages: {
      'before-activation': 'ऐक्टिवेशन से पहले के योग',
      activation: 'ऐक्टिवेशन के बाद',
      pooled: 'पूलिंग के बाद',
    },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `दूसरा ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `हाथ से लिखा दूसरा ${digit}` : `हाथ से लिखा ${digit}`;
    },
    noDigit: 'कोई अंक',
    loading: (digit) => `एक नेटवर्क अभी देखेगा: ${digit}।`,
    most: (filter, row, column, value, step) =>
      `ट्रेनिंग के ${step} चरणों के बाद फ़िल्टर ${filter + 1} का सबसे प्रबल उत्तर पंक्ति ${row + 1}, स्तंभ ${column + 1} पर है: ${value}।`,
    silent: (filter, step) =>
      `ट्रेनिंग के ${step} चरणों के बाद फ़िल्टर ${filter + 1} इस इमेज में कहीं उत्तर नहीं देता: उसका पूरा मैप शून्य है।`,
    twinCaption: 'बिना ट्रेनिंग वाले फ़िल्टरों के मैप भी उतने ही विश्वसनीय लगते हैं: अकेला मैप यह नहीं दिखाता कि कुछ सीखा गया।',
    here: (filter, row, column, value) =>
      `पंक्ति ${row + 1}, स्तंभ ${column + 1} पर फ़िल्टर ${filter + 1} का उत्तर ${value} है।`,
    open: 'वहाँ क्या गुणा हुआ, यह देखने के लिए Enter दबाएँ या किसी सेल पर क्लिक करें।',
    sumOf: 'Σ विंडो × फ़िल्टर + बायस',
    activations: {
      linear: 'रैखिक',
      relu: 'ReLU',
      'leaky-relu': 'लीकी ReLU',
      sigmoid: 'सिग्मॉइड',
      tanh: 'tanh',
    },
    pooled: { max: 'सबसे बड़ा:', average: 'औसत:' },
    termsTitle: (total) => `${total} कैसे बना`,
    window: 'विंडो',
    weights: 'फ़िल्टर',
    products: 'गुणनफल',
    value: 'मान',
    position: 'विंडो में कहाँ',
    pixel: 'पिक्सेल',
    weight: 'भार',
    product: 'गुणनफल',
    at: (row, column) => `पंक्ति ${row + 1}, स्तंभ ${column + 1}`,
    rest: (count) => `बाकी ${count} गुणनफल`,
    mapBelow: (map, products) => `नीचे का मैप ${map + 1}, ${products} गुणनफल`,
    bias: 'बायस',
    total: 'योग',
    normalised: (paper, ink) => `नेटवर्क के देखने से पहले पिक्सेल सामान्यीकृत किए जाते हैं: काग़ज़ ${paper} है, स्याही ${ink}।`,
    close: 'बंद करें',
    table: 'मैप तालिका में',
    tableCaption: (filter, layer) => `फ़िल्टर ${filter + 1} के मैप के मान, ${layer}`,
    row: 'पंक्ति',
    unknownInput: (input) =>
      `"${input}" नाम का कोई इनपुट नहीं है। इनपुट digit:0 … digit:9 होता है, या हर अंक के दूसरे नमूने के लिए digit:0:1 … digit:9:1।`,
    unknownLayer: (layer, known) => `"${layer}" नाम की कोई कन्वोल्यूशन लेयर नहीं है। नेटवर्क में ये हैं: ${known.join(', ')}।`,
    unknownFilter: (filter, layer, filters) => `${layer} में फ़िल्टर ${filter} नहीं है: उसमें ${filters} फ़िल्टर हैं, गिनती 0 से।`,
    unknownStage: (stage, known) => `"${stage}" नाम की कोई अवस्था नहीं है। अवस्थाएँ ये हैं: ${known.join(', ')}।`,
    scrambled: 'यह नेटवर्क फेंटे हुए पिक्सेल वाली इमेजों पर प्रशिक्षित हुआ; किसी अंक के इसके मैपों का यहाँ कोई अर्थ नहीं।',
    badSize: (wanted, size) => `नेटवर्क ${wanted}×${wanted} पिक्सेल की इमेजें देखता है, ${size}×${size} की नहीं।`,
  } satisfies Translated<typeof words>,
};
