import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PlaybackController } from '../../controllers/playback.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { InputError } from '../../data/input-error.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletsStepEvent } from '../../events/step.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { dataTable } from '../../templates/widgets.js';
import { stackControls } from './receptive-field.controls.js';
import { layOut } from './receptive-field.layout.js';
import { stacksFrom, textFromLayers, type LayerStack, type Unit } from './receptive-field.model.js';
import { stackPicture } from './receptive-field.picture.js';
import { styles } from './receptive-field.styles.js';
import { words } from './receptive-field.words.js';

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
 * @fires {Event} change - The reader changed the layers or the channels.
 * @cssState running - The view is traced down.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ReceptiveField extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** One to six layers from the input upwards, such as `conv 5; pool 2; conv 3 stride 2 dilation 2`. */
  @property() layers = 'conv 3; conv 3';

  /** Layers to stand beside, `none`, or nothing: then one kernel that sees as much. */
  @property() compare = '';

  /** C: channels that every layer takes in and gives. Weights are counted without biases. */
  @property({ type: Number }) channels = 1;

  /** `visible`: the view is traced down once when first seen, unless the reader wants less motion; `off`: it stands. */
  @property() autoplay: 'visible' | 'off' = 'visible';

  protected override readonly stateProperties = ['layers', 'compare', 'channels'];

  readonly #playback = new PlaybackController(this, {
    steps: () => this.#deepest + 1,
    duration: () => 900,
    moved: (step) => this.dispatchEvent(new ConvletsStepEvent({ step, steps: this.#deepest + 1 })),
    started: (step) => {
      this.setHostState('running', true);
      this.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      this.setHostState('running', false);
      this.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      this.setHostState('running', false);
      this.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  });

  @state() private units: readonly Unit[] = [];
  @state() private shown = 0;
  @state() private tableOpen = false;
  #stacks: readonly LayerStack[] = [];
  #shownChannels = 1;
  #played = false;

  constructor() {
    super();
    new VisibilityController(this, {
      seen: (visible) => {
        if (!visible) this.#playback.pause();
        else if (!this.#played && this.autoplay === 'visible' && !this.motion.reduced) void this.play();
      },
    });
  }

  /** Traces the view down from here, from the top if it stands at the input; resolves when it ends or is paused. */
  play(): Promise<void> {
    this.#played = true;
    return this.#playback.play();
  }

  /** Stops tracing. */
  pause(): Promise<void> {
    this.#playback.pause();
    return Promise.resolve();
  }

  /** One layer down, or `by` layers (negative: back up). */
  step(by = 1): Promise<void> {
    return this.seek(this.#playback.position + by);
  }

  /** Traces the view `depth` layers down; 0 shows the unit alone. */
  async seek(depth: number): Promise<void> {
    this.#played = true;
    this.#playback.pause();
    this.#playback.seek(depth);
    await this.updateComplete;
  }

  /** The unit at the top alone. */
  async reset(): Promise<void> {
    this.units = this.#stacks.map((stack) => stack.middleOf(stack.top));
    await this.seek(0);
  }

  override figureTable(): FigureTable {
    return {
      caption: words.table,
      columns: ['stack', 'layer', 'units', 'sees', 'jump', 'weights'],
      rows: this.#stacks.flatMap((stack, i) => {
        const weights = stack.weights(this.#shownChannels);
        return stack.layers.map((layer, n) => [
          i + 1,
          textFromLayers([layer]),
          stack.lengths[n + 1],
          stack.fields[n + 1].size,
          stack.fields[n + 1].jump,
          weights[n],
        ]);
      }),
    };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = this.stateProperties as (keyof ReceptiveField)[];
    if (this.#stacks.length > 0 && !settings.some((name) => changed.has(name))) return;
    this.attempt(() => {
      if (!Number.isInteger(this.channels) || this.channels < 1 || this.channels > 4096) {
        throw new InputError('bad-channels', 'The channels must be a whole number from 1 to 4096.', 'channels="64"');
      }
      const stacks = stacksFrom(this.layers, this.compare);
      const same = stacks.length === this.#stacks.length && changed.has('channels') && changed.size === 1;
      this.#stacks = stacks;
      this.#shownChannels = this.channels;
      if (same) return;
      this.units = stacks.map((stack) => stack.middleOf(stack.top));
      this.shown = 0;
      this.#playback.pause();
      this.#playback.position = this.#deepest;
    });
  }

  protected override renderFigure(): TemplateResult {
    const stacks = this.#stacks;
    if (stacks.length === 0) return html``;
    return html`
      ${stackPicture({
        stacks,
        layout: layOut(stacks, this.size.width, this.size.cell(30)),
        units: this.units,
        depth: this.#playback.position,
        channels: this.#shownChannels,
        write: (value) => this.number(value),
        summaries: stacks.map((stack) =>
          words.summary(
            textFromLayers(stack.layers),
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
      ${stackControls(this, {
        layers: stacks[0].layers,
        channels: this.#shownChannels,
        depth: this.#playback.position,
        deepest: this.#deepest,
        playing: this.#playback.playing,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        setLayers: (layers) => {
          this.layers = layers;
          this.#announceChange();
        },
        setChannels: (channels) => {
          this.channels = channels;
          this.#announceChange();
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

  get #deepest(): number {
    return Math.max(1, ...this.#stacks.map(({ top }) => top));
  }

  #point(stack: number, unit: Unit): void {
    this.#played = true;
    this.#playback.pause();
    this.#playback.seek(this.#deepest);
    this.units = this.units.map((old, i) => (i === stack ? unit : old));
    this.shown = stack;
  }

  #caption(): string {
    const stack = this.#stacks[this.shown];
    const unit = this.units[this.shown];
    const traced = stack.seenBy(unit);
    const reached = Math.max(0, unit.level - this.#playback.position);
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

  #announceChange(): void {
    for (const type of ['input', 'change']) {
      const event = new Event(type, { bubbles: true, composed: true });
      this.dispatchEvent(event);
    }
  }
}
