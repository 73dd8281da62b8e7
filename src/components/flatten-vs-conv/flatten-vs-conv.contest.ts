/** What can be shown once the recorded networks are there: their arithmetic, their measurements, words for both. Loaded with them. */
import { loadContest } from '../../data/flatten-vs-conv.js';
import type { Contest } from '../../data/flatten-vs-conv.js';
import { charts } from './flatten-vs-conv.chart.js';
import { opinionOf } from './flatten-vs-conv.networks.js';
import { shuffledOrder } from './flatten-vs-conv.shuffle.js';
import { accuracyTable, contestSentence } from './flatten-vs-conv.sentences.js';

export interface LoadedContest extends Contest {
  readonly opinionOf: typeof opinionOf;
  readonly charts: typeof charts;
  readonly contestSentence: typeof contestSentence;
  readonly accuracyTable: typeof accuracyTable;
  readonly shuffledOrder: typeof shuffledOrder;
}

/** Rejects with a DataError. */
export const load = async (): Promise<LoadedContest> => ({
  ...(await loadContest()),
  ...{ opinionOf, charts, contestSentence, accuracyTable, shuffledOrder },
});
