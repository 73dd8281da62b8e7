import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds between two announcements: a screen reader must be able to finish a sentence. */
const INTERVAL = 1000;

/** What a polite live region says: the newest sentence, at most once a second. */
export class AnnouncerController implements ReactiveController {
  /** The sentence in the live region. */
  text = '';
  readonly #host: ReactiveControllerHost;
  #waiting = '';
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string): void {
    if (text === this.#waiting) return;
    this.#waiting = text;
    if (this.#timer !== undefined) return;
    const wait = this.#last + INTERVAL - performance.now();
    if (wait <= 0) this.#speak();
    else this.#timer = setTimeout(this.#speak, wait);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #speak = (): void => {
    this.#timer = undefined;
    this.#last = performance.now();
    if (this.text === this.#waiting) return;
    this.text = this.#waiting;
    this.#host.requestUpdate();
  };
}
