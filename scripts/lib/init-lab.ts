/** The experiment of <init-lab>: trains a recipe and notes what a reader will see. */
import { bestMatch, cosine, diversityOf } from '../../src/components/init-lab/init-lab.measures.js';
import { filtersOf } from '../../src/components/init-lab/init-lab.model.js';
import type { DigitSet } from '../../src/data/digits.js';
import type { Likeness, MeasuredStart } from '../../src/data/init-lab.js';
import type { Tensor } from '../../src/math/tensor.js';
import type { EngineRun, TrainingEngine } from '../../src/training/engine.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';

/** Where filters are recorded, as shares of the run in thousandths: closer together at the beginning. */
const FRAMES = [0, 10, 30, 70, 130, 230, 370, 530, 730, 1000];

/** Steps whose filters are recorded. */
export const frameSteps = (steps: number): number[] => FRAMES.map((share) => Math.round((share * steps) / 1000));

/** Steps that are measured: those of the frames, and every fortieth part of the run. */
function measuredSteps(steps: number): number[] {
  const even = Array.from({ length: 41 }, (_, i) => Math.round((i * steps) / 40));
  return [...new Set([...frameSteps(steps), ...even])].sort((a, b) => a - b);
}

export interface StartRun {
  readonly measured: MeasuredStart;
  /** Filters of the first layer, by step. */
  readonly frames: Readonly<Record<string, Tensor<Float32Array>>>;
  /** The class that each held-out digit is taken for, at the end. */
  readonly answers: Uint8Array;
}

/** Four significant digits: more than a picture shows. */
const short = (value: number): number => Number(value.toPrecision(4));

/** @param until how many steps are done: all, or a part of them for a comparison */
export function startRun(
  engine: TrainingEngine,
  recipe: TrainingRecipe,
  training: DigitSet,
  heldOut: DigitSet,
  until = recipe.steps,
): StartRun {
  const run = engine.start(recipe, training, heldOut);
  const recorded = frameSteps(recipe.steps);
  const steps = measuredSteps(recipe.steps).filter((step) => step <= until);
  const frames: Record<string, Tensor<Float32Array>> = {};
  const measured: Record<Exclude<keyof MeasuredStart, 'steps'>, number[]> = {
    accuracies: [],
    losses: [],
    diversity: [],
  };
  for (const step of steps) {
    while (run.stepsDone < step) run.step();
    const filters = run.weights()['conv1/filters'];
    const { accuracy, loss } = run.evaluate();
    measured.accuracies.push(accuracy);
    measured.losses.push(short(loss));
    measured.diversity.push(short(diversityOf(filters)));
    if (recorded.includes(step)) frames[String(step)] = filters;
  }
  const answers = answersOf(run, heldOut);
  run.dispose();
  return { measured: { steps, ...measured }, frames, answers };
}

function answersOf(run: EngineRun, { images, count, size }: DigitSet): Uint8Array {
  const data = Float32Array.from(images.subarray(0, count * size * size), (grey) => grey / 255);
  const probabilities = run.predict({ shape: [count, size, size, 1], data }).data;
  const classes = probabilities.length / count;
  return Uint8Array.from({ length: count }, (_, i) => {
    const row = probabilities.subarray(i * classes, (i + 1) * classes);
    return row.indexOf(Math.max(...row));
  });
}

/** How alike the trained filters of two runs are, and how often the two answer the same. */
export function likeness(a: StartRun, b: StartRun, seeds: readonly [number, number]): Likeness {
  const last = ({ frames, measured: { steps } }: StartRun): Tensor<Float32Array> => frames[String(steps.at(-1))];
  const [left, right] = [filtersOf(last(a)), filtersOf(last(b))];
  const mean = (values: readonly number[]): number => short(values.reduce((sum, value) => sum + value) / values.length);
  return {
    seeds,
    sameIndex: mean(left.map((filter, k) => cosine(filter, right[k]))),
    bestMatch: mean(left.map((filter) => bestMatch(filter, right).cosine)),
    agreement: a.answers.filter((answer, i) => answer === b.answers[i]).length / a.answers.length,
  };
}
