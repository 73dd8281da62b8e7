/** Was <template-trainer> auf Deutsch sagt. */
import type { asideWords as asides } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords as more } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords as variants } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

const COUNTS = ['Keiner', 'Einer', 'Zwei', 'Drei', 'Vier', 'Fünf'];
const LOWER = ['keiner', 'einer', 'zwei', 'drei', 'vier', 'fünf'];

export const translation = {
  'template-trainer': {
    figure: 'Ein Netz, das mit einem einzigen Bild trainiert wird',
    only: (narrow) => (narrow ? 'Bild x' : 'Das einzige Bild x'),
    the: (name) => `der ${name}`,
    imageGrid: (name) => `Das Trainingsbild: ${name}, 28 mal 28 Pixel`,
    pixel: (row, column, ink) => `Zeile ${row}, Spalte ${column}: ${ink}`,
    start: 'Zufallsstart',
    plusImage: 'Änderung: c · x',
    plus: 'Änderung',
    now: (step) => `Nach ${step} ${step === '1' ? 'Schritt' : 'Schritten'}`,
    likeImage: 'Korrelation mit x',
    cosine: 'und ihr Kosinus mit x',
    asked: 'Gefragt:',
    answers: 'es antwortet',
    answer: (digit, chance, shown) => `Auf ${shown} antwortet das Netz ${digit} mit ${chance}.`,
    chance: (labels) => `p(${labels})`,
    curve: (chance, from) => `Wahrscheinlichkeit der richtigen Antwort: ${from} am Anfang, ${chance} jetzt.`,
    filters: 'Die fünf Filter',
    filter: (k, start = '', change = '', now = '') => `Filter ${k}: ${start}, Änderung ${change}, jetzt ${now}`,
    verdict: {
      positive: (name) => (name ? `eine ${name}` : 'ein Stück'),
      negative: () => 'negativ',
      noise: () => 'Rauschen',
      dead: () => 'tot',
    },
    columns: ['Filter', 'Ähnlichkeit am Anfang', 'c', 'Kosinus', 'Ähnlichkeit jetzt', 'Urteil'],
    table: 'Die Zahlen als Tabelle',
    transport: {
      play: 'Training abspielen',
      pause: 'Pause',
      back: 'Einen Schritt zurück',
      forward: 'Einen Schritt weiter',
      position: 'Schritt des Trainings',
    },
    stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
    show: 'Ihm zeigen',
    own: 'sein eigenes Bild',
    digit: (name) => `eine ${name.charAt(0)}${name.includes(':') ? ' in anderer Handschrift' : ''}`,
    allInk: 'lauter Tinte',
    more: 'Weitere Einstellungen',
    loading: 'Wird geladen …',
    atStart: (what, chance) =>
      `Fünf Filter aus Zufallszahlen. Das Netz weiß noch nichts: Es gibt ${what} eine Chance von ${chance}. Nun wird es mit nichts anderem trainiert.`,
    during: (step, chance) =>
      `Schritt ${step}: Jeder Filter bewegt sich nur entlang des Bildes. Manche addieren es, andere subtrahieren es. Chance der richtigen Antwort: ${chance}.`,
    done: (positive, negative) =>
      `${COUNTS[positive]} der Filter ${positive < 2 ? 'wurde' : 'wurden'} zum Bild, ${LOWER[negative]} zu seinem Negativ: Die Stimme jedes einzelnen entschied. Jede Änderung ist c-mal das Bild; wo dieses leer ist, bleibt das Rauschen für immer. Das Netz antwortet jetzt auf alles dasselbe: Zeigen Sie ihm eine 9.`,
  } satisfies Translated<typeof words>,
  'template-trainer.more': {
    images: 'Trainiert mit',
    imageChoices: {
      '4': 'einer 4',
      '4 7': 'einer 4 und einer 7',
      '4 9': 'einer 4 und einer 9',
      '0 1 4': 'einer 0, 1 und 4',
      '0 1 2 3 4 5 6 7 8 9': 'einer von jeder Ziffer',
      '4*100': 'hundert Vieren',
      '4*100 9*100': '4 gegen 9, je 100',
    },
    own: 'eigenen',
    size: 'Filter',
    sizeOf: (size) => `${size}×${size}`,
    head: 'Dann',
    heads: { flatten: 'alle Stellen', average: 'Mittel aller Stellen', max: 'beste Stelle' },
    activation: 'Aktivierung',
    activations: { linear: 'keine', relu: 'ReLU', 'leaky-relu': 'Leaky ReLU', tanh: 'tanh', sigmoid: 'Sigmoid' },
    optimizer: 'Optimierer',
    optimizers: { sgd: 'SGD', decay: 'SGD, Weight-Decay', adam: 'Adam' },
    seed: 'Anderer Zufallsstart',
    std: 'Rauschen am Anfang (Standardabweichung)',
    curve: 'Wie sichtbar das Bild wird',
    curveLabel: (low, lowValue, high, highValue) =>
      `Median der Korrelation der trainierten Filter mit dem Bild, gegen das Rauschen am Anfang: ${lowValue} bei einer Standardabweichung von ${low}, ${highValue} bei ${high}.`,
    correlation: 'Median von |Korrelation|',
    glorot: 'üblich (Glorot)',
    unclear: 'schwer zu sehen',
  } satisfies Translated<typeof more>,
  'template-trainer.variants': {
    images: 'Die Bilder',
    means: (count) => `Mittel von ${count}`,
    right: 'p(richtig)',
    answers: 'den richtigen Antworten',
    likeImages: 'nächstes Bild, Korrelation',
    likePiece: 'nächstes Stück von x, Korrelation',
    likeMean: 'Korrelation mit dem mittleren Stück',
    cosineImages: 'nächstes Bild, Kosinus',
    cosinePiece: 'nächstes Stück, Kosinus',
    cosineMean: 'Kosinus mit dem mittleren Stück',
    outOfRange: (name, whole, least, most) =>
      `${name} muss eine ${whole ? 'ganze ' : ''}Zahl von ${String(least)} bis ${String(most)} sein.`,
    badCount: (most) => `Nennen Sie ein bis ${String(most)} Bilder.`,
    tooMany: (most) => `Von jeder Ziffer gibt es ${String(most)} Bilder.`,
    oneImage: 'Filter, die kleiner als das Bild sind, werden mit einem einzigen Bild trainiert.',
    tooLong: 'So viele Schritte mit so vielen Bildern würden zu lange dauern.',
    diverged: 'Mit dieser Lernrate wachsen die Gewichte über alle Grenzen.',
  } satisfies Translated<typeof variants>,
  'template-trainer.asides': {
    weak: 'Das Bild steckt in jedem Filter, addiert oder subtrahiert; wo „Rauschen“ steht, verdeckt es der Zufallsstart.',
    relu: (dead) =>
      `${COUNTS[dead] ?? dead} der fünf Filter ${dead === 1 ? 'antwortete' : 'antworteten'} auf das Bild mit weniger als 0. ReLU macht daraus 0, kein Gradient kommt durch, und ${dead === 1 ? 'er bewegt' : 'sie bewegen'} sich nie: tot.`,
    adam: 'Adam teilt jeden Gradienten durch seine eigene Größe, also bewegt sich jedes Pixel mit Tinte gleich weit: Die Änderung ist die Silhouette, nicht mehr c-mal das Bild.',
    decayed: (cosine) =>
      `Weight-Decay schrumpft, was das Training nicht erneuert: Das Rauschen verblasst, und das Bild bleibt. Die Änderung enthält jetzt auch minus das Rauschen (Kosinus mit x: ${cosine}).`,
    mixture: (cosine) =>
      `Jede Änderung ist eine Mischung der Bilder, so viel vom einen plus so viel vom anderen (Kosinus mit der besten Mischung: ${cosine}). Filter, so groß wie das Bild, kopieren, was man ihnen zeigt. Viele Ziffern haben Formen gemeinsam, darum nützen kleine, geteilte Filter mehr.`,
    crowd:
      'Jedes Bild zieht, und der Filter wird das, was sie gemeinsam haben. Ein Filter in voller Größe braucht für alles eine Kopie; kleine Filter lassen sich teilen.',
    pieces:
      'Nur die Stelle, die am stärksten antwortet, lehrt den Filter, also wird er ein Stück des Bildes: exakt ein Ausschnitt. Filter, die weniger antworten sollen, verschmieren, denn ihre beste Stelle wandert ständig.',
    meanPiece: 'Alle Stellen lehren den Filter gleichermaßen: Er wird das Mittel aller Stücke des Bildes, verwaschen.',
    mixedPieces:
      'Jede Stelle hat eigene Stimmen, also ziehen manche Stücke und andere stoßen: Der Filter wird eine fleckige Mischung aus Stücken.',
    fooled: (shown, digit, chance) =>
      `Auf ${shown} antwortet es ${digit}: ${chance}. Es hat gelernt, ${digit} zu sagen, nicht, zu erkennen, was eine ${digit} ist: Es gab nichts, wovon sie zu unterscheiden war.`,
    probed: (shown, digit, chance) => `Auf ${shown} antwortet das Netz ${digit}: ${chance}.`,
    full: (times, digit, chance) =>
      `Voller Tinte, nirgends eine Ziffer: Ein Filter, der exakt das Bild ist, bewertet das ${times}-mal so hoch wie das Bild selbst. Ein hoher Wert ist keine Ähnlichkeit. Das Netz antwortet ${digit}: ${chance}.`,
    why: (k, own, others, c, up) =>
      `Filter ${k} beginnt mit einer Stimme von ${own} für die richtige Antwort und im Mittel ${others} für die anderen: ${up ? 'mehr' : 'weniger'} für sie, also ${up ? 'addiert' : 'subtrahiert'} das Training das Bild, am Ende ${c}-mal.`,
    whyElse: (k, own, others, c) =>
      `Filter ${k} beginnt mit einer Stimme von ${own} für die richtige Antwort und im Mittel ${others} für die anderen. Doch auch Stimmen lernen: Am Ende ist das Bild ${c}-mal addiert worden.`,
    about: (k, verdict, likeness) => `Filter ${k}: ${verdict} (${likeness}).`,
    deadFilter: (k) =>
      `Filter ${k} antwortete am Anfang auf das Bild mit weniger als 0. ReLU lässt dort keinen Gradienten durch: Er ist tot und behält seine Zufallszahlen.`,
    inked: (k, start, ink, change, now, exact) =>
      `Ein Pixel von Filter ${k}: Es begann als ${start}, das Training hat c · x = ${change} addiert (hier x = ${ink}), das macht ${now}${exact ? '' : ' (gerundet)'}.`,
    blank: (k, start) =>
      `Hier ist das Bild leer, x = 0: Dieses Gewicht von Filter ${k} bekommt keinen Gradienten und bleibt für immer ${start}.`,
    other: (k, start, now) => `Dieses Pixel von Filter ${k}: zuerst ${start}, jetzt ${now}.`,
  } satisfies Translated<typeof asides>,
};
