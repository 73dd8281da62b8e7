/** हर तत्व हिन्दी में क्या कह सकता है। */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': 'यह पेज कोई वर्कर शुरू नहीं होने देता।',
  'engine-failed': 'ट्रेनिंग इंजन शुरू नहीं हो सका।',
  'engine-crashed': 'एक त्रुटि हुई।',
  'recipe-impossible': 'इन सेटिंग्स से कोई नेटवर्क प्रशिक्षित नहीं हो सकता।',
  diverged: 'वह डाइवर्ज हो गई: लॉस अब परिमित संख्या नहीं है। आम उपाय है छोटा लर्निंग रेट।',
  'digits-unavailable': 'ट्रेनिंग के अंक लोड नहीं हो सके।',
  'recording-unavailable': 'दिखाने के लिए कोई रिकॉर्ड की गई ट्रेनिंग नहीं है।',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': 'इस पेज में कोई वर्कर शुरू नहीं हो सकता, इसलिए ट्रेनिंग पेज के भीतर ही चलती है और ज़्यादा समय ले सकती है।',
  'engine-failed': 'इस पेज में ट्रेनिंग नहीं चल सकती। जो दिख रहा है वह रिकॉर्ड की गई ट्रेनिंग है।',
};

export const translation = {
  convlets: {
    example: 'उदाहरण:',
    missing: 'इस चित्र का एक भाग लोड नहीं हो सका।',
    reload: 'पेज फिर से लोड करें',
    none: (attribute, value, names) => `${attribute} का मान “${value}” नहीं हो सकता। संभव मान: ${names}।`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) => `“${name}” नाम का कोई नमूना अंक नहीं है। नमूना अंकों के नाम 0…9 हैं, और हर वर्ग के दूसरे अंक के 0:1…9:1।`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `हाथ से लिखा ${digit}`,
    matrix: (rows, columns) => `${rows}×${columns} की इमेज`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `${channels} चैनलों वाली ${rows}×${columns} की इमेज`,
    file: 'एक इमेज',
    tooLarge: (rows, columns, most) =>
      `इनपुट में ${rows}×${columns} संख्याएँ हैं; ज़्यादा से ज़्यादा ${most}×${most} ही साफ़ दिख सकती हैं।`,
    noMatrix: (text, most) =>
      `इनपुट “${text}” मैट्रिक्स नहीं है: हर पंक्ति में बराबर संख्याएँ होनी चाहिए, और ज़्यादा से ज़्यादा ${most} पंक्तियाँ और स्तंभ।`,
    notLoaded: (url) =>
      `इमेज “${url}” लोड नहीं हो सकी: वह मौजूद नहीं है, इमेज नहीं है, या उसका सर्वर दूसरी साइटों को उसे पढ़ने नहीं देता (CORS)।`,
    noCanvas: 'यह ब्राउज़र पेज को इमेज पढ़ने नहीं देता।',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `“${text}” कोई संख्या नहीं है।`,
    seed: 'सीड 0 से 4294967295 तक की पूर्ण संख्या होना चाहिए।',
    bias: 'बायस कोई संख्या नहीं है।',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `twin="${twin}" नाम का कोई जुड़वाँ नहीं है; जुड़वाँ ये हैं: ${names}।`,
    layer: (twin, first, layer) => `twin="${twin}" की केवल पहली लेयर, ${first}, रिकॉर्ड की गई है, ${layer} नहीं।`,
    recipe: (twin) => `twin="${twin}" विधि look का जुड़वाँ है; यह नेटवर्क किसी दूसरी विधि से प्रशिक्षित होता है।`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) =>
      `कर्नेल “${text}” ${most}×${most} तक की संख्याओं का मैट्रिक्स नहीं है: हर पंक्ति अर्धविराम (;) पर समाप्त होती है और सब पंक्तियाँ बराबर लंबी होती हैं।`,
    stride: (stride) => `स्ट्राइड कम से कम 1 की पूर्ण संख्या होनी चाहिए, ${stride} नहीं।`,
    dilation: (dilation) => `डाइलेशन कम से कम 1 की पूर्ण संख्या होना चाहिए, ${dilation} नहीं।`,
    padding: 'पैडिंग valid, same या कम से कम 0 की पूर्ण संख्या होनी चाहिए।',
    tooLarge: (rows, columns, height, width) =>
      `कर्नेल ${rows}×${columns} पिक्सेल ढकता है; पैडिंग सहित इमेज में ${height}×${width} हैं।`,
    largeMap: (rows, columns, most) =>
      `फ़ीचर मैप ${rows}×${columns} का होगा; ज़्यादा से ज़्यादा ${most}×${most} ही साफ़ दिख सकता है।`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: 'इसे इस चित्र के किसी नए संस्करण ने सहेजा है।',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};
