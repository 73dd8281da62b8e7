/** What the attributes and the session come to at one moment. */
import { asInputError, InputError } from '../../data/input-error.js';
import { inputAtHand, digitNameOf, type ImageInput } from '../../data/image-input.js';
import { loadInput } from '../../data/load-input.js';
import { properDigitName } from '../../data/sample-digit-names.js';
import type { ChosenDigit, ConvLayer, TrainingFrame, TrainingRecipe, TrainingSession } from '../../training/index.js';
import type * as model from './patch-pull.model.js';
import { words } from './patch-pull.words.js';

/** The arithmetic, which is loaded when it is needed. */
export type Model = typeof model;

export interface View {
  readonly recipe: TrainingRecipe;
  readonly layer: ConvLayer;
  readonly filter: number;
  readonly digit: ChosenDigit;
  /** As the network is shown them, before normalisation. */
  readonly pixels: Float64Array;
  readonly label: number;
  /** Undefined until all weights are known. */
  readonly pulls: model.Pulls | undefined;
  readonly frame: TrainingFrame | undefined;
}

export interface Wanted {
  readonly recipe: TrainingRecipe;
  readonly frame: TrainingFrame | undefined;
  readonly digit: ChosenDigit;
  readonly filter: number;
  readonly answer: number | undefined;
}

/** Where nothing was asked of a session: the network has learned nothing yet, and every digit pulls hard. */
export const EXAMPLE_STEP = 0;

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
function pixelsOf({ recipe, digit }: Wanted, last: View | undefined): Float64Array {
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
export function lookAt(wanted: Wanted, last: View | undefined, loaded: Model | undefined): View {
  const { recipe, frame, digit, filter, answer } = wanted;
  const layer = firstConv(recipe);
  if (!layer || recipe.data.pixels === 'permuted') {
    throw new InputError('bad-session', words.badSession, 'session="default"');
  }
  if (!(Number.isInteger(filter) && filter >= 0 && filter < layer.filters)) {
    throw new InputError('bad-filter', words.badFilter(filter, layer.filters), 'filter="2"');
  }
  if (answer !== undefined && !(Number.isInteger(answer) && answer >= 0 && answer <= 9)) {
    throw new InputError('bad-answer', words.badAnswer(answer), 'answer="4"');
  }
  const pixels = pixelsOf(wanted, last);
  const label = answer ?? digit.label ?? (frame && loaded?.answerOf(recipe, frame.weights, pixels)) ?? 0;
  const same = last?.frame === frame && last?.pixels === pixels && last.label === label && last.filter === filter;
  if (same && last.pulls) return { ...last, digit };
  const all = frame && loaded?.gradientsOf(recipe, frame.weights, pixels, label);
  return { recipe, layer, filter, digit, pixels, label, pulls: all && loaded && new loaded.Pulls(all, filter), frame };
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

const chosen = (name: string, { image }: ImageInput): ChosenDigit => ({
  name: words.sampleName(name),
  size: image.shape[0],
  pixels: Float32Array.from(image.data),
  label: Number(name[0]),
});

/** Sample digits: some are at hand, the others are loaded when they are first asked for. */
export class Samples {
  readonly #known = new Map<string, ChosenDigit>();
  readonly #came: (error?: InputError) => void;

  /** @param came called when a digit that was not there has come, or cannot be had */
  constructor(came: (error?: InputError) => void) {
    this.#came = came;
  }

  /**
   * The digit of an `input`, or undefined while it is loaded.
   *
   * @throws InputError `bad-input`
   */
  get(input: string): ChosenDigit | undefined {
    const name = nameIn(input);
    const known = this.#known.get(name);
    if (known) return known;
    const here = inputAtHand(`digit:${name}`);
    if (here) this.#known.set(name, chosen(name, here));
    else void this.load(name);
    return this.#known.get(name);
  }

  /** The sample's name if the digit is one of these. */
  nameOf(digit: ChosenDigit): string | undefined {
    for (const [name, known] of this.#known) if (known === digit) return name;
    return undefined;
  }

  /** The same, waiting for it; undefined if it cannot be had. */
  async load(name: string): Promise<ChosenDigit | undefined> {
    try {
      const loaded = this.#known.get(name) ?? chosen(name, await loadInput(`digit:${name}`));
      this.#known.set(name, loaded);
      this.#came();
      return loaded;
    } catch (error) {
      this.#came(asInputError(error, 'bad-input', 'input="digit:4"'));
      return undefined;
    }
  }
}

function nameIn(input: string): string {
  const name = digitNameOf(input);
  try {
    if (name) return properDigitName(name);
  } catch {
    // There is no such digit: said below.
  }
  throw new InputError('bad-input', words.badInput(input), 'input="digit:4"');
}
