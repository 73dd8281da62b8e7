import type { History } from '../../training/index.js';
import { checkTwin, type TwinChoice } from '../../training/twin-check.js';
import type { TwinRuns } from '../../training/twin-runs.js';
import { NO_DIGIT } from './feature-map.digits.js';
import { layerMaps } from './feature-map.model.js';
import { remembered, type View } from './feature-map.view.js';

/** Share of held-out digits right at the last measurement up to a step. */
const accuracyAt = (step: number, { measured }: History): number | undefined =>
  measured.findLast((one) => one.step <= step)?.accuracy;

/** The maps of a twin's filters, of the same digit at the same step. */
export class TwinMaps {
  readonly #maps = remembered(layerMaps);

  /** @param fetched asks for the twins' runs, and gives them once they are there */
  constructor(private readonly fetched: () => TwinRuns | undefined) {}

  /**
   * The view with its twin, as far as that is loaded.
   *
   * @throws InputError if there is no such twin, or it cannot be loaded
   */
  beside(view: View, twin: TwinChoice, run: History | undefined, near: boolean): View {
    const { recipe, shape, digit, pixels, step } = view;
    const { name } = shape.layer;
    checkTwin(twin, recipe, name);
    // The untrained network is at hand: it is where the run began.
    const recorded = twin !== '' && twin !== 'random';
    const history = recorded && near ? this.fetched()?.get(twin, run) : undefined;
    const frame = twin === 'random' ? run?.frames.at(0) : history?.frameAt(step);
    const weights = digit === NO_DIGIT ? undefined : frame?.weights;
    const twins = weights && this.#maps(recipe, weights, pixels, name);
    const shares = history && run ? { twin: accuracyAt(step, history), run: accuracyAt(step, run) } : undefined;
    return { ...view, twin, twins, shares };
  }
}
