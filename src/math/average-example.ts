/** The worked net that elements show untouched. */
import type { WorkedSettings } from './worked-parts.js';

/** A worked net together with a rate that suits it. */
export interface WorkedExample extends WorkedSettings {
  /** η */
  readonly rate: number;
}

/** Image and filter of all worked nets. */
export const COMMON = {
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
export const averageExample = { ...COMMON, head: 'average', target: 3, rate: 0.1 } as const;
