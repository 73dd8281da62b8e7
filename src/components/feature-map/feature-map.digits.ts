/** Which digit a feature map is of: named by the author, chosen by the reader, or the example. */
import { DataError } from '../../data/data-error.js';
import { asInputError, InputError } from '../../data/input-error.js';
import { properDigitName } from '../../data/sample-digit-names.js';
import { defaultDigitNames, loadSampleDigit, sampleDigit } from '../../data/sample-digits.js';
import type { ChosenDigit } from '../../training/index.js';
import { words } from './feature-map.words.js';

/** The sample digit as something that elements can look at together. */
const chosenDigit = (name: string, pixels: Float32Array): ChosenDigit => ({
  name: words.sampleName(name),
  size: 28,
  pixels,
  label: Number(name[0]),
});

/** Blank paper. */
export const NO_DIGIT: ChosenDigit = {
  get name() {
    return words.noDigit;
  },
  size: 28,
  pixels: new Float32Array(784),
};

/**
 * `digit:4:1` → `4:1`
 *
 * @throws InputError `bad-input`
 */
export function digitName(input: string): string {
  const [, name] = /^\s*digit:(.*)$/.exec(input) ?? [];
  try {
    if (name) return properDigitName(name);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  throw new InputError('bad-input', words.unknownInput(input), 'input="digit:4"');
}

/** Sample digits by name: some are at hand, the others are loaded when they are first asked for. */
export class Digits {
  readonly #loaded = new Map<string, ChosenDigit>();
  readonly #failed = new Map<string, InputError>();
  readonly #waiting = new Map<string, Promise<ChosenDigit | undefined>>();

  /** @param arrived called when a digit that was not there has come, or cannot be had */
  constructor(private readonly arrived: () => void) {}

  /**
   * The digit, or undefined while it is loaded.
   *
   * @throws InputError `data-missing` if it could not be loaded
   */
  get(name: string): ChosenDigit | undefined {
    const known = this.#loaded.get(name);
    if (known) return known;
    const failed = this.#failed.get(name);
    if (failed) throw failed;
    if (defaultDigitNames.includes(name)) {
      const digit = chosenDigit(name, sampleDigit(name));
      this.#loaded.set(name, digit);
      return digit;
    }
    if (!this.#waiting.has(name)) void this.load(name);
    return undefined;
  }

  /** The sample's name if it was loaded here. */
  nameOf(digit: ChosenDigit): string | undefined {
    for (const [name, known] of this.#loaded) if (known === digit) return name;
    return undefined;
  }

  /** The same, waiting for it; undefined if it cannot be had, which `get` then says. */
  load(name: string): Promise<ChosenDigit | undefined> {
    const waiting = this.#waiting.get(name) ?? this.#load(name);
    this.#waiting.set(name, waiting);
    return waiting;
  }

  async #load(name: string): Promise<ChosenDigit | undefined> {
    const known = this.#loaded.get(name);
    if (known) return known;
    try {
      this.#loaded.set(name, chosenDigit(name, await loadSampleDigit(name)));
    } catch (error) {
      this.#failed.set(name, asInputError(error, 'data-missing', 'input="digit:7"'));
    }
    this.arrived();
    return this.#loaded.get(name);
  }
}
