import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { matrixText } from '../../drawing/text-alternative.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { grid } from '../../templates/grid.js';
import { dataTable } from '../../templates/widgets.js';
import type { TrainingSession } from '../../training/index.js';
import { filterControls } from './filter-grid.controls.js';
import { checkInput, COMPARISONS, isFilter, type Comparison } from './filter-grid.input.js';
import { enlargedBox, layOut } from './filter-grid.layout.js';
import { filterLayers, type FilterLayer } from './filter-grid.model.js';
import { filterPictures, legend, type PointedWeight } from './filter-grid.picture.js';
import { Reading } from './filter-grid.reading.js';
import { FilterRun } from './filter-grid.run.js';
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
  static override styles = [...ConvletElement.styles, visuallyHidden, styles];

  /** Name of the page's session, or a session object. */
  @property() session: string | TrainingSession = 'default';

  /** Name of a convolution layer, such as `conv2`. Default: the layer that the session's elements look at. */
  @property() layer = '';

  /** What stands beside the filters as they are now: nothing, their random start, or the change since then. */
  @property() compare: Comparison = 'none';

  /** Number of the picked filter, counted from 0; follows the session's selection. */
  @property({ type: Number }) filter: number | undefined;

  /** Which input channel of the filters is drawn, counted from 0. Filters of the first layer have only one. */
  @property({ type: Number }) channel = 0;

  /** Fits the colours to each step anew. Default: one scale per filter for all steps, so that growth is seen. */
  @property({ type: Boolean }) autoscale = false;

  /** Shows the picked filter large, with its numbers. */
  @property({ type: Boolean }) enlarged = false;

  @state() private current = 0;
  @state() private pointed: PointedWeight | undefined;
  @state() private cell: Cell = { row: 0, column: 0 };
  @state() private tableOpen = false;

  protected readonly stateProperties = ['layer', 'compare', 'filter', 'channel', 'autoscale', 'enlarged'];
  readonly #sessions = new SessionController(this, () => {
    this.#follow();
  });
  readonly #run = new FilterRun(this, () => this.#sessions.session);
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
        if (visible && !this.motion.reduced) this.#sessions.session.request({ type: 'replay', once: true });
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
    if (this.current >= this.#count) this.current = 0;
    this.setHostState('error', this.problem !== undefined || this.#run.failure !== undefined);
  }

  protected figureName(): string {
    return words.figure(this.#name);
  }

  protected renderFigure(): TemplateResult {
    const compare = this.#comparison;
    const layout = layOut(this.size.width, this.#count, this.#kernel, compare === 'none' ? 1 : 2);
    const reading = this.#reading;
    if (!reading) return html``;
    return html`
      <svg class="stage" viewBox=${`0 0 ${String(this.size.width)} ${String(layout.height)}`}>
        ${filterPictures({
          label: words.grid(this.#name, this.number(this.#count), this.number(this.#kernel)),
          layout,
          filters: Array.from({ length: this.#count }, (_, i) => reading.view(i, compare)),
          notes: reading.notes(compare),
          selected: this.#sessions.session.selection.layer === this.#name ? this.#picked : undefined,
          current: this.current,
          pointed: this.pointed,
          point: (weight) => {
            this.pointed = weight;
          },
          move: (filter) => {
            this.current = filter;
          },
          pick: (filter) => {
            this.#pick(filter);
          },
        })}
        ${legend(layout.legend, this.size.width, this.#legendNote)}
      </svg>
      ${this.enlarged ? this.#large(reading) : nothing} ${this.#controls()}
      <slot name="caption"
        ><p class="caption ${this.size.width < 560 ? 'narrow' : ''}" part="caption">
          ${reading.caption(this.#picked, this.pointed, this.#run.message)}
        </p></slot
      >
      ${this.#run.message ? html`<p class="message" role="status">${this.#run.message}</p>` : nothing}
      ${
        this.hides('table')
          ? nothing
          : dataTable(
              words.table,
              this.tableOpen,
              (open) => {
                this.tableOpen = open;
              },
              () => this.figureTable(),
            )
      }
      <p class="visually-hidden">${this.#run.running ? nothing : this.#values(reading)}</p>
    `;
  }

  /** The layer's name, number of filters and their side. */
  get #name(): string {
    return this.#shown?.layer.name ?? '';
  }

  get #count(): number {
    return this.#shown?.layer.filters ?? 0;
  }

  get #kernel(): number {
    return this.#shown?.layer.kernel ?? 0;
  }

  get #picked(): number {
    const { selection } = this.#sessions.session;
    return selection.layer === this.#name ? selection.filter : Math.min(this.filter ?? 0, Math.max(0, this.#count - 1));
  }

  get #slice(): number {
    return this.channel < (this.#shown?.channels ?? 1) ? this.channel : 0;
  }

  /** What stands on screen; undefined for a network without filters. */
  get #reading(): Reading | undefined {
    if (!this.#shown) return undefined;
    const { step, scales } = this.#run;
    return new Reading({
      ...this.#shown,
      ...this.#run.filters(this.#name),
      step,
      scales,
      channel: this.#slice,
      autoscale: this.autoscale,
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
    checkInput(this, layers, this.#shown);
    const { layer, filter } = session.selection;
    if (filterSet && this.filter !== undefined && (filter !== this.filter || layer !== this.#name)) {
      session.select({ layer: this.#name, filter: this.filter });
    }
  }

  get #legendNote(): string {
    const { channels = 1 } = this.#shown ?? {};
    const scale = this.autoscale ? words.scaleFrame : words.scaleFixed;
    return channels > 1
      ? words.channelNote(this.number(this.#slice + 1), this.number(channels)) + (this.autoscale ? `; ${scale}` : '')
      : scale;
  }

  /** The picked filter in words, for those who do not see it. */
  #values(reading: Reading): string {
    const weights = reading.weights(this.#picked);
    const matrix = matrixText(weights, this.#kernel, { locale: this.locale });
    return weights.length > 0 ? words.values(this.number(this.#picked + 1), reading.stepText, matrix) : '';
  }

  #large(reading: Reading): TemplateResult {
    const box = enlargedBox(this.size.width, this.#kernel);
    const filter = this.#picked;
    const label = words.large(this.number(filter + 1), this.number(this.#kernel));
    const values = reading.weights(filter);
    const height = box.y + box.rows * box.cell + 4;
    return html`<svg class="stage enlarged" viewBox=${`0 0 ${String(this.size.width)} ${String(height)}`}>
      <text class="title" x=${box.x} y="14" aria-hidden="true">${label}</text>
      ${grid({
        id: 'large',
        label,
        box,
        values,
        scale: reading.scale(values, this.#run.scales.weights(filter)),
        drawn: values.length,
        write: (value) => this.number(value, { fixed: true }),
        active: { row: Math.min(this.cell.row, box.rows - 1), column: Math.min(this.cell.column, box.columns - 1) },
        describe: (cell) => reading.weightAt({ filter, ...cell }),
        pointed: (cell) => {
          if (cell) this.cell = cell;
          this.pointed = cell && { filter, ...cell };
        },
      })}
    </svg>`;
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
      },
      enlarge: () => {
        this.enlarged = !this.enlarged;
      },
    });
  }

  /** The reader picks a filter: linked elements follow. */
  #pick(filter: number): void {
    this.current = filter;
    this.filter = filter;
    this.#sessions.session.select({ layer: this.#name, filter });
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'filter', value: filter }));
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
