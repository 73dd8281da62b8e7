/** A start trained in the page, in a session of its own. Loaded when somebody trains. */
import type { MeasuredStart, RecordedFilters } from '../../data/init-lab.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsErrorEvent } from '../../events/error.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { sessionNamed, type TrainingSession, type TrainingState } from '../../training/index.js';
import type { TrainingRecipe } from '../../training/recipe.js';
import { diversityOf } from './init-lab.model.js';

/** Slow enough to be watched. */
const STEPS_PER_SECOND = 60;
/** While a network trains, the element is drawn anew at most so often, in milliseconds. */
const REDRAW = 64;

export type LiveStatus = 'running' | 'paused' | 'finished' | 'failed';

export class LiveStart {
  readonly #session: TrainingSession;
  readonly #leave: () => void;
  readonly #element: Element;
  readonly #changed: () => void;
  #told: LiveStatus = 'paused';
  #drawn = 0;
  #settled: (() => void)[] = [];

  /** @param element fires the events, @param session its name on the page, @param changed called to draw anew */
  constructor(
    element: Element,
    session: string,
    readonly recipe: TrainingRecipe,
    changed: () => void,
  ) {
    this.#element = element;
    this.#changed = changed;
    this.#session = sessionNamed(session);
    const unsubscribe = this.#session.subscribe(() => {
      this.#observe();
    });
    this.#session.retain();
    this.#leave = () => {
      unsubscribe();
      this.#session.release();
    };
    this.#session.request({ type: 'reset' });
    this.#session.request({ type: 'configure', recipe, stepsPerSecond: STEPS_PER_SECOND });
  }

  /** Starts, or goes on. Resolves when the run has ended, pauses or fails. */
  start(): Promise<void> {
    const standstill = new Promise<void>((resolve) => this.#settled.push(resolve));
    this.#session.request({ type: 'start' });
    return standstill;
  }

  pause(): void {
    if (this.status === 'running') this.#session.request({ type: 'pause' });
  }

  /** Forgets the run and lets go of the session. */
  end(): void {
    this.#leave();
    this.#session.request({ type: 'reset' });
    this.#settle();
  }

  /** Whether a network of the picture is this run. */
  trains(recipe: TrainingRecipe): boolean {
    return this.step > 0 && JSON.stringify(recipe) === JSON.stringify(this.recipe);
  }

  get status(): LiveStatus {
    const { status } = this.#state;
    if (status === 'loading') return 'running';
    return status === 'idle' ? 'paused' : status;
  }

  /** Why training failed, for the reader. */
  get failure(): Extract<TrainingState, { status: 'failed' }> | undefined {
    const state = this.#state;
    return state.status === 'failed' ? state : undefined;
  }

  get step(): number {
    return this.#session.live?.steps ?? 0;
  }

  /** On unseen digits, at the newest measurement. */
  get accuracy(): number | undefined {
    return this.#session.live?.measured.at(-1)?.accuracy;
  }

  /** What is known of the run so far. */
  course(): { frames: readonly RecordedFilters[]; run: MeasuredStart } {
    const { live } = this.#session;
    const frames = (live?.frames ?? []).map(({ step, weights }) => ({ step, filters: weights['conv1/filters'] }));
    const measured = live?.measured ?? [];
    return {
      frames,
      run: {
        steps: measured.map(({ step }) => step),
        accuracies: measured.map(({ accuracy }) => accuracy),
        losses: measured.map(({ loss }) => loss),
        diversity: measured.map(({ step }) => {
          const frame = live?.frameAt(step);
          return frame ? diversityOf(frame.weights['conv1/filters']) : NaN;
        }),
      },
    };
  }

  #observe(): void {
    const { status } = this;
    const now = performance.now();
    if (status === this.#told && now - this.#drawn < REDRAW) return;
    this.#drawn = now;
    this.#changed();
    if (status === this.#told) return;
    this.#told = status;
    if (status !== 'running') this.#settle();
    const { step, failure } = this;
    if (status === 'running') this.#fire(new ConvletsRunEvent({ step, kind: 'training' }));
    if (status === 'paused') this.#fire(new ConvletsPauseEvent({ step }));
    if (status === 'finished') this.#fire(new ConvletsDoneEvent({ step }));
    if (failure) this.#fire(new ConvletsErrorEvent({ code: failure.code, message: failure.reason }));
  }

  #fire(event: Event): void {
    this.#element.dispatchEvent(event);
  }

  #settle(): void {
    for (const resolve of this.#settled.splice(0)) resolve();
  }

  get #state(): TrainingState {
    return this.#session.stateOf('live');
  }
}
