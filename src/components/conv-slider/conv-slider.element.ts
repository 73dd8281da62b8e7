import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PlaybackController } from '../../controllers/playback.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { inputAtHand, loadInput, type ImageInput } from '../../data/image-input.js';
import { InputError } from '../../data/input-error.js';
import { numberFromText, textFromMatrix } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
import { fitScale } from '../../drawing/scale.js';
import { extremes, matrixText } from '../../drawing/text-alternative.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { dataTable } from '../../templates/widgets.js';
import { sliderControls } from './conv-slider.controls.js';
import { formulaLine } from './conv-slider.formula.js';
import { layOut } from './conv-slider.layout.js';
import { kernelFrom, SlidingFilter, type SliderActivation, type SliderMode, type Stop } from './conv-slider.model.js';
import { sliderPicture, type SliderView } from './conv-slider.picture.js';
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
 * @fires {Event} change - The reader changed a weight.
 * @cssState running - The filter slides.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ConvSlider extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** The image: `digit:4`, rows of numbers (`0 0 1; 0 2 1; 1 1 2`), JSON rows of pixels, or the address of an image. */
  @property() input = 'digit:4';

  /** Name of a filter: identity, box-blur, gaussian, sharpen, sobel-x, sobel-y, laplacian, diagonal-line, vertical-edge, vertical-line, emboss. */
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

  /** `visible`: slides once when first seen, unless the reader wants less motion; `off`: stands still. */
  @property() autoplay: 'visible' | 'off' = 'visible';

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

  readonly #playback = new PlaybackController(this, {
    steps: () => this.#sliding?.stops ?? 1,
    duration: (step) => this.#durationOf(step),
    moved: (step) => {
      if (this.#playback.playing) this.#drawn = step + 1;
      this.dispatchEvent(new ConvletsStepEvent({ step, steps: this.#sliding?.stops ?? 1 }));
    },
    started: (step) => {
      this.#drawn = step + 1;
      this.#show(undefined);
      this.setHostState('running', true);
      this.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      this.#drawn = Infinity;
      this.setHostState('running', false);
      this.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      this.#drawn = Infinity;
      this.setHostState('running', false);
      if (this.#sliding) this.#playback.seek(this.#sliding.strongest);
      this.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  });

  @state() private image: ImageInput | undefined;
  @state() private shownChannel = 0;
  @state() private pixel: Cell | undefined;
  @state() private tap: Cell = { row: 0, column: 0 };
  @state() private tapShown = false;
  @state() private editing = false;
  @state() private tableOpen = false;
  #sliding: SlidingFilter | undefined;
  #drawn = Infinity;
  #played = false;

  constructor() {
    super();
    new VisibilityController(this, {
      seen: (visible) => {
        if (!visible) this.#playback.pause();
        else if (!this.#played && this.autoplay === 'visible' && !this.motion.reduced) {
          this.#played = true;
          this.#playback.seek(0);
          void this.#playback.play();
        }
      },
    });
  }

  /** Slides on from here, from the start if it stands at the end; resolves when it ends or is paused. */
  play(): Promise<void> {
    this.#played = true;
    return this.#playback.play();
  }

  /** Stops sliding. */
  pause(): Promise<void> {
    this.#playback.pause();
    return Promise.resolve();
  }

  /** One stop on, or `by` stops (negative: back). */
  step(by = 1): Promise<void> {
    return this.seek(this.#playback.position + by);
  }

  /** To stop number `stop`, counted from 0 row by row. */
  async seek(stop: number): Promise<void> {
    this.#played = true;
    this.#playback.pause();
    this.#show(undefined);
    this.#playback.seek(stop);
    this.#drawn = Infinity;
    await this.updateComplete;
  }

  /** To the first stop. */
  reset(): Promise<void> {
    return this.seek(0);
  }

  override figureTable(): FigureTable {
    const sliding = this.#sliding;
    const columns = sliding?.columns ?? 0;
    return {
      caption: words.featureMap,
      columns: Array.from({ length: columns }, (_, i) => String(i + 1)),
      rows: Array.from({ length: sliding?.rows ?? 0 }, (_, row) =>
        Array.from(sliding?.output.subarray(row * columns, (row + 1) * columns) ?? [], (value) => this.number(value)),
      ),
    };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('input') || changed.has('channels')) this.#readInput();
    const settings = ['image', 'preset', 'kernel', 'stride', 'padding', 'dilation', 'mode', 'bias', 'activation'];
    if (this.image && settings.some((name) => (changed as Map<string, unknown>).has(name))) this.#slide(this.image);
  }

  protected override renderFigure(): TemplateResult {
    const sliding = this.#sliding;
    if (!sliding) return html`<p class="caption">${this.problem ? nothing : words.loading}</p>`;
    const stop = sliding.at(Math.min(this.#playback.position, sliding.stops - 1));
    const write = (value: number): string => this.number(value);
    return html`
      ${sliderPicture(this.#view(sliding, stop))}
      ${formulaLine(sliding, stop, (value, style) => this.number(value, style))}
      ${this.editing ? this.#editor(sliding) : nothing}
      <slot name="caption"><p class="caption" part="caption">${this.#caption(sliding, stop)}</p></slot>
      ${sliderControls(this, {
        position: this.#playback.position,
        stops: sliding.stops,
        playing: this.#playback.playing,
        channels: sliding.image.shape[2],
        shownChannel: this.shownChannel,
        valueText: words.cell(stop.row + 1, stop.column + 1, write(stop.output)),
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: (name, value) => {
          Object.assign(this, name === 'preset' ? { preset: value, kernel: '' } : { [name]: value });
        },
        showChannel: (channel) => {
          this.shownChannel = channel;
        },
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

  #readInput(): void {
    const wanted = { input: this.input, channels: this.channels };
    let known: ImageInput | undefined;
    if (!this.attempt(() => (known = inputAtHand(wanted.input)))) return;
    if (known) {
      this.image = known;
      return;
    }
    loadInput(wanted.input, wanted.channels === 3 ? 3 : 1).then(
      (image) => {
        // A later input may have come meanwhile.
        if (wanted.input === this.input && wanted.channels === this.channels) this.image = image;
      },
      (error: unknown) => {
        this.fail(error instanceof InputError ? error : new InputError('bad-input', String(error), 'input="digit:4"'));
      },
    );
  }

  #slide({ image }: ImageInput): void {
    this.attempt(() => {
      const padding = this.padding === 'valid' || this.padding === 'same' ? this.padding : Number(this.padding);
      if (!['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'].includes(this.activation)) {
        throw new InputError('bad-activation', `There is no activation “${this.activation}”.`, 'activation="relu"');
      }
      if (!['cross-correlation', 'convolution'].includes(this.mode)) {
        throw new InputError('bad-mode', `There is no mode “${this.mode}”.`, 'mode="convolution"');
      }
      if (!Number.isFinite(this.bias)) throw new InputError('bad-bias', 'The bias is no number.', 'bias="0.5"');
      const kernel = kernelFrom(this.kernel, this.preset);
      const { stride, dilation, mode, bias, activation } = this;
      this.#sliding = new SlidingFilter(image, { kernel, stride, padding, dilation, mode, bias, activation });
      this.shownChannel = Math.min(this.shownChannel, image.shape[2] - 1);
      this.tap = { row: Math.floor(kernel.length / 2), column: Math.floor(kernel[0].length / 2) };
      this.pixel = undefined;
      if (!this.#playback.playing) this.#playback.position = this.#sliding.strongest;
    });
  }

  #view(sliding: SlidingFilter, stop: Stop): SliderView {
    const { image } = sliding;
    const negative = image.data.some((value) => value < 0);
    const products = sliding.filter.data.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const input = fitScale(negative ? 'signed' : 'ink', image.data);
    const write = (value: number): string => this.number(value);
    const { min, max } = extremes(sliding.output);
    return {
      sliding,
      layout: layOut(sliding, this.size.width),
      scales: {
        input,
        filter: fitScale('signed', sliding.filter.data),
        output: fitScale('signed', sliding.output),
        products: { kind: 'signed', max: products * input.max },
      },
      stop,
      drawn: this.#drawn,
      channel: this.shownChannel,
      pixel: this.pixel,
      tap: this.tap,
      tapShown: this.tapShown || this.editing,
      canEdit: !this.locks('kernel'),
      summary: words.summary(
        this.image?.name ?? '',
        sliding.rows,
        sliding.columns,
        matrixText(sliding.settings.kernel.flat(), sliding.filter.shape[1]),
        write(min),
        write(max),
      ),
      write,
      pointPixel: (cell) => {
        this.#show(cell);
        if (cell) this.#playback.seek(sliding.stopNear(cell));
      },
      pointOutput: (cell) => {
        if (!cell) return;
        this.#playback.pause();
        this.#show(undefined);
        this.#playback.seek(cell.row * sliding.columns + cell.column);
      },
      pointTap: (cell) => {
        this.tapShown = cell !== undefined;
        if (cell) this.tap = cell;
      },
      editTap: (cell) => {
        this.tap = cell;
        this.editing = true;
        void this.updateComplete.then(() => {
          const field = this.renderRoot.querySelector<HTMLInputElement>('.editor input');
          field?.focus();
          field?.select();
        });
      },
    };
  }

  /** The reader took over: nothing plays, the map is whole. */
  #show(pixel: Cell | undefined): void {
    if (pixel) this.#playback.pause();
    this.pixel = pixel;
  }

  #editor({ settings: { kernel, mode } }: SlidingFilter): TemplateResult {
    const { row, column } = this.tap;
    // The picture shows the filter as it is slid; its text is the filter as written.
    const flipped = mode === 'convolution';
    const [y, x] = flipped ? [kernel.length - 1 - row, kernel[0].length - 1 - column] : [row, column];
    const close = (): void => {
      this.editing = false;
    };
    return html`<form
      class="editor"
      @submit=${(event: SubmitEvent): void => {
        event.preventDefault();
        const text = (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
        const value = numberFromText(text);
        if (!Number.isFinite(value)) {
          this.fail(new InputError('bad-kernel', `“${text}” is no number.`, '-1 or 1/9'));
          return;
        }
        const rows = kernel.map((cells, i) => cells.map((cell, j) => (i === y && j === x ? value : cell)));
        this.kernel = textFromMatrix(rows);
        close();
        this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }}
      @keydown=${(event: KeyboardEvent): void => {
        if (event.key === 'Escape') close();
      }}
    >
      <label
        >${words.editWeight(y + 1, x + 1)}
        <input type="text" inputmode="decimal" autocomplete="off" .value=${String(kernel[y][x])}
      /></label>
      <button class="button" type="submit">OK</button>
    </form>`;
  }

  #caption(sliding: SlidingFilter, stop: Stop): string {
    if (this.pixel) {
      const { row, column } = this.pixel;
      return words.fed(row + 1, column + 1, sliding.fedBy(this.pixel).length);
    }
    const blank = stop.patch.data.every((value) => value === 0);
    const near = Math.abs(stop.sum) < 0.005;
    const verdict = blank ? words.blank : near ? words.balanced : stop.sum > 0 ? words.positive : words.negative;
    const index = stop.row * sliding.columns + stop.column + 1;
    const text = words.caption(index, sliding.stops, verdict, this.number(stop.output, { sign: 'always' }));
    return this.mode === 'convolution' ? `${text} ${words.flipped}` : text;
  }

  /** The first row slowly enough to follow, the rest ever faster: about nine seconds in all. */
  #durationOf(step: number): number {
    const columns = this.#sliding?.columns ?? 1;
    const stops = this.#sliding?.stops ?? 1;
    if (stops <= 36) return 700;
    return step < columns ? 3000 / columns : 6000 / (stops - columns);
  }
}
