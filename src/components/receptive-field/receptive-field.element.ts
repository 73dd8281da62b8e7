import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { InputError } from '../../data/input-error.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { stackControls } from './receptive-field.controls.js';
import { layOut } from './receptive-field.layout.js';
import { stacksFrom, type LayerStack, type StackLayer, type Unit } from './receptive-field.model.js';
import { stackPicture } from './receptive-field.picture.js';
import { styles } from './receptive-field.styles.js';
import { words } from './receptive-field.words.js';

const told = (layers: readonly StackLayer[]): string =>
  layers.map((layer) => `${words.kinds[layer.kind]} ${String(layer.kernel)} ${words.options(layer)}`.trim()).join('; ');

/**
 * What does one unit of a stack of layers see of the input? Point at any unit: its view is traced down, layer by layer.
 * Untouched, two 3 × 3 kernels stand beside one of 5 × 5: both see 5 × 5, with 18 weights and with 25.
 *
 * @summary What one unit sees through a stack of layers, and what the stack costs.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the chosen unit.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - A stack that answers to pointer and keys.
 * @csspart cell-active - The unit that the keyboard stands on.
 * @csspart controls - The strip of controls.
 * @csspart play - The play button.
 * @csspart step - The buttons for one layer back and on.
 * @csspart slider - The scrubber.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-accent] - Hue of the chosen unit and all it sees.
 * @cssprop [--convlets-color-text] - Colour of text; greys are derived from it. Default: the page's.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-cell-size] - Largest side of a unit. Default: 30px.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @fires {ConvletsStepEvent} convlets-step - The view is traced to another depth.
 * @fires {ConvletsRunEvent} convlets-run - The view starts to be traced down.
 * @fires {ConvletsPauseEvent} convlets-pause - It pauses.
 * @fires {ConvletsDoneEvent} convlets-done - It reached the input.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked a unit: `[stack, level, index]`.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves the scrubber.
 * @fires {Event} change - The reader changed the layers or the channels, or let go of the scrubber.
 * @cssState running - The view is traced down.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ReceptiveField extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, styles];

  /** One to six layers from the input upwards, such as `conv 5; pool 2; conv 3 stride 2 dilation 2`. */
  @property() layers = 'conv 3; conv 3';

  /** Layers to stand beside, `none`, or nothing: then one kernel that sees as much. */
  @property() compare = '';

  /** C: channels that every layer takes in and gives. Weights are counted without biases. */
  @property({ type: Number }) channels = 1;

  protected override readonly stateProperties = ['layers', 'compare', 'channels'];

  @state() private units: readonly Unit[] = [];
  @state() private shown = 0;
  #stacks: readonly LayerStack[] = [];
  #shownChannels = 1;

  /** The unit at the top alone. */
  override reset(): Promise<void> {
    this.units = this.#stacks.map((stack) => stack.middleOf(stack.top));
    return super.reset();
  }

  override figureTable(): FigureTable {
    return {
      caption: words.table,
      columns: words.columns,
      rows: this.#stacks.flatMap((stack, i) => {
        const weights = stack.weights(this.#shownChannels);
        return stack.layers.map((layer, n) => [
          i + 1,
          told([layer]),
          stack.lengths[n + 1],
          stack.fields[n + 1].size,
          stack.fields[n + 1].jump,
          weights[n],
        ]);
      }),
    };
  }

  protected override get stops(): number {
    return this.#deepest + 1;
  }

  protected override durationOf(): number {
    return 900;
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = this.stateProperties as (keyof ReceptiveField)[];
    if (this.#stacks.length > 0 && !settings.some((name) => changed.has(name))) return;
    this.attempt(() => {
      if (!Number.isInteger(this.channels) || this.channels < 1 || this.channels > 4096) {
        throw new InputError('bad-channels', words.badChannels, 'channels="64"');
      }
      const stacks = stacksFrom(this.layers, this.compare);
      const same = stacks.length === this.#stacks.length && changed.has('channels') && changed.size === 1;
      this.#stacks = stacks;
      this.#shownChannels = this.channels;
      if (same) return;
      this.units = stacks.map((stack) => stack.middleOf(stack.top));
      this.shown = 0;
      void this.pause();
      this.position = this.#deepest;
    });
  }

  protected override renderFigure(): TemplateResult {
    const stacks = this.#stacks;
    if (stacks.length === 0) return html``;
    return html`
      ${stackControls({
        layers: stacks[0].layers,
        channels: this.#shownChannels,
        transport: this.transport(words, words.tracing(this.position, this.#deepest)),
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        setLayers: (layers) => {
          this.layers = layers;
          this.tell('change');
        },
        setChannels: (channels) => {
          this.channels = channels;
          this.tell('change');
        },
      })}
      ${stackPicture({
        stacks,
        layout: layOut(stacks, this.size.width, this.size.cell(30)),
        units: this.units,
        depth: this.position,
        channels: this.#shownChannels,
        write: (value) => this.number(value),
        summaries: stacks.map((stack) =>
          words.summary(
            told(stack.layers),
            stack.view,
            this.number(stack.totalWeights(this.#shownChannels)),
            stack.fields[stack.top].jump,
          ),
        ),
        point: (stack, unit) => {
          this.#point(stack, unit);
        },
        pick: (stack, unit) => {
          this.#point(stack, unit);
          this.dispatchEvent(new ConvletsSelectEvent({ what: 'unit', value: [stack, unit.level, unit.index] }));
        },
      })}
      <slot name="caption"><p class="caption" part="caption">${this.#caption()}</p></slot>
      ${this.tableBelow(words.table)}
    `;
  }

  get #deepest(): number {
    return Math.max(1, ...this.#stacks.map(({ top }) => top));
  }

  #point(stack: number, unit: Unit): void {
    void this.seek(this.#deepest);
    this.units = this.units.map((old, i) => (i === stack ? unit : old));
    this.shown = stack;
  }

  #caption(): string {
    const stack = this.#stacks[this.shown];
    const unit = this.units[this.shown];
    const traced = stack.seenBy(unit);
    const reached = Math.max(0, unit.level - this.position);
    const counts = traced.slice(0, -1).map(({ length }) => length);
    const { size } = stack.fields[unit.level];
    const view = words.caption(unit.level, unit.index, words.seen(counts), size, traced[0].length < size);
    return (reached > 0 ? words.tracing(unit.level - reached, unit.level) : view) + this.#comparison();
  }

  #comparison(): string {
    const [one, other] = this.#stacks;
    if (this.#stacks.length < 2) return '';
    const [few, many] = [one, other].map((stack) => stack.totalWeights(this.#shownChannels));
    const [a, b] = [this.number(few), this.number(many)];
    return one.view === other.view && this.compare.trim() === ''
      ? words.against(one.view, a, b, few < many)
      : words.differ(one.view, a, other.view, b);
  }
}
