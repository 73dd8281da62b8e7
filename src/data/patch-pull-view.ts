/**
 * What <patch-pull> shows before a reader touches it, recorded: the whole network, the run and their arithmetic can then
 * wait for that touch. An envelope with one section, JSON, which keeps every number as it is.
 */
import { bytesFromBase64 } from './base64.js';
import type { Bytes } from './bytes.js';
import { open, seal, type AssetKind } from './envelope.js';

const KIND: AssetKind = { magic: 'pull', version: 1, what: 'The recorded pulls' };

/**
 * The recorded moment: a filter of the run `look` at a step where the network has learned nothing yet and every digit
 * pulls hard, and what there is to know of that network before the recording has come.
 */
export const VIEWED = {
  run: 'look',
  step: 0,
  filter: 0,
  digit: '4',
  label: 4,
  data: { size: 28, mean: 0.1307, std: 0.3081 },
  layer: { kernel: 7, filters: 8 },
} as const;

/** Maps, images and filters are row-major. */
export interface RecordedPulls {
  /** The filter's weights and its bias. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** δ where it is not zero, with the number of the place in the map. */
  readonly deltas: readonly (readonly [place: number, delta: number])[];
  /** Places above zero that are the greatest of their neighbours, and have δ = 0 all the same. */
  readonly unheard: readonly number[];
  /** ∂L/∂W, shaped like the weights. */
  readonly gradient: readonly number[];
  /** Of each frame of the run: p of the right class and ‖∂L/∂W‖ of the filter. */
  readonly course: readonly (readonly [step: number, probability: number, strength: number])[];
}

export const packPulls = (pulls: RecordedPulls): Promise<Bytes> =>
  seal(KIND, [new TextEncoder().encode(JSON.stringify(pulls))]);

/** Reads what `packPulls` wrote. Rejects with a DataError `data-corrupt` if it is anything else. */
export async function parsePulls(bytes: Bytes): Promise<RecordedPulls> {
  const [json] = await open(KIND, bytes);
  return JSON.parse(new TextDecoder().decode(json)) as RecordedPulls;
}

/** Loads the recorded moment. Rejects with a DataError, or as `import()` does. */
export const loadPulls = async (): Promise<RecordedPulls> =>
  parsePulls(bytesFromBase64((await import('./generated/experiments/patch-pull-view.js')).base64));
