/** What the runs are called, in English. Comes with them. */
import type { PoolName, SchemeName } from './init-lab.recipes.js';
import type { Activation } from '../../training/recipe.js';

type Write = (value: number, decimals?: number) => string;

/** Short names of the starts; `std` is written where a reader may choose it. */
export function schemeTitle(scheme: SchemeName, std: number, write: Write): string {
  const titles: Readonly<Record<SchemeName, string>> = {
    zero: 'all 0',
    tenth: `all ${write(0.1, 4)}`,
    one: 'all 1',
    'constant-convs': `convs ${write(0.1, 4)}`,
    'constant-first': `conv1 ${write(0.1, 4)}`,
    tiny: `normal ${write(0.001, 4)}`,
    'small-first': `small conv1`,
    uniform: `uniform ${write(std, 4)}`,
    normal: `normal ${write(std, 4)}`,
    glorot: 'Glorot',
    he: 'He',
    huge: 'normal 1',
  };
  return titles[scheme];
}

/** The same in a sentence. */
export function schemeMeaning(scheme: SchemeName, std: number, write: Write): string {
  const meanings: Readonly<Record<SchemeName, string>> = {
    zero: 'every weight starts at 0',
    tenth: `every weight starts at ${write(0.1, 4)}`,
    one: 'every weight starts at 1',
    'constant-convs': `both convolutions start at ${write(0.1, 4)}, the dense layer at random`,
    'constant-first': `only conv1 starts at ${write(0.1, 4)}, the rest at random`,
    tiny: `every layer normal, standard deviation ${write(0.001, 4)}`,
    'small-first': `conv1 normal, standard deviation ${write(std, 4)}; the rest Glorot`,
    uniform: `every layer uniform, standard deviation ${write(std, 4)}`,
    normal: `every layer normal, standard deviation ${write(std, 4)}`,
    glorot: 'uniform, variance 2 ∕ (fan-in + fan-out)',
    he: 'normal, variance 2 ∕ fan-in',
    huge: 'every layer normal, standard deviation 1',
  };
  return meanings[scheme];
}

export const activationNames: Readonly<Record<Activation, string>> = {
  linear: 'linear',
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
};

export const poolNames: Readonly<Record<PoolName, string>> = { max: 'max', average: 'average' };

export const poolShort: Readonly<Record<PoolName, string>> = { max: 'max', average: 'avg' };
