/** <training-panel> हिन्दी में क्या कहता है। */
import type { words as settings } from '../../components/training-panel/settings.words.js';
import type { words as few } from '../../components/training-panel/training-panel.few.words.js';
import type { words as keep } from '../../components/training-panel/training-panel.keep.words.js';
import type { words as ownRun } from '../../components/training-panel/training-panel.own-run.words.js';
import type { words as own } from '../../components/training-panel/training-panel.own.words.js';
import type { words } from '../../components/training-panel/training-panel.words.js';
import type { words as wrong } from '../../components/training-panel/training-panel.wrong.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'training-panel': {
    figure: 'नेटवर्क की ट्रेनिंग',
    train: 'ट्रेन करें',
    pause: 'रोकें',
    goOn: 'जारी रखें',
    again: 'फिर ट्रेन करें',
    step: 'एक चरण',
    reset: 'वापस शुरुआत पर',
    more: 'और',
    own: 'इसे अपने चित्रों पर ट्रेन करें',
    data: 'आँकड़ों की तालिका',
    tableCaption: 'ट्रेनिंग का रन: हर चरण का मिनी-बैच लॉस और सटीकता, और अलग रखे गए अंकों पर सटीकता',
    progress: 'ट्रेनिंग की प्रगति',
    counted: (step, steps, digits) => `चरण ${step}, कुल ${steps} · ${digits} अंक देखे`,
    loss: 'लॉस',
    recent: (steps) => `पिछले ${steps} चरणों का औसत`,
    first: 'पहले चरण में',
    nothingYet: 'अभी प्रशिक्षित नहीं',
    seen: 'ट्रेनिंग के अंक सही पढ़े',
    unseen: 'नए अंक सही पढ़े',
    unseenWhen: (step) => `कभी ट्रेनिंग में नहीं; चरण ${step} पर`,
    unseenYet: 'कभी ट्रेनिंग में नहीं',
    of: (count) => `100 में ${count}`,
    chart: (loss) => `अब तक के चरणों में लॉस; अभी ${loss}।`,
    emptyChart: 'चरणों के साथ लॉस; अभी कुछ प्रशिक्षित नहीं हुआ।',
    idle: 'अभी कुछ प्रशिक्षित नहीं हुआ। “ट्रेन करें” दबाएँ: नेटवर्क आपके ब्राउज़र में यादृच्छिक संख्याओं से शुरू करता है।',
    replaying: 'एक रिकॉर्ड किया हुआ रन चल रहा है। “ट्रेन करें” दबाएँ: आपका अपना नेटवर्क आपके ब्राउज़र में यादृच्छिक संख्याओं से शुरू करता है।',
    loading: 'अंक और ट्रेनिंग का इंजन लाए जा रहे हैं…',
    running: (step, loss) =>
      `ट्रेनिंग: ${step} चरणों के बाद लॉस ${loss} है। यह जितना कम, नेटवर्क सही उत्तरों के बारे में उतना आश्वस्त।`,
    starting: 'ट्रेनिंग शुरू होती है: नेटवर्क अभी अटकल लगाता है।',
    paused: (step) => `चरण ${step} पर रुका। जारी रखें, या एक-एक चरण चलें।`,
    finished: (steps, count) => `${steps} चरणों के बाद यह 100 में ${count} ऐसे अंक सही पढ़ता है जो इसने कभी नहीं देखे।`,
    finishedUnmeasured: (steps) => `${steps} चरणों के बाद ट्रेनिंग पूरी हुई।`,
    failed: (reason) => `ट्रेनिंग रुक गई। ${reason}`,
  } satisfies Translated<typeof words>,
  settings: {
    speed: 'गति',
    slow: 'धीमी (10 चरण प्रति सेकंड)',
    watch: 'देखने लायक (60 चरण प्रति सेकंड)',
    full: 'पूरी गति',
    otherSpeed: (steps) => `${steps} चरण प्रति सेकंड`,
    recipe: 'विधि',
    ownRecipe: (name) => `${name} (पृष्ठ ने तय की)`,
    seed: 'सीड',
    examples: 'ट्रेनिंग के अंक',
    count: (count, all) => (all ? `सभी ${count}` : count),
  } satisfies Translated<typeof settings>,
  'training-panel.few': {
    idle: (count) =>
      `अभी कुछ प्रशिक्षित नहीं हुआ। “ट्रेन करें” दबाएँ: नेटवर्क केवल ${count} अंक देखता है, बार-बार। क्या वह दूसरे अंक पढ़ पाएगा?`,
    byHeart: (steps, seen, examples, unseen) =>
      `${steps} चरणों के बाद यह ट्रेनिंग के अपने ${examples} अंकों में से 100 में ${seen} सही पढ़ता है, पर जो कभी नहीं देखे ` +
      `उनमें से 100 में केवल ${unseen}। इसने ये थोड़े-से अंक रट लिए हैं, और अंकों के बारे में कम ही सीखा है।`,
  } satisfies Translated<typeof few>,
  'training-panel.keep': {
    save: 'यह रन सहेजें',
    open: 'सहेजा हुआ रन खोलें…',
    copy: 'लिंक कॉपी करें',
    replay: 'इसे फिर चलाएँ',
    close: 'इसे बंद करें',
    saved: (name) => `रन फ़ाइल “${name}” में है।`,
    file: (name) => `फ़ाइल “${name}” से`,
    at: (name, step, steps) => `“${name}” के ${steps} चरणों में से चरण ${step}, जैसे वे प्रशिक्षित हुए थे।`,
    ended: (name, steps, count) =>
      `“${name}” का रन यहाँ समाप्त हुआ: ${steps} चरणों के बाद वह 100 में ${count} ऐसी इमेजें सही पढ़ता था जो उसने कभी नहीं ` +
      'देखीं। “ट्रेन करें” दबाएँ: उसकी विधि और सीड से वही रन एक बार फिर गणना होता है।',
    copied: 'लिंक कॉपी हो गया: वह यह पृष्ठ इसी विधि, सीड और अंकों की संख्या के साथ खोलता है।',
    copiedOwn: 'लिंक कॉपी हो गया: वह यह पृष्ठ इसी विधि और सीड के साथ खोलता है। आपके चित्र उसमें नहीं हैं: रन सहेज लें।',
    notCopied: 'इस पृष्ठ को स्वयं कॉपी करने की अनुमति नहीं: लिंक कॉपी करने के लिए Ctrl+C (या ⌘C) दबाएँ।',
    link: 'लिंक',
    refused: (name, why) => `“${name}” नहीं खोली गई। ${why}`,
    tooLarge: (megabytes) => `इसमें ${megabytes} MB हैं, किसी भी रन से अधिक।`,
    unreadable: 'यह पढ़ी नहीं जा सकती।',
    example: '“यह रन सहेजें” से बनी फ़ाइल',
  } satisfies Translated<typeof keep>,
  'training-panel.own-run': {
    counted: (step, steps, images) => `चरण ${step}, कुल ${steps} · ${images} रूप देखे`,
    seen: 'ट्रेनिंग में सही पढ़े गए रूप',
    unseen: 'सही पढ़े गए नए रूप',
    unseenWhen: (step) => `उन्हीं चित्रों के; चरण ${step} पर`,
    unseenYet: 'उन्हीं चित्रों के',
    finished: (steps, count) =>
      `${steps} चरणों के बाद यह आपके चित्रों के 100 नए रूपों में से ${count} सही पढ़ता है। ये काफ़ी कुछ वैसे ही हैं जिनसे ` +
      'इसने सीखा: यह समझा है या नहीं, यह केवल कोई नया चित्र बता सकता है।',
  } satisfies Translated<typeof ownRun>,
  'training-panel.own': {
    intro:
      'कुछ बनाएँ और उसे किसी क्लास में जोड़ें, फिर अगला बनाएँ। हर क्लास के थोड़े-से चित्र काफ़ी हैं: ज़रा घुमाए, ' +
      'छोटे-बड़े किए और खिसकाए जाकर हर एक से सौ उदाहरण बनते हैं। वे इसी पृष्ठ में रहते हैं।',
    classes: 'आपकी क्लासें',
    className: (name) => `क्लास ${name} का नाम`,
    none: 'अभी कोई चित्र नहीं',
    add: (name) => `${name} में जोड़ें`,
    remove: (number, name) => `${name} का चित्र ${number} हटाएँ`,
    added: (name, count) => `${name} में जोड़ा गया, अब उसमें ${count} हैं। अगला बनाएँ।`,
    another: 'एक क्लास और',
    fewer: 'एक क्लास कम',
    train: 'इन चित्रों पर ट्रेन करें',
    back: 'वापस MNIST के अंकों पर',
    forget: 'चित्र मिटा दें',
    drawFirst: 'कुछ बनाएँ: हर क्लास को कम से कम एक चित्र चाहिए।',
    drawNext: 'यह चित्र पहले से किसी क्लास में है: पैड मिटाएँ और अगला बनाएँ।',
    needs: 'चित्र को किसी क्लास में जोड़ें: हर एक को कम से कम एक चाहिए।',
    needsMany: (count) => `एक क्लास में अधिक से अधिक ${count} चित्र आते हैं।`,
    changed: 'क्लास बदल गई हैं: फिर ट्रेन करें।',
    trainFirst: 'नेटवर्क को ट्रेन करें: फिर वह बताएगा कि आपके चित्र को किस क्लास का मानता है।',
    drawNow: 'अब कुछ बनाएँ: नेटवर्क बताता है कि उसे किस क्लास का मानता है।',
    answer: (name, count) => `वह आपके चित्र को ${name} मानता है: ${count}।`,
    unsure: (name, count) => `वह ठीक से बता नहीं सकता: कुछ है तो ${name}, ${count} के साथ।`,
    limits: 'वह केवल इन्हीं क्लासों को जानता है: आप जो भी बनाएँ, वह इन्हीं में से एक का नाम लेता है।',
    answers: 'हर क्लास के बारे में वह कितना आश्वस्त है',
    percent: (count) => `${count} %`,
  } satisfies Translated<typeof own>,
  'training-panel.wrong': {
    badRecipe: (name, names) => `“${name}” नाम की कोई विधि नहीं है। विधियाँ ये हैं: ${names}।`,
    badSpeed: 'एट्रिब्यूट speed प्रति सेकंड चरणों की संख्या होना चाहिए, या पूरी गति के लिए 0।',
    badOptimizer: (type) => `एट्रिब्यूट optimizer “${type}” है, पर उसे sgd, momentum या adam होना चाहिए।`,
    badCount: (name, least, most) => `एट्रिब्यूट ${name} ${least} से ${most} तक की पूर्ण संख्या होना चाहिए।`,
    badRate: (name) => `एट्रिब्यूट ${name} 0 से बड़ी संख्या होना चाहिए।`,
  } satisfies Translated<typeof wrong>,
};
