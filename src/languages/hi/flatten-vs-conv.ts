/** <flatten-vs-conv> हिन्दी में क्या कहता है। */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'flatten-vs-conv': {
    figure: 'इमेज को सपाट करने वाला नेटवर्क बनाम उस पर फ़िल्टर सरकाने वाला नेटवर्क',
    loading: 'दोनों नेटवर्क लोड हो रहे हैं …',
    drag: 'अंक खींचें या तीर-कुंजियाँ दबाएँ',
    image: 'इमेज',
    handle: 'अंक: तीर वाली कुंजियाँ इसे खिसकाती हैं, Home इसे वापस रखता है',
    flattened: 'इमेज, 784 पिक्सेल की एक पंक्ति के रूप में',
    networks: {
      dense: { name: 'फ़्लैटन → डेंस', of: '8 छिपी यूनिटों के भार, हर पिक्सेल का एक' },
      conv: { name: 'कन्वोल्यूशन', of: 'इसके 8 सरकते फ़िल्टरों के मैप' },
    },
    short: { dense: 'डेंस', conv: 'कन्वोल्यूशन' },
    title: (name, weights) => `${name} (${weights} भार)`,
    says: (answer, percent) => `उत्तर: ${answer}, ${percent}`,
    right: '✓',
    wrong: '✗',
    right1: 'दाएँ',
    down: 'नीचे',
    pixels: 'पिक्सेल',
    choices: { natural: 'जैसे हैं', permuted: 'फेंटे हुए' },
    more: 'और: इन्हें यहीं ट्रेन करें',
    table: 'सटीकताएँ तालिका में',
    tableColumns: {
      network: 'नेटवर्क',
      shift: 'खिसकाव',
      shuffled: 'फेंटे हुए, उनकी ट्रेनिंग बिना',
      permuted: 'फेंटे हुए पर प्रशिक्षित',
    },
    shiftAxis: 'अंक … पिक्सेल खिसकाए गए',
    shiftTitle: 'अनदेखे अंकों पर सही उत्तर',
    slopeTitle: 'पिक्सेल फेंटने पर',
    slopeFrom: 'जैसे हैं',
    slopeTo: 'फेंटे हुए',
    bars: (name, answer, percent) => `${name} नेटवर्क की प्रायिकताएँ: सबसे संभावित ${answer} है, ${percent} के साथ`,
    summary: (place, dense, conv) =>
      `एक अंक${place}, समान आकार के दो नेटवर्कों की नज़र से। डेंस नेटवर्क: ${dense}; कन्वोल्यूशन नेटवर्क: ${conv}।`,
    chart: (shifts, dense, conv, shuffled) =>
      `${shifts} पिक्सेल खिसकाने पर सही पहचाने गए अनदेखे अंकों का अंश: डेंस ${dense}; कन्वोल्यूशन ${conv}। फेंटे हुए पिक्सेलों पर प्रशिक्षित और मापा गया: ${shuffled}।`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `${Math.abs(right)} px ${right > 0 ? 'दाएँ' : 'बाएँ'}`,
        down === 0 ? '' : `${Math.abs(down)} px ${down > 0 ? 'नीचे' : 'ऊपर'}`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `${parts.join(' और ')} खिसका हुआ`;
    },
    unmoved: 'जहाँ अंक प्रायः होते हैं',
    shuffled: 'फेंटे हुए',
    says1: (lead, dense, conv) => `${lead} – डेंस नेटवर्क: ${dense}; कन्वोल्यूशन नेटवर्क: ${conv}।`,
    reads: (answer, percent, verdict) =>
      `उत्तर ${answer} (${percent})${verdict === undefined ? '' : verdict ? ', सही' : ', ग़लत'}`,
    atShift: (digits, shift, dense, conv) =>
      `${digits} अनदेखे अंकों (${shift}) में से ऐसे नेटवर्क ${dense} और ${conv} सही पहचानते हैं।`,
    small: 'सपाट करने के बाद हर पिक्सेल केवल अपनी जगह से गिना जाता है; सरकते फ़िल्टर और पूलिंग छोटे खिसकाव को क्षमा कर देते हैं।',
    large: 'पूलिंग एक-दो पिक्सेल क्षमा कर देती है; दोनों की आख़िरी लेयर डेंस है, इसलिए बड़ा खिसकाव दोनों को हानि पहुँचाता है।',
    byPixels: (shift) => (shift === 0 ? 'अपनी जगह पर' : `${shift} px खिसके हुए`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `सभी इमेजें एक ही तरह फेंटी गई हैं, और दोनों नेटवर्क उन पर नए सिरे से प्रशिक्षित हुए। डेंस नेटवर्क को फ़र्क़ पता नहीं चलता: ${denseFrom} के बजाय ${dense} सही। कन्वोल्यूशन ने अपने पड़ोस खो दिए: ${convFrom} के बजाय ${conv}।`,
    badShift: 'अंक पूरे पिक्सेलों में सरकता है, −4 से 4 तक।',
    badPixels: (pixels) => `pixels का मान “${pixels}” नहीं हो सकता।`,
    badInput: (side) => `दोनों नेटवर्क ${side}×${side} पिक्सेल की ग्रेस्केल इमेजें देखते हैं।`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: 'दोनों यहीं ट्रेन करें',
    pause: 'रोकें',
    goOn: 'जारी रखें',
    recorded: 'फिर रिकॉर्ड किए गए नेटवर्क',
    seed: 'सीड',
    live: (dense, conv) => `यहाँ प्रशिक्षित: डेंस ${dense}; कन्वोल्यूशन ${conv}।`,
    progress: (step, steps, accuracy) =>
      `चरण ${step}, कुल ${steps}${accuracy === '' ? '' : `, अनदेखे अंकों में ${accuracy} सही`}`,
  } satisfies Translated<typeof training>,
};
