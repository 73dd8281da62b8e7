/** The sample digits that a reader can choose. */
import { asInputError, InputError } from '../../data/input-error.js';
import { digitNameOf } from '../../data/image-input.js';
import { loadInput } from '../../data/load-input.js';
import { VIEWED } from '../../data/patch-pull-view.js';
import { properDigitName } from '../../data/sample-digit-names.js';
import type { ChosenDigit } from '../../training/index.js';
import { exampleDigit } from './patch-pull.view.js';
import { words } from './patch-pull.words.js';
import { words as wrong } from './patch-pull.wrong.words.js';

/** One is at hand, the others are loaded when they are first asked for. */
export class Samples {
  readonly #known = new Map<string, ChosenDigit>([[VIEWED.digit, exampleDigit]]);
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
    if (!known) void this.load(name);
    return known;
  }

  /** The sample's name if the digit is one of these. */
  nameOf(digit: ChosenDigit): string | undefined {
    for (const [name, known] of this.#known) if (known === digit) return name;
    return undefined;
  }

  /** The same, waiting for it; undefined if it cannot be had. */
  async load(name: string): Promise<ChosenDigit | undefined> {
    try {
      const digit = this.#known.get(name) ?? (await loaded(name));
      this.#known.set(name, digit);
      this.#came();
      return digit;
    } catch (error) {
      this.#came(asInputError(error, 'bad-input', 'input="digit:4"'));
      return undefined;
    }
  }
}

async function loaded(name: string): Promise<ChosenDigit> {
  const { image } = await loadInput(`digit:${name}`);
  return {
    get name() {
      return words.sampleName(name);
    },
    size: image.shape[0],
    pixels: Float32Array.from(image.data),
    label: Number(name[0]),
  };
}

function nameIn(input: string): string {
  const name = digitNameOf(input);
  try {
    if (name) return properDigitName(name);
  } catch {
    // There is no such digit: said below.
  }
  throw new InputError('bad-input', () => wrong.badInput(input), 'input="digit:4"');
}
