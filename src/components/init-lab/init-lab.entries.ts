/** The networks that stand side by side, each with what is known of it. */
import type { Beginning, MeasuredStart, MeasuredStarts, Recorded, RecordedFilters } from '../../data/init-lab.js';
import type { LiveStart } from './init-lab.live.js';
import type { Numbers } from './init-lab.numbers.js';
import type { Chosen } from './init-lab.settings.js';
import type { Scene } from './init-lab.view.js';

/** One network of the comparison. */
export interface Entry {
  /** Unique in the view. */
  readonly key: string;
  readonly title: string;
  readonly picked: boolean;
  /** Of a start that has one: its constant or standard deviation. */
  readonly std?: number | undefined;
  readonly seed: number;
  /** How long the training is, in steps. */
  readonly steps: number;
  /** Nothing but its start, for one that was neither recorded nor trained here. */
  readonly frames: readonly RecordedFilters[];
  readonly run: MeasuredStart | undefined;
  /** Known of every start. */
  readonly beginning: Beginning | undefined;
  /** How much the filters differ now, where that was not recorded. */
  readonly diversity: number | undefined;
  /** It was trained in the page. */
  readonly live: boolean;
}

/** Which of all networks is trained: a start, or an activation with its pooling. */
export interface Training {
  readonly name: string;
  readonly std?: number | undefined;
  readonly seed: number;
}

/** What is computed of a start that was not recorded. */
export interface OwnStart {
  readonly frame: RecordedFilters;
  readonly beginning: Beginning;
  readonly diversity: number;
  readonly caption: (scene: Pick<Scene, 'entry' | 'numbers'>) => string;
}

/** What the networks of a view are made from. */
export interface Sources {
  readonly chosen: Chosen;
  readonly recorded: Recorded<MeasuredStarts>;
  /** The network that is looked at, if it was not recorded. */
  readonly own: OwnStart | undefined;
  readonly live: LiveStart | undefined;
  readonly numbers: Numbers;
}

interface Known extends Pick<Entry, 'key' | 'title' | 'picked' | 'steps'> {
  readonly training: Training;
  readonly frames: readonly RecordedFilters[] | undefined;
  readonly run: MeasuredStart | undefined;
  readonly beginning?: Beginning | undefined;
}

/** A network as it was trained here, else as it was recorded, else its start alone. */
export function entryOf({ live, own }: Sources, known: Known): Entry {
  const { training, frames, run, beginning = own?.beginning, ...names } = known;
  const same = { ...names, ...training, beginning };
  if (live?.trains(training)) return { ...same, ...live.course(), live: true };
  return frames
    ? { ...same, frames, run, diversity: undefined, live: false }
    : { ...same, frames: own ? [own.frame] : [], run: undefined, diversity: own?.diversity, live: false };
}

/** What belongs to the moment that is shown. */
export interface Moment extends RecordedFilters {
  /** Undefined where nothing was measured. */
  readonly accuracy: number | undefined;
  readonly loss: number | undefined;
  readonly diversity: number;
}

/** What a network was at one of the ten moments. While it trains in the page: what it is now. */
export function momentOf({ frames, run, live, diversity }: Entry, frame: number): Moment {
  const now = frames[live ? frames.length - 1 : Math.min(frame, frames.length - 1)];
  const at = live ? -1 : (run?.steps.indexOf(now.step) ?? 0);
  return {
    ...now,
    accuracy: run?.accuracies.at(at),
    loss: run?.losses.at(at),
    // Recorded filters are rounded to a byte; what was measured was not.
    diversity: diversity ?? run?.diversity.at(at) ?? NaN,
  };
}
