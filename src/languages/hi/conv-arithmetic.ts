/** <conv-arithmetic> हिन्दी में क्या कहता है। */
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const feeds = (outputs: number): string => `${outputs} आउटपुट में काम आता है`;
const last = (count: number, one: string, more: string): string =>
  count > 1 ? `आख़िरी ${count} ${more}` : count > 0 ? `आख़िरी ${one}` : '';

export const translation = {
  'conv-arithmetic': {
    by: (rows, columns) => `${rows} × ${columns}`,
    names: {
      input: 'इनपुट N',
      kernel: 'कर्नेल K',
      stride: 'स्ट्राइड S',
      padding: 'पैडिंग P',
      dilation: 'डाइलेशन D',
      outputPadding: 'अतिरिक्त A',
    },
    figure: 'इनपुट, कर्नेल, स्ट्राइड, पैडिंग और डाइलेशन से आउटपुट का आकार कैसे तय होता है',
    input: 'इनपुट',
    stretched: 'इनपुट, शून्यों से फैलाया हुआ',
    kernel: 'कर्नेल',
    output: 'आउटपुट',
    hidden: 'आउटपुट: ? × ?',
    play: 'विंडो को चलाते जाएँ',
    pause: 'रोकें',
    back: 'एक स्थान पीछे',
    forward: 'एक स्थान आगे',
    position: 'विंडो का स्थान',
    preset: 'चित्र',
    own: 'मेरा अपना',
    transposed: 'ट्रांसपोज़्ड',
    separate: 'ऊँचाई, चौड़ाई अलग-अलग',
    left: 'अंत में छूटा',
    table: 'आकार तालिका में',
    height: 'ऊँचाई',
    width: 'चौड़ाई',
    place: ({ row, column }) => `पंक्ति ${row + 1}, स्तंभ ${column + 1}`,
    zero: 'डाला गया शून्य',
    value: 'इनपुट का मान',
    feeds,
    rows: (first, { kernel: length, dilation: gap }) =>
      gap === 1 && length > 2
        ? `${first + 1}–\u2060${first + length}`
        : Array.from({ length }, (_, i) => first + 1 + i * gap).join(', '),
    caption: (stop, stops, rows, columns, padded, at) =>
      `स्थान ${stop}, कुल ${stops}: ${padded ? 'पैडिंग वाले इनपुट की ' : ''}पंक्तियाँ ${rows} और स्तंभ ${columns} मिलकर ${at} का आउटपुट बनाते हैं।`,
    made: (at, rows, columns) => `${at}: पंक्तियाँ ${rows}, स्तंभ ${columns}`,
    pointed: (at, zero, outputs) => `${at} का ${zero ? 'शून्य' : 'मान'} ${feeds(outputs)}।`,
    tap: (at, cells) => `कर्नेल की ${at} का भार ${cells} ${cells === 1 ? 'सेल' : 'सेलों'} से मिलता है।`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const parts = [last(columns, 'स्तंभ', 'स्तंभ'), last(rows, 'पंक्ति', 'पंक्तियाँ')].filter(Boolean);
      if (parts.length === 0) return '';
      const seen = unseenRows + unseenColumns > 0 ? 'इनपुट का एक हिस्सा कभी देखा ही नहीं जाता' : 'केवल पैडिंग छूटती है';
      return ` अगला क़दम भीतर नहीं समाता। फ़्लोर से यह छूटता है: ${parts.join(' और ')} (धारीदार); ${seen}।`;
    },
    spread: (between, borders) =>
      ` बराबर के सीधे कन्वोल्यूशन के रूप में: ${between > 0 ? `पड़ोसियों के बीच ${between} शून्य, ` : ''}किनारे की चौड़ाई ${borders}।`,
    border: (before, after) => (before === after ? String(before) : `${before} (अंत में ${after})`),
    borders: (rows, columns) => `${rows} × ${columns}`,
    counts: (weights, stops, all, zeros) =>
      `${weights} भार और एक बायस। ${stops} स्थान × ${weights} = ${all} गुणा` +
      (zeros > 0 ? `, जिनमें से ${zeros} डाले गए शून्य के साथ।` : '।'),
    noSame: 'यहाँ कोई पैडिंग “same” नहीं है: उसके लिए स्ट्राइड 1 और, बिना डाइलेशन के, विषम कर्नेल चाहिए।',
    count: 'पहले स्थान से शुरू करके वे स्थान गिनें जहाँ विंडो समाती है।',
    summary: (input, kernel, rest, output) =>
      `${input} का इनपुट और ${kernel} का कर्नेल, ${rest} के साथ, ${output} का आउटपुट देते हैं।`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: 'आउटपुट कितना बड़ा है?',
    check: 'जाँचें',
    reveal: 'दिखाएँ',
    wrong: (guess, verdict) => `${guess} ${verdict}। पहली विंडो के बाद जितने क़दम समाते हैं, उन्हें गिनें।`,
    tooLarge: 'ज़रूरत से बड़ा है',
    tooSmall: 'ज़रूरत से छोटा है',
    mixed: 'सही नहीं है',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `“${text}” ${attribute} नहीं हो सकता: ${least} से ${most} तक की पूर्ण संख्या लिखें, या ऊँचाई x चौड़ाई।`,
    same: (because) =>
      `“same” के लिए स्ट्राइड 1 और, बिना डाइलेशन के, विषम कर्नेल चाहिए: उसकी पैडिंग दोनों ओर D(K − 1)/2 होती है। यहाँ ${because}।`,
    even: (kernel, half) => `कर्नेल सम है (${kernel}), और D(K − 1)/2 = ${half} पूर्ण संख्या नहीं है`,
    half: (half) => `D(K − 1)/2 = ${half} पूर्ण संख्या नहीं है`,
    strided: (stride) => `स्ट्राइड ${stride} है, इसलिए पैडिंग कुछ भी हो, आउटपुट छोटा ही होता है`,
    border: (upright, border) =>
      `${upright ? 'ऊँचाई' : 'चौड़ाई'} की दिशा में किनारा D(K−1) − P का मान ${border} होगा: पैडिंग बहुत बड़ी है।`,
    outputPadding: (outputPadding, stride) => `आउटपुट पैडिंग (${outputPadding}) स्ट्राइड (${stride}) से छोटी होनी चाहिए।`,
    tooLarge: (upright, reach, cells) =>
      `${upright ? 'ऊँचाई' : 'चौड़ाई'} की दिशा में कर्नेल इनपुट से बड़ा है: वह ${cells} में से ${reach} सेल घेरता है।`,
    tooMany: (rows, columns, most) => `यह ${rows} × ${columns} सेल होंगे; हर ओर अधिक से अधिक ${most} बनाए जा सकते हैं।`,
  } satisfies Translated<typeof wrong>,
};
