import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { words as common } from '../../words/convlets.words.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { disclosure } from '../../templates/widgets.js';
import { chainOf } from './backprop-stepper.chain.js';
import { stepperControls } from './backprop-stepper.controls.js';
import { formulaLines } from './backprop-stepper.formula.js';
import { layOut, readableCell } from './backprop-stepper.layout.js';
import { litTerms } from './backprop-stepper.marks.js';
import { durationOf, exampleLesson, type Lesson, type MapName } from './backprop-stepper.model.js';
import { editable, isEditable } from './backprop-stepper.names.js';
import { stepperPicture } from './backprop-stepper.picture.js';
import { scenes, type Worked } from './backprop-stepper.scene.js';
import type { Parts } from './backprop-stepper.settings.js';
import { styles } from './backprop-stepper.styles.js';
import { numbersTable } from './backprop-stepper.table.js';
import type { Reading, StepView } from './backprop-stepper.view.js';
import { words } from './backprop-stepper.words.js';

const SETTINGS = ['preset', 'input', 'kernel', 'headWeights', 'target', 'rate', 'bias'] as const;

/** The state where nobody has set anything. */
const UNTOUCHED = 'average,,,,,,0,false';

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
 * @fires {Event} input - The reader moves the scrubber or the rate.
 * @fires {Event} change - The reader changed a number, or let go of the scrubber.
 * @cssState running - The steps play.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class BackpropStepper extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

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

  protected override readonly stateProperties = [...SETTINGS, 'symbolic'];

  @state() private reading: Reading = {};
  @state() private guessed: ReadonlySet<number> = new Set();
  @state() private moreOpen = false;
  readonly #steps = this.lazily(() => import('./backprop-stepper.steps.js'));
  readonly #extras = this.lazily(() => import('./backprop-stepper.extras.js'));
  #lesson = exampleLesson();
  protected override position = this.#lesson.steepest;
  /** For other attributes than those of the untouched element. */
  #parts: Parts | undefined;
  /** A part could not be fetched. */
  #unreachable = false;
  /** A form takes the focus once it is there, and gives it back to the matrix that it stood for. */
  #toFocus = '';
  /** The last step whose numbers are on screen: all, until somebody starts at the first. */
  #reached = Infinity;

  /** Plays on from here, from the first step if it stands at the end; resolves when it ends or is paused. */
  override play(): Promise<void> {
    if (this.mayPlay) this.#reached = this.position % this.last;
    this.reading = {};
    return super.play();
  }

  /** To the first step, with nothing known yet. */
  override reset(): Promise<void> {
    this.#reached = 0;
    this.requestUpdate();
    return super.reset();
  }

  override figureTable(): FigureTable {
    return numbersTable(this.#lesson, this.#hidden, !this.#guessing, this.locale);
  }

  protected override get stops(): number {
    return this.#lesson.steps.length;
  }

  protected override get mayPlay(): boolean {
    return !this.predict && !this.symbolic;
  }

  protected override get playsByItself(): boolean {
    return super.playsByItself && !this.problem;
  }

  protected override durationOf(stop: number): number {
    return durationOf(this.#lesson.steps[stop]);
  }

  protected override movedTo(stop: number): void {
    this.#reached = Math.max(this.#reached, stop);
    this.reading = {};
    // What is told of the next step is there when it comes.
    if (stop < this.last && !scenes[this.#lesson.steps[stop + 1].kind]) this.#steps();
  }

  protected override figureName(): string {
    return words.figure;
  }

  /** What the attributes ask for is fetched before it is drawn. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const untouched = String(Object.values(this.getState())) === UNTOUCHED;
    if (untouched || this.#parts?.serve(this) || this.#unreachable) return super.scheduleUpdate();
    const fetching = import('./backprop-stepper.settings.js').then(async ({ partsFor }) => {
      this.#parts = await partsFor(this);
    });
    return fetching
      .catch(() => {
        this.#unreachable = true;
        this.fail(new InputError('load-failed', () => common.missing, common.reload));
      })
      .then(() => this.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      this.#unreachable ||
      ![...SETTINGS, 'colormap'].some((name) => (changed as ReadonlyMap<string, unknown>).has(name))
    )
      return;
    this.attempt(() => {
      this.#show(this.#parts?.lessonOf(this) ?? exampleLesson());
    });
  }

  protected override updated(): void {
    const target = this.#toFocus && this.renderRoot.querySelector<HTMLElement>(this.#toFocus);
    if (!target) return;
    target.focus();
    this.#toFocus = '';
  }

  /** A net with other steps starts anew, at its steepest gradient. */
  #show(lesson: Lesson): void {
    const same = this.hasUpdated && this.#lesson.steps.length === lesson.steps.length;
    this.#lesson = lesson;
    this.guessed = new Set();
    this.reading = same ? { actives: this.reading.actives } : {};
    if (same) return;
    this.#reached = Infinity;
    void this.pause();
    this.position = lesson.steepest;
  }

  /** A gradient that the reader has not guessed yet. */
  readonly #hidden = (map: MapName, cell: number): boolean => this.predict && map === 'dW' && !this.guessed.has(cell);

  /** Some gradient is still to be guessed: the filter after the step would give it away. */
  get #guessing(): boolean {
    return this.predict && this.guessed.size < this.#lesson.map('W').values.length;
  }

  protected override renderFigure(): TemplateResult {
    const lesson = this.#lesson;
    const symbolic = this.symbolic && this.#parts?.symbolicFigure;
    if (symbolic) {
      return symbolic({
        lesson,
        size: this.size,
        weight: this.reading.actives?.W,
        point: (W) => {
          this.reading = { actives: { W } };
        },
      });
    }
    const view = this.#view(lesson);
    return html`
      ${stepperControls({
        transport: this.transport(words, words.step(this.position + 1, this.stops)),
        preset: this.preset,
        rate: lesson.settings.rate,
        isDense: lesson.dense,
        write: this.#write,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: this.#set,
      })}
      ${this.hides('chain') ? nothing : chainOf(view.step.kind)} ${stepperPicture(view)}
      <div class="formula" part="value">${view.scene && formulaLines(view, view.scene)}</div>
      ${this.#form(view)}
      <slot name="caption"><p class="caption" part="caption">${this.reading.verdict} ${view.scene?.text}</p></slot>
      ${
        this.hides('more')
          ? nothing
          : disclosure(
              'more',
              words.more,
              (open) => (this.moreOpen = open),
              this.moreOpen ? this.#extras()?.moreSettings(lesson, (name) => this.locks(name), this.#set) : nothing,
            )
      }
      ${this.tableBelow(words.table)}
    `;
  }

  #view(lesson: Lesson): StepView {
    const { width } = this.size;
    const { position } = this;
    const step = lesson.steps[Math.min(position, this.last)];
    const { kind, map, cell } = step;
    const secret = kind === 'update' || kind === 'again' ? this.#guessing : this.#hidden(map, cell);
    const tell = lesson.head.scenes?.[kind] ?? scenes[kind] ?? this.#steps()?.scenes[kind];
    const scene = tell?.({ lesson, step, secret, write: this.#write });
    const layout = layOut(lesson.shapes, readableCell(lesson), width, this.size.cell(56));
    return {
      lesson,
      step,
      scene,
      layout,
      width,
      reached: this.#reached,
      actives: this.reading.actives ?? {},
      pointed: this.reading.pointed,
      lit: litTerms(scene?.worked, this.reading.pointed),
      secret,
      hidden: this.#hidden,
      summary: `${words.step(position + 1, this.stops)}. ${scene?.text ?? ''}`,
      write: this.#write,
      point: (name, to) => {
        this.#point(lesson, scene?.worked, name, to);
      },
      pointTerm: this.#pointTerm,
      pick: (name, to) => {
        this.#pick(lesson, name, to);
      },
    };
  }

  readonly #write = (value: number, decimals = 2): string => this.number(value, { decimals });

  /** Points at a factor of this step, or else goes to the step that works the cell out. */
  #point(lesson: Lesson, worked: Worked | undefined, map: MapName, to: Cell | undefined): void {
    this.reading = {};
    if (!to) return;
    this.takeOver();
    const cell = to.row * lesson.map(map).columns + to.column;
    const isFactor = worked?.terms.some(({ left, right }) => left.map === map || right.map === map);
    const step = lesson.stepOf(map, cell);
    const pointsHere = isFactor || step < 0;
    if (!pointsHere) this.stand(step);
    this.reading = { actives: { [map]: to }, pointed: pointsHere ? { map, cell } : undefined };
  }

  readonly #pointTerm = (cell: number | undefined): void => {
    if (cell !== undefined) this.takeOver();
    this.reading = { pointed: cell === undefined ? undefined : { map: 'terms', cell } };
  };

  /** Opens the editor of a number, or goes to the step that works it out. */
  #pick(lesson: Lesson, map: MapName, { row, column }: Cell): void {
    this.takeOver();
    const cell = row * lesson.map(map).columns + column;
    if (!isEditable(map)) {
      const step = lesson.stepOf(map, cell);
      if (step >= 0) this.stand(step);
    } else if (!this.locks(map === 'V' ? 'head-weights' : editable[map])) {
      this.reading = { ...this.reading, editing: { map, cell } };
      this.#toFocus = '.editor input';
    }
  }

  readonly #set = (name: string, value: string | number): void => {
    // Another head has another target, rate and weights.
    if (name === 'preset') Object.assign(this, { headWeights: '', target: undefined, rate: undefined });
    Object.assign(this, { [name]: value });
    // The rate has a slider, which tells by itself.
    if (name !== 'rate') this.tell('change');
  };

  /** What asks the reader for a number: the editor of a cell, or the guess of a gradient. */
  #form({ lesson, step, secret }: StepView): TemplateResult | undefined {
    const place = this.reading.editing ?? (secret && step.map === 'dW' ? step : undefined);
    if (!place) return undefined;
    return this.#extras()?.askForNumber(lesson, place, (answer) => {
      this.attempt(() => {
        const { name, value = '', verdict, known } = answer();
        this.reading = { verdict, actives: this.reading.actives };
        if (known || !verdict) this.#toFocus = `[aria-activedescendant=${place.map}-cell]`;
        if (known) this.guessed = new Set([...this.guessed, step.cell]);
        if (name) this.#set(name, value);
      });
    });
  }
}
