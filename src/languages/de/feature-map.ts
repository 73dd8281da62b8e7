/** Was <feature-map> auf Deutsch sagt. */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { Translated } from '../../words/words.js';

import type { RecordedTwin } from '../../data/twin-names.js';
const twinNames: Record<RecordedTwin, string> = {
  glorot: 'mit Glorots breiterem Start',
  he: 'mit Hes breiterem Start',
  constant: 'alle Gewichte ab 0.1',
  'shuffled-labels': 'vertauschte Labels',
  'permuted-pixels': 'verwürfelte Pixel',
};
const wider = 'Filter müssen sich nicht weit von ihrem Zufallsstart entfernen, um nützlich zu sein';
const seen = 'die Ziffer ist in seinen Feature-Maps trotzdem zu sehen';
const twinLessons: Record<RecordedTwin, string> = {
  ...{ glorot: wider, he: wider, 'shuffled-labels': seen, 'permuted-pixels': seen },
  constant: 'gleiche Filter ergeben eine einzige Feature-Map, viele Male',
};

export const translation = {
  'feature-map': {
    figure: 'Feature-Maps einer handgeschriebenen Ziffer',
    filter: (filter) => `Filter ${filter + 1}`,
    input: (size) => `Eingabe ${size}×${size}`,
    inputLabel: (digit, size) => `Eingabe: ${digit}, ${size} mal ${size} Pixel`,
    filterLabel: (filter, kernel) => `Gewichte von Filter ${filter + 1}, ${kernel} mal ${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `Gewichte von Filter ${filter + 1} für Map ${slice + 1} darunter, ${kernel} mal ${kernel}`,
    slices: (depth) => `eine Scheibe für jede von ${depth} Maps`,
    map: (filter) => `Feature-Map ${filter + 1}`,
    mapLabel: (filter, side, extremes) => `Feature-Map von Filter ${filter + 1}, ${side} mal ${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `: größter Wert ${max} in Zeile ${maxRow + 1}, Spalte ${maxColumn + 1}, kleinster ${min} in Zeile ${minRow + 1}, Spalte ${minColumn + 1}`,
    cell: (row, column, value) => `Zeile ${row + 1}, Spalte ${column + 1}: ${value}`,
    strip: (filters, max) => `Alle ${filters} Maps, eine Skala: volle Farbe ist ${max}`,
    stripShort: (filters, max) => `${filters} ${filters === 1 ? 'Map' : 'Maps'}, volle Farbe ist ${max}`,
    stripLabel: (layer) => `Die Feature-Maps aller Filter von ${layer}`,
    option: (filter, max) => `Feature-Map von Filter ${filter + 1}, größter Wert ${max}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `Dieselben Filter untrainiert (Schritt 0), mit eigener Skala: volle Farbe ist ${max}`
        : `Dieselben Maps eines Zwillings, ${twinNames[twin]}, mit eigener Skala: volle Farbe ist ${max}`,
    twinsShort: (twin, max) =>
      `${twin === 'random' ? 'Untrainiert' : `Zwilling, ${twinNames[twin]}`}, volle Farbe ist ${max}`,
    twinLabel: (twin, filter, max) =>
      `Feature-Map von Filter ${filter + 1} ${twin === 'random' ? 'vor dem Training' : 'des Zwillings'}, größter Wert ${max}`,
    twinShares: (twin, theirs, ours) =>
      `Der Zwilling (${twinNames[twin]}) erkennt ${theirs} % der zurückgehaltenen Ziffern richtig, dieses Netz ${ours} %: ${twinLessons[twin]}.`,
    play: 'Training abspielen',
    pause: 'Training anhalten',
    digit: 'Ziffer',
    layer: 'Schicht',
    stage: 'Zeigen',
    stages: {
      'before-activation': 'Summen vor Aktivierung',
      activation: 'nach der Aktivierung',
      pooled: 'nach dem Pooling',
    },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `eine andere ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `eine andere handgeschriebene ${digit}` : `eine handgeschriebene ${digit}`;
    },
    noDigit: 'eine Ziffer',
    loading: (digit) => `Gleich betrachtet ein Netz ${digit}.`,
    most: (filter, row, column, value, step) =>
      `Nach ${step} Trainingsschritten antwortet Filter ${filter + 1} am stärksten in Zeile ${row + 1}, Spalte ${column + 1}: ${value}.`,
    silent: (filter, step) =>
      `Nach ${step} Trainingsschritten antwortet Filter ${filter + 1} nirgends in diesem Bild: Seine ganze Feature-Map ist null.`,
    twinCaption:
      'Die Feature-Maps untrainierter Filter sehen genauso überzeugend aus: Eine Feature-Map allein zeigt nicht, dass etwas gelernt wurde.',
    here: (filter, row, column, value) =>
      `In Zeile ${row + 1}, Spalte ${column + 1} antwortet Filter ${filter + 1} mit ${value}.`,
    open: 'Eingabetaste oder Klick auf eine Zelle zeigt, was dort multipliziert wurde.',
    sumOf: 'Σ Fenster × Filter + Bias',
    activations: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'Leaky ReLU', sigmoid: 'Sigmoid', tanh: 'tanh' },
    pooled: { max: 'Maximum von', average: 'Mittel von' },
    termsTitle: (total) => `Wie ${total} zustande kam`,
    window: 'Fenster',
    weights: 'Filter',
    products: 'Produkte',
    value: 'Wert',
    position: 'Wo im Fenster',
    pixel: 'Pixel',
    weight: 'Gewicht',
    product: 'Produkt',
    at: (row, column) => `Zeile ${row + 1}, Spalte ${column + 1}`,
    rest: (count) => `die anderen ${count} Produkte`,
    mapBelow: (map, products) => `Map ${map + 1} darunter, ${products} ${products === 1 ? 'Produkt' : 'Produkte'}`,
    bias: 'Bias',
    total: 'Summe',
    normalised: (paper, ink) =>
      `Die Pixel werden normiert, bevor das Netz sie sieht: Papier ist ${paper}, Tinte ${ink}.`,
    close: 'Schließen',
    table: 'Die Feature-Map als Tabelle',
    tableCaption: (filter, layer) => `Werte der Feature-Map von Filter ${filter + 1}, ${layer}`,
    row: 'Zeile',
    unknownInput: (input) =>
      `Es gibt keine Eingabe „${input}“. Eine Eingabe ist digit:0 … digit:9, oder digit:0:1 … digit:9:1 für die jeweils zweite.`,
    unknownLayer: (layer, known) => `Es gibt keine Faltungsschicht „${layer}“. Das Netz hat ${known.join(', ')}.`,
    unknownFilter: (filter, layer, filters) =>
      `Es gibt keinen Filter ${filter} in ${layer}: Dort sind ${filters}, gezählt ab 0.`,
    unknownStage: (stage, known) => `Es gibt keine Stufe „${stage}“. Die Stufen sind ${known.join(', ')}.`,
    scrambled:
      'Dieses Netz wurde mit Bildern aus verwürfelten Pixeln trainiert; seine Feature-Maps einer Ziffer bedeuten hier nichts.',
    badSize: (wanted, size) =>
      `Das Netz sieht sich Bilder von ${wanted}×${wanted} Pixeln an, nicht von ${size}×${size}.`,
  } satisfies Translated<typeof words>,
};
