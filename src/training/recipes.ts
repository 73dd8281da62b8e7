import type { ConvLayer, Layer, RecipeData, TrainingRecipe } from './recipe.js';

/** Mean and standard deviation of the grey values of handwritten digits, 0…1. */
const NORMALISED = { mean: 0.1307, std: 0.3081 };
const DIGITS: RecipeData = { size: 28, examples: 2000, shift: 1, ...NORMALISED };

const MAX_POOL = { type: 'max', size: 2 } as const;
const OUTPUT: Layer = { type: 'dense', name: 'output', units: 10, init: { type: 'glorot-uniform' } };

/** Convolution without padding, Glorot-uniform start, ReLU and 2×2 max-pool. */
function conv(name: string, filters: number, kernel: number): ConvLayer {
  return { type: 'conv', name, filters, kernel, activation: 'relu', pool: MAX_POOL, init: { type: 'glorot-uniform' } };
}

/** The same with a start close to zero: what is seen in the filters later has been learned. */
function fromAlmostNothing(name: string, filters: number, kernel: number, std: number): ConvLayer {
  return { ...conv(name, filters, kernel), init: { type: 'normal', std } };
}

/** The finest pictures: eight 7×7 filters that start almost blank and become strokes and edges. */
const look: TrainingRecipe = {
  name: 'look',
  data: DIGITS,
  layers: [fromAlmostNothing('conv1', 8, 7, 0.007), conv('conv2', 16, 5), OUTPUT],
  optimizer: { type: 'adam', rate: 3e-3 },
  batch: 32,
  steps: 500,
  // Of some hundred starts one whose eight filters all become clear, and different from each other.
  seed: 257,
};

/** Eight 5×5 filters: nearly every one becomes an oriented edge or bar. */
const std: TrainingRecipe = {
  ...look,
  name: 'std',
  layers: [fromAlmostNothing('conv1', 8, 5, 0.01), conv('conv2', 16, 3), OUTPUT],
  steps: 300,
  seed: 41,
};

/** For slow devices: images of 14×14 pixels, a tenth of the arithmetic. */
const lite: TrainingRecipe = {
  ...std,
  name: 'lite',
  data: { ...DIGITS, size: 14 },
  optimizer: { type: 'adam', rate: 5e-3 },
  seed: 39,
};

/** For accuracy: 97 % of the held-out digits within a second or two. A falling rate settles what the shifts stir up. */
const fast: TrainingRecipe = {
  ...look,
  name: 'fast',
  layers: [conv('conv1', 8, 5), conv('conv2', 16, 5), OUTPUT],
  optimizer: { type: 'adam', rate: 6e-3 },
  schedule: 'linear',
  steps: 1500,
  seed: 2,
};

/** Default start of PyTorch's layers, weights and biases. */
const FAN_IN = { init: { type: 'fan-in-uniform' }, biasInit: { type: 'fan-in-uniform' } } as const;

/** The network of many tutorials: padding, more filters, a start that hides what is learned. */
const tutorial: TrainingRecipe = {
  ...look,
  name: 'tutorial',
  layers: [
    { ...conv('conv1', 16, 5), padding: 2, ...FAN_IN },
    { ...conv('conv2', 32, 5), padding: 2, ...FAN_IN },
    { type: 'dense', name: 'output', units: 10, ...FAN_IN },
  ],
  optimizer: { type: 'adam', rate: 1e-3 },
  batch: 64,
  steps: 300,
  seed: 1,
};

/** Longest run, in steps. */
export const MOST_STEPS = 100_000;

/** The named recipes. */
export const recipes = { look, std, lite, fast, tutorial } as const;

/** A recipe by its name. Throws an Error that lists the names if there is none. */
export function recipeNamed(name: string): TrainingRecipe {
  const recipe = (recipes as Readonly<Record<string, TrainingRecipe>>)[name] as TrainingRecipe | undefined;
  if (recipe === undefined || !Object.hasOwn(recipes, name)) {
    throw new Error(`There is no recipe "${name}". The recipes are ${Object.keys(recipes).join(', ')}.`);
  }
  return recipe;
}
