/** Sentences that hold what is seen against what chance, or a twin, comes to. All numbers come formatted. */
import { inLanguages } from '../../words/words.js';
import type { Twin } from '../../data/twin-names.js';

/** A twin in numbers, beside the run: of each pair the twin's comes first. */
export interface TwinNumbers {
  /** Shares of the held-out digits right at the last measurement; empty text if there is none. */
  readonly right: readonly [twin: string, run: string] | undefined;
  /** Mean R² of the best edge or bar. */
  readonly fit: readonly [twin: string, run: string];
  /** Mean cosine to the own start. */
  readonly start: readonly [twin: string, run: string];
  /** Largest difference between two filters of the twin. */
  readonly apart: string;
}

const rights = ({ right }: TwinNumbers): string =>
  right ? `it gets ${right[0]} of the held-out digits right (this run ${right[1]}), and ` : '';
const fits = ({ fit: [twin, run] }: TwinNumbers): string =>
  `an edge or bar fits its filters with R² ${twin} on average (this run ${run})`;
const wider = (start: string) => (numbers: TwinNumbers) =>
  `The twin began with wider random filters (${start}): ${rights(numbers)}its filters still have cosine ` +
  `${numbers.start[0]} to their start (this run ${numbers.start[1]}). Filters need not look learned to work.`;

export const evidenceWords = inLanguages('filter-grid.evidence', {
  twin: {
    random: (numbers) => `The twin was never trained: ${fits(numbers)}.`,
    glorot: wider('Glorot’s rule'),
    he: wider('He’s rule'),
    constant: (numbers) =>
      `The twin began with all weights at 0.1: ${rights(numbers)}its filters are one and the same for ever ` +
      `(largest difference ${numbers.apart}).`,
    'shuffled-labels': (numbers) =>
      `The twin saw the same digits with shuffled labels: ${rights(numbers)}${fits(numbers)}. ` +
      `Without true labels there is no such structure.`,
    'permuted-pixels': (numbers) =>
      `The twin saw every digit with its pixels scrambled alike: ${rights(numbers)}${fits(numbers)}. ` +
      `Where neighbours mean nothing, there are no edges.`,
  } satisfies Record<Twin, (numbers: TwinNumbers) => string>,
  fit: (count: string, filters: string, mean: string, white: string, smooth: string, marked: boolean) =>
    `An oriented edge or bar fits ${count} of ${filters} filters with R² above 0.6, on average ${mean}. ` +
    `Noise reaches ${white} if it is white, ${smooth} if it is as smooth as these filters${marked ? ' (the marks)' : ''}.`,
  fitTitle: (r2: string, pattern: string, white: string, smooth: string) =>
    `The best fit is ${pattern}, R² ${r2}. White noise reaches ${white} on average, equally smooth noise ${smooth}.`,
  edge: (angle: string) => `an edge across ${angle}°`,
  bar: (angle: string) => `a bar across ${angle}°`,
  r2: (value: string) => `R² ${value}`,
  timeline: (toEnd: string, last: string, toStart: string) =>
    `On average the filters have cosine ${toEnd} to what they are at step ${last}, and ${toStart} to their start.`,
  timelineEnd: (early: string, last: string, cosine: string, toStart: string) =>
    `Most of it happened early: already at step ${early} of ${last} the filters had cosine ${cosine} on average to ` +
    `what they are now. To their start it is ${toStart}.`,
  tutorial: (
    steps: string,
    accuracy: string,
    cosine: string,
    filter: readonly [fit: string, smooth: string],
    change: readonly [fit: string, smooth: string],
  ) =>
    `With a tutorial’s usual settings the filters stay mostly their random start: after ${steps} steps, ${accuracy} of ` +
    `the held-out digits are right, but the cosine to the start is still ${cosine} on average. The change is smooth ` +
    `and edge-like (neighbouring weights correlate with ${change[1]}, R² ${change[0]}), the filter is not ` +
    `(${filter[1]}, R² ${filter[0]}).`,
  frame: (filter: string, step: string, least: string, most: string, cosine: string) =>
    `filter ${filter} at step ${step}: weights from ${least} to ${most}${cosine ? `, cosine to its start ${cosine}` : ''}`,
  noFrame: (filter: string, step: string) => `filter ${filter} at step ${step}: not known yet`,
  changeOf: (filter: string, least: string, most: string) =>
    `filter ${filter}, change from the first to the last step: from ${least} to ${most}`,
  timelineLabel: (layer: string, count: string) =>
    `${layer}: ${count} filters, one row each, at steps of the training from left to right`,
  twinLabel: 'The same steps of the twin',
  step: 'step',
  change: 'change',
} as const);
