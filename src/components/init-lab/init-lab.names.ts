/** What init-lab compares, by name. */
import type { Activation } from '../../training/recipe.js';

/** The constant that a start fills in, or its standard deviation; those of Glorot and He depend on the layer. */
export const AMOUNTS = {
  ...{ zero: 0, tenth: 0.1, one: 1, 'constant-convs': 0.1, 'constant-first': 0.1, tiny: 0.001 },
  ...{ 'small-first': 0.01, uniform: 0.05, normal: 0.05, glorot: undefined, he: undefined, huge: 1 },
};
export type SchemeName = keyof typeof AMOUNTS;

/** Starts, in the order in which they stand in the picture. */
export const SCHEMES = Object.keys(AMOUNTS) as readonly SchemeName[];

/** The standard deviation of the schemes that have one to choose. */
export const usualStd = (scheme: SchemeName): number | undefined =>
  ['small-first', 'uniform', 'normal'].includes(scheme) ? AMOUNTS[scheme] : undefined;

export const ACTIVATIONS: readonly Activation[] = ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'];

/** In the order of the rows of the picture. */
export const POOLS = ['average', 'max'] as const;
export type PoolName = (typeof POOLS)[number];

/** Seed of the recorded runs; `SEEDS` are those that are compared with each other. */
export const SEED = 1;
export const SEEDS = [1, 2, 3, 4];

/** Length of the recorded runs, in steps: from different starts or seeds, and with different activations. */
export const STEPS = { starts: 300, activations: 1000 };
