import { frameEvenIfHidden, pageClock, type Clock } from '../clock.js';
import { Inbox } from '../inbox.js';
import type { HostPort } from '../protocol.js';
import type { TrainingRecipe } from '../recipe.js';
import type { RunControl, TrainingRun, TrainingSource, TrainingUpdate } from '../source.js';
import { TrainingFailure } from '../state.js';
import { HostConnection, type LoadDigits, type RunMessage } from './host-connection.js';

/** Live runs: an engine computes them, behind a port. */
export class HostedSource implements TrainingSource {
  readonly #connection: HostConnection;
  readonly #clock: Clock;

  constructor(openPort: () => Promise<HostPort>, loadDigits: LoadDigits, clock: Clock = pageClock) {
    this.#connection = new HostConnection(openPort, loadDigits, clock);
    this.#clock = clock;
  }

  run(recipe: TrainingRecipe, signal: AbortSignal): TrainingRun {
    return new HostedRun(this.#connection, recipe, signal, this.#clock);
  }
}

/** The page's side of one run: passes on what is asked, hands out what is reported, one report per animation frame. */
class HostedRun implements TrainingRun {
  readonly #id: number;
  readonly #inbox = new Inbox<RunMessage>();
  readonly #early: RunControl[] = [];
  #port: HostPort | undefined;

  constructor(
    private readonly connection: HostConnection,
    private readonly recipe: TrainingRecipe,
    private readonly signal: AbortSignal,
    private readonly clock: Clock,
  ) {
    this.#id = connection.newRun();
  }

  control(request: RunControl): void {
    if (this.#port) this.#port.post({ type: 'control', run: this.#id, control: request });
    else this.#early.push(request);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TrainingUpdate, void, undefined> {
    this.signal.addEventListener('abort', this.#end);
    try {
      const start = await this.connection.join(this.#id, this.recipe, (message) => {
        this.#inbox.put(message);
      });
      if (this.signal.aborted) return;
      this.#port = start(this.#early);
      for await (const message of this.#inbox) {
        if (message.type === 'failed') throw new TrainingFailure(message.code, message.reason);
        yield message.update;
        if (message.update.status === 'finished') return;
        await new Promise<void>((resolve) => {
          frameEvenIfHidden(this.clock, resolve);
        });
        this.#port?.post({ type: 'taken', run: this.#id });
      }
    } finally {
      this.signal.removeEventListener('abort', this.#end);
      this.#end();
      this.connection.leave(this.#id);
    }
  }

  readonly #end = (): void => {
    this.#inbox.close();
    this.#port?.post({ type: 'cancel', run: this.#id });
    this.#port = undefined;
  };
}
