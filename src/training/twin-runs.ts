/** Twins of a run as histories, so that they can be looked at like the run itself. */
import { asInputError } from '../data/input-error.js';
import type { RecordedTwin, Twin } from '../data/twin-names.js';
import { loadTwin } from '../data/twins.js';
import type { WeightSnapshot } from './frame.js';
import { History } from './history.js';
import type { TrainingRecipe } from './recipe.js';

/** Loads each recorded twin when it is first asked for. */
export class TwinRuns {
  readonly #loaded = new Map<RecordedTwin, History>();
  readonly #failed = new Map<RecordedTwin, unknown>();
  readonly #asked = new Set<RecordedTwin>();
  #untrained: { readonly start: WeightSnapshot; readonly history: History } | undefined;

  /** @param arrived called when a twin has come, or cannot be had */
  constructor(private readonly arrived: () => void) {}

  /**
   * The run of a twin; undefined while it is loaded.
   *
   * @param run the run on screen: its first frame is the network that was never trained
   * @throws InputError `data-missing` if the twin cannot be loaded
   */
  get(twin: Twin, run: History | undefined): History | undefined {
    if (twin === 'random') return this.#neverTrained(run);
    if (this.#failed.has(twin)) throw asInputError(this.#failed.get(twin), 'data-missing', 'twin="random"');
    if (!this.#asked.has(twin)) {
      this.#asked.add(twin);
      void this.#load(twin);
    }
    return this.#loaded.get(twin);
  }

  #neverTrained(run: History | undefined): History | undefined {
    const start = run?.frames.at(0);
    if (!run || start?.step !== 0) return undefined;
    // A recording that is loaded further brings a first frame with more layers.
    if (this.#untrained?.start !== start) {
      const history = new History(run.recipe);
      const measured = run.measured.filter(({ step }) => step === 0);
      history.append({
        step: 0,
        losses: new Float32Array(),
        accuracies: new Float32Array(),
        frames: [start],
        measured,
      });
      this.#untrained = { start, history };
    }
    return this.#untrained.history;
  }

  async #load(twin: RecordedTwin): Promise<void> {
    try {
      const { recipe, losses, accuracies, frames, measured } = await loadTwin(twin);
      const history = new History(recipe as TrainingRecipe);
      history.append({ step: losses.length, losses, accuracies, frames, measured });
      this.#loaded.set(twin, history);
    } catch (error) {
      this.#failed.set(twin, error);
    }
    this.arrived();
  }
}
