import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { arithmeticControls } from './conv-arithmetic.controls.js';
import { sizeFormula, type Mark } from './conv-arithmetic.formula.js';
import { layOut } from './conv-arithmetic.layout.js';
import { Misfit } from './conv-arithmetic.misfit.js';
import { SizeArithmetic } from './conv-arithmetic.model.js';
import { arithmeticPicture, type ArithmeticView } from './conv-arithmetic.picture.js';
import { attributesFrom, LENGTHS, settingsFrom, type ArithmeticSettings } from './conv-arithmetic.settings.js';
import { styles } from './conv-arithmetic.styles.js';
import { caption, sizesTable, summary } from './conv-arithmetic.text.js';
import { words } from './conv-arithmetic.words.js';

/**
 * How large is the output of a convolution? Input, padding, kernel and output stand side by side; the window walks, the
 * steps are counted, and the formula ⌊(N + 2P − D(K−1) − 1)/S⌋ + 1 holds the same numbers. What the floor drops is hatched.
 *
 * @summary Input, kernel, stride, padding and dilation set the size of the output, forward and transposed.
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
 * @csspart step - The buttons for one place back and on.
 * @csspart slider - The scrubber.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of the output.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the window, its output, the result.
 * @cssprop [--convlets-color-text] - Colour of text; greys are derived from it. Default: the page's.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-cell-size] - Largest side of a cell. Default: 38px.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @fires {ConvletsStepEvent} convlets-step - The window stands at another place.
 * @fires {ConvletsRunEvent} convlets-run - The window starts to walk.
 * @fires {ConvletsPauseEvent} convlets-pause - It pauses.
 * @fires {ConvletsDoneEvent} convlets-done - It reached the last place.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves the scrubber.
 * @fires {Event} change - The reader changed a length or the figure, or let go of the scrubber.
 * @cssState running - The window walks.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ConvArithmetic extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

  /**
   * A standard figure: no-padding-no-strides, arbitrary-padding, same-padding, full-padding, no-padding-strides,
   * padding-strides, padding-strides-odd, dilation, dropped-column. Lengths given besides go before it.
   */
  @property() preset = 'padding-strides-odd';

  /** N: side of the input, or `height x width` (`5x7`), 1 to 24. Default: the preset's. */
  @property() input = '';

  /** K: side of the kernel, or `height x width`, 1 to 11. Default: the preset's. */
  @property() kernel = '';

  /** S: pixels from one place of the window to the next, 1 to 8. Default: the preset's. */
  @property() stride = '';

  /** P: zeros on every side, 0 to 10, or `valid` (none), `same` (keeps the size), `full` (D(K−1)). Default: the preset's. */
  @property() padding = '';

  /** D: pixels from one tap of the kernel to the next, 1 to 6. Default: the preset's. */
  @property() dilation = '';

  /** A: rows and columns added at the end of a transposed convolution's output, less than the stride. */
  @property({ attribute: 'output-padding' }) outputPadding = '';

  /** Transposed convolution, drawn as the direct one over the stretched input. `input` is then what it starts from. */
  @property({ type: Boolean }) transposed = false;

  /** Hides the size of the output until the reader has guessed it. */
  @property({ type: Boolean }) predict = false;

  protected override readonly stateProperties = ['preset', ...LENGTHS, 'transposed'];

  @state() private cell: Cell | undefined;
  @state() private tap: Cell | undefined;
  @state() private mark: Mark | undefined;
  @state() private guessed = false;
  @state() private verdict = '';
  @state() private apart = false;
  readonly #guess = this.lazily(async () => {
    const guess = await import('./conv-arithmetic.guess.js');
    guess.dress(this.renderRoot as ShadowRoot);
    return guess;
  });
  readonly #wrong = this.lazily(() => import('./conv-arithmetic.wrong.words.js'));
  #sizes: SizeArithmetic | undefined;
  /** What does not fit, as long as it does not. */
  #misfit: Misfit | undefined;

  override figureTable(): FigureTable {
    return sizesTable(this.#sizes, this.#hidden);
  }

  /** To place number `stop`, counted from 0 row by row; not while the reader is to guess. */
  override seek(stop: number): Promise<void> {
    return this.#hidden ? Promise.resolve() : super.seek(stop);
  }

  protected override get stops(): number {
    return this.#sizes?.stops ?? 1;
  }

  protected override get mayPlay(): boolean {
    return !this.#hidden;
  }

  protected override durationOf(): number {
    return Math.min(600, 9000 / this.stops);
  }

  protected override takeOver(): void {
    super.takeOver();
    this.cell = this.tap = undefined;
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = this.stateProperties as (keyof ConvArithmetic)[];
    if (changed.has('predict')) this.guessed = false;
    if (!this.#sizes || settings.some((name) => changed.has(name))) this.#work();
    const misfit = this.#misfit;
    const wrong = misfit && this.#wrong();
    if (wrong) this.fail(new InputError(misfit.code, () => misfit.say(wrong.words), misfit.example));
  }

  #work(): void {
    this.#misfit = undefined;
    this.attempt(() => {
      try {
        this.#sizes = new SizeArithmetic(settingsFrom(this));
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        this.#misfit = error;
        return;
      }
      if (!this.#sizes.square) this.apart = true;
      this.guessed = false;
      this.verdict = '';
      this.cell = this.tap = undefined;
      void this.pause();
      this.position = 0;
      this.drawn = Infinity;
    });
  }

  protected override renderFigure(): TemplateResult {
    const sizes = this.#sizes;
    if (!sizes) return html``;
    const position = this.position;
    const hidden = this.#hidden;
    const { settings } = sizes;
    const own = LENGTHS.some((name) => this[name].trim() !== '');
    return html`
      ${arithmeticControls({
        sizes,
        preset: own ? '' : this.preset,
        transport: hidden ? undefined : this.transport(words, words.place(sizes.at(position))),
        apart: this.apart,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        choosePreset: (preset) => {
          for (const name of LENGTHS) this[name] = '';
          this.preset = preset;
          this.apart = false;
          this.tell('change');
        },
        change: this.#set,
        transpose: () => {
          if (own) this.#set(sizes.counterpart);
          else {
            this.transposed = !settings.transposed;
            this.tell('change');
          }
        },
        separate: () => {
          this.apart = !this.apart;
          if (!this.apart && !sizes.square) this.#set({ ...settings, y: settings.x });
          else this.tell('change');
        },
      })}
      ${arithmeticPicture(this.#view(sizes))}
      ${sizeFormula({
        sizes,
        hidden,
        mark: this.mark,
        point: (mark) => (this.mark = mark),
        write: (value) => this.number(value),
      })}
      ${hidden ? this.#question(sizes) : html`<p class="counts">${this.#counts(sizes)}</p>`}
      <slot name="caption"
        ><p class="caption" part="caption">
          ${caption(sizes, sizes.at(position), { hidden, cell: this.cell, tap: this.tap })}
        </p></slot
      >
      ${this.tableBelow(words.table)}
    `;
  }

  get #hidden(): boolean {
    return this.predict && !this.guessed;
  }

  #view(sizes: SizeArithmetic): ArithmeticView {
    const stop = sizes.at(this.position);
    return {
      sizes,
      layout: layOut(sizes, this.size.width, this.size.cell(38)),
      stop,
      drawn: this.drawn,
      hidden: this.#hidden,
      cell: this.cell,
      tap: this.tap,
      mark: this.mark,
      summary: summary(sizes, this.#hidden),
      pointCell: (cell) => {
        if (cell) this.takeOver();
        this.cell = cell;
      },
      pointTap: (tap) => {
        if (tap) this.takeOver();
        this.tap = tap;
      },
      pointOutput: (cell) => {
        if (cell) void this.seek(cell.row * sizes.x.output + cell.column);
      },
    };
  }

  #counts(sizes: SizeArithmetic): string {
    const { weights, stops, multiplications, meaningful } = sizes;
    return words.counts(weights, stops, multiplications, multiplications - meaningful);
  }

  /** The question of `predict`. Its form is loaded only where it is asked. */
  #question(sizes: SizeArithmetic): TemplateResult | undefined {
    return this.#guess()?.guessForm(
      sizes,
      this.verdict,
      (verdict) => {
        this.verdict = verdict;
        this.guessed = verdict === '';
        this.tell('change');
      },
      () => {
        this.guessed = true;
      },
    );
  }

  readonly #set = (settings: ArithmeticSettings): void => {
    Object.assign(this, attributesFrom(settings));
    this.tell('change');
  };
}
