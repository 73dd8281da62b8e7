import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sessionNamed, type TrainingSession } from '../training/index.js';

/**
 * While a run is computed, each element is drawn anew at most so often, in milliseconds, and the elements of a page take
 * turns: the eye follows, and no frame has to paint them all.
 */
const REDRAW = 96;
let turns = 0;
/** How many elements of the page have joined a session. */
let joinedElements = 0;

interface SessionHost extends ReactiveControllerHost {
  /** Name of the page's session, or a session object. */
  readonly session: string | TrainingSession;
}

/** Joins an element to its session: the element is updated after changes, and lets go when it leaves the page. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #changed: (session: TrainingSession) => void;
  #joined: TrainingSession | undefined;
  #leave: () => void = () => undefined;
  #connected = false;
  readonly #turn = (turns++ % 4) * (REDRAW / 4);
  #slot = NaN;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    joinedElements++;
    const unsubscribe = joined.subscribe((session) => {
      this.#changed(session);
      this.#redraw(session);
    });
    this.#joined = joined;
    this.#leave = (): void => {
      unsubscribe();
      joined.release();
      joinedElements--;
    };
  }

  /** At once, but while training once in each of the element's time slots; the last change is always drawn. */
  #redraw(session: TrainingSession): void {
    clearTimeout(this.#timer);
    const time = (performance.now() - this.#turn) / REDRAW;
    const slot = session.stateOf('live').status === 'running' ? Math.floor(time) : NaN;
    // When a training starts, all have much to draw: those that have company wait for their turn from the beginning.
    if (Number.isNaN(this.#slot) && joinedElements > 1) this.#slot = slot;
    if (slot === this.#slot) {
      this.#timer = setTimeout(
        () => {
          this.#redraw(session);
        },
        (slot + 1 - time) * REDRAW,
      );
      return;
    }
    this.#slot = slot;
    this.#host.requestUpdate();
  }

  #part(): void {
    clearTimeout(this.#timer);
    this.#slot = NaN;
    this.#leave();
    this.#leave = () => undefined;
    this.#joined = undefined;
  }
}
