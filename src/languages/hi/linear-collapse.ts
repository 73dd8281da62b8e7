/** <linear-collapse> हिन्दी में क्या कहता है। */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'linear-collapse': {
    figure: 'दो रैखिक लेयर एक ही हैं',
    loading: 'लोड हो रहा है …',
    view: 'दिखाएँ',
    views: { scalar: 'संख्याएँ', filters: 'फ़िल्टर', network: 'प्रशिक्षित नेटवर्क' },
    relu: 'बीच में ReLU',
    pool: 'पूलिंग',
    pools: { average: 'औसत', max: 'मैक्स' },
    first: 'पहला फ़िल्टर',
    second: 'दूसरा फ़िल्टर',
    own: 'मेरा अपना',
    table: 'संख्याएँ तालिका में',
    row: 'पंक्ति',
    column: 'स्तंभ',
    image: 'इमेज I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: 'W₁ ∗ W₂',
    filter2On: '⋆ W₂',
    composedOn: 'I ⋆ (W₁∗W₂)',
    middle: (relu) => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: 'दो लेयर',
    one: 'एक लेयर',
    difference: 'अंतर',
    atMost: (largest) => (largest === '0' ? 'हर जगह 0' : `अधिकतम ${largest}`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${rows} × ${columns}`,
    cell: (row, column, value) => `पंक्ति ${row}, स्तंभ ${column}: ${value}`,
    summary: (input, size, relu, largest) =>
      `दो फ़िल्टर एक के बाद एक इनपुट (${input}) पर सरकते हैं${relu ? ', बीच में ReLU के साथ' : ''}; नीचे ${size} का एक फ़िल्टर यह अकेले करता है। दोनों परिणामों में अधिक से अधिक ${largest} का अंतर है।`,
    same: (two, one, size, largest) =>
      `यहाँ दो लेयर का उत्तर ${two} है, और ${size} के एक फ़िल्टर का भी: ${one}। ${largest === '0' ? 'दोनों मैप हर जगह ठीक-ठीक मेल खाते हैं' : `मैपों में कहीं भी ${largest} से अधिक अंतर नहीं है, और वह पूर्णांकन है`}। दूसरी लेयर से कुछ नहीं मिला।`,
    broken: (two, one, cut, largest) =>
      `ReLU ने लेयरों के बीच ${cut} ऋणात्मक मान 0 कर दिए। यहाँ दो लेयर का उत्तर अब ${two} है, एक फ़िल्टर का ${one}; मैपों में ${largest} तक का अंतर है। ReLU वाली दो लेयर जो करती हैं, वह कोई अकेला फ़िल्टर नहीं करता।`,
    uncut: 'इन लेयरों के बीच कुछ भी ऋणात्मक नहीं है, इसलिए ReLU यहाँ कुछ नहीं बदलता: दूसरे फ़िल्टर चुनें।',
    weight: (terms, value, exact) =>
      `W₁ ∗ W₂ का यह भार उन सभी रास्तों का योग है जिनसे W₁ में एक क़दम और W₂ में एक क़दम से यहाँ पहुँचा जाता है: ${terms} ${exact ? '=' : '≈'} ${value}।`,
    formula: (relu) =>
      relu
        ? 'I का W 1 के साथ क्रॉस-कोरिलेशन, उसका ReLU, फिर W 2 के साथ क्रॉस-कोरिलेशन: यह, W 1 और W 2 के कन्वोल्यूशन के साथ I के क्रॉस-कोरिलेशन के बराबर नहीं है'
        : 'I का W 1 के साथ क्रॉस-कोरिलेशन, फिर W 2 के साथ क्रॉस-कोरिलेशन: यह, W 1 और W 2 के कन्वोल्यूशन के साथ I के क्रॉस-कोरिलेशन के बराबर है',
    badKernel: (text, names) => `“${text}” न मैट्रिक्स है, न इनमें से कोई नाम: ${names}।`,
    largeKernel: (most) => `इस चित्र के फ़िल्टर में अधिक से अधिक ${String(most)}×${String(most)} भार होते हैं।`,
    smallInput: (rows, columns) =>
      `इन फ़िल्टरों के लिए इनपुट कम से कम ${String(rows)}×${String(columns)} पिक्सेल की ग्रेस्केल इमेज होना चाहिए।`,
    networkInput: 'नेटवर्क 28×28 पिक्सेल की ग्रेस्केल इमेजें देखता है।',
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: 'इमेज x',
    layers: (weights) => `पाँच लेयर, ${weights} भार`,
    templates: 'एक लेयर: दस टेम्पलेट M, हर क्लास का एक',
    scores: 'क्लासों के स्कोर',
    byNet: 'पाँच लेयर',
    byTemplates: 'Mx + B',
    className: (digit) => `क्लास ${digit}`,
    conv: 'conv',
    pool: 'पूल',
    dense: 'डेंस',
    filters: (count, side) => `${count}, हर ${side}×${side}`,
    withRelu: (side) => `${side}×${side} ReLU`,
    maxPooling: 'मैक्स-पूलिंग',
    and: 'और',
    summary: (largest) =>
      `पाँच लेयर का एक प्रशिक्षित नेटवर्क, और उसके साथ 28 × 28 भारों के दस टेम्पलेट। दस क्लासों को दोनों जो स्कोर देते हैं, उनमें अधिक से अधिक ${largest} का अंतर है।`,
    same: (digit, net, templates, largest) =>
      `क्लास ${digit} को पाँच लेयरों से ${net} और अपने टेम्पलेट से ${templates} मिलता है; सभी क्लासों में सबसे बड़ा अंतर ${largest} है। बिना ऐक्टिवेशन के पूरा नेटवर्क दस टेम्पलेट भर है।`,
    broken: (digit, net, templates, why) =>
      `उन्हीं भारों पर ${why} लगाने से क्लास ${digit} को पाँच लेयरों से ${net} पर अपने टेम्पलेट से ${templates} मिलता है: अब नेटवर्क एक लेयर में नहीं सिमटता।`,
    superposition: (error) => `इस इमेज और एक 7 पर अध्यारोपण की त्रुटि, सबसे बड़ा |f(a + b) − f(a) − f(b) + f(0)|: ${error}।`,
    worth: (digits, linear, dense, relu) =>
      `${digits} अंकों में से, जिन पर कभी ट्रेनिंग नहीं हुई, यह नेटवर्क ${linear} सही पहचानता है, अकेली एक डेंस लेयर ${dense}; वही नेटवर्क ReLU के साथ प्रशिक्षित होने पर ${relu}।`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: 'दो लेयर',
    one: 'एक लेयर',
    summary: (slope, intercept, relu) =>
      `दो लेयर x₁ = m₀x₀ + b₀ और x₂ = m₁x₁ + b₁ एक वक्र के रूप में${relu ? ', जो बीच के ReLU से मुड़ा है' : ''}, और उस पर अकेली रेखा, जिसकी ढाल ${slope} और अंतःखंड ${intercept} है।`,
    same: (x0, x2, slope, intercept) =>
      `x₀ = ${x0} पर दोनों ${x2} देते हैं। आप जो भी चुनें, दो लेयर एक ही सरल रेखा खींचती हैं, यहाँ ढाल ${slope} और अंतःखंड ${intercept}।`,
    broken: (x0, x2, one) =>
      `बीच में ReLU हो तो वक्र वहाँ मुड़ता है जहाँ x₁ 0 पर पहुँचता है: x₀ = ${x0} पर दो लेयर ${x2} देती हैं, अकेली रेखा ${one}।`,
    formula: (relu) =>
      relu
        ? 'x 2 बराबर m 1 गुणा ReLU, m 0 x 0 धन b 0 का, धन b 1'
        : 'm 1 गुणा, m 0 x 0 धन b 0, धन b 1, बराबर m 1 m 0 गुणा x 0, धन m 1 b 0 धन b 1',
  } satisfies Translated<typeof scalar>,
};
