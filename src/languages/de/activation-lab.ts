/** Was <activation-lab> auf Deutsch sagt. */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'activation-lab': {
    figure: 'Eine Feature-Map vor dem Bias, nach ihm und nach der Aktivierung',
    names: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'Leaky ReLU', sigmoid: 'Sigmoid', tanh: 'tanh' },
    ranges: {
      linear: ['(−∞, ∞)', 'nichts wird gestaucht'],
      relu: ['[0, ∞)', 'die 0 gehört dazu, und es gibt keine obere Schranke'],
      'leaky-relu': ['(−∞, ∞)', 'eine Steigung von 0.2 unter 0 hält den Gradienten am Leben'],
      sigmoid: ['(0, 1)', '0 und 1 werden angenähert, nie erreicht'],
      tanh: ['(−1, 1)', '−1 und 1 werden angenähert, nie erreicht'],
    },
    range: 'Wertebereich',
    input: 'Eingabe',
    filter: 'Filter',
    maps: ['vor dem Bias', 'nach dem Bias', 'nach Aktivierung'],
    after: (name) => `nach ${name}`,
    bias: 'Bias',
    activation: 'Aktivierung',
    preset: 'Filter',
    own: 'eigener',
    more: 'Weitere Einstellungen',
    table: 'Die aktivierte Feature-Map als Tabelle',
    histogram: 'Zellen nach z + b (Höhen: Wurzeln der Anzahlen)',
    passes: (slope) => `ein Gradient kommt mal ${slope} zurück`,
    blocked: 'durch diese Zelle kommt kein Gradient zurück',
    faint: 'durch diese Zelle kommt kaum ein Gradient zurück',
    cell: (row, column, value) => `Zeile ${row}, Spalte ${column}: ${value}`,
    interval: (low, high) => `${low} … ${high}`,
    summary: (input, name, bias, low, high) =>
      `Eine Feature-Map dreimal, Eingabe: ${input}: vor dem Bias, nachdem zu jeder Zelle ein Bias von ${bias} addiert wurde, und nach ${name}, mit Werten von ${low} bis ${high}.`,
    curve: (name) => `Die Kurve von ${name} und ihre Ableitung`,
    biasAdded: (bias, cells) => `Der Bias verschiebt alle ${cells} Zellen um ${bias}.`,
    noBias: 'Mit einem Bias von 0 sind die ersten beiden Feature-Maps gleich.',
    alive: (name, slope) =>
      `Die Steigung von ${name} liegt nirgends unter ${slope}: Durch jede Zelle kommt ein Gradient zurück.`,
    stalled: (name, count, cells, kind) =>
      `Nach ${name} ${count === 1 ? 'steht' : 'stehen'} ${count} von ${cells} Zellen dort, wo φ′ ${kind === 'zero' ? '= 0' : '< 0.05'} ist: Durch sie kommt ${kind === 'zero' ? 'kein' : 'kaum ein'} Gradient zurück.`,
    onKink: (count) =>
      ` ${count} davon ${count === 1 ? 'steht' : 'stehen'} genau auf 0, wo die Ableitung nach Konvention als 0 gilt.`,
    rangeOf: (name, range, remark) => `Der Wertebereich von ${name} ist ${range}: ${remark}.`,
    loading: 'Wird geladen …',
    badBias: 'Der Bias ist keine Zahl.',
    badKernel: (text) =>
      `Der Kernel „${text}“ ist keine Matrix aus Zahlen von höchstens 11×11: Zeilen enden mit einem Semikolon und brauchen gleich viele Zahlen.`,
    tooLarge: (rows, columns, height, width) =>
      `Der Kernel hat ${rows}×${columns} Gewichte, mehr, als auf einem Bild von ${height}×${width} Pixeln Platz haben.`,
  } satisfies Translated<typeof words>,
};
