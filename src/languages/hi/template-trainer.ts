/** <template-trainer> हिन्दी में क्या कहता है। */
import type { asideWords } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

const COUNTS = ['कोई नहीं', 'एक', 'दो', 'तीन', 'चार', 'पाँच'];

export const translation = {
  'template-trainer': {
    figure: 'केवल एक इमेज पर प्रशिक्षित नेटवर्क',
    only: (narrow) => (narrow ? 'इमेज x' : 'इकलौती इमेज x'),
    the: (name) => name,
    imageGrid: (name) => `ट्रेनिंग की इमेज: ${name}, 28 × 28 पिक्सेल`,
    pixel: (row, column, ink) => `पंक्ति ${row}, स्तंभ ${column}: ${ink}`,
    start: 'यादृच्छिक शुरुआत',
    plusImage: 'बदलाव: c · x',
    plus: 'बदलाव',
    now: (step) => `${step} ${step === '1' ? 'चरण' : 'चरणों'} के बाद`,
    likeImage: 'x से सहसंबंध',
    cosine: 'और x से इसका कोसाइन',
    asked: 'पूछा:',
    answers: 'इसका उत्तर',
    answer: (digit, chance, shown) => `${shown} दिखाने पर नेटवर्क का उत्तर ${digit} है, ${chance} के साथ।`,
    chance: (labels) => `p(${labels})`,
    curve: (chance, from) => `सही उत्तर की प्रायिकता: शुरुआत में ${from}, अब ${chance}।`,
    filters: 'पाँच फ़िल्टर',
    filter: (k, start = '', change = '', now = '') => `फ़िल्टर ${k}: ${start}, बदलाव ${change}, अब ${now}`,
    verdict: {
      positive: (name) => (name ? `एक ${name}` : 'एक टुकड़ा'),
      negative: () => 'नेगेटिव',
      noise: () => 'नॉइज़',
      dead: () => 'मृत',
    },
    columns: ['फ़िल्टर', 'शुरुआत में समानता', 'c', 'कोसाइन', 'अब समानता', 'निर्णय'],
    table: 'संख्याएँ तालिका में',
    transport: {
      play: 'ट्रेनिंग चलाएँ',
      pause: 'रोकें',
      back: 'एक चरण पीछे',
      forward: 'एक चरण आगे',
      position: 'ट्रेनिंग का चरण',
    },
    stepOf: (step, steps) => `चरण ${step}, कुल ${steps}`,
    show: 'इसे दिखाएँ',
    own: 'इसकी अपनी इमेज',
    digit: (name) => `${name.includes(':') ? 'दूसरे हाथ का ' : 'एक '}${name.charAt(0)}`,
    allInk: 'पूरी स्याही',
    more: 'और सेटिंग',
    loading: 'लोड हो रहा है …',
    atStart: (what, chance) =>
      `यादृच्छिक संख्याओं के पाँच फ़िल्टर। नेटवर्क अभी कुछ नहीं जानता: सही उत्तर (${what}) को वह ${chance} प्रायिकता देता है। अब उसे केवल इसी पर प्रशिक्षित किया जाएगा।`,
    during: (step, chance) =>
      `चरण ${step}: हर फ़िल्टर केवल इमेज की दिशा में चलता है। कुछ उसे जोड़ते हैं, बाकी घटाते हैं। सही उत्तर की प्रायिकता: ${chance}।`,
    done: (positive, negative) =>
      `फ़िल्टरों में से जो इमेज बने: ${COUNTS[positive] ?? positive}; जो उसका नेगेटिव बने: ${COUNTS[negative] ?? negative}। यह हर एक के मत ने तय किया। हर बदलाव c गुना इमेज है; जहाँ इमेज कोरी है, वहाँ नॉइज़ हमेशा रहता है। अब नेटवर्क हर चीज़ पर वही उत्तर देता है: उसे 9 दिखाएँ।`,
  } satisfies Translated<typeof words>,
  'template-trainer.asides': {
    weak: 'इमेज हर फ़िल्टर में है, जोड़ी या घटाई हुई; जहाँ नॉइज़ लिखा है, वहाँ यादृच्छिक शुरुआत उसे छिपा लेती है।',
    relu: (dead) =>
      `पाँच में से ${COUNTS[dead] ?? dead} ${dead === 1 ? 'फ़िल्टर का' : 'फ़िल्टरों का'} इमेज पर उत्तर 0 से कम था। ReLU उसे 0 कर देता है, कोई ग्रेडिएंट नहीं आता, और वे कभी नहीं बदलते: मृत।`,
    adam: 'Adam हर ग्रेडिएंट को उसके अपने परिमाण से भाग देता है, इसलिए हर स्याही वाला पिक्सेल बराबर दूर जाता है: बदलाव अब c गुना इमेज नहीं, उसकी छायाकृति है।',
    decayed: (cosine) =>
      `वेट डिके उसे सिकोड़ता है जिसे ट्रेनिंग ताज़ा नहीं करती: नॉइज़ मिटता है और इमेज रहती है। अब बदलाव में ऋण नॉइज़ भी है (x से कोसाइन: ${cosine})।`,
    mixture: (cosine) =>
      `हर बदलाव इमेजों का मिश्रण है, इतना एक का और इतना दूसरे का (सबसे अच्छे मिश्रण से कोसाइन: ${cosine})। इमेज जितने बड़े फ़िल्टर जो देखते हैं उसकी नक़ल करते हैं। कई अंकों में आकृतियाँ साझा हैं, इसलिए छोटे, साझा फ़िल्टर बेहतर काम करते हैं।`,
    crowd:
      'हर इमेज खींचती है, और फ़िल्टर वह बन जाता है जो सबमें समान है। पूरे आकार के फ़िल्टर को हर चीज़ की नक़ल चाहिए; छोटे फ़िल्टर साझा हो सकते हैं।',
    pieces:
      'फ़िल्टर को केवल वही स्थान सिखाता है जिसका उत्तर सबसे प्रबल है, इसलिए वह इमेज का एक टुकड़ा बन जाता है: ठीक-ठीक कटा हुआ। जिन फ़िल्टरों को कम उत्तर देना है वे धुँधला जाते हैं, क्योंकि उनका सबसे अच्छा स्थान बदलता रहता है।',
    meanPiece: 'सभी स्थान फ़िल्टर को बराबर सिखाते हैं: वह इमेज के सभी टुकड़ों का औसत बन जाता है, एक धुँधलापन।',
    mixedPieces: 'हर स्थान के अपने मत हैं, इसलिए कुछ टुकड़े खींचते हैं और कुछ धकेलते हैं: फ़िल्टर टुकड़ों का धब्बेदार मिश्रण बन जाता है।',
    fooled: (shown, digit, chance) =>
      `${shown} दिखाने पर इसका उत्तर ${digit} है: ${chance}। इसने ${digit} कहना सीखा है, यह नहीं कि ${digit} क्या है: इसके पास कुछ और था ही नहीं जिससे इसे अलग पहचाने।`,
    probed: (shown, digit, chance) => `${shown} दिखाने पर नेटवर्क का उत्तर ${digit} है: ${chance}।`,
    full: (times, digit, chance) =>
      `पूरी स्याही, अंक कहीं नहीं: जो फ़िल्टर ठीक इमेज ही है, वह इसे स्वयं इमेज से ${times} गुना स्कोर देता है। ऊँचा स्कोर समानता नहीं है। नेटवर्क का उत्तर ${digit} है: ${chance}।`,
    why: (k, own, others, c, up) =>
      `फ़िल्टर ${k} की शुरुआत में सही उत्तर के लिए मत ${own} है और बाकी के लिए औसतन ${others}: सही के लिए ${up ? 'अधिक' : 'कम'}, इसलिए ट्रेनिंग इमेज को ${up ? 'जोड़ती' : 'घटाती'} है, अंत में ${c} गुना।`,
    whyElse: (k, own, others, c) =>
      `फ़िल्टर ${k} की शुरुआत में सही उत्तर के लिए मत ${own} है और बाकी के लिए औसतन ${others}। पर मत भी सीखते हैं: अंत में इमेज ${c} गुना जोड़ी जा चुकी है।`,
    about: (k, verdict, likeness) => `फ़िल्टर ${k}: ${verdict} (${likeness})।`,
    deadFilter: (k) =>
      `फ़िल्टर ${k} का इमेज पर उत्तर शुरुआत में 0 से कम था। वहाँ ReLU कोई ग्रेडिएंट नहीं जाने देता: वह मृत है और अपनी यादृच्छिक संख्याएँ ही रखता है।`,
    inked: (k, start, ink, change, now, exact) =>
      `फ़िल्टर ${k} का एक पिक्सेल: शुरुआत में ${start}, ट्रेनिंग ने c · x = ${change} जोड़ा (यहाँ x = ${ink}), जिससे यह ${now}${exact ? '' : ' (पूर्णांकित)'} हुआ।`,
    blank: (k, start) =>
      `यहाँ इमेज कोरी है, x = 0: फ़िल्टर ${k} के इस भार को कोई ग्रेडिएंट नहीं मिलता और यह हमेशा ${start} रहता है।`,
    other: (k, start, now) => `फ़िल्टर ${k} का यह पिक्सेल: पहले ${start}, अब ${now}।`,
  } satisfies Translated<typeof asideWords>,
  'template-trainer.more': {
    images: 'किस पर प्रशिक्षित',
    imageChoices: {
      '4': 'एक 4',
      '4 7': 'एक 4 और एक 7',
      '4 9': 'एक 4 और एक 9',
      '0 1 4': 'एक 0, एक 1 और एक 4',
      '0 1 2 3 4 5 6 7 8 9': 'हर अंक का एक',
      '4*100': 'एक सौ 4',
      '4*100 9*100': '4 बनाम 9, हर एक के 100',
    },
    own: 'मेरा अपना',
    size: 'फ़िल्टर',
    sizeOf: (size) => `${size}×${size}`,
    head: 'फिर',
    heads: { flatten: 'सभी स्थान', average: 'स्थानों का औसत', max: 'सबसे अच्छा स्थान' },
    activation: 'ऐक्टिवेशन',
    activations: { linear: 'नहीं', relu: 'ReLU', 'leaky-relu': 'लीकी ReLU', tanh: 'tanh', sigmoid: 'सिग्मॉइड' },
    optimizer: 'ऑप्टिमाइज़र',
    optimizers: { sgd: 'SGD', decay: 'SGD, वेट डिके', adam: 'Adam' },
    seed: 'दूसरी यादृच्छिक शुरुआत',
    std: 'शुरुआत में नॉइज़ (मानक विचलन)',
    curve: 'इमेज कितनी दिखने लगती है',
    curveLabel: (low, lowValue, high, highValue) =>
      `शुरुआती नॉइज़ के सामने प्रशिक्षित फ़िल्टरों का इमेज से माध्यिका सहसंबंध: मानक विचलन ${low} पर ${lowValue}, ${high} पर ${highValue}।`,
    correlation: 'माध्यिका |सहसंबंध|',
    glorot: 'सामान्य (Glorot)',
    unclear: 'देखना कठिन',
  } satisfies Translated<typeof moreWords>,
  'template-trainer.variants': {
    images: 'इमेजें',
    means: (count) => `${count} के औसत`,
    right: 'p(सही)',
    answers: 'सही उत्तर',
    likeImages: 'निकटतम इमेज, सहसंबंध',
    likePiece: 'x का निकटतम टुकड़ा, सहसंबंध',
    likeMean: 'औसत टुकड़े से सहसंबंध',
    cosineImages: 'निकटतम इमेज, कोसाइन',
    cosinePiece: 'निकटतम टुकड़ा, कोसाइन',
    cosineMean: 'औसत टुकड़े से कोसाइन',
    outOfRange: (name, whole, least, most) =>
      `${name} ${String(least)} से ${String(most)} तक की ${whole ? 'पूर्ण ' : ''}संख्या होना चाहिए।`,
    badCount: (most) => `एक से ${String(most)} तक इमेजों के नाम लिखें।`,
    tooMany: (most) => `हर अंक की ${String(most)} इमेजें हैं।`,
    oneImage: 'इमेज से छोटे फ़िल्टर केवल एक इमेज पर प्रशिक्षित होते हैं।',
    tooLong: 'इतनी इमेजों पर इतने चरणों में बहुत समय लगेगा।',
    diverged: 'इस लर्निंग रेट से भार बेहिसाब बढ़ जाते हैं।',
  } satisfies Translated<typeof variantWords>,
};
