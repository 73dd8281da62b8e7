/**
 * The recorded experiment of <init-lab>: the same training from many starts; and apart from that, because a reader asks
 * for them later, with other seeds and with five activations.
 */
import type { Tensor } from '../math/tensor.js';
import type { Bytes } from './bytes.js';
import type { AssetKind } from './envelope.js';
import { assetBytes, once } from './lazy-asset.js';
import { parseNetworks } from './recorded-networks.js';

export const INIT_LAB: AssetKind = { magic: 'init', version: 2, what: 'The starts' };

/** What was measured during one run. */
export interface MeasuredStart {
  /** Steps (updates made) of the measurements below. */
  readonly steps: readonly number[];
  /** Share of the held-out digits that are classified correctly, 0…1. */
  readonly accuracies: readonly number[];
  /** Mean cross-entropy on the held-out digits, in nats. */
  readonly losses: readonly number[];
  /** The largest standard deviation of a weight across the filters of the first layer: 0 if they are all the same. */
  readonly diversity: readonly number[];
}

/** A network that has not learned yet. */
export interface Beginning {
  /** Standard deviation of each layer's outputs for a 4, before the activation, from the input upwards. */
  readonly signals: readonly number[];
  /** How often which weights of the first layer occur: equal bins from `−reach` to `reach`, the largest magnitude. */
  readonly weights: { readonly counts: readonly number[]; readonly reach: number };
}

/** How alike two networks have become. */
export interface Likeness {
  readonly seeds: readonly [number, number];
  /** Mean cosine of the filters of the first layer with the same number. */
  readonly sameIndex: number;
  /** Mean over the filters of the first network of the largest cosine with any filter of the second. */
  readonly bestMatch: number;
  /** Share of the held-out digits that both take for the same class. */
  readonly agreement: number;
}

interface Measured {
  /** By the name of the recipe; with another seed than the first `<name> <seed>`. */
  readonly runs: Readonly<Record<string, MeasuredStart>>;
}

export interface MeasuredStarts extends Measured {
  /** Number of held-out digits of every measurement. */
  readonly digits: number;
  /** By the name of the recipe. */
  readonly beginnings: Readonly<Record<string, Beginning>>;
}

export interface MeasuredOthers extends Measured {
  /** Every pair of seeds of the scheme `small-first`. */
  readonly likeness: readonly Likeness[];
  /** Softmax regression, one dense layer alone, trained like the activations. */
  readonly denseAccuracy: number;
}

/** Filters of the first layer, rounded to a byte. */
export interface RecordedFilters {
  readonly step: number;
  /** `[5, 5, 1, 8]` */
  readonly filters: Tensor<Float32Array>;
}

export interface Recorded<M extends Measured> {
  readonly measured: M;
  /** The frames of each run, by its name. */
  readonly frames: Readonly<Record<string, readonly RecordedFilters[]>>;
}

async function recordedIn<M extends Measured>(bytes: Promise<Bytes>): Promise<Recorded<M>> {
  const { measured, networks } = await parseNetworks<M>(INIT_LAB, await bytes);
  const frames = Object.entries(networks).map(([run, byStep]) => [
    run,
    Object.entries(byStep).map(([step, filters]) => ({ step: Number(step), filters })),
  ]);
  return { measured, frames: Object.fromEntries(frames) as Recorded<M>['frames'] };
}

/** Loads the twelve starts, once. Rejects with a DataError; a later call then tries again. */
export const loadStarts: () => Promise<Recorded<MeasuredStarts>> = once(() =>
  recordedIn(assetBytes(() => import('./generated/experiments/init-lab.js'), INIT_LAB.what)),
);

/** Loads the other seeds and the activations, once. Rejects with a DataError; a later call then tries again. */
export const loadOthers: () => Promise<Recorded<MeasuredOthers>> = once(() =>
  recordedIn(assetBytes(() => import('./generated/experiments/init-lab-others.js'), INIT_LAB.what)),
);
