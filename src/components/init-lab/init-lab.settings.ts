/** Attributes of init-lab turned into what can be shown. */
import { InputError, oneOf } from '../../data/input-error.js';
import type { Activation } from '../../training/recipe.js';
import type { LabView } from './init-lab.layout.js';
import { ACTIVATIONS, POOLS, SCHEMES, type PoolName, type SchemeName } from './init-lab.recipes.js';
import { words } from './init-lab.words.js';

/** What the page or the reader has chosen. */
export interface Chosen {
  readonly view: LabView;
  readonly scheme: SchemeName;
  readonly activation: Activation;
  readonly pool: PoolName;
  /** Standard deviation of a scheme that has one to choose; undefined: the usual one. */
  readonly std: number | undefined;
  readonly seed: number;
  /** Which of the recorded moments, 0 … 9. */
  readonly frame: number;
}

/** Number of recorded moments of every run. */
export const FRAMES = 10;

/** @throws InputError */
export function readChosen({ view, scheme, activation, pool, std, seed, frame }: Chosen): Chosen {
  oneOf('view', view, Object.keys(words.views));
  oneOf('scheme', scheme, SCHEMES);
  oneOf('activation', activation, ACTIVATIONS);
  oneOf('pool', pool, POOLS);
  if (std !== undefined && !(std >= 1e-4 && std <= 2)) {
    throw new InputError('bad-std', 'The standard deviation must be a number, 0.0001 to 2.', 'std="0.05"');
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new InputError('bad-seed', 'The seed must be a whole number, 0 to 4294967295.', 'seed="7"');
  }
  if (!Number.isInteger(frame) || frame < 0 || frame >= FRAMES) {
    throw new InputError('bad-frame', 'The frame must be a whole number, 0 (the start) to 9 (the end).', 'frame="9"');
  }
  return { view, scheme, activation, pool, std, seed, frame };
}
