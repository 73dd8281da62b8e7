import type { DigitSet } from '../../data/digits.js';
import type { Clock } from '../clock.js';
import type { FromHost, HostPort, ToHost } from '../protocol.js';
import type { TrainingRecipe } from '../recipe.js';
import { asFailure } from '../state.js';

/** The digits of a live run. */
export interface TrainingDigits {
  readonly training: DigitSet;
  readonly heldOut: DigitSet;
}

/** Gets a run its digits; the same object for runs on the same ones. */
export type LoadDigits = (recipe: TrainingRecipe) => Promise<TrainingDigits>;

/** The messages that concern a run. */
export type RunMessage = Exclude<FromHost, { type: 'ready' }>;

/** Starts a run; what was asked before comes with it. */
type StartRun = (controls: Extract<ToHost, { type: 'start' }>['controls']) => HostPort;

/** Milliseconds after which an unused host is closed. */
const IDLE = 10_000;

/**
 * The one connection of a page to a host: opened when the first run needs it, shared by all runs, closed after a while
 * without any.
 */
export class HostConnection {
  readonly #openPort: () => Promise<HostPort>;
  readonly #loadDigits: LoadDigits;
  readonly #clock: Clock;
  readonly #runs = new Map<number, (message: RunMessage) => void>();
  #port: Promise<HostPort> | undefined;
  /** The training digits that each port has. */
  readonly #sent = new WeakMap<HostPort, DigitSet>();
  #lastRun = 0;
  #keepOpen: () => void = () => undefined;

  constructor(openPort: () => Promise<HostPort>, loadDigits: LoadDigits, clock: Clock) {
    this.#openPort = openPort;
    this.#loadDigits = loadDigits;
    this.#clock = clock;
  }

  /** A number that no other run of this connection has. */
  newRun(): number {
    return ++this.#lastRun;
  }

  /**
   * Opens the port and gets the digits. Resolves with a function that starts the run and returns the port; from now on
   * `receive` gets what the host says of this run.
   */
  async join(run: number, recipe: TrainingRecipe, receive: (message: RunMessage) => void): Promise<StartRun> {
    this.#keepOpen();
    this.#runs.set(run, receive);
    if (!this.#port) {
      const opening = this.#connect();
      this.#port = opening;
      // The next run tries again.
      opening.catch(() => {
        if (this.#port === opening) this.#port = undefined;
      });
    }
    // After the port: a worker that starts takes nothing from this thread, unpacking digits does.
    const loading = this.#loadDigits(recipe);
    loading.catch(() => undefined); // looked at below, unless the port fails first
    const port = await this.#port;
    const digits = await loading.catch((error: unknown) => {
      throw asFailure(error, 'digits-unavailable', 'Training cannot begin');
    });
    return (controls) => {
      // At once, one after the other: another run may want other digits.
      if (digits.training !== this.#sent.get(port)) port.post({ type: 'digits', ...digits });
      this.#sent.set(port, digits.training);
      port.post({ type: 'start', run, recipe, controls });
      return port;
    };
  }

  /** The run is over. */
  leave(run: number): void {
    if (!this.#runs.delete(run) || this.#runs.size > 0) return;
    this.#keepOpen = this.#clock.delay(() => {
      const port = this.#port;
      this.#port = undefined;
      port?.then(
        (open) => {
          open.close();
        },
        () => undefined, // it was never open
      );
    }, IDLE);
  }

  async #connect(): Promise<HostPort> {
    const port = await this.#openPort();
    port.onmessage = (message) => {
      this.#receive(port, message);
    };
    return port;
  }

  #receive(port: HostPort, message: FromHost): void {
    if (message.type === 'ready') return;
    if (message.run !== undefined) {
      this.#runs.get(message.run)?.(message);
      return;
    }
    // The host itself broke down: all its runs with it.
    this.#port = undefined;
    port.close();
    for (const receive of this.#runs.values()) receive(message);
  }
}
