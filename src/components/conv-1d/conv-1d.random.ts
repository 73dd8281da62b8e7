/** Signals by chance. Fetched when the first one is asked for. */
import { checkSeed } from '../../data/seed.js';
import { roundTo } from '../../drawing/numbers.js';
import { Random } from '../../math/random.js';

const LENGTH = 10;

/** Ten numbers from 0 to 1, two decimals each, decided by the seed alone. @throws InputError */
export function randomSignal(seed: number): number[] {
  checkSeed(seed);
  const random = new Random(seed).fork('signal');
  return Array.from({ length: LENGTH }, () => roundTo(random.uniform(), 2));
}
