import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PlaybackController } from '../../controllers/playback.js';
import { VisibilityController } from '../../controllers/visibility.js';
import type { Cell } from '../../drawing/heat-map.js';
import { matrixText } from '../../drawing/text-alternative.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import { workedExamples, workedNet } from '../../math/worked-parts.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { dataTable } from '../../templates/widgets.js';
import { chainOf, stepperControls } from './backprop-stepper.controls.js';
import type { Pointed } from './backprop-stepper.explanation.js';
import { layOut } from './backprop-stepper.layout.js';
import { described, Lesson, MAP_NAMES, type MapName, type Step, type StepKind } from './backprop-stepper.model.js';
import { stepperPicture } from './backprop-stepper.picture.js';
import { styles } from './backprop-stepper.styles.js';
import { editable, titleOf, words } from './backprop-stepper.words.js';

/** Milliseconds that a step is shown while playing. */
const DURATIONS: Partial<Record<StepKind, number>> = { output: 1600, image: 900, filter: 2600 };
const USUAL_DURATION = 3000;

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
    'preset',
    'input',
    'kernel',
    'headWeights',
    'target',
    'rate',
    'bias',
    'symbolic',
  ];

  readonly #playback = new PlaybackController(this, {
    steps: () => this.#lesson?.steps.length ?? 1,
    duration: (step) => DURATIONS[this.#lesson?.steps[step]?.kind ?? 'loss'] ?? USUAL_DURATION,
    moved: (step) => {
      this.#reached = Math.max(this.#reached, step);
      this.#forget();
      this.dispatchEvent(new ConvletsStepEvent({ step, steps: this.#lesson?.steps.length ?? 1 }));
    },
    started: (step) => {
      this.#reached = step;
      this.#forget();
      this.setHostState('running', true);
      this.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      this.setHostState('running', false);
      this.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      this.setHostState('running', false);
      this.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  });

  @state() private pointed: Pointed | undefined;
  @state() private editing: { map: MapName; cell: number } | undefined;
  @state() private guessed: ReadonlySet<number> = new Set();
  @state() private verdict = '';
  @state() private tableOpen = false;
  @state() private moreOpen = false;
  readonly #explanation = this.lazily(() => import('./backprop-stepper.explanation.js'));
  readonly #symbolic = this.lazily(() => import('./backprop-stepper.symbolic.js'));
  readonly #extras = this.lazily(() => import('./backprop-stepper.extras.js'));
  readonly #dense = this.lazily(() => import('./backprop-stepper.dense.js'));
  #lesson: Lesson | undefined;
  #actives: Partial<Record<MapName, Cell>> = {};
  /** The head's arithmetic is on its way. */
  #waiting = false;
  /** Until the reader steps, everything is on screen. */
  #reached = Infinity;
  #played = false;

  constructor() {
    super();
    new VisibilityController(this, {
      seen: (visible) => {
        if (!visible) this.#playback.pause();
        else if (
          !this.#played &&
          this.autoplay === 'visible' &&
          !this.predict &&
          !this.symbolic &&
          !this.motion.reduced
        ) {
          this.#played = true;
          this.#playback.seek(0);
          void this.#playback.play();
        }
      },
    });
  }

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
    const lesson = this.#lesson;
    const rows: string[][] = [];
    const style = { locale: this.locale, decimals: 3 };
    if (lesson) {
      for (const name of MAP_NAMES.filter((one) => lesson.has(one))) {
        const { values, columns } = lesson.map(name);
        const known = values.map((value, cell) => (this.#hidden(name, cell) ? NaN : value));
        rows.push([titleOf(name, lesson.dense), matrixText(known, columns, style).replaceAll('NaN', '?')]);
      }
      const { values, columns } = lesson.map('W', true);
      if (!this.predict) rows.push([words.afterFilter, matrixText(values, columns, style)]);
      rows.push([words.afterLoss, this.number(lesson.afterPass.loss, style)]);
    }
    return { caption: words.figure, columns: [words.symbol, words.values], rows };
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
      const before = this.#lesson?.steps.length;
      const parts = dense ? dense.withHead(wanted, this.headWeights) : wanted.parts;
      const lesson = new Lesson(workedNet(parts), wanted.rate, dense?.denseHead);
      this.#lesson = lesson;
      this.guessed = new Set();
      this.#forget();
      if (before === lesson.steps.length) return;
      this.#reached = Infinity;
      this.#playback.pause();
      this.#playback.position = lesson.steepest;
    });
    if (understood || this.#lesson) return;
    // Nothing good was ever on screen: the worked example stands above the message.
    const { average } = workedExamples;
    this.#lesson = new Lesson(workedNet(average), average.rate);
    this.#playback.position = this.#lesson.steepest;
  }

  /** A gradient that the reader has not guessed yet. */
  #hidden(name: MapName, cell: number): boolean {
    return this.predict && name === 'dW' && !this.guessed.has(cell);
  }

  #forget(): void {
    this.pointed = undefined;
    this.editing = undefined;
    this.verdict = '';
    this.#actives = {};
  }

  protected override renderFigure(): TemplateResult {
    const lesson = this.#lesson;
    if (!lesson) return html`<p class="caption">${this.problem ? nothing : words.loading}</p>`;
    if (this.symbolic) return this.#letters(lesson);
    const position = Math.min(this.#playback.position, lesson.steps.length - 1);
    const step = lesson.steps[position];
    const secret = this.#hidden(step.map, step.cell);
    const write = (value: number, decimals = 2): string => this.number(value, { decimals });
    const { width } = this.size;
    const layout = layOut(lesson, width, this.size.cell(56));
    const fastest = Math.max(lesson.dense ? 2 : 1, lesson.rate);
    const { pointed } = this;
    const point = (term: number | undefined): void => {
      this.#pointTerm(term);
    };
    const explained = this.#explanation()?.explain({
      ...{ lesson, step, layout, width, pointed, secret, fastest, write, point },
    });
    const text = explained?.text ?? '';
    return html`
      ${this.hides('chain') ? nothing : chainOf(step)}
      ${stepperPicture({
        lesson,
        step,
        layout,
        width,
        reached: this.#reached,
        marks: explained?.marks ?? [],
        actives: this.#actives,
        hidden: (name, cell) => this.#hidden(name, cell),
        summary: `${words.step(position + 1, lesson.steps.length)}. ${text}`,
        below: explained?.below,
        write,
        point: (map, cell) => {
          this.#point(lesson, map, cell, explained?.uses(map) ?? false);
        },
        pick: (map, cell) => {
          this.#pick(lesson, map, cell);
        },
      })}
      <div class="formula" part="value">${explained?.formula}</div>
      ${this.#forms(lesson, step, secret)}
      <slot name="caption"><p class="caption" part="caption">${this.verdict} ${text}</p></slot>
      ${stepperControls(this, {
        position,
        steps: lesson.steps.length,
        playing: this.#playback.playing,
        rate: lesson.rate,
        fastest,
        rateText: write(lesson.rate, 3),
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: (name, value) => {
          // Another head has another target, rate and weights.
          if (name === 'preset') Object.assign(this, { headWeights: '', target: undefined, rate: undefined });
          this.#set(name, value);
        },
      })}
      ${this.hides('more') ? nothing : this.#more(lesson)}
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

  #letters(lesson: Lesson): TemplateResult {
    return html`${this.#symbolic()?.symbolicFigure({
      lesson,
      width: this.size.width,
      largestCell: this.size.cell(56),
      weight: this.#actives.W ?? { row: 0, column: 0 },
      point: (weight) => {
        this.#actives = { W: weight };
        this.requestUpdate();
      },
    })}`;
  }

  /** Points at a factor of this step, or else goes to the step that works the cell out. */
  #point(lesson: Lesson, map: MapName, cell: Cell | undefined, factor: boolean): void {
    this.pointed = undefined;
    if (!cell) return;
    this.#takeOver();
    const index = cell.row * lesson.map(map).columns + cell.column;
    const step = lesson.stepOf(map, index);
    if (factor || step < 0) this.pointed = { map, cell: index };
    else this.#playback.seek(step);
    this.#actives = { [map]: cell };
    this.requestUpdate();
  }

  #pointTerm(term: number | undefined): void {
    this.pointed = term === undefined ? undefined : { map: 'terms', cell: term };
    if (term !== undefined) this.#takeOver();
  }

  /** From now on the reader drives. */
  #takeOver(): void {
    this.#played = true;
    this.#playback.pause();
  }

  /** Opens the editor of a number, or goes to the step that works it out. */
  #pick(lesson: Lesson, map: MapName, cell: Cell): void {
    this.#takeOver();
    const index = cell.row * lesson.map(map).columns + cell.column;
    const attribute = editable[map];
    if (attribute === undefined) {
      const step = lesson.stepOf(map, index);
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
  }

  #set(name: string, value: string | number): void {
    Object.assign(this, { [name]: value });
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** What asks the reader for a number: the editor of a cell, or the guess of a gradient. */
  #forms(lesson: Lesson, { cell }: Step, secret: boolean): TemplateResult | undefined {
    if (!this.editing && !secret) return undefined;
    const close = (): void => {
      this.editing = undefined;
    };
    return this.#extras()?.askForNumber(lesson, this.editing ?? { map: 'dW', cell }, {
      attempt: (task) => {
        this.attempt(task);
      },
      entered: (property, value) => {
        close();
        this.#set(property, value);
      },
      closed: close,
      guessed: (verdict, right) => {
        this.verdict = verdict;
        if (right) this.guessed = new Set([...this.guessed, cell]);
      },
    });
  }

  #more(lesson: Lesson): TemplateResult {
    return html`<details
      class="more"
      @toggle=${(event: Event): void => {
        this.moreOpen = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>${words.more}</summary>
      ${
        this.moreOpen
          ? this.#extras()?.moreSettings({
              target: lesson.net.target,
              bias: this.bias,
              scores: lesson.dense ? lesson.scores : 0,
              locks: (name) => this.locks(name),
              set: (name, value) => {
                this.#set(name, value);
              },
            })
          : nothing
      }
    </details>`;
  }
}
