/** What linear-collapse says of filters, and in its controls, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('linear-collapse', {
  figure: 'Two linear layers are one',
  loading: 'Loading …',
  view: 'Show',
  views: { scalar: 'numbers', filters: 'filters', network: 'a trained network' },
  relu: 'ReLU in between',
  pool: 'Pooling',
  pools: { average: 'average', max: 'max' },
  first: 'First filter',
  second: 'Second filter',
  own: 'my own',
  table: 'The numbers as a table',
  row: 'row',
  column: 'column',
  image: 'Image I',
  filter1: 'W₁',
  filter2: 'W₂',
  composed: 'W₁ ∗ W₂',
  filter2On: '⋆ W₂',
  composedOn: 'I ⋆ (W₁∗W₂)',
  middle: (relu: boolean): string => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
  two: 'Two layers',
  one: 'One layer',
  difference: 'Difference',
  atMost: (largest: string): string => (largest === '0' ? '0 everywhere' : `at most ${largest}`),
  names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
  size: (rows: number, columns: number): string => `${String(rows)} by ${String(columns)}`,
  cell: (row: number, column: number, value: string): string =>
    `row ${String(row)}, column ${String(column)}: ${value}`,
  summary: (input: string, size: string, relu: boolean, largest: string): string =>
    `Two filters slide over ${input} one after the other${relu ? ', with a ReLU between them' : ''}; below, one ${size} filter does it alone. The two results differ by at most ${largest}.`,
  same: (two: string, one: string, size: string, largest: string): string =>
    `Here two layers answer ${two}, and so does the one ${size} filter: ${one}. ${largest === '0' ? 'The maps agree everywhere, exactly' : `Nowhere do the maps differ by more than ${largest}, which is rounding`}. The second layer bought nothing.`,
  broken: (two: string, one: string, cut: string, largest: string): string =>
    `ReLU set ${cut} negative values between the layers to 0. Here two layers now answer ${two}, the one filter ${one}; the maps differ by up to ${largest}. No single filter does what two layers with a ReLU do.`,
  uncut: 'There is nothing negative between these layers, so the ReLU changes nothing here: choose other filters.',
  weight: (terms: string, value: string, exact: boolean): string =>
    `This weight of W₁ ∗ W₂ is the sum over all ways to reach it by a step in W₁ and a step in W₂: ${terms} ${exact ? '=' : '≈'} ${value}.`,
  /** The formula, read aloud. */
  formula: (relu: boolean): string =>
    `${relu ? 'ReLU of ' : ''}I correlated with W 1, then with W 2, is ${relu ? 'not ' : ''}I correlated with W 1 convolved with W 2`,
  badKernel: (text: string, names: string): string => `“${text}” is neither a matrix nor one of ${names}.`,
  largeKernel: (most: number): string => `A filter of this figure has at most ${String(most)}×${String(most)} weights.`,
  smallInput: (rows: number, columns: number): string =>
    `The input must be a grey image of at least ${String(rows)}×${String(columns)} pixels for these filters.`,
  networkInput: 'The network looks at grey images of 28×28 pixels.',
} as const);
