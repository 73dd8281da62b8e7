/** What can be said of the run at one moment: numbers under the tiles, the caption, the table. */
import { decimalsThatAddUp, type NumberStyle } from '../../drawing/numbers.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { Scale } from '../../drawing/scale.js';
import type { FigureTable } from '../../templates/export.js';
import {
  correlation,
  cosine,
  cosineWithMixtures,
  FILTER_NUMBERS,
  mostAlike,
  multipleOf,
  patternsOf,
  type Likeness,
  type Pattern,
  type Run,
} from './template-trainer.model.js';
import { CLASSES, SIDE } from './template-trainer.net.js';
import type { RowView } from './template-trainer.picture.js';
import { words } from './template-trainer.words.js';

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

export interface Pointed {
  readonly filter: number | undefined;
  readonly pixel: Cell | undefined;
  /** Undefined while the net is asked about its own image. */
  readonly probe: Probe | undefined;
}

export type Write = (value: number, style?: NumberStyle) => string;

const signed = (write: Write, value: number, decimals = 2): string =>
  write(value, { decimals, fixed: true, sign: 'always' });

export class Reading {
  readonly run: Run;
  readonly moment: number;
  readonly #write: Write;
  readonly #patterns: readonly Pattern[];

  constructor(run: Run, moment: number, write: Write) {
    this.run = run;
    this.moment = moment;
    this.#write = write;
    this.#patterns = patternsFor(run);
  }

  /** One image, filters of its size: the change is c · image, except for Adam and weight decay. */
  get oneImage(): boolean {
    return this.run.examples.length === 1 && this.run.settings.filterSize === SIDE;
  }

  /** The change is exactly a multiple of the image. */
  get exact(): boolean {
    return this.oneImage && this.run.settings.optimizer === 'sgd';
  }

  /** Never 0 % or 100 % where it is only nearly that. */
  percent(share: number): string {
    const number = (value: number): string => `${this.#write(value, { decimals: 1, fixed: true })}\u00a0%`;
    if (share > 0 && share < 0.0005) return `< ${number(0.1)}`;
    if (share < 1 && share >= 0.9995) return `> ${number(99.9)}`;
    return number(100 * share);
  }

  get step(): string {
    return this.#write(this.run.moments[this.moment]);
  }

