/** <patch-pull> हिन्दी में क्या कहता है। */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'patch-pull': {
    figure: 'इमेज के क्षेत्र फ़िल्टर को कैसे खींचते हैं',
    digit: (size) => `अंक ${size}×${size}`,
    digitLabel: (name, size) => `${name}, ${size} × ${size} पिक्सेल`,
    filter: (filter) => `फ़िल्टर ${filter + 1}`,
    filterLabel: (filter, kernel) => `फ़िल्टर ${filter + 1} के भार, ${kernel} × ${kernel}`,
    map: 'इसका मैप',
    mapLabel: (filter, side) => `फ़िल्टर ${filter + 1} का फ़ीचर मैप, ${side} × ${side}`,
    towards: '−δ: + की ओर, − से दूर',
    towardsShort: 'हर स्थान पर −δ',
    towardsLabel: (count, toward) =>
      `मैप के हर स्थान पर ऋण डेल्टा: ${count} स्थान शून्य नहीं हैं, ${toward} अपने पैच की ओर खींचते हैं और ${count - toward} उससे दूर`,
    cell: (row, column, delta) => `पंक्ति ${row + 1}, स्तंभ ${column + 1}: δ = ${delta}`,
    mapCell: (row, column, value) => `पंक्ति ${row + 1}, स्तंभ ${column + 1}: ${value}`,
    patch: 'पैच',
    patchLabel: (row, column) => `अंक का वह पैच जिसका पहला पिक्सेल पंक्ति ${row + 1}, स्तंभ ${column + 1} में है`,
    pull: 'इसका खिंचाव, −δ·पैच',
    pullShort: '−δ·पैच',
    pullLabel: 'इस क्षेत्र का खिंचाव: ऋण डेल्टा गुणा इसका पैच',
    sum: (count, all) => `योग: ${all} में से ${count}`,
    sumLabel: (count, all) => `${all} में से ${count} क्षेत्रों के खिंचाव का योग`,
    goal: '−∂L/∂W',
    goalLabel: 'फ़िल्टर के सापेक्ष लॉस का ऋण ग्रेडिएंट: फ़िल्टर को किधर जाना है',
    full: (value) => `पूरा रंग = ${value}`,
    factor: (value, delta) => `× ${delta < 0 ? '+' : ''}${value}`,
    toward: 'पास',
    away: 'दूर',
    nothing: 'खिंचाव नहीं',
    course: (label) => `ट्रेनिंग के दौरान ‖∂L/∂W‖ (पट्टियाँ) और p(${label}) (रेखा)`,
    courseShort: (label) => `‖∂L/∂W‖ (पट्टियाँ), p(${label}) (रेखा)`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `खिंचाव की प्रबलता ट्रेनिंग की शुरुआत में ${first} से अंत में ${last} तक जाती है, जबकि ${label} की प्रायिकता ${firstP} से ${lastP} तक जाती है`,
    step: (step) => `चरण ${step}`,
    position: 'क्षेत्र',
    regionText: (index, count) => `क्षेत्र ${index}, कुल ${count}`,
    play: 'क्षेत्रों को जोड़ें',
    pause: 'रोकें',
    back: 'एक क्षेत्र पीछे',
    forward: 'एक क्षेत्र आगे',
    more: 'और सेटिंग',
    filterChoice: 'फ़िल्टर',
    digitChoice: 'अंक',
    own: 'आपका अपना',
    answer: 'सही उत्तर',
    training: 'ट्रेनिंग का चरण',
    loading: 'एक नेटवर्क अभी यह अंक देखेगा।',
    toPatch: (index, count, delta) => `क्षेत्र ${index}, कुल ${count}: δ = ${delta}, इसलिए फ़िल्टर इस पैच की ओर खिंचता है।`,
    fromPatch: (index, count, delta) => `क्षेत्र ${index}, कुल ${count}: δ = ${delta}, इसलिए फ़िल्टर इस पैच से दूर धकेला जाता है।`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `पंक्ति ${row + 1}, स्तंभ ${column + 1} का भार: यह क्षेत्र −δ · पिक्सेल = ${factor} · ${pixel} ≈ ${product} जोड़ता है। वहाँ पहले ${count} क्षेत्रों का योग ${sum} है, और −∂L/∂W ${goal} है।`,
    none: 'कोई क्षेत्र इस फ़िल्टर को नहीं खींचता: δ हर जगह शून्य है, क्योंकि फ़िल्टर कहीं उत्तर नहीं देता।',
    silence: (row, column, why) =>
      `पंक्ति ${row + 1}, स्तंभ ${column + 1} पर δ = 0: ${
        {
          'not-positive': 'वहाँ योग शून्य से ऊपर नहीं है, ReLU कुछ नहीं जाने देता, इसलिए कुछ लौटता भी नहीं।',
          outdone: 'मैक्स-पूलिंग में कोई पड़ोसी जीत गया, और इस स्थान पर कुछ नहीं लौटता।',
          unheard: 'ऊपर की लेयरों का कोई उत्तर इस पर निर्भर नहीं है।',
        }[why]
      } यह पैच नहीं खींचता।`,
    all: (count, difference) =>
      `सभी ${count} क्षेत्र जुड़ गए: योग −∂L/∂W है, और −(I ⋆ δ) से उसका अंतर ${difference} है, जो पूर्णांकन है।`,
    state: (label, probability, strength) => `p(${label}) = ${probability}, ‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}।`,
    small: 'पूर्वानुमान लगभग सही है, इसलिए खिंचाव छोटा है।',
    large: 'पूर्वानुमान सही से बहुत दूर है, इसलिए खिंचाव प्रबल है।',
    paper: (paper, ink) => `नेटवर्क को काग़ज़ ${paper} और स्याही ${ink} दिखती है: पैच का काग़ज़ थोड़ा-सा उलटी दिशा में खिंचता है।`,
    table: 'क्षेत्र तालिका में',
    tableCaption: (filter) => `फ़िल्टर ${filter + 1} को खींचने वाले क्षेत्र, सबसे प्रबल पहले`,
    columns: ['क्षेत्र', 'पंक्ति', 'स्तंभ', 'δ', 'खिंचाव'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `दूसरा ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `हाथ से लिखा दूसरा ${digit}` : `हाथ से लिखा ${digit}`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `इनपुट “${input.slice(0, 40)}” कोई अंक नहीं है। इनपुट digit:0 … digit:9 होता है, या हर अंक के दूसरे नमूने के लिए digit:0:1 … digit:9:1।`,
    badFilter: (filter, filters) => `फ़िल्टर ${filter} नहीं है: पहली लेयर में ${filters} फ़िल्टर हैं, गिनती 0 से।`,
    badAnswer: (answer) => `सही उत्तर 0 … 9 में से कोई अंक होना चाहिए, ${answer} नहीं।`,
    badSession: 'यह नेटवर्क अंकों की मूल इमेजों पर प्रशिक्षित नहीं हुआ; किसी अंक का कोई क्षेत्र इसके फ़िल्टरों को नहीं खींचता।',
    badSize: (size, wanted) => `नेटवर्क ${wanted}×${wanted} पिक्सेल की इमेजें देखता है, ${size}×${size} की नहीं।`,
  } satisfies Translated<typeof wrong>,
};
