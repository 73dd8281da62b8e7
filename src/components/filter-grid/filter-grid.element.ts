import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { room } from '../../styles/room.styles.js';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import type { TrainingSession } from '../../training/index.js';
import { checkTwin, twinAttribute, type TwinChoice } from '../../training/twin-check.js';
import { Claims } from './filter-grid.claims.js';
import { filterControls } from './filter-grid.controls.js';
import { enlargedFilter } from './filter-grid.enlarged.js';
import { checkInput, COMPARISONS, isFilter, isIndex, type Comparison } from './filter-grid.input.js';
import { filterLayers, type FilterLayer } from './filter-grid.model.js';
import type { PointedWeight } from './filter-grid.picture.js';
import { Reading } from './filter-grid.reading.js';
import { FilterRun } from './filter-grid.run.js';
import { stage } from './filter-grid.stage.js';
import { styles } from './filter-grid.styles.js';
import { words } from './filter-grid.words.js';

/**
 * The filters of a convolution layer while the network learns: random numbers become patterns. The recorded run plays
 * once; afterwards the reader plays, pauses and scrubs. Elements of the same session show the same step.
 *
 * @summary The filters of a convolution layer, from their random start to the end of the training.
 * @slot - What stands here before the element is defined: a picture or a text.
 * @slot label - Heading of the figure; replaces `label`.
 * @slot caption - The sentence under the picture; replaces the one that is written for every step.
 * @slot controls - Further controls.
 * @csspart base - The figure.
 * @csspart label - The heading, and the name of each filter.
 * @csspart grid - All filters, or the enlarged one.
 * @csspart cell - A filter.
 * @csspart cell-active - The picked filter, or the pointed weight of the enlarged one.
 * @csspart legend - Which colour is which sign.
 * @csspart controls - The strip of controls.
 * @csspart play - The play button.
 * @csspart step - The other buttons.
 * @csspart slider - The scrubber.
 * @csspart caption - The sentence under the picture.
 * @csspart error - The message for wrong input.
 * @cssprop --convlets-color-positive - Positive weights.
 * @cssprop --convlets-color-negative - Negative weights.
 * @cssprop --convlets-color-accent - The picked filter and the pointed weight.
 * @fires {ConvletsStepEvent} convlets-step - The session shows another whole step.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked a filter (`what: 'filter'`, counted from 0).
 * @fires {Event} input - The reader moves the scrubber.
 * @fires {Event} change - The reader has moved the scrubber, picked a filter or a channel, or asked for the numbers.
 * @fires {ConvletsRunEvent} convlets-run - Training or its replay starts or goes on.
 * @fires {ConvletsPauseEvent} convlets-pause - Training or its replay pauses.
 * @fires {ConvletsDoneEvent} convlets-done - Training or its replay has come to its end.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute cannot be used, or the run failed.
 * @cssState running - Training or its replay goes on.
 * @cssState paused - It stands still.
 * @cssState ready - The first picture is drawn.
 * @cssState error - An attribute cannot be used, or the run failed.
 */
export class FilterGrid extends ConvletElement {
  static override styles = [...ConvletElement.styles, room, visuallyHidden, styles];

  /** Name of the page's session, or a session object. */
  @property() session: string | TrainingSession = 'default';

  /** Name of a convolution layer, such as `conv2`. Default: the layer that the session's elements look at. */
  @property() layer = '';

  /** What stands beside the filters as they are now: their random start, the change since then, or the whole `timeline`. */
  @property() compare: Comparison = 'none';

  /** The filters at many steps side by side; a click goes to a step. With `compare="change"`, the change is the last. */
  @property({ type: Boolean }) timeline = false;

  /**
   * The same layer of another network below: `random`, never trained; or trained like the recorded run `look`, but from
   * another start (`glorot`, `he`, `constant`), on `shuffled-labels` or on `permuted-pixels`.
   */
  @property({ converter: twinAttribute }) twin: TwinChoice = '';

  /** Under each filter, how much of it an oriented edge or bar explains (R²), and how much of noise. */
  @property({ type: Boolean }) fit = false;

  /** Number of the picked filter, counted from 0; follows the session's selection. */
  @property({ type: Number }) filter: number | undefined;

  /** Which input channel of the filters is drawn, counted from 0. Filters of the first layer have only one. */
  @property({ type: Number }) channel = 0;

