/** What a claim about the filters is held against: twins, the fit of edges and bars, their noise, the whole timeline. */
import { svg, type SVGTemplateResult } from 'lit';
import type { Twin } from '../../data/twin-names.js';
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import { noiseLevels, orientedFit, smoothness } from '../../math/oriented-edges.js';
import type { Tensor } from '../../math/tensor.js';
import type { History } from '../../training/index.js';
import { TwinRuns } from '../../training/twin-runs.js';
import { loadTutorialStart, type TutorialStart } from '../../data/tutorial-start.js';
import { evidenceWords as words } from './filter-grid.evidence.words.js';
import { filtersIn, filterSlice, likeness, TimelineScales } from './filter-grid.model.js';
import type { FilterView } from './filter-grid.picture.js';
import type { LayerAtStep } from './filter-grid.reading.js';

export { timeline } from './filter-grid.timeline.js';

/** A cosine from which on filters are told by eye to be the same. */
const EARLY = 0.8;

type FormatNumber = LayerAtStep['number'];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean R² of the filters, of those that are not blank. */
const meanFit = (filters: readonly Float32Array[], size: number): number =>
  mean(filters.flatMap((filter) => orientedFit(filter, size)?.r2 ?? []));

/** The drawn channel of each filter. */
const slices = (tensor: Tensor<Float32Array>, channel: number): Float32Array[] =>
  Array.from({ length: tensor.shape[3] }, (_, filter) => filterSlice(tensor, filter, channel));

/** Mean cosine of filters to others of the same numbers. */
const meanLikeness = (now: Tensor, start: Tensor | undefined): number =>
  mean(Array.from({ length: now.shape[3] }, (_, filter) => likeness(now, start, filter) ?? NaN));

/** Held-out accuracy at the last measurement up to a step. */
const accuracyAt = (history: History, step: number): number | undefined =>
  history.measured.findLast((measured) => measured.step <= step)?.accuracy;

/** Largest difference between the filters and the first of them. */
const apart = ([first, ...others]: readonly Float32Array[]): number =>
  Math.max(0, ...others.map((filter) => Math.max(...filter.map((weight, i) => Math.abs(weight - first[i])))));

/** What noise reaches on average. */
interface Noise {
  readonly white: number;
  readonly smooth: number;
}

function fitBar(
  filter: ArrayLike<number>,
  { white, smooth }: Noise,
  box: GridBox,
  number: FormatNumber,
): SVGTemplateResult {
  const fit = orientedFit(filter, box.rows);
  const width = widthOf(box);
  const y = box.y + heightOf(box) + 5;
  const two = (value: number): string => number(value, { fixed: true });
  const bar = (name: string, length: number): SVGTemplateResult =>
    svg`<rect class=${name} x=${box.x} y=${y} width=${length} height="4" rx="2"></rect>`;
  if (!fit) return bar('track', width);
  const mark = (at: number): string => `M${String(box.x + at * width)} ${String(y - 2)}v8`;
  const title = words.fitTitle(two(fit.r2), words[fit.kind](number(fit.angle)), two(white), two(smooth));
  return svg`<g>
    <title .textContent=${title}></title>
    ${bar('track', width)}${bar('share', fit.r2 * width)}
    <path class="mark" d=${mark(white) + mark(smooth)}></path>
    <text class="note" x=${box.x} y=${y + 18}>${words.r2(two(fit.r2))}</text>
  </g>`;
}

export class Evidence {
  readonly #runs: TwinRuns;
  readonly #scales = new TimelineScales();
  #start: TutorialStart | undefined;
  #startAsked = false;

  /** @param arrived called when something that was loaded is there */
  constructor(private readonly arrived: () => void) {
    this.#runs = new TwinRuns(arrived);
  }

