/** The worked nets that elements show unless a page has its own. */
import { averageExample, COMMON, type WorkedExample } from './average-example.js';

/** One score, sigmoid: loss ln 2, after one step 0.263. */
export const sigmoidExample = {
  ...COMMON,
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
  max: { ...COMMON, head: 'max', target: 5, rate: 0.1 },
  dense: sigmoidExample,
  /** Three scores, softmax; the first class is right. */
  softmax: {
    ...COMMON,
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
