/** The recorded experiment of <linear-collapse>: a network without activations, and what it is worth. */
import type { AssetKind } from './envelope.js';
import { assetBytes, once } from './lazy-asset.js';
import { parseNetworks, type NetworkWeights } from './recorded-networks.js';

export const LINEAR_COLLAPSE: AssetKind = { magic: 'lcol', version: 1, what: 'The linear network' };

/** Share of the held-out digits that three networks classify correctly after the same training, 0…1. */
export interface CollapseAccuracies {
  /** Number of held-out digits. */
  readonly digits: number;
  /** Two convolution layers and a dense one, average pooling, no activation. */
  readonly linear: number;
  /** The same with ReLU after each convolution. */
  readonly relu: number;
  /** One dense layer alone. */
  readonly dense: number;
}

export interface LinearCollapse {
  readonly accuracies: CollapseAccuracies;
  /** Weights of the linear network, rounded to a byte: `conv1/filters`, … `output/bias`. */
  readonly weights: NetworkWeights;
}

/** Loads the experiment, once. Rejects with a DataError; a later call then tries again. */
export const loadLinearCollapse: () => Promise<LinearCollapse> = once(async () => {
  const bytes = await assetBytes(() => import('./generated/experiments/linear-collapse.js'), LINEAR_COLLAPSE.what);
  const { measured, networks } = await parseNetworks<CollapseAccuracies>(LINEAR_COLLAPSE, bytes);
  return { accuracies: measured, weights: networks.linear };
});