  /** Fits the colours to each step anew. Default: one scale per filter for all steps, so that growth is seen. */
  @property({ type: Boolean }) autoscale = false;

  /** Shows the picked filter large, with its numbers. */
  @property({ type: Boolean }) enlarged = false;

  /**
   * `visible`: the recorded run plays once when the filters are first seen, unless the reader wants less motion; `off`: its
   * end is shown.
   */
  @property() autoplay: 'visible' | 'off' = 'visible';

  /** Where the keyboard stands: on a filter, and in a timeline on one of its columns. */
  @state() private current: Cell = { row: 0, column: 0 };
  @state() private pointed: PointedWeight | undefined;
  @state() private cell: Cell = { row: 0, column: 0 };

  protected readonly stateProperties = [
    ...['layer', 'compare', 'timeline', 'twin', 'fit', 'filter', 'channel', 'autoscale', 'enlarged'],
  ];
  readonly #sessions = new SessionController(this, () => {
    this.#follow();
  });
  readonly #run = new FilterRun(this, () => this.#sessions.session);
  readonly #claims = new Claims(
    this.#run,
    this.lazily(async () => {
      const { Evidence, timeline } = await import('./filter-grid.evidence.js');
      const evidence = new Evidence(() => {
        this.requestUpdate();
      });
      return { evidence, timeline };
    }),
  );
  #shown: FilterLayer | undefined;
  /** The last `compare` that could be used. */
  #comparison: Comparison = 'none';

  constructor() {
    super();
    new VisibilityController(this, {
      near: () => {
        this.#run.near = true;
        this.requestUpdate();
      },
      seen: (visible) => {
        if (!visible || this.autoplay === 'off' || this.motion.reduced) return;
        this.#sessions.session.request({ type: 'replay', once: true });
      },
    });
  }

  /** Plays on, from the beginning if the run stands at its end. Resolves when it ends or is paused. */
  play(): Promise<void> {
    return this.#run.play();
  }

  /** Pauses what plays or trains. */
  pause(): Promise<void> {
    return this.#run.ask({ type: 'pause' });
  }

  /** One step further. */
  step(): Promise<void> {
    return this.#run.ask({ type: 'step' });
  }

  /** Back to the random start of the recorded run. */
  reset(): Promise<void> {
    return this.#run.ask({ type: 'reset' });
  }

  /** Shows the filters after `step` updates. */
  seek(step: number): Promise<void> {
    return this.#run.ask({ type: 'seek', step });
  }

  figureTable(): FigureTable {
    return this.#reading?.table(this.#picked) ?? { caption: '', columns: [], rows: [] };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.attempt(() => {
      this.#read(changed.has('filter'), changed.has('channel'));
    });
    this.#run.need(this.#shown?.first === false ? 'all' : 'core');
    this.#run.measure(this.#name);
    if (this.current.row >= this.#count) this.current = { row: 0, column: 0 };
    this.setHostState('error', this.problem !== undefined || this.#run.failure !== undefined);
  }

  protected figureName(): string {
    return words.figure(this.#name);
  }

  protected renderFigure(): TemplateResult {
    const reading = this.#reading;
    if (!reading) return html``;
    const picked = this.#picked;
    const said = this.pointed ? '' : this.#claims.sentences(reading);
    const note = this.#claims.note(reading);
    return html`
      ${this.#controls()}
      ${stage({
        reading,
        run: this.#run,
        claims: this.#claims,
        compare: this.#comparison,
        width: this.size.width,
        legend: reading.legend,
        selected: this.#sessions.session.selection.layer === this.#name ? picked : undefined,
        current: this.current,
        pointed: this.pointed,
        point: (weight) => (this.pointed = weight),
        move: (to) => (this.current = to),
        pick: (filter) => {
          this.#pick(filter);
        },
        go: (step, filter) => {
          this.#pick(filter, this.current.column);
          void this.seek(step);
        },
      })}
      ${
        this.enlarged
          ? enlargedFilter(reading, picked, this.size.width, this.cell, (weight) => {
              if (weight) this.cell = weight;
              this.pointed = weight;
            })
          : nothing
      }
      <slot name="caption"
        ><p class="caption" part="caption" data-room=${reading.longestCaption}>
          ${said || reading.caption(picked, this.pointed, this.#run.message)}
        </p></slot
      >
      ${note ? html`<p class="message">${note}</p>` : nothing}
      ${this.#run.message ? html`<p class="message" role="status">${this.#run.message}</p>` : nothing}
      ${this.tableBelow(words.table)}
      <p class="visually-hidden">${this.#run.running ? nothing : reading.values(picked, this.locale)}</p>
    `;
  }

  /** The layer's name and number of filters. */
  get #name(): string {
    return this.#shown?.layer.name ?? '';
  }

  get #count(): number {
    return this.#shown?.layer.filters ?? 0;
  }

  get #picked(): number {
    const { selection } = this.#sessions.session;
    return selection.layer === this.#name ? selection.filter : Math.min(this.filter ?? 0, Math.max(0, this.#count - 1));
  }

  get #slice(): number {
    return isIndex(this.channel, this.#shown?.channels ?? 1) ? this.channel : 0;
  }

  /** What stands on screen; undefined for a network without filters. */
  get #reading(): Reading | undefined {
    if (!this.#shown) return undefined;
    const { step, steps, scales } = this.#run;
    const { position } = this.#sessions.session;
    return new Reading({
      ...this.#shown,
      ...this.#run.filters(this.#name),
      step,
      steps,
      scales,
      channel: this.#slice,
      autoscale: this.autoscale,
      twin: this.#claims.twinLayer(this.#name, position, (value, style) => this.number(value, style)),
      number: (value, style) => this.number(value, style),
    });
  }

  /** Turns the attributes into what is drawn. @throws InputError */
  #read(filterSet: boolean, channelSet: boolean): void {
    const layers = filterLayers(this.#run.recipe);
    const { session } = this.#sessions;
    const byName = (name: string): FilterLayer | undefined => layers.find(({ layer }) => layer.name === name);
    const before = this.#name;
    this.#shown = byName(this.layer || session.selection.layer) ?? byName(before) ?? layers.at(0);
    if (!this.#shown) throw new InputError('no-filters', words.noFilters, '<filter-grid></filter-grid>');
    if (before && before !== this.#name) {
      // Numbers that belong to the layer before mean nothing here.
      if (!filterSet) this.filter = undefined;
      if (!channelSet) this.channel = 0;
    }
    if (COMPARISONS.includes(this.compare)) this.#comparison = this.compare;
    Object.assign(this.#claims, { timeline: this.#isTimeline, fit: this.fit, twin: '' });
    checkInput(this, layers, this.#shown);
    checkTwin(this.twin, this.#run.recipe, this.#name);
    this.#claims.twin = this.twin;
    this.#claims.twinRun(this.#name);
    const { layer, filter } = session.selection;
    if (filterSet && this.filter !== undefined && (filter !== this.filter || layer !== this.#name)) {
      session.select({ layer: this.#name, filter: this.filter });
    }
  }

  get #isTimeline(): boolean {
    return this.timeline || this.#comparison === 'timeline';
  }

  #controls(): TemplateResult {
    const { running, step, steps, history } = this.#run;
    return filterControls({
      running,
      known: history !== undefined,
      step,
      steps,
      channel: this.#slice,
      channels: this.#shown?.channels ?? 1,
      enlarged: this.enlarged,
      hides: (control) => this.hides(control),
      locks: (control) => this.locks(control),
      number: (value) => this.number(value),
      playOrPause: () => void (running ? this.pause() : this.play()),
      reset: () => void this.reset(),
      seek: (to) => void this.seek(to),
      chooseChannel: (channel) => {
        this.channel = channel;
        this.tell('change');
      },
      enlarge: () => {
        this.enlarged = !this.enlarged;
        this.tell('change');
      },
    });
  }

  /** The reader picks a filter: linked elements follow. */
  #pick(filter: number, column = 0): void {
    this.current = { row: filter, column };
    this.filter = filter;
    this.#sessions.session.select({ layer: this.#name, filter });
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'filter', value: filter }));
    this.tell('change');
  }

  /** The session has changed. */
  #follow(): void {
    const { selection } = this.#sessions.session;
    // A number that cannot be used stays, and so does the message about it.
    const usable = this.#shown !== undefined && isFilter(this.filter, this.#shown);
    if (this.hasUpdated && usable && selection.layer === this.#name) this.filter = selection.filter;
    const { running } = this.#run;
    this.setHostState('running', running);
    this.setHostState('paused', !running);
    this.#run.tell();
  }
}
