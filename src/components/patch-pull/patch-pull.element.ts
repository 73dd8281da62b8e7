import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import type { Cell } from '../../drawing/heat-map.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import type { ChosenDigit, TrainingFrame, TrainingRecipe, TrainingSession } from '../../training/index.js';
import { controls } from './patch-pull.controls.js';
import { Course } from './patch-pull.course.js';
import { layoutOf } from './patch-pull.layout.js';
import { picture } from './patch-pull.picture.js';
import { styles } from './patch-pull.styles.js';
import { caption, formatted, tableOf, type FormatNumber } from './patch-pull.reading.js';
import { EXAMPLE_STEP, filterIn, lookAt, Samples, type View } from './patch-pull.view.js';
import { words } from './patch-pull.words.js';

/** The first regions slowly enough to follow; the rest as fast as the eye can take without flicker, in milliseconds. */
const [SLOW, FAST, SLOW_ONES] = [1200, 350, 4];

/**
 * How one image changes a filter: every region of the image whose answer the loss depends on pulls the filter toward its
 * patch, or pushes it away; all pulls together are −∂L/∂W. The network is that of the session, at the session's moment of
 * the training.
 *
 * @summary Region by region, the pulls that add up to a filter's gradient.
 * @slot - Shown where the element cannot be: a picture or text.
 * @slot label - Heading instead of the `label` attribute.
 * @slot caption - Sentence instead of the element's own.
 * @slot controls - More controls, beside the element's own.
 * @csspart base - The whole figure.
 * @csspart label - The heading.
 * @csspart grid - The filter's map, and the map of −δ.
 * @csspart cell-active - The place that is looked at.
 * @csspart controls - The strip of controls.
 * @csspart play - Adds up the regions one after the other.
 * @csspart step - One region back or on.
 * @csspart slider - Which region; which step of the training.
 * @csspart caption - The sentences under the picture.
 * @csspart error - The message after wrong input.
 * @cssprop --convlets-color-positive - Values above zero: pulls toward ink.
 * @cssprop --convlets-color-negative - Values below zero.
 * @cssprop --convlets-color-accent - The region, its places in the maps, and the moment of the training.
 * @cssprop --convlets-color-text - Text, lines and the ink of the digit.
 * @cssprop --convlets-cell-size - Largest side of a cell.
 * @fires {ConvletsStepEvent} convlets-step - Another region was added, or taken away.
 * @fires {ConvletsRunEvent} convlets-run - The regions are being added up.
 * @fires {ConvletsPauseEvent} convlets-pause - That pauses.
 * @fires {ConvletsDoneEvent} convlets-done - All regions are added.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked a region, a filter, a digit or the right answer.
 * @fires {Event} input - The reader moves a scrubber.
 * @fires {Event} change - The reader chose a filter, a digit or the right answer, or let go of the scrubber.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute cannot be used; the last good picture stays.
 * @cssState running - The regions are being added up.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class PatchPull extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

  /** Name of the training whose network is looked at, or a session object. */
  @property() session: string | TrainingSession = 'default';

  /** `digit:0` … `digit:9`, or `digit:0:1` … for the second one of each. Default: the session's digit, else a 4. */
  @property() input = '';

  /** Number of the filter of the first layer, counted from 0; follows what is selected in the session. */
  @property({ type: Number }) filter: number | undefined;

  /** The right answer, 0 … 9. Default: the digit's class; for a drawing, what the network takes it for. */
  @property({ type: Number }) answer: number | undefined;

  protected override readonly stateProperties = ['input', 'filter', 'answer'];

  @state() private weight: Cell | undefined;
  readonly #session = new SessionController(this, ({ state: { status }, position, head }) => {
    if (status !== 'idle' || position !== head) this.#following = true;
  });
  readonly #samples = new Samples((error) => {
    if (error) this.fail(error);
    this.requestUpdate();
  });
  readonly #model = this.lazily(() => import('./patch-pull.model.js'));
  readonly #course = new Course(this);
  #view: View | undefined;
  /** A place with δ = 0 that the reader looks at; else it is that of the region. */
  #place: Cell | undefined;
  /** The digit that the reader gave the right answer for. */
  #answered: ChosenDigit | undefined;
  /** Something has happened in the session; before that, an example moment is shown. */
  #following = false;
  #weightCursor: Cell = { row: 0, column: 0 };
  #near = false;
  #asked: TrainingSession | undefined;

  constructor() {
    super();
    const visibility = new VisibilityController(this, {
      near: () => {
        this.#near = true;
        this.requestUpdate();
      },
      seen: () => {
        this.requestUpdate();
      },
    });
    this.addController({
      hostUpdated: () => {
        if (!visibility.visible) return;
        const { session } = this.#session;
        this.#course.measure(session[session.active], this.#view, this.#model());
      },
      hostDisconnected: () => {
        this.#asked = undefined;
      },
    });
  }

  /** Adds up the regions from here, from the first if all are added; resolves at the end or when it is paused. */
  override play(): Promise<void> {
    this.#place = undefined;
    return super.play();
  }

  /** To region number `region`, counted from 0, the strongest first. */
  override seek(region: number): Promise<void> {
    this.#place = undefined;
    this.requestUpdate();
    return super.seek(region);
  }

  override figureTable(): FigureTable {
    return tableOf(this.#view, (value) => value);
  }

  protected override figureName(): string {
    return words.figure;
  }

  /** One for each region that pulls. */
  protected override get stops(): number {
    return this.#view?.pulls?.regions.length ?? 0;
  }

  protected override durationOf(stop: number): number {
    return stop < SLOW_ONES ? SLOW : FAST;
  }

  /** While the network changes, the regions change with it: one motion at a time. */
  protected override get playsByItself(): boolean {
    return super.playsByItself && this.stops > 0 && this.#session.session.state.status !== 'running';
  }

  protected override movedTo(): void {
    this.#place = undefined;
  }

  /** The network that is looked at. A session where nothing has happened stands at its end: there, nothing pulls any more. */
  get #frame(): TrainingFrame | undefined {
    const { session } = this.#session;
    return this.#following ? session.frame : session.recorded?.frameAt(EXAMPLE_STEP);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this.#session;
    const recipe = session[session.active]?.recipe ?? session.recipe;
    const last = this.#view;
    const good = this.attempt(() => {
      this.#look(recipe, changed.has('filter'));
    });
    // Never a blank box: above the message stands the example.
    const example = this.#samples.get('digit:4');
    if (!good && !last?.pulls && example && recipe.data.pixels !== 'permuted') {
      const wanted = { recipe, frame: this.#frame, digit: example, filter: 0, answer: undefined };
      this.#view = lookAt(wanted, last, this.#near ? this.#model() : undefined);
    }
    if (last?.digit !== this.#view?.digit || last?.filter !== this.#view?.filter) this.#place = undefined;
    if (this.#near && !this.#view?.pulls && this.#asked !== session) {
      this.#asked = session;
      void session.need('all');
    }
    this.stand(Math.min(this.position, Math.max(0, this.stops - 1)));
  }

  #look(recipe: TrainingRecipe, filterChanged: boolean): void {
    const { session } = this.#session;
    const given = this.input ? this.#samples.get(this.input) : session.selection.digit;
    const digit = given ?? this.#view?.digit ?? this.#samples.get('digit:4');
    if (!digit) return;
    const answer = this.#answered === undefined || this.#answered === digit ? this.answer : undefined;
    this.filter = filterIn(session, recipe, this.filter, filterChanged);
    const wanted = { recipe, frame: this.#frame, digit, filter: this.filter, answer };
    this.#view = lookAt(wanted, this.#view, this.#near ? this.#model() : undefined);
  }

  protected override renderFigure(): TemplateResult {
    const view = this.#view;
    if (!view) return html`<p class="caption">${words.loading}</p>`;
    const { recipe, layer, filter, digit, pixels, label, pulls, frame } = view;
    const { session } = this.#session;
    const { width } = this.size;
    const { position, playing } = this;
    const { size, mean, std } = recipe.data;
    const side = size + 2 * (layer.padding ?? 0) - layer.kernel + 1;
    const cell = this.#place ?? pulls?.regions[position] ?? { row: 0, column: 0 };
    return html`
      ${controls({
        transport: this.transport(
          words,
          words.regionText(position + 1, this.stops),
          this.stops === 0 || this.locks('step'),
        ),
        place: `${position + 1}/${this.stops}`,
        step: frame?.step ?? 0,
        head: session.head,
        filter,
        filters: layer.filters,
        sample: this.#samples.nameOf(digit),
        label,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        seekTraining: this.#seekTraining,
        choose: this.#choose,
      })}
      ${picture({
        layout: layoutOf(width, size, layer.kernel, side, this.size.cell(56)),
        width,
        digit: { name: digit.name, pixels, size },
        label,
        filter,
        pulls,
        cell,
        count: Math.min(this.stops, position + 1),
        weight: this.weight,
        weightCursor: this.#weightCursor,
        pointWeight: (weight) => {
          this.#weightCursor = weight ?? this.#weightCursor;
          this.weight = weight;
        },
        padding: layer.padding ?? 0,
        moments: this.#course.moments,
        step: frame?.step ?? 0,
        number: this.#format,
        pointed: this.#point,
        picked: this.#pick,
        seek: this.#seekTraining,
      })}
      <slot name="caption"
        ><p class="caption" part="caption">
          ${caption(view, { place: this.#place, cell, weight: this.weight, index: position, playing, note: session.note?.message }, this.#format)}
        </p></slot
      >
      <p class="quiet">${words.paper(this.number(-mean / std), this.number((1 - mean) / std, { sign: 'always' }))}</p>
      ${pulls ? this.tableBelow(words.table, () => tableOf(view, (value) => this.#format(value, value))) : nothing}
    `;
  }

  readonly #format: FormatNumber = (value, greatest) =>
    formatted(value, greatest, (one, style) => this.number(one, style));

  /** The reader looks at a place: at its region, if δ is not zero there. */
  readonly #point = (cell: Cell | undefined): void => {
    const pulls = this.#view?.pulls;
    if (!cell || !pulls) return;
    const index = pulls.indexOf(cell);
    if (index >= 0) this.#goTo(index);
    else {
      this.takeOver();
      this.#place = cell;
      this.requestUpdate();
    }
  };

  readonly #pick = (cell: Cell): void => {
    this.#point(cell);
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'region', value: [cell.row, cell.column] }));
  };

  readonly #goTo = (index: number): void => {
    void this.seek(index);
    this.tell('input');
  };

  readonly #seekTraining = (step: number): void => {
    void this.pause();
    this.#following = true;
    this.#session.session.request({ type: 'seek', step });
  };

  /** What is chosen is chosen for all elements of the session, unless this one was given its own. */
  readonly #choose = (what: 'filter' | 'digit' | 'answer', value: string): void => {
    const { session } = this.#session;
    if (what === 'filter') session.select({ layer: this.#view?.layer.name ?? '', filter: Number(value) });
    else if (what === 'answer') {
      this.answer = Number(value);
      this.#answered = this.#view?.digit;
    } else if (this.input) this.input = `digit:${value}`;
    else {
      void this.#samples.load(value).then((digit) => {
        if (digit) session.select({ digit });
      });
    }
    this.requestUpdate();
    this.dispatchEvent(new ConvletsSelectEvent({ what, value: what === 'digit' ? value : Number(value) }));
    this.tell('change');
  };
}
