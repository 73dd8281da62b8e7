import { InputError } from '../../data/input-error.js';
import { linearAxis, logAxis, niceTop, trailingMean, type Axis } from '../../drawing/axes.js';
import type { History, HistoryName, TrainingRecipe, TrainingSession } from '../../training/index.js';
import { words } from './loss-curve.words.js';

export type Metric = 'loss' | 'accuracy';

/** Steps over which the strong lines are averaged. */
export const WINDOW = 10;

/** A run as curves: every step as it was, and smoothed. */
export interface Curves {
  readonly history: History;
  readonly raw: Float32Array;
  readonly smooth: Float64Array;
}

/** Where a chart stands in the picture. */
export interface ChartBox {
  readonly metric: Metric;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The charts that an attribute names. Throws an InputError. */
export function metricsNamed(name: string): readonly Metric[] {
  if (name === 'both') return ['loss', 'accuracy'];
  if (name === 'loss' || name === 'accuracy') return [name];
  throw new InputError('bad-metric', words.badMetric(name), '<loss-curve metric="both"></loss-curve>');
}

export function curvesOf(history: History, metric: Metric): Curves {
  const raw = metric === 'loss' ? history.losses : history.accuracies;
  return { history, raw, smooth: trailingMean(raw, WINDOW) };
}

/**
 * The runs whose curves can be compared: the one on screen and the other, unless only one of them has learned the
 * reader's own drawings, which is another task.
 */
export function comparable({
  recorded,
  live,
  active,
}: Pick<TrainingSession, 'recorded' | 'live' | 'active'>): Partial<Record<HistoryName, History>> {
  const alike = recorded?.recipe.data.own === live?.recipe.data.own;
  return {
    ...(recorded && (alike || !live || active === 'recorded') && { recorded }),
    ...(live && (alike || !recorded || active === 'live') && { live }),
  };
}

/** Charts above each other, as wide as the element, with room for labels: left of the plots, and above each of them. */
export function chartBoxes(metrics: readonly Metric[], width: number): { boxes: ChartBox[]; height: number } {
  const plot = metrics.length === 1 ? 190 : 120;
  const boxes = metrics.map((metric, i) => {
    const top = 30 + i * (plot + 42);
    return { metric, left: 34, right: width - 10, top, bottom: top + plot };
  });
  return { boxes, height: boxes[boxes.length - 1].bottom + 40 };
}

/** Classes that the network tells apart. */
export function classesOf({ layers }: TrainingRecipe): number {
  const last = layers.at(-1);
  return last?.type === 'dense' ? last.units : 10;
}

/** Loss or accuracy of a network that guesses evenly. */
export const guessing = (metric: Metric, classes: number): number =>
  metric === 'loss' ? Math.log(classes) : 1 / classes;

/**
 * The vertical axis. Accuracy: 0…1. Loss: from zero, or from the smallest loss if logarithmic, to the largest smoothed
 * one, and at least to a little more than guessing costs, so that the axis rests while a run grows.
 */
export function valueAxis(
  { metric, top, bottom }: ChartBox,
  runs: readonly Curves[],
  classes: number,
  log: boolean,
): Axis {
  if (metric === 'accuracy') return linearAxis([0, 1], [bottom, top], 2);
  let largest = 1.08 * guessing('loss', classes);
  let smallest = 0.1;
  for (const { smooth } of runs) {
    for (const loss of smooth) {
      if (loss > largest && loss < Infinity) largest = loss;
      if (loss < smallest && loss > 0) smallest = loss;
    }
  }
  const end = niceTop(largest);
  return log
    ? logAxis([10 ** Math.floor(Math.log10(smallest)), end], [bottom, top])
    : linearAxis([0, end], [bottom, top], 3);
}

/** Where a key leads on the slider; undefined if it is no key of a slider. */
export function stepAfterKey(key: string, step: number, head: number): number | undefined {
  const page = Math.max(1, Math.round(head / 10));
  const to = {
    ArrowRight: step + 1,
    ArrowUp: step + 1,
    ArrowLeft: step - 1,
    ArrowDown: step - 1,
    PageUp: step + page,
    PageDown: step - page,
    Home: 0,
    End: head,
  }[key];
  return to === undefined ? undefined : Math.min(head, Math.max(0, to));
}
