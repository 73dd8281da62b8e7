/** A start trained in the page, in a session of its own. Loaded when somebody trains. */
import type { MeasuredStart, RecordedFilters } from '../../data/init-lab.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsErrorEvent } from '../../events/error.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { sessionNamed, type History, type TrainingSession, type TrainingState } from '../../training/index.js';
import type { TrainingRecipe } from '../../training/recipe.js';
import { momentOf, type Entry, type Training } from './init-lab.entries.js';
import { diversityOf } from './init-lab.measures.js';
import { upper, type Numbers } from './init-lab.numbers.js';
import { words } from './init-lab.own.words.js';
import { keptOf } from './init-lab.starts.js';

/** Slow enough to be watched. */
const STEPS_PER_SECOND = 60;
/** While a network trains, the element is drawn anew at most so often, in milliseconds. */
const REDRAW = 64;

export type LiveStatus = 'running' | 'paused' | 'finished' | 'failed';

/** A network of the picture with its recipe. */
export interface OwnTraining extends Training {
  readonly recipe: TrainingRecipe;
}

export class LiveStart {
  readonly #session: TrainingSession;
  readonly #leave: () => void;
  readonly #element: Element;
  readonly #changed: () => void;
  /** What the session was set to for this run. */
  readonly #recipe: TrainingRecipe;
  #step = 0;
  #told: LiveStatus = 'paused';
  #drawn = 0;
  #settled: (() => void)[] = [];

  /**
   * @param element fires the events
   * @param session its name on the page
   * @param training which network of the picture is trained, and how
   * @param changed called to draw anew
   */
  constructor(
    element: Element,
    session: string,
    readonly training: OwnTraining,
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
    this.#session.request({ type: 'configure', recipe: training.recipe, stepsPerSecond: STEPS_PER_SECOND });
    this.#recipe = this.#session.recipe;
  }

  /** Whether somebody else, such as a second figure on the page, has the session train another network by now. */
  get lost(): boolean {
    return this.#session.recipe !== this.#recipe;
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

  /** Forgets the run and lets go of the session; another's run in it goes on. */
  end(): void {
    this.#leave();
    if (!this.lost) this.#session.request({ type: 'reset' });
    this.#settle();
  }

  /** Whether a network of the picture is this run, and has begun. */
  trains(training: Training): boolean {
    return this.step > 0 && this.#is(training);
  }

  /** Whether the same training only has to be continued. */
  goesOn(training: Training): boolean {
    return this.#is(training) && (this.status === 'running' || this.status === 'paused');
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
    return this.#live?.steps ?? 0;
  }

  /** On unseen digits, at the newest measurement. */
  get accuracy(): number | undefined {
    return this.#live?.measured.at(-1)?.accuracy;
  }

  /** What is known of the run so far. */
  course(): { frames: readonly RecordedFilters[]; run: MeasuredStart; diversity: number } {
    const live = this.#live;
    const frames = (live?.frames ?? []).map(({ step, weights }) => ({ step, filters: weights['conv1/filters'] }));
    const measured = live?.measured ?? [];
    return {
      frames,
      diversity: diversityOf(frames[frames.length - 1].filters),
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

  /** What is to be seen of it. */
  caption(entry: Entry, { write, percent, small }: Numbers): string {
    const { accuracy = NaN, diversity, step } = momentOf(entry, 0);
    const kept = keptOf(entry, 0);
    return words.trained(
      ...([upper(entry.title), write(entry.seed), write(step), percent(accuracy, 1)] as const),
      diversity === 0 ? words.equal : words.differ(small(diversity)),
      Number.isNaN(kept) ? '' : words.kept(write(kept)),
    );
  }

  #is({ name, std, seed }: Training): boolean {
    const own = this.training;
    return own.name === name && own.std === std && own.seed === seed;
  }

  #observe(): void {
    if (this.lost) {
      if (this.#told === 'running') this.#fire(new ConvletsPauseEvent({ step: this.#step }));
      this.#changed();
      return;
    }
    const { status } = this;
    this.#step = this.step;
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

  get #live(): History | undefined {
    return this.lost ? undefined : this.#session.live;
  }

  get #state(): TrainingState {
    return this.lost ? { status: 'idle' } : this.#session.stateOf('live');
  }
}
