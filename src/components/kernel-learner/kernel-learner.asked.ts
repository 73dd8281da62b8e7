/** Whatever is asked for besides the untouched element. Fetched when that happens, or when further settings are opened. */
import { extras } from './kernel-learner.extras.js';
import { FindingFigure, oneFilter } from './kernel-learner.finding-view.js';
import type * as Images from './kernel-learner.image-view.js';
import { isTarget, type Settings, type Wanted } from './kernel-learner.model.js';
import { OneFilter } from './kernel-learner.nets.js';
import { settingsOf, strayed } from './kernel-learner.settings.js';
import type { Shown, Subject } from './kernel-learner.subject.js';
import type * as Two from './kernel-learner.two-filters.js';

/** Earlier starts that stay in the picture. */
const EARLIER = 6;

/** Each gives its part once it is there. */
export interface Parts {
  readonly two: () => typeof Two | undefined;
  readonly images: () => typeof Images | undefined;
  /** Asks for another update. */
  readonly update: () => void;
}

const TASK = ['task', 'signals', 'images', 'rate', 'steps'] as const;

/** Whether two runs differ in where they start from alone. */
const sameTask = (a: Settings, b: Settings): boolean => TASK.every((name) => a[name] === b[name]);

export class Asked {
  readonly extras = extras;
  readonly #parts: Parts;
  /** It cannot be drawn yet. */
  #coming: { readonly key: string; readonly subject: Subject } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * What the attributes ask for, `last` if that is on screen; undefined while it is fetched or learned.
   *
   * @param budget milliseconds for learning
   * @throws InputError
   */
  next(wanted: Wanted, last: Shown | undefined, budget: number): Shown | undefined {
    const settings = settingsOf(wanted);
    const key = JSON.stringify(settings);
    if (last && key === JSON.stringify(last.settings)) return last;
    if (this.#coming?.key !== key) {
      const subject = this.#subjectOf(settings);
      this.#coming = subject && { key, subject };
    }
    const subject = this.#coming?.subject;
    if (!subject) return undefined;
    if (!subject.prepare(budget)) {
      setTimeout(this.#parts.update);
      return undefined;
    }
    this.#coming = undefined;
    const earlier = last && sameTask(last.settings, settings) ? [...last.earlier, last.subject].slice(-EARLIER) : [];
    return { settings, subject, earlier };
  }

  /** Undefined while a part of it is fetched. */
  #subjectOf(settings: Settings): Subject | undefined {
    const { task, signals } = settings;
    if (isTarget(task)) {
      const images = this.#parts.images();
      return images && new images.RecoveryFigure(settings);
    }
    if (task === 'peaks') return new FindingFigure(settings, new OneFilter(signals), { ...oneFilter(), said: strayed });
    const two = this.#parts.two();
    return two && new FindingFigure(settings, new two.TwoFilters(signals), two.manner);
  }
}
