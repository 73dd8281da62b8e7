/** A run, and what it is watched on: chosen by the settings, from parts that are fetched when they are asked for. */
import type * as Peaks from './kernel-learner.finding-view.js';
import type * as Images from './kernel-learner.image-view.js';
import { isTarget, type Settings } from './kernel-learner.model.js';
import type * as Two from './kernel-learner.two-filters.js';

export type Subject = Peaks.Finding | Images.Recovery;

/** Each gives its part once it is there. */
export interface Parts {
  readonly peaks: () => typeof Peaks | undefined;
  readonly two: () => typeof Two | undefined;
  readonly images: () => typeof Images | undefined;
}

/** What the settings ask for; undefined while a part of it is fetched. */
export function subjectFor(settings: Settings, { peaks, two, images }: Parts): Subject | undefined {
  const { task, signals } = settings;
  if (isTarget(task)) {
    const part = images();
    return part && new part.Recovery(settings);
  }
  const part = peaks();
  if (task === 'peaks') return part && new part.Finding(settings, new part.OneFilter(signals));
  const nets = two();
  return part && nets && new part.Finding(settings, new nets.TwoFilters(signals));
}

/** Settings that differ between starts of one task. */
const free = { seed: 0, start: undefined };

/** Whether two runs differ in where they start from alone. */
export const sameTask = (a: Settings, b: Settings): boolean =>
  JSON.stringify({ ...a, ...free }) === JSON.stringify({ ...b, ...free });
