import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { inputAtHand, type ImageInput } from '../../data/image-input.js';
import { loadInput } from '../../data/load-input.js';
import { asInputError, InputError, oneOf } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { fitScale } from '../../drawing/scale.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import { words as numbers } from '../../words/numbers.words.js';
import type { FigureTable } from '../../templates/export.js';
import { collapseControls, type CollapseView } from './linear-collapse.controls.js';
import { filtersPicture } from './linear-collapse.filters-picture.js';
import { filtersFormula } from './linear-collapse.formula.js';
import { layOut, networkHeight, scalarHeight } from './linear-collapse.layout.js';
import type { LazyView, ViewState } from './linear-collapse.lazy-view.js';
import { filterNamed, StackedFilters, type TwoLines } from './linear-collapse.model.js';
import { styles } from './linear-collapse.styles.js';
import { writeTiny } from './linear-collapse.tiny.js';
import { words } from './linear-collapse.words.js';

type LazyName = Exclude<CollapseView, 'filters'>;

const load: Readonly<Record<LazyName, () => Promise<LazyView>>> = {
  scalar: () => import('./linear-collapse.scalar-view.js').then((view) => view.load()),
  network: () => import('./linear-collapse.network-view.js').then((view) => view.load()),
};

const NO_LINES: TwoLines = { m0: 1, b0: 0, m1: 1, b1: 0, relu: false };

