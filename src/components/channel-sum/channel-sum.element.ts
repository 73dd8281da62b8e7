import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { colourScene } from '../../data/colour-scene.js';
import { asInputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { extremes } from '../../drawing/text-alternative.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ShapeError } from '../../math/shapes.js';
import type { Tensor } from '../../math/tensor.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { captionOf } from './channel-sum.caption.js';
import { channelControls } from './channel-sum.controls.js';
import type { LayerFilter } from './channel-sum.filters.js';
import { formulaLines } from './channel-sum.formula.js';
import { layOut } from './channel-sum.layout.js';
import type { Answer, ChannelLayer } from './channel-sum.model.js';
import type { MoreSettings } from './channel-sum.more.js';
import { channelPicture, scalesOf } from './channel-sum.picture.js';
import { layerFrom, UNTOUCHED } from './channel-sum.settings.js';
import { styles } from './channel-sum.styles.js';
import { words } from './channel-sum.words.js';

/**
 * A colour image has three channels, so a filter has three slices. Each slice slides over its own channel; what they
 * answer is added up, with the bias, to ONE map. N filters give N maps: the channels of the next layer.
 *
 * @summary A filter as deep as the image adds all channels up to one map.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the window.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - The map that answers to pointer and keys.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart value - The formulas with their numbers.
 * @csspart controls - The strip of controls.
 * @csspart slider - The sliders for the number of filters and the bias.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive values.
 * @cssprop [--convlets-color-negative] - Hue of negative values.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the window, its output, the result.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-zero] - Background of maps. Default: transparent.
 * @cssprop [--convlets-color-surface] - Background of the element. Default: transparent.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-radius] - Rounding of controls.
 * @cssprop [--convlets-space] - Distance unit.
 * @cssprop [--convlets-cell-size] - Largest side of a cell.
 * @fires {ConvletsSelectEvent} convlets-select - The reader points at an output (`cell`) or chose a filter (`filter`).
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} change - The reader changed a setting.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ChannelSum extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** `poppies`, a small colour picture; JSON rows of pixels (`[[[1,0,0],[0,1,0]], …]`), 1 to 8 channels; a matrix, `digit:4`, or the address of an image. */
  @property() input = 'poppies';

  /** Number of filters, 1 to 8. */
  @property({ type: Number }) filters = 4;

  /** The first named filter: red-not-green, grey-edge, red-green-edge, blue-not-red, green-alone, grey-edge-below, blue-yellow-edge, brightness. The others follow in this order. */
  @property() preset = 'red-not-green';

  /** Filters of your own, one slice for each channel separated by `|`, several filters by `||`. They come before the named ones. */
  @property() kernel = '';

  /** Number of the filter on show, counted from 0. */
  @property({ type: Number }) filter = 0;

  /** One number for each filter, separated by spaces; what is missing is 0. */
  @property() bias = '0';

  /** Pixels from one stop to the next. */
  @property({ type: Number }) stride = 1;

  /** Zeros around the image, in pixels, or `valid` (none) or `same` (the map is as large as the image). */
  @property() padding = 'valid';

  protected override readonly stateProperties = [
    'input',
    'filters',
    'preset',
    'kernel',
    'filter',
    'bias',
    'stride',
    'padding',
  ];

  @state() private image: Tensor<Float64Array> | undefined;
  @state() private place: Cell | undefined;
  @state() private tap: Cell | undefined;
  @state() private moreOpen = false;
  @state() private editor: TemplateResult | undefined;
  #cursor: Cell = { row: 0, column: 0 };
  readonly #more = this.lazily(() => import('./channel-sum.more.js'));
  readonly #unfit = this.lazily(() => import('./channel-sum.unfit.js'));
  readonly #ownFilters = this.lazily(() => import('./channel-sum.kernel.js'));
  #name = '';
  /** Something was set that is not drawn yet. */
  #stale = false;
  #layer: ChannelLayer | undefined;
  /** The filter on show: the last one where there are fewer than `filter` says. */
  #shown = 0;

  override figureTable(): FigureTable {
    const layer = this.#layer;
    const columns = layer?.x.output ?? 0;
    const map = layer?.map(this.#shown);
    return {
      caption: words.map(this.#shown),
      columns: Array.from({ length: columns }, (_, i) => String(i + 1)),
      rows: Array.from({ length: layer?.y.output ?? 0 }, (_, row) =>
        Array.from(map?.subarray(row * columns, (row + 1) * columns) ?? [], (value) => this.number(value)),
      ),
    };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('input')) this.#readInput();
    const settings = ['image', 'filters', 'preset', 'kernel', 'filter', 'bias', 'stride', 'padding'];
    this.#stale ||= settings.some((name) => (changed as Map<string, unknown>).has(name));
    // What a page writes itself is read by code that the usual page never fetches.
    const image = this.image ?? this.#layer?.image;
    if (image && this.#stale && (this.kernel.trim() === '' || this.#ownFilters())) this.#build(image);
  }

  protected override renderFigure(): TemplateResult {
    const layer = this.#layer;
    if (!layer) return html`<p class="caption">${this.problem ? nothing : words.loading}</p>`;
    const answer = this.#answer(layer);
    const filter = this.#shown;
    const { name } = layer.settings.filters[filter];
    const write = (value: number): string => this.number(value);
    const signed = (value: number): string => this.number(value, { sign: 'always' });
    const { min, max } = extremes(layer.map(filter));
    const settings: MoreSettings = {
      stride: this.stride,
      padding: this.padding,
      locks: (control) => this.locks(control),
      set: (control, value) => {
        if (control === 'bias') this.#setBias(layer, Number(value));
        else Object.assign(this, { [control]: value });
      },
    };
    return html`
      ${channelPicture({
        layer,
        layout: layOut(layer, this.size.width, this.size.cell(56)),
        filter,
        answer,
        scales: scalesOf(layer, filter),
        summary: words.summary(
          this.#name,
          words.filterName(filter, name),
          layer.channels,
          layer.y.output,
          layer.x.output,
          write(min),
          write(max),
        ),
        write,
        signed,
        tap: this.tap,
        pointOutput: (cell) => {
          if (cell) this.#point(cell);
        },
        pointPixel: (cell) => {
          if (cell) this.#point(layer.outputNear(cell.row, cell.column));
        },
        cursor: this.#cursor,
        pointTap: (cell) => {
          this.tap = cell;
          if (cell) this.#cursor = cell;
        },
        editWeight: this.locks('kernel')
          ? undefined
          : (channel, cell) => {
              void this.#edit(layer, channel, cell);
            },
        chooseFilter: (chosen) => {
          this.#choose(chosen);
        },
      })}
      ${this.editor ?? nothing} ${formulaLines(layer, answer, (value, style) => this.number(value, style))}
      <slot name="caption"
        ><p class="caption" part="caption">
          ${captionOf(layer, answer, (value, style) => this.number(value, style))}
        </p></slot
      >
      ${channelControls({
        ...settings,
        filters: this.filters,
        filter,
        bias: answer.bias,
        biasText: write(answer.bias),
        hides: (control) => this.hides(control),
        more: this.moreOpen ? this.#more()?.moreSettings(settings) : nothing,
        moreToggled: (open) => (this.moreOpen = open),
        changed: () => {
          this.tell('change');
        },
      })}
      ${this.tableBelow(words.table)}
    `;
  }

  #readInput(): void {
    const wanted = this.input;
    if (wanted.trim() === 'poppies') {
      this.image = colourScene();
      this.#name = words.scene;
      return;
    }
    // Whatever else is asked for is read by code that a page with the usual picture never fetches.
    import('../../data/load-input.js')
      .then(({ loadInput }) => loadInput(wanted, 3))
      .then(
        ({ image, name }) => {
          // A later input may have come meanwhile.
          if (wanted !== this.input) return;
          this.#name = name;
          this.image = image;
        },
        (error: unknown) => {
          if (wanted !== this.input) return;
          this.#example();
          this.fail(asInputError(error, 'bad-input', 'input="poppies"'));
        },
      );
  }

  #build(image: Tensor<Float64Array>): void {
    this.#stale = false;
    const drawn = this.attempt(() => {
      const own =
        this.kernel.trim() === '' ? undefined : this.#ownFilters()?.filtersFromText(this.kernel, image.shape[2]);
      const layer = this.#layerOf(image, own);
      if (!layer) return;
      const before = this.#layer;
      if (before?.y.output !== layer.y.output || before.x.output !== layer.x.output || before.image !== image) {
        this.place = undefined;
      }
      this.tap = undefined;
      this.editor = undefined;
      this.#cursor = { row: 0, column: 0 };
      this.#layer = layer;
      this.#shown = Math.min(this.filter, layer.settings.filters.length - 1);
    });
    if (!drawn) this.#example();
  }

  /** Undefined while it is fetched why there is none. */
  #layerOf(image: Tensor<Float64Array>, own: readonly LayerFilter[] | undefined): ChannelLayer | undefined {
    try {
      return layerFrom(image, this, own);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      const unfit = this.#unfit();
      this.#stale = !unfit;
      unfit?.complain(image, this, own);
      return undefined;
    }
  }

  /** Where the first settings cannot be used, the untouched figure stands above the message. */
  #example(): void {
    this.#stale = false;
    this.#name ||= words.scene;
    this.#layer ??= layerFrom(colourScene(), UNTOUCHED);
  }

  /** The output on show: the one pointed at, or else the strongest of the filter. */
  #answer(layer: ChannelLayer): Answer {
    const strongest = this.place ? 0 : layer.strongest(this.#shown);
    const columns = layer.x.output;
    const { row, column } = this.place ?? { row: Math.floor(strongest / columns), column: strongest % columns };
    return layer.at(this.#shown, row, column);
  }

  #point(cell: Cell): void {
    if (cell.row === this.place?.row && cell.column === this.place.column) return;
    this.place = { row: cell.row, column: cell.column };
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'cell', value: [cell.row, cell.column] }));
  }

  #choose(filter: number): void {
    if (filter === this.#shown) return;
    this.filter = filter;
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'filter', value: filter }));
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<SVGElement>('[role=radio][tabindex="0"]')?.focus();
    });
  }

  /** Opens the editor of a weight; what is entered makes the layer's filters the reader's own. */
  async #edit(layer: ChannelLayer, channel: number, cell: Cell): Promise<void> {
    const { weightEditor } = await import('./channel-sum.editor.js');
    const slice = words.slice(words.channel(channel, layer.channels));
    const closed = (): void => {
      this.editor = undefined;
      this.renderRoot.querySelector<SVGElement>(`[aria-activedescendant=slice-${channel}-cell]`)?.focus();
    };
    this.editor = weightEditor(layer.settings.filters, { filter: this.#shown, channel, ...cell }, slice, {
      entered: (kernel) => {
        this.kernel = kernel;
        closed();
        this.tell('change');
      },
      refused: (error) => {
        this.fail(error);
      },
      closed,
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('form input')?.select();
  }

  #setBias(layer: ChannelLayer, value: number): void {
    const biases = layer.settings.filters.map((_, k) => layer.settings.biases[k] ?? 0);
    biases[this.#shown] = value;
    this.bias = biases.join(' ');
  }
}
