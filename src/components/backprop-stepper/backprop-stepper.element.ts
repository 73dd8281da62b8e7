import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import type { Cell } from '../../drawing/heat-map.js';
import { averageExample, workedNet } from '../../math/worked-parts.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { dataTable } from '../../templates/widgets.js';
import type { Pointed } from './backprop-stepper.explanation.js';
import { stepFigure } from './backprop-stepper.figure.js';
import { described, Lesson, type MapName, type Step } from './backprop-stepper.model.js';
import { playbackOf } from './backprop-stepper.playback.js';
import { styles } from './backprop-stepper.styles.js';
import { numbersTable } from './backprop-stepper.table.js';
import { editable, words } from './backprop-stepper.words.js';

/**
 * One small network worked out: forward to the loss, then backward to the gradient of every weight, pixel and bias, each
 * gradient as the sum of its uses, then one step of the filter and the loss before and after it.
 *
 * @summary One step of backpropagation through a filter, with every term of every gradient.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the steps.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - A matrix that answers to pointer and keys.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart value - The formula with its numbers.
 * @csspart controls - The strip of controls.
 * @csspart play - The play button.
 * @csspart step - The buttons for one step back and on.
 * @csspart slider - The scrubber and the rate.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive values.
 * @cssprop [--convlets-color-negative] - Hue of negative values.
 * @cssprop [--convlets-color-accent] - Hue of "here, now".
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-cell-size] - Largest side of a cell.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-space] - Distance unit.
 * @fires {ConvletsStepEvent} convlets-step - Another step is on screen.
 * @fires {ConvletsRunEvent} convlets-run - The steps start to play.
 * @fires {ConvletsPauseEvent} convlets-pause - They pause.
 * @fires {ConvletsDoneEvent} convlets-done - The last step is reached.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} change - The reader changed a number.
 * @cssState running - The steps play.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class BackpropStepper extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** What follows the filter: `average` or `max` (one number, squared error), `dense` (ReLU, one score, sigmoid), `softmax` (ReLU, several scores). */
  @property() preset = 'average';

  /** The image, rows of numbers: `0 0 1; 0 2 1; 1 1 2`. Default: the preset's. */
  @property() input = '';

  /** The filter, rows of weights: `1 0; 2 -1`. Default: the preset's. */
  @property() kernel = '';

  /** Weights of a dense head: one row for each score, one weight for each output of the filter. Default: the preset's. */
  @property({ attribute: 'head-weights' }) headWeights = '';

  /** What the net should answer: a number, 0 or 1 for one score, the number of the right class from 0 for several. Default: the preset's. */
  @property({ type: Number }) target: number | undefined;

  /** η: how far the filter moves against its gradient. Default: the preset's. */
  @property({ type: Number }) rate: number | undefined;

  /** Added to every output of the filter. */
  @property({ type: Number }) bias = 0;

  /** Hides each ∂L/∂W until the reader has guessed it. */
  @property({ type: Boolean }) predict = false;

  /** The outputs and gradients as expressions of letters instead of numbers. */
  @property({ type: Boolean }) symbolic = false;

  /** `visible`: plays once when first seen, unless the reader wants less motion; `off`: stands still. */
  @property() autoplay: 'visible' | 'off' = 'visible';

  protected override readonly stateProperties = [
    ...['preset', 'input', 'kernel', 'headWeights', 'target', 'rate', 'bias', 'symbolic'],
  ];

  readonly #playback = playbackOf(this, {
    lesson: () => this.#lesson,
    moved: (step) => {
      this.#reached = Math.max(this.#reached, step);
      this.#forget();
    },
    started: (step) => {
      this.#reached = step;
      this.#forget();
    },
    running: (on) => {
      this.setHostState('running', on);
    },
  });

  @state() private pointed: Pointed | undefined;
  @state() private editing: { map: MapName; cell: number } | undefined;
  @state() private guessed: ReadonlySet<number> = new Set();
  @state() private verdict = '';
  @state() private tableOpen = false;
  @state() private moreOpen = false;
  readonly #explanation = this.lazily(() => import('./backprop-stepper.explanation.js'));
  readonly #chart = this.lazily(() => import('./backprop-stepper.chart.js'));
  readonly #symbolic = this.lazily(() => import('./backprop-stepper.symbolic.js'));
  readonly #extras = this.lazily(() => import('./backprop-stepper.extras.js'));
  readonly #dense = this.lazily(() => import('./backprop-stepper.dense.js'));
  #lesson: Lesson | undefined;
  #actives: Partial<Record<MapName, Cell>> = {};
  #waiting = false; // for the head's arithmetic
  /** Until the reader steps, everything is on screen. */
  #reached = Infinity;
  #played = false;

  readonly #visibility = new VisibilityController(this, {
    seen: (visible) => {
      if (visible) this.#playOnce();
      else this.#playback.pause();
    },
  });

  /** Plays on from here, from the first step if it stands at the end; resolves when it ends or is paused. */
  play(): Promise<void> {
    this.#played = true;
    return this.#playback.play();
  }

  /** Stops playing. */
  pause(): Promise<void> {
    this.#playback.pause();
    return Promise.resolve();
  }

  /** One step on, or `by` steps (negative: back). */
  step(by = 1): Promise<void> {
    return this.seek(this.#playback.position + by);
  }

  /** To step number `step`, counted from 0. */
  async seek(step: number): Promise<void> {
    this.#takeOver();
    this.#playback.seek(step);
    await this.updateComplete;
  }

  /** To the first step, with nothing known yet. */
  reset(): Promise<void> {
    this.#reached = 0;
    this.requestUpdate();
    return this.seek(0);
  }

  override figureTable(): FigureTable {
    return numbersTable(this.#lesson, (name, cell) => this.#hidden(name, cell), !this.predict, this.locale);
  }

  /** Plays by itself when first seen, once there is something to play. */
  #playOnce(): void {
    if (this.#played || !this.#lesson || this.problem || this.autoplay !== 'visible') return;
    if (this.predict || this.symbolic || this.motion.reduced) return;
    this.#played = true;
    this.#playback.seek(0);
    void this.#playback.play();
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = ['preset', 'input', 'kernel', 'headWeights', 'target', 'rate', 'bias', 'colormap'];
    if (this.#waiting || settings.some((name) => (changed as Map<string, unknown>).has(name))) this.#work();
  }

  #work(): void {
    const understood = this.attempt(() => {
      const wanted = described(this);
      const isDense = wanted.parts.head === 'dense';
      const dense = isDense ? this.#dense() : undefined;
      this.#waiting = isDense && !dense;
      if (this.#waiting) return;
      const parts = dense ? dense.withHead(wanted, this.headWeights) : wanted.parts;
      this.#show(new Lesson(workedNet(parts), wanted.rate, dense?.denseHead));
    });
    // Nothing good was ever on screen: the worked example stands above the message, all of it.
    if (!understood && !this.#lesson) this.#show(new Lesson(workedNet(averageExample), averageExample.rate));
  }

  /** A net with other steps starts anew, at its steepest gradient. */
  #show(lesson: Lesson): void {
    const before = this.#lesson?.steps.length;
    this.#lesson = lesson;
    this.guessed = new Set();
    this.#forget();
    if (before === lesson.steps.length) return;
    this.#reached = Infinity;
    this.#playback.pause();
    this.#playback.position = lesson.steepest;
  }

  protected override updated(): void {
    if (this.#visibility.visible) this.#playOnce();
  }

  /** A gradient that the reader has not guessed yet. */
  readonly #hidden = (name: MapName, cell: number): boolean => this.predict && name === 'dW' && !this.guessed.has(cell);

  #forget(): void {
    this.pointed = undefined;
    this.editing = undefined;
    this.verdict = '';
    this.#actives = {};
  }

  protected override renderFigure(): TemplateResult {
    const lesson = this.#lesson;
    if (!lesson) return html`<p class="caption">${this.problem ? nothing : words.loading}</p>`;
    if (this.symbolic) {
      const weight = this.#actives.W ?? { row: 0, column: 0 };
      return html`${this.#symbolic()?.symbolicFigure({ lesson, size: this.size, weight, point: this.#follow })}`;
    }
    return html`
      ${stepFigure(this, {
        lesson,
        playback: this.#playback,
        size: this.size,
        reached: this.#reached,
        actives: this.#actives,
        pointed: this.pointed,
        verdict: this.verdict,
        explain: this.#explanation()?.explain,
        chart: this.#chart,
        form: (step, secret) => this.#form(lesson, step, secret),
        hidden: this.#hidden,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        write: (value, decimals = 2) => this.number(value, { decimals }),
        point: this.#point,
        pointTerm: this.#pointTerm,
        pick: this.#pick,
        set: this.#set,
        more: this.moreOpen ? this.#extras() : undefined,
        opened: (open) => (this.moreOpen = open),
      })}
      ${
        this.hides('table')
          ? nothing
          : dataTable(
              words.table,
              this.tableOpen,
              (open) => (this.tableOpen = open),
              () => this.figureTable(),
            )
      }
    `;
  }

  /** Follows a weight through the letters. */
  readonly #follow = (weight: Cell): void => {
    this.#actives = { W: weight };
    this.requestUpdate();
  };

  /** Points at a factor of this step, or else goes to the step that works the cell out. */
  readonly #point = (map: MapName, cell: Cell | undefined, factor: boolean): void => {
    this.pointed = undefined;
    if (!cell || !this.#lesson) return;
    const { index, step } = this.#placeOf(this.#lesson, map, cell);
    if (factor || step < 0) this.pointed = { map, cell: index };
    else this.#playback.seek(step);
    this.#actives = { [map]: cell };
    this.requestUpdate();
  };

  readonly #pointTerm = (term: number | undefined): void => {
    this.pointed = term === undefined ? undefined : { map: 'terms', cell: term };
    if (term !== undefined) this.#takeOver();
  };

  /** From now on the reader drives. */
  #takeOver(): void {
    this.#played = true;
    this.#playback.pause();
  }

  /** Number of the cell that the reader is at, and of the step that works it out, −1 if none does. */
  #placeOf(lesson: Lesson, map: MapName, { row, column }: Cell): { index: number; step: number } {
    this.#takeOver();
    const index = row * lesson.map(map).columns + column;
    return { index, step: lesson.stepOf(map, index) };
  }

  /** Opens the editor of a number, or goes to the step that works it out. */
  readonly #pick = (map: MapName, cell: Cell): void => {
    if (!this.#lesson) return;
    const { index, step } = this.#placeOf(this.#lesson, map, cell);
    const attribute = editable[map];
    if (attribute === undefined) {
      if (step >= 0) this.#playback.seek(step);
    } else if (!this.locks(attribute)) {
      this.editing = { map, cell: index };
      // The form comes with the first use.
      void import('./backprop-stepper.extras.js')
        .then(() => this.updateComplete)
        .then(() => {
          const field = this.renderRoot.querySelector<HTMLInputElement>('.editor input');
          field?.focus();
          field?.select();
        });
    }
  };

  readonly #set = (name: string, value: string | number): void => {
    // Another head has another target, rate and weights.
    if (name === 'preset') Object.assign(this, { headWeights: '', target: undefined, rate: undefined });
    Object.assign(this, { [name]: value });
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  /** What asks the reader for a number: the editor of a cell, or the guess of a gradient. */
  #form(lesson: Lesson, { cell }: Step, secret: boolean): TemplateResult | undefined {
    if (!this.editing && !secret) return undefined;
    return this.#extras()?.askForNumber(lesson, this.editing ?? { map: 'dW', cell }, {
      attempt: (task) => {
        this.attempt(task);
      },
      entered: (property, value) => {
        this.editing = undefined;
        this.#set(property, value);
      },
      closed: () => (this.editing = undefined),
      guessed: (verdict, right) => {
        this.verdict = verdict;
        if (right) this.guessed = new Set([...this.guessed, cell]);
      },
    });
  }
}
