/** What the attributes and the session come to at one moment. */
import { InputError } from '../../data/input-error.js';
import type { ChosenDigit, ConvLayer, TrainingFrame, TrainingRecipe, TrainingSession } from '../../training/index.js';
import type { Model } from './patch-pull.course.js';
import type { View } from './patch-pull.view.js';
import { words } from './patch-pull.wrong.words.js';

/** A moment of a session's network. */
export interface NetworkView extends View {
  readonly recipe: TrainingRecipe;
  readonly frame: TrainingFrame | undefined;
}

export interface Wanted {
  readonly recipe: TrainingRecipe;
  readonly frame: TrainingFrame | undefined;
  readonly digit: ChosenDigit;
  readonly filter: number;
  readonly answer: number | undefined;
}

/** The first convolution layer: the one that looks at the image itself. */
const firstConv = (recipe: TrainingRecipe): ConvLayer | undefined =>
  recipe.layers.find((layer) => layer.type === 'conv');

/** The image as the network sees it, before normalisation: 28×28 pixels become 14×14 by the mean of four. */
function fitPixels({ pixels, size }: ChosenDigit, side: number): Float64Array | undefined {
  const factor = size / side;
  if (!Number.isInteger(factor)) return undefined;
  return Float64Array.from({ length: side * side }, (_, i) => {
    const corner = Math.floor(i / side) * factor * size + (i % side) * factor;
    let sum = 0;
    for (let k = 0; k < factor * factor; k++) sum += pixels[corner + Math.floor(k / factor) * size + (k % factor)];
    return sum / factor ** 2;
  });
}

/** The same pixels for the same digit, so that what was computed of them is known again. */
function pixelsOf({ recipe, digit }: Wanted, last: NetworkView | undefined): Float64Array {
  if (last?.digit === digit && last.recipe === recipe) return last.pixels;
  const pixels = fitPixels(digit, recipe.data.size);
  if (pixels) return pixels;
  throw new InputError('bad-input', words.badSize(digit.size, recipe.data.size), 'input="digit:4"');
}

/**
 * Takes everything together, and computes only what is new.
 *
 * @throws InputError `bad-filter`, `bad-answer`, `bad-input`, `bad-session`
 */
export function lookAt(wanted: Wanted, last: NetworkView | undefined, loaded: Model | undefined): NetworkView {
  const { recipe, frame, digit, filter, answer } = wanted;
  const { data } = recipe;
  const layer = firstConv(recipe);
  if (!layer || data.pixels === 'permuted') throw new InputError('bad-session', words.badSession, 'session="default"');
  if (!(Number.isInteger(filter) && filter >= 0 && filter < layer.filters)) {
    throw new InputError('bad-filter', words.badFilter(filter, layer.filters), 'filter="2"');
  }
  if (answer !== undefined && !(Number.isInteger(answer) && answer >= 0 && answer <= 9)) {
    throw new InputError('bad-answer', words.badAnswer(answer), 'answer="4"');
  }
  const pixels = pixelsOf(wanted, last);
  const label = answer ?? digit.label ?? (frame && loaded?.answerOf(recipe, frame.weights, pixels)) ?? 0;
  // A frame is described anew whenever it is asked for; its weights are kept.
  const network = last?.frame?.weights === frame?.weights && last?.pixels === pixels;
  if (network && last.label === label && last.filter === filter && last.pulls) return { ...last, frame, digit };
  const all = frame && loaded?.gradientsOf(recipe, frame.weights, pixels, label);
  const pulls = all && loaded?.pullsOf(all, filter);
  return { recipe, data, layer, filter, digit, pixels, label, pulls, frame, step: frame?.step ?? 0 };
}

/**
 * The filter that is looked at. One that was set is selected in the session; otherwise the session's is shown. What is no
 * filter of the first layer is given back as it is.
 */
export function filterIn(
  session: TrainingSession,
  recipe: TrainingRecipe,
  set: number | undefined,
  changed: boolean,
): number {
  const { name = '', filters = 0 } = firstConv(recipe) ?? {};
  const wanted = set ?? 0;
  if (!(Number.isInteger(wanted) && wanted >= 0 && wanted < filters)) return wanted;
  const { layer, filter } = session.selection;
  if (changed && set !== undefined && (layer !== name || filter !== wanted))
    session.select({ layer: name, filter: wanted });
  return session.selection.layer === name ? session.selection.filter : wanted;
}

/** Selects a filter of the first layer. */
export function selectFilter(session: TrainingSession, recipe: TrainingRecipe, filter: number): void {
  session.select({ layer: firstConv(recipe)?.name ?? '', filter });
}
