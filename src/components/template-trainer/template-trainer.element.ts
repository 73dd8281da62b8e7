import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { oneOf, type InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { Activation } from '../../math/activations.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import type { TrainingSession } from '../../training/index.js';
import { controls } from './template-trainer.controls.js';
import { plainRun } from './template-trainer.experiment.js';
import type { Run } from './template-trainer.model.js';
import type { Head, Optimizer } from './template-trainer.net.js';
import { picture, waiting } from './template-trainer.picture.js';
import { Reading, type Probe, type Write } from './template-trainer.reading.js';
import { styles } from './template-trainer.styles.js';
import { isPlain, PLAIN, WANTED } from './template-trainer.wanted.js';
import { words } from './template-trainer.words.js';

/**
 * A net of five filters is trained on one single image. Three filters become that image and two its negative; what is
 * added to each is c times the image, exactly. The net then answers the same to everything that it is shown.
 *
 * @summary Five random filters trained on one image: each becomes the image or its negative.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the training.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - The training image and the filters, which answer to pointer and keys.
 * @csspart cell - A filter: its start, its change, and what it is now.
 * @csspart cell-active - The filter that is pointed at, and the pixel that the keyboard stands on.
 * @csspart axis - The chart of the right answer's probability.
 * @csspart line - The curve in it.
 * @csspart value - The formula.
 * @csspart controls - The strip of controls.
 * @csspart play - The play button.
 * @csspart step - The other buttons.
 * @csspart slider - The scrubber.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Positive weights.
 * @cssprop [--convlets-color-negative] - Negative weights.
 * @cssprop [--convlets-color-accent] - The filter and the pixel that are pointed at, and the answer.
 * @cssprop [--convlets-color-text] - Colour of text and ink; everything else is derived from it. Default: the page's.
 * @fires {ConvletsStepEvent} convlets-step - Another moment of the training is shown.
 * @fires {ConvletsRunEvent} convlets-run - The training is played.
 * @fires {ConvletsPauseEvent} convlets-pause - It pauses.
 * @fires {ConvletsDoneEvent} convlets-done - It has come to its end.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked a filter (`filter`, from 0) or asked about a digit (`digit`).
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves a slider.
 * @fires {Event} change - The reader changed a setting or asked about another digit, or let go of the scrubber.
 * @cssState running - The training is played.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class TemplateTrainer extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

  /** Training images: names of sample digits (`4`, `4 7`, `4:1`), or crowds of them (`4*100` is a hundred 4s). Default: `4`. */
  @property() images = PLAIN.images;

  /** Side of the square filters: 28, as large as the image (the default), 14, 10 or 7. */
  @property({ type: Number, attribute: 'filter-size' }) filterSize = PLAIN.filterSize;

  /** What goes from smaller filters to the dense layer: all places (`flatten`), their `average`, or the `max`. */
  @property() head: Head = 'flatten';

  /** Activation of the filters: `linear` (none), `relu`, `leaky-relu`, `tanh` or `sigmoid`. */
  @property() activation: Activation = 'linear';

  /** `sgd`, `decay` (SGD with weight decay 0.02) or `adam`. */
  @property() optimizer: Optimizer = 'sgd';

  /** Learning rate, 0.0001…2. Default: 0.05 for SGD, 0.1 with weight decay, 0.01 for Adam. */
  @property({ type: Number }) rate: number | undefined;

  /** Number of steps, 1…600. Default: 40, 100 for several digits, 600 with weight decay. */
  @property({ type: Number }) steps: number | undefined;

  /** Standard deviation of the filters' random start, 0…1. Default: 0.007. */
  @property({ type: Number }) std = PLAIN.std;

  /** Start of the random numbers, 0…4 294 967 295. Default: 201. */
  @property({ type: Number }) seed = PLAIN.seed;

  /** What the net is asked about: a sample digit (`9`, `9:1`) or `ink`, an all-inked page. Default: its own image. */
  @property() probe = '';

  /** Name of the page's session, or a session object: the net is asked about the digit that is chosen there. */
  @property() session: string | TrainingSession = '';

  protected override readonly stateProperties = [...WANTED, 'probe'];

  @state() private asked: Probe | undefined;
  @state() private filter: number | undefined;
  @state() private pixel: Cell | undefined;
  @state() private moreOpen = false;
  readonly #asked = this.lazily(async () => {
    const { Asked } = await import('./template-trainer.asked.js');
    return new Asked({
      show: (run) => {
        this.#accept(run ?? this.#plain);
      },
      ask: (probe) => {
        this.asked = probe;
      },
      follow: (probe) => {
        this.probe = '';
        this.asked = probe;
      },
      failed: (problem) => {
        this.#failed(problem);
      },
    });
  });
  readonly #asides = this.lazily(() => import('./template-trainer.asides.js'));
  readonly #more = this.lazily(async () => {
    const { More } = await import('./template-trainer.more.js');
    return new More(this, (this.#run ?? this.#plain).examples[0]);
  });
  readonly #plain = plainRun();
  #run: Run | undefined;
  #touched = false;
  #pictured: () => void = () => undefined;
  /** Filter and pixel that the keyboard stands on. */
  #current = 0;
  #place: Cell = { row: 10, column: 10 };

  /** Resolves when the first picture is drawn. */
  override readonly ready: Promise<void> = new Promise((resolve) => {
    this.#pictured = resolve;
  });

  override figureTable(): FigureTable {
    return this.#reading?.table() ?? { caption: words.table, columns: [], rows: [] };
  }

  protected override get stops(): number {
    return this.#run?.moments.length ?? 1;
  }

  /** The first moments, in which the image appears, slowly. */
  protected override durationOf(moment: number): number {
    return moment === 0 ? 900 : moment <= 8 ? 420 : moment <= 20 ? 160 : 80;
  }

  protected override get mayPlay(): boolean {
    return this.#run !== undefined;
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names: ReadonlyMap<PropertyKey, unknown> = changed;
    const plain = isPlain(this);
    if (plain && !this.#run) this.#show(this.#plain);
    if (names.has('colormap') || names.has('autoplay')) this.#accept();
    this.#touched ||= !plain || this.probe !== '' || this.session !== '';
    if (this.#touched) this.#asked()?.follow(this);
  }

  protected override updated(): void {
    if (this.#run) this.#pictured();
  }

  protected override renderFigure(): TemplateResult {
    const reading = this.#reading;
    if (!reading) return waiting(this.size.width);
    const { run } = reading;
    const pointed = { filter: this.filter, pixel: this.pixel, probe: this.asked };
    const plain = run === this.#plain && this.filter === undefined && !this.asked;
    const caption = (plain ? undefined : this.#asides()?.aside(reading, pointed)) ?? reading.caption();
    const write: Write = (value, style) => this.number(value, style);
    const set = (change: Readonly<Record<string, string | number>>): void => {
      Object.assign(this, change);
      this.tell('change');
    };
    const allowed = {
      hides: (name: string): boolean => this.hides(name),
      locks: (name: string): boolean => this.locks(name),
    };
    const stepText = words.stepOf(reading.step, this.number(run.steps));
    return html`
      ${controls({
        ...{ ...allowed, stepText, probe: this.asked ? this.probe : '' },
        transport: this.transport(words.transport, stepText, this.locks('step')),
        ask: (name) => {
          this.takeOver();
          this.probe = name;
          this.dispatchEvent(new ConvletsSelectEvent({ what: 'digit', value: name || null }));
          this.tell('change');
        },
        moreToggled: (open) => (this.moreOpen = open),
        more: this.moreOpen ? this.#more()?.render(this, { ...allowed, width: this.size.width, write, set }) : nothing,
      })}
      ${picture(reading, {
        ...{ width: this.size.width, place: this.#place, asked: this.asked },
        ...{ current: this.#current, filter: this.filter, pixel: this.pixel },
        point: (filter, pixel) => {
          this.filter = filter;
          this.pixel = pixel;
          if (pixel) this.#place = pixel;
        },
        move: (filter) => {
          this.#current = this.filter = filter;
          this.dispatchEvent(new ConvletsSelectEvent({ what: 'filter', value: filter }));
        },
      })}
      <slot name="caption"><p class="caption" part="caption">${caption}</p></slot>
      ${this.tableBelow(words.table)}
    `;
  }

  get #reading(): Reading | undefined {
    if (!this.#run) return undefined;
    const moment = Math.min(this.position, this.last);
    return new Reading(this.#run, moment, (value, style) => this.number(value, style));
  }

  /** Shows a run, if there is a new one, and takes messages away, unless an attribute that has nothing to do with it is wrong. */
  #accept(run?: Run): void {
    this.attempt(() => {
      if (run) this.#show(run);
      oneOf('autoplay', this.autoplay, ['visible', 'off']);
    });
  }

  #show(run: Run): void {
    void this.pause();
    this.#run = run;
    // What will play by itself begins with its start.
    this.position = this.playsByItself ? 0 : this.last;
    this.filter = this.pixel = undefined;
    this.requestUpdate();
  }

  #failed(problem: InputError): void {
    // Never a blank box: under a message about the first settings stands the example.
    if (!this.#run) this.#show(this.#plain);
    this.fail(problem);
  }
}
