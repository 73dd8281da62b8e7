import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsEpochEvent } from '../../events/epoch.js';
import { ConvletsErrorEvent } from '../../events/error.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import type { History, TrainingSession, TrainingState } from '../../training/index.js';

interface Waiter {
  /** Whether the run has done anything since the wait began. */
  moved: boolean;
  readonly resolve: () => void;
}

/** Compares the session's live run with what it was a moment ago: fires events, and settles promises. */
export class LiveRun {
  readonly #target: EventTarget;
  #history: History | undefined;
  #status: TrainingState['status'] = 'idle';
  #steps = 0;
  #epochs = 0;
  #waiters: Waiter[] = [];

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** Takes the present state as known: what happened before is no event of this element. */
  join(session: TrainingSession): void {
    this.#history = session.live;
    this.#status = session.stateOf('live').status;
    this.#steps = session.live?.steps ?? 0;
    this.#epochs = epochsOf(session.live);
  }

  /** Looks at the session after a change. */
  observe(session: TrainingSession): void {
    const state = session.stateOf('live');
    const before = this.#status;
    const isNew = session.live !== this.#history;
    const steps = session.live?.steps ?? 0;
    const moved = isNew || steps !== this.#steps || state.status !== before;
    const advanced = steps > (isNew ? 0 : this.#steps);
    const epochs = epochsOf(session.live);
    const begun = epochs > (isNew ? 0 : this.#epochs);
    this.#history = session.live;
    this.#status = state.status;
    this.#steps = steps;
    this.#epochs = epochs;

    const changed = state.status !== before || isNew;
    if (changed && state.status === 'running') this.#fire(new ConvletsRunEvent({ step: steps, kind: 'training' }));
    if (advanced) this.#fire(new ConvletsStepEvent({ step: steps, steps: session.live?.recipe.steps ?? steps }));
    if (begun)
      this.#fire(new ConvletsEpochEvent({ epoch: epochs, step: steps, loss: session.live?.losses.at(-1) ?? NaN }));
    if (changed && state.status === 'paused') this.#fire(new ConvletsPauseEvent({ step: steps }));
    if (changed && state.status === 'finished') this.#fire(new ConvletsDoneEvent({ step: steps }));
    if (changed && state.status === 'failed') {
      this.#fire(new ConvletsErrorEvent({ code: state.code, message: state.reason }));
    }
    this.#settle(state.status, moved);
  }

  /** Resolves when the run, which was just asked to move, stands still. */
  standstill(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.push({ moved: false, resolve });
    });
  }

  /** Settles what waits for a run that nobody watches any more. */
  leave(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const { resolve } of waiters) resolve();
  }

  #settle(status: TrainingState['status'], moved: boolean): void {
    const busy = status === 'running' || status === 'loading';
    const waiting: Waiter[] = [];
    for (const waiter of this.#waiters) {
      waiter.moved ||= moved;
      // A paused run that was asked to go on stays paused until it has heard of it.
      if (!busy && (waiter.moved || status !== 'paused')) waiter.resolve();
      else waiting.push(waiter);
    }
    this.#waiters = waiting;
  }

  #fire(event: Event): void {
    this.#target.dispatchEvent(event);
  }
}

/** Whole passes over the training digits. */
function epochsOf(history: History | undefined): number {
  if (!history) return 0;
  return Math.floor((history.steps * history.recipe.batch) / history.recipe.data.examples);
}