  get #last(): number {
    return this.run.moments.length - 1;
  }

  /** How much filter k looks like an image, at this moment or another. */
  likeness(k: number, moment = this.moment): Likeness {
    return mostAlike(this.run.filter(moment, k), this.#patterns, correlation);
  }

  /** The nearest multiple of the image to filter k's change. */
  c(k: number, moment = this.moment): number {
    return multipleOf(this.run.change(moment, k), this.run.examples[0].pixels).c;
  }

  /** How much filter k's change looks like an image. */
  changeLikeness(k: number): Likeness {
    return mostAlike(this.run.change(this.moment, k), this.#patterns, cosine);
  }

  verdict(k: number, moment = this.moment): Verdict {
    if (moment > 0 && this.run.unmoved(moment, k)) return 'dead';
    const { value } = this.likeness(k, moment);
    return moment === 0 || Math.abs(value) < VISIBLE ? 'noise' : value > 0 ? 'positive' : 'negative';
  }

  rows(narrow: boolean): RowView[] {
    const { run, moment } = this;
    const several = this.#patterns.length > 1;
    const pieces = run.settings.filterSize < SIDE;
    const note = (image: string, images: string, piece: string, mean: string): string =>
      pieces ? (several ? piece : mean) : several ? images : image;
    const like = note(words.likeImage, words.likeImages, words.likePiece, words.likeMean);
    const changed = note(words.cosine, words.cosineImages, words.cosinePiece, words.cosineMean);
    const values = (at: number): ArrayLike<number>[] => FILTER_NUMBERS.map((k) => run.filter(at, k));
    // One scale for all filters and moments, so that growth and differences are seen.
    const scale = (most: number): Scale => ({ kind: 'signed', max: FULL * most });
    const { weight, change } = run.largest;
    return [
      {
        ...{ title: words.start, note: like, values: values(0), scale: scale(weight) },
        lines: FILTER_NUMBERS.map((k) => [this.#named(this.likeness(k, 0))]),
      },
      {
        title: this.exact ? words.plusImage : words.plus,
        note: changed,
        values: FILTER_NUMBERS.map((k) => run.change(moment, k)),
        scale: scale(change),
        lines: FILTER_NUMBERS.map((k) => this.#changeLines(k, narrow)),
      },
      {
        ...{ title: words.now(this.step), note: like, values: values(moment), scale: scale(weight) },
        lines: FILTER_NUMBERS.map((k) => {
          const likeness = this.likeness(k);
          return [this.#named(likeness), words.verdict[this.verdict(k)](likeness.name)];
        }),
      },
    ];
  }

  /** Filter k in words. */
  description(k: number): string {
    const likeness = this.likeness(k);
    const c = this.run.unmoved(this.moment, k)
      ? words.unmoved
      : this.exact
        ? words.changedBy(signed(this.#write, this.c(k), 3))
        : words.changed;
    const verdict = words.verdict[this.verdict(k)](likeness.name);
    return words.filter(this.#write(k + 1), c, this.#named(likeness), verdict);
  }

  caption(pointed: Pointed): string {
    const { filter, pixel, probe } = pointed;
    if (pixel && this.oneImage) return this.#pixelSentence(filter ?? 0, pixel);
    if (filter !== undefined) return this.#filterSentence(filter);
    if (probe) return this.#probeSentence(probe);
    const { run, moment } = this;
    const chance = this.percent(run.confidence[moment]);
    if (moment === 0) return words.atStart(this.#what, chance);
    return this.#variantSentence() ?? (moment < this.#last ? words.during(this.step, chance) : this.#doneSentence());
  }

  table(): FigureTable {
    return {
      caption: `${words.table}: ${words.now(this.step)}`,
      columns: words.columns,
      rows: FILTER_NUMBERS.map((k) => {
        const likeness = this.likeness(k);
        return [
          k + 1,
          this.#named(this.likeness(k, 0)),
          this.exact ? signed(this.#write, this.c(k), 4) : '–',
          signed(this.#write, this.changeLikeness(k).value, 4),
          this.#named(likeness),
          words.verdict[this.verdict(k)](likeness.name),
        ];
      }),
    };
  }

  #named({ name, value }: Likeness): string {
    const number = signed(this.#write, value);
    return name && this.#patterns.length > 1 ? `${name}: ${number}` : number;
  }

  #changeLines(k: number, narrow: boolean): string[] {
    if (this.run.unmoved(this.moment, k)) return [this.#write(0)];
    const like = this.changeLikeness(k);
    const value = signed(this.#write, like.value, 4);
    if (!this.exact)
      return [like.name && this.#patterns.length > 1 ? `${like.name}: ${signed(this.#write, like.value)}` : value];
    const c = signed(this.#write, this.c(k), 3);
    return narrow ? [c, value] : [`c = ${c}`, value];
  }

  /** The classes that it is trained on. */
  get labels(): number[] {
    return [...new Set(this.run.examples.map(({ label }) => label))];
  }

  get #what(): string {
    return this.labels.length === 1 ? `the ${String(this.labels[0])}` : 'the right answers';
  }

  #pixelSentence(k: number, { row, column }: Cell): string {
    const { run, moment } = this;
    const at = row * SIDE + column;
    const [start, now, ink] = [run.filter(0, k)[at], run.filter(moment, k)[at], run.examples[0].pixels[at]];
    const number = this.#write(k + 1);
    const write = (value: number, decimals = 4): string => this.#write(value, { decimals, fixed: true });
    if (!this.exact) return words.other(number, write(start), write(now));
    if (ink === 0) return words.blank(number, write(start));
    const terms = [start, now - start];
    const { decimals, exact } = decimalsThatAddUp(terms, now, 4);
    const [first, change, sum] = [...terms, now].map((value) => write(value, decimals));
    return words.inked(number, first, this.#write(ink), change, sum, exact ? '' : ' (rounded)');
  }

  #filterSentence(k: number): string {
    const { run } = this;
    const number = this.#write(k + 1);
    if (this.verdict(k) === 'dead') return words.deadFilter(number);
    if (!this.exact || run.settings.activation !== 'linear') {
      const likeness = this.likeness(k);
      return words.about(number, words.verdict[this.verdict(k)](likeness.name), this.#named(likeness));
    }
    const [label] = this.labels;
    const own = run.vote(0, k, label);
    let others = 0;
    for (let j = 0; j < CLASSES; j++) if (j !== label) others += run.vote(0, k, j) / (CLASSES - 1);
    const c = this.c(k, this.#last);
    const texts = [number, signed(this.#write, own), signed(this.#write, others), signed(this.#write, c, 3)] as const;
    const up = own > others;
    return up === c > 0 ? words.why(...texts, up) : words.whyElse(...texts);
  }

  #probeSentence({ name, pixels }: Probe): string {
    const { probabilities } = this.run.answer(this.moment, pixels);
    const best = probabilities.indexOf(Math.max(...probabilities));
    const [digit, chance] = [String(best), this.percent(probabilities[best])];
    if (name === words.allInk && this.oneImage) {
      const own = this.run.examples[0].pixels;
      const times = multipleOf(pixels, own).c;
      return words.full(this.#write(times, { fixed: true }), digit, chance);
    }
    const constant = this.labels.length === 1 && this.labels[0] === best && this.moment === this.#last;
    return constant ? words.fooled(name, digit, chance) : words.probed(name, digit, chance);
  }

  /** What there is to say of anything but the plain experiment. */
  #variantSentence(): string | undefined {
    const { settings, examples } = this.run;
    const { filterSize, head, optimizer } = settings;
    if (filterSize < SIDE) {
      return head === 'max' ? words.pieces : head === 'average' ? words.meanPiece : words.mixedPieces;
    }
    if (examples.length > CLASSES) return words.crowd;
    if (optimizer === 'adam') return words.adam;
    if (optimizer === 'decay') {
      return words.decayed(signed(this.#write, this.changeLikeness(0).value));
    }
    if (examples.length > 1) {
      const images = examples.map(({ pixels }) => pixels);
      const least = FILTER_NUMBERS.map((k) => cosineWithMixtures(this.run.change(this.moment, k), images));
      return words.mixture(this.#write(Math.min(...least), { decimals: 4, fixed: true }));
    }
    const dead = this.#count('dead');
    return dead > 0 ? words.relu(dead) : undefined;
  }

  #doneSentence(): string {
    const [positive, negative] = [this.#count('positive'), this.#count('negative')];
    if (positive + negative < FILTER_NUMBERS.length) return words.weak;
    return words.done(positive, negative);
  }

  #count(verdict: Verdict): number {
    return FILTER_NUMBERS.filter((k) => this.verdict(k) === verdict).length;
  }
}

const known = new WeakMap<Run, readonly Pattern[]>();

/** The patterns of a run, found once. */
function patternsFor(run: Run): readonly Pattern[] {
  let patterns = known.get(run);
  if (!patterns) {
    patterns = patternsOf(run.examples, run.settings.filterSize, run.settings.head);
    known.set(run, patterns);
  }
  return patterns;
}
