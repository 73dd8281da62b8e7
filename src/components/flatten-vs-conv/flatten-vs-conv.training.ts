/** The live training of flatten-vs-conv as its element sees it: promises, events, redrawing. Loaded when somebody trains. */
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsErrorEvent } from '../../events/error.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { LiveContest } from './flatten-vs-conv.live.js';
import type { Pixels } from './flatten-vs-conv.recipes.js';

/** While networks train, the element is drawn anew at most so often, in milliseconds: the eye follows, no frame is lost. */
const REDRAW = 64;

export class ContestTraining {
  /** The run, if there is one. */
  live: LiveContest | undefined;
  readonly #element: Element;
  readonly #changed: (running: boolean) => void;
  #status: LiveContest['status'] = 'paused';
  #settled: (() => void)[] = [];
  #drawn = 0;
  #step = 0;

  /** @param changed called when the element is to be drawn anew */
  constructor(element: Element, changed: (running: boolean) => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Starts, goes on, or begins anew where the last run has ended. Resolves when the run ends, pauses or fails. */
  async start(session: string, pixels: Pixels, seed: number): Promise<void> {
    if (this.live?.status === 'finished' || this.live?.status === 'failed') this.end();
    this.live ??= new LiveContest(session, pixels, seed, () => {
      this.#observe();
    });
    this.live.start();
    await this.#standstill();
  }

  async pause(): Promise<void> {
    this.live?.pause();
    if (this.live?.status === 'running') await this.#standstill();
  }

  /** Forgets the run. */
  end(): void {
    if (!this.live) return;
    this.live.end();
    this.live = undefined;
    this.#status = 'paused';
    this.#changed(false);
    this.#settle();
  }

  #observe(): void {
    const { live } = this;
    if (!live) return;
    if (live.lost) {
      if (this.#status === 'running') this.#fire(new ConvletsPauseEvent({ step: this.#step }));
      this.end();
      return;
    }
    const { status } = live;
    this.#step = live.of('conv').step;
    const now = performance.now();
    if (status === this.#status && now - this.#drawn < REDRAW) return;
    this.#drawn = now;
    this.#changed(status === 'running');
    if (status === this.#status) return;
    this.#status = status;
    if (status !== 'running') this.#settle();
    this.#tell(live);
  }

  #tell(live: LiveContest): void {
    const { status, failure } = live;
    const { step } = live.of('conv');
    if (status === 'running') this.#fire(new ConvletsRunEvent({ step, kind: 'training' }));
    if (status === 'paused') this.#fire(new ConvletsPauseEvent({ step }));
    if (status === 'finished') this.#fire(new ConvletsDoneEvent({ step }));
    if (failure) this.#fire(new ConvletsErrorEvent({ code: failure.code, message: failure.reason }));
  }

  #fire(event: Event): void {
    this.#element.dispatchEvent(event);
  }

  /** Resolves when the run stands still. */
  #standstill(): Promise<void> {
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  #settle(): void {
    for (const resolve of this.#settled.splice(0)) resolve();
  }
}
