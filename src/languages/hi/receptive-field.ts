/** <receptive-field> हिन्दी में क्या कहता है। */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `${side}\u00a0×\u00a0${side}`;
const units = (count: number): string => `${count} ${count === 1 ? 'यूनिट' : 'यूनिटें'}`;

const kinds = { conv: 'कन्व', pool: 'पूल' };

const OPTIONS: Readonly<Record<string, string | undefined>> = { kernel: 'कर्नेल', stride: 'स्ट्राइड', dilation: 'डाइलेशन' };

export const translation = {
  'receptive-field': {
    square,
    figure: 'लेयरों के ढेर की एक यूनिट इनपुट का कितना भाग देखती है',
    input: 'इनपुट',
    level: (level) => (level === 0 ? 'इनपुट' : `लेयर ${level}`),
    kinds,
    layer: ({ kind, kernel }) => `${kinds[kind]} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `स्ट्राइड ${stride}` : '', dilation > 1 ? `डाइलेशन ${dilation}` : ''].filter(Boolean).join(', '),
    weights: (text) => `${text} भार`,
    allWeights: 'भार',
    sees: (side) => `देखती है ${square(side)}`,
    jump: (jump) => `छलाँग ${jump} पिक्सेल`,
    stack: (layers) => (layers === 1 ? 'एक लेयर' : `${['', '', 'दो', 'तीन', 'चार', 'पाँच', 'छह'][layers]} लेयर`),
    play: 'दृश्य नीचे तक ले जाएँ',
    pause: 'रोकें',
    back: 'एक लेयर पीछे',
    forward: 'एक लेयर नीचे',
    position: 'कितनी लेयर नीचे',
    preset: 'ढेर',
    own: 'मेरा अपना',
    presets: [
      { value: 'conv 3; conv 3', text: 'दो 3 × 3' },
      { value: 'conv 3; conv 3; conv 3', text: 'तीन 3 × 3' },
      { value: 'conv 3 stride 2; conv 3', text: 'स्ट्राइड के साथ' },
      { value: 'conv 3; pool 2; conv 3', text: 'पूलिंग के साथ' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'डाइलेशन के साथ' },
    ],
    channels: 'चैनल C',
    more: 'लेयर एक-एक करके',
    kind: (number) => `लेयर ${number}`,
    kernel: 'आकार',
    stride: 'स्ट्राइड',
    dilation: 'डाइलेशन',
    add: 'लेयर जोड़ें',
    remove: 'आख़िरी हटाएँ',
    columns: ['ढेर', 'लेयर', 'यूनिटें', 'देखती है', 'छलाँग', 'भार'],
    table: 'लेयरें तालिका में',
    unit: (level, index, seen) =>
      level === 0 ? `इनपुट का पिक्सेल ${index + 1}` : `लेयर ${level} की यूनिट ${index + 1}, देखती है: ${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) => (level === 0 ? `इनपुट के ${count} पिक्सेल` : `लेयर ${level} की ${units(count)}`))
        .reverse()
        .join(', '),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `इनपुट का पिक्सेल ${index + 1}। उसके ऊपर की किसी यूनिट पर जाएँ और देखें कि वह क्या देखती है।`
        : `लेयर ${level} की यूनिट ${index + 1} देखती है: ${seen}; ${square(side)} ${holes ? 'के एक वर्ग के भीतर' : 'का एक वर्ग'}।`,
    tracing: (done, all) => `सबसे ऊपर की यूनिट का दृश्य ${all} में से ${done} लेयर नीचे तक ले जाया गया।`,
    against: (view, weights, others, more) =>
      ` दोनों ${square(view)} देखते हैं: ढेर ${weights} भारों से, अकेला कर्नेल ${others} से${more ? '' : ', इसलिए यहाँ ढेर सस्ता नहीं है'}।`,
    differ: (view, weights, otherView, others) =>
      ` बाएँ ${square(view)}, ${weights} भारों से; दाएँ ${square(otherView)}, ${others} से।`,
    summary: (stack, view, weights, jump) =>
      `${stack}: सबसे ऊपर की यूनिट इनपुट का ${square(view)} देखती है, कुल ${weights} भारों से; उसके पड़ोसियों के दृश्य ${jump} पिक्सेल की दूरी पर हैं।`,
    badChannels: 'चैनलों की संख्या 1 से 4096 तक की पूर्ण संख्या होनी चाहिए।',
    badCount: (layers, most) => `एक ढेर में 1 से ${String(most)} लेयर होती हैं, ${String(layers)} नहीं।`,
    badLayer: (text) => `“${text}” कोई लेयर नहीं है: conv या pool, उसका आकार, और ज़रूरत हो तो stride और dilation लिखें।`,
    outOfRange: (text, option, value, least, most) =>
      `“${text}” में ${OPTIONS[option] ?? option} ${String(value)} है; वह ${String(least)} से ${String(most)} तक हो सकता है।`,
    largeView: (size, most) => `सबसे ऊपर की यूनिट ${String(size)} पिक्सेल देखती; अधिक से अधिक ${String(most)} बनाए जा सकते हैं।`,
  } satisfies Translated<typeof words>,
};
