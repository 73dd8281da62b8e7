import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sessionNamed, type TrainingSession } from '../training/index.js';

interface SessionHost extends ReactiveControllerHost {
  /** Name of the page's session, or a session object. */
  readonly session: string | TrainingSession;
}

/** Joins an element to its session: the element is updated after every change, and lets go when it leaves the page. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #changed: (session: TrainingSession) => void;
  #joined: TrainingSession | undefined;
  #leave: () => void = () => undefined;
  #connected = false;

  constructor(host: SessionHost, changed: (session: TrainingSession) => void = () => undefined) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** The session; it exists as soon as somebody asks for it, so the order of elements does not matter. */
  get session(): TrainingSession {
    const wanted = this.#host.session;
    return typeof wanted === 'string' ? sessionNamed(wanted || 'default') : wanted;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#join();
  }

  hostUpdate(): void {
    // The session's name may have changed.
    if (this.#connected && this.#joined !== this.session) this.#join();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#part();
  }

  #join(): void {
    this.#part();
    const joined = this.session;
    joined.retain();
    const unsubscribe = joined.subscribe((session) => {
      this.#changed(session);
      this.#host.requestUpdate();
    });
    this.#joined = joined;
    this.#leave = (): void => {
      unsubscribe();
      joined.release();
    };
  }

  #part(): void {
    this.#leave();
    this.#leave = () => undefined;
    this.#joined = undefined;
  }
}
