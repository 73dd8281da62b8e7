/** What feature-hierarchy says, in English. */
import { inLanguages } from '../../words/words.js';
const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
};

export const words = inLanguages('feature-hierarchy', {
  figure: 'What the units of a trained network answer',
  loading: 'Loading …',
  table: 'The numbers as a table',
  digit: 'Digit',
  drawn: 'from the page',
  sampleName: (name: string): string => `a handwritten ${name.charAt(0)}`,
  rows: {
    conv1: { finds: 'Edges and strokes', sees: (side: string): string => `layer 1 sees ${side} × ${side} px` },
    conv2: { finds: 'Bows, corners, bars', sees: (side: string): string => `layer 2 sees ${side} × ${side} px` },
    output: { finds: 'Whole digits', sees: (side: string): string => `classes see all ${side} × ${side} px` },
  },
  badUnit: (layer: string, count: number): string => `The layer ${layer} has ${String(count)} units, counted from 0.`,
  units: 'All units, layer by layer',
  unitName: (layer: string, number: string, index: number): string =>
    ({ conv1: `Layer 1, filter ${number}`, conv2: `Layer 2, filter ${number}` })[layer] ?? `Class ${String(index)}`,
  answersHere: (value: string, share: string): string => `answers ${value} here, ${share} of its largest`,
  filter: 'its weights',
  ideal: 'ideal patch',
  here: 'in this digit',
  best: (searched: string): string => `best of ${searched}`,
  pleasing: 'kept smooth',
  fooling: 'set free',
  p: (p: string): string => `p = ${p}`,
  answer: (value: string): string => `answer ${value}`,
  nine: (searched: string): string => `Its nine best of ${searched}`,
  nineShort: 'Its nine best',
  meanTitle: (name: string): string => `mean answer of ${name.charAt(0).toLowerCase() + name.slice(1)} to each digit`,
  means: (name: string, means: string): string => `Mean of the strongest answers of ${name} to each digit: ${means}`,
  picture: (digit: string): string => `The chosen digit, ${digit}`,
  window: (size: string, row: string, column: string): string =>
    `the ${size} by ${size} pixels from row ${row}, column ${column} are marked`,
  examples: (name: string, labels: readonly number[]): string =>
    `The nine digits that ${name} answers most, with the place: ${labels.join(', ')}`,
  option: (name: string, answer: string, classes: readonly number[]): string =>
    `${name}: ${answer}; its nine best are of ${list(classes)}`,
  captions: {
    conv1: (name: string, value: string, share: string, most: string, best: string): string =>
      `${name} answers this digit with ${value} at the marked place, ${share} of its largest answer. The patch it would answer most is known, ink exactly where a weight is positive: it would get ${most}; the best real patch gets ${best}.`,
    conv2: (name: string, value: string, share: string): string =>
      `${name} answers this digit with ${value} at the marked place, ${share} of its largest answer. `,
    shared: (classes: readonly number[], favourites: readonly number[]): string =>
      `Its nine best pieces come from ${list(classes)}: several digits share this shape, so the filter holds the shape and not a digit. On average it answers ${list(favourites)} most.`,
    single: (label: number): string => `All its nine best pieces are from handwritten ${String(label)}s.`,
    output: (label: number, p: string): string =>
      `For the chosen digit p(${String(label)}) = ${p}. A picture grown to please class ${String(label)} has something of the digit as long as it is kept smooth`,
    fooled: (p: string): string =>
      `; set free, it is speckle and yet gets p = ${p}. A sure answer does not prove that there is a digit.`,
  },
  columns: [
    'layer',
    'unit',
    'sees',
    'answer here',
    'largest answer',
    'share or p',
    'digits of its nine best',
    'mean answers to 0 … 9',
  ],
  summary: (digit: string, units: string): string =>
    `A trained network looks at ${digit}. The units that answer most strongly: ${units}.`,
} as const);