/**
 * Without an activation between them, two layers are one: two filters in a row do what one larger filter does, and a
 * trained network of five layers is ten templates. A ReLU in between, or max pooling, breaks the collapse.
 *
 * @summary Two linear layers are one; a ReLU between them makes the difference.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the picture.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - A matrix that answers to pointer and keys.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart axis - Lines of the chart of numbers.
 * @csspart line - The two curves of the chart of numbers.
 * @csspart value - Formulas and numbers.
 * @csspart controls - The strip of controls.
 * @csspart slider - A slider of the numbers.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive values.
 * @cssprop [--convlets-color-negative] - Hue of negative values.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": windows, outputs, what breaks the collapse.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-cell-size] - Largest side of a cell of the maps.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked an output (`cell`) or a class (`class`).
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves a slider.
 * @fires {Event} change - The reader changed a setting.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class LinearCollapse extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** `filters`: two filters and the one that replaces them; `scalar`: the same with single numbers; `network`: a trained network. */
  @property() view: CollapseView = 'filters';

  /** The image: `digit:4`, rows of numbers, or the address of an image. The network takes 28×28 pixels. */
  @property() input = 'digit:4';

  /** First filter of the filters view: a preset's name, or rows of weights (`1 0 -1; 2 0 -2; 1 0 -1`), at most 5×5. */
  @property() first = 'sobel-x';

  /** Second filter, like `first`. */
  @property() second = 'gaussian';

  /** Puts a ReLU between the layers: then they no longer collapse. */
  @property({ type: Boolean, reflect: true }) relu = false;

  /** Pooling of the network: `average`, as it was trained, or `max`, which breaks the collapse too. */
  @property() pool: 'average' | 'max' = 'average';

  /** Slope of the first layer of the scalar view. */
  @property({ type: Number }) m0 = 1.5;

  /** Intercept of the first layer. */
  @property({ type: Number }) b0 = 0.5;

  /** Slope of the second layer. */
  @property({ type: Number }) m1 = -0.8;

  /** Intercept of the second layer. */
  @property({ type: Number }) b1 = 1;

  protected override readonly stateProperties = [
    ...['view', 'input', 'first', 'second', 'relu', 'pool', 'm0', 'b0', 'm1', 'b1'],
  ];

  @state() private image: ImageInput | undefined;
  @state() private cell: Cell | undefined;
  @state() private tap: Cell | undefined;
  @state() private x0 = -2;
  @state() private digit = 4;
  @state() private views: Partial<Record<LazyName, LazyView>> = {};
  @state() private near = false;
  #stack: StackedFilters | undefined;
  /** The view that is shown: the last good one. */
  #shown: CollapseView = 'filters';
  #lines = NO_LINES;
  #loading = new Set<LazyName>();

  constructor() {
    super();
    new VisibilityController(this, {
      near: () => {
        this.near = true;
      },
    });
  }

  override figureTable(): FigureTable {
    const caption = words.figure;
    if (this.#shown !== 'filters') {
      const [view, state] = [this.views[this.#shown], this.#state()];
      return { caption, ...(view && state ? view.table(state) : { columns: [], rows: [] }) };
    }
    const stack = this.#stack;
    const width = stack?.two.shape[1] ?? 1;
    const rows = Array.from(stack?.two.data ?? [], (two, i) => [
      ...[Math.floor(i / width) + 1, (i % width) + 1],
      ...[two, stack?.one.data[i] ?? NaN, stack?.difference[i] ?? NaN].map((value) => this.#tiny(value)),
    ]);
    return { caption, columns: [words.row, words.column, words.two, words.one, words.difference], rows };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = new Set<PropertyKey>(changed.keys());
    if (names.has('input')) this.#readInput();
    if (['image', 'colormap', ...this.stateProperties].some((name) => names.has(name))) this.#compute();
    // Another image or other filters: the place looked at is chosen anew.
    if (['image', 'first', 'second', 'relu'].some((name) => names.has(name))) this.cell = this.tap = undefined;
    if (this.near && this.#shown !== 'filters') void this.#load(this.#shown);
  }

  protected override renderFigure(): TemplateResult {
    const write = (value: number): string => this.number(value);
    return html`
      ${this.#shown === 'filters' ? this.#filters(write) : this.#lazy(this.#shown)}
      ${collapseControls(this, {
        x0: this.x0,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: (name, value) => {
          Object.assign(this, { [name]: value });
          // A slider's own input event leaves the element; the change event of a choice does not.
          if (typeof value !== 'number') this.tell('change');
        },
        write,
      })}
      ${this.tableBelow(words.table)}
    `;
  }

  #lazy(name: LazyName): TemplateResult {
    const [view, state] = [this.views[name], this.#state()];
    if (view && state) return view.render(state);
    const { width } = this.size;
    const height = name === 'scalar' ? scalarHeight(width) : networkHeight(width);
    // Keeps the place of the picture that comes.
    return html`<svg class="stage" viewBox=${`0 0 ${String(width)} ${String(Math.ceil(height))}`}></svg>
      ${this.#caption(this.problem ? '' : words.loading)}`;
  }

  #state(): ViewState | undefined {
    if (!this.image) return undefined;
    return {
      ...{ lines: this.#lines, x0: this.x0, pool: this.pool, digit: this.digit, width: this.size.width },
      image: this.image.image,
      write: (value) => this.number(value),
      tiny: (value) => this.#tiny(value),
      caption: (text) => this.#caption(text),
      pointX0: (x0) => (this.x0 = x0),
      pointDigit: (digit) => {
        if (digit === this.digit) return;
        this.digit = digit;
        this.dispatchEvent(new ConvletsSelectEvent({ what: 'class', value: digit }));
      },
    };
  }

  #filters(write: (value: number) => string): TemplateResult {
    const stack = this.#stack;
    if (!stack || !this.image) return this.#caption(this.problem ? '' : words.loading);
    const cell = this.cell ?? stack.telling;
    const largest = this.#tiny(stack.largest);
    const [rows, columns] = stack.composed.shape;
    const size = `${String(rows)}×${String(columns)}`;
    return html`${filtersPicture({
      ...{ stack, cell, tap: this.tap, write, largest },
      layout: layOut(stack, this.size.width, this.size.cell(10)),
      imageScale: fitScale(stack.image.data.some((value) => value < 0) ? 'signed' : 'ink', stack.image.data),
      summary: words.summary(this.image.name, size, stack.withRelu, largest),
      pointOutput: (to) => {
        if (!to) return;
        this.cell = to;
        this.tap = undefined;
      },
      pointTap: (to) => (this.tap = to),
      pick: ({ row, column }) => {
        this.dispatchEvent(new ConvletsSelectEvent({ what: 'cell', value: [row, column] }));
      },
    })}
    ${filtersFormula(stack.withRelu)} ${this.#caption(this.#filtersSentence(stack, cell, size, write))}`;
  }

  #filtersSentence(stack: StackedFilters, cell: Cell, size: string, write: (value: number) => string): string {
    if (this.tap) {
      const products = stack.termsOf(this.tap).map(({ product }) => product);
      const total = products.reduce((sum, product) => sum + product, 0);
      const { decimals, exact } = decimalsThatAddUp(products, total, 2, 4);
      const text = products
        .map((value, i) =>
          i === 0
            ? this.number(value, { decimals })
            : `${value < 0 ? '−' : '+'} ${this.number(Math.abs(value), { decimals })}`,
        )
        .join(' ');
      return words.weight(text, this.number(total, { decimals }), exact);
    }
    const i = stack.index(cell);
    const [two, one, largest] = [write(stack.two.data[i]), write(stack.one.data[i]), this.#tiny(stack.largest)];
    if (!stack.withRelu) return words.same(two, one, size, largest);
    return stack.cut === 0 ? words.uncut : words.broken(two, one, write(stack.cut), largest);
  }

  #caption(text: string): TemplateResult {
    return html`<slot name="caption"><p class="caption" part="caption">${text}</p></slot>`;
  }

  #tiny(value: number): string {
    return writeTiny(value, (one) => this.number(one));
  }

  #compute(): void {
    this.attempt(() => {
      const { view, pool, image, m0, b0, m1, b1, relu } = this;
      oneOf('view', view, ['scalar', 'filters', 'network'], 'filters');
      oneOf('pool', pool, ['max', 'average']);
      const bad = (['m0', 'b0', 'm1', 'b1'] as const).find((name) => !Number.isFinite(this[name]));
      if (bad) throw new InputError('bad-number', numbers.none(bad), `${bad}="0.5"`);
      const [first, second] = [filterNamed(this.first, 'first'), filterNamed(this.second, 'second')];
      if (view === 'network' && image && image.image.shape.join() !== '28,28,1') {
        throw new InputError('bad-input', words.networkInput, 'input="digit:4"');
      }
      if (image) this.#stack = new StackedFilters(image.image, first, second, relu);
      this.#lines = { m0, b0, m1, b1, relu };
      this.#shown = view;
    });
  }

  async #load(name: LazyName): Promise<void> {
    if (this.#loading.has(name)) return;
    this.#loading.add(name);
    try {
      const view = await load[name]();
      const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
      const sheet = view.styles.styleSheet;
      if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
      this.views = { ...this.views, [name]: view };
    } catch (error) {
      this.fail(asInputError(error, 'data-missing', 'view="filters"'));
    }
  }

  #readInput(): void {
    const wanted = this.input;
    let known: ImageInput | undefined;
    if (!this.attempt(() => (known = inputAtHand(wanted)))) return;
    if (known) {
      this.image = known;
      return;
    }
    loadInput(wanted).then(
      (image) => {
        // A later input may have come meanwhile.
        if (wanted === this.input) this.image = image;
      },
      (error: unknown) => {
        this.fail(asInputError(error, 'bad-input', 'input="digit:4"'));
      },
    );
  }
}
