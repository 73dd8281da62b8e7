/** What happens where few of the digits are trained on. */
import { perHundred } from '../../drawing/per-hundred.js';
import type { TrainingState } from '../../training/index.js';
import { words } from './training-panel.few.words.js';
import { recentAccuracy, type ResultsView } from './training-panel.results.js';

/** By so much more of what it was trained on than of what is new, a network has learned by heart. */
const GAP = 0.08;

/** The sentence where few digits make it another one. */
export function fewSentence(
  { run, recipe, step, number }: ResultsView,
  status: TrainingState['status'],
): string | undefined {
  const examples = number(recipe.data.examples);
  if (status === 'idle' && !run) return words.idle(examples);
  const last = run?.measured.at(-1);
  if (status !== 'finished' || last?.step !== step) return undefined;
  const [seen, unseen] = [recentAccuracy(run, step), last.accuracy];
  if (seen - unseen <= GAP) return undefined;
  return words.byHeart(number(step), number(perHundred(seen)), examples, number(perHundred(unseen)));
}
