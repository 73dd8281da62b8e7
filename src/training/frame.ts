import type { Evaluation, Weights } from './engine.js';

/** Loss and accuracy on digits that are not trained on. */
export interface HeldOutMeasurement extends Evaluation {
  /** How many held-out digits were used. */
  readonly digits: number;
}

/** A held-out measurement and the step it was made at. */
export interface MeasuredStep extends HeldOutMeasurement {
  readonly step: number;
}

/** The weights after `step` updates, as they come from a source. */
export interface WeightSnapshot {
  readonly step: number;
  /** By name, `conv1/filters`, …; a recording may hold the first layer alone. */
  readonly weights: Weights;
}

/** What a reader may see of a network at one step of its training. */
export interface TrainingFrame {
  /** Updates made so far; between two whole numbers in an interpolated frame. */
  readonly step: number;
  /** Digits shown to the network so far, each as often as it was shown. */
  readonly imagesSeen: number;
  /** Mean cross-entropy (nats) of the last mini-batch, before its update. Undefined at step 0. */
  readonly loss: number | undefined;
  /** Share of the last mini-batch classified correctly before its update, 0…1. Undefined at step 0 or if not recorded. */
  readonly accuracy: number | undefined;
  /** Present where it was measured at this very step. */
  readonly heldOut: HeldOutMeasurement | undefined;
  readonly weights: Weights;
  /** True if the weights are those of a kept step, false if they are interpolated between two kept steps. */
  readonly exact: boolean;
}

/** `(1 − share) · before + share · after`, for the weights that both have. */
export function interpolateWeights(before: Weights, after: Weights, share: number): Weights {
  const between: Record<string, Weights[string]> = {};
  for (const [name, { shape, data: from }] of Object.entries(before)) {
    if (!(name in after)) continue;
    const to = after[name].data;
    between[name] = { shape, data: from.map((value, i) => value + (to[i] - value) * share) };
  }
  return between;
}
