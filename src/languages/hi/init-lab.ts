/** <init-lab> हिन्दी में क्या कहता है। */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

const POOLS: Readonly<Record<string, string | undefined>> = { max: 'मैक्स', average: 'औसत' };

export const translation = {
  'init-lab': {
    figure: 'नेटवर्क की शुरुआत तय करती है कि उसके फ़िल्टर क्या बनेंगे',
    loading: 'रिकॉर्ड किए गए रन लोड हो रहे हैं …',
    show: 'तुलना करें',
    views: { schemes: 'शुरुआतें', curves: 'शुरुआतें, चरण दर चरण', seeds: 'सीड', activations: 'ऐक्टिवेशन' },
    play: 'ट्रेनिंग चलाएँ',
    pause: 'रोकें',
    back: 'एक क्षण पीछे',
    forward: 'एक क्षण आगे',
    position: 'ट्रेनिंग का चरण',
    stepOf: (step, steps) => `चरण ${step}, कुल ${steps}`,
    more: 'अपनी शुरुआत',
    table: 'संख्याएँ तालिका में',
    columns: ['नेटवर्क', 'चरण', 'अनदेखे अंक सही', 'लॉस', 'फ़िल्टरों में अंतर'],
    badStd: 'मानक विचलन 0.0001 से 2 तक की संख्या होना चाहिए।',
    badFrame: 'फ़्रेम 0 (शुरुआत) से 9 (अंत) तक की पूर्ण संख्या होना चाहिए।',

    networks: 'वही नेटवर्क बारह शुरुआतों से: conv1 के उसके आठ फ़िल्टर',
    before: 'पहले चरण से पहले',
    after: (step) => `${step} चरणों के बाद`,
    untrained: 'प्रशिक्षित नहीं',
    note: (share) => `${share} सही`,
    equal: (share) => `${share} · समान`,
    described: (title, when, share, filters) => `${title}, ${when}: ${share}, ${filters}`,
    right: (share) => `अनदेखे अंकों में ${share} सही`,
    identical: 'आठों फ़िल्टर बिलकुल एक जैसे',
    differ: (by) => `फ़िल्टरों में ${by} का अंतर`,
    start: (title) => `${title}, शुरुआत`,

    histogram: 'शुरुआत में conv1 के भार',
    histogramOf: (title, low, high) => `${title}: conv1 के 200 आरंभिक भारों का हिस्टोग्राम, ${low} से ${high} तक`,
    signals: 'शुरुआत में एक 4 का सिग्नल, मानक विचलन',
    layers: ['conv1', 'conv2', 'लॉजिट'],
    signalsOf: (list) => `ऐक्टिवेशन से पहले सिग्नल का मानक विचलन, एक 4 और आरंभिक भारों के लिए: ${list}`,

    titles: {
      zero: (value) => `सभी ${value}`,
      tenth: (value) => `सभी ${value}`,
      one: (value) => `सभी ${value}`,
      'constant-convs': (value) => `conv ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `नॉर्मल ${std}`,
      'small-first': () => 'छोटा conv1',
      uniform: (std) => `एकसमान ${std}`,
      normal: (std) => `नॉर्मल ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `नॉर्मल ${std}`,
    },

    captions: {
      start: (title, signals, same, right) =>
        `${title}: पहले चरण से पहले एक 4 तीनों लेयरों में ${signals} मानक विचलन के सिग्नल बनाता है; लगभग 1 सीखने के लिए अच्छा है।${same ? ' आठों फ़िल्टर एक जैसे हैं।' : ''} ${right} सही होना संयोग भर है। इसका क्या बनता है, यह देखने के लिए चलाएँ।`,
      constant: ({ when, right, usual }) =>
        `समान भारों को समान ग्रेडिएंट मिलते हैं, इसलिए आठों फ़िल्टर बिट-बिट तक एक जैसे रहते हैं: ${when} उनका अंतर ठीक 0 है। यह सीखता तो है, पर एक फ़िल्टर वाले नेटवर्क की तरह: ${right} सही, Glorot ${usual}।`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.activations': {
    networks: 'वही नेटवर्क पाँच ऐक्टिवेशनों के साथ, ऊपर औसत पूलिंग, नीचे मैक्स-पूलिंग',
    names: { linear: 'रैखिक', relu: 'ReLU', 'leaky-relu': 'लीकी ReLU', sigmoid: 'सिग्मॉइड', tanh: 'tanh' },
    pools: { max: 'मैक्स', average: 'औसत' },
    meaning: (activation, pool) => `${activation}, ${POOLS[pool] ?? pool} पूलिंग`,
    finals: 'अंत में सही अनदेखे अंक',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}; अकेली एक डेंस लेयर ${dense}`,
    dense: (share) => `एक डेंस लेयर: ${share}`,
    own: (meaning, seed) => `${meaning}, सीड ${seed}: रिकॉर्ड नहीं किया गया। यह कैसे सीखता है, यह प्रशिक्षित करने पर दिखेगा।`,
    linearAverage: ({ when, right, dense }) =>
      `बिना ऐक्टिवेशन और औसत पूलिंग के साथ पूरा नेटवर्क एक ही रैखिक प्रतिचित्रण है: ${when} ${right} सही, अकेली एक डेंस लेयर (${dense}) से बेहतर नहीं।`,
    linearMax: ({ when, right, dense }) =>
      `मैक्स-पूलिंग रैखिक प्रतिचित्रण नहीं है: उसके साथ बिना ऐक्टिवेशन का नेटवर्क भी मुड़ता है, और ${when} ${right} सही पहचानता है; अकेली एक डेंस लेयर ${dense}।`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}: इसकी ढाल अधिक से अधिक ${slope} है, इसलिए लौटते हुए ग्रेडिएंट सिकुड़ते हैं और सीखना धीमा है। ${When} ${right} सही; अकेली एक डेंस लेयर ${dense}।`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}: ${when} ${right} सही, अकेली एक डेंस लेयर ${dense}। ReLU, लीकी ReLU और tanh में यहाँ मुश्किल से कोई अंतर है; मायने यह रखता है कि कोई मोड़ हो।`,
  } satisfies Translated<typeof activations>,
  'init-lab.curves': {
    accuracy: 'सही अनदेखे अंक',
    diversity: 'conv1 के फ़िल्टरों में अंतर',
    steps: (steps) => `${steps} चरण`,
    accuracyOf: (title, last) => `चरणों के साथ सटीकता: ${title} अंत में ${last} पर पहुँचता है`,
    accuracyOfOthers: (title) => `दूसरे नेटवर्कों की सटीकता; ${title} प्रशिक्षित नहीं हुआ`,
    diversityOf: (title, last) =>
      `conv1 के फ़िल्टरों के बीच किसी भार का सबसे बड़ा मानक विचलन: ${title} अंत में ${last} पर पहुँचता है`,
    diversityOfOthers: (title) => `दूसरे नेटवर्कों में फ़िल्टरों का अंतर; ${title} प्रशिक्षित नहीं हुआ`,
  } satisfies Translated<typeof curves>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}, सीड ${seed}: आपकी अपनी शुरुआत। इसके फ़िल्टर, भार और सिग्नल गणना से हैं; यह कैसे सीखता है, यह प्रशिक्षित करने पर दिखेगा।`,
    std: 'मानक विचलन',
    seed: 'सीड',
    train: 'इसे यहीं ट्रेन करें',
    goOn: 'ट्रेनिंग जारी रखें',
    pause: 'ट्रेनिंग रोकें',
    recorded: 'वापस रिकॉर्ड किए गए रन पर',
    progress: (name, step, steps, accuracy) =>
      `${name}: चरण ${step}, कुल ${steps}${accuracy ? `, अनदेखे अंकों में ${accuracy} सही` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}, सीड ${seed}, यहाँ चरण ${step} तक प्रशिक्षित: पिछली माप में ${right} सही। फ़िल्टर ${differ}${kept}।`,
    equal: 'बिट-बिट तक एक जैसे हैं',
    differ: (by) => `एक-दूसरे से ${by} भिन्न हैं`,
    kept: (cosine) => `; फ़िल्टर का अपनी शुरुआत से कोसाइन औसतन ${cosine}`,
  } satisfies Translated<typeof own>,
  'init-lab.seeds': {
    networks: 'वही नेटवर्क कई सीडों के साथ: conv1 के उसके आठ फ़िल्टर',
    seed: (seed) => `सीड ${seed}`,
    most: (note, filter, cosine) => `${note} · सबसे मिलता-जुलता: फ़िल्टर ${filter}, कोसाइन ${cosine}`,
    atStart: (cosine) => `; शुरुआत में यह ${cosine} था`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `वही नेटवर्क, वही अंक; केवल शुरुआत और डेटा का क्रम अलग है। ${network}, फ़िल्टर ${filter}: समान क्रमांक के फ़िल्टरों में कोई नाता नहीं (औसत कोसाइन ${same}), सबसे मिलते-जुलते (टूटी रेखा) ${best} तक पहुँचते हैं${atStart}। प्रशिक्षित होने पर नेटवर्क अनदेखे अंकों में से ${agreement} पर एक ही उत्तर देते हैं।`,
  } satisfies Translated<typeof seeds>,
  'init-lab.starts': {
    meanings: {
      zero: (value) => `हर भार ${value} से शुरू`,
      tenth: (value) => `हर भार ${value} से शुरू`,
      one: (value) => `हर भार ${value} से शुरू`,
      'constant-convs': (value) => `दोनों कन्वोल्यूशन ${value} से शुरू, डेंस लेयर यादृच्छिक`,
      'constant-first': (value) => `केवल conv1 ${value} से शुरू, बाकी यादृच्छिक`,
      tiny: (std) => `हर लेयर नॉर्मल, मानक विचलन ${std}`,
      'small-first': (std) => `conv1 नॉर्मल, मानक विचलन ${std}; बाकी Glorot`,
      uniform: (std) => `हर लेयर एकसमान, मानक विचलन ${std}`,
      normal: (std) => `हर लेयर नॉर्मल, मानक विचलन ${std}`,
      glorot: () => 'एकसमान, प्रसरण 2 ∕ (fan-in + fan-out)',
      he: () => 'नॉर्मल, प्रसरण 2 ∕ fan-in',
      huge: (std) => `हर लेयर नॉर्मल, मानक विचलन ${std}`,
    },

    captions: {
      zero: ({ When, right }) =>
        `सब शून्य: ReLU के पीछे कुछ नहीं पहुँचता और कुछ वापस नहीं बहता, इसलिए केवल आख़िरी बायस सीखता है। ${When} फ़िल्टर अब भी 0 हैं, और ${right} सही होना केवल अटकल है।`,
      'constant-convs': ({ right, usual }) =>
        `यादृच्छिक डेंस लेयर conv2 के फ़िल्टरों को अलग कर देती है, पर उनमें से हर एक आठों चैनलों से एक-सा बर्ताव करता है: conv1 के फ़िल्टरों का अंतर अब भी ठीक 0 है, ${right} सही। Glorot: ${usual}।`,
      'constant-first': ({ when, differ, right, usual }) =>
        `केवल conv1 समान शुरू होता है: उसके पीछे के यादृच्छिक भार हर फ़िल्टर को अलग ग्रेडिएंट भेजते हैं, इसलिए वे सचमुच अलग होते हैं, ${when} ${differ} से, ${right} सही। Glorot: ${usual}।`,
      tiny: ({ When, spread, right }) =>
        `हर जगह बहुत छोटे भार: हर लेयर सिग्नल को सिकोड़ती है, लॉजिट का फैलाव केवल ${spread} है। ${When} ${right} सही हैं: Adam, जिसके चरण ग्रेडिएंट के साथ नहीं सिकुड़ते, इसे चला देता है।`,
      'small-first': ({ when, kept, right, usual }) =>
        `conv1 लगभग कोरा शुरू होता है, इसलिए उसमें जो दिखता है वह सीखा हुआ है: ${when} अपनी शुरुआत से उसका कोसाइन ${kept} है, और ${right} सही हैं। Glorot के फ़िल्टर कम सुंदर हैं और उतने ही अच्छे: ${usual}।`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `हर लेयर सिग्नल को कई गुना करती है: लॉजिट का फैलाव ${spread} और पहला लॉस ${firstLoss} है। ${When} ${right} सही हैं, लॉस ${loss} है, और फ़िल्टर यादृच्छिक शुरुआत ही हैं: कोसाइन ${kept}।`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}: एक समझदार शुरुआत, लॉजिट का फैलाव ${spread}। ${When} ${right} सही हैं; ऐसी शुरुआतों में मुश्किल से अंतर है। फ़िल्टर अब भी अपनी शुरुआत जैसे हैं, कोसाइन ${kept}: अच्छी शुरुआत और सुंदर फ़िल्टर साथ नहीं चलते।`,
    },
  } satisfies Translated<typeof starts>,
};
