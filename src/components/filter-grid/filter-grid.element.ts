import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { fitScale, maxMagnitude } from '../../drawing/scale.js';
import { extremes, matrixText } from '../../drawing/text-alternative.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { grid } from '../../templates/grid.js';
import { choice, dataTable, iconButton, slider } from '../../templates/widgets.js';
import type { TrainingSession } from '../../training/index.js';
import { enlargedBox, layOut } from './filter-grid.layout.js';
import { difference, filterLayers, filterSlice, likeness, type FilterLayer } from './filter-grid.model.js';
import { filterPictures, legend, type FilterView, type PointedWeight } from './filter-grid.picture.js';
import { FilterRun } from './filter-grid.run.js';
import { styles } from './filter-grid.styles.js';
import { words } from './filter-grid.words.js';

const COMPARISONS = ['none', 'before-after', 'change'] as const;

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
 * @fires convlets-step - The session shows another whole step.
 * @fires convlets-select - The reader picked a filter (`what: 'filter'`, counted from 0).
 * @fires convlets-run - Training or its replay starts or goes on.
 * @fires convlets-pause - Training or its replay pauses.
 * @fires convlets-done - Training or its replay has come to its end.
 * @fires convlets-error - An attribute cannot be used, or the run failed.
 * @cssState running - Training or its replay goes on.
 * @cssState paused - It stands still.
 * @cssState ready - The first picture is drawn.
 * @cssState error - An attribute cannot be used, or the run failed.
 */
export class FilterGrid extends ConvletElement {
  static override styles = [...ConvletElement.styles, styles];

  /** Name of the page's session, or a session object. */
  @property() session: string | TrainingSession = 'default';

  /** Name of a convolution layer, such as `conv2`. Default: the layer that the session's elements look at. */
  @property() layer = '';

