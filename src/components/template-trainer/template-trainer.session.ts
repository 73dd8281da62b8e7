/** The digit that the elements of a session look at. Loaded for an element with a `session`. */
import type { ReactiveControllerHost } from 'lit';
import { SessionController } from '../../controllers/session.js';
import type { ChosenDigit, TrainingSession } from '../../training/index.js';
import type { Probe } from './template-trainer.reading.js';
import { SIDE } from './template-trainer.sizes.js';

export interface SessionHost extends ReactiveControllerHost {
  readonly session: string | TrainingSession;
}

export class SessionDigit {
  readonly #controller: SessionController;
  /** What this element has chosen itself or has shown already. */
  #known: ChosenDigit | undefined;

  constructor(host: SessionHost) {
    this.#controller = new SessionController(host);
  }

  /** A digit that somebody else has chosen since this was last asked. */
  news(): Probe | undefined {
    const { digit } = this.#controller.session.selection;
    if (!digit || digit === this.#known || digit.size !== SIDE) return undefined;
    this.#known = digit;
    return digit;
  }

  /** The other elements shall look at this digit too. */
  choose({ name, pixels, label }: Probe): void {
    this.#known = { name, size: SIDE, pixels: Float32Array.from(pixels), ...(label !== undefined && { label }) };
    this.#controller.session.select({ digit: this.#known });
  }
}
