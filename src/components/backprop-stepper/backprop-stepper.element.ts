import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PlaybackController } from '../../controllers/playback.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { InputError } from '../../data/input-error.js';
import { textFromMatrix } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
import { matrixText } from '../../drawing/text-alternative.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { dataTable } from '../../templates/widgets.js';
import { caption } from './backprop-stepper.caption.js';
import { stepperControls } from './backprop-stepper.controls.js';
import { formula } from './backprop-stepper.formula.js';
import { workedHeight } from './backprop-stepper.layout.js';
import { Lesson, netFrom, type MapName, type Step, type StepKind } from './backprop-stepper.model.js';
import { stepperPicture, titleOf } from './backprop-stepper.picture.js';
import { styles } from './backprop-stepper.styles.js';
import { workedOf, type Worked } from './backprop-stepper.terms.js';
import { chain, words } from './backprop-stepper.words.js';

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

  @state() private pointed: { map: MapName | 'terms'; cell: number } | undefined;
  @state() private editing: { map: MapName; cell: number } | undefined;
  @state() private guessed: ReadonlySet<number> = new Set();
  @state() private verdict = '';
  @state() private tableOpen = false;
  @state() private moreOpen = false;
  readonly #extras = this.lazily(() => import('./backprop-stepper.extras.js'));
  #lesson: Lesson | undefined;
  #actives: Partial<Record<MapName | 'terms', Cell>> = {};
  /** Until the reader steps, everything is on screen. */
  #reached = Infinity;
  #played = false;

  constructor() {
    super();
    new VisibilityController(this, {
      seen: (visible) => {
        if (!visible) this.#playback.pause();
        else if (!this.#played && this.autoplay === 'visible' && !this.predict && !this.motion.reduced) {
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
    this.#played = true;
    this.#playback.pause();
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
    const names: MapName[] = ['I', 'W', 'b', 'o', 'a', 'V', 's', 'p', 'L', 'ds', 'dV', 'da', 'do', 'dW', 'db', 'dI'];
    const rows = lesson
      ? names
          .filter((name) => lesson.has(name))
          .map((name) => {
            const { values, columns } = lesson.map(name);
            const hidden = this.predict && name === 'dW';
            const numbers = Array.from(values, (value, i) => (hidden && !this.guessed.has(i) ? NaN : value));
            const text = matrixText(numbers, columns, { locale: this.locale, decimals: 3 }).replaceAll('NaN', '?');
            return [titleOf(name, lesson.dense), text];
          })
      : [];
    if (lesson) {
      rows.push([
        `${words.after} W`,
        matrixText(lesson.map('W', true).values, lesson.map('W').columns, { locale: this.locale }),
      ]);
      rows.push([words.afterLoss, this.number(lesson.afterPass.loss, { decimals: 3 })]);
    }
    return { caption: words.figure, columns: [words.symbol, words.values], rows };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = ['preset', 'input', 'kernel', 'headWeights', 'target', 'rate', 'bias', 'colormap'];
    if (!this.#lesson || settings.some((name) => (changed as Map<string, unknown>).has(name))) this.#work();
  }

  #work(): void {
    this.attempt(() => {
      const { net, rate } = netFrom(this);
      const before = this.#lesson;
      const lesson = new Lesson(net, rate);
      this.#lesson = lesson;
      this.guessed = new Set();
      this.#forget();
      if (before?.steps.length === lesson.steps.length) return;
      this.#reached = Infinity;
      this.#playback.pause();
      this.#playback.position = lesson.steepest;
    });
  }

  #forget(): void {
    this.pointed = undefined;
    this.editing = undefined;
    this.verdict = '';
    this.#actives = {};
  }

  protected override renderFigure(): TemplateResult {
    const lesson = this.#lesson;
    if (!lesson) return html`${nothing}`;
    const position = Math.min(this.#playback.position, lesson.steps.length - 1);
    const step = lesson.steps[position];
    const worked = workedOf(lesson, step);
    const lit = this.#lit(worked);
    const secret = this.predict && step.kind === 'filter' && !this.guessed.has(step.cell);
    const write = (value: number, decimals = 2): string => this.number(value, { decimals });
    const text = caption(lesson, step, secret, write);
    return html`
      ${this.hides('chain') ? nothing : this.#chain(step)}
      ${stepperPicture({
        lesson,
        step,
        worked,
        lit,
        secret,
        hidden: (name, cell) => this.predict && name === 'dW' && !this.guessed.has(cell),
        reached: this.#reached,
        width: this.size.width,
        largestCell: this.size.cell(56),
        workedHeight: workedHeight(lesson, this.size.width),
        fastest: this.#fastest(lesson),
        actives: this.#actives,
        summary: `${words.step(position + 1, lesson.steps.length)}. ${text}`,
        write,
        point: (map, cell) => {
          this.#point(lesson, worked, map, cell);
        },
        pick: (map, cell) => {
          this.#pick(lesson, map, cell);
        },
      })}
      ${formula({
        lesson,
        step,
        worked,
        lit,
        secret,
        write,
        pointTerm: (term) => {
          this.pointed = term === undefined ? undefined : { map: 'terms', cell: term };
        },
      })}
      ${this.editing ? this.#editor(lesson, this.editing) : nothing} ${secret ? this.#guess(lesson, step) : nothing}
      <slot name="caption"><p class="caption" part="caption" aria-live="off">${this.verdict} ${text}</p></slot>
      ${stepperControls(this, {
        position,
        steps: lesson.steps.length,
        playing: this.#playback.playing,
        rate: lesson.rate,
        fastest: this.#fastest(lesson),
        rateText: write(lesson.rate, 3),
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: (name, value) => {
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

  /** Largest rate of the slider: enough to overshoot. */
  #fastest({ dense, rate }: Lesson): number {
    return Math.max(dense ? 2 : 1, rate);
  }

  #chain({ kind }: Step): TemplateResult {
    return html`<ol class="chain" aria-label=${words.chain}>
      ${chain.map(({ text, kinds }) => html`<li aria-current=${kinds.includes(kind) ? 'step' : nothing}>${text}</li>`)}
    </ol>`;
  }

  /** The terms that the reader points at, by one of their factors or in the formula; else all. */
  #lit(worked: Worked | undefined): number[] {
    if (!worked) return [];
    const all = worked.terms.map((_, i) => i);
    const { pointed } = this;
    if (!pointed) return all;
    if (pointed.map === 'terms') return [pointed.cell];
    return all.filter((i) => {
      const { left, right } = worked.terms[i];
      return [left, right].some(({ map, cell }) => map === pointed.map && cell === pointed.cell);
    });
  }

  /** Points at a factor of this step, or else goes to the step that works the cell out. */
  #point(lesson: Lesson, worked: Worked | undefined, map: MapName | 'terms', cell: Cell | undefined): void {
    if (!cell) {
      this.pointed = undefined;
      return;
    }
    this.#played = true;
    this.#playback.pause();
    const columns = map === 'terms' ? (worked?.columns ?? 1) : lesson.map(map).columns;
    const index = cell.row * columns + cell.column;
    const step = map === 'terms' ? -1 : lesson.stepOf(map, index);
    const takesPart = worked?.terms.some(({ left, right }) => left.map === map || right.map === map);
    if (map !== 'terms' && !takesPart && step >= 0) this.#playback.seek(step);
    else this.pointed = { map, cell: index };
    this.#actives = { [map]: cell };
    this.requestUpdate();
  }

  /** Opens the editor of a number, or goes to the step that works it out. */
  #pick(lesson: Lesson, map: MapName, cell: Cell): void {
    this.#played = true;
    this.#playback.pause();
    const index = cell.row * lesson.map(map).columns + cell.column;
    const control = EDITABLE[map];
    if (control === undefined) {
      const step = lesson.stepOf(map, index);
      if (step >= 0) this.#playback.seek(step);
    } else if (!this.locks(control)) {
      this.editing = { map, cell: index };
      this.#focusForm();
    }
  }

  #set(name: string, value: string | number): void {
    Object.assign(this, { [name]: value });
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  #focusForm(): void {
    const focus = (): void => {
      const field = this.renderRoot.querySelector<HTMLInputElement>('.editor input');
      field?.focus();
      field?.select();
    };
    // The form comes with the first use.
    void import('./backprop-stepper.extras.js').then(() => this.updateComplete).then(focus);
  }

  #editor(lesson: Lesson, { map, cell }: { map: MapName; cell: number }): TemplateResult | undefined {
    const { values, columns } = lesson.map(map);
    const title = words.place(titleOf(map, lesson.dense), Math.floor(cell / columns) + 1, (cell % columns) + 1);
    return this.#extras()?.numberEditor(title, values[cell], {
      entered: (value, text) => {
        if (!Number.isFinite(value)) {
          this.fail(new InputError('bad-number', `“${text}” is no number.`, '-1 or 1/2'));
          return;
        }
        const numbers = Array.from(values, (old, i) => (i === cell ? value : old));
        const rows = Array.from({ length: values.length / columns }, (_, i) =>
          numbers.slice(i * columns, (i + 1) * columns),
        );
        this.editing = undefined;
        if (map === 'b') this.#set('bias', value);
        else this.#set(EDITABLE[map] === 'head-weights' ? 'headWeights' : (EDITABLE[map] ?? ''), textFromMatrix(rows));
      },
      closed: () => {
        this.editing = undefined;
      },
    });
  }

  #guess(lesson: Lesson, { cell }: Step): TemplateResult | undefined {
    const value = lesson.gradients.filter.data[cell];
    const open = (): void => {
      this.guessed = new Set([...this.guessed, cell]);
    };
    return this.#extras()?.guessForm((guess) => {
      const right = Math.abs(guess - value) <= 0.011 * Math.max(1, Math.abs(value));
      this.verdict = right ? words.right : words.wrong(this.number(guess));
      if (right) open();
    }, open);
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

/** What a reader may change in place, and the name that locks it. */
const EDITABLE: Partial<Record<MapName, string>> = { I: 'input', W: 'kernel', b: 'bias', V: 'head-weights' };
