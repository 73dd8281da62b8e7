import { loadRecordedRun } from '../data/recorded-runs.js';
import { History } from './history.js';
import type { TrainingRecipe } from './recipe.js';
import type { RecordingPart } from './recording-loader.js';

/** The recorded run of this name as a history. */
export async function loadRecording(name: string, part: RecordingPart): Promise<History> {
  const { recipe, losses, accuracies, frames, measured } = await loadRecordedRun(name, part);
  // The data know nothing of training; what was recorded there is the recipe, as JSON.
  const history = new History(recipe as TrainingRecipe);
  history.append({ step: losses.length, losses, accuracies, frames, measured });
  return history;
}
