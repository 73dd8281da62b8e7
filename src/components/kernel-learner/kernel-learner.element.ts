import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PlaybackController } from '../../controllers/playback.js';
import { VisibilityController } from '../../controllers/visibility.js';
import type { Cell } from '../../drawing/heat-map.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { learnerControls, room } from './kernel-learner.controls.js';
import type { Recovery } from './kernel-learner.images.js';
import type { Finding } from './kernel-learner.finding.js';
import { EXAMPLE, type ImageKind, type Settings, type Task, type Wanted } from './kernel-learner.model.js';
import { styles } from './kernel-learner.styles.js';
import { playbackEvents } from './kernel-learner.playing.js';
import type { SignalKind } from './kernel-learner.signals.js';
import { settingsOf } from './kernel-learner.settings.js';
import { sameTask, subjectFor, type Subject } from './kernel-learner.subject.js';
import { readable, weightsTable } from './kernel-learner.table.js';
import { words } from './kernel-learner.words.js';

/** Milliseconds for each e-fold of steps: on the axis of steps, playback moves evenly. */
const PACE = 1500;
/** Earlier starts that stay in the picture. */
const EARLIER = 6;

/** What is on screen: a run, and what it was made from. */
interface Shown {
  readonly key: string;
  readonly settings: Settings;
  readonly subject: Subject;
}

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
 * @csspart value - The formula with its numbers.
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
 * @fires {Event} change - The reader changed a setting, or asked for a new start.
 * @cssState running - Playback is on.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class KernelLearner extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

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

  /** Learning rate. Default: 3 for one filter on uniform signals; what suits the task otherwise. */
  @property({ type: Number }) rate: number | undefined;

  /** How many steps there are: 1 to 2000. Default: 200, for two filters 1000. */
  @property({ type: Number }) steps: number | undefined;

  /** Where the weights start: `normal` (drawn by the seed), `zeros`, or the numbers: `1 0 -1`. */
  @property() init: string = EXAMPLE.init;

  /** `visible`: plays once when first seen, unless the reader wants less motion; `off`: shows what was learned. */
  @property() autoplay: 'visible' | 'off' = EXAMPLE.autoplay;

  protected override readonly stateProperties = ['task', 'signals', 'images', 'seed', 'rate', 'steps', 'init'];

  #pictured: () => void = () => undefined;

  /** Resolves when the first picture is drawn. */
  override readonly ready: Promise<void> = new Promise((resolve) => {
    this.#pictured = resolve;
  });

  readonly #steps = (): number => (this.#shown?.subject.steps ?? 0) + 1;
  readonly #playback = new PlaybackController(this, {
    steps: () => this.#steps(),
    duration: (step) => PACE * Math.log1p(1 / (1 + step)),
    ...playbackEvents(
      this,
      () => this.#steps(),
      (running) => {
        this.setHostState('running', running);
      },
    ),
  });

  @state() private place: number | undefined;
  @state() private cell: Cell = { row: 5, column: 5 };
  @state() private pointing = false;
  @state() private moreOpen = false;
  @state() private tableOpen = false;
  readonly #peaks = this.lazily(() => import('./kernel-learner.finding-view.js'));
  readonly #images = this.lazily(() => import('./kernel-learner.image-view.js'));
  readonly #two = this.lazily(() => import('./kernel-learner.two-filters.js'));
  readonly #extras = this.lazily(() => import('./kernel-learner.extras.js'));
  readonly #visibility: VisibilityController;
  #shown: Shown | undefined;
  /** What is asked for waits for a part to be fetched. */
  #pending = false;
  #earlier: readonly Finding[] = [];
  #played = false;

  constructor() {
    super();
    this.#visibility = new VisibilityController(this, {
      seen: (visible) => {
        if (!visible) this.#playback.pause();
        else this.#playOnce();
      },
    });
  }

  /** Plays on from this step, from the start if it stands at the end; resolves when it ends or is paused. */
  play(): Promise<void> {
    this.#played = true;
    return this.#playback.play();
  }

  /** Stands still. */
  pause(): Promise<void> {
    this.#playback.pause();
    return Promise.resolve();
  }

  /** One step of learning on, or `by` steps (negative: back). */
  step(by = 1): Promise<void> {
    return this.seek(this.#playback.position + by);
  }

  /** To a step, 0 for the start; resolves when it is learned and drawn. */
  async seek(step: number): Promise<void> {
    this.#played = true;
    this.#playback.pause();
    // What has just been set comes first.
    await this.#settled();
    this.#playback.seek(step);
    await this.#settled();
  }

  /** To the random start. */
  reset(): Promise<void> {
    return this.seek(0);
  }

  override figureTable(): FigureTable {
    const shown = this.#shown;
    return shown ? weightsTable(shown.subject, shown.settings.seed) : { caption: words.figure, columns: [], rows: [] };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(): void {
    const good = this.attempt(() => {
      this.#look(this);
    });
    // Never a blank box: above the message stands the example.
    if (!good && !this.#shown) this.#look(EXAMPLE);
    if (!this.#shown) return;
    const { run, learner } = this.#shown.subject;
    run.train(Math.min(this.#playback.position, run.trained + learner.slice));
  }

  protected override updated(): void {
    if (this.#shown) {
      this.#pictured();
      this.#playOnce();
    }
    // A long run is learned in slices; the picture follows.
    if (this.#behind) {
      setTimeout(() => {
        this.requestUpdate();
      });
    }
  }

  protected override renderFigure(): TemplateResult {
    const shown = this.#shown;
    if (!shown) return html`${room(this.size.width)} ${this.#caption(this.problem ? '' : words.loading)}`;
    const { settings, subject } = shown;
    const step = Math.min(this.#playback.position, subject.run.trained);
    const hides = (name: string): boolean => this.hides(name);
    const locks = (name: string): boolean => this.locks(name);
    return html`
      ${'judge' in subject ? this.#finding(subject, step) : this.#recovery(subject, settings, step)}
      ${learnerControls(this, {
        ...{ step, steps: subject.steps, hides, locks, set: this.#set },
        playing: this.#playback.playing,
        stepText: words.stepOf(this.#write(step), this.#write(subject.steps)),
        again: () => void this.#again(),
        tableOpen: this.tableOpen,
        tableToggled: (open) => (this.tableOpen = open),
        table: () => readable(this.figureTable(), (value) => this.number(value, { decimals: 4 })),
        moreToggled: (open) => (this.moreOpen = open),
        more:
          (this.moreOpen && this.#extras()?.extras({ settings, rate: subject.rate, hides, locks, set: this.#set })) ||
          nothing,
      })}
    `;
  }

  #finding(finding: Finding, step: number): TemplateResult {
    return (
      this.#peaks()?.findingView({
        ...{ finding, step, width: this.size.width, place: this.place ?? finding.peak },
        earlier: this.#earlier.map((one) => one.shapes()),
        other: finding.learner.units === 2 ? this.#two()?.caption : undefined,
        write: this.#write,
        number: (value) => this.number(value),
        caption: (text) => this.#caption(text),
        pick: this.#pickPlace,
      }) ?? html``
    );
  }

  #recovery(recovery: Recovery, { images }: Settings, step: number): TemplateResult {
    const { rows, columns } = recovery.wanted;
    return (
      this.#images()?.recoveryView({
        ...{ recovery, images, step, width: this.size.width, largestCell: this.size.cell(56) },
        cell: { row: Math.min(this.cell.row, rows - 1), column: Math.min(this.cell.column, columns - 1) },
        pointing: this.pointing,
        write: this.#write,
        number: (value, decimals) => this.number(value, { decimals }),
        caption: (text) => this.#caption(text),
        pointed: (to) => {
          this.pointing = to !== undefined;
          if (to) this.cell = to;
        },
        picked: ({ row, column }) => {
          this.dispatchEvent(new ConvletsSelectEvent({ what: 'cell', value: [row, column] }));
        },
      }) ?? html``
    );
  }

  #caption(text: string): TemplateResult {
    return html`<slot name="caption"><p class="caption" part="caption">${text}</p></slot>`;
  }

  /** Takes all attributes together; what throws leaves the last good picture. */
  #look(wanted: Wanted): void {
    const settings = settingsOf(wanted);
    const key = JSON.stringify(settings);
    const last = this.#shown;
    if (last?.key === key) {
      this.#pending = false;
      return;
    }
    const subject = subjectFor(settings, { peaks: this.#peaks, two: this.#two, images: this.#images });
    this.#pending = !subject;
    if (!subject) return;
    // Other starts of the same task stay in the picture: all of them end in one shape.
    const same = last && sameTask(last.settings, settings);
    this.#earlier = same && 'judge' in last.subject ? [...this.#earlier, last.subject].slice(-EARLIER) : [];
    this.#shown = { key, settings, subject };
    this.pointing = false;
    const { playing, position } = this.#playback;
    this.#playback.position = playing ? Math.min(position, subject.steps) : subject.steps;
  }

  /** When it is first seen, if the page and the reader agree. */
  #playOnce(): void {
    if (this.#played || !this.#shown || !this.#visibility.visible) return;
    if (this.autoplay !== 'visible' || this.motion.reduced) return;
    this.#playback.seek(0);
    void this.play();
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
    return (this.#shown?.subject.run.trained ?? Infinity) < this.#playback.position;
  }

  /** The next seed, from its start. */
  async #again(): Promise<void> {
    this.#set('seed', this.seed + 1);
    await this.reset();
    if (!this.motion.reduced) void this.play();
  }

  /** Whole numbers by default; all the decimals that are asked for, so that columns and moving numbers keep their width. */
  readonly #write = (value: number, decimals = 0): string => this.number(value, { decimals, fixed: true });

  readonly #pickPlace = (place: number): void => {
    if (place === this.place) return;
    this.place = place;
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'place', value: place }));
  };

  readonly #set = (name: string, value: string | number): void => {
    this.#playback.pause();
    Object.assign(this, { [name]: value });
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };
}
