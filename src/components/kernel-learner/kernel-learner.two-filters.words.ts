/** What kernel-learner says of two filters, in English. */
import { inLanguages } from '../../words/words.js';

export const words = inLanguages('kernel-learner.two-filters', {
  filter: (k: number): string => `Filter ${String(k)}`,
  path: (k: number): string => `Filter ${String(k)}, step by step`,
  start: (right: string): string =>
    `Step 0: two random filters and a unit that reads them, right at ${right} of places. How will they share the work?`,
  growing: (step: string, right: string): string =>
    `Step ${step}: right at ${right} of new places. One filter must weigh both neighbours in one sum; two can look at each by itself.`,
  done: (left: boolean, right: string): string =>
    `They share the work: filter 1 compares with the ${left ? 'left' : 'right'} neighbour, filter 2 with the other, and the reading unit asks for both: larger than left AND right. Right at ${right}.`,
  alike: (step: string, right: string): string =>
    `Step ${step}: both filters started alike, so each step moves them alike: two filters do the work of one, right at ${right}. Random starts are what tells filters apart.`,
  stuck: (step: string, right: string): string =>
    `After ${step} steps this start has not found the two differences: right at ${right}. With two filters the loss has more than one valley; another start may fall into the better one.`,
});
