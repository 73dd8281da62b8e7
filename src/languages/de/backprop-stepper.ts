/** Was <backprop-stepper> auf Deutsch sagt. */
import type { words as dense } from '../../components/backprop-stepper/backprop-stepper.dense.words.js';
import type { words as extras } from '../../components/backprop-stepper/backprop-stepper.extras.words.js';
import type { words as steps } from '../../components/backprop-stepper/backprop-stepper.steps.words.js';
import type { words as symbolic } from '../../components/backprop-stepper/backprop-stepper.symbolic.words.js';
import type { words as wrong } from '../../components/backprop-stepper/backprop-stepper.settings.words.js';
import type { words } from '../../components/backprop-stepper/backprop-stepper.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'backprop-stepper': {
    figure: 'Ein Schritt der Backpropagation, durchgerechnet',
    chain: 'Die Fragen, rückwärts gestellt',
    lowerLoss: 'kleinerer Verlust',
    betterFeatures: 'bessere Merkmale',
    betterFilters: 'bessere Filter',
    betterWeights: 'bessere Gewichte und Biases',
    afterFilter: 'W nach dem Schritt',
    afterLoss: 'L nach dem Schritt',
    symbol: 'Symbol',
    values: 'Werte, Zeilen durch Semikolon getrennt',
    play: 'Alle Schritte abspielen',
    pause: 'Pause',
    back: 'Einen Schritt zurück',
    forward: 'Einen Schritt weiter',
    position: 'Schritt',
    preset: 'Kopf',
    average: 'Mittelwert',
    max: 'Maximum',
    dense: 'dicht, Sigmoid',
    softmax: 'dicht, Softmax',
    rate: 'Lernrate η',
    more: 'Weitere Einstellungen',
    table: 'Die Zahlen als Tabelle',
    image: 'Bild I',
    filter: 'Filter W',
    features: 'Ausgabe o',
    head: 'Kopf V',
    loss: 'Verlust L',
    delta: 'δ = ∂L/∂o',
    cell: (title, row, column, value) => `${title}, Zeile ${row}, Spalte ${column}: ${value}`,
    editable: (cell) => `${cell}. Ändern mit der Eingabetaste`,
    step: (index, all) => `Schritt ${index} von ${all}`,
    outputTitles: ['Teil von I', 'Filter W', 'Produkte'],
    useTitles: ['Teil von I', 'δ', 'Produkte'],
    output: (outputs, name, value) =>
      `Der Filter hält ${outputs}-mal an: Hier ergeben seine Produkte zusammen ${name} = ${value}.`,
    guess: (name, uses) =>
      `${name} wurde ${uses}-mal benutzt, einmal für jede Ausgabe. Was ergeben die ${uses} Verwendungen zusammen?`,
    uses: (name, uses, sum, wish) =>
      `${name} wurde ${uses}-mal benutzt, einmal für jede Ausgabe; die ${uses} Verwendungen ergeben zusammen ${sum}, ${wish}.`,
    larger: (name) => `also senkt ein größeres ${name} den Verlust`,
    smaller: (name) => `also senkt ein kleineres ${name} den Verlust`,
    stays: (name) => `also muss sich ${name} nicht bewegen`,
  } satisfies Translated<typeof words>,
  'backprop-stepper.dense': {
    gateTitles: ['Ausgabe o', 'o > 0 ?', 'a'],
    scoreTitles: ['Ausgaben', 'Gewichte', 'Produkte'],
    slopeTitles: ['p', 'Richtig', '∂L/∂s'],
    headTitles: ['∂L/∂s', 'Traf auf', '∂L/∂V'],
    featuresTitles: ['V', '∂L/∂s', '∂L/∂a'],
    featureTitles: ['V', '∂L/∂s', 'Produkte'],
    deltaTitles: ['Vom Kopf', 'Tor', 'δ'],
    activation: (stopped, outputs) =>
      `ReLU lässt positive Ausgaben durch und hält die anderen auf: ${stopped} von ${outputs} ${stopped === 1 ? 'ist' : 'sind'} jetzt 0.`,
    score: (name, value) => `Der Kopf gibt jeder Ausgabe ein eigenes Gewicht: ${name} = ${value}.`,
    softmax: (rightClass, p) =>
      `Softmax macht aus den Scores Wahrscheinlichkeiten; die richtige Klasse ${rightClass} bekommt ${p}.`,
    sigmoid: (p) => `Die Sigmoidfunktion macht aus dem Score eine Wahrscheinlichkeit: p = ${p}.`,
    classLoss: (loss) => `Wie falsch ist das? Die richtige Klasse sollte 1 bekommen, also beträgt der Verlust ${loss}.`,
    loss: (target, loss) =>
      `Wie falsch ist das? Der Zielwert ist ${target}, also beträgt der Verlust ${loss}. Wie wird er kleiner?`,
    slopes:
      'Jetzt rückwärts: den Score der richtigen Klasse heben, die anderen senken, jeden um so viel, wie p danebenliegt.',
    slope: (slope, wish) => `Jetzt rückwärts: ∂L/∂s = ${slope}, ${wish}.`,
    head: 'Jedes Gewicht des Kopfs bekommt die Steigung mal die Ausgabe, auf die es traf. In diesem Beispiel bleibt der Kopf, wie er ist.',
    features:
      'Der Weg zurück durch den Kopf: Die Gewichte, die die Ausgaben vorwärts trugen, tragen die Steigung rückwärts.',
    gate: (stopped, outputs) =>
      `Das Tor: Wo ReLU eine Ausgabe aufhielt, hält es auch ihren Gradienten auf; ${stopped} von ${outputs} ${stopped === 1 ? 'bekommt' : 'bekommen'} 0.`,
    badHeadWeights: (outputs) => `Jeder Score braucht ${outputs} Gewichte im Kopf, eines für jede Ausgabe des Filters.`,
    badTarget: 'Mit diesem Kopf ist der Zielwert 1 oder 0.',
    badClass: (last) => `Mit diesem Kopf ist der Zielwert die Nummer einer Klasse, 0 bis ${last}.`,
  } satisfies Translated<typeof dense>,
  'backprop-stepper.extras': {
    guess: 'Ihr Tipp',
    check: 'Prüfen',
    show: 'Zeigen',
    right: 'Richtig!',
    wrong: 'Noch nicht.',
    target: 'Zielwert',
    rightClass: 'Richtige Klasse',
    bias: 'Bias b',
    enter: 'OK',
    place: (title, row, column) => `${title}, Zeile ${row}, Spalte ${column}`,
  } satisfies Translated<typeof extras>,
  'backprop-stepper.steps': {
    meanTitles: ['Ausgaben', 'Gewichte', 'Produkte'],
    deltaTitles: ['Vom Kopf', 'Tor', 'δ'],
    biasTitles: ['δ', 'Traf auf', 'Produkte'],
    imageTitles: ['δ mit Rand', 'W, um 180°', 'Produkte'],
    updateTitles: ['W', 'η · ∂L/∂W', 'Neues W'],
    mean: (outputs, value) =>
      `Der Mittelwert aller ${outputs} Ausgaben, das Pooling-Fenster ist die ganze Feature-Map: y = ${value}.`,
    max: (winner, value) => `Die größte Ausgabe gewinnt, bei Gleichstand die erste: y = ${winner} = ${value}.`,
    loss: (target, loss) =>
      `Wie falsch ist das? Der Zielwert ist ${target}, also beträgt der Verlust ${loss}. Wie wird er kleiner?`,
    slope: (name, slope, wish) => `Jetzt rückwärts: ∂L/∂${name} = ${slope}, ${wish}.`,
    shares: (outputs, slope) =>
      `Jede Ausgabe hatte 1/${outputs} Anteil an y, also bekommt jede 1/${outputs} von ${slope}.`,
    wins: (winner, slope) =>
      `${winner} hat gewonnen und bekommt ganz ${slope}, die anderen bekommen 0. Dennoch bewegen sich alle Ausgaben: Sie teilen sich einen Filter.`,
    bias: (value) => `Der Bias wurde zu jeder Ausgabe addiert, also ist sein Gradient die Summe aller δ: ${value}.`,
    image: (name, value) =>
      `∂L/∂${name} = ${value}, das bekäme eine Schicht darunter: δ, von Nullen umgeben, trifft auf den um 180° gedrehten Filter.`,
    update: (rate) =>
      `Jedes Gewicht bewegt sich gegen seinen Gradienten, um das η-Fache, η = ${rate}. Bias und Kopf bleiben: Was sich ändert, bewirkt also der Filter.`,
    guessFirst:
      'Jedes Gewicht bewegt sich gegen seinen Gradienten. In welche Richtung? Gehen Sie zurück zu ∂L/∂W und raten Sie zuerst alle Werte.',
    stays: (loss) => `Wieder vorwärts mit dem neuen Filter: Der Verlust bleibt bei ${loss}.`,
    falls: (before, after) => `Wieder vorwärts mit dem neuen Filter: Der Verlust sinkt von ${before} auf ${after}.`,
    rises: (before, after) =>
      `Wieder vorwärts: Der Verlust steigt von ${before} auf ${after}. Die Lernrate ist zu groß, der Schritt schießt über das Ziel hinaus.`,
    moved: (moved, outputs) =>
      `${moved} von ${outputs} Ausgaben haben sich bewegt, nicht nur der Gewinner: Sie teilen sich den Filter.`,
    chart: 'Verlust nach dem Schritt je nach η',
  } satisfies Translated<typeof steps>,
  'backprop-stepper.symbolic': {
    summary: (rows, columns, outputs) =>
      `Ein Bild, ein Filter aus ${rows} × ${columns} Gewichten und seine ${outputs} Ausgaben, in Buchstaben`,
    caption: (weight, uses) =>
      `${weight} wird ${uses}-mal benutzt, einmal in jeder Ausgabe: So hängt der Verlust davon ab, und deshalb hat der Gradient ${uses} Summanden.`,
  } satisfies Translated<typeof symbolic>,
  'backprop-stepper.settings': {
    badPreset: (preset) => `Es gibt keine Vorgabe „${preset}“.`,
    badInput: (text) => `Das Bild „${text}“ ist keine Matrix aus Zahlen.`,
    badKernel: (text) => `Der Filter „${text}“ ist keine Matrix aus Zahlen.`,
    largeInput: (most) => `Das Bild darf höchstens ${most} Zeilen und Spalten haben.`,
    largeKernel: (most) => `Der Filter darf höchstens ${most} Zeilen und Spalten haben.`,
    badSize: 'Der Filter ist größer als das Bild.',
    badRate: 'Die Lernrate ist eine Zahl, mindestens 0.',
    badTarget: 'Zielwert und Bias sind Zahlen.',
  } satisfies Translated<typeof wrong>,
};
