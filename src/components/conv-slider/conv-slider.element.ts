import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inputAtHand, type ImageInput } from '../../data/image-input.js';
import { loadInput } from '../../data/load-input.js';
import { asInputError, InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { disclosure } from '../../templates/widgets.js';
import { sliderCaption, sliderSummary } from './conv-slider.caption.js';
import { sliderControls } from './conv-slider.controls.js';
import { formulaLine } from './conv-slider.formula.js';
import { layOut } from './conv-slider.layout.js';
import {
  durationOf,
  examples,
  settingsFrom,
  SlidingFilter,
  type SliderActivation,
  type SliderMode,
  type Stop,
} from './conv-slider.model.js';
import { scalesOf, sliderPicture, type SliderView } from './conv-slider.picture.js';
import { styles } from './conv-slider.styles.js';
import { words } from './conv-slider.words.js';

/**
 * A filter slides over an image: at every stop the pixels under it are multiplied with its weights and added up, and the
 * sums make the feature map. Point at an output to see its window, at a pixel to see all outputs that it feeds.
 *
 * @summary A filter slides over an image and makes a feature map.
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
 * @csspart step - The buttons for one stop back and on.
 * @csspart slider - The scrubber.
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
 * @fires {ConvletsStepEvent} convlets-step - The filter stands at another stop.
 * @fires {ConvletsRunEvent} convlets-run - The filter starts to slide.
 * @fires {ConvletsPauseEvent} convlets-pause - It pauses.
 * @fires {ConvletsDoneEvent} convlets-done - It reached the last stop.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} change - The reader changed a weight or a setting, or let go of the scrubber (which fires `input` before).
 * @cssState running - The filter slides.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ConvSlider extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

  /** The image: `digit:4`, rows of numbers (`0 0 1; 0 2 1; 1 1 2`), JSON rows of pixels, or the address of an image. */
  @property() input = 'digit:4';

  /**
   * Name of a filter: identity, box-blur, gaussian, sharpen, sobel-x, sobel-y, laplacian, diagonal-line, vertical-edge,
   * vertical-line, emboss. `edge-on-line` and `line-on-line` bring an image of a line, whatever `input` says.
   */
  @property() preset = 'sobel-x';

  /** Weights of your own, rows end with `;`, fractions are fine: `1 0 -1; 2 0 -2; 1 0 -1`. Goes before `preset`. */
  @property() kernel = '';

  /** Pixels from one stop to the next. */
  @property({ type: Number }) stride = 1;

  /** Zeros around the image, in pixels, or `valid` (none) or `same` (the map is as large as the image). */
  @property() padding = 'valid';

  /** Pixels from one tap of the filter to the next. */
  @property({ type: Number }) dilation = 1;

  /** `cross-correlation` slides the filter as written; `convolution` rotates it by 180° first. */
  @property() mode: SliderMode = 'cross-correlation';

  /** Added at every stop. */
  @property({ type: Number }) bias = 0;

  /** What the sum goes through: linear, relu, leaky-relu, sigmoid, tanh. */
  @property() activation: SliderActivation = 'linear';

  /** 3 keeps the red, green and blue of an image file; 1 makes it grey. */
  @property({ type: Number }) channels: 1 | 3 = 1;

  /** Hides the answer of every stop until the reader has guessed it. */
  @property({ type: Boolean }) predict = false;

  protected override readonly stateProperties = [
    'input',
    'preset',
    'kernel',
    'stride',
    'padding',
    'dilation',
    'mode',
    'bias',
    'activation',
    'channels',
  ];

  @state() private image: ImageInput | undefined;
  @state() private shownChannel = 0;
  @state() private pixel: Cell | undefined;
  @state() private tap: Cell = { row: 0, column: 0 };
  @state() private tapShown = false;
  @state() private editing = false;
  @state() private moreOpen = false;
  @state() private verdict = '';
  readonly #extras = this.lazily(() => import('./conv-slider.extras.js'));
  readonly #wrong = this.lazily(() => import('./conv-slider.wrong.js'));
  readonly #activation = this.lazily(() => import('../../math/activations.js').then(({ activation }) => activation));
  readonly #guessed = new Set<number>();
  #sliding: SlidingFilter | undefined;
  #focusEditor = false;
  /** The activation functions are on their way. */
  #waiting = false;

  override figureTable(): FigureTable {
    const sliding = this.#sliding;
    const columns = sliding?.columns ?? 0;
    return {
      caption: words.featureMap,
      columns: Array.from({ length: columns }, (_, i) => String(i + 1)),
      rows: Array.from({ length: sliding?.rows ?? 0 }, (_, row) =>
        Array.from(sliding?.output.subarray(row * columns, (row + 1) * columns) ?? [], (value, column) =>
          this.#hidesAnswer(row * columns + column) ? '?' : this.number(value),
        ),
      ),
    };
  }

  protected override get stops(): number {
    return this.#sliding?.stops ?? 1;
  }

  protected override get mayPlay(): boolean {
    return !this.predict;
  }

  protected override durationOf(stop: number): number {
    return this.#sliding ? durationOf(stop, this.#sliding) : 0;
  }

  protected override takeOver(): void {
    super.takeOver();
    this.pixel = undefined;
  }

  protected override movedTo(): void {
    this.verdict = '';
  }

  protected override cameToEnd(): void {
    if (this.#sliding) this.stand(this.#sliding.strongest);
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('input') || changed.has('channels') || changed.has('preset')) this.#readInput();
    const anew = ['image', ...this.stateProperties].some((name) => (changed as Map<string, unknown>).has(name));
    if (this.image && (anew || this.#waiting)) this.#slide(this.image);
  }

  protected override updated(): void {
    // The editor may still have to be fetched.
    const field = this.#focusEditor && this.renderRoot.querySelector<HTMLInputElement>('.editor input');
    if (!field) return;
    this.#focusEditor = false;
    field.focus();
    field.select();
  }

  protected override renderFigure(): TemplateResult {
    const sliding = this.#sliding;
    if (!sliding) return html`<p class="caption">${this.problem ? nothing : words.loading}</p>`;
    const stop = sliding.at(Math.min(this.position, sliding.stops - 1));
    const hidden = this.#hidesAnswer(this.position);
    const set = (name: string, value: string | number): void => {
      Object.assign(this, name === 'preset' ? { preset: value, kernel: '' } : { [name]: value });
      this.tell('change');
    };
    const locks = (name: string): boolean => this.locks(name);
    return html`
      ${sliderControls(this, {
        transport: this.transport(
          words,
          words.cell(stop.row + 1, stop.column + 1, hidden ? words.hidden : this.number(stop.output)),
        ),
        hides: (name) => this.hides(name),
        locks,
        set,
      })}
      ${sliderPicture(this.#view(sliding, stop))}
      ${formulaLine(sliding, stop, hidden, (value, style) => this.number(value, style))}
      ${this.editing ? this.#editor(sliding) : nothing} ${hidden ? this.#guess(stop) : nothing}
      <slot name="caption"
        ><p class="caption" part="caption">
          ${sliderCaption(sliding, stop, {
            pixel: this.pixel,
            hidden,
            verdict: this.verdict,
            write: (value) => this.number(value, { sign: 'always' }),
          })}
        </p></slot
      >
      ${
        this.hides('more')
          ? nothing
          : disclosure(
              'more',
              words.more,
              (open) => (this.moreOpen = open),
              this.moreOpen
                ? this.#extras()?.moreSettings(this, {
                    channels: sliding.image.shape[2],
                    shownChannel: this.shownChannel,
                    locks,
                    set,
                  })
                : nothing,
            )
      }
      ${this.tableBelow(words.table)}
    `;
  }

  #readInput(): void {
    const wanted = { input: this.#imageText, channels: this.channels };
    const known = inputAtHand(wanted.input);
    this.image = known ?? this.image;
    this.attempt(() => undefined);
    if (known) return;
    loadInput(wanted.input, wanted.channels === 3 ? 3 : 1).then(
      (image) => {
        // A later input may have come meanwhile.
        if (wanted.input === this.#imageText && wanted.channels === this.channels) this.image = image;
      },
      (error: unknown) => {
        this.fail(asInputError(error, 'bad-input', 'input="digit:4"'));
      },
    );
  }

  get #imageText(): string {
    return examples[this.preset]?.input ?? this.input;
  }

  #hidesAnswer(stop: number): boolean {
    return this.predict && !this.#guessed.has(stop);
  }

  #slide({ image }: ImageInput): void {
    this.attempt(() => {
      const settings = settingsFrom(this, image.shape);
      if (!settings) {
        // What says why may still have to be fetched.
        this.#waiting = true;
        this.#wrong()?.complain(this, image.shape);
        return;
      }
      const { kernel, activation } = settings;
      const activate = activation === 'linear' ? undefined : this.#activation();
      this.#waiting = activation !== 'linear' && !activate;
      if (this.#waiting) return;
      this.#sliding = new SlidingFilter(image, settings, activate);
      this.shownChannel = Math.min(this.shownChannel, image.shape[2] - 1);
      this.tap = { row: Math.floor(kernel.length / 2), column: Math.floor(kernel[0].length / 2) };
      this.pixel = undefined;
      this.#guessed.clear();
      if (!this.playing) this.position = this.#sliding.strongest;
    });
  }

  #view(sliding: SlidingFilter, stop: Stop): SliderView {
    return {
      sliding,
      layout: layOut(sliding, this.size.width, this.size.cell(56)),
      scales: scalesOf(sliding),
      stop,
      hides: (index) => this.#hidesAnswer(index),
      drawn: this.drawn,
      channel: this.shownChannel,
      pixel: this.pixel,
      tap: this.tap,
      tapShown: this.tapShown || this.editing,
      canEdit: !this.locks('kernel'),
      summary: sliderSummary(sliding, this.image?.name ?? '', this.predict, (value) => this.number(value)),
      write: (value) => this.number(value),
      pointPixel: (cell) => {
        if (cell) void this.seek(sliding.stopNear(cell));
        this.pixel = cell;
      },
      pointOutput: (cell) => {
        if (cell) void this.seek(cell.row * sliding.columns + cell.column);
      },
      pointTap: (cell) => {
        this.tapShown = cell !== undefined;
        if (cell) this.tap = cell;
      },
      editTap: (cell) => {
        this.tap = cell;
        this.editing = true;
        this.#focusEditor = true;
      },
    };
  }

  #editor({ settings }: SlidingFilter): TemplateResult | undefined {
    return this.#extras()?.weightEditor(settings, this.tap, (result) => {
      if (result instanceof InputError) {
        this.fail(result);
        return;
      }
      this.editing = false;
      if (result === undefined) return;
      this.kernel = result;
      this.tell('change');
    });
  }

  #guess({ output }: Stop): TemplateResult | undefined {
    return this.#extras()?.guessForm(output, this.number(output), (verdict, shown) => {
      if (shown) this.#guessed.add(this.position);
      this.verdict = verdict;
      this.requestUpdate();
    });
  }
}
