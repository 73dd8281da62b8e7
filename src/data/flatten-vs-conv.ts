/** The recorded experiment of <flatten-vs-conv>: two kinds of networks on digits as they are, shifted, and shuffled. */
import type { AssetKind } from './envelope.js';
import { assetBytes, once } from './lazy-asset.js';
import { parseNetworks, type NetworkWeights, type RecordedNetworks } from './recorded-networks.js';

export const FLATTEN_VS_CONV: AssetKind = { magic: 'flco', version: 1, what: 'The two networks' };

/** Shifts that were measured, in pixels; each in four directions. */
export const SHIFTS: readonly number[] = [0, 1, 2, 3, 4];

/** Shares of held-out digits classified correctly, 0…1, one for each training run. */
export interface ContestAccuracies {
  /** Trained on digits as they are: by run, then by shift (`SHIFTS`), the mean over up, down, left and right. */
  readonly shifted: readonly (readonly number[])[];
  /** Trained on digits as they are, measured on digits whose pixels are shuffled. */
  readonly shuffled: readonly number[];
  /** Trained and measured on digits whose pixels are shuffled. */
  readonly permuted: readonly number[];
}

export interface ContestMeasurements {
  /** Number of held-out digits. */
  readonly digits: number;
  /** Seeds of the training runs; the recorded weights are those of the first. */
  readonly seeds: readonly number[];
  readonly dense: ContestAccuracies;
  readonly conv: ContestAccuracies;
}

/** Networks of the first seed, by name and pixels: `dense natural`, `conv natural`, `dense permuted`, `conv permuted`. */
export type Contest = RecordedNetworks<ContestMeasurements>;
export type { NetworkWeights };

/** Loads the experiment, once. Rejects with a DataError; a later call then tries again. */
export const loadContest: () => Promise<Contest> = once(async () => {
  const bytes = await assetBytes(() => import('./generated/experiments/flatten-vs-conv.js'), FLATTEN_VS_CONV.what);
  return parseNetworks<ContestMeasurements>(FLATTEN_VS_CONV, bytes);
});
