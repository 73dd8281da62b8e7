/** The recorded twins: what a network of the same start, steps and digits becomes when one thing is changed. */
import { decodeRecordedRun } from './decode-recorded-run.js';
import { assetBytes, once, type AssetModule } from './lazy-asset.js';
import type { RecordedRun } from './recorded-run.js';
import type { RecordedTwin } from './twin-names.js';

const MODULES: Readonly<Record<RecordedTwin, () => Promise<AssetModule>>> = {
  glorot: () => import('./generated/experiments/twins-glorot.js'),
  he: () => import('./generated/experiments/twins-he.js'),
  constant: () => import('./generated/experiments/twins-constant.js'),
  'shuffled-labels': () => import('./generated/experiments/twins-shuffled-labels.js'),
  'permuted-pixels': () => import('./generated/experiments/twins-permuted-pixels.js'),
};

const loaders = new Map<RecordedTwin, () => Promise<RecordedRun>>();

/** Loads a twin, once: its curves and the filters of its first layer. Rejects with a DataError; a later call tries again. */
export function loadTwin(twin: RecordedTwin): Promise<RecordedRun> {
  const known = loaders.get(twin);
  const load = known ?? once(async () => decodeRecordedRun(await assetBytes(MODULES[twin], `The twin "${twin}"`)));
  loaders.set(twin, load);
  return load();
}
