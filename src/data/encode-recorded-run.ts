import { planesOfCounts, planesOfFloats } from './byte-planes.js';
import type { Bytes } from './bytes.js';
import { checksumOf, seal } from './envelope.js';
import { quantise, timeDifferences, type QuantisedTensor } from './quantised-weights.js';
import { CORE, REST, type CoreHead, type EncodedRun, type RestHead, type TensorHead } from './recorded-run-layout.js';
import type { RecordedFrame, RecordedProbes, RecordedRun } from './recorded-run.js';

/** Every tensor of the run, those of the first layer apart. */
function tensorsByLayer([{ weights }]: readonly RecordedFrame[]): { first: TensorHead[]; others: TensorHead[] } {
  const heads = Object.entries(weights).map(([name, { shape }]) => ({ name, shape }));
  const layerOf = ({ name }: TensorHead): string => name.split('/')[0];
  const isFirst = (head: TensorHead): boolean => layerOf(head) === layerOf(heads[0]);
  return { first: heads.filter(isFirst), others: heads.filter((head) => !isFirst(head)) };
}

function join(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The section of the scales and that of the levels. */
function weightSections(frames: readonly RecordedFrame[], heads: readonly TensorHead[]): Bytes[] {
  const histories = heads.map(({ name }) => frames.map(({ weights }) => quantise(weights[name].data)));
  const differences = histories.flatMap((tensors) =>
    tensors.map((tensor, i) => {
      const before: QuantisedTensor | undefined = tensors[i - 1];
      return timeDifferences(tensor, before);
    }),
  );
  const scales = histories.flat().map(({ scale }) => scale);
  return [planesOfFloats(Float32Array.from(scales)), join(differences)];
}

function probabilitySection({ probabilities }: RecordedProbes): Bytes {
  let before = new Uint8Array(probabilities[0].data.length);
  const differences = probabilities.map(({ data }) => {
    const levels = Uint8Array.from(data, (probability) => Math.round(255 * probability));
    const difference = levels.map((level, i) => level - before[i]);
    before = levels;
    return difference;
  });
  return join(differences);
}

const json = (value: CoreHead | RestHead): Bytes => new TextEncoder().encode(JSON.stringify(value));

/**
 * Writes a run as two files. Curves are kept exactly; weights and probabilities lose precision as `RecordedRun` and
 * quantised-weights.ts say.
 *
 * @throws Error if there are no probes, or if a batch or the held-out set has more than 65 535 digits
 */
export async function encodeRecordedRun(run: RecordedRun): Promise<EncodedRun> {
  const { recipe, batch, losses, accuracies, measured, frames, probes } = run;
  const heldOut = measured[0].digits;
  if (!probes) throw new Error('A recording needs the probabilities of its probe digits.');
  if (Math.max(batch, heldOut) > 0xffff) throw new Error('A recording holds at most 65 535 digits per measurement.');
  const { first, others } = tensorsByLayer(frames);

  const core = await seal(CORE, [
    json({ recipe, batch, heldOut, frames: frames.map(({ step }) => step), tensors: first }),
    planesOfFloats(losses),
    planesOfCounts(Uint16Array.from(accuracies, (accuracy) => Math.round(accuracy * batch))),
    planesOfFloats(Float32Array.from(measured, ({ loss }) => loss)),
    planesOfCounts(Uint16Array.from(measured, ({ accuracy }) => Math.round(accuracy * heldOut))),
    ...weightSections(frames, first),
  ]);
  const [, classes] = probes.probabilities[0].shape;
  const rest = await seal(REST, [
    json({ core: checksumOf(core), tensors: others, probes: probes.digits, classes }),
    ...weightSections(frames, others),
    probabilitySection(probes),
  ]);
  return { core, rest };
}
