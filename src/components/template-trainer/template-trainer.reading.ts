/** What can be said of the run at one moment: numbers under the tiles, the caption, the table. */
import type { NumberStyle } from '../../drawing/numbers.js';
import type { Scale } from '../../drawing/scale.js';
import type { FigureTable } from '../../templates/export.js';
import { cosine, mostAlike, multipleOf, type Likeness, type Run } from './template-trainer.model.js';
import type { RowView } from './template-trainer.picture.js';
import { words } from './template-trainer.words.js';
import { FILTER_NUMBERS, SIDE } from './template-trainer.sizes.js';

export type Verdict = keyof typeof words.verdict;

/** Below this correlation nobody sees the image in a filter. */
const VISIBLE = 0.4;

/** Full strength begins at this share of the largest value: most filters stay below the strongest one. */
const FULL = 0.75;

/** An image that the net is asked about. */
export interface Probe {
  /** `a 9`, `your drawing`. */
  readonly name: string;
  readonly pixels: ArrayLike<number>;
  /** Its class, if it has one. */
  readonly label?: number;
}

export type Write = (value: number, style?: NumberStyle) => string;

export const signed = (write: Write, value: number, decimals = 2): string =>
  write(value, { decimals, fixed: true, sign: 'always' });

export class Reading {
  readonly run: Run;
  readonly moment: number;
  readonly write: Write;

  constructor(run: Run, moment: number, write: Write) {
    this.run = run;
    this.moment = moment;
    this.write = write;
  }

  /** One image, and filters of its size: each weight belongs to a pixel. */
  get oneImage(): boolean {
    return this.run.examples.length === 1 && this.run.settings.filterSize === SIDE;
  }

  /** The change of each filter is exactly a multiple of the image. */
  get exact(): boolean {
    return this.run.topic.exact;
  }

  /** Never 0 % or 100 % where it is only nearly that. */
  percent(share: number): string {
    const number = (value: number): string => `${this.write(value, { decimals: 1, fixed: true })}\u00a0%`;
    if (share > 0 && share < 0.0005) return `< ${number(0.1)}`;
    if (share < 1 && share >= 0.9995) return `> ${number(99.9)}`;
    return number(100 * share);
  }

  get step(): string {
    return this.write(this.run.moments[this.moment]);
  }

  get last(): number {
    return this.run.moments.length - 1;
  }

  /** How much filter k looks like an image, at this moment or another. */
  likeness(k: number, moment = this.moment): Likeness {
    return this.run.likeness(moment, k);
  }

  /** The nearest multiple of the image to filter k's change. */
  c(k: number, moment = this.moment): number {
    return multipleOf(this.run.change(moment, k), this.run.examples[0].pixels);
  }

  /** How much filter k's change looks like an image. */
  changeLikeness(k: number): Likeness {
    return mostAlike(this.run.change(this.moment, k), this.run.topic.patterns, cosine);
  }

  verdict(k: number, moment = this.moment): Verdict {
    if (moment > 0 && this.run.unmoved(moment, k)) return 'dead';
    const { value } = this.likeness(k, moment);
    return moment === 0 || Math.abs(value) < VISIBLE ? 'noise' : value > 0 ? 'positive' : 'negative';
  }

  rows(narrow: boolean): RowView[] {
    const { run, moment } = this;
    const { likeness: like, changeLikeness: changed } = run.topic;
    const values = (at: number): ArrayLike<number>[] => FILTER_NUMBERS.map((k) => run.filter(at, k));
    // One scale for all filters and moments, so that growth and differences are seen.
    const scale = (most: number): Scale => ({ kind: 'signed', max: FULL * most });
    const { weight, change } = run.largest;
    return [
      {
        ...{ title: words.start, note: like(), values: values(0), scale: scale(weight) },
        lines: FILTER_NUMBERS.map((k) => [this.named(this.likeness(k, 0))]),
      },
      {
        title: this.exact ? words.plusImage : words.plus,
        note: changed(),
        values: FILTER_NUMBERS.map((k) => run.change(moment, k)),
        scale: scale(change),
        lines: FILTER_NUMBERS.map((k) => this.#changeLines(k, narrow)),
      },
      {
        ...{ title: words.now(this.step), note: like(), values: values(moment), scale: scale(weight) },
        lines: FILTER_NUMBERS.map((k) => {
          const likeness = this.likeness(k);
          return [this.named(likeness), words.verdict[this.verdict(k)](likeness.name)];
        }),
      },
    ];
  }

  /** What is happening in the plain experiment. */
  caption(): string {
    const { run, moment } = this;
    const chance = this.percent(run.confidence[moment]);
    if (moment === 0) return words.atStart(run.topic.what(), chance);
    if (moment < this.last) return words.during(this.step, chance);
    return words.done(this.count('positive'), this.count('negative'));
  }

  table(): FigureTable {
    const rows = this.rows(true);
    return {
      caption: `${words.table}: ${words.now(this.step)}`,
      columns: words.columns,
      rows: FILTER_NUMBERS.map((k) => [k + 1, ...rows.flatMap(({ lines }) => lines[k])]),
    };
  }

  named({ name, value }: Likeness): string {
    const number = signed(this.write, value);
    return name && this.run.topic.patterns.length > 1 ? `${name}: ${number}` : number;
  }

  /** c, and how much the change looks like an image. */
  #changeLines(k: number, narrow: boolean): string[] {
    if (this.run.unmoved(this.moment, k)) return [this.write(0), '–'];
    const like = this.changeLikeness(k);
    if (!this.exact) return ['–', this.named(like)];
    const c = signed(this.write, this.c(k), 3);
    return [narrow ? c : `c = ${c}`, signed(this.write, like.value, 4)];
  }

  count(verdict: Verdict): number {
    return FILTER_NUMBERS.filter((k) => this.verdict(k) === verdict).length;
  }
}
