/** Was <template-match> auf Deutsch sagt. */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `${Math.abs(pixels)} nach ${pixels > 0 ? forward : back}`;
const names: Readonly<Record<string, string>> = {
  self: 'sie selbst',
  dim: 'halb so hell',
  shifted: 'verschoben',
  negative: 'ihr Negativ',
  noise: 'Rauschen',
  'all-on': 'jedes Pixel ON',
};

export const translation = {
  'template-match': {
    figure: 'Ein Bild mit einer Schablone vergleichen',
    image: 'Bild',
    template: 'Schablone',
    filter: 'Schablone (der Filter)',
    products: 'Produkte',
    tried: 'Bilder zum Probieren',
    raw: 'Rohwert',
    cosine: 'Kosinus',
    ratio: 'der Rohwert der Schablone selbst. ',
    loading: 'Die Ziffern werden geladen …',
    pick: 'Schablone',
    values: 'Pixel',
    grey: 'grau, 0 … 1',
    binary: 'OFF 0, ON 255',
    own: 'eigene',
    noise: 'Neues Rauschen',
    shift: 'Schieben',
    left: 'Ein Pixel nach links',
    right: 'Ein Pixel nach rechts',
    up: 'Ein Pixel nach oben',
    down: 'Ein Pixel nach unten',
    table: 'Die Werte als Tabelle',
    tableRatio: 'Vielfaches der Schablone selbst',
    digit: (name) => `eine handgeschriebene ${name.charAt(0)}`,
    matrix: (rows, columns) => `eine Schablone ${rows}×${columns}`,
    names,
    short: { raw: 'Rohwert', dim: 'halb hell', negative: 'Negativ', 'all-on': 'alle ON' },
    ownScore: 'die Schablone selbst',
    name: (name, template) => {
      const made = names[name] as string | undefined;
      if (made !== undefined) return made;
      return template?.startsWith(name.charAt(0)) ? `andere ${name.charAt(0)}` : `eine ${name.charAt(0)}`;
    },
    sentence: {
      self: 'Die Schablone auf sich selbst',
      dim: 'Dasselbe bei halber Helligkeit',
      negative: 'Ihr Negativ',
      noise: 'Zufälliges Rauschen',
      'all-on': 'Ein Bild mit jedem Pixel ON (ganz weiß, wie MNIST malt)',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? 'Gar nicht verschoben'
        : `Die Schablone, verschoben um ${[amount(x, 'rechts', 'links'), amount(y, 'unten', 'oben')].filter(Boolean).join(' und ')},`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `Eine andere ${name.charAt(0)}` : `Eine ${name.charAt(0)}`,
    scores: (what, raw, ratio, cosine) =>
      `${what} ergibt den Rohwert ${raw}, das ${ratio}-Fache der Schablone selbst; der Kosinus ist ${cosine}.`,
    selfScores: (raw) => `Die Schablone auf sich selbst ergibt den Rohwert ${raw}, und der Kosinus ist 1.`,
    swapped: ' Umgekehrt gibt ein Filter aus lauter Einsen der Schablone denselben Wert.',
    beaten: (ratio, cosine) =>
      `Doch ein Bild mit jedem Pixel ON ergibt das ${ratio}-Fache: Der Rohwert ist keine Ähnlichkeit. Sein Kosinus ist nur ${cosine}.`,
    tied: (cosine) =>
      `Doch ein Bild mit jedem Pixel ON ergibt genau ebenso viel: Der Rohwert ist keine Ähnlichkeit. Sein Kosinus ist nur ${cosine}.`,
    meeting: {
      grey: { both: 'beide haben Tinte', one: 'nur eins hat Tinte', neither: 'beide leer' },
      binary: { both: 'ON trifft ON', one: 'ungleich', neither: 'OFF trifft OFF' },
    },
    meetingSum: (pixels, each, total) => `${pixels} × ${each} = ${total}`,
    meetingTotal: (pixels, total) => `${pixels} Pixel, Σ = ${total}`,
    pixel: (row, column, image, template, product) =>
      `Zeile ${row}, Spalte ${column}: ${image} mal ${template} ist ${product}`,
    here: (row, column) => `Zeile ${row}, Spalte ${column}:`,
    summary: (image, template, raw, cosine) =>
      `Bild (${image}) mal Schablone (${template}), Pixel für Pixel: Die Produkte ergeben zusammen ${raw}, der Kosinus ist ${cosine}.`,
    rawAloud: 'Rohwert: S ist die Summe über alle Pixel von I mal W',
    cosineAloud: 'Kosinus: S geteilt durch die Norm von I mal die Norm von W',
    badTemplate: (text, most) =>
      `„${text}“ ist keine Schablone: eine Beispielziffer, oder Zeilen aus gleich vielen Zahlen, höchstens ${most} mal ${most}.`,
    badPixels: 'Die Pixel einer Schablone sind Zahlen von 0 bis 1, und nicht alle 0.',
    badShift: (text) => `„${text}“ ist keine Verschiebung: zwei ganze Zahlen, Pixel nach rechts und nach unten.`,
    noImages: 'Es gibt kein Bild zum Ausprobieren.',
  } satisfies Translated<typeof words>,
};
