/** The digit that a page's session has chosen. Loaded when an element belongs to a session. */
import { SessionController } from '../../controllers/session.js';
import { loadSampleDigit } from '../../data/sample-digits.js';
import type { ChosenDigit, TrainingSession } from '../../training/index.js';
import type { ReactiveControllerHost } from 'lit';
import { SIDE } from './feature-hierarchy.model.js';
import { words } from './feature-hierarchy.words.js';

interface Host extends ReactiveControllerHost {
  readonly session: string | TrainingSession;
}

export class ChosenInSession {
  readonly #controller: SessionController;
  #last: ChosenDigit | undefined;
  /** The sample that was chosen here. */
  #sample: { readonly name: string; readonly digit: ChosenDigit } | undefined;
  #resized: ChosenDigit | undefined;

  constructor(host: Host) {
    this.#controller = new SessionController(host);
  }

  /** The digit in 28×28 pixels, if one is chosen. */
  get digit(): ChosenDigit | undefined {
    const { digit } = this.#controller.session.selection;
    if (digit !== this.#last) {
      this.#last = digit;
      this.#resized = digit && inPixels(digit);
    }
    return this.#resized;
  }

  /** Name of the digit, if it is a sample that was chosen here. */
  get sample(): string | undefined {
    return this.#sample?.digit === this.#controller.session.selection.digit ? this.#sample?.name : undefined;
  }

  /** A sample digit that is chosen here is chosen for all elements of the session. */
  async choose(name: string): Promise<void> {
    const pixels = await loadSampleDigit(name);
    const digit = { name: words.sampleName(name), size: SIDE, pixels, label: Number(name.charAt(0)) };
    this.#sample = { name, digit };
    this.#controller.session.select({ digit });
  }
}

/** The digit in 28×28 pixels, whatever its size. */
function inPixels(digit: ChosenDigit): ChosenDigit {
  const { pixels, size } = digit;
  if (size === SIDE) return digit;
  const at = (i: number): number => Math.floor((i * size) / SIDE);
  const resized = Float32Array.from(
    { length: SIDE * SIDE },
    (_, i) => pixels[at(Math.floor(i / SIDE)) * size + at(i % SIDE)],
  );
  return { ...digit, size: SIDE, pixels: resized };
}
