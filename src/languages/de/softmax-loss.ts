/** Was <softmax-loss> auf Deutsch sagt. */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'softmax-loss': {
    figure: 'Softmax, Kreuzentropie und wie stark eine Ziffer zieht',
    input: 'Eingabe',
    digit: 'Ziffer',
    handwritten: (label) => `eine handgeschriebene ${label}`,
    rightClass: (label) => `richtig: ${label}`,
    logits: 'Logits z',
    probabilities: 'Wahrscheinlichkeit p',
    gradient: 'Gradient p − y',
    short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
    back: '∂L/∂z = p − y',
    classSlider: (k, right) => `Logit von Klasse ${k}${right ? ', der richtigen' : ''}`,
    classValue: (z, p, pull) => `Logit ${z}, Wahrscheinlichkeit ${p}, p − y ${pull}`,
    loss: (label) => `L = −ln p(${label})`,
    transport: {
      play: 'Das Logit der richtigen Klasse heben',
      pause: 'Pause',
      back: 'Etwas weniger von der richtigen Klasse',
      forward: 'Etwas mehr von der richtigen Klasse',
      position: 'Logit der richtigen Klasse',
    },
    preset: 'Beispiel',
    presets: { unsure: 'unsicher', right: 'sicher, richtig', wrong: 'sicher, falsch', digit: 'was das Netz sagt' },
    own: 'eigenes',
    second: (label) => `${label}, eine andere`,
    table: 'Logits, Wahrscheinlichkeiten und Gradienten als Tabelle',
    columns: ['Klasse', 'Logit z', 'p', 'y', 'p − y'],
    summary: (digit, answers, correct, loss) =>
      `Zehn Klassen mit Logits, Wahrscheinlichkeiten und Gradienten für eine handgeschriebene ${digit}. ${answers}. Wahrscheinlichkeit der richtigen Klasse: ${correct}; Verlust: ${loss}.`,
    answers: (k, p) => `Die größte Wahrscheinlichkeit hat Klasse ${k}: ${p}`,
    nearlyRight: (label, p) =>
      `Fast richtig: p(${label}) = ${p}. Jedes p − y liegt nahe 0, also ändert diese Ziffer die Filter kaum`,
    wrong: (answer, label, p) =>
      `Sicher und falsch: Das Netz sagt ${answer}, und p(${label}) ist nur ${p}. Der Gradient ist so groß, wie er wird: ${label} muss steigen, ${answer} fallen`,
    unsure: (label, p) =>
      `Unsicher: p(${label}) = ${p}. Ein Schritt gegen den Gradienten hebt das Logit der ${label} und senkt alle anderen, jedes um sein p − y`,
    norm: (norm) => `; Gradientennorm ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}.`,
    noNorm: '.',
    loading: '400 Ziffern des aufgezeichneten Netzes werden geladen …',
    lossAloud: 'L ist minus der Logarithmus von p der richtigen Klasse',
    gradientAloud: 'Die Ableitung von L nach z k ist p k minus y k',
    right: 'richtig',
    badLogits: (text, most) => `Die Logits „${text}“ müssen zehn Zahlen von −${most} bis ${most} sein.`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: '‖∂L/∂W‖: wie stark eine Ziffer an den Filtern von conv1 zieht',
    scatterShort: '‖∂L/∂W‖: der Zug an den Filtern',
    scatterLabel: (count, shown) =>
      `Streudiagramm, beide Achsen logarithmisch: für ${count} zurückgehaltene Ziffern die Norm des Gradienten von conv1 gegen 1 − p der richtigen Klasse. Sie liegen entlang einer steigenden Linie: je näher an richtig, desto kleiner der Gradient. ${shown}`,
    here: (missing, norm) => `Hier: 1 − p = ${missing}, Norm ${norm}.`,
    xAxis: '1 − p(richtig)',
    nearly: '← fast richtig',
    veryWrong: 'falsch →',
    present: 'diese Antwort',
    oneImage: 'ein Bild',
    cloud: (count, step) =>
      `Jeder Punkt ist eine von ${count} zurückgehaltenen Ziffern, gesehen vom aufgezeichneten Netz nach Schritt ${step}.`,
    rises: (from, to, low, high) =>
      `Nicht immer sofort: Die Linie ist ein anderes Netz, Schritt für Schritt mit einem einzigen Bild trainiert. Während p(richtig) von ${from} auf ${to} geht, steigt die Norm zuerst, von ${low} auf ${high}, weil auch die Gewichte wachsen, die die Filter auslesen; dann fällt sie.`,
  } satisfies Translated<typeof scatter>,
};
