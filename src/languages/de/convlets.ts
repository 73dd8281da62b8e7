/** Was jedes Element auf Deutsch sagen kann. */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': 'Diese Seite lässt keinen Worker starten.',
  'engine-failed': 'Das Rechenwerk für das Training konnte nicht starten.',
  'engine-crashed': 'Ein Fehler ist aufgetreten.',
  'recipe-impossible': 'Mit diesen Einstellungen lässt sich kein Netz trainieren.',
  diverged: 'Es divergiert: Der Loss ist keine endliche Zahl mehr. Meist hilft eine kleinere Lernrate.',
  'digits-unavailable': 'Die Trainingsziffern konnten nicht geladen werden.',
  'recording-unavailable': 'Es gibt keinen aufgezeichneten Lauf, der sich zeigen ließe.',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked':
    'Auf dieser Seite kann kein Worker starten, darum läuft das Training in der Seite selbst und dauert vielleicht länger.',
  'engine-failed': 'Auf dieser Seite kann kein Training laufen. Zu sehen ist ein aufgezeichneter Lauf.',
};

export const translation = {
  convlets: {
    example: 'Zum Beispiel:',
    missing: 'Ein Teil dieser Abbildung konnte nicht geladen werden.',
    reload: 'die Seite neu laden',
    none: (attribute, value, names) => `Für ${attribute} gibt es „${value}“ nicht. Möglich sind: ${names}.`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) =>
      `Es gibt keine Beispielziffer „${name}“. Beispielziffern heißen 0…9, oder 0:1…9:1 für die jeweils zweite jeder Klasse.`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `eine handgeschriebene ${digit}`,
    matrix: (rows, columns) => `ein ${rows}×${columns}-Bild`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `ein ${rows}×${columns}-Bild mit ${channels} Kanälen`,
    file: 'ein Bild',
    tooLarge: (rows, columns, most) =>
      `Die Eingabe hat ${rows}×${columns} Zahlen; mehr als ${most}×${most} lassen sich nicht erkennbar darstellen.`,
    noMatrix: (text, most) =>
      `Die Eingabe „${text}“ ist keine Matrix: Jede Zeile braucht gleich viele Zahlen, höchstens ${most} Zeilen und Spalten.`,
    notLoaded: (url) =>
      `Das Bild „${url}“ konnte nicht geladen werden: Es fehlt, ist kein Bild, oder sein Server erlaubt anderen Websites nicht, es zu lesen (CORS).`,
    noCanvas: 'Dieser Browser lässt die Seite keine Bilder lesen.',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `„${text}“ ist keine Zahl.`,
    seed: 'Der Seed muss eine ganze Zahl von 0 bis 4294967295 sein.',
    bias: 'Der Bias ist keine Zahl.',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `twin="${twin}" ist unbekannt; die Zwillinge sind ${names}.`,
    layer: (twin, first, layer) =>
      `Von twin="${twin}" ist nur die erste Schicht, ${first}, aufgezeichnet, nicht ${layer}.`,
    recipe: (twin) =>
      `twin="${twin}" ist ein Zwilling des Rezepts look; dieses Netz wird nach einem anderen trainiert.`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) =>
      `Der Kernel „${text}“ ist keine Matrix aus Zahlen bis ${most}×${most}: Zeilen enden mit einem Semikolon und sind gleich lang.`,
    stride: (stride) => `Die Schrittweite muss eine ganze Zahl von mindestens 1 sein, nicht ${stride}.`,
    dilation: (dilation) => `Die Dilatation muss eine ganze Zahl von mindestens 1 sein, nicht ${dilation}.`,
    padding: 'Das Padding muss valid, same oder eine ganze Zahl von mindestens 0 sein.',
    tooLarge: (rows, columns, height, width) =>
      `Der Kernel bedeckt ${rows}×${columns} Pixel; das Bild hat samt Padding ${height}×${width}.`,
    largeMap: (rows, columns, most) =>
      `Die Feature-Map wäre ${rows}×${columns} groß; mehr als ${most}×${most} lassen sich nicht erkennbar darstellen.`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: 'Eine neuere Version dieser Abbildung hat den Lauf gespeichert.',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};
