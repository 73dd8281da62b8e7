/**
 * Trained networks of a recorded experiment, and what was measured of them. The sections of the envelope:
 *
 *   0  JSON: the measurements, and the name and shape of every weight tensor of every network
 *   1  scales of the tensors (byte-planes.ts)
 *   2  levels of the tensors, one byte per weight (quantised-weights.ts)
 */
import type { Tensor } from '../math/tensor.js';
import { floatsOfPlanes, planesOfFloats } from './byte-planes.js';
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import { open, seal, type AssetKind } from './envelope.js';
import { dequantise, quantise } from './quantised-weights.js';

/** Weight tensors by name, `conv1/filters`, `conv1/bias`, …, in the order of the layers. */
export type NetworkWeights = Readonly<Record<string, Tensor<Float32Array>>>;

export interface RecordedNetworks<Measured> {
  readonly measured: Measured;
  /** Weights by the network's name, each rounded to one of 255 levels of its tensor. */
  readonly networks: Readonly<Record<string, NetworkWeights>>;
}

interface Head<Measured> {
  readonly measured: Measured;
  /** Shapes by network and tensor. */
  readonly shapes: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** Writes an experiment; the weights lose precision as quantised-weights.ts says. */
export function packNetworks<M>(kind: AssetKind, { measured, networks }: RecordedNetworks<M>): Promise<Bytes> {
  const head: Head<M> = {
    measured,
    shapes: mapValues(networks, (weights) => mapValues(weights, ({ shape }) => shape)),
  };
  const tensors = Object.values(networks).flatMap((weights) =>
    Object.values(weights).map(({ data }) => quantise(data)),
  );
  return seal(kind, [
    new TextEncoder().encode(JSON.stringify(head)),
    planesOfFloats(Float32Array.from(tensors, ({ scale }) => scale)),
    Uint8Array.from(tensors.flatMap(({ levels }) => Array.from(levels))),
  ]);
}

/** Reads an experiment. Rejects with a DataError `data-corrupt` if the file is not what `packNetworks` made. */
export async function parseNetworks<M>(kind: AssetKind, bytes: Bytes): Promise<RecordedNetworks<M>> {
  const [head, scalePlanes, levels] = await open(kind, bytes);
  try {
    const { measured, shapes } = JSON.parse(new TextDecoder().decode(head)) as Head<M>;
    const scales = floatsOfPlanes(scalePlanes);
    let tensors = 0;
    let at = 0;
    const networks = mapValues(shapes, (network) =>
      mapValues(network, (shape) => {
        const scale = scales[tensors++];
        const data = dequantise({
          scale,
          levels: Int8Array.from(levels.subarray(at, (at += shape.reduce((a, b) => a * b)))),
        });
        return { shape, data };
      }),
    );
    if (tensors !== scales.length || at !== levels.length) throw new Error('its parts differ in length');
    return { measured, networks };
  } catch (cause) {
    throw new DataError('data-corrupt', `${kind.what} cannot be read: ${String(cause)}.`, { cause });
  }
}
