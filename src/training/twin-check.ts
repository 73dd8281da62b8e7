/** Which twin an author asked for, and whether there is one for the network on screen. */
import { InputError } from '../data/input-error.js';
import { TWINS, type Twin } from '../data/twin-names.js';
import { words } from '../words/twins.words.js';
import type { TrainingRecipe } from './recipe.js';
import { recipes } from './recipes.js';

/** A twin, or none. */
export type TwinChoice = Twin | '';

/** An attribute without a value asks for the simplest twin: the network before its training. */
export const twinAttribute = (value: string | null): TwinChoice =>
  value === null ? '' : ((value || 'random') as Twin);

/** What decides a run, without its name. */
const essence = ({ data, layers, optimizer, batch, steps, seed }: TrainingRecipe): string =>
  JSON.stringify([data, layers, optimizer, batch, steps, seed]);

/**
 * @param layer name of the layer on screen
 * @throws InputError `bad-twin` for an unknown name, a layer or a recipe that the recorded twins are not of
 */
export function checkTwin(twin: TwinChoice, recipe: TrainingRecipe, layer: string): void {
  const wrong = (why: string, example: Twin): InputError => new InputError('bad-twin', why, `twin="${example}"`);
  if (!(['', ...TWINS] as readonly unknown[]).includes(twin)) {
    throw wrong(words.unknown(twin, TWINS.join(', ')), 'shuffled-labels');
  }
  if (twin === '' || twin === 'random') return;
  const first = recipes.look.layers[0].name;
  if (layer !== first) {
    throw wrong(words.layer(twin, first, layer), 'random');
  }
  if (essence(recipe) !== essence(recipes.look)) {
    throw wrong(words.recipe(twin), 'random');
  }
}
