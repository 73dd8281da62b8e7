import { sizeOf } from '../math/shapes.js';
import type { Tensor } from '../math/tensor.js';
import { countsOfPlanes, floatsOfPlanes } from './byte-planes.js';
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import { checksumOf, open } from './envelope.js';
import { dequantise, fromTimeDifferences, type QuantisedTensor } from './quantised-weights.js';
import { CORE, REST, type CoreHead, type RestHead, type TensorHead } from './recorded-run-layout.js';
import type { RecordedFrame, RecordedProbes, RecordedRun } from './recorded-run.js';

function expectLength(section: ArrayLike<unknown>, length: number): void {
  if (section.length !== length) throw new Error(`a part has the length ${section.length} instead of ${length}`);
}

const json = (section: Bytes): unknown => JSON.parse(new TextDecoder().decode(section));

/** The named tensors at every frame. */
function framesOf(
  heads: readonly TensorHead[],
  steps: readonly number[],
  scaleSection: Bytes,
  levels: Bytes,
): RecordedFrame[] {
  const scales = floatsOfPlanes(scaleSection);
  expectLength(scales, heads.length * steps.length);
  expectLength(levels, heads.reduce((values, { shape }) => values + sizeOf(shape), 0) * steps.length);
  const frames = steps.map((step) => {
    const weights: Record<string, Tensor<Float32Array>> = {};
    return { step, weights };
  });
  let at = 0;
  heads.forEach(({ name, shape }, tensor) => {
    let before: QuantisedTensor | undefined;
    frames.forEach(({ weights }, frame) => {
      const differences = levels.subarray(at, (at += sizeOf(shape)));
      before = fromTimeDifferences(scales[tensor * steps.length + frame], differences, before);
      weights[name] = { shape, data: dequantise(before) };
    });
  });
  return frames;
}

function runFromCore(sections: readonly Bytes[]): RecordedRun {
  expectLength(sections, 7);
  const [head, lossPlanes, correctPlanes, heldOutLossPlanes, heldOutCorrectPlanes, scales, levels] = sections;
  const { recipe, batch, heldOut, frames: steps, tensors } = json(head) as CoreHead;
  const losses = floatsOfPlanes(lossPlanes);
  const accuracies = Float32Array.from(countsOfPlanes(correctPlanes), (correct) => correct / batch);
  expectLength(accuracies, losses.length);
  const heldOutLosses = floatsOfPlanes(heldOutLossPlanes);
  const heldOutCorrect = countsOfPlanes(heldOutCorrectPlanes);
  expectLength(heldOutLosses, steps.length);
  expectLength(heldOutCorrect, steps.length);
  const measured = steps.map((step, i) => ({
    step,
    digits: heldOut,
    loss: heldOutLosses[i],
    accuracy: heldOutCorrect[i] / heldOut,
  }));
  return { recipe, batch, losses, accuracies, measured, frames: framesOf(tensors, steps, scales, levels) };
}

function probesOf({ probes, classes }: RestHead, frames: number, section: Bytes): RecordedProbes {
  const values = probes.length * classes;
  expectLength(section, frames * values);
  let levels = new Uint8Array(values);
  const probabilities = Array.from({ length: frames }, (_, frame) => {
    const differences = section.subarray(frame * values, (frame + 1) * values);
    levels = differences.map((difference, i) => levels[i] + difference);
    return { shape: [probes.length, classes], data: Float32Array.from(levels, (level) => level / 255) };
  });
  return { digits: probes, probabilities };
}

/** The same run with the layers and probes of its other file. */
function withRest(core: RecordedRun, checksum: number, sections: readonly Bytes[]): RecordedRun {
  expectLength(sections, 4);
  const [headSection, scales, levels, probabilities] = sections;
  const head = json(headSection) as RestHead;
  if (head.core !== checksum) throw new Error('its two parts belong to different runs');
  const steps = core.frames.map(({ step }) => step);
  const others = framesOf(head.tensors, steps, scales, levels);
  const frames = core.frames.map(({ step, weights }, i) => ({ step, weights: { ...weights, ...others[i].weights } }));
  return { ...core, frames, probes: probesOf(head, frames.length, probabilities) };
}

/** What `read` returns; whatever it throws becomes a DataError. */
function orCorrupt(read: () => RecordedRun): RecordedRun {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DataError('data-corrupt', `The recorded run cannot be read: ${why}.`, { cause });
  }
}

/**
 * Reads a recorded run: from its core alone the curves and the first layer, with the rest all layers and the probes.
 * Rejects with a DataError `data-corrupt` that says what is wrong.
 */
export async function decodeRecordedRun(core: Bytes, rest?: Bytes): Promise<RecordedRun> {
  const coreSections = await open(CORE, core);
  const run = orCorrupt(() => runFromCore(coreSections));
  if (!rest) return run;
  const restSections = await open(REST, rest);
  return orCorrupt(() => withRest(run, checksumOf(core), restSections));
}
