/** <filter-grid> हिन्दी में क्या कहता है। */
import type { evidenceWords, TwinNumbers } from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

const rights = ({ right }: TwinNumbers): string =>
  right ? `वह अलग रखे गए अंकों में से ${right[0]} सही पहचानता है (यह रन ${right[1]}), और ` : '';
const fits = ({ fit: [twin, run] }: TwinNumbers): string =>
  `उसके फ़िल्टरों पर किनारा या पट्टी औसतन R² ${twin} से बैठती है (इस रन में ${run})`;
const wider = (start: string) => (numbers: TwinNumbers) =>
  `जुड़वाँ ने अधिक चौड़े यादृच्छिक फ़िल्टरों से शुरू किया (${start}): ${rights(numbers)}उसके फ़िल्टरों का अपनी शुरुआत से ` +
  `कोसाइन अब भी ${numbers.start[0]} है (इस रन में ${numbers.start[1]})। काम करने के लिए फ़िल्टरों का सीखा हुआ दिखना ज़रूरी नहीं।`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `${layer} के फ़िल्टर`,
    filter: (number) => `फ़िल्टर ${number}`,
    grid: (layer, count, rows) => `${layer}: ${count} फ़िल्टर, हर एक में ${rows} × ${rows} भार`,
    empty: (filter) => `फ़िल्टर ${filter}, अभी कोई भार नहीं`,
    option: (filter, least, most, likeness) =>
      `फ़िल्टर ${filter}: भार ${least} से ${most} तक${likeness ? `, अपनी शुरुआत से कोसाइन ${likeness}` : ''}`,
    cell: (filter, row, column, value) => `फ़िल्टर ${filter}, पंक्ति ${row}, स्तंभ ${column}: भार ${value}`,
    startedAt: (value) => ` (चरण 0 पर: ${value})`,
    rows: {
      start: (most) => `चरण 0 पर: यादृच्छिक, अधिक से अधिक ±${most}`,
      now: (step) => `अब, चरण ${step}`,
      change: (step) => `चरण 0 से चरण ${step} तक बदलाव`,
    },
    twin: {
      random: (most) => `बिना ट्रेनिंग: अधिक से अधिक ±${most}`,
      glorot: (most) => `जुड़वाँ, Glorot की चौड़ी शुरुआत से: अधिक से अधिक ±${most}`,
      he: (most) => `जुड़वाँ, He की चौड़ी शुरुआत से: अधिक से अधिक ±${most}`,
      constant: (most) => `जुड़वाँ, सभी भार 0.1 से: अधिक से अधिक ±${most}`,
      'shuffled-labels': (most) => `जुड़वाँ, लेबल फेंटे हुए: अधिक से अधिक ±${most}`,
      'permuted-pixels': (most) => `जुड़वाँ, पिक्सेल फेंटे हुए: अधिक से अधिक ±${most}`,
    },
    negative: 'ऋणात्मक',
    positive: 'धनात्मक',
    scaleFixed: 'हर फ़िल्टर का एक पैमाना, सभी चरणों पर वही',
    scaleFrame: 'स्वतः पैमाना: अलग चरणों की प्रबलता की तुलना नहीं हो सकती',
    channelNote: (channel, channels) => `इनपुट चैनल ${channel}, कुल ${channels}`,
    waiting: 'हर वर्ग एक फ़िल्टर दिखाएगा: भारों का एक छोटा जाल। रिकॉर्ड किया हुआ रन आ रहा है।',
    notTrained: 'हर वर्ग एक फ़िल्टर दिखाता है: भारों का एक छोटा जाल। दिखाने के लिए अभी कोई रन नहीं है।',
    random: 'चरण 0: यादृच्छिक संख्याएँ। ट्रेनिंग ने अभी कुछ नहीं बदला।',
    randomAndSmall: (most) =>
      `चरण 0: यादृच्छिक संख्याएँ, अधिक से अधिक ±${most}; ट्रेनिंग उनसे जो बनाती है उसके सामने इतनी छोटी कि मुश्किल से दिखती हैं।`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const share =
        size > 0.9
          ? 'का पैटर्न लगभग अपनी यादृच्छिक शुरुआत वाला ही है'
          : size > 0.5
            ? 'में अपनी यादृच्छिक शुरुआत से बहुत कुछ समान है'
            : 'में अपनी यादृच्छिक शुरुआत से बहुत कम समान है';
      return `चरण ${step}: फ़िल्टर ${filter} ${cosine < -0.5 ? 'अपनी यादृच्छिक शुरुआत का उलटा हो गया है' : share} (कोसाइन ${shown}; 1 का अर्थ होता वही पैटर्न)।`;
    },
    step: (step) => `चरण ${step}।`,
    stepOf: (step, steps) => `चरण ${step}, कुल ${steps}`,
    play: 'ट्रेनिंग चलाएँ',
    again: 'ट्रेनिंग फिर चलाएँ',
    pause: 'रोकें',
    back: 'वापस यादृच्छिक शुरुआत पर',
    slider: 'ट्रेनिंग का चरण',
    channel: 'इनपुट चैनल',
    numbers: 'संख्याएँ',
    large: (filter, rows) => `फ़िल्टर ${filter} संख्याओं में, ${rows} × ${rows}`,
    values: (filter, step, matrix) => `चरण ${step} पर फ़िल्टर ${filter}, पंक्ति दर पंक्ति: ${matrix}।`,
    table: 'भार तालिका में',
    tableCaption: (filter, layer, step) => `चरण ${step} पर ${layer} के फ़िल्टर ${filter} के भार`,
    columns: { channel: 'इनपुट चैनल', row: 'पंक्ति', column: 'स्तंभ', weight: 'भार', start: 'चरण 0 पर भार' },
    badCompare: (given) => `compare="${given}" मान्य नहीं है; यह "none", "before-after", "change" या "timeline" होता है।`,
    badLayer: (given, known) => `layer="${given}" इस नेटवर्क की कन्वोल्यूशन लेयर नहीं है; इसकी कन्वोल्यूशन लेयरें ये हैं: ${known}।`,
    badFilter: (given, last) => `filter="${given}" इस लेयर के फ़िल्टरों में से नहीं है; उनकी गिनती 0 से ${last} तक है।`,
    badChannel: (given, last) => `channel="${given}" इस लेयर के इनपुट चैनलों में से नहीं है; उनकी गिनती 0 से ${last} तक है।`,
    noFilters: 'इस नेटवर्क में कोई कन्वोल्यूशन लेयर नहीं है, इसलिए दिखाने के लिए कोई फ़िल्टर नहीं है।',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `जुड़वाँ को कभी प्रशिक्षित नहीं किया गया: ${fits(numbers)}।`,
      glorot: wider('Glorot का नियम'),
      he: wider('He का नियम'),
      constant: (numbers) =>
        `जुड़वाँ ने सभी भार 0.1 रखकर शुरू किया: ${rights(numbers)}उसके फ़िल्टर हमेशा एक ही रहते हैं ` +
        `(सबसे बड़ा अंतर ${numbers.apart})।`,
      'shuffled-labels': (numbers) =>
        `जुड़वाँ ने वही अंक फेंटे हुए लेबलों के साथ देखे: ${rights(numbers)}${fits(numbers)}। ` +
        `सच्चे लेबलों के बिना ऐसी कोई संरचना नहीं बनती।`,
      'permuted-pixels': (numbers) =>
        `जुड़वाँ ने हर अंक के पिक्सेल एक ही तरह फेंटे हुए देखे: ${rights(numbers)}${fits(numbers)}। ` +
        `जहाँ पड़ोसी होने का कोई अर्थ नहीं, वहाँ किनारे नहीं होते।`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `${filters} में से ${count} फ़िल्टरों पर निश्चित दिशा वाला कोई किनारा या पट्टी 0.6 से अधिक R² के साथ बैठती है, औसतन ${mean}। ` +
      `नॉइज़ ${white} तक पहुँचता है यदि वह श्वेत हो, और ${smooth} तक यदि वह इन फ़िल्टरों जितना चिकना हो${marked ? ' (निशान)' : ''}।`,
    fitTitle: (r2, pattern, white, smooth) =>
      `सबसे अच्छा मेल ${pattern} है, R² ${r2}। श्वेत नॉइज़ औसतन ${white} तक पहुँचता है, उतना ही चिकना नॉइज़ ${smooth} तक।`,
    edge: (angle) => `${angle}° के आर-पार किनारा`,
    bar: (angle) => `${angle}° के आर-पार पट्टी`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `औसतन फ़िल्टरों का कोसाइन चरण ${last} पर अपने रूप से ${toEnd} है, और अपनी शुरुआत से ${toStart}।`,
    timelineEnd: (early, last, cosine, toStart) =>
      `अधिकांश बदलाव जल्दी हुआ: कुल ${last} में से चरण ${early} पर ही फ़िल्टरों का अपने आज के रूप से औसत कोसाइन ` +
      `${cosine} था। अपनी शुरुआत से वह ${toStart} है।`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `ट्यूटोरियल की आम सेटिंग में फ़िल्टर अधिकतर अपनी यादृच्छिक शुरुआत ही रहते हैं: ${steps} चरणों के बाद अलग रखे गए ` +
      `अंकों में से ${accuracy} सही हैं, पर शुरुआत से कोसाइन अब भी औसतन ${cosine} है। बदलाव चिकना और किनारे जैसा है ` +
      `(पड़ोसी भारों का सहसंबंध ${change[1]}, R² ${change[0]}), फ़िल्टर नहीं (${filter[1]}, R² ${filter[0]})।`,
    frame: (filter, step, least, most, cosine) =>
      `चरण ${step} पर फ़िल्टर ${filter}: भार ${least} से ${most} तक${cosine ? `, अपनी शुरुआत से कोसाइन ${cosine}` : ''}`,
    noFrame: (filter, step) => `चरण ${step} पर फ़िल्टर ${filter}: अभी ज्ञात नहीं`,
    changeOf: (filter, least, most) => `फ़िल्टर ${filter}, पहले से आख़िरी चरण तक बदलाव: ${least} से ${most} तक`,
    timelineLabel: (layer, count) => `${layer}: ${count} फ़िल्टर, हर एक की एक पंक्ति, ट्रेनिंग के चरण बाएँ से दाएँ`,
    twinLabel: 'जुड़वाँ के वही चरण',
    step: 'चरण',
    change: 'बदलाव',
  } satisfies Translated<typeof evidenceWords>,
};
