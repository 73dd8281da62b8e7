/** Was <pool-stepper> auf Deutsch sagt. */
import type { backwardWords as backward } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { Translated } from '../../words/words.js';

const place = (row: number, column: number): string => `Zeile ${row}, Spalte ${column}`;

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': 'Fenstergröße',
  stride: 'Schrittweite',
  padding: 'Padding',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: 'Höhe', width: 'Breite' };

export const translation = {
  'pool-stepper': {
    figure: 'Pooling, Fenster für Fenster',
    input: 'Eingabe',
    window: 'Fenster',
    output: 'Ausgabe',
    inputGradient: 'Gradient der Eingabe, ∂L/∂I',
    unused: 'nicht benutzt',
    play: { forward: 'Fenster für Fenster poolen', backward: 'Den Gradienten zurückschicken, Fenster für Fenster' },
    transport: { pause: 'Pause', back: 'Ein Fenster zurück', forward: 'Ein Fenster weiter', position: 'Fenster' },
    direction: 'Richtung',
    forward: 'Vorwärts',
    backward: 'Rückwärts',
    preset: 'Beispiel',
    own: 'eigenes',
    more: 'Weitere Einstellungen',
    loading: 'Die Feature-Map wird geladen …',
    table: { forward: 'Die Ausgabe als Tabelle', backward: 'Der Gradient der Eingabe als Tabelle' },
    operations: { max: 'Max', average: 'Average' },
    maxOf: 'Max',
    meanOf: 'Mittel',
    cell: (row, column, value) => `${place(row, column)}: ${value}`,
    change: ' Ändern mit der Eingabetaste',
    hidden: 'verborgen bis zum Raten',
    right: 'Richtig.',
    summary: (operation, size, stride, input, output) =>
      `Pooling (${operation}) mit einem Fenster ${size} und Schrittweite ${stride}. Eingabe: ${input}. Ausgabe: ${output}.`,
    large: (rows, columns, low, high) => `${rows} Zeilen aus ${columns} Zahlen von ${low} bis ${high}`,
    largest: (window, windows, value) =>
      `Fenster ${window} von ${windows}: Die größte Zahl darin ist ${value}, und das ist die Ausgabe.`,
    tie: (window, windows, value, count, row, column) =>
      `Fenster ${window} von ${windows}: ${value} ist die größte Zahl und steht dort ${count}-mal. Gleichstand: Die erste in Leserichtung, in ${place(row, column)}, gilt als Gewinner.`,
    mean: (window, windows, count, value) =>
      `Fenster ${window} von ${windows}: Das Mittel ${count === 1 ? 'der einzigen Zahl' : `der ${count} Zahlen`} ist ${value}.`,
    notCounted: (padded) =>
      ` ${padded} ${padded === 1 ? 'Platz liegt' : 'Plätze liegen'} im Padding und ${padded === 1 ? 'zählt' : 'zählen'} nicht mit.`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? 'die letzte Zeile' : `die letzten ${rows} Zeilen`] : []),
        ...(columns > 0 ? [columns === 1 ? 'die letzte Spalte' : `die letzten ${columns} Spalten`] : []),
      ];
      return ` Über ${parts.join(' und ')} passt kein Fenster: Was dort steht, wird nicht benutzt.`;
    },
    pixelUnused: (row, column) =>
      `Die Zahl in ${place(row, column)} liegt in keinem Fenster: Sie wird nicht benutzt, und ihr Gradient ist 0.`,
    andMore: (count) => `, … ${count} weitere`,
    maxAloud: 'O von i, j ist das größte I im Fenster i, j',
    meanAloud: 'O von i, j ist ein n-tel der Summe aller I im Fenster i, j',
    badWhole: (name, text, least) =>
      `${SETTINGS[name] ?? name}: „${text}“ ist keine ganze Zahl von mindestens ${least}.`,
    largeWindow: (side, along, map) =>
      `Das Fenster (${side}) ist größer als die Feature-Map entlang der ${SIDES[along] ?? along} (${map}).`,
    badPadding: (padding, most) =>
      `Das Padding (${padding}) darf höchstens ${most} sein: kleiner als das Fenster, nicht größer als die Feature-Map.`,
    largeMap: (rows, columns, most) =>
      `Die Feature-Map hat ${rows}×${columns} Zahlen; mehr als ${most}×${most} lassen sich nicht erkennbar darstellen.`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => ` Ankommender Gradient: ${deltas}. Gradient der Eingabe: ${gradient}.`,
    incoming: 'Ankommendes δ = ∂L/∂O',
    incomingShort: 'δ = ∂L/∂O',
    inputGradientShort: '∂L/∂I',
    shares: 'Was das Fenster zurückgibt',
    sharesShort: 'Zurück',
    toWinner: '× 1 für den Gewinner, × 0 für die anderen',
    toAll: (count) => `÷ ${count} für jede`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `Fenster ${window} von ${windows}: Der ganze Gradient, ${delta}, geht an den Gewinner in ${place(row, column)}${losers > 0 ? `; ${losers === 1 ? 'die andere Zahl bekommt' : `die anderen ${losers} bekommen`} 0` : ''}.`,
    tiedLosers: (count) =>
      ` ${count} ${count === 1 ? 'andere ist' : 'andere sind'} ebenso groß, aber die erste in Leserichtung bekommt alles.`,
    learns: ' Ein Filter darunter lernt trotzdem: durch den Ausschnitt, aus dem der Gewinner entstand.',
    shared: (window, windows, delta, count, each) =>
      `Fenster ${window} von ${windows}: Der Gradient, ${delta}, wird gleichmäßig verteilt: Jede der ${count} Zahlen bekommt ${each}.`,
    addsUp: (row, column, windows, value) =>
      `Die Zahl in ${place(row, column)} liegt in ${windows} Fenstern: Was sie zurückgeben, ergibt zusammen ${value}.`,
    ifWon: '1, wenn gewonnen, sonst 0',
    inPlace: (row, column) => `${place(row, column)}:`,
    windows: 'Fenster',
    noWindow: 'kein Fenster',
    toWinnerAloud: 'Der Gradient einer Zahl ist die Summe von Delta über die Fenster, die sie gewonnen hat',
    toAllAloud: 'Der Gradient einer Zahl ist die Summe von je einem N-tel Delta über die Fenster, in denen sie liegt',
    badGradient: (text, rows, columns) =>
      `Der Gradient „${text}“ muss eine ${rows}×${columns}-Matrix von Zahlen sein: eine für jede Ausgabe.`,
  } satisfies Translated<typeof backward>,
  'pool-stepper.extras': {
    operation: 'Operation',
    max: 'Maximum',
    average: 'Mittelwert',
    windowSize: 'Fenstergröße',
    global: 'global (die ganze Map)',
    stride: 'Schrittweite',
    strideOfWindow: 'wie das Fenster',
    padding: 'Padding',
    editInput: (row, column) => `Eingabe in ${place(row, column)}`,
    editDelta: (row, column) => `Gradient δ in ${place(row, column)}`,
    wrongMax: 'Noch nicht: Gesucht ist die größte Zahl im Fenster.',
    wrongAverage: (count) => `Noch nicht: Addieren Sie die ${count} Zahlen im Fenster und teilen Sie durch ${count}.`,
    ask: (window, windows) => `Fenster ${window} von ${windows}: Welche Zahl ergibt es?`,
    guess: 'Ihr Tipp für die Ausgabe dieses Fensters',
    check: 'Prüfen',
    show: 'Zeigen',
    enter: 'OK',
  } satisfies Translated<typeof extras>,
};
