/** The recorded network itself, for digits whose answers were not recorded. Loaded when another one is chosen. */
import type { NetworkAnswer } from '../../data/feature-hierarchy.js';
import type { RecordedWeights } from '../../data/recorded-run.js';
import { loadRecordedRun } from '../../data/recorded-runs.js';
import { networkPass, type NetworkPass } from '../../training/network-gradients.js';
import type { TrainingRecipe } from '../../training/recipe.js';
import { networkAnswer } from './feature-hierarchy.answers.js';

export { loadSampleDigit } from '../../data/sample-digits.js';

export class RecordedNetwork {
  #last: { readonly pixels: ArrayLike<number>; readonly answer: NetworkAnswer } | undefined;

  constructor(
    readonly recipe: TrainingRecipe,
    readonly weights: RecordedWeights,
  ) {}

  /** The network's whole answer to an image. */
  pass(pixels: ArrayLike<number>): NetworkPass {
    const pass = networkPass(this.recipe, this.weights, Float64Array.from(pixels));
    if (!pass) throw new Error('The recorded network lacks weights.');
    return pass;
  }

  /** What each unit answers most strongly; the last image's answer is kept. */
  answer(pixels: ArrayLike<number>): NetworkAnswer {
    if (this.#last?.pixels !== pixels) this.#last = { pixels, answer: networkAnswer(this.pass(pixels)) };
    return this.#last.answer;
  }
}

/** The network after its last step. Rejects with a DataError. */
export async function loadNetwork(): Promise<RecordedNetwork> {
  const { recipe, frames } = await loadRecordedRun('look', 'all');
  return new RecordedNetwork(recipe as TrainingRecipe, frames[frames.length - 1].weights);
}
