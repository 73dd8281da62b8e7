/** Was <channel-sum> auf Deutsch sagt. */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['Rot', 'Grün', 'Blau'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const translation = {
  'channel-sum': {
    figure: 'Ein Filter, so tief wie das Bild, ergibt eine Feature-Map',
    image: 'Bild',
    channel: (channel, channels) => (channels === 3 ? COLOURS[channel] : `Kanal ${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `Filter ${filter + 1}`,
    filterName: (filter, name) => (name ? `Filter ${filter + 1} (${signs(name)})` : `Filter ${filter + 1} (eigener)`),
    slice: (channel) => `Scheibe für ${channel}`,
    partial: (channel) => `Was ${channel} beiträgt`,
    map: (filter) => `Map ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)}-Pixel` : `Pixel ${channel + 1}`),
    products: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)}-Produkte` : `Produkte ${channel + 1}`),
    stack: (filters, rows, columns, wide) => {
      const shape = `${rows}×${columns}×${filters}`;
      if (filters === 1) return wide ? '1 Filter → 1 Map: der einzige Kanal der nächsten Schicht' : '1 Filter → 1 Map';
      return wide
        ? `${filters} Filter → ${filters} Maps, gestapelt: die ${filters} Kanäle der nächsten Schicht (${shape})`
        : `${filters} Filter → ${filters} Maps, gestapelt: ${shape}`;
    },
    ownScales: 'Jede Map hat ihre eigene Farbskala.',
    chooseFilter: 'Gezeigter Filter',
    filters: 'Filter',
    bias: (filter) => `Bias von Filter ${filter + 1}`,
    more: 'Weitere Einstellungen',
    table: 'Die Feature-Map als Tabelle',
    parameters: (weights, biases) => `${weights} Gewichte + ${biases} ${biases === 1 ? 'Bias' : 'Biases'}`,
    weight: (row, column, value) => `Gewicht in Zeile ${row}, Spalte ${column}: ${value}. Ändern mit der Eingabetaste`,
    cell: (row, column, value) => `Zeile ${row}, Spalte ${column}: ${value}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `${filter} hat ${channels} ${channels === 1 ? 'Scheibe' : 'Scheiben'}, eine für jeden Kanal; Bild: ${image}. Was die Scheiben antworten, wird zu einer Feature-Map aus ${rows} Zeilen und ${columns} Spalten addiert, mit Werten von ${low} bis ${high}.`,
    caption: (row, column, parts, bias, filter, value) =>
      `In Zeile ${row}, Spalte ${column}: ${parts}. Zusammen, mit einem Bias von ${bias}, antwortet ${filter} dort ${value}.`,
    contribution: (channel, value) => `${channel} gibt ${value}`,
    notTheSame: (weights, values) =>
      `Ein Filter ist kein Merkmal: Der Filter sind ${weights} Gewichte und ein Bias, seine Feature-Map sind ${values} Antworten.`,
    scene: 'ein Bild von Mohnblumen',
    loading: 'Das Bild wird geladen …',
    badBias: (text) => `Der Bias „${text}“ ist keine Liste von Zahlen.`,
    badFilter: (filter) => `Es gibt keinen Filter ${filter}: Gezählt wird ab 0.`,
    badFilters: (most, filters) => `Eine Schicht hat hier 1 bis ${most} Filter, nicht ${filters}.`,
    badInput: (channels, most) => `Das Bild hat ${channels} Kanäle; ${most} lassen sich zeigen.`,
    weightsFormula: 'K mal K mal C in mal C out, plus C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'Schrittweite',
    padding: 'Padding',
    editWeight: (slice, row, column) => `${slice}: Gewicht in Zeile ${row}, Spalte ${column}`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `Ein Filter braucht für jeden Eingangskanal eine Scheibe, getrennt durch „|“: ${channels}, aber Filter ${filter} hat ${slices}.`,
    noMatrix: (slice, filter) => `Scheibe ${slice} von Filter ${filter} ist keine Matrix aus Zahlen.`,
    tooLarge: (slice, filter, most) => `Scheibe ${slice} von Filter ${filter} ist größer als ${most}×${most}.`,
    sizes: 'Alle Scheiben aller Filter einer Schicht sind gleich groß.',
  } satisfies Translated<typeof kernel>,
};
