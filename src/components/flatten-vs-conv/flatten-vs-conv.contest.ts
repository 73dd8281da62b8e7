/** What runs the recorded networks, and the settings to train them anew. Loaded when a reader comes to touch something. */
import { loadContest } from '../../data/flatten-vs-conv.js';
import type { Contest } from '../../data/flatten-vs-conv.js';
import { contestantOf } from './flatten-vs-conv.networks.js';
import { shuffledOrder } from './flatten-vs-conv.shuffle.js';
import { trainingControls } from './flatten-vs-conv.training-controls.js';

export interface LoadedContest extends Contest {
  readonly contestantOf: typeof contestantOf;
  readonly shuffledOrder: typeof shuffledOrder;
  readonly trainingControls: typeof trainingControls;
}

/** Rejects with a DataError. */
export const load = async (): Promise<LoadedContest> => ({
  ...(await loadContest()),
  ...{ contestantOf, shuffledOrder, trainingControls },
});
