/** What gradient-check says, in English. */
import { inLanguages } from '../../words/words.js';
import type { Kink } from './gradient-check.model.js';

/** Worked nets, and two that stand exactly on a corner of their loss. */
export const PRESET_NAMES = ['dense', 'average', 'max', 'kink', 'tie'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

const CORNERS: Readonly<Record<Kink, string>> = {
  relu: 'a ReLU opens or closes',
  pool: 'the pooling picks another winner',
};

export const words = inLanguages('gradient-check', {
  figure: 'A gradient checked by nudging',
  weights: 'Weights',
  analytic: (wide: boolean): string => (wide ? 'Backward pass' : 'Backward'),
  numeric: 'Nudged',
  loss: 'Loss as the weight moves',
  subject: (digit: number, step: number): string => `Loss for a ${String(digit)} at step ${String(step)}`,
  errors: (weights: number): string => (weights > 1 ? `Error of all ${String(weights)} slopes` : 'Error of this slope'),
  tangent: 'backward pass: slope',
  secant: 'nudged: slope',
  leftSlope: 'left of the corner',
  rightSlope: 'right of the corner',
  curves: { float32: 'float32', forward: 'float64, forward', central: 'float64, central' },
  differences: { central: 'central', forward: 'forward' },
  nudge: 'Nudge ε',
  precision: 'Precision',
  difference: 'Difference',
  net: 'Net',
  nets: {
    dense: 'ReLU, then dense',
    average: 'average pool',
    max: 'max pool',
    kink: 'on a ReLU’s kink',
    tie: 'on a tie of the pool',
  } satisfies Record<PresetName, string>,
  filter: 'Filter',
  table: 'All gradients as a table',
  tableCaption: (epsilon: string, precision: string): string =>
    `Gradients by the backward pass and by nudges of ${epsilon}, in ${precision}`,
  columns: ['weight', 'value', 'backward pass', 'nudged', 'error', 'relative error', 'corner'],
  corner: (left: string, right: string): string => `left ${left}, right ${right}`,
  position: (row: number, column: number): string => `row ${String(row)}, column ${String(column)}`,
  loading: 'Loading the network …',
  bill: {
    nudging: (weights: string, passes: string, products: string): string =>
      `Nudging all ${weights} weights: ${passes} forward passes, ${products} multiply-adds`,
    backward: (products: string): string =>
      `One forward and one backward pass give the same: ${products} multiply-adds`,
  },
  summary: (weight: string, analytic: string, numeric: string, errors: readonly string[]): string =>
    `Loss along the weight in ${weight}. Its slope is ${analytic} by the backward pass and ${numeric} by nudging. The error, for nudges from 10⁻¹ to 10⁻⁸: ${errors.join('; ')}.`,
  moved: (position: string, value: string, epsilon: string): string =>
    `Nudge the weight in ${position}, now ${value}, by ${epsilon}: `,
  agree: (numeric: string, analytic: string, error: string): string =>
    `the slope is ${numeric}, and the backward pass says ${analytic}. They differ by ${error}. `,
  kink: (kink: Kink, left: string, right: string, analytic: string): string =>
    `${CORNERS[kink]}, and the loss has a corner. ${
      left === right ? 'Its slope changes on the way' : `Its slope is ${left} to the left and ${right} to the right`
    }; the backward pass says ${analytic}. A line across mixes slopes, so this weight is flagged and not counted.`,
  lost: (precision: string): string =>
    `in ${precision}, w + ε is rounded back to w. The loss cannot move, and the slope is lost.`,
  /** The formula, read aloud. */
  quotient: (central: boolean): string =>
    `The derivative of L by w is about L of w plus epsilon minus L of w${central ? ' minus epsilon, divided by two epsilon' : ', divided by epsilon'}`,
  bend: 'What is left is the bend of the curve: a smaller nudge is better.',
  rounding: 'What is left is rounding, divided by a small nudge: a larger one is better.',
  unknownEpsilon: 'The nudge is a power of ten from 1e-8 to 1e-1.',
  unknownWeight: (weight: number, weights: number): string =>
    `There is no weight ${String(weight)}: the filter has ${String(weights)}, counted from 0.`,
  flagged: 'flagged',
  best: 'None of the eight nudges comes closer.',
} as const);
