/** <feature-hierarchy> हिन्दी में क्या कहता है। */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} और ${last}` : last;
};

export const translation = {
  'feature-hierarchy': {
    figure: 'प्रशिक्षित नेटवर्क की यूनिटें क्या उत्तर देती हैं',
    loading: 'लोड हो रहा है …',
    table: 'संख्याएँ तालिका में',
    digit: 'अंक',
    drawn: 'पृष्ठ से',
    sampleName: (name) => `हाथ से लिखा ${name.charAt(0)}`,
    rows: {
      conv1: { finds: 'किनारे और रेखाएँ', sees: (side) => `लेयर 1 देखती है: ${side} × ${side} px` },
      conv2: { finds: 'चाप, कोने, पट्टियाँ', sees: (side) => `लेयर 2 देखती है: ${side} × ${side} px` },
      output: { finds: 'पूरे अंक', sees: (side) => `क्लास देखती हैं: पूरे ${side} × ${side} px` },
    },
    badUnit: (layer, count) => `लेयर ${layer} में ${count} यूनिटें हैं, गिनती 0 से।`,
    units: 'सभी यूनिटें, लेयर दर लेयर',
    unitName: (layer, number, index) =>
      ({ conv1: `लेयर 1, फ़िल्टर ${number}`, conv2: `लेयर 2, फ़िल्टर ${number}` })[layer] ?? `क्लास ${index}`,
    answersHere: (value, share) => `यहाँ उत्तर ${value}, अपने सबसे बड़े उत्तर का ${share}`,
    filter: 'उसके भार',
    ideal: 'आदर्श पैच',
    here: 'इस अंक में',
    best: (searched) => `${searched} में श्रेष्ठ`,
    pleasing: 'चिकना रखा',
    fooling: 'खुला छोड़ा',
    p: (p) => `p = ${p}`,
    answer: (value) => `उत्तर ${value}`,
    nine: (searched) => `${searched} में से इसके नौ श्रेष्ठ`,
    nineShort: 'इसके नौ श्रेष्ठ',
    meanTitle: (name) => `हर अंक पर ${name} का औसत उत्तर`,
    means: (name, means) => `हर अंक पर ${name} के सबसे प्रबल उत्तरों का औसत: ${means}`,
    picture: (digit) => `चुना हुआ अंक, ${digit}`,
    window: (size, row, column) => `पंक्ति ${row}, स्तंभ ${column} से ${size} × ${size} पिक्सेल चिह्नित हैं`,
    examples: (name, labels) => `वे नौ अंक जिन पर ${name} का उत्तर सबसे बड़ा है, जगह सहित: ${labels.join(', ')}`,
    option: (name, answer, classes) => `${name}: ${answer}; इसके नौ श्रेष्ठ इन अंकों के हैं: ${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `चिह्नित जगह पर इस अंक के लिए ${name} का उत्तर ${value} है, अपने सबसे बड़े उत्तर का ${share}। जिस पैच पर इसका उत्तर सबसे बड़ा होता, वह ज्ञात है: स्याही ठीक वहीं जहाँ भार धनात्मक है। उसे ${most} मिलता; सबसे अच्छे असली पैच को ${best} मिलता है।`,
      conv2: (name, value, share) =>
        `चिह्नित जगह पर इस अंक के लिए ${name} का उत्तर ${value} है, अपने सबसे बड़े उत्तर का ${share}। `,
      shared: (classes, favourites) =>
        `इसके नौ श्रेष्ठ टुकड़े ${list(classes)} से आते हैं: कई अंकों में यह आकृति साझा है, इसलिए फ़िल्टर में आकृति है, कोई अंक नहीं। औसतन इसका सबसे बड़ा उत्तर ${list(favourites)} पर है।`,
      single: (label) => `इसके सभी नौ श्रेष्ठ टुकड़े हाथ से लिखे ${label} से हैं।`,
      output: (label, p) =>
        `चुने हुए अंक के लिए p(${label}) = ${p}। क्लास ${label} को ख़ुश करने के लिए उगाई गई तस्वीर में अंक की कुछ झलक होती है, जब तक उसे चिकना रखा जाए`,
      fooled: (p) =>
        `; खुला छोड़ने पर वह केवल छींटे है, फिर भी उसे p = ${p} मिलता है। पक्का उत्तर यह सिद्ध नहीं करता कि वहाँ कोई अंक है।`,
    },
    columns: ['लेयर', 'यूनिट', 'देखती है', 'यहाँ उत्तर', 'सबसे बड़ा उत्तर', 'अंश या p', 'इसके नौ श्रेष्ठ के अंक', '0 … 9 पर औसत उत्तर'],
    summary: (digit, units) => `एक प्रशिक्षित नेटवर्क ${digit} देखता है। सबसे प्रबल उत्तर देने वाली यूनिटें: ${units}।`,
  } satisfies Translated<typeof words>,
};
