import type { Tensor } from '../math/tensor.js';

/** Weight tensors by name, `conv1/filters`, `conv1/bias`, …, in the order of the layers. */
export type RecordedWeights = Readonly<Record<string, Tensor<Float32Array>>>;

/** The weights after `step` updates. */
export interface RecordedFrame {
  readonly step: number;
  readonly weights: RecordedWeights;
}

/** How well the network did on held-out digits after `step` updates. */
export interface RecordedMeasurement {
  readonly step: number;
  /** How many digits were used. */
  readonly digits: number;
  /** Mean cross-entropy, in nats. */
  readonly loss: number;
  /** Share of the digits classified correctly, 0…1. */
  readonly accuracy: number;
}

/** What the network said about a few sample digits, at every frame. */
export interface RecordedProbes {
  /** Names of the sample digits. */
  readonly digits: readonly string[];
  /** For each frame the class probabilities `[digits, classes]`, in steps of 1/255. */
  readonly probabilities: readonly Tensor<Float32Array>[];
}

/** A training run that was recorded. */
export interface RecordedRun {
  /** The TrainingRecipe of the run, as JSON has it. */
  readonly recipe: unknown;
  /** Digits per step. */
  readonly batch: number;
  /** Mini-batch loss (nats) of every step, before its update: `losses[i]` belongs to step `i + 1`. Exact. */
  readonly losses: Float32Array;
  /** Share of the mini-batch classified correctly before the update, 0…1, of the same steps. Exact. */
  readonly accuracies: Float32Array;
  /** One per frame. */
  readonly measured: readonly RecordedMeasurement[];
  /** Ascending by step, from step 0 to the last. */
  readonly frames: readonly RecordedFrame[];
  /** Absent if only the core of the recording is loaded; then the frames hold the first layer alone. */
  readonly probes?: RecordedProbes;
}

/** What is known of a recorded run at one step. */
export interface RecordedMoment {
  /** Whole or between two whole numbers. */
  readonly step: number;
  /** Mini-batch loss and accuracy of this step, linear between whole steps. Undefined before step 1. */
  readonly loss: number | undefined;
  readonly accuracy: number | undefined;
  /** Held-out loss and accuracy, linear between frames. */
  readonly heldOutLoss: number;
  readonly heldOutAccuracy: number;
  /** Linear between frames. */
  readonly weights: RecordedWeights;
  /** Class probabilities of the probe digits `[digits, classes]`, linear between frames; if recorded. */
  readonly probabilities: Tensor<Float32Array> | undefined;
  /** True at a frame, false in between. */
  readonly exact: boolean;
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

function mixTensors({ shape, data }: Tensor<Float32Array>, to: Tensor<Float32Array>, share: number) {
  return { shape, data: data.map((value, i) => mix(value, to.data[i], share)) };
}

/** Value of a curve whose first entry belongs to step 1. */
function curveAt(values: Float32Array, step: number): number | undefined {
  if (step < 1 || values.length === 0) return undefined;
  const below = Math.floor(step);
  return mix(values[below - 1], values[Math.min(below, values.length - 1)], step - below);
}

/** The frames on both sides of a step, and how far it is from the first towards the second, 0…1. */
function around(frames: readonly RecordedFrame[], step: number): { from: number; to: number; share: number } {
  const to = frames.findIndex((frame) => frame.step >= step);
  if (frames[to].step === step) return { from: to, to, share: 0 };
  const from = to - 1;
  return { from, to, share: (step - frames[from].step) / (frames[to].step - frames[from].step) };
}

/** The run at any step; beyond its ends, at its first or last one. */
export function frameAt(run: RecordedRun, step: number): RecordedMoment {
  const { frames, measured, losses, accuracies, probes } = run;
  const inside = Math.min(Math.max(step, 0), frames[frames.length - 1].step);
  const { from, to, share } = around(frames, inside);
  const { weights } = frames[from];
  const later = frames[to].weights;
  return {
    step: inside,
    loss: curveAt(losses, inside),
    accuracy: curveAt(accuracies, inside),
    heldOutLoss: mix(measured[from].loss, measured[to].loss, share),
    heldOutAccuracy: mix(measured[from].accuracy, measured[to].accuracy, share),
    weights: Object.fromEntries(
      Object.entries(weights).map(([name, tensor]) => [name, mixTensors(tensor, later[name], share)]),
    ),
    probabilities: probes && mixTensors(probes.probabilities[from], probes.probabilities[to], share),
    exact: share === 0,
  };
}

/** The weights of the run at any step, linear between frames. */
export function weightsAt(run: RecordedRun, step: number): RecordedWeights {
  return frameAt(run, step).weights;
}
