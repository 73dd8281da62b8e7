/** Signals by chance. Fetched when the first one is asked for. */
import { InputError } from '../../data/input-error.js';
import { roundTo } from '../../drawing/numbers.js';
import { Random } from '../../math/random.js';

const LENGTH = 10;

/** Ten numbers from 0 to 1, two decimals each, decided by the seed alone. @throws InputError */
export function randomSignal(seed: number): number[] {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new InputError('bad-seed', 'The seed must be a whole number from 0 to 4294967295.', 'seed="7"');
  }
  const random = new Random(seed).fork('signal');
  return Array.from({ length: LENGTH }, () => roundTo(random.uniform(), 2));
}
