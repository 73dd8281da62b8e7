import { InputError } from '../../data/input-error.js';
import { words } from './training-panel.wrong.words.js';
import { recipeNamed, recipes, type Optimizer, type TrainingRecipe } from '../../training/index.js';
import { MOST_STEPS } from '../../training/recipes.js';

/** What an author or a reader sets; what is left out comes from the recipe. */
export interface PanelSettings {
  readonly recipe: string;
  readonly seed: number | undefined;
  readonly steps: number | undefined;
  readonly rate: number | undefined;
  readonly optimizer: string;
  /** How many training digits are used; undefined: all. */
  readonly examples: number | undefined;
}

/** Rates at which each update rule trains these networks well, for a recipe made for another rule. */
const USUAL_RATES = { sgd: 0.05, momentum: 0.02, adam: 0.002 } as const;
const LARGEST_SEED = 2 ** 32 - 1;
/** Training digits that there are. */
export const ALL_EXAMPLES = recipes.look.data.examples;

export const recipeNames: readonly string[] = Object.keys(recipes);

/** The recipe that these settings ask for; without a name, `base` is changed. Throws an InputError. */
export function recipeFrom(
  { recipe, seed, steps, rate, optimizer, examples }: PanelSettings,
  base: TrainingRecipe,
): TrainingRecipe {
  const named = recipe === '' ? base : knownRecipe(recipe);
  return {
    ...named,
    data: { ...named.data, examples: whole('examples', examples, 1, ALL_EXAMPLES) ?? named.data.examples },
    seed: whole('seed', seed, 0, LARGEST_SEED) ?? named.seed,
    steps: whole('steps', steps, 1, MOST_STEPS) ?? named.steps,
    optimizer: optimizerFrom(named.optimizer, optimizer, positive('rate', rate)),
  };
}

/** Steps per second, 0 for full speed. Throws an InputError. */
export function checkedSpeed(speed: number): number {
  if (speed >= 0 && Number.isFinite(speed)) return speed;
  throw wrong('speed', words.badSpeed, '60');
}

function knownRecipe(name: string): TrainingRecipe {
  if (recipeNames.includes(name)) return recipeNamed(name);
  const names = recipeNames.join(', ');
  throw wrong('recipe', words.badRecipe(name, names), 'look');
}

function optimizerFrom(own: Optimizer, type: string, rate: number | undefined): Optimizer {
  if (type === '' || type === own.type) return rate === undefined ? own : { ...own, rate };
  if (type !== 'sgd' && type !== 'momentum' && type !== 'adam') {
    throw wrong('optimizer', words.badOptimizer(type), 'adam');
  }
  return { type, rate: rate ?? USUAL_RATES[type] };
}

function whole(name: string, value: number | undefined, least: number, most: number): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
  throw wrong(name, words.badCount(name, least, most), name === 'seed' ? '7' : '500');
}

function positive(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (value > 0 && Number.isFinite(value))) return value;
  throw wrong(name, words.badRate(name), '0.003');
}

function wrong(name: string, message: string, example: string): InputError {
  return new InputError(`bad-${name}`, message, `<training-panel ${name}="${example}"></training-panel>`);
}
