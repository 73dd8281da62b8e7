import type { NumberStyle } from '../../drawing/numbers.js';
import { maxMagnitude } from '../../drawing/scale.js';
import type { TwinChoice } from '../../training/twin-check.js';
import type { Evidence } from './filter-grid.evidence.js';
import { filtersIn } from './filter-grid.model.js';
import type { Reading, TwinLayer } from './filter-grid.reading.js';
import type { FilterRun } from './filter-grid.run.js';
import type { timeline } from './filter-grid.timeline.js';
import { words } from './filter-grid.words.js';

/** The part that is fetched when something is claimed near the reader's screen. */
export interface EvidencePart {
  readonly evidence: Evidence;
  readonly timeline: typeof timeline;
}

/** What an author wants to see held against the filters. */
export class Claims {
  timeline = false;
  twin: TwinChoice = '';
  fit = false;

  /** @param fetched asks for the part, and gives it once it is there */
  constructor(
    private readonly run: FilterRun,
    private readonly fetched: () => EvidencePart | undefined,
  ) {}

  get part(): EvidencePart | undefined {
    const claimed = this.timeline || this.twin !== '' || this.fit || this.#isTutorial;
    return claimed && this.run.near ? this.fetched() : undefined;
  }

  get #isTutorial(): boolean {
    return this.run.recipe.name === 'tutorial';
  }

  /**
   * The run of the twin, as far as it is loaded.
   *
   * @throws InputError if it cannot be loaded
   */
  twinRun(layer: string): ReturnType<Evidence['twin']> | undefined {
    return this.twin ? this.part?.evidence.twin(this.twin, this.run.history, layer) : undefined;
  }

  /** The twin at a step; without numbers while it is loaded. */
  twinLayer(
    layer: string,
    step: number,
    number: (value: number, style?: NumberStyle) => string,
  ): TwinLayer | undefined {
    if (!this.twin) return undefined;
    const { history, scales } = this.twinRun(layer) ?? {};
    const now = filtersIn(history?.frameAt(step), layer);
    const most = now ? number(maxMagnitude(now.data), { decimals: 3 }) : '…';
    return { now, most: (filter) => scales?.weights(filter) ?? 0, note: words.twin[this.twin](most) };
  }

  /** What the caption then says: how far the timeline is, what noise and the twin reach. */
  sentences({ at, stepText }: Reading): string {
    const { evidence } = this.part ?? {};
    const { history, steps } = this.run;
    if (!evidence) return '';
    const said = [
      this.timeline && at.step > 0 ? evidence.timelineSentence(history, steps, at) : '',
      this.fit ? evidence.fitSentence(at, !this.timeline) : '',
      this.twin ? evidence.twinSentence(this.twin, history, at) : '',
    ].filter(Boolean);
    return said.length > 0 ? [words.step(stepText), ...said].join(' ') : '';
  }

  /** What was measured of the settings of a tutorial, if they are the run's. */
  note({ at }: Reading): string {
    return this.#isTutorial ? (this.part?.evidence.tutorialSentence(at.number) ?? '') : '';
  }
}
