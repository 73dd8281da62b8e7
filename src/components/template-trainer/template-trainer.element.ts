import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { oneOf, type InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { Activation } from '../../math/activations.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { dataTable, disclosure } from '../../templates/widgets.js';
import type { TrainingSession } from '../../training/index.js';
import { controls } from './template-trainer.controls.js';
import type { More } from './template-trainer.more.js';
import type { Run } from './template-trainer.model.js';
import type { Head, Optimizer } from './template-trainer.net.js';
import { Latest } from './template-trainer.latest.js';
import { picture, waiting } from './template-trainer.picture.js';
import { runPlayback } from './template-trainer.playback.js';
import { isPlain, PLAIN, WANTED, type Wanted } from './template-trainer.wanted.js';
import type { Probe, Reading } from './template-trainer.reading.js';
import type { SessionDigit } from './template-trainer.session.js';
import { styles } from './template-trainer.styles.js';
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
 * @fires {Event} change - The reader changed a setting or asked about another digit.
 * @cssState running - The training is played.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class TemplateTrainer extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

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

  /** Plays the training once when a reader sees it; `off`: its end is shown, and it plays when asked to. */
  @property() autoplay: 'visible' | 'off' = 'visible';

  /** Name of the page's session, or a session object: the net is asked about the digit that is chosen there. */
  @property() session: string | TrainingSession = '';

  protected override readonly stateProperties = [...WANTED, 'probe'];

  @state() private asked: Probe | undefined;
  @state() private filter: number | undefined;
  @state() private pixel: Cell | undefined;
  @state() private moreOpen = false;
  @state() private tableOpen = false;
  readonly #experiments = this.lazily(() => import('./template-trainer.experiment.js'));
  readonly #asides = this.lazily(() => import('./template-trainer.asides.js'));
  readonly #mores = this.lazily(() => import('./template-trainer.more.js'));
  readonly #sessions = this.lazily(() => import('./template-trainer.session.js'));
  readonly #runs = new Latest();
  readonly #probes = new Latest();
  #more: More | undefined;
  #session: SessionDigit | undefined;
  #run: Run | undefined;
  /** The untouched experiment. */
  #plain: Run | undefined;
  #untrained = true;
  #pictured: () => void = () => undefined;
  /** Filter and pixel that the keyboard stands on. */
  #current = 0;
  #place: Cell = { row: 10, column: 10 };
  #played = false;
  readonly #visibility: VisibilityController;
  readonly #playback = runPlayback(
    this,
    () => this.#run,
    (running) => {
      this.setHostState('running', running);
    },
  );

  constructor() {
    super();
    this.#visibility = new VisibilityController(this, {
      seen: (visible) => {
        if (visible) this.#playOnce();
        else this.#playback.pause();
      },
    });
  }

  /** Resolves when the first picture is drawn. */
  override readonly ready: Promise<void> = new Promise((resolve) => {
    this.#pictured = resolve;
  });

  /** Plays the training, from the start if it stands at its end; resolves when it ends or is paused. */
  play(): Promise<void> {
    this.#played = true;
    return this.#playback.play();
  }

  /** Stops playing. */
  pause(): Promise<void> {
    this.#playback.pause();
    return Promise.resolve();
  }

  /** One moment on, or `by` moments (negative: back). Runs of at most 60 steps keep every step. */
  step(by = 1): Promise<void> {
    return this.#goTo(this.#playback.position + by);
  }

  /** To the last moment that is kept up to training step `step`. */
  seek(step: number): Promise<void> {
    const moments = this.#run?.moments ?? [0];
    return this.#goTo(moments.findLastIndex((moment) => moment <= step));
  }

  /** To the random start. */
  reset(): Promise<void> {
    return this.#goTo(0);
  }

  override figureTable(): FigureTable {
    return this.#reading?.table() ?? { caption: words.table, columns: [], rows: [] };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names: ReadonlyMap<PropertyKey, unknown> = changed;
    if (names.has('colormap') || names.has('autoplay')) this.#accept();
    const experiment = this.#experiments();
    this.#plain ??= experiment?.plainRun();
    if (this.#plain && (this.#untrained || WANTED.some((name) => names.has(name)))) this.#train(this.#plain);
    this.#untrained = !this.#plain;
    if (names.has('probe')) this.#ask();
    this.#followSession();
  }

  protected override updated(): void {
    if (this.#run) this.#pictured();
  }

  protected override renderFigure(): TemplateResult {
    const reading = this.#reading;
    const experiment = this.#experiments();
    if (!reading || !experiment) return waiting(this.size.width);
    const { run, moment } = reading;
    const view = experiment.viewOf(reading, {
      ...{ width: this.size.width, place: this.#place, asked: this.asked },
      ...{ current: this.#current, filter: this.filter, pixel: this.pixel },
      write: (value, style) => this.number(value, style),
      point: (filter, pixel) => {
        this.filter = filter;
        this.pixel = pixel;
        if (pixel) this.#place = pixel;
      },
      move: (filter) => {
        this.#current = this.filter = filter;
        this.dispatchEvent(new ConvletsSelectEvent({ what: 'filter', value: filter }));
      },
    });
    const pointed = { filter: this.filter, pixel: this.pixel, probe: this.asked };
    const plain = run === this.#plain && this.filter === undefined && !this.asked;
    const caption = (plain ? undefined : this.#asides()?.aside(reading, pointed)) ?? reading.caption();
    return html`
      ${picture(view)}
      <slot name="caption"><p class="caption ${view.layout.narrow ? 'narrow' : ''}" part="caption">${caption}</p></slot>
      ${controls({
        ...{ playing: this.#playback.playing, moment, probe: this.asked ? this.probe : '' },
        last: this.#lastMoment,
        stepText: words.stepOf(reading.step, this.number(run.steps)),
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        toggle: () => void (this.#playback.playing ? this.pause() : this.play()),
        seek: (to) => void this.#goTo(to),
        ask: (name) => {
          this.#played = true;
          this.probe = name;
          this.dispatchEvent(new ConvletsSelectEvent({ what: 'digit', value: name || null }));
          this.#changed();
        },
        more: this.hides('more') ? nothing : this.#settings(run),
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

  #settings({ examples }: Run): TemplateResult {
    const part = this.moreOpen ? this.#mores() : undefined;
    if (part) this.#more ??= new part.More(this, examples[0]);
    const content = this.#more?.render(this, {
      width: this.size.width,
      hides: (name) => this.hides(name),
      locks: (name) => this.locks(name),
      write: (value, style) => this.number(value, style),
      set: (change) => {
        Object.assign(this, change);
        this.#changed();
      },
    });
    return disclosure('more', words.more, (open) => (this.moreOpen = open), content ?? '');
  }

  get #reading(): Reading | undefined {
    const experiment = this.#experiments();
    if (!this.#run || !experiment) return undefined;
    const moment = Math.min(this.#playback.position, this.#lastMoment);
    return new experiment.Reading(this.#run, moment, (value, style) => this.number(value, style));
  }

  get #lastMoment(): number {
    return this.#run ? this.#run.moments.length - 1 : 0;
  }

  async #goTo(moment: number): Promise<void> {
    this.#played = true;
    this.#playback.pause();
    this.#playback.seek(moment);
    await this.updateComplete;
  }

  #playOnce(): void {
    if (this.#played || !this.#run || !this.#visibility.visible || this.autoplay === 'off' || this.motion.reduced)
      return;
    this.#playback.seek(0);
    void this.play();
  }

  /** Trains as the attributes say. */
  #train(plain: Run): void {
    if (isPlain(this)) {
      this.#runs.forget();
      this.#accept(plain);
      return;
    }
    const wanted = Object.fromEntries(WANTED.map((name) => [name, this[name]])) as unknown as Wanted;
    void this.#runs.take(
      () => import('./template-trainer.variants.js').then(({ variantRun }) => variantRun(wanted)),
      (run) => {
        this.#accept(run);
      },
      this.#failed,
    );
  }

  /** Shows a run, if there is a new one, and takes messages away, unless an attribute that has nothing to do with it is wrong. */
  #accept(run?: Run): void {
    this.attempt(() => {
      if (run) this.#show(run);
      oneOf('autoplay', this.autoplay, ['visible', 'off']);
    });
  }

  #show(run: Run): void {
    this.#playback.pause();
    this.#run = run;
    this.#playback.position = this.#lastMoment;
    this.filter = this.pixel = undefined;
    this.requestUpdate();
    this.#playOnce();
  }

  /** Asks the net about what `probe` says. */
  #ask(): void {
    const wanted = this.probe;
    this.#probes.forget();
    if (!wanted) {
      this.asked = undefined;
      return;
    }
    void this.#probes.take(
      () => import('./template-trainer.images.js').then(({ probeNamed }) => probeNamed(wanted)),
      (probe) => {
        this.asked = probe;
        this.#session?.choose(probe);
      },
      this.#failed,
    );
  }

  readonly #failed = (problem: InputError): void => {
    // Never a blank box: under a message about the first settings stands the example.
    if (!this.#run && this.#plain) this.#show(this.#plain);
    this.fail(problem);
  };

  #changed(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  #followSession(): void {
    if (this.session === '') return;
    const part = this.#sessions();
    if (!part) return;
    this.#session ??= new part.SessionDigit(this);
    const news = this.#session.news();
    if (!news) return;
    this.asked = news;
    this.probe = '';
  }
}
