/**
 * What a session needs from whatever computes a run. The implementation (tfjs with our own backend) lives in `worker/`
 * and is reached through a worker or, where no worker can start, through a lazily loaded module.
 */
import type { Tensor } from '../math/tensor.js';
import type { DigitSet } from '../data/digits.js';
import type { TrainingRecipe } from './recipe.js';

/** Weight tensors by name, `conv1/filters`, `conv1/bias`, …, in the order of the layers. Copies, never views. */
export type Weights = Readonly<Record<string, Tensor<Float32Array>>>;

export interface StepResult {
  /** Mean cross-entropy of the mini-batch before the update, in nats. */
  readonly loss: number;
  /** How many digits of the mini-batch were classified correctly before the update. */
  readonly correct: number;
}

export interface Evaluation {
  /** Mean cross-entropy, in nats. */
  readonly loss: number;
  /** Share of digits classified correctly, 0…1. */
  readonly accuracy: number;
}

/** One training run in progress. Synchronous: the caller decides how much to do before it yields. */
export interface EngineRun {
  readonly recipe: TrainingRecipe;
  /** Updates made so far. */
  readonly stepsDone: number;
  /** Draws a mini-batch, computes loss and gradients, updates the weights. */
  step(): StepResult;
  /**
   * Loss and accuracy on `count` held-out digits (default: all that follow) beginning with number `from` (default 0),
   * never shifted. With `from` a long evaluation can be done in pieces.
   */
  evaluate(count?: number, from?: number): Evaluation;
  /** Class probabilities `[n, classes]` for images of values 0…1, `[n, size, size, 1]`. */
  predict(images: Tensor<Float32Array>): Tensor<Float32Array>;
  weights(): Weights;
  /** Gives back all memory. Calling it twice does nothing. */
  dispose(): void;
}

export interface TrainingEngine {
  /** `wasm` where WebAssembly may run, else `typescript`; both give the same bits. */
  readonly kernels: 'wasm' | 'typescript';
  /** Throws a readable Error if the recipe is impossible (shapes, sizes, memory). */
  start(recipe: TrainingRecipe, training: DigitSet, heldOut: DigitSet): EngineRun;
  dispose(): void;
}
