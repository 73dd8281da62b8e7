/** <digit-input> हिन्दी में क्या कहता है। */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'digit-input': {
    figure: 'चित्र बनाने का पैड और वह इमेज जो नेटवर्क को उससे मिलती है',
    pad: 'यहाँ बनाएँ',
    padLabel: (name) => `ड्रॉइंग पैड: ${name}`,
    blankPad: 'कोरा पन्ना',
    padRole: 'ड्रॉइंग पैड',
    padKeys: 'तीर वाली कुंजियाँ क़लम चलाती हैं। बनाने के लिए Space दबाए रखें, या क़लम रखने और उठाने के लिए Enter दबाएँ।',
    keys: 'तीर चलाते हैं, Space बनाता है',
    invitation: 'अपना ख़ुद का बनाएँ',
    blankInvitation: 'कोई अंक, या जो चाहें',
    dropHere: 'इमेज यहाँ छोड़ें',
    network: (size) => `नेटवर्क को जो मिलता है, ${size}×${size}`,
    networkLabel: (box) => `नेटवर्क को जो मिलता है, 28 × 28 पिक्सेल: ${box}`,
    networkBox: (top, bottom, left, right) => `स्याही पंक्ति ${top} से ${bottom} और स्तंभ ${left} से ${right} तक`,
    networkBlank: 'कोरा',
    cell: (row, column, value) => `पंक्ति ${row + 1}, स्तंभ ${column + 1}: ${value}`,
    undo: 'वापस लें',
    clear: 'मिटाएँ',
    sample: 'अंक',
    none: 'आपका अपना',
    choose: 'इमेज चुनें…',
    drawing: 'आपका चित्र',
    example: 'बनाया हुआ 4',
    picture: (file) => `आपकी इमेज “${file}”`,
    pasted: 'आपकी इमेज',
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `हाथ से लिखा दूसरा ${digit}` : `हाथ से लिखा ${digit}`;
    },
    sampleChoice: (name) => {
      const [digit, second] = name.split(':');
      return second ? `दूसरा ${digit}` : digit;
    },
    loading: 'अंक लोड हो रहा है।',
    reading: 'इमेज पढ़ी जा रही है।',
    blank: 'पन्ना कोरा है। माउस, उँगली या पेन से, अथवा तीर वाली कुंजियों और Space से बनाएँ; या यहाँ कोई इमेज छोड़ें।',
    centred: (name, longer, tall, scale) =>
      `${name}: पैड पर ${tall ? 'ऊँचाई' : 'चौड़ाई'} ${longer} पिक्सेल है। ×${scale} पैमाने पर यह 20×20 के बॉक्स में ठीक समाता है, और इसका द्रव्यमान केंद्र (+) इमेज के बीच में आता है। जिस-जिस चीज़ से नेटवर्क ने सीखा, वह इसी तरह तैयार की गई थी।`,
    here: (row, column, value) =>
      `पंक्ति ${row + 1}, स्तंभ ${column + 1} का पिक्सेल ${value} है: पैड के चिह्नित वर्ग का इतना भाग स्याही है।`,
    outside: (row, column) =>
      `पंक्ति ${row + 1}, स्तंभ ${column + 1} का पिक्सेल 0 है: यह उस बॉक्स से बाहर है जिसमें चित्र समाया गया, और काग़ज़ है।`,
    penDown: (row, column) => `क़लम नीचे, पंक्ति ${row}, स्तंभ ${column}।`,
    penUp: (row, column) => `क़लम ऊपर, पंक्ति ${row}, स्तंभ ${column}।`,
    now: (name) => `नेटवर्क को मिलता है: ${name}।`,
    undone: 'वापस लिया गया।',
    cleared: 'पन्ना कोरा है।',
    table: 'इमेज तालिका में',
    tableCaption: 'नेटवर्क को जो मिलता है: 0 काग़ज़ है, 1 स्याही',
    row: 'पंक्ति',
    badPoint: (text, most) => `“${text}” चित्र का कोई बिंदु नहीं है: बिंदु 0 से ${most} तक की दो संख्याएँ हैं, दाईं ओर और नीचे की ओर।`,
    otherPage: 'यह किसी दूसरे पेज की इमेज का पता है, जिसे यह पेज पढ़ नहीं सकता: पहले इमेज सहेजें।',
    good: 'हल्के काग़ज़ पर एक गहरे अंक की PNG या JPEG',
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `कुछ दिखाई नहीं देता (${name}): सब कुछ एक ही धूसर रंग का है।`,
    svg: (name) => `“${name}” एक SVG चित्र है, जिसके अपने पिक्सेल नहीं होते: उसे PNG के रूप में सहेजें।`,
    noImage: (name) => `“${name}” कोई इमेज नहीं है।`,
    largeFile: (name, size, most) => `“${name}” ${size} की है; अधिक से अधिक ${most} पढ़े जाते हैं।`,
    damaged: (name) => `“${name}” खोली नहीं जा सकती: फ़ाइल ख़राब है, या ऐसे प्रकार की है जिसे यह ब्राउज़र नहीं जानता।`,
    largeImage: (name, width, height) => `“${name}” बहुत बड़ी है: ${width}×${height} पिक्सेल।`,
  } satisfies Translated<typeof files>,
};
