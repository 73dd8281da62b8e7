/** What gradient-check says of sessions whose filters it cannot check, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('gradient-check.session', {
  badSession: 'This session has no filters that look at a digit as it is.',
  badFilter: (filter: number, filters: number): string =>
    `There is no filter ${String(filter)}: the layer has ${String(filters)}, counted from 0.`,
} as const);
