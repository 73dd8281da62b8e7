/** <backprop-stepper> हिन्दी में क्या कहता है। */
import type { words as dense } from '../../components/backprop-stepper/backprop-stepper.dense.words.js';
import type { words as extras } from '../../components/backprop-stepper/backprop-stepper.extras.words.js';
import type { words as steps } from '../../components/backprop-stepper/backprop-stepper.steps.words.js';
import type { words as symbolic } from '../../components/backprop-stepper/backprop-stepper.symbolic.words.js';
import type { words } from '../../components/backprop-stepper/backprop-stepper.words.js';
import type { words as wrong } from '../../components/backprop-stepper/backprop-stepper.settings.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'backprop-stepper': {
    figure: 'बैकप्रोपेगेशन का एक चरण, पूरा हल किया हुआ',
    chain: 'प्रश्न, पीछे की ओर पूछे गए',
    lowerLoss: 'लॉस घटे',
    betterFeatures: 'बेहतर फ़ीचर',
    betterFilters: 'बेहतर फ़िल्टर',
    betterWeights: 'बेहतर भार और बायस',
    afterFilter: 'चरण के बाद W',
    afterLoss: 'चरण के बाद L',
    symbol: 'प्रतीक',
    values: 'मान, पंक्तियाँ सेमीकोलन से अलग',
    play: 'सभी चरण चलाएँ',
    pause: 'रोकें',
    back: 'एक चरण पीछे',
    forward: 'एक चरण आगे',
    position: 'चरण',
    preset: 'हेड',
    average: 'औसत',
    max: 'अधिकतम',
    dense: 'डेंस, सिग्मॉइड',
    softmax: 'डेंस, सॉफ़्टमैक्स',
    rate: 'दर η',
    more: 'और सेटिंग',
    table: 'संख्याएँ तालिका में',
    image: 'इमेज I',
    filter: 'फ़िल्टर W',
    features: 'आउटपुट o',
    head: 'हेड V',
    loss: 'लॉस L',
    delta: 'δ = ∂L/∂o',
    cell: (title, row, column, value) => `${title}, पंक्ति ${row}, स्तंभ ${column}: ${value}`,
    editable: (cell) => `${cell}। बदलने के लिए Enter दबाएँ`,
    step: (index, all) => `चरण ${index}, कुल ${all}`,
    outputTitles: ['I का पैच', 'फ़िल्टर W', 'गुणनफल'],
    useTitles: ['I का पैच', 'δ', 'गुणनफल'],
    output: (outputs, name, value) =>
      `फ़िल्टर ${outputs} ${outputs === 1 ? 'स्थान' : 'स्थानों'} पर रुकता है: यहाँ उसके गुणनफलों का योग ${name} = ${value} है।`,
    guess: (name, uses) => `${name} का ${uses} बार उपयोग हुआ, हर आउटपुट के लिए एक बार। इसके ${uses} उपयोगों का योग कितना है?`,
    uses: (name, uses, sum, wish) =>
      `${name} का ${uses} बार उपयोग हुआ, हर आउटपुट के लिए एक बार; इसके ${uses} उपयोगों का योग ${sum} है, ${wish}।`,
    larger: (name) => `इसलिए ${name} बढ़ाने से लॉस घटता है`,
    smaller: (name) => `इसलिए ${name} घटाने से लॉस घटता है`,
    stays: (name) => `इसलिए ${name} को बदलने की ज़रूरत नहीं`,
  } satisfies Translated<typeof words>,
  'backprop-stepper.dense': {
    gateTitles: ['आउटपुट o', 'o > 0 ?', 'a'],
    scoreTitles: ['आउटपुट', 'भार', 'गुणनफल'],
    slopeTitles: ['p', 'सही', '∂L/∂s'],
    headTitles: ['∂L/∂s', 'मिला', '∂L/∂V'],
    featuresTitles: ['V', '∂L/∂s', '∂L/∂a'],
    featureTitles: ['V', '∂L/∂s', 'गुणनफल'],
    deltaTitles: ['हेड से', 'द्वार', 'δ'],
    activation: (stopped, outputs) =>
      `ReLU धनात्मक आउटपुट को जाने देता है और बाकी को रोक देता है: ${outputs} में से ${stopped} अब 0 ${stopped === 1 ? 'है' : 'हैं'}।`,
    score: (name, value) => `हेड हर आउटपुट को उसका अपना भार देता है: ${name} = ${value}।`,
    softmax: (rightClass, p) => `सॉफ़्टमैक्स स्कोरों को प्रायिकताओं में बदलता है; सही क्लास ${rightClass} को ${p} मिलता है।`,
    sigmoid: (p) => `सिग्मॉइड स्कोर को प्रायिकता में बदलता है: p = ${p}।`,
    classLoss: (loss) => `यह कितना ग़लत है? सही क्लास को 1 मिलना चाहिए, इसलिए लॉस ${loss} है।`,
    loss: (target, loss) => `यह कितना ग़लत है? लक्ष्य ${target} है, इसलिए लॉस ${loss} है। यह कैसे घटे?`,
    slopes: 'अब पीछे की ओर: सही क्लास का स्कोर बढ़ाएँ, बाकी के घटाएँ, हर एक को उतना जितना p चूका है।',
    slope: (slope, wish) => `अब पीछे की ओर: ∂L/∂s = ${slope}, ${wish}।`,
    head: 'हेड के हर भार को मिलता है: ढाल × वह आउटपुट जिससे वह मिला था। इस उदाहरण में हेड जैसा है वैसा ही रहता है।',
    features: 'हेड से होकर वापसी: जो भार आउटपुट को आगे ले गए थे, वही ढाल को पीछे ले जाते हैं।',
    gate: (stopped, outputs) =>
      `द्वार: जहाँ ReLU ने आउटपुट को रोका, वहाँ उसका ग्रेडिएंट भी रुक जाता है; ${outputs} में से ${stopped} को 0 मिलता है।`,
    badHeadWeights: (outputs) => `हर स्कोर को हेड के ${outputs} भार चाहिए, फ़िल्टर के हर आउटपुट के लिए एक।`,
    badTarget: 'इस हेड के साथ लक्ष्य 1 या 0 होता है।',
    badClass: (last) => `इस हेड के साथ लक्ष्य किसी क्लास की संख्या होता है, 0 से ${last} तक।`,
  } satisfies Translated<typeof dense>,
  'backprop-stepper.extras': {
    guess: 'आपका अनुमान',
    check: 'जाँचें',
    show: 'दिखाएँ',
    right: 'सही!',
    wrong: 'अभी नहीं।',
    target: 'लक्ष्य',
    rightClass: 'सही क्लास',
    bias: 'बायस b',
    enter: 'ठीक है',
    place: (title, row, column) => `${title}, पंक्ति ${row}, स्तंभ ${column}`,
  } satisfies Translated<typeof extras>,
  'backprop-stepper.steps': {
    meanTitles: ['आउटपुट', 'भार', 'गुणनफल'],
    deltaTitles: ['हेड से', 'द्वार', 'δ'],
    biasTitles: ['δ', 'मिला', 'गुणनफल'],
    imageTitles: ['δ, पैडिंग सहित', 'W, 180° घूमा', 'गुणनफल'],
    updateTitles: ['W', 'η · ∂L/∂W', 'नया W'],
    mean: (outputs, value) => `सभी ${outputs} आउटपुट का औसत, पूलिंग की विंडो पूरा मैप है: y = ${value}।`,
    max: (winner, value) => `सबसे बड़ा आउटपुट जीतता है, बराबरी हो तो पहला: y = ${winner} = ${value}।`,
    loss: (target, loss) => `यह कितना ग़लत है? लक्ष्य ${target} है, इसलिए लॉस ${loss} है। यह कैसे घटे?`,
    slope: (name, slope, wish) => `अब पीछे की ओर: ∂L/∂${name} = ${slope}, ${wish}।`,
    shares: (outputs, slope) =>
      `y में हर आउटपुट का हिस्सा 1/${outputs} था, इसलिए हर एक को ${slope} का 1/${outputs} मिलता है।`,
    wins: (winner, slope) =>
      `${winner} जीता और उसे पूरा ${slope} मिलता है, बाकी को 0। फिर भी सभी आउटपुट बदलेंगे: उनका फ़िल्टर एक ही है।`,
    bias: (value) => `बायस हर आउटपुट में जोड़ा गया था, इसलिए उसका ग्रेडिएंट सभी δ का योग है: ${value}।`,
    image: (name, value) =>
      `∂L/∂${name} = ${value}, जो नीचे की लेयर को मिलता: δ, चारों ओर शून्यों के साथ, 180° घुमाए गए फ़िल्टर से मिलता है।`,
    update: (rate) =>
      `हर भार अपने ग्रेडिएंट की उलटी दिशा में चलता है, उसके η = ${rate} गुना। बायस और हेड वैसे ही रहते हैं, ताकि जो बदले वह फ़िल्टर का ही किया हो।`,
    guessFirst: 'हर भार अपने ग्रेडिएंट की उलटी दिशा में चलता है। किस ओर? पहले ∂L/∂W पर लौटकर उसके सभी मानों का अनुमान लगाएँ।',
    stays: (loss) => `नए फ़िल्टर के साथ फिर आगे की ओर: लॉस ${loss} ही रहता है।`,
    falls: (before, after) => `नए फ़िल्टर के साथ फिर आगे की ओर: लॉस ${before} से घटकर ${after} होता है।`,
    rises: (before, after) =>
      `फिर आगे की ओर: लॉस ${before} से बढ़कर ${after} होता है। दर बहुत बड़ी है, चरण लक्ष्य से आगे निकल जाता है।`,
    moved: (moved, outputs) =>
      `${outputs} में से ${moved} आउटपुट ${moved === 1 ? 'बदला' : 'बदले'}, केवल विजेता नहीं: उनका फ़िल्टर एक ही है।`,
    chart: 'चरण के बाद लॉस, हर दर η के लिए',
  } satisfies Translated<typeof steps>,
  'backprop-stepper.symbolic': {
    summary: (rows, columns, outputs) =>
      `एक इमेज, ${rows} × ${columns} भारों का एक फ़िल्टर और उसके ${outputs} आउटपुट, अक्षरों में`,
    caption: (weight, uses) =>
      `${weight} का ${uses} बार उपयोग होता है, हर आउटपुट में एक बार: लॉस इसी तरह उस पर निर्भर है, और इसीलिए उसके ग्रेडिएंट में ${uses} ${uses === 1 ? 'पद है' : 'पद हैं'}।`,
  } satisfies Translated<typeof symbolic>,
  'backprop-stepper.settings': {
    badPreset: (preset) => `“${preset}” नाम का कोई प्रीसेट नहीं है।`,
    badInput: (text) => `इमेज “${text}” संख्याओं का मैट्रिक्स नहीं है।`,
    badKernel: (text) => `फ़िल्टर “${text}” संख्याओं का मैट्रिक्स नहीं है।`,
    largeInput: (most) => `इमेज में अधिक से अधिक ${most} पंक्तियाँ और स्तंभ हो सकते हैं।`,
    largeKernel: (most) => `फ़िल्टर में अधिक से अधिक ${most} पंक्तियाँ और स्तंभ हो सकते हैं।`,
    badSize: 'फ़िल्टर इमेज से बड़ा है।',
    badRate: 'दर ऐसी संख्या है जो 0 से कम न हो।',
    badTarget: 'लक्ष्य और बायस संख्याएँ हैं।',
  } satisfies Translated<typeof wrong>,
};
