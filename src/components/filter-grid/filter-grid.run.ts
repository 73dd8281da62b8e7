import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsErrorEvent } from '../../events/error.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import type { Tensor } from '../../math/tensor.js';
import type {
  History,
  RecordingPart,
  SessionRequest,
  TrainingRecipe,
  TrainingSession,
  TrainingState,
} from '../../training/index.js';
import { words } from '../../words/trouble.words.js';
import { filtersIn, TimelineScales } from './filter-grid.model.js';

/** A session as a grid of filters sees it: the run on screen, what to ask of it, and the events that tell of it. */
export class FilterRun implements ReactiveController {
  readonly scales = new TimelineScales();
  /** Whether the element is near the viewport: nothing is loaded before. */
  near = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: () => TrainingSession;
  #needed = '';
  #part: RecordingPart = 'core';
  #step: number | undefined;
  #status: TrainingState['status'] = 'idle';
  #told: string | undefined;
  /** Ends the promises of `play()`. */
  readonly #played = new Set<() => void>();

  constructor(host: ReactiveControllerHost & HTMLElement, session: () => TrainingSession) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  /** The run on screen as far as it is known. */
  get history(): History | undefined {
    const { active, live, recorded } = this.#session();
    return active === 'live' ? live : recorded;
  }

  get recipe(): TrainingRecipe {
    return this.history?.recipe ?? this.#session().recipe;
  }

  /** Length of the run on screen, in steps. */
  get steps(): number {
    return this.recipe.steps;
  }

  /** Whole steps done by the network on screen. */
  get step(): number {
    return Math.floor(this.#session().position);
  }

  get running(): boolean {
    const { status } = this.#session().state;
    return status === 'running' || status === 'loading';
  }

  get failure(): { readonly code: string; readonly message: string } | undefined {
    const { state } = this.#session();
    return state.status === 'failed' ? { code: state.code, message: state.reason } : undefined;
  }

  /** What the reader should know of the run. */
  get message(): string | undefined {
    const { failure } = this;
    const { note } = this.#session();
    if (failure) return words.failure(failure.code, failure.message);
    return note && words.note(note.code, note.message);
  }

  /** The filters of a layer on screen, and those of step 0. */
  filters(layer: string): { now: Tensor<Float32Array> | undefined; start: Tensor<Float32Array> | undefined } {
    const first = this.history?.frames.at(0);
    return {
      now: filtersIn(this.#session().frame, layer),
      start: first?.step === 0 ? filtersIn(first, layer) : undefined,
    };
  }

  /** Loads what a layer needs of the recorded run, once. */
  need(part: RecordingPart): void {
    this.#part = part;
    const session = this.#session();
    const wanted = `${session.recording}:${part}`;
    if (!this.near || this.#needed === wanted) return;
    this.#needed = wanted;
    void session.need(part);
  }

  measure(layer: string): void {
    this.scales.update(this.history, layer);
  }

  /** Asks the session, and resolves when the answer is drawn. */
  async ask(request: SessionRequest): Promise<void> {
    const session = this.#session();
    if (request.type === 'pause') this.#end();
    else if (session.active === 'recorded') await session.need(this.#part);
    session.request(request);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Plays or trains on; resolves when that ends. */
  play(): Promise<void> {
    this.#session().request({ type: 'resume' });
    return new Promise((resolve) => this.#played.add(resolve));
  }

  /** Tells the page what has changed. */
  tell(): void {
    const { state, active } = this.#session();
    const { step, steps } = this;
    if (step !== this.#step && this.history) {
      const first = this.#step === undefined;
      this.#step = step;
      if (!first) this.#host.dispatchEvent(new ConvletsStepEvent({ step, steps }));
    }
    const before = this.#status;
    this.#status = state.status;
    if (before !== state.status) {
      if (state.status === 'running') {
        const kind = active === 'live' ? 'training' : 'playback';
        this.#host.dispatchEvent(new ConvletsRunEvent({ step, kind }));
      } else if (state.status === 'finished') {
        this.#host.dispatchEvent(new ConvletsDoneEvent({ step }));
      } else if (before === 'running') {
        this.#host.dispatchEvent(new ConvletsPauseEvent({ step }));
      }
      if (before === 'running' || state.status === 'finished' || state.status === 'failed') this.#end();
    }
    const trouble = this.failure ?? this.#session().note;
    if (trouble && trouble.message !== this.#told) this.#host.dispatchEvent(new ConvletsErrorEvent({ ...trouble }));
    this.#told = trouble?.message;
  }

  hostDisconnected(): void {
    // The session may have forgotten everything when the element comes back.
    this.#needed = '';
    this.#end();
  }

  #end(): void {
    for (const resolve of this.#played) resolve();
    this.#played.clear();
  }
}
