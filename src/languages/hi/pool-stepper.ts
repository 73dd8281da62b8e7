/** <pool-stepper> हिन्दी में क्या कहता है। */
import type { backwardWords } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { Translated } from '../../words/words.js';

const place = (row: number, column: number): string => `पंक्ति ${row}, स्तंभ ${column}`;

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': 'विंडो का आकार',
  stride: 'स्ट्राइड',
  padding: 'पैडिंग',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: 'ऊँचाई', width: 'चौड़ाई' };

export const translation = {
  'pool-stepper': {
    figure: 'पूलिंग, विंडो दर विंडो',
    input: 'इनपुट',
    window: 'विंडो',
    output: 'आउटपुट',
    inputGradient: 'इनपुट का ग्रेडिएंट, ∂L/∂I',
    unused: 'अप्रयुक्त',
    play: { forward: 'विंडो दर विंडो पूल करें', backward: 'ग्रेडिएंट को विंडो दर विंडो वापस भेजें' },
    transport: { pause: 'रोकें', back: 'एक विंडो पीछे', forward: 'एक विंडो आगे', position: 'विंडो' },
    direction: 'दिशा',
    forward: 'आगे',
    backward: 'पीछे',
    preset: 'उदाहरण',
    own: 'मेरा अपना',
    more: 'और सेटिंग',
    loading: 'मैप लोड हो रहा है …',
    table: { forward: 'आउटपुट तालिका में', backward: 'इनपुट का ग्रेडिएंट तालिका में' },
    maxOf: 'अधिकतम',
    meanOf: 'औसत',
    cell: (row, column, value) => `${place(row, column)}: ${value}`,
    change: ' बदलने के लिए Enter दबाएँ',
    operations: { max: 'मैक्स', average: 'औसत' },
    hidden: 'अनुमान तक छिपा हुआ',
    right: 'सही।',
    summary: (operation, size, stride, input, output) =>
      `${operation} पूलिंग, ${size} की विंडो और स्ट्राइड ${stride} के साथ। इनपुट: ${input}। आउटपुट: ${output}।`,
    large: (rows, columns, low, high) => `${rows} × ${columns} संख्याएँ, ${low} से ${high} तक`,
    largest: (window, windows, value) => `विंडो ${window}, कुल ${windows}: इसकी सबसे बड़ी संख्या ${value} है, और वही आउटपुट है।`,
    tie: (window, windows, value, count, row, column) =>
      `विंडो ${window}, कुल ${windows}: ${value} सबसे बड़ा है और ${count} बार आता है। बराबरी: पढ़ने के क्रम में पहला, ${place(row, column)} वाला, विजेता माना जाता है।`,
    mean: (window, windows, count, value) =>
      `विंडो ${window}, कुल ${windows}: इसकी ${count === 1 ? 'एक संख्या' : `${count} संख्याओं`} का औसत ${value} है।`,
    notCounted: (padded) =>
      padded === 1 ? ` ${padded} स्थान पैडिंग में है और गिना नहीं जाता।` : ` ${padded} स्थान पैडिंग में हैं और गिने नहीं जाते।`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? 'आख़िरी पंक्ति' : `आख़िरी ${rows} पंक्तियों`] : []),
        ...(columns > 0 ? [columns === 1 ? 'आख़िरी स्तंभ' : `आख़िरी ${columns} स्तंभों`] : []),
      ];
      return ` ${parts.join(' और ')} पर कोई विंडो नहीं समाती: वहाँ जो है, उसका उपयोग नहीं होता।`;
    },
    pixelUnused: (row, column) =>
      `${place(row, column)} की संख्या किसी विंडो में नहीं है: उसका उपयोग नहीं होता, और उसका ग्रेडिएंट 0 है।`,
    andMore: (count) => `, … ${count} और`,
    maxAloud: 'i, j पर O विंडो i, j का सबसे बड़ा I है',
    meanAloud: 'i, j पर O विंडो i, j के सभी I के योग का N-वाँ भाग है',
    badWhole: (name, text, least) => `${SETTINGS[name] ?? name} “${text}” कम से कम ${least} की पूर्ण संख्या होनी चाहिए।`,
    largeWindow: (side, along, map) => `विंडो (${side}) मैप की ${SIDES[along] ?? along} (${map}) से बड़ी है।`,
    badPadding: (padding, most) => `पैडिंग (${padding}) अधिक से अधिक ${most} हो सकती है: विंडो से कम, और मैप से अधिक नहीं।`,
    largeMap: (rows, columns, most) => `मैप में ${rows}×${columns} संख्याएँ हैं; अधिक से अधिक ${most}×${most} देखी जा सकती हैं।`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => ` आने वाला ग्रेडिएंट: ${deltas}। इनपुट का ग्रेडिएंट: ${gradient}।`,
    incoming: 'आने वाला δ = ∂L/∂O',
    incomingShort: 'δ = ∂L/∂O',
    inputGradientShort: '∂L/∂I',
    shares: 'विंडो जो वापस भेजती है',
    sharesShort: 'वापस भेजा',
    toWinner: 'विजेता को × 1, बाकी को × 0',
    toAll: (count) => `हर एक को ÷ ${count}`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `विंडो ${window}, कुल ${windows}: इसका पूरा ग्रेडिएंट, ${delta}, विजेता को जाता है (${place(row, column)})${losers > 0 ? `; ${losers === 1 ? 'दूसरे को' : `बाकी ${losers} को`} 0 मिलता है` : ''}।`,
    tiedLosers: (count) =>
      ` ${count === 1 ? `${count} और संख्या भी उतनी ही बड़ी है` : `${count} और संख्याएँ भी उतनी ही बड़ी हैं`}, पर पढ़ने के क्रम में पहली सब ले लेती है।`,
    learns: ' नीचे का फ़िल्टर फिर भी सीखता है: उस पैच से जिसने विजेता को बनाया।',
    shared: (window, windows, delta, count, each) =>
      `विंडो ${window}, कुल ${windows}: इसका ग्रेडिएंट, ${delta}, बराबर बँटता है: इसकी ${count} संख्याओं में से हर एक को ${each} मिलता है।`,
    addsUp: (row, column, windows, value) =>
      `${place(row, column)} की संख्या ${windows} विंडो में है: वे जो वापस भेजती हैं, उसका योग ${value} है।`,
    inPlace: (row, column) => `${place(row, column)}:`,
    windows: 'विंडो',
    ifWon: 'जीता तो 1, नहीं तो 0',
    noWindow: 'कोई विंडो नहीं',
    toWinnerAloud: 'किसी संख्या का ग्रेडिएंट उन विंडो के डेल्टा का योग है जिनमें वह जीती',
    toAllAloud: 'किसी संख्या का ग्रेडिएंट उसे रखने वाली विंडो के डेल्टा के N-वें भागों का योग है',
    badGradient: (text, rows, columns) =>
      `ग्रेडिएंट “${text}” को ${rows}×${columns} संख्याओं का मैट्रिक्स होना चाहिए: हर आउटपुट के लिए एक।`,
  } satisfies Translated<typeof backwardWords>,
  'pool-stepper.extras': {
    operation: 'क्रिया',
    max: 'अधिकतम',
    average: 'औसत',
    windowSize: 'विंडो का आकार',
    global: 'ग्लोबल (पूरा मैप)',
    stride: 'स्ट्राइड',
    strideOfWindow: 'विंडो जितना',
    padding: 'पैडिंग',
    editInput: (row, column) => `${place(row, column)} का इनपुट`,
    editDelta: (row, column) => `${place(row, column)} का ग्रेडिएंट δ`,
    wrongMax: 'अभी नहीं: विंडो की सबसे बड़ी संख्या खोजें।',
    wrongAverage: (count) => `अभी नहीं: विंडो की ${count} संख्याएँ जोड़ें और ${count} से भाग दें।`,
    ask: (window, windows) => `विंडो ${window}, कुल ${windows}: यह कौन सी संख्या देती है?`,
    guess: 'इस विंडो के आउटपुट का आपका अनुमान',
    check: 'जाँचें',
    show: 'दिखाएँ',
    enter: 'ठीक है',
  } satisfies Translated<typeof extras>,
};
