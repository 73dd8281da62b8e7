import type { MeasuredStep, WeightSnapshot } from './frame.js';
import type { TrainingRecipe } from './recipe.js';
import type { SessionNote } from './state.js';

/** What can be asked of a run under way. */
export type RunControl =
  /** Stop at the end of the present slice of work. */
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** Exactly one step, then pause. */
  | { readonly type: 'step' }
  /** At most so many steps per second; 0: as fast as it can. */
  | { readonly type: 'limit'; readonly stepsPerSecond: number };

/** What a run reports: everything new since its last report. */
export interface TrainingUpdate {
  readonly status: 'running' | 'paused' | 'finished';
  /** Updates made so far; a replay may stand between two whole steps. */
  readonly step: number;
  /** Mini-batch losses of the last `losses.length` steps up to `step`. */
  readonly losses: Float32Array;
  /** Mini-batch accuracies, 0…1, of the same steps. */
  readonly accuracies: Float32Array;
  /** Weights after every scheduled step since the last report, then the newest ones; ascending. */
  readonly frames: readonly WeightSnapshot[];
  /** Held-out measurements completed since the last report; one may come later than the frame it belongs to. */
  readonly measured: readonly MeasuredStep[];
  /** Something the reader should know, such as a slower way of running. */
  readonly note?: SessionNote;
}

/**
 * One run: active, done or cancelled. Iterating it starts it; leaving the loop, or aborting the signal it was made with,
 * cancels it. It ends after the update `finished`, or throws a `TrainingFailure`. It can be iterated once.
 */
export interface TrainingRun extends AsyncIterable<TrainingUpdate> {
  /** Also before the run has started: what was asked for then holds from its first step. */
  control(request: RunControl): void;
  /** Replays only: go on from this step. */
  seek?(step: number): void;
}

/** Whatever can provide runs: an engine, a recording, a test. */
export interface TrainingSource {
  run(recipe: TrainingRecipe, signal: AbortSignal): TrainingRun;
}
