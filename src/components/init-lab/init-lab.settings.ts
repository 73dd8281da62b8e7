/** Attributes of init-lab turned into what can be shown. */
import { InputError, oneOf } from '../../data/input-error.js';
import { checkSeed } from '../../data/seed.js';
import type { Activation } from '../../training/recipe.js';
import {
  ACTIVATIONS,
  POOLS,
  SCHEMES,
  SEED,
  SEEDS,
  usualStd,
  type PoolName,
  type SchemeName,
} from './init-lab.names.js';
import { words } from './init-lab.words.js';

export type ViewName = keyof typeof words.views;

/** What the page or the reader has chosen. */
export interface Chosen {
  readonly view: ViewName;
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
  const whole = (value: number, below: number): boolean => Number.isInteger(value) && value >= 0 && value < below;
  if (std !== undefined && !(std >= 1e-4 && std <= 2)) throw new InputError('bad-std', words.badStd, 'std="0.05"');
  checkSeed(seed);
  if (!whole(frame, FRAMES)) throw new InputError('bad-frame', words.badFrame, 'frame="9"');
  return { view, scheme, activation, pool, std, seed, frame };
}

/** Whether starts are compared. */
export const isStarts = ({ view }: Chosen): boolean => view === 'schemes' || view === 'curves';

/** The standard deviation that goes for a start; undefined where there is none to choose. */
export const stdOf = ({ scheme, std }: Chosen): number | undefined => usualStd(scheme) && (std ?? usualStd(scheme));

/** Whether the network that is looked at was not recorded: nothing but its start can be shown until it is trained. */
export function isOwn(chosen: Chosen): boolean {
  const { view, scheme, seed } = chosen;
  if (view === 'seeds') return !SEEDS.includes(seed);
  return seed !== SEED || (isStarts(chosen) && stdOf(chosen) !== usualStd(scheme));
}
