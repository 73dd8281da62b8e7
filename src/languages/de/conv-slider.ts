/** Was <conv-slider> auf Deutsch sagt. */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'conv-slider': {
    figure: 'Ein Filter gleitet über ein Bild',
    input: 'Eingabe',
    filter: 'Filter',
    written: 'Filter wie geschrieben',
    rotated: 'Filter, um 180° gedreht',
    featureMap: 'Feature-Map',
    patch: 'Ausschnitt unter dem Fenster',
    products: 'Produkte',
    channel: (shown, all) => (all > 1 ? `, Kanal ${String(shown)} von ${String(all)}` : ''),
    play: 'Filter gleiten lassen',
    pause: 'Pause',
    back: 'Eine Position zurück',
    forward: 'Eine Position weiter',
    position: 'Position des Filters',
    preset: 'Filter',
    own: 'eigener',
    more: 'Weitere Einstellungen',
    cosine: (value) => `Kosinus ${value}`,
    hidden: 'noch nicht geraten',
    table: 'Die Feature-Map als Tabelle',
    weight: (row, column, value) =>
      `Gewicht in Zeile ${String(row)}, Spalte ${String(column)}: ${value}. Ändern mit der Eingabetaste`,
    cell: (row, column, value) => `Zeile ${String(row)}, Spalte ${String(column)}: ${value}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `Der Filter ${kernel} gleitet über ${input} und ergibt eine Feature-Map aus ${String(rows)} Zeilen und ${String(columns)} Spalten mit Werten von ${low} bis ${high}.`,
    caption: (stop, stops, verdict, value) =>
      `Position ${String(stop)} von ${String(stops)}: ${verdict}, also antwortet der Filter ${value}.`,
    blank: 'unter dem Fenster ist nichts',
    balanced: 'was die positiven und die negativen Gewichte sehen, hebt sich auf',
    positive: 'die positiven Gewichte sehen mehr als die negativen',
    negative: 'die negativen Gewichte sehen mehr als die positiven',
    fed: (row, column, outputs) =>
      `Das Pixel in Zeile ${String(row)}, Spalte ${String(column)} geht in ${String(outputs)} ${outputs === 1 ? 'Ausgabe' : 'Ausgaben'} ein.`,
    flipped:
      'Die echte Faltung dreht den Filter zuerst um 180°; was Programmbibliotheken Faltung nennen, tut das nicht.',
    moreTerms: (rest) => `… ${rest} weitere Summanden`,
    noProducts: 'alle Produkte sind 0:',
    biasTerm: 'Bias',
    loading: 'Das Bild wird geladen …',
    formula: (turned) => {
      const sign = turned ? 'minus' : 'plus';
      return `O von i, j ist die Summe über m und n von I von i ${sign} m, j ${sign} n, mal W von m, n, plus b`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: 'Operation',
    crossCorrelation: 'Kreuzkorrelation',
    convolution: 'Faltung (gedrehter Filter)',
    stride: 'Schrittweite',
    padding: 'Padding',
    dilation: 'Dilatation',
    bias: 'Bias',
    activation: 'Aktivierung',
    shownChannel: 'Kanal',
    guess: 'Multiplizieren, addieren: Was antwortet der Filter hier?',
    check: 'Prüfen',
    show: 'Zeigen',
    editWeight: (row, column) => `Gewicht in Zeile ${String(row)}, Spalte ${String(column)}`,
    right: (value) => `Richtig, es ist ${value}.`,
    wrong: (guess) => `Nicht ${guess}; bitte noch einmal addieren.`,
  } satisfies Translated<typeof extras>,
};
