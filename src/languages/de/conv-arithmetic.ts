/** Was <conv-arithmetic> auf Deutsch sagt. */
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const by = (rows: number, columns: number): string => `${rows} × ${columns}`;
const feeds = (outputs: number): string => `von ${outputs} ${outputs === 1 ? 'Ausgabe' : 'Ausgaben'} benutzt`;

export const translation = {
  'conv-arithmetic': {
    by,
    names: {
      input: 'Eingabe N',
      kernel: 'Kernel K',
      stride: 'Schrittweite S',
      padding: 'Padding P',
      dilation: 'Dilatation D',
      outputPadding: 'Zusatz A',
    },
    figure: 'Wie Eingabe, Kernel, Schrittweite, Padding und Dilatation die Größe der Ausgabe bestimmen',
    input: 'Eingabe',
    stretched: 'Eingabe, mit Nullen gespreizt',
    kernel: 'Kernel',
    output: 'Ausgabe',
    hidden: 'Ausgabe: ? × ?',
    play: 'Das Fenster durchlaufen lassen',
    pause: 'Pause',
    back: 'Einen Platz zurück',
    forward: 'Einen Platz weiter',
    position: 'Platz des Fensters',
    preset: 'Abbildung',
    own: 'eigene',
    transposed: 'transponiert',
    separate: 'Höhe und Breite getrennt',
    left: 'Am Ende weggelassen',
    table: 'Die Größen als Tabelle',
    height: 'Höhe',
    width: 'Breite',
    place: ({ row, column }) => `Zeile ${row + 1}, Spalte ${column + 1}`,
    zero: 'eine eingefügte Null',
    value: 'Eingabewert',
    feeds,
    rows: (first, { kernel: length, dilation: gap }) => {
      const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
      return gap === 1 && length > 2 ? `${first + 1}–\u2060${first + length}` : places.join(', ');
    },
    caption: (stop, stops, rows, columns, padded, at) =>
      `Platz ${stop} von ${stops}: Zeilen ${rows} und Spalten ${columns}${padded ? ' der Eingabe mit Padding' : ''} ergeben die Ausgabe in ${at}.`,
    pointed: (at, zero, outputs) => `${zero ? 'Die Null' : 'Der Wert'} in ${at} wird ${feeds(outputs)}.`,
    made: (at, rows, columns) => `${at}: Zeilen ${rows}, Spalten ${columns}`,
    border: (before, after) => (before === after ? String(before) : `${before} (am Ende ${after})`),
    tap: (at, cells) => `Das Gewicht in ${at} des Kernels trifft auf ${cells} ${cells === 1 ? 'Zelle' : 'Zellen'}.`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const count = (n: number, one: string): string =>
        n > 1 ? `die letzten ${n} ${one}n` : n > 0 ? `die letzte ${one}` : '';
      const parts = [count(columns, 'Spalte'), count(rows, 'Zeile')].filter(Boolean);
      if (parts.length === 0) return '';
      const seen =
        unseenRows + unseenColumns > 0 ? 'ein Teil der Eingabe wird nie gesehen' : 'nur Padding geht verloren';
      return ` Der nächste Schritt würde nicht passen: Das Abrunden lässt ${parts.join(' und ')} weg (schraffiert): ${seen}.`;
    },
    spread: (between, borders) =>
      ` Gezeichnet als gleichwertige direkte Faltung: ${between > 0 ? `${between} ${between === 1 ? 'Null' : 'Nullen'} zwischen Nachbarn, ` : ''}ein Rand von ${borders}.`,
    borders: (rows, columns) => `${rows} mal ${columns}`,
    counts: (weights, stops, all, zeros) =>
      `${weights} ${weights === 1 ? 'Gewicht' : 'Gewichte'} und ein Bias. ${stops} ${stops === 1 ? 'Platz' : 'Plätze'} × ${weights} = ${all} Multiplikationen` +
      (zeros > 0 ? `, davon ${zeros} mit einer eingefügten Null.` : '.'),
    noSame:
      'Kein Padding ist hier „same“: Das verlangt Schrittweite 1 und, ohne Dilatation, einen Kernel ungerader Größe.',
    count: 'Zählen Sie die Plätze, auf die das Fenster passt, vom ersten an.',
    summary: (input, kernel, rest, output) =>
      `Eine Eingabe von ${input} und ein Kernel von ${kernel} mit ${rest} ergeben eine Ausgabe von ${output}.`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: 'Wie groß ist die Ausgabe?',
    check: 'Prüfen',
    reveal: 'Zeigen',
    wrong: (guess, verdict) => `${guess} ist ${verdict}. Zählen Sie die Schritte, die hinter das erste Fenster passen.`,
    tooLarge: 'zu groß',
    tooSmall: 'zu klein',
    mixed: 'nicht richtig',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `„${text}“ taugt nicht als ${attribute}: Schreiben Sie eine ganze Zahl von ${least} bis ${most}, oder Höhe x Breite.`,
    same: (because) =>
      `„same“ braucht Schrittweite 1 und, ohne Dilatation, einen ungeraden Kernel: Sein Padding ist D(K − 1)/2 auf beiden Seiten. Hier gilt: ${because}.`,
    even: (kernel, half) => `Der Kernel ist gerade (${kernel}), und D(K − 1)/2 = ${half} ist keine ganze Zahl`,
    half: (half) => `D(K − 1)/2 = ${half} ist keine ganze Zahl`,
    strided: (stride) => `Die Schrittweite ist ${stride}, also ist die Ausgabe bei jedem Padding kleiner`,
    border: (upright, border) =>
      `Entlang der ${upright ? 'Höhe' : 'Breite'} wäre der Rand D(K−1) − P gleich ${border}: Das Padding ist zu groß.`,
    outputPadding: (outputPadding, stride) =>
      `Das Ausgabe-Padding (${outputPadding}) muss kleiner sein als die Schrittweite (${stride}).`,
    tooLarge: (upright, reach, cells) =>
      `Der Kernel ist entlang der ${upright ? 'Höhe' : 'Breite'} größer als die Eingabe: Er überspannt ${reach} von ${cells} Zellen.`,
    tooMany: (rows, columns, most) =>
      `Das wären ${rows} × ${columns} Zellen; höchstens ${most} je Seite lassen sich zeichnen.`,
  } satisfies Translated<typeof wrong>,
};
