import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the reader asked for less motion: then nothing starts by itself and steps jump. */
export class MotionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;
  readonly #update = (): void => {
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
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
