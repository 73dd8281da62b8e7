import type { DigitSet } from '../../data/digits.js';
import type { Clock } from '../clock.js';
import type { FromHost, HostPort } from '../protocol.js';
import { asFailure } from '../state.js';

/** The digits of all live runs. */
export interface TrainingDigits {
  readonly training: DigitSet;
  readonly heldOut: DigitSet;
}

/** The messages that concern a run. */
export type RunMessage = Exclude<FromHost, { type: 'ready' }>;

/** Milliseconds after which an unused host is closed. */
const IDLE = 10_000;

/**
 * The one connection of a page to a host: opened when the first run needs it, shared by all runs, closed after a while
 * without any.
 */
export class HostConnection {
  readonly #openPort: () => Promise<HostPort>;
  readonly #loadDigits: () => Promise<TrainingDigits>;
  readonly #clock: Clock;
  readonly #runs = new Map<number, (message: RunMessage) => void>();
  #port: Promise<HostPort> | undefined;
  #lastRun = 0;
  #keepOpen: () => void = () => undefined;

  constructor(openPort: () => Promise<HostPort>, loadDigits: () => Promise<TrainingDigits>, clock: Clock) {
    this.#openPort = openPort;
    this.#loadDigits = loadDigits;
    this.#clock = clock;
  }

  /** A number that no other run of this connection has. */
  newRun(): number {
    return ++this.#lastRun;
  }

  /** The port, with the digits delivered; from now on `receive` gets what the host says of this run. */
  async join(run: number, receive: (message: RunMessage) => void): Promise<HostPort> {
    this.#keepOpen();
    this.#runs.set(run, receive);
    if (!this.#port) {
      const port = this.#connect();
      this.#port = port;
      // The next run tries again.
      port.catch(() => {
        if (this.#port === port) this.#port = undefined;
      });
    }
    return this.#port;
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
    const loading = this.#loadDigits();
    loading.catch(() => undefined); // looked at below, unless the port fails first
    const port = await this.#openPort();
    try {
      port.post({ type: 'digits', ...(await loading) });
    } catch (error) {
      port.close();
      throw asFailure(error, 'digits-unavailable', 'Training cannot begin');
    }
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
