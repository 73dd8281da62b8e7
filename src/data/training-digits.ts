/** The digits of live training runs: loaded when somebody trains, never before. */
import { parseDigitSprite } from './digit-sprite.js';
import type { DigitSet } from './digits.js';
import { assetBytes, once } from './lazy-asset.js';

/**
 * 2 000 digits of 28×28 pixels to train on, 200 of each class, in four greys. Classes take turns (0, 1, … 9, 0, …), so
 * the first n digits are class-balanced too. Rejects with a DataError; a later call then tries again.
 */
export const loadTrainingDigits: () => Promise<DigitSet> = once(async () =>
  parseDigitSprite(await assetBytes(() => import('./generated/training-digits.js'), 'The training digits')),
);

/** 1 000 other digits, 100 of each class, in the same order of classes, to measure what a network has learned. */
export const loadHeldOutDigits: () => Promise<DigitSet> = once(async () =>
  parseDigitSprite(await assetBytes(() => import('./generated/held-out-digits.js'), 'The held-out digits')),
);
