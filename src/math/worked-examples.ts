/** The worked nets that elements show unless a page has its own. */
import type { WorkedSettings } from './worked-parts.js';

/** A worked net together with a rate that suits it. */
export interface WorkedExample extends WorkedSettings {
  /** η */
  readonly rate: number;
}

const EXAMPLE = {
  image: [
    [0, 0, 1],
    [0, 2, 1],
    [1, 1, 2],
  ],
  filter: [
    [1, 0],
    [2, -1],
  ],
} as const;

/** Mean of the outputs: loss 2, after one step 0.605. */
export const averageExample = { ...EXAMPLE, head: 'average', target: 3, rate: 0.1 } as const;

/** One score, sigmoid: loss ln 2, after one step 0.263. */
export const sigmoidExample = {
  ...EXAMPLE,
  head: 'dense',
  headWeights: [[2, 1, -1, -1]],
  target: 1,
  rate: 0.2,
} as const;

/**
 * Worked examples with numbers that are easy to follow. All start from the same outputs −2, 3, 1, 2: none is zero, one is
 * negative, and there is one largest.
 */
export const workedExamples = {
  average: averageExample,
  /** Loss 2, after one step 0.32. */
  max: { ...EXAMPLE, head: 'max', target: 5, rate: 0.1 },
  dense: sigmoidExample,
  /** Three scores, softmax; the first class is right. */
  softmax: {
    ...EXAMPLE,
    head: 'dense',
    headWeights: [
      [1, 0, 1, 0],
      [0, 1, -1, 0],
      [-1, 0, 0, 1],
    ],
    target: 0,
    rate: 0.2,
  },
} as const satisfies Record<string, WorkedExample>;
