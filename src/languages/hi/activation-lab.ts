/** <activation-lab> हिन्दी में क्या कहता है। */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'activation-lab': {
    figure: 'एक फ़ीचर मैप: बायस से पहले, बायस के बाद और ऐक्टिवेशन के बाद',
    names: {
      linear: 'रैखिक',
      relu: 'ReLU',
      'leaky-relu': 'लीकी ReLU',
      sigmoid: 'सिग्मॉइड',
      tanh: 'tanh',
    },
    ranges: {
      linear: ['(−∞, ∞)', 'कुछ भी दबाया नहीं जाता'],
      relu: ['[0, ∞)', '0 शामिल है और कोई ऊपरी सीमा नहीं है'],
      'leaky-relu': ['(−∞, ∞)', '0 से नीचे 0.2 की ढाल ग्रेडिएंट को जीवित रखती है'],
      sigmoid: ['(0, 1)', 'मान 0 और 1 के पास आते हैं, उन तक कभी नहीं पहुँचते'],
      tanh: ['(−1, 1)', 'मान −1 और 1 के पास आते हैं, उन तक कभी नहीं पहुँचते'],
    },
    range: 'परिसर',
    input: 'इनपुट',
    filter: 'फ़िल्टर',
    maps: ['बायस से पहले', 'बायस के बाद', 'ऐक्टिवेशन के बाद'],
    after: (name) => `${name} के बाद`,
    bias: 'बायस',
    activation: 'ऐक्टिवेशन',
    preset: 'फ़िल्टर',
    own: 'मेरा अपना',
    more: 'और सेटिंग',
    table: 'ऐक्टिवेशन के बाद का मैप, तालिका में',
    histogram: 'z + b के अनुसार सेल (ऊँचाई: गिनती का वर्गमूल)',
    passes: (slope) => `ग्रेडिएंट ${slope} गुना होकर लौटता है`,
    blocked: 'इस सेल से कोई ग्रेडिएंट नहीं लौटता',
    faint: 'इस सेल से लगभग कोई ग्रेडिएंट नहीं लौटता',
    cell: (row, column, value) => `पंक्ति ${row}, स्तंभ ${column}: ${value}`,
    interval: (low, high) => `${low} … ${high}`,
    summary: (input, name, bias, low, high) =>
      `एक फ़ीचर मैप (इनपुट: ${input}) तीन बार: बायस से पहले, हर सेल में बायस ${bias} जोड़ने के बाद, और ${name} के बाद, जहाँ मान ${low} से ${high} तक हैं।`,
    curve: (name) => `${name} का वक्र और उसका अवकलज`,
    biasAdded: (bias, cells) => `बायस सभी ${cells} सेलों को ${bias} से खिसकाता है।`,
    noBias: 'बायस 0 हो तो पहले दोनों मैप एक जैसे होते हैं।',
    alive: (name, slope) => `${name} की ढाल कहीं भी ${slope} से कम नहीं है: हर सेल से ग्रेडिएंट लौटता है।`,
    stalled: (name, count, cells, kind) =>
      `${name} के बाद ${cells} में से ${count} सेल वहाँ हैं जहाँ φ′ ${kind === 'zero' ? '= 0' : '< 0.05'} है: उनसे ${kind === 'zero' ? 'कोई' : 'लगभग कोई'} ग्रेडिएंट नहीं लौटता।`,
    onKink: (count) => ` उनमें से ${count} ठीक 0 पर हैं, जहाँ अवकलज परिपाटी से 0 माना जाता है।`,
    rangeOf: (name, range, remark) => `${name} का परिसर ${range} है: ${remark}।`,
    loading: 'लोड हो रहा है …',
    badBias: 'बायस कोई संख्या नहीं है।',
    badKernel: (text) =>
      `कर्नेल “${text}” अधिक से अधिक 11×11 की संख्याओं का मैट्रिक्स नहीं है: हर पंक्ति अर्धविराम (;) पर समाप्त होती है और हर पंक्ति में बराबर संख्याएँ होनी चाहिए।`,
    tooLarge: (rows, columns, height, width) =>
      `कर्नेल में ${rows}×${columns} भार हैं, जो ${height}×${width} पिक्सेल की इमेज में नहीं समाते।`,
  } satisfies Translated<typeof words>,
};
