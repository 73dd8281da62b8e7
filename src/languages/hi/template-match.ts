/** <template-match> हिन्दी में क्या कहता है। */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const names: Readonly<Record<string, string | undefined>> = {
  self: 'वह स्वयं',
  dim: 'आधा चमकीला',
  shifted: 'खिसका हुआ',
  negative: 'उसका नेगेटिव',
  noise: 'नॉइज़',
  'all-on': 'हर पिक्सेल ON',
};
const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `${Math.abs(pixels)} ${pixels > 0 ? forward : back}`;

export const translation = {
  'template-match': {
    figure: 'इमेज का टेम्पलेट से मिलान',
    image: 'इमेज',
    template: 'टेम्पलेट',
    filter: 'टेम्पलेट (फ़िल्टर)',
    products: 'गुणनफल',
    tried: 'आज़माने की इमेजें',
    raw: 'कच्चा स्कोर',
    cosine: 'कोसाइन',
    ratio: 'स्वयं टेम्पलेट का कच्चा स्कोर। ',
    loading: 'अंक लोड हो रहे हैं …',
    pick: 'टेम्पलेट',
    values: 'पिक्सेल',
    grey: 'धूसर, 0 … 1',
    binary: 'OFF 0, ON 255',
    own: 'मेरा अपना',
    noise: 'नया नॉइज़',
    shift: 'खिसकाव',
    left: 'एक पिक्सेल बाएँ',
    right: 'एक पिक्सेल दाएँ',
    up: 'एक पिक्सेल ऊपर',
    down: 'एक पिक्सेल नीचे',
    table: 'स्कोर तालिका में',
    tableRatio: 'स्वयं टेम्पलेट का कितने गुना',
    digit: (name) => `हाथ से लिखा ${name.charAt(0)}`,
    matrix: (rows, columns) => `${rows}×${columns} का टेम्पलेट`,
    names: {
      self: 'वह स्वयं',
      dim: 'आधा चमकीला',
      shifted: 'खिसका हुआ',
      negative: 'उसका नेगेटिव',
      noise: 'नॉइज़',
      'all-on': 'हर पिक्सेल ON',
    },
    short: { raw: 'कच्चा स्कोर', dim: 'आधा चमकीला', negative: 'नेगेटिव', 'all-on': 'सब ON' },
    ownScore: 'स्वयं टेम्पलेट',
    name: (name, template) => {
      const made = names[name];
      if (made !== undefined) return made;
      const same = template?.startsWith(name.charAt(0)) ?? false;
      return same ? `दूसरा ${name.charAt(0)}` : `एक ${name.charAt(0)}`;
    },
    sentence: {
      self: 'अपने ही ऊपर टेम्पलेट',
      dim: 'आधी चमक पर वही इमेज',
      negative: 'उसका नेगेटिव',
      noise: 'यादृच्छिक नॉइज़',
      'all-on': 'हर पिक्सेल ON वाली इमेज, MNIST के रंगों में पूरी सफ़ेद',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? 'बिलकुल न खिसका टेम्पलेट'
        : `${[amount(x, 'दाएँ', 'बाएँ'), amount(y, 'नीचे', 'ऊपर')].filter(Boolean).join(' और ')} खिसका टेम्पलेट`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `दूसरा ${name.charAt(0)}` : `एक ${name.charAt(0)}`,
    scores: (what, raw, ratio, cosine) => `${what}: स्कोर ${raw}, स्वयं टेम्पलेट के स्कोर का ${ratio} गुना; कोसाइन ${cosine} है।`,
    selfScores: (raw) => `अपने ही ऊपर टेम्पलेट का स्कोर ${raw} है, और कोसाइन 1 है।`,
    swapped: ' उलटकर देखें तो केवल एकों से बना फ़िल्टर टेम्पलेट को यही स्कोर देता है।',
    beaten: (ratio, cosine) =>
      `फिर भी हर पिक्सेल ON वाली इमेज का स्कोर ${ratio} गुना है: कच्चा स्कोर समानता नहीं है। उसका कोसाइन केवल ${cosine} है।`,
    tied: (cosine) =>
      `फिर भी हर पिक्सेल ON वाली इमेज का स्कोर ठीक उतना ही है: कच्चा स्कोर समानता नहीं है। उसका कोसाइन केवल ${cosine} है।`,
    meeting: {
      grey: { both: 'दोनों में स्याही', one: 'केवल एक में स्याही', neither: 'दोनों कोरे' },
      binary: { both: 'ON से मिला ON', one: 'बेमेल', neither: 'OFF से मिला OFF' },
    },
    meetingSum: (pixels, each, total) => `${pixels} × ${each} = ${total}`,
    meetingTotal: (pixels, total) => `${pixels} पिक्सेल, Σ = ${total}`,
    pixel: (row, column, image, template, product) =>
      `पंक्ति ${row}, स्तंभ ${column}: ${image} गुणा ${template} बराबर ${product}`,
    here: (row, column) => `पंक्ति ${row}, स्तंभ ${column}:`,
    summary: (image, template, raw, cosine) =>
      `इमेज (${image}) गुणा टेम्पलेट (${template}), पिक्सेल दर पिक्सेल: गुणनफलों का योग ${raw} है, कोसाइन ${cosine} है।`,
    rawAloud: 'कच्चा स्कोर: S सभी पिक्सेलों पर I गुणा W का योग है',
    cosineAloud: 'कोसाइन: S बटा, I का नॉर्म गुणा W का नॉर्म',
    badTemplate: (text, most) =>
      `“${text}” कोई टेम्पलेट नहीं है: टेम्पलेट कोई नमूना अंक होता है, या बराबर संख्याओं वाली पंक्तियाँ, अधिक से अधिक ${most} × ${most}।`,
    badPixels: 'टेम्पलेट के पिक्सेल 0 से 1 तक की संख्याएँ होते हैं, और सभी 0 नहीं।',
    badShift: (text) => `“${text}” कोई खिसकाव नहीं है: दो पूर्ण संख्याएँ दें, दाईं ओर और नीचे के पिक्सेल।`,
    noImages: 'आज़माने के लिए कोई इमेज नहीं है।',
  } satisfies Translated<typeof words>,
};
