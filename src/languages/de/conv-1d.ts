/** Was <conv-1d> auf Deutsch sagt. */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;

export const translation = {
  'conv-1d': {
    figure: 'Ein Filter gleitet über ein Signal',
    signal: 'Signal',
    filter: 'Filter',
    products: 'Produkte',
    result: 'Ergebnis',
    pool: 'Max-Pool',
    position: 'Position des Filters',
    play: 'Filter gleiten lassen',
    pause: 'Pause',
    back: 'Eine Position zurück',
    forward: 'Eine Position weiter',
    preset: 'Filter',
    own: 'eigener',
    presets: {
      peak: '−1 1 −1, Gipfelfinder',
      'second-difference': '−1 2 −1, Summe null',
      'half-sides': '−½ 1 −½, dasselbe halbiert',
      difference: '−1 1, Differenz',
      average: '⅓ ⅓ ⅓, Mittelwert',
    },
    fresh: 'Neues Signal',
    more: 'Weitere Einstellungen',
    table: 'Signal und Ergebnis als Tabelle',
    tablePosition: 'Position',
    point: (position) => `Signal an Position ${position}`,
    hidden: '?',
    stop: (centre, result) => `Position ${centre}: ${result}`,
    valley: 'größter Betrag, aber ein Tal',
    magnitude: 'größter Betrag, aber negativ',
    predict: (centre) =>
      `Der Filter steht an Position ${centre}. Multiplizieren, addieren und das Ergebnis raten, bevor es zu sehen ist.`,
    answer: (centre, sum, verdict) => `An Position ${centre} antwortet der Filter ${sum}: ${verdict}.`,
    peak: 'ein Gipfel des Signals, gefunden',
    missed: 'ein Gipfel des Signals, verfehlt',
    falseAlarm: 'positiv, obwohl da kein Gipfel ist',
    quiet: 'kein Gipfel',
    between: 'in der Mitte zwischen zwei Positionen',
    exactly: (positions) =>
      `Er ist positiv bei ${listed(positions)}, genau ${positions.length === 1 ? 'dem Gipfel' : 'den Gipfeln'} des Signals.`,
    mixed: (positives, peaks) =>
      `Er ist positiv bei ${listed(positives) || 'keiner Position'}; die Gipfel des Signals sind bei ${listed(peaks) || 'keiner Position'}.`,
    pooled: (value, position, contrast) => `Max-Pooling wählt den größten Wert, ${value} bei ${position}${contrast}.`,
    notMagnitude: (value, position) =>
      `; der größte Betrag, ${value} bei ${position}, würde das Gegenteil des Musters markieren`,
    summary: (signal, taps, result) => `Der Filter ${taps} gleitet über das Signal ${signal} und ergibt ${result}.`,
    badRow: (signal, least, most, text) =>
      `${signal ? 'Ein Signal' : 'Ein Filter'} ist eine Zeile von ${least} bis ${most} Zahlen, nicht „${text}“.`,
    badPool: (text) => `„${text}“ ist kein Pooling-Fenster: eine ganze Zahl, global oder none.`,
    badSize: (taps, numbers, stride) =>
      `${taps} Gewichte gleiten nicht mit Schrittweite ${stride} über ${numbers} Zahlen: Sie ist eine ganze Zahl von mindestens 1, und der Filter ist nicht länger als das Signal.`,
    plainFormula: 'O von i ist die Summe über m von I von i plus m mal W von m',
    generalFormula: 'O von i ist die Summe über m von I von S i plus m minus P mal W von m',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: 'Gewichte',
    tap: (number) => `Gewicht ${number}`,
    moreTaps: 'Ein Gewicht mehr',
    fewerTaps: 'Ein Gewicht weniger',
    padding: 'Padding',
    stride: 'Schrittweite',
    global: 'alle',
    none: 'keins',
    guess: (centre) => `Ihr Tipp für das Ergebnis an Position ${centre}`,
    check: 'Prüfen',
    right: (value) => `Richtig: Es ist ${value}.`,
    wrong: (guess, value) => `Ihr Tipp war ${guess}; es ist ${value}.`,
    notANumber: 'Bitte eine Zahl eingeben, etwa −0.5.',
    pool: 'Max-Pool',
  } satisfies Translated<typeof extras>,
};
