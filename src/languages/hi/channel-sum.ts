/** <channel-sum> हिन्दी में क्या कहता है। */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['लाल', 'हरा', 'नीला'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const translation = {
  'channel-sum': {
    figure: 'इमेज जितना गहरा फ़िल्टर एक ही मैप देता है',
    image: 'इमेज',
    channel: (channel, channels) => (channels === 3 ? COLOURS[channel] : `चैनल ${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `फ़िल्टर ${filter + 1}`,
    filterName: (filter, name) => (name ? `फ़िल्टर ${filter + 1} (${signs(name)})` : `फ़िल्टर ${filter + 1} (अपना)`),
    slice: (channel) => `परत: ${channel}`,
    partial: (channel) => `योगदान: ${channel}`,
    map: (filter) => `मैप ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)} पिक्सेल` : `पिक्सेल ${channel + 1}`),
    products: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)} गुणनफल` : `गुणनफल ${channel + 1}`),
    stack: (filters, rows, columns, wide) => {
      const shape = `${rows}×${columns}×${filters}`;
      if (filters === 1) return wide ? '1 फ़िल्टर → 1 मैप: अगली लेयर का इकलौता चैनल' : '1 फ़िल्टर → 1 मैप';
      return wide
        ? `${filters} फ़िल्टर → ${filters} मैप, एक के ऊपर एक: अगली लेयर के ${filters} चैनल (${shape})`
        : `${filters} फ़िल्टर → ${filters} मैप, एक के ऊपर एक: ${shape}`;
    },
    ownScales: 'हर मैप का रंग-पैमाना अपना है।',
    chooseFilter: 'दिखाया गया फ़िल्टर',
    filters: 'फ़िल्टर',
    bias: (filter) => `फ़िल्टर ${filter + 1} का बायस`,
    more: 'और सेटिंग',
    table: 'मैप तालिका में',
    parameters: (weights, biases) => `${weights} भार + ${biases} बायस`,
    weight: (row, column, value) => `पंक्ति ${row}, स्तंभ ${column} का भार: ${value}। बदलने के लिए Enter दबाएँ`,
    cell: (row, column, value) => `पंक्ति ${row}, स्तंभ ${column}: ${value}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `${filter} में ${channels} ${channels === 1 ? 'परत है' : 'परतें हैं'}, हर चैनल के लिए एक (${image})। परतों के उत्तर जुड़कर एक ही मैप बनाते हैं: पंक्तियाँ ${rows}, स्तंभ ${columns}, मान ${low} से ${high} तक।`,
    caption: (row, column, parts, bias, filter, value) =>
      `पंक्ति ${row}, स्तंभ ${column} पर: ${parts}। बायस ${bias} के साथ जोड़ने पर वहाँ ${filter} का उत्तर ${value} है।`,
    contribution: (channel, value) => `${channel} से ${value}`,
    notTheSame: (weights, values) =>
      `फ़िल्टर फ़ीचर नहीं है: फ़िल्टर ${weights} भार और एक बायस है, उसका फ़ीचर मैप ${values} उत्तर है।`,
    scene: 'पोस्त के फूलों की तस्वीर',
    loading: 'इमेज लोड हो रही है …',
    badBias: (text) => `बायस “${text}” संख्याओं की सूची नहीं है।`,
    badFilter: (filter) => `फ़िल्टर ${filter} नहीं है: फ़िल्टरों की गिनती 0 से होती है।`,
    badFilters: (most, filters) => `यहाँ एक लेयर में 1 से ${most} फ़िल्टर होते हैं, ${filters} नहीं।`,
    badInput: (channels, most) => `इमेज में ${channels} चैनल हैं; ${most} दिखाए जा सकते हैं।`,
    weightsFormula: 'K गुणा K गुणा C in गुणा C out, प्लस C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'स्ट्राइड',
    padding: 'पैडिंग',
    editWeight: (slice, row, column) => `${slice}: पंक्ति ${row}, स्तंभ ${column} का भार`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `फ़िल्टर को हर इनपुट चैनल के लिए एक परत चाहिए, “|” से अलग की हुई: ${channels}, पर फ़िल्टर ${filter} में ${slices} हैं।`,
    noMatrix: (slice, filter) => `फ़िल्टर ${filter} की परत ${slice} संख्याओं का मैट्रिक्स नहीं है।`,
    tooLarge: (slice, filter, most) => `फ़िल्टर ${filter} की परत ${slice} ${most}×${most} से बड़ी है।`,
    sizes: 'एक लेयर के सभी फ़िल्टरों की सभी परतें एक ही आकार की होती हैं।',
  } satisfies Translated<typeof kernel>,
};
