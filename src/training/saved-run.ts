/** A run as a file, and back. Loaded when a reader saves or opens one. */
import type { Bytes } from '../data/bytes.js';
import { DataError } from '../data/data-error.js';
import { drawingPixels, type OwnClass } from '../data/own-digits.js';
import { packTrainedRun, parseTrainedRun, type TrainedRun } from '../data/trained-run.js';
import { History } from './history.js';
import type { TrainingRecipe } from './recipe.js';
import { MOST_STEPS, recipes } from './recipes.js';
import { scheduledSteps } from './schedule.js';

/** Longest name of a class, in characters. */
export const LONGEST_NAME = 16;
/** Most drawings of a class. */
export const MOST_DRAWINGS = 30;
const MOST_EXAMPLES = recipes.look.data.examples;

/**
 * Writes a run: recipe, curves, measurements, and the weights of the scheduled steps and of the last one. The curves end
 * where the weights do: of the step at which a run diverged there are none.
 *
 * @param history it has the weights of every layer
 */
export function saveRun({ recipe, losses, accuracies, measured, frames }: History): Promise<Bytes> {
  const scheduled = new Set(scheduledSteps(recipe.steps));
  const kept = frames.filter((frame, i) => scheduled.has(frame.step) || i === frames.length - 1);
  const last = frames.at(-1)?.step ?? 0;
  return packTrainedRun({
    recipe,
    losses: losses.subarray(0, last),
    accuracies: accuracies.subarray(0, last),
    measured: measured.filter(({ step }) => step <= last),
    frames: kept,
  });
}

/**
 * Reads a run that `saveRun` wrote. A file comes from anybody: nothing in it is taken on trust.
 *
 * @throws DataError `data-corrupt` that says what is wrong with it
 */
export async function openRun(bytes: Bytes): Promise<History> {
  const run = await parseTrainedRun(bytes);
  const [{ checkRecipe }, { weightSpecs }] = await Promise.all([
    import('./worker/check-recipe.js'),
    import('./worker/model.js'),
  ]);
  try {
    const recipe = run.recipe as TrainingRecipe;
    const classes = checkOwn(recipe.data.own);
    const set = { count: MOST_EXAMPLES, size: 28, images: new Uint8Array(), labels: Uint8Array.of(classes - 1) };
    checkRecipe(recipe, set, set);
    expect(recipe.steps <= MOST_STEPS, `it has more than ${String(MOST_STEPS)} steps`);
    const names = [recipe.name, ...recipe.layers.map(({ name }) => name)];
    expect(
      names.every((name) => typeof name === 'string'),
      'a name is no text',
    );
    const specs = weightSpecs(recipe).map(({ name, shape }) => [name, shape]);
    checkCourse(run, recipe, JSON.stringify(specs));
    const history = new History(recipe);
    history.append({ ...run, step: run.losses.length });
    return history;
  } catch (cause) {
    // Where something is missing altogether, the engine's words for it help nobody.
    const why = cause instanceof TypeError || !(cause instanceof Error) ? 'a part of it is missing' : cause.message;
    throw new DataError('data-corrupt', `The run cannot be read: ${why.replace(/\.$/, '')}.`, { cause });
  }
}

function expect(fits: boolean, otherwise: string): void {
  if (!fits) throw new Error(otherwise);
}

/** Looks at the reader's classes, if there are any; returns the number of classes. */
function checkOwn(own: readonly OwnClass[] | undefined): number {
  if (own === undefined) return 10;
  expect(own.length >= 2 && own.length <= 5, 'it has another number of classes than 2 to 5');
  for (const { name, drawings } of own) {
    expect(typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME, 'a class has no usable name');
    expect(
      drawings.length >= 1 && drawings.length <= MOST_DRAWINGS,
      `the class “${name}” has no drawings, or too many`,
    );
    drawings.forEach(drawingPixels);
  }
  return own.length;
}

/** Looks at curves, measurements and weights; `specs` is what the weights of each frame are to be, as JSON. */
function checkCourse(
  { losses, accuracies, measured, frames }: TrainedRun,
  recipe: TrainingRecipe,
  specs: string,
): void {
  const steps = losses.length;
  expect(steps <= recipe.steps && accuracies.length === steps, 'its curves have another length than its recipe says');
  expect(frames.at(-1)?.step === steps, 'its last weights are of another step');
  for (const list of [frames, measured]) {
    expect(
      list.every(
        ({ step }, i) => Number.isInteger(step) && step >= 0 && step <= steps && step > (list[i - 1]?.step ?? -1),
      ),
      'its steps are out of order',
    );
  }
  for (const { digits, loss, accuracy } of measured) {
    expect([digits, loss, accuracy].every(Number.isFinite), 'a measurement is no number');
  }
  const first = Object.entries(frames[0].weights).map(([name, { shape }]) => [name, shape]);
  expect(JSON.stringify(first) === specs, 'its weights do not belong to its recipe');
}
