import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { room } from '../../styles/room.styles.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { keptPlace, learnerControls } from './kernel-learner.controls.js';
import { FindingFigure } from './kernel-learner.finding-view.js';
import { EXAMPLE, isUntouched, NAMES, type ImageKind, type Task } from './kernel-learner.model.js';
import { OneFilter } from './kernel-learner.nets.js';
import type { SignalKind } from './kernel-learner.signals.js';
import { styles } from './kernel-learner.styles.js';
import type { Shown } from './kernel-learner.subject.js';
import { readable, weightsTable } from './kernel-learner.table.js';
import { words } from './kernel-learner.words.js';

/** Milliseconds for each e-fold of steps: on the axis of steps, playback moves evenly. */
const PACE = 1500;
/** Milliseconds of learning between two pictures. */
const SLICE = 8;
/** The example, from its start. */
const untouched = (): Shown => ({
  settings: EXAMPLE,
  subject: new FindingFigure(EXAMPLE, new OneFilter(EXAMPLE.signals)),
  earlier: [],
});

/**
 * Three random numbers slide over random signals and are asked where the peaks are. Their errors alone turn them into a
 * peak detector: filters are learned, not designed. Two filters find the two differences; images and what a hidden
 * filter makes of them give away Sobel, Laplacian or [1 −1], scale and all.
 *
 * @summary Random numbers learn to be a filter, before your eyes.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the picture.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - The signal, or the matrix, that answers to pointer and keys.
 * @csspart cell - A bar of a weight.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart axis - Zero lines of the bars.
 * @csspart line - Curves over the steps.
 * @csspart legend - What the marks on the signal mean.
 * @csspart value - The formula with its numbers, once a place is pointed at.
 * @csspart controls - The strip of controls.
 * @csspart play - Play and pause.
 * @csspart step - The buttons for single steps.
 * @csspart slider - The step on screen.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive weights.
 * @cssprop [--convlets-color-negative] - Hue of negative weights.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the step, the window, the record so far.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-cell-size] - Largest side of a cell of the filters.
 * @fires {ConvletsStepEvent} convlets-step - Another step is on screen.
 * @fires {ConvletsRunEvent} convlets-run - Playback starts.
 * @fires {ConvletsPauseEvent} convlets-pause - Playback pauses.
 * @fires {ConvletsDoneEvent} convlets-done - Playback reached the last step.
 * @fires {ConvletsSelectEvent} convlets-select - The reader looks at another place (`place`) or output (`cell`).
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves the slider of steps.
 * @fires {Event} change - The reader changed a setting, or asked for a new start, or let go of the scrubber.
 * @cssState running - Playback is on.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class KernelLearner extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, room, styles];

  /**
   * `peaks`: one filter finds peaks; `two-filters`: two filters and a unit that reads them; or a filter to be recovered
   * from what it does to images: `sobel-x`, `sobel-y`, `laplacian`, `sharpen`, `emboss`, `gaussian`, `difference`.
   */
  @property() task: Task = EXAMPLE.task;

  /** What the peak finders learn from: `uniform`, `normal`, `walk` or `spikes`; 32 fresh signals of 32 values a step. */
  @property() signals: SignalKind = EXAMPLE.signals;

  /** What filters are recovered from: `noise`, a fresh image each step, or `digit`, always the same 4. */
  @property() images: ImageKind = EXAMPLE.images;

  /** Decides the start and all examples: a whole number from 0 to 4294967295. */
  @property({ type: Number }) seed: number = EXAMPLE.seed;

  /** Learning rate. Default: 6 for one filter on uniform signals; what suits the task otherwise. */
  @property({ type: Number }) rate: number | undefined;

  /** How many steps there are: 1 to 2000. Default: 200, for two filters 1000. */
  @property({ type: Number }) steps: number | undefined;

  /** Where the weights start: `normal` (drawn by the seed), `zeros`, or the numbers: `1 0 -1`. */
  @property() init: string = EXAMPLE.init;

  protected override readonly stateProperties = NAMES;

  #pictured: () => void = () => undefined;

  /** Resolves when the first picture is drawn. */
  override readonly ready: Promise<void> = new Promise((resolve) => {
    this.#pictured = resolve;
  });

  @state() private place: number | undefined;
  @state() private moreOpen = false;
  readonly #formula = this.lazily(() => import('./kernel-learner.formula.js'));
  readonly #images = this.lazily(() => import('./kernel-learner.image-view.js'));
  readonly #two = this.lazily(() => import('./kernel-learner.two-filters.js'));
  readonly #asked = this.lazily(async () => {
    const { Asked } = await import('./kernel-learner.asked.js');
    return new Asked({
      ...{ images: this.#images, two: this.#two },
      update: () => {
        this.requestUpdate();
      },
    });
  });
  #shown: Shown | undefined;
  /** What is asked for cannot be drawn yet. */
  #pending = false;

  /** To a step, 0 for the start; resolves when it is learned and drawn. */
  override async seek(step: number): Promise<void> {
    this.takeOver();
    // What has just been set comes first.
    await this.#settled();
    this.stand(step);
    await this.#settled();
  }

  override figureTable(): FigureTable {
    const shown = this.#shown;
    return shown ? weightsTable(shown.subject, shown.settings.seed) : { caption: words.figure, columns: [], rows: [] };
  }

  protected override get stops(): number {
    return (this.#shown?.subject.steps ?? 0) + 1;
  }

  protected override durationOf(step: number): number {
    return PACE * Math.log1p(1 / (1 + step));
  }

  protected override get mayPlay(): boolean {
    return this.#shown !== undefined;
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(): void {
    const good = this.attempt(() => {
      this.#look();
    });
    // Never a blank box: above the message stands the example.
    if (!good) this.#shown ??= untouched();
    this.#shown?.subject.run.train(this.position, SLICE);
  }

  protected override updated(): void {
    if (this.#shown && !this.#behind) this.#pictured();
    // A long run is learned in slices; the picture follows.
    if (this.#behind) {
      setTimeout(() => {
        this.requestUpdate();
      });
    }
  }

  protected override renderFigure(): TemplateResult {
    const shown = this.#shown;
    if (!shown) return html`${keptPlace(this.size.width)} ${this.#caption(this.problem ? '' : words.loading)}`;
    const { settings, subject, earlier } = shown;
    const step = Math.min(this.position, subject.run.trained);
    const view = {
      hides: (name: string): boolean => this.hides(name),
      locks: (name: string): boolean => this.locks(name),
      set: this.#set,
    };
    const stepText = words.stepOf(this.#write(step), this.#write(subject.steps));
    return html`
      ${learnerControls({
        ...{ ...view, seed: this.seed, stepText, again: () => void this.#again() },
        transport: this.transport(words.transport, stepText, this.locks('step')),
        moreToggled: (open) => (this.moreOpen = open),
        more: (this.moreOpen && this.#asked()?.extras({ ...view, settings, rate: subject.rate })) || nothing,
      })}
      ${subject.draw({
        ...{ step, width: this.size.width, largestCell: this.size.cell(56) },
        ...{ earlier, place: this.place, formula: this.#formula },
        write: this.#write,
        number: (value, decimals = 2) => this.number(value, { decimals }),
        caption: (text, longest) => this.#caption(text, longest),
        pick: (place) => {
          if (place === this.place) return;
          this.place = place;
          this.#select('place', place);
        },
        look: (cell) => {
          if (cell) this.#select('cell', [cell.row, cell.column]);
          this.requestUpdate();
        },
      })}
      ${this.tableBelow(words.table, () => readable(this.figureTable(), (value) => this.number(value, { decimals: 4 })))}
    `;
  }

  #caption(text: string, longest?: string): TemplateResult {
    return html`<slot name="caption"
      ><p class="caption" part="caption" data-room=${longest ?? nothing}>${text}</p></slot
    >`;
  }

  /** Takes all attributes together; what throws leaves the last good picture. */
  #look(): void {
    const last = this.#shown;
    const plain = isUntouched(this) && (!last || last.settings === EXAMPLE);
    const shown = plain ? (last ?? untouched()) : this.#asked()?.next(this, last, SLICE);
    this.#pending = !shown;
    if (!shown || shown === last) return;
    this.#shown = shown;
    const { steps } = shown.subject;
    const { playing, position } = this;
    if (playing) this.position = Math.min(position, steps);
    // What will play by itself begins with its start.
    else if (last || !this.playsByItself) this.position = steps;
  }

  /** Resolves when all that is asked for is fetched, learned and drawn. */
  async #settled(): Promise<void> {
    await this.updateComplete;
    while (this.isConnected && !this.problem && (this.#pending || this.#behind)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.updateComplete;
    }
  }

  /** The step on screen is still to be learned. */
  get #behind(): boolean {
    return (this.#shown?.subject.run.trained ?? Infinity) < this.position;
  }

  #select(what: string, value: number | readonly number[]): void {
    this.dispatchEvent(new ConvletsSelectEvent({ what, value }));
  }

  /** The next seed, from its start. */
  async #again(): Promise<void> {
    this.#set('seed', this.seed + 1);
    await this.reset();
    if (!this.motion.reduced) void this.play();
  }

  /** Whole numbers by default; all the decimals that are asked for, so that columns and moving numbers keep their width. */
  readonly #write = (value: number, decimals = 0): string => this.number(value, { decimals, fixed: true });

  readonly #set = (name: string, value: string | number): void => {
    this.takeOver();
    Object.assign(this, { [name]: value });
    this.tell('change');
  };
}