  /**
   * A twin of the run on screen; its history is undefined while it is loaded.
   *
   * @throws InputError if it cannot be loaded
   */
  twin(name: Twin, run: History | undefined, layer: string): { history: History | undefined; scales: TimelineScales } {
    const history = this.#runs.get(name, run);
    this.#scales.update(history, layer);
    return { history, scales: this.#scales };
  }

  /** What the twin shows, in numbers. Empty as long as one of the two is not known. */
  twinSentence(
    name: Twin,
    run: History | undefined,
    { layer, step, channel, now, start, number }: LayerAtStep,
  ): string {
    const history = this.#runs.get(name, run);
    const twin = filtersIn(history?.frameAt(step), layer.name);
    if (!history || !run || !twin || !now) return '';
    const two = (value: number): string => number(value, { fixed: true });
    const percent = (share: number): string => `${number(100 * share, { decimals: 1 })} %`;
    const [theirs, ours] = [accuracyAt(history, step), accuracyAt(run, step)];
    const [filters, own] = [slices(twin, channel), slices(now, channel)];
    const alike = (tensor: Tensor, from: Tensor | undefined): string => two(meanLikeness(tensor, from));
    return words.twin[name]({
      right: theirs === undefined || ours === undefined ? undefined : [percent(theirs), percent(ours)],
      fit: [two(meanFit(filters, layer.kernel) || 0), two(meanFit(own, layer.kernel) || 0)],
      start: [alike(twin, filtersIn(history.frames.at(0), layer.name)), alike(now, start)],
      apart: number(apart(filters), { decimals: 3, fixed: true }),
    });
  }

  /**
   * How many filters an edge or bar fits, and what noise reaches.
   *
   * @param marked whether marks in the picture show it
   */
  fitSentence({ layer, channel, now, number }: LayerAtStep, marked: boolean): string {
    if (!now) return '';
    const filters = slices(now, channel);
    const fits = filters.map((filter) => orientedFit(filter, layer.kernel)?.r2 ?? 0);
    const { white, smooth } = this.#noise(filters, layer.kernel);
    const two = (value: number): string => number(value, { fixed: true });
    const over = fits.filter((r2) => r2 > 0.6).length;
    return words.fit(number(over), number(fits.length), two(mean(fits)), two(white), two(smooth), marked);
  }

  /** Under each picture a bar as long as its R², with marks where noise comes to; and the number. */
  fitBars(
    pictures: readonly FilterView[],
    boxes: readonly (readonly GridBox[])[],
    number: FormatNumber,
  ): SVGTemplateResult {
    const rows = boxes[0].map((_, row) => {
      const filters = pictures.map(({ maps }) => maps[row].values).filter(({ length }) => length > 0);
      const noise = this.#noise(filters, boxes[0][0].rows);
      return filters.map((filter, i) => fitBar(filter, noise, boxes[i][row], number));
    });
    return svg`<g class="fits" aria-hidden="true">${rows}</g>`;
  }

  /** The same for those who do not see it: ", an edge across 45° R² 0.79", for each picture of a filter. */
  fitNames({ maps }: FilterView, kernel: number, number: FormatNumber): string {
    const names = maps.map(({ values }) => {
      const fit = orientedFit(values, kernel);
      return fit ? `, ${words[fit.kind](number(fit.angle))} ${words.r2(number(fit.r2, { fixed: true }))}` : '';
    });
    return names.join('');
  }

  /** How far the filters have come, when the end is known; at the end, how early most of it was done. */
  timelineSentence(run: History | undefined, steps: number, { layer, step, now, start, number }: LayerAtStep): string {
    if (!run || run.steps < steps || !now || !start) return '';
    const last = filtersIn(run.frames.at(-1), layer.name);
    if (!last) return '';
    const two = (value: number): string => number(value, { fixed: true });
    const toStart = two(meanLikeness(now, start));
    if (step < steps) return words.timeline(two(meanLikeness(now, last)), number(steps), toStart);
    const toLast = run.frames.map((frame) => meanLikeness(filtersIn(frame, layer.name) ?? start, last));
    const early = toLast.findIndex((cosine) => cosine >= EARLY);
    return words.timelineEnd(number(run.frames[early].step), number(steps), two(toLast[early]), toStart);
  }

  /** What was measured of a tutorial's settings; empty while it is loaded. */
  tutorialSentence(number: FormatNumber): string {
    if (!this.#startAsked) {
      this.#startAsked = true;
      loadTutorialStart().then(
        (start) => {
          this.#start = start;
          this.arrived();
        },
        // Without the measurements the picture is still right: there is just no note beside it.
        () => undefined,
      );
    }
    if (!this.#start) return '';
    const { steps, accuracy, cosine, filter, change } = this.#start;
    const two = (value: number): string => number(value, { fixed: true });
    return words.tutorial(
      number(steps),
      `${number(100 * accuracy, { decimals: 1 })} %`,
      two(cosine),
      [two(filter.fit), two(filter.smoothness)],
      [two(change.fit), two(change.smoothness)],
    );
  }

  /** Mean R² of white noise, and of noise whose neighbours are as much alike as those of these filters. */
  #noise(filters: readonly ArrayLike<number>[], kernel: number): Noise {
    const levels = noiseLevels(kernel);
    const alike = mean(filters.map((filter) => smoothness(filter, kernel)));
    const after = levels.findIndex((level) => level.smoothness >= alike);
    const upper = levels[after < 0 ? levels.length - 1 : after];
    const lower = levels[Math.max(0, (after < 0 ? levels.length : after) - 1)];
    const span = upper.smoothness - lower.smoothness;
    const share = span > 0 ? Math.max(0, Math.min(1, (alike - lower.smoothness) / span)) : 0;
    return { white: levels[0].fit, smooth: lower.fit + share * (upper.fit - lower.fit) };
  }
}
