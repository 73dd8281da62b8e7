/** <softmax-loss> हिन्दी में क्या कहता है। */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'softmax-loss': {
    figure: 'सॉफ़्टमैक्स, क्रॉस-एंट्रॉपी और कोई अंक कितने ज़ोर से खींचता है',
    input: 'इनपुट',
    digit: 'अंक',
    handwritten: (label) => `हाथ से लिखा ${label}`,
    rightClass: (label) => `सही: ${label}`,
    logits: 'लॉजिट z',
    probabilities: 'प्रायिकताएँ p',
    gradient: 'ग्रेडिएंट p − y',
    short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
    back: '∂L/∂z = p − y',
    classSlider: (k, right) => `क्लास ${k} का लॉजिट${right ? ', सही क्लास' : ''}`,
    classValue: (z, p, pull) => `लॉजिट ${z}, प्रायिकता ${p}, p − y ${pull}`,
    loss: (label) => `L = −ln p(${label})`,
    transport: {
      play: 'सही क्लास का लॉजिट बढ़ाएँ',
      pause: 'रोकें',
      back: 'सही क्लास थोड़ी कम',
      forward: 'सही क्लास थोड़ी अधिक',
      position: 'सही क्लास का लॉजिट',
    },
    preset: 'उदाहरण',
    presets: {
      unsure: 'अनिश्चित',
      right: 'आश्वस्त, सही',
      wrong: 'आश्वस्त, ग़लत',
      digit: 'नेटवर्क क्या कहता है',
    },
    own: 'मेरा अपना',
    second: (label) => `${label}, दूसरा`,
    table: 'लॉजिट, प्रायिकताएँ और ग्रेडिएंट तालिका में',
    columns: ['क्लास', 'लॉजिट z', 'p', 'y', 'p − y'],
    summary: (digit, answers, correct, loss) =>
      `हाथ से लिखे ${digit} के लिए दस क्लास, लॉजिट, प्रायिकताओं और ग्रेडिएंट सहित। ${answers}। सही क्लास की प्रायिकता: ${correct}; लॉस: ${loss}।`,
    answers: (k, p) => `सबसे बड़ी प्रायिकता क्लास ${k} की है: ${p}`,
    nearlyRight: (label, p) =>
      `लगभग सही: p(${label}) = ${p}। हर p − y 0 के पास है, इसलिए यह अंक फ़िल्टरों को मुश्किल से बदलता है`,
    wrong: (answer, label, p) =>
      `आश्वस्त, और ग़लत: यह ${answer} कहता है, और p(${label}) केवल ${p} है। ग्रेडिएंट जितना बड़ा हो सकता है उतना है: ${label} को बढ़ना है, ${answer} को घटना है`,
    unsure: (label, p) =>
      `अनिश्चित: p(${label}) = ${p}। ग्रेडिएंट की उलटी दिशा में एक चरण ${label} का लॉजिट बढ़ाता है और बाकी सबके घटाता है, हर एक को उसके p − y से`,
    norm: (norm) => `; ग्रेडिएंट का नॉर्म ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}।`,
    noNorm: '।',
    loading: 'रिकॉर्ड किए गए नेटवर्क के 400 अंक लोड हो रहे हैं …',
    lossAloud: 'L बराबर ऋण लॉगरिदम, सही क्लास के p का',
    gradientAloud: 'z k के सापेक्ष L का अवकलज p k ऋण y k है',
    right: 'सही',
    badLogits: (text, most) => `लॉजिट “${text}” −${most} से ${most} तक की दस संख्याएँ होने चाहिए।`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: '‖∂L/∂W‖: कोई अंक conv1 के फ़िल्टरों को कितने ज़ोर से खींचता है',
    scatterShort: '‖∂L/∂W‖: फ़िल्टरों पर खिंचाव',
    scatterLabel: (count, shown) =>
      `प्रकीर्ण आरेख, दोनों अक्ष लघुगणकीय: अलग रखे गए ${count} अंकों के लिए conv1 के ग्रेडिएंट का नॉर्म, सही क्लास के 1 − p के सामने। बिंदु एक चढ़ती रेखा के साथ हैं: सही के जितना पास, ग्रेडिएंट उतना छोटा। ${shown}`,
    here: (missing, norm) => `यहाँ: 1 − p = ${missing}, नॉर्म ${norm}।`,
    xAxis: '1 − p(सही)',
    nearly: '← लगभग सही',
    veryWrong: 'ग़लत →',
    present: 'यह उत्तर',
    oneImage: 'एक इमेज',
    cloud: (count, step) =>
      `हर बिंदु अलग रखे गए ${count} अंकों में से एक है, जैसा चरण ${step} के बाद रिकॉर्ड किया गया नेटवर्क उसे देखता है।`,
    rises: (from, to, low, high) =>
      `हमेशा तुरंत नहीं: रेखा एक दूसरा नेटवर्क है, जिसे केवल एक इमेज पर चरण दर चरण प्रशिक्षित किया गया। जब तक उसका p(सही) ${from} से ${to} तक जाता है, नॉर्म पहले ${low} से ${high} तक बढ़ता है, क्योंकि फ़िल्टरों को पढ़ने वाले भार भी बढ़ते हैं; फिर वह घटता है।`,
  } satisfies Translated<typeof scatter>,
};
