/** What backprop-stepper says, in English. */
import type { MapName, StepKind } from './backprop-stepper.model.js';

/** What the reverse chain of questions asks, and in which steps it is asked. */
export const chain: readonly { readonly text: string; readonly kinds: readonly StepKind[] }[] = [
  { text: 'lower the loss', kinds: ['loss', 'slope'] },
  { text: 'better features', kinds: ['head', 'features', 'delta', 'image'] },
  { text: 'better filters', kinds: ['filter'] },
  { text: 'better weights and biases', kinds: ['bias', 'update', 'again'] },
];

export const titles: Readonly<Record<MapName, string>> = {
  I: 'Image I',
  W: 'Filter W',
  b: 'b',
  o: 'Output o',
  a: 'a',
  V: 'Head V',
  s: 's',
  p: 'p',
  L: 'Loss L',
  dI: '∂L/∂I',
  dW: '∂L/∂W',
  db: '∂L/∂b',
  do: 'δ = ∂L/∂o',
  da: '∂L/∂a',
  dV: '∂L/∂V',
  ds: '∂L/∂s',
};

export const words = {
  figure: 'One step of backpropagation, worked out',
  chain: 'The questions, asked backward',
  after: 'After the step:',
  symbol: 'Symbol',
  values: 'Values, rows separated by semicolons',
  right: 'Right!',
  wrong: (guess: string): string => `Not ${guess}.`,
  place: (title: string, row: number, column: number): string =>
    `${title}, row ${String(row)}, column ${String(column)}`,
  chart: 'Loss after the step, for every rate η',
  play: 'Play all steps',
  pause: 'Pause',
  back: 'One step back',
  forward: 'One step on',
  position: 'Step',
  preset: 'Head',
  presets: {
    average: 'average, ½(y − t)²',
    max: 'maximum, ½(y − t)²',
    dense: 'ReLU, dense, sigmoid',
    softmax: 'ReLU, dense, softmax',
  },
  rate: 'Rate η',
  more: 'More settings',
  table: 'The numbers as a table',
  afterLoss: 'Loss after the step',
  cell: (title: string, row: number, column: number, value: string): string =>
    `${title}, row ${String(row)}, column ${String(column)}: ${value}`,
  change: 'Enter to change it',
  step: (index: number, all: number): string => `Step ${String(index)} of ${String(all)}`,
} as const;

/** Titles of the three small matrices: left, right, result. */
export const workedTitles: Readonly<Partial<Record<StepKind, readonly [string, string, string]>>> = {
  output: ['Window of I', 'Filter W', 'Products'],
  activation: ['o', 'o > 0', 'a'],
  score: ['Outputs', 'Weights', 'Products'],
  slope: ['p', 'y', 'p − y'],
  head: ['∂L/∂s', 'a', '∂L/∂V'],
  features: ['V', '∂L/∂s', '∂L/∂a'],
  delta: ['From the head', 'Share', 'δ'],
  filter: ['Window of I', 'δ', 'Products'],
  bias: ['δ', '1', 'Products'],
  image: ['δ, 0 outside', 'W by 180°', 'Products'],
  update: ['W', 'η · ∂L/∂W', 'New W'],
};
