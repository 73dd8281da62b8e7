/** Was <linear-collapse> auf Deutsch sagt. */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'linear-collapse': {
    figure: 'Zwei lineare Schichten sind eine',
    loading: 'Wird geladen …',
    view: 'Zeigen',
    views: { scalar: 'Zahlen', filters: 'Filter', network: 'ein trainiertes Netz' },
    relu: 'ReLU dazwischen',
    pool: 'Pooling',
    pools: { average: 'Mittel', max: 'Max' },
    first: 'Erster Filter',
    second: 'Zweiter Filter',
    own: 'eigener',
    table: 'Die Zahlen als Tabelle',
    row: 'Zeile',
    column: 'Spalte',
    image: 'Bild I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: 'W₁ ∗ W₂',
    filter2On: '⋆ W₂',
    composedOn: 'I ⋆ (W₁∗W₂)',
    middle: (relu) => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: 'Zwei Schichten',
    one: 'Eine Schicht',
    difference: 'Differenz',
    atMost: (largest) => (largest === '0' ? 'überall 0' : `höchstens ${largest}`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${String(rows)} mal ${String(columns)}`,
    cell: (row, column, value) => `Zeile ${String(row)}, Spalte ${String(column)}: ${value}`,
    summary: (input, size, relu, largest) =>
      `Zwei Filter gleiten nacheinander über ${input}${relu ? ', mit einem ReLU dazwischen' : ''}; darunter tut es ein einziger Filter, ${size}. Die beiden Ergebnisse unterscheiden sich um höchstens ${largest}.`,
    same: (two, one, size, largest) =>
      `Hier antworten zwei Schichten ${two}, und der eine Filter (${size}) ebenso: ${one}. ${largest === '0' ? 'Die Feature-Maps stimmen überall überein, exakt' : `Nirgends unterscheiden sich die Feature-Maps um mehr als ${largest}, und das ist Rundung`}. Die zweite Schicht hat nichts gebracht.`,
    broken: (two, one, cut, largest) =>
      `ReLU hat zwischen den Schichten ${cut} negative Werte auf 0 gesetzt. Hier antworten zwei Schichten jetzt ${two}, der eine Filter ${one}; die Feature-Maps unterscheiden sich um bis zu ${largest}. Kein einzelner Filter tut, was zwei Schichten mit einem ReLU tun.`,
    uncut: 'Zwischen diesen Schichten ist nichts negativ, also ändert das ReLU hier nichts: Wählen Sie andere Filter.',
    weight: (terms, value, exact) =>
      `Dieses Gewicht von W₁ ∗ W₂ ist die Summe über alle Wege, es mit einem Schritt in W₁ und einem in W₂ zu erreichen: ${terms} ${exact ? '=' : '≈'} ${value}.`,
    formula: (relu) =>
      `${relu ? 'ReLU von ' : ''}I korreliert mit W 1, dann mit W 2, ist ${relu ? 'nicht ' : ''}I korreliert mit W 1 gefaltet mit W 2`,
    badKernel: (text, names) => `„${text}“ ist weder eine Matrix noch einer dieser Namen: ${names}.`,
    largeKernel: (most) => `Ein Filter dieser Abbildung hat höchstens ${String(most)}×${String(most)} Gewichte.`,
    smallInput: (rows, columns) =>
      `Für diese Filter muss die Eingabe ein Graustufenbild aus mindestens ${String(rows)}×${String(columns)} Pixeln sein.`,
    networkInput: 'Das Netz betrachtet Graustufenbilder aus 28×28 Pixeln.',
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: 'Bild x',
    layers: (weights) => `Fünf Schichten, ${weights} Gewichte`,
    templates: 'Eine Schicht: je Klasse eine Schablone',
    scores: 'Scores der Klassen',
    byNet: 'fünf Schichten',
    byTemplates: 'Mx + B',
    className: (digit) => `Klasse ${String(digit)}`,
    conv: 'Conv',
    pool: 'Pool',
    dense: 'dicht',
    filters: (count, side) => `${String(count)} à ${String(side)}×${String(side)}`,
    withRelu: (side) => `${String(side)}×${String(side)} ReLU`,
    maxPooling: 'Max-Pooling',
    and: 'und',
    summary: (largest) =>
      `Ein trainiertes Netz aus fünf Schichten und daneben zehn Schablonen aus 28 mal 28 Gewichten. Die Scores, die beide den zehn Klassen geben, unterscheiden sich um höchstens ${largest}.`,
    same: (digit, net, templates, largest) =>
      `Klasse ${String(digit)} bekommt ${net} von den fünf Schichten und ${templates} von ihrer Schablone; über alle Klassen ist der größte Unterschied ${largest}. Ohne Aktivierungen ist das ganze Netz zehn Schablonen.`,
    broken: (digit, net, templates, why) =>
      `Mit ${why} bei denselben Gewichten bekommt Klasse ${String(digit)} ${net} von den fünf Schichten, aber ${templates} von ihrer Schablone: Der Kollaps ist aufgehoben.`,
    superposition: (error) =>
      `Superpositionsfehler bei diesem Bild und einer 7, das größte |f(a + b) − f(a) − f(b) + f(0)|: ${error}.`,
    worth: (digits, linear, dense, relu) =>
      `Von ${digits} Ziffern, mit denen nie trainiert wurde, erkennt dieses Netz ${linear} richtig, eine einzige dichte Schicht ${dense}; dasselbe Netz, mit ReLU trainiert, ${relu}.`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: 'zwei Schichten',
    one: 'eine Schicht',
    summary: (slope, intercept, relu) =>
      `Zwei Schichten x₁ = m₀x₀ + b₀ und x₂ = m₁x₁ + b₁, als eine Kurve gezeichnet${relu ? ', geknickt durch ein ReLU dazwischen' : ''}, und darüber die eine Gerade mit Steigung ${slope} und Achsenabschnitt ${intercept}.`,
    same: (x0, x2, slope, intercept) =>
      `Bei x₀ = ${x0} ergeben beide ${x2}. Was Sie auch einstellen, zwei Schichten zeichnen eine Gerade, hier mit Steigung ${slope} und Achsenabschnitt ${intercept}.`,
    broken: (x0, x2, one) =>
      `Mit einem ReLU dazwischen knickt die Kurve, wo x₁ die 0 erreicht: Bei x₀ = ${x0} ergeben zwei Schichten ${x2}, die eine Gerade ergibt ${one}.`,
    formula: (relu) =>
      relu
        ? 'x 2 ist m 1 mal ReLU von m 0 x 0 plus b 0, plus b 1'
        : 'm 1 mal, m 0 x 0 plus b 0, plus b 1, ist m 1 m 0 mal x 0, plus m 1 b 0 plus b 1',
  } satisfies Translated<typeof scalar>,
};
