/** <kernel-learner> हिन्दी में क्या कहता है। */
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { rareWords } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'kernel-learner': {
    figure: 'यादृच्छिक संख्याएँ फ़िल्टर बनना सीखती हैं',
    loading: 'लोड हो रहा है…',
    transport: { play: 'चलाएँ', pause: 'रोकें', back: 'एक चरण पीछे', forward: 'एक चरण आगे', position: 'चरण' },
    again: 'नई यादृच्छिक शुरुआत',
    more: 'सीखने को और, और सेटिंग',
    table: 'भार तालिका में',
    taps: ['बायाँ', 'मध्य', 'दायाँ'],
    place: 'सिग्नल में स्थान',
    point: 'सिग्नल के किसी स्थान पर जाएँ: फ़िल्टर उससे क्या बनाता है, यहाँ दिखेगा।',
    filter: () => 'फ़िल्टर',
    scale: (largest) => `× ${largest}`,
    signal: 'ऐसा सिग्नल जो इसने नहीं देखा',
    legend: '○ सच्चा शिखर\u2003● कहता है: शिखर\u2003× ग़लत',
    path: () => 'भार ÷ सबसे बड़ा, चरण दर चरण',
    accuracy: 'नए सिग्नलों पर सही',
    accuracyShort: 'नए सिग्नल',
    record: ['सीखा हुआ', '[−1 1 −1]', '[−½ 1 −½]'],
    never: 'कभी शिखर नहीं',
    percent: (value) => `${value} %`,
    placeText: (place, answer, peak) => `स्थान ${place}: ${answer}, ${peak ? 'शिखर' : 'शिखर नहीं'}`,
    stepOf: (step, steps) => `${step} / ${steps}`,
    summary: (step, filters, right) =>
      `चरण ${step}। भार बायाँ, मध्य, दायाँ: ${filters}। नए सिग्नलों के ${right} स्थानों पर सही।`,
    columns: ['चरण', 'लॉस'],
    tableCaption: (seed) => `भार और लॉस, सीड ${seed}`,

    start: (signs, right, never) =>
      `चरण 0: यादृच्छिक संख्याएँ, चिह्न ${signs}। वे ${right} स्थानों पर सही हैं; कुछ भी चिह्नित न करना ${never} पर सही होता। चलाएँ: केवल त्रुटियाँ उन्हें मोड़ेंगी।`,
    growing: (step, signs, right) =>
      `चरण ${step}: चिह्न ${signs} हैं। 32 नए सिग्नलों की त्रुटियों ने अभी-अभी हर भार को ज़रा खिसकाया; ${right} नए स्थानों पर सही।`,
    found: (step, right, guess) =>
      `चरण ${step}: − + −। कोई स्थान तब गिना जाता है जब वह अपने दोनों पड़ोसियों से बड़ा हो; फ़िल्टर को यह किसी ने नहीं बताया। ${right} नए स्थानों पर सही, [−1 1 −1] ${guess} पर।`,
    done: (shape, scale, right, guess) =>
      `इसे किसी ने नहीं रचा, फिर भी हर शुरुआत इसी आकार पर पहुँचती है: [${shape}] × ${scale}। पैमाना स्वतंत्र है: वह केवल बताता है कि फ़िल्टर कितना आश्वस्त है। ${right} पर सही; हाथ से, सबसे अच्छी सीमा के साथ, [−1\u00a01\u00a0−1] को ${guess} मिलता है।`,
  } satisfies Translated<typeof words>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? 'अंक' : 'एक अनदेखी इमेज'),
    inputShort: 'इमेज',
    learned: (step) => `सीखा हुआ, चरण ${step}`,
    learnedShort: (step) => `चरण ${step}`,
    target: 'जिसे खोजना है',
    now: 'इसका आउटपुट',
    wanted: 'वांछित आउटपुट',
    nowShort: 'आउटपुट',
    wantedShort: 'वांछित',
    errors: 'इस इमेज पर त्रुटि: औसत (अब − वांछित)²',
    errorsShort: 'त्रुटि: औसत (अब − वांछित)²',
    size: (rows, columns) => `${rows} × ${columns}`,
    output: (row, column, value) => `पंक्ति ${row}, स्तंभ ${column}: ${value}`,
    here: (now, wanted, error) =>
      `यहाँ यह ${now} देता है, चाहिए ${wanted}: ${error} की चूक। ऐसी सभी त्रुटियों के वर्ग भारों को धकेलते हैं।`,
    start: (count, error) =>
      `चरण 0: ${count} यादृच्छिक संख्याएँ। उन्हें केवल इमेजें दिखती हैं और यह कि छिपा हुआ फ़िल्टर उनसे क्या बनाता है। त्रुटि ${error}।`,
    growing: (step, error, off) => `चरण ${step}: त्रुटि ${error}; जो भार सबसे दूर है, वह अब भी ${off} से चूकता है।`,
    found: (off) =>
      `मिल गया, पैमाने सहित: कोई भार ${off} से अधिक नहीं चूकता। यहाँ लक्ष्य हाँ या ना नहीं, संख्या है, इसलिए पैमाना भी सीखा जाता है।`,
    alike: (error, off) =>
      `आउटपुट लगभग सही है (त्रुटि ${error}), फिर भी एक भार ${off} से चूकता है: अंक के पड़ोसी पिक्सेल इतने मिलते-जुलते हैं कि दूसरे फ़िल्टर भी लगभग वही करते हैं।`,
    short: (step, error, off) => `${step} चरणों के बाद त्रुटि ${error} है और एक भार ${off} से चूकता है: और चरण इसे पास ले जाएँगे।`,
    summary: (learned, target, error) => `सीखा हुआ फ़िल्टर: ${learned}। जिसे खोजना है: ${target}। माध्य वर्ग त्रुटि: ${error}।`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `${step} चरणों के बाद चिह्न ${signs} हैं, ${right} पर सही। और चरण, या कोई दूसरी दर, इसे आगे ले जाएँगे।`,
    diverged: (step) => `चरण ${step} पर भार बेक़ाबू हो गए: दर बहुत बड़ी है, हर क़दम लक्ष्य से आगे निकल जाता है। छोटी दर आज़माएँ।`,
    badInit: (text, count) => `शुरुआत “${text}” न normal है, न zeros, न −100 से 100 तक की ${String(count)} संख्याएँ।`,
    badRate: (most) => `दर 0 से बड़ी संख्या है, अधिक से अधिक ${String(most)}।`,
    badSteps: (most) => `चरण 1 से ${String(most)} तक की पूर्ण संख्या हैं।`,
  } satisfies Translated<typeof rareWords>,
  'kernel-learner.extras': {
    task: 'क्या सीखना है',
    tasks: {
      peaks: 'शिखर खोजना',
      'two-filters': 'शिखर, दो फ़िल्टरों से',
      'sobel-x': 'Sobel, बाएँ से दाएँ',
      'sobel-y': 'Sobel, ऊपर से नीचे',
      laplacian: 'लाप्लासियन',
      sharpen: 'शार्पन',
      emboss: 'एम्बॉस',
      gaussian: 'गाउसियन ब्लर',
      difference: 'अंतर [1 −1]',
    },
    signals: 'सिग्नल',
    images: 'इमेजें',
    seed: 'सीड',
    rate: 'दर',
    kinds: { uniform: 'एकसमान नॉइज़', normal: 'सामान्य नॉइज़', walk: 'यादृच्छिक चालें', spikes: 'विरल स्पाइक' },
    pictures: { noise: 'नॉइज़', digit: 'एक अंक' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `फ़िल्टर ${k}`,
    path: (k) => `फ़िल्टर ${k}, चरण दर चरण`,
    start: (right) => `चरण 0: दो यादृच्छिक फ़िल्टर और उन्हें पढ़ने वाली एक यूनिट, ${right} स्थानों पर सही। वे काम कैसे बाँटेंगे?`,
    growing: (step, right) =>
      `चरण ${step}: ${right} नए स्थानों पर सही। अकेले फ़िल्टर को दोनों पड़ोसियों को एक ही योग में तौलना पड़ता है; दो फ़िल्टर हर एक को अलग-अलग देख सकते हैं।`,
    done: (left, right) =>
      `वे काम बाँट लेते हैं: फ़िल्टर 1 ${left ? 'बाएँ' : 'दाएँ'} पड़ोसी से तुलना करता है, फ़िल्टर 2 दूसरे से, और पढ़ने वाली यूनिट दोनों माँगती है: बाएँ से भी बड़ा और दाएँ से भी। ${right} पर सही।`,
    alike: (step, right) =>
      `चरण ${step}: दोनों फ़िल्टर एक जैसे शुरू हुए, इसलिए हर चरण उन्हें एक जैसा बदलता है: दो फ़िल्टर एक का ही काम करते हैं, ${right} पर सही। फ़िल्टरों को अलग करने वाली चीज़ यादृच्छिक शुरुआत ही है।`,
    stuck: (step, right) =>
      `${step} चरणों के बाद भी इस शुरुआत को दोनों अंतर नहीं मिले: ${right} पर सही। दो फ़िल्टरों के साथ लॉस में एक से अधिक घाटियाँ होती हैं; कोई दूसरी शुरुआत बेहतर घाटी में पहुँच सकती है।`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.formula': {
    oneFilter: 'y बराबर: u पर सरकाए गए w धन b का सिग्मॉइड',
    twoFilters:
      'y बराबर: v 1 h 1 धन v 2 h 2 धन c का सिग्मॉइड, जहाँ हर h अपने फ़िल्टर को u पर सरकाकर मिले मान धन उसके बायस का सिग्मॉइड है',
  } satisfies Translated<typeof formula>,
};
