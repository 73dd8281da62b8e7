import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the reader asked for less motion: then nothing starts by itself and steps jump. */
export class MotionController implements ReactiveController {
  readonly #update: () => void;
  #query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => {
      host.requestUpdate();
    };
    host.addController(this);
  }

  get reduced(): boolean {
    return this.#query?.matches ?? false;
  }

  hostConnected(): void {
    this.#query = matchMedia('(prefers-reduced-motion: reduce)');
    this.#query.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#update);
  }
}
