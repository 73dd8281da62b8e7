import type { TrainingRecipe } from './recipe.js';

/** An image of a digit, chosen or drawn by the reader. */
export interface ChosenDigit {
  /** How it is called in text, such as "a handwritten 4" or "your drawing". */
  readonly name: string;
  /** Side of the square image, in pixels. */
  readonly size: number;
  /** `size × size` values 0 (paper) … 1 (ink), row-major. */
  readonly pixels: Float32Array;
  /** Its class, if it is known. */
  readonly label?: number;
}

/** What the elements of a session look at together. */
export interface Selection {
  /** Name of a convolution layer of the recipe. */
  readonly layer: string;
  /** Number of a filter of that layer, counted from 0. */
  readonly filter: number;
  /** Undefined until somebody chooses: each element then shows its own example. */
  readonly digit: ChosenDigit | undefined;
}

/** A selection with what can be chosen in `recipe`: an unknown layer becomes the first, an unknown filter number 0. */
export function selectionIn(recipe: TrainingRecipe, { layer, filter, digit }: Selection): Selection {
  const layers = recipe.layers.filter((candidate) => candidate.type === 'conv');
  const known = layers.find(({ name }) => name === layer) ?? layers.at(0);
  const filters = known?.filters ?? 0;
  const isFilter = Number.isInteger(filter) && filter >= 0 && filter < filters;
  return { layer: known?.name ?? '', filter: isFilter ? filter : 0, digit };
}
