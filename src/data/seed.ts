import { words } from '../words/numbers.words.js';
import { InputError } from './input-error.js';

/**
 * Checks the seed of random numbers.
 *
 * @param example a right one
 * @throws InputError `bad-seed`
 */
export function checkSeed(seed: number, example = 7): void {
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return;
  throw new InputError('bad-seed', words.seed, `seed="${example}"`);
}
