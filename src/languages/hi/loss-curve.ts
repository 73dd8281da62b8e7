/** <loss-curve> हिन्दी में क्या कहता है। */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: 'ट्रेनिंग के चरणों के साथ लॉस और सटीकता',
    step: 'चरण',
    stepAt: (step) => `चरण ${step}`,
    slider: 'ट्रेनिंग का चरण',
    titles: { loss: 'लॉस: नेटवर्क कितना ग़लत है', accuracy: 'सटीकता: सही पढ़े गए अंकों का अंश' },
    readout: { loss: (value) => `लॉस ${value}`, accuracy: (value) => `सटीकता ${value}` },
    valueText: (step, parts) =>
      parts.length > 0 ? `चरण ${step}: ${parts.join(', ')}` : `चरण ${step}: अभी प्रशिक्षित नहीं`,
    noCurve: 'अभी कोई रन नहीं',
    guessing: 'अटकल',
    play: 'चलाएँ',
    pause: 'रोकें',
    run: 'रन',
    runs: { recorded: 'रिकॉर्ड किया', live: 'आपका' },
    key: (window) => `हल्का: हर मिनी-बैच। रेखा: पिछले ${window} चरणों का औसत। बिंदु: वे अंक जिन पर कभी ट्रेनिंग नहीं होती।`,
    data: 'आँकड़ों की तालिका',
    tableCaption: 'हर चरण का मिनी-बैच लॉस और सटीकता, और अलग रखे गए अंकों पर सटीकता',
    loading: 'ट्रेनिंग का एक रिकॉर्ड किया हुआ रन आ रहा है।',
    empty: 'दिखाने के लिए अभी कोई रन नहीं।',
    untrained: (classes) => `चरण 0: नेटवर्क अप्रशिक्षित है और अटकल लगाता है, इसलिए वह ${classes} में से लगभग 1 अंक सही पढ़ता है।`,
    counted: (step, loss, correct, batch) =>
      `चरण ${step}: लॉस ${loss}; अभी दिखाए गए ${batch} अंकों में से ${correct} सही पढ़े गए।`,
    lossOnly: (step, loss) => `चरण ${step}: लॉस ${loss}।`,
    unseen: (count) => ` जो अंक इसने कभी नहीं देखे, उनमें से यह 100 में ${count} सही पढ़ता है।`,
    badMetric: (name) => `“${name}” नाम का कोई मेट्रिक नहीं है। वह loss, accuracy या both हो सकता है।`,
  } satisfies Translated<typeof words>,
};
