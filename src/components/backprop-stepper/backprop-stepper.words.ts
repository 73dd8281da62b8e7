/** What backprop-stepper says, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('backprop-stepper', {
  figure: 'One step of backpropagation, worked out',
  chain: 'The questions, asked backward',
  lowerLoss: 'lower the loss',
  betterFeatures: 'better features',
  betterFilters: 'better filters',
  betterWeights: 'better weights and biases',
  afterFilter: 'W after the step',
  afterLoss: 'L after the step',
  symbol: 'Symbol',
  values: 'Values, rows separated by semicolons',
  play: 'Play all steps',
  pause: 'Pause',
  back: 'One step back',
  forward: 'One step on',
  position: 'Step',
  preset: 'Head',
  average: 'average',
  max: 'maximum',
  dense: 'dense, sigmoid',
  softmax: 'dense, softmax',
  rate: 'Rate η',
  more: 'More settings',
  table: 'The numbers as a table',
  image: 'Image I',
  filter: 'Filter W',
  features: 'Output o',
  head: 'Head V',
  loss: 'Loss L',
  delta: 'δ = ∂L/∂o',
  cell: (title: string, row: number, column: number, value: string): string =>
    `${title}, row ${row}, column ${column}: ${value}`,
  editable: (cell: string): string => `${cell}. Enter to change it`,
  step: (index: number, all: number): string => `Step ${index} of ${all}`,
  /** Titles of `left × right = products`. */
  outputTitles: ['Patch of I', 'Filter W', 'Products'],
  useTitles: ['Patch of I', 'δ', 'Products'],
  output: (outputs: number, name: string, value: string): string =>
    `The filter stops ${outputs} times: here its products add up to ${name} = ${value}.`,
  guess: (name: string, uses: number): string =>
    `${name} was used ${uses} times, once for each output. What do its ${uses} uses add up to?`,
  uses: (name: string, uses: number, sum: string, wish: string): string =>
    `${name} was used ${uses} times, once for each output; its ${uses} uses add up to ${sum}, ${wish}.`,
  larger: (name: string): string => `so a larger ${name} lowers the loss`,
  smaller: (name: string): string => `so a smaller ${name} lowers the loss`,
  stays: (name: string): string => `so ${name} need not move`,
} as const);
