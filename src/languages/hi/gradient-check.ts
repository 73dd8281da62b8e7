/** <gradient-check> हिन्दी में क्या कहता है। */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

const CORNERS = {
  relu: 'एक ReLU खुलता या बंद होता है',
  pool: 'पूलिंग दूसरा विजेता चुनती है',
};

export const translation = {
  'gradient-check': {
    figure: 'ज़रा-सा हिलाकर जाँचा गया ग्रेडिएंट',
    weights: 'भार',
    analytic: (wide) => (wide ? 'बैकवर्ड पास' : 'बैकवर्ड'),
    numeric: 'हिलाकर',
    loss: 'भार बदलने पर लॉस',
    subject: (digit, step) => `${digit} का लॉस, चरण ${step}`,
    errors: (weights) => (weights > 1 ? `सभी ${weights} ढालों की त्रुटि` : 'इस ढाल की त्रुटि'),
    tangent: 'बैकवर्ड पास: ढाल',
    secant: 'हिलाकर: ढाल',
    leftSlope: 'कोने के बाएँ',
    rightSlope: 'कोने के दाएँ',
    curves: { float32: 'float32', forward: 'float64, अग्र', central: 'float64, केंद्रीय' },
    differences: { central: 'केंद्रीय', forward: 'अग्र' },
    nudge: 'हिलाव ε',
    precision: 'परिशुद्धता',
    difference: 'अंतर',
    net: 'नेटवर्क',
    nets: {
      dense: 'ReLU, फिर डेंस',
      average: 'औसत पूल',
      max: 'मैक्स-पूल',
      kink: 'ReLU के मोड़ पर',
      tie: 'पूल की बराबरी पर',
    },
    filter: 'फ़िल्टर',
    table: 'सभी ग्रेडिएंट तालिका में',
    tableCaption: (epsilon, precision) => `बैकवर्ड पास से और ${epsilon} के हिलाव से ग्रेडिएंट, ${precision} में`,
    columns: ['भार', 'मान', 'बैकवर्ड पास', 'हिलाकर', 'त्रुटि', 'सापेक्ष त्रुटि', 'कोना'],
    corner: (left, right) => `बाएँ ${left}, दाएँ ${right}`,
    position: (row, column) => `पंक्ति ${row}, स्तंभ ${column}`,
    loading: 'नेटवर्क लोड हो रहा है …',
    bill: {
      nudging: (weights, passes, products) => `सभी ${weights} भार हिलाना: ${passes} फ़ॉरवर्ड पास, ${products} गुणा-जोड़`,
      backward: (products) => `एक फ़ॉरवर्ड और एक बैकवर्ड पास वही देते हैं: ${products} गुणा-जोड़`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `${weight} के भार के साथ लॉस। उसकी ढाल बैकवर्ड पास से ${analytic} और हिलाकर ${numeric} है। 10⁻¹ से 10⁻⁸ तक के हिलावों की त्रुटि: ${errors.join('; ')}।`,
    moved: (position, value, epsilon) => `${position} का भार, जो अभी ${value} है, ${epsilon} से हिलाएँ: `,
    agree: (numeric, analytic, error) =>
      `ढाल ${numeric} है, और बैकवर्ड पास ${analytic} कहता है। दोनों में ${error} का अंतर है। `,
    kink: (kink, left, right, analytic) =>
      `${CORNERS[kink]}, और लॉस में कोना है। ${
        left === right ? 'उसकी ढाल रास्ते में बदलती है' : `उसकी ढाल बाईं ओर ${left} और दाईं ओर ${right} है`
      }; बैकवर्ड पास ${analytic} कहता है। कोने के आर-पार की रेखा ढालों को मिला देती है, इसलिए यह भार चिह्नित है और गिना नहीं जाता।`,
    lost: (precision) => `${precision} में w + ε पूर्णांकित होकर फिर w हो जाता है। लॉस बदल नहीं सकता, और ढाल खो जाती है।`,
    bend: 'जो बचा है वह वक्र का झुकाव है: छोटा हिलाव बेहतर है।',
    rounding: 'जो बचा है वह पूर्णांकन की त्रुटि है, छोटे हिलाव से विभाजित: बड़ा हिलाव बेहतर है।',
    unknownEpsilon: 'हिलाव 1e-8 से 1e-1 तक 10 की कोई घात होता है।',
    unknownWeight: (weight, weights) => `भार ${weight} नहीं है: फ़िल्टर में ${weights} भार हैं, गिनती 0 से।`,
    flagged: 'चिह्नित',
    best: 'आठों हिलावों में से कोई इससे पास नहीं आता।',
    quotient: (central) =>
      central
        ? 'w के सापेक्ष L का अवकलज लगभग बराबर है: w धन एप्सिलॉन पर L ऋण w ऋण एप्सिलॉन पर L, बटा दो एप्सिलॉन'
        : 'w के सापेक्ष L का अवकलज लगभग बराबर है: w धन एप्सिलॉन पर L ऋण w पर L, बटा एप्सिलॉन',
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: 'जाँच से पहले के चरण 0 से 100 तक की पूर्ण संख्या हैं।',
    badKernel: 'इन नेटवर्कों के फ़िल्टर में दो-दो भारों की दो पंक्तियाँ होती हैं, और कोई भार दस लाख से बड़ा नहीं होता।',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: 'इस सत्र में ऐसे फ़िल्टर नहीं हैं जो अंक को उसके मूल रूप में देखते हों।',
    badFilter: (filter, filters) => `फ़िल्टर ${String(filter)} नहीं है: लेयर में ${String(filters)} फ़िल्टर हैं, गिनती 0 से।`,
  } satisfies Translated<typeof session>,
};
