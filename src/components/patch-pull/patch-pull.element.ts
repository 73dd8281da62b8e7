import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { loadPulls, VIEWED } from '../../data/patch-pull-view.js';
import { FIRST_SESSION, KEY, WAITING } from '../../data/session-key.js';
import type { Cell } from '../../drawing/heat-map.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import type { ChosenDigit, TrainingSession } from '../../training/index.js';
import { controls } from './patch-pull.controls.js';
import { layoutOf } from './patch-pull.layout.js';
import type { Live, Wish } from './patch-pull.live.js';
import { picture } from './patch-pull.picture.js';
import { styles } from './patch-pull.styles.js';
import { caption, formatted, tableOf, type FormatNumber } from './patch-pull.reading.js';
import { example, recordedExample, type Example, type View } from './patch-pull.view.js';
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
  readonly #recorded = this.lazily(async () => recordedExample(await loadPulls()));
  readonly #parts = this.lazily(() => import('./patch-pull.live.js'));
  readonly #model = this.lazily(() => import('./patch-pull.model.js'));
  /** Looks at the session, from when there is one or something else than the example is wanted. */
  #live: Live | undefined;
  /** What the reader has asked of the session before it is there. */
  #wish: Wish | undefined;
  #example: Example = example;
  #view: View = example;
  /** A place with δ = 0 that the reader looks at; else it is that of the region. */
  #place: Cell | undefined;
  /** The digit that the reader gave the right answer for. */
  #answered: ChosenDigit | undefined;
  /** The filter was set, and the session has not heard of it yet. */
  #filterSet = false;
  #weightCursor: Cell = { row: 0, column: 0 };
  #near = false;
  readonly #visibility = new VisibilityController(this, {
    near: () => {
      this.#near = true;
      this.requestUpdate();
    },
    seen: () => {
      this.requestUpdate();
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(FIRST_SESSION, this.#join);
    // The page may have got its sessions while this element was not in it.
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(FIRST_SESSION, this.#join);
  }

  /** There may be a session to look at now. */
  readonly #join = (): void => {
    this.requestUpdate();
  };

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
    return this.#view.pulls?.regions.length ?? 0;
  }

  protected override durationOf(stop: number): number {
    return stop < SLOW_ONES ? SLOW : FAST;
  }

  /** While the network changes, the regions change with it: one motion at a time. */
  protected override get playsByItself(): boolean {
    return super.playsByItself && this.stops > 0 && this.#live?.session.state.status !== 'running';
  }

  protected override movedTo(): void {
    this.#place = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter')) this.#filterSet = this.filter !== undefined;
    const last = this.#view;
    const live = (this.#live ??= this.#joined());
    if (live) this.#lookAt(live);
    else this.#lookAtExample();
    if (last.digit !== this.#view.digit || last.filter !== this.#view.filter) this.#place = undefined;
    this.stand(Math.min(this.position, Math.max(0, this.stops - 1)));
  }

  /** Nothing is fetched of sessions before somebody wants one; while it is on its way, the example stays. */
  #lookAtExample(): void {
    this.attempt(() => undefined);
    this.filter ??= VIEWED.filter;
    if (this.#wantsSession) return;
    this.#filterSet = false;
    if (this.#near) this.#view = this.#example = this.#recorded() ?? example;
  }

  #lookAt(live: Live): void {
    const filterSet = this.#filterSet;
    this.#filterSet = false;
    const good = this.attempt(() => {
      live.look(filterSet, this.#answered);
    });
    if (!good && !this.#view.pulls) live.lookAtExample();
    if (this.#wish) live.grant(this.#wish);
    this.#wish = undefined;
    live.need();
    // Until a network has come the example stays.
    if (live.came || !this.#view.pulls) this.#view = live.view ?? this.#view;
  }

  /** Whether the example is not enough: there is a session to look at, or somebody asks for something else. */
  get #wantsSession(): boolean {
    const { session, input, filter = VIEWED.filter, answer = VIEWED.label } = this;
    return (
      !!this.#wish ||
      KEY in globalThis ||
      WAITING in globalThis ||
      (session !== '' && session !== 'default') ||
      (input !== '' && input !== `digit:${VIEWED.digit}`) ||
      filter !== VIEWED.filter ||
      answer !== VIEWED.label
    );
  }

  #joined(): Live | undefined {
    const parts = this.#wantsSession ? this.#parts() : undefined;
    return (
      parts &&
      new parts.Live(this, {
        model: this.#model,
        near: () => this.#near,
        visible: () => this.#visibility.visible,
        failed: (error) => {
          this.fail(error);
        },
      })
    );
  }

  protected override renderFigure(): TemplateResult {
    const [view, live] = [this.#view, this.#live];
    const { data, layer, filter, digit, pixels, label, pulls, step } = view;
    const { moments } = this.#example;
    const { width } = this.size;
    const { position, playing } = this;
    const { size, mean, std } = data;
    const padding = layer.padding ?? 0;
    const side = size + 2 * padding - layer.kernel + 1;
    const cell = this.#place ?? pulls?.regions[position] ?? { row: 0, column: 0 };
    return html`
      ${controls({
        transport: this.transport(
          words,
          words.regionText(position + 1, this.stops),
          this.stops === 0 || this.locks('step'),
        ),
        place: `${position + 1}/${this.stops}`,
        step,
        // Where a session has come, but not its run, the steps can be asked for all the same.
        head: live?.came ? live.session.head : (moments.at(-1)?.step ?? live?.session.head ?? 0),
        filter,
        filters: layer.filters,
        sample: live ? live.nameOf(digit) : VIEWED.digit,
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
        padding,
        moments: live?.came ? live.momentsWith(this.#example) : moments,
        step,
        number: this.#format,
        pointed: this.#point,
        picked: this.#pick,
        seek: this.#seekTraining,
      })}
      <slot name="caption"
        ><p class="caption" part="caption">
          ${caption(view, { place: this.#place, cell, weight: this.weight, index: position, playing, note: live?.note }, this.#format)}
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
    const { pulls } = this.#view;
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
    this.#ask({ step });
  };

  /** What is chosen is chosen for all elements of the session, unless this one was given its own. */
  readonly #choose = (what: 'filter' | 'digit' | 'answer', value: string): void => {
    if (what === 'filter') this.#ask({ filter: Number(value) });
    else if (what === 'answer') {
      this.answer = Number(value);
      this.#answered = this.#view.digit;
    } else if (this.input) this.input = `digit:${value}`;
    else this.#ask({ digit: value });
    this.requestUpdate();
    this.dispatchEvent(new ConvletsSelectEvent({ what, value: what === 'digit' ? value : Number(value) }));
    this.tell('change');
  };

  /** Asks the session, as soon as it is there. */
  #ask(wish: Wish): void {
    if (this.#live) this.#live.grant(wish);
    else this.#wish = { ...this.#wish, ...wish };
    this.requestUpdate();
  }
}