  /** What stands beside the filters as they are now: nothing, their random start, or the change since then. */
  @property() compare: (typeof COMPARISONS)[number] = 'none';

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
    const { now, start } = this.#run.filters(this.#name);
    const { channels = 1 } = this.#shown ?? {};
    const filter = this.#picked;
    const { columns } = words;
    const slices = now ? Array.from({ length: channels }, (_, channel) => filterSlice(now, filter, channel)) : [];
    const rows = slices.flatMap((weights, channel) =>
      Array.from(weights, (weight, i) => {
        const before = start ? [filterSlice(start, filter, channel)[i]] : [];
        return [channel + 1, Math.floor(i / this.#kernel) + 1, (i % this.#kernel) + 1, weight, ...before];
      }),
    );
    return {
      caption: words.tableCaption(this.number(filter + 1), this.#name, this.#stepText),
      columns: [columns.channel, columns.row, columns.column, columns.weight, ...(start ? [columns.start] : [])],
      rows,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.attempt(() => {
      this.#read(changed.has('filter'));
    });
    this.#run.need(this.#shown?.first === false ? 'all' : 'core');
    this.#run.measure(this.#name);
    if (this.current >= this.#count) this.current = 0;
    if (this.#run.failure) this.setHostState('error', true);
  }

  protected figureName(): string {
    return words.figure(this.#name);
  }

  protected renderFigure(): TemplateResult {
    const { compare } = this;
    const layout = layOut(this.size.width, this.#count, this.#kernel, compare === 'none' ? 1 : 2);
    const kernel = this.number(this.#kernel);
    const { rows } = words;
    const most = this.number(maxMagnitude(this.#run.filters(this.#name).start?.data ?? []), { decimals: 3 });
    const notes = [
      compare === 'change' ? rows.now(this.#stepText) : rows.start(most),
      compare === 'change' ? rows.change(this.#stepText) : rows.now(this.#stepText),
    ];
    return html`
      <svg class="stage" viewBox=${`0 0 ${String(this.size.width)} ${String(layout.height)}`}>
        ${filterPictures({
          label: words.grid(this.#name, this.number(this.#count), kernel),
          layout,
          filters: Array.from({ length: this.#count }, (_, i) => this.#view(i)),
          notes,
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
        ${legend(layout.legend, this.size.width, this.autoscale ? words.scaleFrame : words.scaleFixed)}
      </svg>
      ${this.enlarged ? this.#large() : nothing} ${this.#controls()}
      <slot name="caption"><p class="caption" part="caption">${this.#caption()}</p></slot>
      ${this.#run.message ? html`<p class="message" role="status">${this.#run.message}</p>` : nothing}
      <p class="visually-hidden">${this.#run.running ? nothing : this.#values()}</p>
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

  get #stepText(): string {
    return this.number(this.#run.step);
  }

  /** Turns the attributes into what is drawn. @throws InputError */
  #read(filterSet: boolean): void {
    const layers = filterLayers(this.#run.recipe);
    const { session } = this.#sessions;
    const byName = (name: string): FilterLayer | undefined => layers.find(({ layer }) => layer.name === name);
    const asked = byName(this.layer || session.selection.layer);
    this.#shown = asked ?? byName(this.#name) ?? layers.at(0);
    if (!this.#shown) throw new InputError('no-filters', words.noFilters, '<filter-grid></filter-grid>');
    if (this.layer && !asked) {
      const known = layers.map(({ layer }) => layer.name).join(', ');
      throw new InputError('bad-layer', words.badLayer(this.layer, known), `layer="${this.#name}"`);
    }
    if (!COMPARISONS.includes(this.compare)) {
      const given: string = this.compare;
      this.compare = 'none';
      throw new InputError('bad-compare', words.badCompare(given), 'compare="before-after"');
    }
    const { channels } = this.#shown;
    if (!isIndex(this.channel, channels)) {
      throw new InputError('bad-channel', words.badChannel(String(this.channel), String(channels - 1)), 'channel="0"');
    }
    if (this.filter === undefined) return;
    if (!isIndex(this.filter, this.#count)) {
      throw new InputError('bad-filter', words.badFilter(String(this.filter), String(this.#count - 1)), 'filter="2"');
    }
    const { layer, filter } = session.selection;
    if (filterSet && (filter !== this.filter || layer !== this.#name)) {
      session.select({ layer: this.#name, filter: this.filter });
    }
  }

  /** One filter as it is drawn: its title, its words, and a map for each row of the comparison. */
  #view(filter: number): FilterView {
    const { now, start } = this.#run.filters(this.#name);
    const title = words.filter(this.number(filter + 1));
    const count = this.compare === 'none' ? 1 : 2;
    if (!now) {
      const blank = { values: [], scale: fitScale('signed') };
      return { title, description: words.empty(this.number(filter + 1)), maps: Array(count).fill(blank) };
    }
    const weights = filterSlice(now, filter, this.#slice);
    const before = start ? filterSlice(start, filter, this.#slice) : undefined;
    const change = before ? difference(weights, before) : weights.map(() => 0);
    const { scales } = this.#run;
    const scale = this.autoscale
      ? fitScale('signed', weights)
      : { kind: 'signed' as const, max: scales.weights(filter) };
    const changeScale = this.autoscale
      ? fitScale('signed', change)
      : { kind: 'signed' as const, max: scales.changes(filter) };
    const current = { values: weights, scale };
    const maps = {
      none: [current],
      'before-after': [
        { values: before ?? [], scale: this.autoscale ? fitScale('signed', before ?? []) : scale },
        current,
      ],
      change: [current, { values: change, scale: changeScale }],
    }[this.compare];
    const { min, max } = extremes(weights);
    const alike = likeness(now, start, filter);
    const description = words.option(
      this.number(filter + 1),
      this.#weight(min),
      this.#weight(max),
      alike === undefined ? '' : this.number(alike, { fixed: true }),
    );
    return { title, description, maps };
  }

  #weight(value: number): string {
    return this.number(value, { decimals: Math.abs(value) < 0.1 ? 3 : 2 });
  }

  #weightAt(filter: number, { row, column }: Cell): string {
    const { now, start } = this.#run.filters(this.#name);
    if (!now) return words.empty(this.number(filter + 1));
    const at = row * this.#kernel + column;
    const value = this.#weight(filterSlice(now, filter, this.#slice)[at]);
    const place = [filter, row, column].map((index) => this.number(index + 1));
    const text = words.cell(place[0], place[1], place[2], value);
    return start ? text + words.startedAt(this.#weight(filterSlice(start, filter, this.#slice)[at])) : text;
  }

  #caption(): string {
    if (this.pointed) return this.#weightAt(this.pointed.filter, this.pointed);
    const { now, start } = this.#run.filters(this.#name);
    if (!now) return this.#run.message ? words.notTrained : words.waiting;
    if (!start) return words.step(this.#stepText);
    if (this.#run.step === 0) {
      const most = maxMagnitude(start.data);
      const later = Math.max(...Array.from({ length: this.#count }, (_, i) => this.#run.scales.weights(i)));
      return most < later / 5 ? words.randomAndSmall(this.number(most, { decimals: 3 })) : words.random;
    }
    const alike = likeness(now, start, this.#picked) ?? NaN;
    return words.away(this.#stepText, this.number(this.#picked + 1), this.number(alike, { fixed: true }));
  }

  #values(): string {
    const { now } = this.#run.filters(this.#name);
    if (!now) return '';
    const matrix = matrixText(filterSlice(now, this.#picked, this.#slice), this.#kernel, { locale: this.locale });
    return words.values(this.number(this.#picked + 1), this.#stepText, matrix);
  }

  #large(): TemplateResult {
    const { now } = this.#run.filters(this.#name);
    const box = enlargedBox(this.size.width, this.#kernel);
    const filter = this.#picked;
    const label = words.large(this.number(filter + 1), this.number(this.#kernel));
    const values = now ? filterSlice(now, filter, this.#slice) : [];
    const max = this.autoscale ? maxMagnitude(values) : this.#run.scales.weights(filter);
    const height = box.y + box.rows * box.cell + 4;
    return html`<svg class="stage enlarged" viewBox=${`0 0 ${String(this.size.width)} ${String(height)}`}>
      <text class="title" x=${box.x} y="14" aria-hidden="true">${label}</text>
      ${grid({
        id: 'large',
        label,
        box,
        values,
        scale: { kind: 'signed', max },
        ...(now && { write: (value: number) => this.number(value, { fixed: true }) }),
        active: { row: Math.min(this.cell.row, box.rows - 1), column: Math.min(this.cell.column, box.columns - 1) },
        describe: (cell) => this.#weightAt(filter, cell),
        pointed: (cell) => {
          if (cell) this.cell = cell;
          this.pointed = cell && { filter, ...cell };
        },
      })}
    </svg>`;
  }

  #controls(): TemplateResult {
    const { running, step, steps, history } = this.#run;
    const channels = this.#shown?.channels ?? 1;
    const text = words.stepOf(this.number(step), this.number(steps));
    const play = running ? words.pause : history && step >= steps ? words.again : words.play;
    return html`<div class="controls" part="controls">
        ${
          this.hides('play')
            ? nothing
            : iconButton(running ? 'pause' : 'play', play, () => void (running ? this.pause() : this.play()), {
                part: 'play',
                disabled: this.locks('play'),
              })
        }
        ${
          this.hides('reset')
            ? nothing
            : iconButton('reset', words.back, () => void this.reset(), { disabled: this.locks('reset') })
        }
        ${
          this.hides('slider')
            ? nothing
            : html`<span class="scrubber"
                >${slider(
                  words.slider,
                  { min: 0, max: steps, value: step, valueText: text, disabled: !history || this.locks('slider') },
                  (to) => void this.seek(to),
                )}<span class="count">${text}</span></span
              >`
        }
        ${
          channels > 1 && !this.hides('channel')
            ? choice(
                words.channel,
                String(this.#slice),
                Array.from({ length: channels }, (_, i) => ({ value: String(i), text: this.number(i + 1) })),
                (value) => {
                  this.channel = Number(value);
                },
                this.locks('channel'),
              )
            : nothing
        }
        ${
          this.hides('numbers')
            ? nothing
            : html`<button
                class="button"
                part="step"
                type="button"
                aria-pressed=${this.enlarged ? 'true' : 'false'}
                ?disabled=${this.locks('numbers')}
                @click=${(): void => {
                  this.enlarged = !this.enlarged;
                }}
              >
                ${words.numbers}
              </button>`
        }
        <slot name="controls"></slot>
      </div>
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
      }`;
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
    if (this.hasUpdated && selection.layer === this.#name) this.filter = selection.filter;
    const { running } = this.#run;
    this.setHostState('running', running);
    this.setHostState('paused', !running);
    this.#run.tell();
  }
}

const isIndex = (value: number, length: number): boolean => Number.isInteger(value) && value >= 0 && value < length;
