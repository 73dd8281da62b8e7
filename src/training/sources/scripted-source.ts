import { Inbox } from '../inbox.js';
import type { TrainingRecipe } from '../recipe.js';
import type { RunControl, TrainingRun, TrainingSource, TrainingUpdate } from '../source.js';
import type { TrainingFailure } from '../state.js';

/** Runs that say what they are told to say: for tests and examples. */
export class ScriptedSource implements TrainingSource {
  /** All runs begun so far, oldest first. */
  readonly runs: ScriptedRun[] = [];

  run(recipe: TrainingRecipe, signal: AbortSignal): ScriptedRun {
    const run = new ScriptedRun(recipe, signal);
    this.runs.push(run);
    return run;
  }
}

export class ScriptedRun implements TrainingRun {
  /** What was asked of this run, oldest first. */
  readonly controls: RunControl[] = [];
  readonly #inbox = new Inbox<TrainingUpdate | TrainingFailure>();

  constructor(
    readonly recipe: TrainingRecipe,
    readonly signal: AbortSignal,
  ) {}

  control(request: RunControl): void {
    this.controls.push(request);
  }

  /** Reports this; what is left out is `running` and empty. */
  emit(update: Partial<TrainingUpdate> & { readonly step: number }): void {
    const nothing = new Float32Array(0);
    this.#inbox.put({ status: 'running', losses: nothing, accuracies: nothing, frames: [], measured: [], ...update });
  }

  /** Ends the run with this failure. */
  fail(failure: TrainingFailure): void {
    this.#inbox.put(failure);
  }

  /** Deliberately deaf to its signal: an answer may come after the run was cancelled. */
  async *[Symbol.asyncIterator](): AsyncGenerator<TrainingUpdate, void, undefined> {
    for await (const item of this.#inbox) {
      if (item instanceof Error) throw item;
      yield item;
      if (item.status === 'finished') return;
    }
  }
}
