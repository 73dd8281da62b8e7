import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inputAtHand, type ImageInput } from '../../data/image-input.js';
import { loadInput } from '../../data/load-input.js';
import { asInputError, InputError, oneOf } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { extremes } from '../../drawing/text-alternative.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { Activation } from '../../math/activations.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { labControls } from './activation-lab.controls.js';
import { labCurve } from './activation-lab.curve.js';
import { captionOf, fineDecimals, formulaLine } from './activation-lab.formula.js';
import { layOut } from './activation-lab.layout.js';
import { labMaps, scalesOf, type LabView } from './activation-lab.maps.js';
import { ACTIVATIONS, ActivatedMap, answersOf, isCurved, kernelOf } from './activation-lab.model.js';
import { styles } from './activation-lab.styles.js';
import { words } from './activation-lab.words.js';

/**
 * One feature map three times: what the filter answers, the same with the bias added to every cell, and what the
 * activation makes of it. The curve under it shows where the cells stand, and where its slope lets no gradient back.
 *
 * @summary A feature map before the bias, after it, and after the activation.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the settings.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - A map that answers to pointer and keys.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart value - The chosen cell's numbers.
 * @csspart controls - The strip of controls.
 * @csspart slider - The slider of the bias.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive values.
 * @cssprop [--convlets-color-negative] - Hue of negative values.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the chosen cell, its values, the bias.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-zero] - Background of maps. Default: transparent.
 * @cssprop [--convlets-color-surface] - Background of the element. Default: transparent.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-radius] - Rounding of controls.
 * @cssprop [--convlets-space] - Distance unit.
 * @cssprop [--convlets-cell-size] - Largest side of a cell.
 * @fires {ConvletsSelectEvent} convlets-select - The reader points at another cell.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves the bias.
 * @fires {Event} change - The reader changed the bias, the activation or the filter.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ActivationLab extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** The image: `digit:4`, rows of numbers (`0 0 1; 0 2 1; 1 1 2`), JSON rows of pixels, or the address of an image. */
  @property() input = 'digit:4';

  /** Name of a filter: identity, box-blur, gaussian, sharpen, sobel-x, sobel-y, laplacian, diagonal-line, vertical-edge, vertical-line, emboss. */
  @property() preset = 'sobel-x';

  /** Weights of your own, rows end with `;`, fractions are fine: `1 0 -1; 2 0 -2; 1 0 -1`. Goes before `preset`. */
  @property() kernel = '';

  /** Added to every cell. */
  @property({ type: Number }) bias = -1;

  /** What every cell goes through: linear, relu, leaky-relu, sigmoid, tanh. */
  @property() activation: Activation = 'relu';

  protected override readonly stateProperties = ['input', 'preset', 'kernel', 'bias', 'activation'];

  @state() private image: ImageInput | undefined;
  @state() private place: Cell | undefined;
  #kernel: readonly (readonly number[])[] = [];
  #map: ActivatedMap | undefined;
  /** What the map was computed from. */
  #drawn: ImageInput | undefined;
  /** Something was set that is not drawn yet. */
  #stale = false;
  readonly #curved = this.lazily(() => import('../../math/activations.js'));

  override figureTable(): FigureTable {
    const map = this.#map;
    const columns = map?.columns ?? 0;
    return {
      caption: words.maps[2],
      columns: Array.from({ length: columns }, (_, i) => String(i + 1)),
      rows: Array.from({ length: map?.rows ?? 0 }, (_, row) =>
        Array.from(map?.output.subarray(row * columns, (row + 1) * columns) ?? [], (value) => this.number(value)),
      ),
    };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('input') && !this.#readInput()) return;
    const image = this.image ?? this.#drawn;
    const settings = ['image', 'preset', 'kernel', 'bias', 'activation'];
    this.#stale ||= settings.some((name) => (changed as Map<string, unknown>).has(name));
    // Exponentials come with the first activation that needs them.
    if (image && this.#stale && (!isCurved(this.activation) || this.#curved())) this.#compute(image);
  }

  protected override renderFigure(): TemplateResult {
    const map = this.#map;
    const image = this.#drawn;
    if (!map || !image) return html`<p class="caption">${this.problem ? nothing : words.loading}</p>`;
    const view = this.#view(map, image);
    const { layout, signed, fine } = view;
    const { min, max } = extremes(map.output);
    return html`
      <svg
        class="stage"
        part="stage"
        role="group"
        aria-label=${words.summary(image.name, words.names[map.activation], signed(map.bias), fine(min), fine(max))}
        viewBox=${`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
      >
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hatch" d="M0 0V5"></path>
          </pattern>
        </defs>
        ${svg`${labMaps(view)} ${labCurve(view)}`}
      </svg>
      ${formulaLine(view.followed, map, (value, decimals) => this.number(value, { decimals }))}
      <slot name="caption"><p class="caption" part="caption">${captionOf(map, signed)}</p></slot>
      ${labControls({
        activation: map.activation,
        bias: map.bias,
        limit: map.biasLimit,
        step: view.biasStep,
        biasText: signed(map.bias),
        preset: this.kernel.trim() ? '' : this.preset,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        setActivation: (activation) => {
          this.activation = activation;
          this.tell('change');
        },
        setBias: (bias) => {
          this.bias = bias;
        },
        setPreset: (preset) => {
          this.preset = preset;
          this.kernel = '';
          this.tell('change');
        },
      })}
      ${this.tableBelow(words.table)}
    `;
  }

  /** False if the input can be none. */
  #readInput(): boolean {
    const wanted = this.input;
    let known: ImageInput | undefined;
    if (!this.attempt(() => (known = inputAtHand(wanted)))) {
      this.#example();
      return false;
    }
    if (known) this.image = known;
    else this.#load(wanted);
    return true;
  }

  #load(wanted: string): void {
    loadInput(wanted).then(
      (image) => {
        // A later input may have come meanwhile.
        if (wanted === this.input) this.image = image;
      },
      (error: unknown) => {
        if (wanted !== this.input) return;
        this.#example();
        this.fail(asInputError(error, 'bad-input', 'input="digit:4"'));
      },
    );
  }

  #compute(input: ImageInput): void {
    this.#stale = false;
    const drawn = this.attempt(() => {
      oneOf('activation', this.activation, ACTIVATIONS);
      if (!Number.isFinite(this.bias)) throw new InputError('bad-bias', words.badBias, 'bias="-0.5"');
      const kernel = kernelOf(this.kernel, this.preset);
      const answers = answersOf(input.image, kernel);
      if (this.#map?.rows !== answers.shape[0] || this.#map.columns !== answers.shape[1]) this.place = undefined;
      this.#map = new ActivatedMap(
        answers,
        this.bias,
        this.activation,
        isCurved(this.activation) ? this.#curved() : undefined,
      );
      this.#kernel = kernel;
      this.#drawn = input;
    });
    if (!drawn) this.#example();
  }

  /** Where the first settings cannot be used, the untouched figure stands above the message. */
  #example(): void {
    this.#stale = false;
    if (this.#map) return;
    this.#drawn = inputAtHand('digit:4');
    this.#kernel = kernelOf('', 'sobel-x');
    if (this.#drawn) this.#map = new ActivatedMap(answersOf(this.#drawn.image, this.#kernel), -1, 'relu');
  }

  #view(map: ActivatedMap, { image }: ImageInput): LabView {
    const strongest = this.place ? 0 : map.strongest;
    const { row, column } = this.place ?? {
      row: Math.floor(strongest / map.columns),
      column: strongest % map.columns,
    };
    return {
      map,
      image,
      kernel: this.#kernel,
      layout: layOut(map, image, this.#kernel, this.size.width, this.size.cell(56)),
      followed: map.at(row, column),
      scales: scalesOf(map, image, this.#kernel),
      canDrag: !this.locks('bias') && !this.hides('bias'),
      biasStep: map.reach / 40,
      write: (value) => this.number(value),
      fine: (value) => this.number(value, { decimals: fineDecimals(value) }),
      signed: (value) => this.number(value, { sign: 'always' }),
      pointCell: (cell) => {
        if (cell) this.#point(cell);
      },
      pointValue: (value) => {
        const index = map.nearest(value);
        this.#point({ row: Math.floor(index / map.columns), column: index % map.columns });
      },
      setBias: (bias, done) => {
        if (bias !== this.bias) {
          this.bias = bias;
          this.tell('input');
        }
        if (done) this.tell('change');
      },
    };
  }

  #point({ row, column }: Cell): void {
    if (row === this.place?.row && column === this.place.column) return;
    this.place = { row, column };
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'cell', value: [row, column] }));
  }
}
