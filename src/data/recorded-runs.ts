import { DataError } from './data-error.js';
import { decodeRecordedRun } from './decode-recorded-run.js';
import { recordedRunModules } from './generated/recorded-run-modules.js';
import { assetBytes } from './lazy-asset.js';
import type { RecordedRun } from './recorded-run.js';

/** Names of the recorded runs: those of their recipes. */
export const recordedRunNames: readonly string[] = [...recordedRunModules.keys()];

/**
 * Loads a recorded run.
 *
 * @param part `core` (8 KB): the curves and the filters of the first layer; `all`: every layer and the probes as well
 * @throws DataError `data-missing` if there is no such run or it could not be loaded, `data-corrupt` if it is damaged
 */
export async function loadRecordedRun(name: string, part: 'core' | 'all'): Promise<RecordedRun> {
  const modules = recordedRunModules.get(name);
  if (!modules) {
    const names = recordedRunNames.join(', ');
    throw new DataError('data-missing', `There is no recorded run "${name}". The recorded runs are: ${names}.`);
  }
  const what = `The recorded run "${name}"`;
  const core = assetBytes(modules.core, what);
  if (part === 'core') return decodeRecordedRun(await core);
  return decodeRecordedRun(...(await Promise.all([core, assetBytes(modules.rest, what)])));
}
