/** What backprop-stepper says, in English. */
import type { MapName, StepKind } from './backprop-stepper.model.js';

/** What the reverse chain of questions asks, and in which steps it is asked. */
export const chain: readonly { readonly text: string; readonly kinds: readonly StepKind[] }[] = [
  { text: 'lower the loss', kinds: ['loss', 'slope'] },
  { text: 'better features', kinds: ['head', 'features', 'delta', 'image'] },
  { text: 'better filters', kinds: ['filter'] },
  { text: 'better weights and biases', kinds: ['bias', 'update', 'again'] },
];

const titles: Readonly<Partial<Record<MapName, string>>> = {
  I: 'Image I',
  W: 'Filter W',
  o: 'Output o',
  V: 'Head V',
  L: 'Loss L',
  do: 'δ = ∂L/∂o',
};

export const isGradient = (name: MapName): boolean => name.startsWith('d');

/** Scores, probabilities and losses are shown to three decimals. */
export const decimalsOf = (name: MapName): number => (['s', 'p', 'L'].includes(name) ? 3 : 2);

/** What a reader may change in place, and the attribute behind it. */
export const editable: Partial<Record<MapName, string>> = { I: 'input', W: 'kernel', b: 'bias', V: 'head-weights' };
export const isEditable = (name: MapName): boolean => editable[name] !== undefined;

/** Behind a pooling head the score is y itself. */
export function titleOf(name: MapName, dense: boolean): string {
  const letter = name.replace(/^d/, '').replace('s', dense ? 's' : 'y');
  return titles[name] ?? (isGradient(name) ? `∂L/∂${letter}` : letter);
}

export const words = {
  figure: 'One step of backpropagation, worked out',
  chain: 'The questions, asked backward',
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
  presets: {
    average: 'average',
    max: 'maximum',
    dense: 'dense, sigmoid',
    softmax: 'dense, softmax',
  },
  rate: 'Rate η',
  more: 'More settings',
  table: 'The numbers as a table',
  loading: 'Loading the head …',
  change: 'Enter to change it',
  cell: (title: string, row: number, column: number, value: string): string =>
    `${title}, row ${String(row)}, column ${String(column)}: ${value}`,
  step: (index: number, all: number): string => `Step ${String(index)} of ${String(all)}`,
} as const;
