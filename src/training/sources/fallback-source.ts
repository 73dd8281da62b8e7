import type { TrainingRecipe } from '../recipe.js';
import type { RunControl, TrainingRun, TrainingSource, TrainingUpdate } from '../source.js';
import { TrainingFailure, type SessionNote } from '../state.js';

const SLOWER: SessionNote = {
  code: 'worker-blocked',
  message: 'No worker can start in this page, so training runs in the page itself and may take longer.',
};

/** True for failures that another way of running the same recipe may not have. */
function isAboutTheEngine(error: unknown): boolean {
  return error instanceof TrainingFailure && (error.code === 'worker-blocked' || error.code === 'engine-failed');
}

/** The first source that can start a run: a worker, else the page itself. */
export class FallbackSource implements TrainingSource {
  /** What failed once is not tried again. */
  #first = 0;

  constructor(private readonly sources: readonly TrainingSource[]) {}

  run(recipe: TrainingRecipe, signal: AbortSignal): TrainingRun {
    const asked: RunControl[] = [];
    let current: TrainingRun | undefined;
    return {
      control: (request) => {
        asked.push(request);
        current?.control(request);
      },
      [Symbol.asyncIterator]: () =>
        this.#updates((source) => {
          current = source.run(recipe, signal);
          for (const request of asked) current.control(request);
          return current;
        }),
    };
  }

  async *#updates(begin: (source: TrainingSource) => TrainingRun): AsyncGenerator<TrainingUpdate, void, undefined> {
    for (;;) {
      const index = this.#first;
      let started = false;
      try {
        for await (const update of begin(this.sources[index])) {
          yield !started && index > 0 ? { ...update, note: SLOWER } : update;
          started = true;
        }
        return;
      } catch (error) {
        if (started || index + 1 >= this.sources.length || !isAboutTheEngine(error)) throw error;
        this.#first = Math.max(this.#first, index + 1);
      }
    }
  }
}
