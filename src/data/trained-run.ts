/**
 * A trained run as a file that a reader keeps. The sections of its envelope:
 *
 *   0  JSON RunHead
 *   1  f32 per step: mini-batch loss,  2  f32 per step: mini-batch accuracy
 *   3  f32: the weights, tensor by tensor, each frame after frame
 *
 * Nothing is rounded: what is opened is what was trained, bit for bit. Floats are written as byte planes (byte-planes.ts).
 */
import { sizeOf } from '../math/shapes.js';
import type { Tensor } from '../math/tensor.js';
import { floatsOfPlanes, planesOfFloats } from './byte-planes.js';
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import { open, seal, type AssetKind } from './envelope.js';
import type { TensorHead } from './recorded-run-layout.js';
import type { RecordedFrame, RecordedMeasurement } from './recorded-run.js';
import { words } from '../words/runs.words.js';

const KIND: AssetKind = { magic: 'cvrn', version: 1, what: 'The run' };

/** A run as its file has it; `recipe` is not looked at here. */
export interface TrainedRun {
  readonly recipe: unknown;
  /** Mini-batch loss and accuracy of every step. */
  readonly losses: Float32Array;
  readonly accuracies: Float32Array;
  readonly measured: readonly RecordedMeasurement[];
  /** Ascending by step; each with the same tensors. */
  readonly frames: readonly RecordedFrame[];
}

interface RunHead {
  readonly recipe: unknown;
  readonly measured: readonly RecordedMeasurement[];
  /** Steps of the frames. */
  readonly frames: readonly number[];
  readonly tensors: readonly TensorHead[];
}

/** Writes a run. It has one frame at least. */
export function packTrainedRun({ recipe, losses, accuracies, measured, frames }: TrainedRun): Promise<Bytes> {
  const tensors = Object.entries(frames[0].weights).map(([name, { shape }]) => ({ name, shape }));
  const head: RunHead = { recipe, measured, frames: frames.map(({ step }) => step), tensors };
  const values = tensors.flatMap(({ name }) => frames.map(({ weights }) => weights[name].data));
  const all = new Float32Array(values.reduce((length, { length: more }) => length + more, 0));
  let at = 0;
  for (const some of values) {
    all.set(some, at);
    at += some.length;
  }
  const json = new TextEncoder().encode(JSON.stringify(head));
  return seal(KIND, [json, planesOfFloats(losses), planesOfFloats(accuracies), planesOfFloats(all)]);
}

/** Reads a run. Rejects with a DataError `data-corrupt` that says what is wrong with the file. */
export async function parseTrainedRun(bytes: Bytes): Promise<TrainedRun> {
  const version = bytes.length < 12 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint16(8, true);
  if (String.fromCharCode(...bytes.subarray(0, 4)) === KIND.magic && version > KIND.version) {
    const message = 'The run cannot be read: a newer version of this figure has saved it.';
    throw new DataError('data-corrupt', message, { say: () => words.newer });
  }
  const sections = await open(KIND, bytes);
  try {
    if (sections.length !== 4) throw new Error(`it has ${sections.length} parts instead of 4`);
    const head = JSON.parse(new TextDecoder().decode(sections[0])) as RunHead;
    const [losses, accuracies, values] = sections.slice(1).map(floatsOfPlanes);
    return { ...head, losses, accuracies, frames: framesOf(head, values) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DataError('data-corrupt', `The run cannot be read: ${why}.`, { cause });
  }
}

function framesOf({ frames: steps, tensors }: RunHead, values: Float32Array): RecordedFrame[] {
  const needed = tensors.reduce((sum, { shape }) => sum + sizeOf(shape), 0) * steps.length;
  if (values.length !== needed) throw new Error(`there are ${values.length} weights instead of ${needed}`);
  const frames = steps.map((step) => {
    const weights: Record<string, Tensor<Float32Array>> = {};
    return { step, weights };
  });
  let at = 0;
  for (const { name, shape } of tensors) {
    for (const { weights } of frames) weights[name] = { shape, data: values.slice(at, (at += sizeOf(shape))) };
  }
  return frames;
}
