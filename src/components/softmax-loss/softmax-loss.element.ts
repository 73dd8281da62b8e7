import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { defaultDigit } from '../../data/default-digits.js';
import { loadGradientNorms, pullNorm, type DigitPull, type GradientNorms } from '../../data/gradient-norms.js';
import { asInputError, oneOf } from '../../data/input-error.js';
import { longest } from '../../drawing/longest.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { room } from '../../styles/room.styles.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { barsPicture } from './softmax-loss.bars.js';
import { softmaxControls } from './softmax-loss.controls.js';
import { formulaLine } from './softmax-loss.formula.js';
import { layOut } from './softmax-loss.layout.js';
import {
  digitName,
  logitsFromText,
  Prediction,
  presetLogits,
  presetNames,
  type SoftmaxPreset,
} from './softmax-loss.model.js';
import { probability, twoDigits, type Write } from './softmax-loss.numbers.js';
import { scatterNotes, scatterPicture } from './softmax-loss.scatter.js';
import { styles } from './softmax-loss.styles.js';
import { words } from './softmax-loss.words.js';

/** Playing raises the logit of the right class from `from` in steps of `by`. */
const SWEEP = { from: -8, by: 0.25, stops: 81, milliseconds: 70 };

/**
 * Ten logits become probabilities, one of them the loss, and p − y is what pulls on each logit. Below: how strongly that
 * pull reaches the filters of a trained network. Nearly right means almost no pull.
 *
 * @summary Softmax, cross-entropy, p − y, and how strongly a digit changes the filters.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the logits.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart value - The formulas with their numbers.
 * @csspart controls - The strip of controls.
 * @csspart play - The play button.
 * @csspart step - The buttons that lower and raise the logit of the right class.
 * @csspart slider - The scrubber, and the bars.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive pulls.
 * @cssprop [--convlets-color-negative] - Hue of negative pulls.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the right class, the present answer.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-surface] - Background of the element. Default: transparent.
 * @cssprop [--convlets-color-grid] - Lines of the diagram.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-radius] - Rounding of controls.
 * @cssprop [--convlets-space] - Distance unit.
 * @fires {ConvletsStepEvent} convlets-step - The logit of the right class is at another step.
 * @fires {ConvletsRunEvent} convlets-run - It starts to rise.
 * @fires {ConvletsPauseEvent} convlets-pause - It pauses.
 * @fires {ConvletsDoneEvent} convlets-done - It reached the end.
 * @fires {ConvletsSelectEvent} convlets-select - The reader is at another class: `what` is `class`.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader drags a logit, or moves the scrubber.
 * @fires {Event} change - The reader changed a logit, the example or the digit, or let go of the scrubber.
 * @cssState running - The logit of the right class rises.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class SoftmaxLoss extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, room, styles];

  /** Logits: `unsure`, `right` and `wrong` are made up, `digit` is what the recorded network says of the digit. */
  @property() preset = 'unsure';

  /** The sample digit that is to be recognised: `4`, or `4:1` for another one. Its class is the right one. */
  @property() digit = '4';

  /** Ten logits of your own, −30…30, separated by spaces. Go before `preset`. */
  @property() logits = '';

  /** `visible`: raises the logit of the right class once when first seen, unless the reader wants less motion. */
  @property() override autoplay: 'visible' | 'off' = 'off';

  protected override readonly stateProperties = ['preset', 'digit', 'logits'];

  @state() private pixels: ArrayLike<number> | undefined = defaultDigit('4');
  @state() private norms: GradientNorms | undefined;
  @state() private active = 4;
  #prediction = new Prediction(presetLogits('unsure', 4), 4);
  #name = '4';

  constructor() {
    super();
    new VisibilityController(this, { near: () => void this.#loadNorms() });
  }

  /** Back to the logits of the example. */
  override async reset(): Promise<void> {
    this.takeOver();
    this.logits = '';
    await this.updateComplete;
  }

  override figureTable(): FigureTable {
    const { logits, probabilities, gradient, label } = this.#prediction;
    const write = (value: number): string => this.number(value, { decimals: 6 });
    return {
      caption: words.table,
      columns: words.columns,
      rows: logits.map((z, k) => [k, write(z), write(probabilities[k]), Number(k === label), write(gradient[k])]),
    };
  }

  protected override get stops(): number {
    return SWEEP.stops;
  }

  protected override durationOf(): number {
    return SWEEP.milliseconds;
  }

  protected override movedTo(step: number): void {
    this.#setLogit(this.#prediction.label, SWEEP.from + step * SWEEP.by);
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = ['preset', 'digit', 'logits', 'norms'];
    if (!settings.some((name) => (changed as Map<string, unknown>).has(name))) return;
    this.attempt(() => {
      const name = digitName(this.digit);
      const label = Number(name.charAt(0));
      this.#prediction = new Prediction(logitsFromText(this.logits) ?? this.#presetLogits(name, label), label);
      if (name !== this.#name) this.active = label;
      const another = name !== this.#name;
      this.#name = name;
      if (another) this.#showDigit(name);
    });
    if (!this.playing) {
      const position = Math.round((this.#prediction.logits[this.#prediction.label] - SWEEP.from) / SWEEP.by);
      this.position = Math.min(SWEEP.stops - 1, Math.max(0, position));
    }
  }

  protected override renderFigure(): TemplateResult {
    const prediction = this.#prediction;
    const { label, logits, answer, probabilities, correct, loss } = prediction;
    const norm = this.#norm();
    return html`
      ${softmaxControls({
        transport: this.transport(
          words.transport,
          `${this.#write(logits[label])}, p = ${probability(correct, this.#write)}`,
          this.locks('logits'),
        ),
        preset: this.logits.trim() === '' ? this.preset : '',
        digit: this.#name,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: (name, value) => {
          this.takeOver();
          Object.assign(this, { logits: '', [name]: value });
          this.#changed();
        },
      })}
      ${barsPicture({
        prediction,
        layout: layOut(this.size.width),
        pixels: this.pixels,
        active: this.active,
        locked: this.locks('logits'),
        summary: words.summary(
          label,
          words.answers(answer, probability(probabilities[answer], this.#write)),
          probability(correct, this.#write),
          this.#write(loss, { decimals: 3 }),
        ),
        write: this.#write,
        point: (k) => {
          this.#point(k);
        },
        setLogit: (k, logit, done) => {
          void this.pause();
          this.#setLogit(k, logit);
          this.active = k;
          this.tell('input');
          if (done) this.#changed();
        },
      })}
      ${formulaLine(prediction, this.active, this.#write)}
      <slot name="caption"
        ><p class="caption" part="caption" data-room=${this.#longestCaption()}>${this.#caption(norm)}</p></slot
      >
      ${this.hides('scatter') ? nothing : html`<div class="under">${this.#scatterFigure(norm)}</div>`}
      ${this.tableBelow(words.table)}
    `;
  }

  #scatterFigure(norm: number | undefined): TemplateResult {
    const { norms } = this;
    const { width } = this.size;
    const height = width < 560 ? 236 : 260;
    const { missing } = this.#prediction;
    return html`${
      norms && norm !== undefined
        ? scatterPicture({ norms, width, height, missing, norm, write: this.#write })
        : html`<div class="place ${height === 260 ? 'high' : 'low'}">${this.problem ? nothing : words.loading}</div>`
    }
    ${scatterNotes(norms, this.#write)}`;
  }

  #caption(norm: number | undefined): string {
    const { label, correct, answer } = this.#prediction;
    const p = probability(correct, this.#write);
    const end = norm === undefined ? words.noNorm : words.norm(twoDigits(norm, this.#write));
    if (correct >= 0.95) return words.nearlyRight(label, p) + end;
    if (correct < 0.05) return words.wrong(answer, label, p) + end;
    return words.unsure(label, p) + end;
  }

  /** As long as the caption gets while the logits move. */
  #longestCaption(): string {
    const p = probability(1e-5, this.#write);
    return (
      longest(words.nearlyRight(0, p), words.wrong(0, 0, p), words.unsure(0, p)) +
      words.norm(twoDigits(0.11, this.#write))
    );
  }

  /** ‖∂L/∂W‖ of the first layer for this digit, if its logits were those on screen. */
  #norm(): number | undefined {
    const pull = this.#recorded(this.#name);
    return pull && pullNorm(this.#prediction.gradient, pull.products);
  }

  /** What the recorded network answers to a digit, as soon as that has come. */
  #recorded(digit: string): DigitPull | undefined {
    return this.norms?.digits.find(({ name }) => name === digit);
  }

  #presetLogits(name: string, label: number): number[] {
    oneOf('preset', this.preset, presetNames, 'wrong');
    const preset = this.preset as SoftmaxPreset;
    if (preset !== 'digit') return presetLogits(preset, label);
    const known = this.#recorded(name);
    return known ? Array.from(known.logits) : presetLogits('unsure', label);
  }

  async #loadNorms(): Promise<void> {
    try {
      this.norms = await loadGradientNorms();
    } catch (error) {
      this.fail(asInputError(error, 'data-missing', 'hide="scatter"'));
    }
  }

  #showDigit(name: string): void {
    this.pixels = defaultDigit(name);
    if (this.pixels) return;
    void import('../../data/sample-digits.js')
      .then(({ loadSampleDigit }) => loadSampleDigit(name))
      .then(
        (pixels) => {
          if (name === this.#name) this.pixels = pixels;
        },
        (error: unknown) => {
          this.fail(asInputError(error, 'data-missing', 'digit="4"'));
        },
      );
  }

  #point(k: number): void {
    const focused = this.renderRoot.querySelector('.class:focus');
    if (k !== this.active) {
      this.active = k;
      this.dispatchEvent(new ConvletsSelectEvent({ what: 'class', value: k }));
    }
    // The keyboard goes with it, if it is in the bars.
    if (focused)
      void this.updateComplete.then(() => this.renderRoot.querySelector<SVGElement>('.class.active')?.focus());
  }

  #setLogit(k: number, logit: number): void {
    this.logits = this.#prediction.logits.map((z, i) => String(i === k ? logit : Number(z.toFixed(4)))).join(' ');
  }

  #changed(): void {
    this.tell('change');
  }

  readonly #write: Write = (value, style) => this.number(value, style);
}
