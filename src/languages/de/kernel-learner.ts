/** Was <kernel-learner> auf Deutsch sagt. */
import type { rareWords as rare } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'kernel-learner': {
    figure: 'Zufallszahlen lernen, ein Filter zu sein',
    loading: 'Wird geladen …',
    transport: {
      play: 'Abspielen',
      pause: 'Pause',
      back: 'Einen Schritt zurück',
      forward: 'Einen Schritt weiter',
      position: 'Schritt',
    },
    again: 'Neuer Zufallsstart',
    more: 'Mehr zu lernen, mehr Einstellungen',
    table: 'Die Gewichte als Tabelle',
    taps: ['links', 'Mitte', 'rechts'],
    place: 'Stelle im Signal',
    point: 'Zeigen Sie auf eine Stelle des Signals: Was der Filter aus ihr macht, steht dann hier.',
    filter: () => 'Der Filter',
    scale: (largest) => `× ${largest}`,
    signal: 'Ein Signal, das er nie sah',
    legend: '○ echter Gipfel\u2003● sagt: Gipfel\u2003× falsch',
    path: () => 'Gewichte ÷ größtes, Schritt für Schritt',
    accuracy: 'Richtig bei neuen Signalen',
    accuracyShort: 'Auf neuen Signalen',
    record: ['gelernt', '[−1 1 −1]', '[−½ 1 −½]'],
    never: 'nie ein Gipfel',
    percent: (value) => `${value} %`,
    placeText: (place, answer, peak) => `Stelle ${String(place)}: ${answer}, ${peak ? 'ein Gipfel' : 'kein Gipfel'}`,
    stepOf: (step, steps) => `${step} / ${steps}`,
    summary: (step, filters, right) =>
      `Schritt ${step}. Gewichte links, Mitte, rechts: ${filters}. Richtig an ${right} der Stellen neuer Signale.`,
    columns: ['Schritt', 'Verlust'],
    tableCaption: (seed) => `Gewichte und Verlust, Seed ${String(seed)}`,
    start: (signs, right, never) =>
      `Schritt 0: Zufallszahlen, Vorzeichen ${signs}. Sie liegen an ${right} der Stellen richtig; gar nichts zu markieren wäre an ${never} richtig. Abspielen: Allein die Fehler werden sie drehen.`,
    growing: (step, signs, right) =>
      `Schritt ${step}: Die Vorzeichen sind ${signs}. Die Fehler bei 32 frischen Signalen haben gerade jedes Gewicht angestoßen; richtig an ${right} der neuen Stellen.`,
    found: (step, right, guess) =>
      `Schritt ${step}: − + −. Eine Stelle zählt, wenn sie ihre beiden Nachbarn übertrifft; das hat dem Filter niemand gesagt. Richtig an ${right} der neuen Stellen, [−1 1 −1] an ${guess}.`,
    done: (shape, scale, right, guess) =>
      `Niemand hat das entworfen, und doch endet jeder Start in dieser Form: [${shape}] × ${scale}. Die Skala ist frei: Sie sagt nur, wie sicher der Filter ist. Richtig an ${right}; von Hand, mit der besten Schwelle, erreicht [−1\u00a01\u00a0−1] ${guess}.`,
  } satisfies Translated<typeof words>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? 'Die Ziffer' : 'Ein ungesehenes Bild'),
    inputShort: 'Bild',
    learned: (step) => `Gelernt, Schritt ${step}`,
    learnedShort: (step) => `Schritt ${step}`,
    target: 'Gesucht',
    now: 'Seine Ausgabe',
    wanted: 'Gewünschte Ausgabe',
    nowShort: 'Ausgabe',
    wantedShort: 'Gewünscht',
    errors: 'Fehler bei diesem Bild: Mittel (ist − soll)²',
    errorsShort: 'Fehler: Mittel (ist − soll)²',
    size: (rows, columns) => `${String(rows)} mal ${String(columns)}`,
    output: (row, column, value) => `Zeile ${String(row)}, Spalte ${String(column)}: ${value}`,
    here: (now, wanted, error) =>
      `Hier ergibt er ${now}, gewünscht ist ${wanted}: ${error} daneben. Die Quadrate all dieser Fehler schieben die Gewichte.`,
    start: (count, error) =>
      `Schritt 0: ${count} Zufallszahlen. Alles, was sie zu sehen bekommen, sind Bilder und das, was der verborgene Filter daraus macht. Fehler ${error}.`,
    growing: (step, error, off) =>
      `Schritt ${step}: Fehler ${error}; das am weitesten entfernte Gewicht liegt noch um ${off} daneben.`,
    found: (off) =>
      `Gefunden, samt Skala: Kein Gewicht liegt um mehr als ${off} daneben. Hier ist das Ziel eine Zahl, nicht ja oder nein, also wird auch die Skala gelernt.`,
    alike: (error, off) =>
      `Die Ausgabe stimmt fast (Fehler ${error}), und doch liegt ein Gewicht noch um ${off} daneben: Benachbarte Pixel einer Ziffer sind einander so ähnlich, dass andere Filter fast dasselbe tun.`,
    short: (step, error, off) =>
      `Nach ${step} Schritten ist der Fehler ${error}, und ein Gewicht liegt um ${off} daneben: Mehr Schritte kommen näher.`,
    summary: (learned, target, error) =>
      `Gelernter Filter: ${learned}. Gesuchter Filter: ${target}. Mittlerer quadratischer Fehler: ${error}.`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `Nach ${step} Schritten sind die Vorzeichen ${signs}, richtig an ${right}. Mehr Schritte oder eine andere Lernrate führen weiter.`,
    diverged: (step) =>
      `Bei Schritt ${step} sind die Gewichte davongelaufen: Die Lernrate ist zu groß, jeder Schritt schießt über das Ziel hinaus. Versuchen Sie eine kleinere.`,
    badInit: (text, count) =>
      `Der Start „${text}“ ist weder normal noch zeros, noch sind es ${String(count)} Zahlen von −100 bis 100.`,
    badRate: (most) => `Die Lernrate ist eine Zahl über 0, höchstens ${String(most)}.`,
    badSteps: (most) => `Die Schritte sind eine ganze Zahl von 1 bis ${String(most)}.`,
  } satisfies Translated<typeof rare>,
  'kernel-learner.extras': {
    task: 'Lernen',
    tasks: {
      peaks: 'Gipfel finden',
      'two-filters': 'Gipfel, mit zwei Filtern',
      'sobel-x': 'Sobel, links nach rechts',
      'sobel-y': 'Sobel, oben nach unten',
      laplacian: 'Laplace',
      sharpen: 'Schärfen',
      emboss: 'Prägen',
      gaussian: 'Gauß-Weichzeichner',
      difference: 'die Differenz [1 −1]',
    },
    signals: 'Signale',
    images: 'Bilder',
    seed: 'Seed',
    rate: 'Lernrate',
    kinds: {
      uniform: 'gleichverteiltes Rauschen',
      normal: 'normalverteiltes Rauschen',
      walk: 'Irrfahrten',
      spikes: 'seltene Spitzen',
    },
    pictures: { noise: 'Rauschen', digit: 'eine Ziffer' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `Filter ${String(k)}`,
    path: (k) => `Filter ${String(k)}, Schritt für Schritt`,
    start: (right) =>
      `Schritt 0: zwei zufällige Filter und eine Einheit, die sie liest, richtig an ${right} der Stellen. Wie werden sie sich die Arbeit teilen?`,
    growing: (step, right) =>
      `Schritt ${step}: richtig an ${right} der neuen Stellen. Ein Filter muss beide Nachbarn in einer Summe abwägen; zwei können jeden für sich betrachten.`,
    done: (first, right) =>
      `Sie teilen sich die Arbeit: Filter 1 vergleicht mit einem Nachbarn (${first}), Filter 2 mit dem anderen, und die lesende Einheit verlangt beides: größer als links UND rechts. Richtig an ${right}.`,
    alike: (step, right) =>
      `Schritt ${step}: Beide Filter starteten gleich, also bewegt jeder Schritt sie gleich: Zwei Filter tun die Arbeit von einem, richtig an ${right}. Erst zufällige Starts machen Filter verschieden.`,
    stuck: (step, right) =>
      `Nach ${step} Schritten hat dieser Start die beiden Differenzen nicht gefunden: richtig an ${right}. Mit zwei Filtern hat der Verlust mehr als ein Tal; ein anderer Start fällt vielleicht in das bessere.`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.formula': {
    oneFilter: 'y ist die Sigmoidfunktion von w, über u geschoben, plus b',
    twoFilters:
      'y ist die Sigmoidfunktion von v 1 h 1 plus v 2 h 2 plus c, wobei jedes h die Sigmoidfunktion seines Filters ist, über u geschoben, plus dessen Bias',
  } satisfies Translated<typeof formula>,
};
