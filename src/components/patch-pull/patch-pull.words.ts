import { inLanguages } from '../../words/words.js';
import type { Silence } from './patch-pull.pulls.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a reader reads. Filters, regions, rows and columns are counted from 1. */
export const words = inLanguages('patch-pull', {
  figure: 'How the regions of an image pull at a filter',
  digit: (size: number): string => `Digit ${size}×${size}`,
  digitLabel: (name: string, size: number): string => `${capital(name)}, ${size} by ${size} pixels`,
  filter: (filter: number): string => `Filter ${filter + 1}`,
  filterLabel: (filter: number, kernel: number): string => `Weights of filter ${filter + 1}, ${kernel} by ${kernel}`,
  map: 'Its map',
  mapLabel: (filter: number, side: number): string => `Feature map of filter ${filter + 1}, ${side} by ${side}`,
  towards: '−δ: + toward, − away',
  towardsShort: '−δ at each place',
  towardsLabel: (count: number, toward: number): string =>
    `Minus delta at every place of the map: ${count} places are not zero, ${toward} pull toward their patch and ${count - toward} away from it`,
  cell: (row: number, column: number, delta: string): string => `Row ${row + 1}, column ${column + 1}: δ = ${delta}`,
  mapCell: (row: number, column: number, value: string): string => `Row ${row + 1}, column ${column + 1}: ${value}`,
  patch: 'Patch',
  patchLabel: (row: number, column: number): string =>
    `The patch of the digit whose first pixel is in row ${row + 1}, column ${column + 1}`,
  pull: 'Its pull, −δ·patch',
  pullShort: '−δ·patch',
  pullLabel: 'Pull of this region: minus delta times its patch',
  sum: (count: number, all: number): string => `Sum of ${count} of ${all}`,
  sumLabel: (count: number, all: number): string => `Sum of the pulls of ${count} of ${all} regions`,
  goal: '−∂L/∂W',
  goalLabel: 'Minus the gradient of the loss with respect to the filter: where the filter is to go',
  full: (value: string): string => `full colour is ${value}`,
  factor: (value: string, delta: number): string => `× ${delta < 0 ? '+' : ''}${value}`,
  toward: 'toward',
  away: 'away',
  nothing: 'no pull',
  course: (label: number): string => `‖∂L/∂W‖ (bars) and p(${label}) (line) over the training`,
  courseShort: (label: number): string => `‖∂L/∂W‖ (bars), p(${label}) (line)`,
  courseLabel: (first: string, last: string, firstP: string, lastP: string, label: number): string =>
    `The strength of the pull goes from ${first} at the start to ${last} at the end of the training, while the probability of ${label} goes from ${firstP} to ${lastP}`,
  step: (step: string): string => `step ${step}`,
  position: 'Region',
  regionText: (index: number, count: number): string => `region ${index} of ${count}`,
  play: 'Add up the regions',
  pause: 'Pause',
  back: 'One region back',
  forward: 'One region on',
  more: 'More settings',
  filterChoice: 'Filter',
  digitChoice: 'Digit',
  own: 'your own',
  answer: 'Right answer',
  training: 'Training step',
  loading: 'A network is about to look at the digit.',
  toPatch: (index: number, count: number, delta: string): string =>
    `Region ${index} of ${count}: δ = ${delta}, so the filter is pulled toward this patch.`,
  fromPatch: (index: number, count: number, delta: string): string =>
    `Region ${index} of ${count}: δ = ${delta}, so the filter is pushed away from this patch.`,
  weight: (
    row: number,
    column: number,
    {
      factor,
      pixel,
      product,
      sum,
      count,
      goal,
    }: Readonly<Record<'factor' | 'pixel' | 'product' | 'sum' | 'goal', string>> & { readonly count: number },
  ): string =>
    `Weight in row ${row + 1}, column ${column + 1}: this region adds −δ · pixel = ${factor} · ${pixel} ≈ ${product}. The first ${count} regions add up to ${sum} there, and −∂L/∂W is ${goal}.`,
  none: 'No region pulls at this filter: δ is zero everywhere, because the filter answers nowhere.',
  silence: (row: number, column: number, why: Silence): string =>
    `δ = 0 at row ${row + 1}, column ${column + 1}: ${
      {
        'not-positive': 'the sum there is not above zero, ReLU lets nothing through, and so nothing comes back.',
        outdone: 'a neighbour won the max-pooling, and nothing comes back to this place.',
        unheard: 'no answer of the layers above depends on it.',
      }[why]
    } This patch does not pull.`,
  all: (count: number, difference: string): string =>
    `All ${count} regions are added: the sum is −∂L/∂W, and differs from −(I ⋆ δ) by ${difference}, which is rounding.`,
  state: (label: number, probability: string, strength: string): string =>
    `p(${label}) = ${probability}, ‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}.`,
  small: 'The prediction is nearly right, so the pull is small.',
  large: 'The prediction is far from right, so the pull is strong.',
  paper: (paper: string, ink: string): string =>
    `The network sees paper as ${paper} and ink as ${ink}: the paper of a patch is pulled the other way, a little.`,
  table: 'The regions as a table',
  tableCaption: (filter: number): string => `Regions that pull at filter ${filter + 1}, the strongest first`,
  columns: ['region', 'row', 'column', 'δ', 'pull'] as const,
  sample: (name: string): string => {
    const [digit, second] = name.split(':');
    return second ? `another ${digit}` : digit;
  },
  sampleName: (name: string): string => {
    const [digit, second] = name.split(':');
    return second ? `another handwritten ${digit}` : `a handwritten ${digit}`;
  },
});
