import { inLanguages } from '../../words/words.js';
import type { RecordedTwin, Twin } from '../../data/twin-names.js';
import type { Stage } from './feature-map.model.js';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const twinNames: Record<RecordedTwin, string> = {
  glorot: 'from Glorot’s wider start',
  he: 'from He’s wider start',
  constant: 'all weights from 0.1',
  'shuffled-labels': 'labels shuffled',
  'permuted-pixels': 'pixels scrambled',
};

const wider = 'filters need not leave their random start far behind to be useful';
const seen = 'the digit is seen in its maps even so';
const twinLessons: Record<RecordedTwin, string> = {
  ...{ glorot: wider, he: wider, 'shuffled-labels': seen, 'permuted-pixels': seen },
  constant: 'equal filters give one map, many times over',
};

/** What a reader reads. Filters, rows and columns are counted from 1. */
export const words = inLanguages('feature-map', {
  figure: 'Feature maps of a handwritten digit',
  filter: (filter: number): string => `Filter ${filter + 1}`,
  input: (size: number): string => `Input ${size}×${size}`,
  inputLabel: (digit: string, size: number): string => `Input: ${digit}, ${size} by ${size} pixels`,
  filterLabel: (filter: number, kernel: number): string => `Weights of filter ${filter + 1}, ${kernel} by ${kernel}`,
  sliceLabel: (filter: number, kernel: number, slice: number): string =>
    `Weights of filter ${filter + 1} for map ${slice + 1} below, ${kernel} by ${kernel}`,
  slices: (depth: number): string => `one slice for each of ${depth} maps`,
  map: (filter: number): string => `Feature map ${filter + 1}`,
  mapLabel: (filter: number, side: number, extremes: string): string =>
    `Feature map of filter ${filter + 1}, ${side} by ${side}${extremes}`,
  extremes: (max: string, maxRow: number, maxColumn: number, min: string, minRow: number, minColumn: number): string =>
    `: greatest ${max} at row ${maxRow + 1}, column ${maxColumn + 1}, least ${min} at row ${minRow + 1}, column ${minColumn + 1}`,
  cell: (row: number, column: number, value: string): string => `Row ${row + 1}, column ${column + 1}: ${value}`,
  strip: (filters: number, max: string): string => `All ${plural(filters, 'map')}, one scale: full colour is ${max}`,
  stripShort: (filters: number, max: string): string => `${plural(filters, 'map')}, full colour is ${max}`,
  stripLabel: (layer: string): string => `The maps of all filters of ${layer}`,
  option: (filter: number, max: string): string => `Map of filter ${filter + 1}, greatest ${max}`,
  twins: (twin: Twin, max: string): string =>
    twin === 'random'
      ? `Same filters, untrained (step 0), on their own scale: full colour is ${max}`
      : `The same maps of a twin, ${twinNames[twin]}, on their own scale: full colour is ${max}`,
  twinsShort: (twin: Twin, max: string): string =>
    `${twin === 'random' ? 'Untrained' : `Twin, ${twinNames[twin]}`}, full colour is ${max}`,
  twinLabel: (twin: Twin, filter: number, max: string): string =>
    `Map of filter ${filter + 1} ${twin === 'random' ? 'before training' : 'of the twin'}, greatest ${max}`,
  twinShares: (twin: RecordedTwin, theirs: string, ours: string): string =>
    `The twin (${twinNames[twin]}) gets ${theirs} % of the held-out digits right, this network ${ours} %: ${twinLessons[twin]}.`,
  play: 'Play the training',
  pause: 'Pause the training',
  digit: 'Digit',
  layer: 'Layer',
  stage: 'Show',
  stages: {
    'before-activation': 'sums before activation',
    activation: 'after activation',
    pooled: 'after pooling',
  } satisfies Record<Stage, string>,
  sample: (name: string): string => {
    const [digit, second] = name.split(':');
    return second ? `another ${digit}` : digit;
  },
  sampleName: (name: string): string => {
    const [digit, second] = name.split(':');
    return second ? `another handwritten ${digit}` : `a handwritten ${digit}`;
  },
  noDigit: 'a digit',
  loading: (digit: string): string => `A network is about to look at ${digit}.`,
  most: (filter: number, row: number, column: number, value: string, step: string): string =>
    `After ${step} training steps, filter ${filter + 1} answers most strongly at row ${row + 1}, column ${column + 1}: ${value}.`,
  silent: (filter: number, step: string): string =>
    `After ${step} training steps, filter ${filter + 1} answers nowhere in this image: its whole map is zero.`,
  twinCaption:
    'The maps of untrained filters look just as convincing: a map alone does not show that anything was learned.',
  here: (filter: number, row: number, column: number, value: string): string =>
    `At row ${row + 1}, column ${column + 1}, filter ${filter + 1} answers ${value}.`,
  open: 'Press Enter or click a cell to see what was multiplied there.',
  sumOf: 'Σ window × filter + bias',
  activations: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoid', tanh: 'tanh' },
  pooled: { max: 'greatest of', average: 'mean of' },
  termsTitle: (total: string): string => `How ${total} came about`,
  window: 'Window',
  weights: 'Filter',
  products: 'Products',
  value: 'Value',
  position: 'Where in the window',
  pixel: 'Pixel',
  weight: 'Weight',
  product: 'Product',
  at: (row: number, column: number): string => `row ${row + 1}, column ${column + 1}`,
  rest: (count: number): string => `the other ${count} products`,
  mapBelow: (map: number, products: number): string => `map ${map + 1} below, ${plural(products, 'product')}`,
  bias: 'bias',
  total: 'sum',
  normalised: (paper: string, ink: string): string =>
    `Pixels are normalised before the network sees them: paper is ${paper}, ink ${ink}.`,
  close: 'Close',
  table: 'The map as a table',
  tableCaption: (filter: number, layer: string): string => `Values of the map of filter ${filter + 1}, ${layer}`,
  row: 'row',
  unknownInput: (input: string): string =>
    `There is no input "${input}". An input is digit:0 … digit:9, or digit:0:1 … digit:9:1 for the second one of each.`,
  badSize: (wanted: number, size: number): string =>
    `The network looks at images of ${wanted}×${wanted} pixels, not ${size}×${size}.`,
  unknownLayer: (layer: string, known: readonly string[]): string =>
    `There is no convolution layer "${layer}". The network has ${known.join(', ')}.`,
  unknownFilter: (filter: number, layer: string, filters: number): string =>
    `There is no filter ${filter} in ${layer}: it has ${filters}, counted from 0.`,
  unknownStage: (stage: string, known: readonly string[]): string =>
    `There is no stage "${stage}". The stages are ${known.join(', ')}.`,
  scrambled: 'This network was trained on images with scrambled pixels; its maps of a digit mean nothing here.',
});
