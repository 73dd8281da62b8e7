/** Was <init-lab> auf Deutsch sagt. */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

const POOLS: Readonly<Record<string, string | undefined>> = { max: 'Max', average: 'Average' };

export const translation = {
  'init-lab': {
    figure: 'Wie ein Netz startet, entscheidet, was aus seinen Filtern wird',
    loading: 'Die aufgezeichneten Läufe werden geladen …',
    show: 'Vergleichen',
    views: { schemes: 'Starts', curves: 'Starts, Schritt für Schritt', seeds: 'Seeds', activations: 'Aktivierungen' },
    play: 'Training abspielen',
    pause: 'Pause',
    back: 'Einen Moment zurück',
    forward: 'Einen Moment weiter',
    position: 'Schritt des Trainings',
    stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
    more: 'Ein eigener Start',
    table: 'Die Zahlen als Tabelle',
    columns: ['Netz', 'Schritt', 'ungesehene Ziffern richtig', 'Verlust', 'Unterschied der Filter'],
    badStd: 'Die Standardabweichung muss eine Zahl sein, 0.0001 bis 2.',
    badFrame: 'Der Frame muss eine ganze Zahl sein, 0 (der Anfang) bis 9 (das Ende).',
    networks: 'Dasselbe Netz aus zwölf Starts: seine acht Filter von conv1',
    before: 'vor dem ersten Schritt',
    after: (step) => `nach ${step} Schritten`,
    untrained: 'nicht trainiert',
    note: (share) => `${share} richtig`,
    equal: (share) => `${share} · gleich`,
    described: (title, when, share, filters) => `${title}, ${when}: ${share}, ${filters}`,
    right: (share) => `${share} der ungesehenen Ziffern richtig`,
    identical: 'alle acht Filter identisch',
    differ: (by) => `Unterschied der Filter ${by}`,
    start: (title) => `${title}, Start`,
    histogram: 'Gewichte von conv1 am Start',
    histogramOf: (title, low, high) => `${title}: Histogramm der 200 Startgewichte von conv1, von ${low} bis ${high}`,
    signals: 'Signal einer 4 am Start, Std.',
    layers: ['conv1', 'conv2', 'Logits'],
    signalsOf: (list) =>
      `Standardabweichung des Signals vor der Aktivierung, für eine 4 und die Startgewichte: ${list}`,
    titles: {
      zero: (value) => `alle ${value}`,
      tenth: (value) => `alle ${value}`,
      one: (value) => `alle ${value}`,
      'constant-convs': (value) => `convs ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `normal ${std}`,
      'small-first': () => 'kleines conv1',
      uniform: (std) => `uniform ${std}`,
      normal: (std) => `normal ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `normal ${std}`,
    },
    captions: {
      start: (title, signals, same, right) =>
        `${title}: Vor dem ersten Schritt erzeugt eine 4 in den drei Schichten Signale mit Standardabweichung ${signals}; etwa 1 ist gut fürs Lernen.${same ? ' Alle acht Filter sind gleich.' : ''} ${right} richtig ist Zufall. Abspielen zeigt, was daraus wird.`,
      constant: ({ when, right, usual }) =>
        `Gleiche Gewichte bekommen gleiche Gradienten, also bleiben die acht Filter bis aufs Bit identisch: ${when} unterscheiden sie sich um genau 0. Das Netz lernt durchaus, aber wie eines mit einem einzigen Filter: ${right} richtig, Glorot ${usual}.`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.starts': {
    meanings: {
      zero: (value) => `jedes Gewicht startet bei ${value}`,
      tenth: (value) => `jedes Gewicht startet bei ${value}`,
      one: (value) => `jedes Gewicht startet bei ${value}`,
      'constant-convs': (value) => `beide Faltungen starten bei ${value}, die dichte Schicht zufällig`,
      'constant-first': (value) => `nur conv1 startet bei ${value}, der Rest zufällig`,
      tiny: (std) => `jede Schicht normalverteilt, Standardabweichung ${std}`,
      'small-first': (std) => `conv1 normalverteilt, Standardabweichung ${std}; der Rest Glorot`,
      uniform: (std) => `jede Schicht gleichverteilt, Standardabweichung ${std}`,
      normal: (std) => `jede Schicht normalverteilt, Standardabweichung ${std}`,
      glorot: () => 'gleichverteilt, Varianz 2 ∕ (Fan-in + Fan-out)',
      he: () => 'normalverteilt, Varianz 2 ∕ Fan-in',
      huge: (std) => `jede Schicht normalverteilt, Standardabweichung ${std}`,
    },
    captions: {
      zero: ({ When, right }) =>
        `Lauter Nullen: Hinter einem ReLU kommt nichts an und nichts fließt zurück, also lernt nur der letzte Bias. ${When} sind die Filter immer noch 0, und ${right} richtig ist Raten.`,
      'constant-convs': ({ right, usual }) =>
        `Eine zufällige dichte Schicht unterscheidet die Filter von conv2, aber jeder von ihnen behandelt alle acht Kanäle gleich: Die Filter von conv1 unterscheiden sich weiterhin um genau 0, bei ${right} richtig. Glorot: ${usual}.`,
      'constant-first': ({ when, differ, right, usual }) =>
        `Nur conv1 startet gleich: Die Zufallsgewichte dahinter schicken jedem Filter einen anderen Gradienten, also trennen sie sich doch, ${when} um ${differ}, bei ${right} richtig. Glorot: ${usual}.`,
      tiny: ({ When, spread, right }) =>
        `Überall winzige Gewichte: Jede Schicht schrumpft das Signal, die Logits unterscheiden sich nur um ${spread}. ${When} sind ${right} richtig: Adam, dessen Schritte nicht mit dem Gradienten schrumpfen, bringt es in Gang.`,
      'small-first': ({ when, kept, right, usual }) =>
        `conv1 startet fast leer, also ist gelernt, was darin zu sehen ist: ${when} ist der Kosinus zum Start ${kept}, und ${right} sind richtig. Glorots Filter sind weniger hübsch und ebenso gut: ${usual}.`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `Jede Schicht vervielfacht das Signal: Die Logits streuen um ${spread}, und der erste Verlust ist ${firstLoss}. ${When} sind ${right} richtig, der Verlust ist ${loss}, und die Filter sind der Zufallsstart: Kosinus ${kept}.`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}: ein vernünftiger Start, die Logits streuen um ${spread}. ${When} sind ${right} richtig; solche Starts unterscheiden sich kaum. Die Filter ähneln noch ihrem Start, Kosinus ${kept}: Ein guter Start und hübsche Filter vertragen sich nicht.`,
    },
  } satisfies Translated<typeof starts>,
  'init-lab.seeds': {
    networks: 'Dasselbe Netz mit mehreren Seeds: seine acht Filter von conv1',
    seed: (seed) => `Seed ${seed}`,
    most: (note, filter, cosine) => `${note} · am ähnlichsten: Filter ${filter}, Kosinus ${cosine}`,
    atStart: (cosine) => `; am Start war er ${cosine}`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `Dasselbe Netz, dieselben Ziffern; nur Start und Reihenfolge der Daten sind anders. ${network}, Filter ${filter}: Filter gleicher Nummer sind nicht verwandt (Kosinus im Mittel ${same}), die jeweils ähnlichsten (gestrichelt) erreichen ${best}${atStart}. Trainiert geben die Netze bei ${agreement} der ungesehenen Ziffern dieselbe Antwort.`,
  } satisfies Translated<typeof seeds>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}, Seed ${seed}: ein eigener Start. Filter, Gewichte und Signal sind berechnet; wie er lernt, zeigt sich beim Training.`,
    std: 'Standardabweichung',
    seed: 'Seed',
    train: 'Dieses live trainieren',
    goOn: 'Weiter trainieren',
    pause: 'Training anhalten',
    recorded: 'Zurück zu den Aufzeichnungen',
    progress: (name, step, steps, accuracy) =>
      `${name}: Schritt ${step} von ${steps}${accuracy ? `, ${accuracy} der ungesehenen Ziffern richtig` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}, Seed ${seed}, hier bis Schritt ${step} trainiert: ${right} richtig bei der letzten Messung. Die Filter ${differ}${kept}.`,
    equal: 'sind bis aufs Bit identisch',
    differ: (by) => `unterscheiden sich um ${by}`,
    kept: (cosine) => `; Kosinus eines Filters zu seinem Start im Mittel ${cosine}`,
  } satisfies Translated<typeof own>,
  'init-lab.curves': {
    accuracy: 'Ungesehene Ziffern richtig',
    diversity: 'Wie verschieden die Filter von conv1 sind',
    steps: (steps) => `${steps} Schritte`,
    accuracyOf: (title, last) => `Genauigkeit über die Schritte: ${title} endet bei ${last}`,
    accuracyOfOthers: (title) => `Genauigkeit der anderen Netze; ${title} wurde nicht trainiert`,
    diversityOf: (title, last) =>
      `Größte Standardabweichung eines Gewichts über die Filter von conv1: ${title} endet bei ${last}`,
    diversityOfOthers: (title) =>
      `Wie verschieden die Filter in den anderen Netzen sind; ${title} wurde nicht trainiert`,
  } satisfies Translated<typeof curves>,
  'init-lab.activations': {
    networks: 'Dasselbe Netz mit fünf Aktivierungen, oben mit Average-Pooling, unten mit Max-Pooling',
    names: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'Leaky ReLU', sigmoid: 'Sigmoid', tanh: 'tanh' },
    pools: { max: 'Max', average: 'Mittel' },
    meaning: (activation, pool) => `${activation}, ${POOLS[pool] ?? pool}-Pooling`,
    finals: 'Ungesehene Ziffern richtig am Ende',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}; eine dichte Schicht allein ${dense}`,
    dense: (share) => `eine dichte Schicht: ${share}`,
    own: (meaning, seed) =>
      `${meaning}, Seed ${seed}: nicht aufgezeichnet. Wie dieses Netz lernt, zeigt sich beim Training.`,
    linearAverage: ({ when, right, dense }) =>
      `Ohne Aktivierung und mit Average-Pooling ist das ganze Netz eine einzige lineare Abbildung: ${when} ${right} richtig, nicht besser als eine dichte Schicht allein (${dense}).`,
    linearMax: ({ when, right, dense }) =>
      `Max-Pooling ist keine lineare Abbildung: Damit knickt selbst ein Netz ohne Aktivierungen und hat ${when} ${right} richtig; eine dichte Schicht allein ${dense}.`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}: Die Steigung ist höchstens ${slope}, also schrumpfen Gradienten auf dem Rückweg, und das Lernen ist langsam. ${When} ${right} richtig; eine dichte Schicht allein ${dense}.`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}: ${when} ${right} richtig, eine dichte Schicht allein ${dense}. ReLU, Leaky ReLU und tanh unterscheiden sich hier kaum; worauf es ankommt, ist, dass es überhaupt einen Knick gibt.`,
  } satisfies Translated<typeof activations>,
};
