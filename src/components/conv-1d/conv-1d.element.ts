import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { textFromMatrix } from '../../data/text-from-matrix.js';
import { roundTo } from '../../drawing/numbers.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { disclosure } from '../../templates/widgets.js';
import { caption, place, summary } from './conv-1d.caption.js';
import { signalControls } from './conv-1d.controls.js';
import { formulaLine } from './conv-1d.formula.js';
import { example, PEAKS_SIGNAL, poolFrom, signalFrom, tapsFrom } from './conv-1d.input.js';
import { layOut, rangesOf, type Ranges } from './conv-1d.layout.js';
import { SlidingSignal, type SignalStop } from './conv-1d.model.js';
import { signalPicture, type SignalView } from './conv-1d.picture.js';
import { styles } from './conv-1d.styles.js';
import { signalTable } from './conv-1d.table.js';
import { words } from './conv-1d.words.js';

const MILLISECONDS_PER_STOP = 800;

/**
 * A filter of a few numbers slides over a signal: at every stop what lies under it is multiplied with its taps and added
 * up. The filter −1 1 −1 answers positive where the middle outweighs both neighbours, and max-pooling keeps the strongest.
 *
 * @summary A filter slides over a signal, finds its peaks, and max-pooling picks the strongest.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - Sentences of your own instead of those that follow the filter.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart value - The formula with its numbers.
 * @csspart controls - The strip of controls.
 * @csspart play - The play button.
 * @csspart step - The buttons for one stop back and on.
 * @csspart slider - The scrubber.
 * @csspart caption - The sentences under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive values.
 * @cssprop [--convlets-color-negative] - Hue of negative values.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the window, its output, the result.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-surface] - Background of the element. Default: transparent.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-radius] - Rounding of controls.
 * @cssprop [--convlets-space] - Distance unit.
 * @cssprop [--convlets-cell-size] - Largest width of one position of the signal.
 * @fires {ConvletsStepEvent} convlets-step - The filter stands at another stop.
 * @fires {ConvletsRunEvent} convlets-run - The filter starts to slide.
 * @fires {ConvletsPauseEvent} convlets-pause - It pauses.
 * @fires {ConvletsDoneEvent} convlets-done - It reached the last stop.
 * @fires {ConvletsSelectEvent} convlets-select - The reader guessed a result: `what` is `guess`, `value` is `[stop, guess]`.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader drags a point of the signal, or moves the scrubber.
 * @fires {Event} change - The reader changed the signal, the filter, or a setting, or let go of the scrubber.
 * @cssState running - The filter slides.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class Conv1d extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

  /** The signal: 2 to 24 numbers, such as `0.2 0.9 0.3`. Default: ten numbers with peaks at positions 5, 7 and 9. */
  @property() input = PEAKS_SIGNAL;

  /** A whole number from 0: ten random numbers from 0 to 1, decided by it, instead of `input`. */
  @property({ type: Number }) seed: number | null = null;

  /** Name of a filter: peak (−1 1 −1), second-difference (−1 2 −1), half-sides (−½ 1 −½), difference, average. */
  @property() preset = 'peak';

  /** One to seven taps of your own: `-1 1 -1`. Goes before `preset`. */
  @property() kernel = '';

  /** `valid`: the filter stays on the signal; `same`: zeros around it make the result as long as the signal. */
  @property() padding: 'valid' | 'same' = 'valid';

  /** Positions from one stop to the next. */
  @property({ type: Number }) stride = 1;

  /** Hides each result until the reader has guessed it. */
  @property({ type: Boolean }) predict = false;

  /** Outputs in a max-pooling window: a whole number, `global` for all of them, or `none`. */
  @property() pool = 'global';

  protected override readonly stateProperties = [
    'input',
    'seed',
    'preset',
    'kernel',
    'padding',
    'stride',
    'pool',
    'predict',
  ];

  @state() private tap: number | undefined;
  @state() private point = 0;
  @state() private moreOpen = false;
  /** Stops whose result the reader has guessed, and what was said of the last guess. */
  readonly #guessed = new Set<number>();
  #verdict = '';
  readonly #extras = this.lazily(async () => {
    const extras = await import('./conv-1d.extras.js');
    extras.dress(this.renderRoot as ShadowRoot);
    return extras;
  });
  readonly #random = this.lazily(() => import('./conv-1d.random.js'));
  /** Where the filter was drawn last, as an SVG transform. */
  #place = '';
  /** Random signals are on their way. */
  #waiting = false;
  #sliding: SlidingSignal | undefined;
  #ranges: Ranges | undefined;
  /** The reader drags or types: the axes may grow, but do not jump. */
  #edited = false;

  override figureTable(): FigureTable {
    return signalTable(this.#sliding, (stop) => this.#shows(stop), this.#write);
  }

  protected override get stops(): number {
    return this.#sliding?.stops ?? 1;
  }

  protected override get mayPlay(): boolean {
    return !this.predict;
  }

  protected override durationOf(): number {
    return MILLISECONDS_PER_STOP;
  }

  protected override movedTo(): void {
    this.#verdict = '';
  }

  protected override cameToEnd(): void {
    if (this.#sliding) this.stand(this.#sliding.strongest);
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = this.stateProperties.filter((name) => name !== 'predict');
    if (this.#waiting || settings.some((name) => (changed as Map<string, unknown>).has(name))) this.#slide();
    if (changed.has('predict') && this.predict) {
      this.#guessed.clear();
      this.#verdict = '';
      void this.pause();
      this.position = 0;
    }
  }

  /** The filter slides to its stop instead of jumping, unless the reader wants less motion. */
  protected override updated(): void {
    const filter = this.renderRoot.querySelector('.sliding');
    const now = filter?.getAttribute('transform') ?? '';
    const before = this.#place;
    this.#place = now;
    if (!filter || before === '' || before === now || this.motion.reduced) return;
    const css = (place: string): string => place.replace(' 0)', 'px)');
    filter.animate([{ transform: css(before) }, { transform: css(now) }], { duration: 200, easing: 'ease-out' });
  }

  protected override renderFigure(): TemplateResult {
    const sliding = this.#sliding;
    if (!sliding) return html`${nothing}`;
    const stop = sliding.at(Math.min(this.position, sliding.stops - 1));
    const shown = this.#shows(stop.index);
    const at = place(stop.centre, this.#write);
    return html`
      ${signalControls(this, {
        transport: this.transport(words, words.stop(at, shown ? this.#write(stop.output, 4) : words.hidden)),
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: this.#set,
        freshSignal: () => {
          this.#set({ seed: (this.seed ?? 0) + 1 });
        },
      })}
      ${signalPicture(this.#view(sliding, stop))}
      ${formulaLine({
        stop,
        taps: sliding.settings.taps,
        plain: sliding.settings.stride === 1 && sliding.axis.before === 0,
        shown,
        tap: this.tap,
        write: this.#write,
        pointTap: (tap) => (this.tap = tap),
      })}
      ${
        this.predict
          ? this.#extras()?.guessForm(at, this.#verdict, (text) => {
              this.#guess(stop, text);
            })
          : nothing
      }
      <slot name="caption"
        ><p class="caption" part="caption">
          ${this.#hidesSome(sliding) ? words.predict(at) : caption(sliding, stop, this.#write, this.drawn >= sliding.stops)}
        </p></slot
      >
      ${
        this.hides('more')
          ? nothing
          : disclosure(
              'more',
              words.more,
              (open) => (this.moreOpen = open),
              this.moreOpen ? this.#more(sliding) : nothing,
            )
      }
      ${this.tableBelow(words.table)}
    `;
  }

  #more({ settings }: SlidingSignal): TemplateResult | undefined {
    return this.#extras()?.moreSettings(this, {
      taps: settings.taps,
      locks: (name) => this.locks(name),
      set: this.#set,
      setTaps: (taps) => {
        this.#edited = true;
        this.#set({ kernel: textFromMatrix([taps]) });
      },
    });
  }

  readonly #write = (value: number, decimals = 2): string => this.number(value, { decimals });

  #shows(index: number): boolean {
    return this.predict ? this.#guessed.has(index) : index < this.drawn;
  }

  #hidesSome({ stops }: SlidingSignal): boolean {
    return this.predict && this.#guessed.size < stops;
  }

  #slide(): void {
    const random = typeof this.seed === 'number' ? this.#random() : undefined;
    this.#waiting = typeof this.seed === 'number' && !random;
    if (this.#waiting) return;
    this.attempt(() => {
      const values = random ? random.randomSignal(this.seed ?? 0) : signalFrom(this.input);
      const { padding, stride } = this;
      const taps = tapsFrom(this.kernel, this.preset);
      const sliding = new SlidingSignal({ signal: values, taps, padding, stride, pool: poolFrom(this.pool) });
      this.#sliding = sliding;
      this.#ranges = rangesOf(sliding, this.#edited ? this.#ranges : undefined);
      this.#guessed.clear();
      this.#verdict = '';
      const stand = this.predict ? 0 : this.#edited ? this.position : sliding.strongest;
      if (!this.playing) this.position = Math.min(sliding.stops - 1, stand);
    });
    this.#edited = false;
    // Where the first attributes are wrong, an example stands above the message.
    if (this.problem) this.#sliding ??= new SlidingSignal(example);
  }

  #view(sliding: SlidingSignal, stop: SignalStop): SignalView {
    const ranges = this.#ranges ?? rangesOf(sliding);
    return {
      sliding,
      layout: layOut(sliding, ranges, this.size.width, this.size.cell(72)),
      stop,
      shows: (index) => this.#shows(index),
      asks: this.predict,
      tap: this.tap,
      point: Math.min(this.point, sliding.settings.signal.length - 1),
      canMove: !this.locks('signal'),
      range: ranges.signal,
      summary: summary(sliding, this.#hidesSome(sliding), this.#write),
      write: this.#write,
      pointed: (position) => {
        void this.seek(sliding.stopNear(position));
      },
      chosen: (point) => {
        this.#standOn(sliding, point);
      },
      moved: (point, value, done) => {
        this.#standOn(sliding, point);
        this.#edited = true;
        const values = sliding.settings.signal.map((old, i) => (i === point ? roundTo(value, 2) : old));
        this.input = textFromMatrix([values]);
        this.seed = null;
        this.tell('input');
        if (done) this.tell('change');
      },
    };
  }

  /** The keyboard follows to a point of the signal, and the filter with it. */
  #standOn(sliding: SlidingSignal, point: number): void {
    void this.seek(sliding.stopNear(point));
    if (point === this.point) return;
    this.point = point;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<SVGElement>('.point[tabindex="0"]')?.focus();
    });
  }

  readonly #set = (values: Readonly<Record<string, string | number>>): void => {
    Object.assign(this, values);
    this.tell('change');
  };

  /** Enter on a guess reveals the result; Enter again goes on to the next hidden one. */
  #guess(stop: SignalStop, text: string): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('.guess input');
    if (this.#guessed.has(stop.index)) {
      if (field) field.value = '';
      void this.step();
      return;
    }
    const judged = this.#extras()?.judge(text, stop.output, this.#write);
    this.#verdict = judged?.verdict ?? '';
    this.requestUpdate();
    const guess = judged?.guess;
    if (guess === undefined) return;
    this.#guessed.add(stop.index);
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'guess', value: [stop.index, guess] }));
  }
}
