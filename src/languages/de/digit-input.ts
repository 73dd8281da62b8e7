/** Was <digit-input> auf Deutsch sagt. */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'digit-input': {
    figure: 'Eine Fläche zum Zeichnen, und das Bild, das ein Netz davon bekommt',
    pad: 'Hier zeichnen',
    padLabel: (name) => `Zeichenfläche: ${name}`,
    blankPad: 'ein leeres Blatt',
    padRole: 'Zeichenfläche',
    padKeys:
      'Die Pfeiltasten bewegen den Stift. Zum Zeichnen die Leertaste halten, oder mit der Eingabetaste den Stift aufsetzen und abheben.',
    keys: 'Pfeile bewegen, Leertaste zeichnet',
    invitation: 'Selbst zeichnen',
    blankInvitation: 'Eine Ziffer, oder was Sie wollen',
    dropHere: 'Bild hier ablegen',
    network: (size) => `Was das Netz bekommt, ${size}×${size}`,
    networkLabel: (box) => `Was das Netz bekommt, 28 mal 28 Pixel: ${box}`,
    networkBox: (top, bottom, left, right) =>
      `Tinte von Zeile ${top} bis ${bottom} und von Spalte ${left} bis ${right}`,
    networkBlank: 'leer',
    cell: (row, column, value) => `Zeile ${row + 1}, Spalte ${column + 1}: ${value}`,
    undo: 'Rückgängig',
    clear: 'Leeren',
    sample: 'Ziffer',
    none: 'eigene',
    choose: 'Bild wählen …',
    drawing: 'Ihre Zeichnung',
    example: 'eine gezeichnete 4',
    picture: (file) => `Ihr Bild „${file}“`,
    pasted: 'Ihr Bild',
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `eine andere handgeschriebene ${digit}` : `eine handgeschriebene ${digit}`;
    },
    sampleChoice: (name) => {
      const [digit, second] = name.split(':');
      return second ? `eine andere ${digit}` : digit;
    },
    loading: 'Die Ziffer wird geladen.',
    reading: 'Das Bild wird gelesen.',
    blank:
      'Das Blatt ist leer. Zeichnen Sie mit Maus, Finger oder Stift oder mit Pfeiltasten und Leertaste; oder legen Sie hier ein Bild ab.',
    centred: (name, longer, tall, scale) =>
      `${name} ist auf der Fläche ${longer} Pixel ${tall ? 'hoch' : 'breit'}. Mit ×${scale} skaliert füllt das einen Kasten von 20×20, und der Schwerpunkt (+) kommt in die Mitte des Bildes. So wurde alles vorbereitet, woraus das Netz gelernt hat.`,
    here: (row, column, value) =>
      `Das Pixel in Zeile ${row + 1}, Spalte ${column + 1} ist ${value}: So viel vom markierten Quadrat der Fläche ist Tinte.`,
    outside: (row, column) =>
      `Das Pixel in Zeile ${row + 1}, Spalte ${column + 1} ist 0: Es liegt außerhalb des Kastens, auf den die Zeichnung skaliert wurde, und ist Papier.`,
    penDown: (row, column) => `Stift aufgesetzt, Zeile ${row}, Spalte ${column}.`,
    penUp: (row, column) => `Stift abgehoben, Zeile ${row}, Spalte ${column}.`,
    now: (name) => `Das Netz bekommt: ${name}.`,
    undone: 'Rückgängig gemacht.',
    cleared: 'Das Blatt ist leer.',
    table: 'Das Bild als Tabelle',
    tableCaption: 'Was das Netz bekommt: 0 ist Papier, 1 ist Tinte',
    row: 'Zeile',
    badPoint: (text, most) =>
      `„${text}“ ist kein Punkt einer Zeichnung: Das sind zwei Zahlen von 0 bis ${most}, nach rechts und nach unten.`,
    otherPage:
      'Das ist die Adresse eines Bildes auf einer anderen Seite, das diese Seite nicht lesen darf: Speichern Sie das Bild zuerst.',
    good: 'ein PNG oder JPEG mit einer dunklen Ziffer auf hellem Papier',
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `Auf dem Bild ist nichts zu sehen (${name}): Es hat überall dasselbe Grau.`,
    svg: (name) => `„${name}“ ist eine SVG-Zeichnung, die keine eigenen Pixel hat: Speichern Sie sie als PNG.`,
    noImage: (name) => `„${name}“ ist kein Bild.`,
    largeFile: (name, size, most) => `„${name}“ hat ${size}; gelesen werden höchstens ${most}.`,
    damaged: (name) =>
      `„${name}“ lässt sich nicht öffnen: Die Datei ist beschädigt oder von einer Art, die dieser Browser nicht kennt.`,
    largeImage: (name, width, height) => `„${name}“ ist zu groß: ${width}×${height} Pixel.`,
  } satisfies Translated<typeof files>,
};
