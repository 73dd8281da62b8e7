/**
 * A recorded run as two files. The core has the curves and the first layer; the rest has the other layers and what the
 * network said about the probe digits. The sections of their envelopes:
 *
 *   core  0  JSON CoreHead
 *         1  f32 per step: mini-batch loss
 *         2  u16 per step: digits of the mini-batch that were classified correctly
 *         3  f32 per frame: held-out loss
 *         4  u16 per frame: held-out digits that were classified correctly
 *         5  f32 per tensor and frame: the scales of the first layer's tensors
 *         6  u8: the levels of these tensors
 *   rest  0  JSON RestHead
 *         1  f32: scales, 2  u8: levels of the other tensors
 *         3  u8 per probability, frame after frame, as the difference from the frame before
 *
 * Scales and levels come tensor by tensor, each frame after frame, the levels as differences (quantised-weights.ts).
 * Numbers of more than one byte are written as byte planes (byte-planes.ts).
 */
import type { Bytes } from './bytes.js';
import type { AssetKind } from './envelope.js';

const what = 'The recorded run';
export const CORE: AssetKind = { magic: 'runc', version: 1, what };
export const REST: AssetKind = { magic: 'runr', version: 1, what };

/** A tensor of weights, without its numbers. */
export interface TensorHead {
  readonly name: string;
  readonly shape: readonly number[];
}

export interface CoreHead {
  readonly recipe: unknown;
  readonly batch: number;
  /** Held-out digits of every measurement. */
  readonly heldOut: number;
  /** Steps of the frames. */
  readonly frames: readonly number[];
  readonly tensors: readonly TensorHead[];
}

export interface RestHead {
  /** Checksum of the core: the two files belong together. */
  readonly core: number;
  readonly tensors: readonly TensorHead[];
  /** Names of the probe digits. */
  readonly probes: readonly string[];
  readonly classes: number;
}

/** The two files of a run. */
export interface EncodedRun {
  readonly core: Bytes;
  readonly rest: Bytes;
}
