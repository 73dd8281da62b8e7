import { pageClock, type Clock } from './clock.js';
import type { TrainingFrame } from './frame.js';
import type { History } from './history.js';
import { Playback, type PlaybackOptions } from './playback.js';
import type { TrainingRecipe } from './recipe.js';
import type { RecordingPart } from './recording-loader.js';
import type { HistoryName, SessionRequest } from './request.js';
import { selectionIn, type Selection } from './selection.js';
import type { SessionNote, TrainingState } from './state.js';

export interface SessionOptions extends PlaybackOptions {
  /** How long a run outlives the last element that uses it, in milliseconds; default 2 000. */
  readonly disposeAfter?: number;
  readonly clock?: Clock;
}

/** Nothing chosen. */
const DEFAULT_SELECTION: Selection = { layer: '', filter: 0, digit: undefined };

/**
 * One training as several elements see it. Elements *request*; the session reports what happened, at most once per
 * animation frame. It has two histories on the same axes, a recorded run and a live one; one of them is on screen.
 */
export class TrainingSession {
  readonly #clock: Clock;
  readonly #disposeAfter: number;
  readonly #playback: Playback;
  readonly #listeners = new Set<(session: TrainingSession) => void>();
  #notifying = false;
  #selection: Selection;
  #users = 0;
  #keep: () => void = () => undefined;

  constructor(options: SessionOptions) {
    this.#clock = options.clock ?? pageClock;
    this.#disposeAfter = options.disposeAfter ?? 2000;
    this.#playback = new Playback(options, this.#clock, () => {
      this.#changed();
    });
    this.#selection = selectionIn(options.recipe, DEFAULT_SELECTION);
  }

  /** What a live run trains. */
  get recipe(): TrainingRecipe {
    return this.#playback.recipe;
  }

  /** Limit of the speed; 0: as fast as it can. */
  get stepsPerSecond(): number {
    return this.#playback.stepsPerSecond;
  }

  /** Name of the recorded run. */
  get recording(): string {
    return this.#playback.recording;
  }

  /** Whether the recorded run is one that was opened: it then has the weights of every layer. */
  get opened(): boolean {
    return this.#playback.opened;
  }

  /** Which history is on screen. */
  get active(): HistoryName {
    return this.#playback.active;
  }

  /** State of the run on screen. */
  get state(): TrainingState {
    return this.#playback.shown.state;
  }

  /** State of the live run or of the replay, whichever is on screen. */
  stateOf(history: HistoryName): TrainingState {
    return this.#playback.tracks[history].state;
  }

  /** The recorded run, once somebody needed it and it was loaded. */
  get recorded(): History | undefined {
    return this.#playback.tracks.recorded.history;
  }

  /** The live run, once it was started; also after its end. */
  get live(): History | undefined {
    return this.#playback.tracks.live.history;
  }

  /** The network on screen: after `position` updates of the active run. Undefined while nothing is known of it. */
  get frame(): TrainingFrame | undefined {
    return this.#playback.shown.frame;
  }

  /** Step on screen. In a replay it may stand between two whole steps. */
  get position(): number {
    return this.#playback.shown.position;
  }

  /** Newest known step of the active run, up to which one can seek. */
  get head(): number {
    return this.#playback.shown.history?.steps ?? 0;
  }

  /** False while the reader looks at an earlier step than the newest one. */
  get following(): boolean {
    return this.#playback.shown.following;
  }

  /** What the elements look at together. */
  get selection(): Selection {
    return this.#selection;
  }

  /** Something the reader should know although the session goes on. */
  get note(): SessionNote | undefined {
    return this.#playback.note;
  }

  /** Changes the common selection; what is left out stays. */
  select(change: Partial<Selection>): void {
    this.#selection = selectionIn(this.recipe, { ...this.#selection, ...change });
    this.#changed();
  }

  /** Asks for something; whether and when it happens, the session reports. */
  request(request: SessionRequest): void {
    this.#playback.request(request);
    this.#selection = selectionIn(this.recipe, this.#selection);
  }

  /**
   * Loads a part of the recorded run, once: `core` has the curves and the first layer's filters, `all` every layer.
   * Resolves with it, or with undefined if it cannot be loaded (which `note` then says).
   */
  need(part: RecordingPart): Promise<History | undefined> {
    return this.#playback.need(part);
  }

  /** Calls `listener` in the animation frame after a change, once for all changes. Returns how to stop that. */
  subscribe(listener: (session: TrainingSession) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Says that an element uses this session; each call wants one `release`. */
  retain(): void {
    this.#users++;
    this.#keep();
  }

  /** Says that an element has stopped to use it. Some time after the last one, all runs end and the session is as new. */
  release(): void {
    this.#users--;
    if (this.#users > 0) return;
    this.#keep();
    this.#keep = this.#clock.delay(() => {
      this.#dispose();
    }, this.#disposeAfter);
  }

  #dispose(): void {
    this.#playback.clear();
    this.#selection = selectionIn(this.recipe, DEFAULT_SELECTION);
  }

  #changed(): void {
    if (this.#notifying || this.#listeners.size === 0) return;
    this.#notifying = true;
    this.#clock.frame(() => {
      this.#notifying = false;
      for (const listener of [...this.#listeners]) {
        try {
          listener(this);
        } catch (error) {
          // One element's mistake must not keep the others from hearing; it is reported like any other.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    });
  }
}
