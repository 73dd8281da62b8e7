import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { oneOf, type InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { NumberStyle } from '../../drawing/numbers.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { caption, summary, tableOf } from './pool-stepper.captions.js';
import { poolControls, type Direction } from './pool-stepper.controls.js';
import type { Editing, EditingHost } from './pool-stepper.extras.js';
import { forwardFormula } from './pool-stepper.formula.js';
import { readMap, type Rows } from './pool-stepper.input.js';
import type { PoolGradient } from './pool-stepper.gradient.js';
import type { WayBack } from './pool-stepper.backward.js';
import { layOut } from './pool-stepper.layout.js';
import { Pooling, settingsFrom, type PoolAttributes, type PoolStop } from './pool-stepper.model.js';
import { poolPicture, type PoolView } from './pool-stepper.picture.js';
import { isOwn, NOTHING_OWN, poolPresets, untouched, withPreset } from './pool-stepper.presets.js';
import { styles } from './pool-stepper.styles.js';
import { words } from './pool-stepper.words.js';

/**
 * Pooling makes a map smaller: of every window it keeps the maximum, or the mean. On the way back the gradient takes the
 * same way: whole to the winner of each window, or in equal shares to all of its numbers.
 *
 * @summary Max and average pooling, window by window, and where the gradient goes.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the window.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - A matrix that answers to pointer and keys.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart value - The formula with its numbers.
 * @csspart controls - The strip of controls.
 * @csspart play - The play button.
 * @csspart step - The buttons for one window back and on.
 * @csspart slider - The scrubber.
 * @csspart direction - The buttons for the forward and the backward way.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive values.
 * @cssprop [--convlets-color-negative] - Hue of negative values.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the window, its winner, its output.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-zero] - Background of maps. Default: transparent.
 * @cssprop [--convlets-color-surface] - Background of the element. Default: transparent.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-cell-size] - Largest side of a cell. Default: 56px.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-radius] - Rounding of controls.
 * @cssprop [--convlets-space] - Distance unit.
 * @fires {ConvletsStepEvent} convlets-step - Another window is shown.
 * @fires {ConvletsRunEvent} convlets-run - The window starts to move.
 * @fires {ConvletsPauseEvent} convlets-pause - It pauses.
 * @fires {ConvletsDoneEvent} convlets-done - It reached the last window.
 * @fires {ConvletsSelectEvent} convlets-select - The reader points at a number of the map: `what` is `cell`.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves the scrubber.
 * @fires {Event} change - The reader changed a number or a setting, or let go of the scrubber.
 * @cssState running - The window moves.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class PoolStepper extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

  /** A worked example: max, average, overlapping, odd, ties, global. What the other attributes say goes before it. */
  @property() preset = 'max';

  /** The map: rows of numbers (`1 3; 0 2`), `digit:4`, or the address of an image. Default: the preset's. */
  @property() input = '';

  /** `max` or `average`. Default: the preset's. */
  @property() operation = '';

  /** Side of the square window, in pixels, or `global`: the whole map. Default: the preset's. */
  @property({ attribute: 'window-size' }) windowSize = '';

  /** Pixels from one window to the next. Default: the preset's; with a window size of your own, windows side by side. */
  @property() stride = '';

  /** Places around the map that hold nothing, in pixels: they never win and are not counted in a mean. Default: 0. */
  @property() padding = '';

  /** δ = ∂L/∂O, rows of numbers, one for every output. Default: an example. */
  @property() gradient = '';

  /** `backward` shows how the gradient returns, below the way forward. */
  @property({ reflect: true }) direction: Direction = 'forward';

  /** Hides every output until the reader has guessed it; forward only. */
  @property({ type: Boolean }) predict = false;

  protected override readonly stateProperties = [
    'preset',
    'input',
    'operation',
    'windowSize',
    'stride',
    'padding',
    'gradient',
    'direction',
  ];

  @state() private map: Rows | undefined;
  @state() private pixel: Cell | undefined;
  @state() private editing: Editing | undefined;
  @state() private wrongGuess = false;
  @state() private moreOpen = false;
  readonly #way = this.lazily(() => import('./pool-stepper.backward.js'));
  readonly #extras = this.lazily(async () => {
    const extras = await import('./pool-stepper.extras.js');
    extras.dress(this.renderRoot as ShadowRoot);
    return extras;
  });
  #pooling: Pooling | undefined;
  #gradient: PoolGradient | undefined;
  readonly #guessed = new Set<number>();
  #toFocus = false;

  override figureTable(): FigureTable {
    return tableOf(this.#pooling, this.#gradient, this.#hidden, this.#write);
  }

  protected override get stops(): number {
    return this.#pooling?.stops ?? 1;
  }

  protected override get mayPlay(): boolean {
    return !this.predict;
  }

  protected override durationOf(): number {
    return Math.min(1000, 9000 / this.stops);
  }

  protected override takeOver(): void {
    super.takeOver();
    this.pixel = undefined;
  }

  protected override movedTo(): void {
    this.wrongGuess = false;
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('input') || changed.has('preset')) this.#readInput();
    const arrived = this.#back && !this.#gradient && this.#way();
    const settings = ['map', ...this.stateProperties];
    if (this.map && (arrived || settings.some((name) => (changed as Map<string, unknown>).has(name)))) {
      this.#pool(this.map);
    }
    if (changed.has('predict')) this.#guessed.clear();
  }

  protected override updated(): void {
    // The editor may come some updates later than it was asked for.
    const field = this.#toFocus && this.renderRoot.querySelector<HTMLInputElement>('.editor:not(.guess) input');
    if (!field) return;
    this.#toFocus = false;
    field.focus();
    field.select();
  }

  protected override renderFigure(): TemplateResult {
    // Where the first attributes are wrong, an example stands above the message.
    if (this.problem) this.#pooling ??= untouched();
    const pooling = this.#pooling;
    if (!pooling) return html`<p class="caption">${words.loading}</p>`;
    const stop = pooling.at(Math.min(this.position, pooling.stops - 1));
    const hidden = this.#hidden(stop.index);
    const direction = this.#back ? 'backward' : 'forward';
    const view = this.#view(pooling, stop);
    const back = this.#wayBack(stop);
    const extras = hidden || this.editing || this.moreOpen ? this.#extras() : undefined;
    return html`
      ${poolControls({
        transport: this.transport(
          { ...words.transport, play: words.play[direction] },
          words.cell(stop.row + 1, stop.column + 1, hidden ? words.hidden : this.number(stop.output)),
        ),
        direction,
        preset: isOwn(this) ? '' : this.preset,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: this.#set,
        toggleMore: (open) => {
          this.moreOpen = open;
        },
        moreSettings:
          (this.moreOpen && extras?.moreSettings(this.#attributes(), (name) => this.locks(name), this.#set)) || nothing,
      })}
      ${poolPicture(view, back?.row)}
      ${this.#back ? (back?.formula ?? html`<div class="formula"></div>`) : forwardFormula(pooling, stop, !hidden, this.#write)}
      ${this.editing ? extras?.cellEditor(this.editing, this.#host(pooling)) : nothing}
      ${hidden ? extras?.guessForm(stop, this.#answered) : nothing}
      <slot name="caption"
        ><p class="caption" part="caption" aria-live=${this.predict ? 'polite' : 'off'}>
          ${this.#back ? back?.caption : this.#caption(pooling, stop)}
        </p></slot
      >
      ${this.tableBelow(words.table[direction])}
    `;
  }

  get #back(): boolean {
    return this.direction === 'backward';
  }

  #attributes(): PoolAttributes {
    return withPreset(this, this.preset);
  }

  #readInput(): void {
    const { input } = this.#attributes();
    this.attempt(() => {
      readMap(input, (map) => {
        // A later input may have come meanwhile.
        if (this.#attributes().input === input) this.map = map;
      }).catch((error: unknown) => {
        this.fail(error as InputError);
      });
    });
  }

  #pool(map: Rows): void {
    this.attempt(() => {
      oneOf('preset', this.preset, Object.keys(poolPresets), 'overlapping');
      oneOf('direction', this.direction, ['forward', 'backward'], 'backward');
      const pooling = new Pooling(map, settingsFrom(this.#attributes(), map.length, map[0].length));
      const way = this.#back ? this.#way() : undefined;
      this.#gradient = way && new way.PoolGradient(pooling, this.gradient);
      // A large map begins with much background: start where there is something to see.
      if (this.#pooling?.map !== map && pooling.stops > 16) this.position = pooling.strongest;
      this.#pooling = pooling;
      this.#guessed.clear();
      this.pixel = undefined;
      this.position = Math.min(this.position, pooling.stops - 1);
    });
  }

  readonly #hidden = (stop: number): boolean => this.predict && !this.#back && !this.#guessed.has(stop);

  readonly #write = (value: number, style?: NumberStyle): string => this.number(value, style);

  #view(pooling: Pooling, stop: PoolStop): PoolView {
    return {
      pooling,
      layout: layOut(pooling, this.size.width, this.#back, this.size.cell(56)),
      stop,
      drawn: this.drawn,
      pixel: this.pixel,
      hidden: this.#hidden,
      canEditInput: !this.locks('input'),
      canEditGradient: !this.locks('gradient'),
      summary: summary(pooling, this.#hidden, this.#write) + (this.#wayBack(stop)?.summary ?? ''),
      write: (value) => this.number(value),
      pointPixel: (cell) => {
        this.#pointPixel(pooling, stop, cell);
      },
      pointStop: (cell) => {
        if (cell) void this.seek(cell.row * pooling.columns + cell.column);
      },
      editInput: (cell) => {
        this.#edit('input', cell);
      },
      editDelta: (cell) => {
        this.#edit('gradient', cell);
      },
    };
  }

  /** Stays at the current window if it holds the pixel, else goes to the first that does. */
  #pointPixel(pooling: Pooling, stop: PoolStop, cell: Cell | undefined): void {
    if (!cell) {
      this.pixel = undefined;
      return;
    }
    this.takeOver();
    this.pixel = cell;
    const stops = pooling.windowsWith(cell);
    if (stops.length > 0 && !stops.includes(stop.index)) this.stand(stops[0]);
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'cell', value: [cell.row, cell.column] }));
  }

  /** What is drawn and said of the way back, once its code is here. */
  #wayBack(stop: PoolStop): WayBack | undefined {
    return this.#gradient && this.#way()?.wayBack(this.#gradient, stop, { pixel: this.pixel, write: this.#write });
  }

  #caption(pooling: Pooling, stop: PoolStop): string {
    const { pixel } = this;
    if (this.#hidden(stop.index)) return this.#extras()?.question(stop, pooling.stops, this.wrongGuess) ?? '';
    return caption(pooling, stop, {
      pixel,
      guessed: this.predict && this.#guessed.has(stop.index),
      write: this.#write,
    });
  }

  #edit(what: Editing['what'], cell: Cell): void {
    this.takeOver();
    this.editing = { what, cell };
    this.#toFocus = true;
  }

  /** What the editor of a number works on. */
  #host({ map }: Pooling): EditingHost {
    return {
      rows: { input: map, gradient: this.#gradient?.rows ?? [] },
      root: this.renderRoot,
      changed: (what, matrix) => {
        this[what] = matrix;
        this.tell('change');
      },
      failed: (error) => {
        this.fail(error);
      },
      close: () => {
        this.editing = undefined;
      },
    };
  }

  readonly #answered = (stop: number, known: boolean): void => {
    if (known) this.#guessed.add(stop);
    this.wrongGuess = !known;
    this.requestUpdate();
  };

  readonly #set = (name: string, value: string): void => {
    if (name !== 'direction') this.gradient = '';
    if (name === 'preset') Object.assign(this, NOTHING_OWN);
    Object.assign(this, { [name]: value });
    this.takeOver();
    this.tell('change');
  };
}
