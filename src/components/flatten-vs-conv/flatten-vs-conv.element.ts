import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { loadView, VIEWED, type RecordedOpinion, type RecordedView } from '../../data/flatten-vs-conv-view.js';
import { asInputError, InputError } from '../../data/input-error.js';
import { checkSeed } from '../../data/seed.js';
import { room } from '../../styles/room.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import type { LoadedContest } from './flatten-vs-conv.contest.js';
import { contestControls, type ContestControls } from './flatten-vs-conv.controls.js';
import { charts } from './flatten-vs-conv.chart.js';
import { imageAtHand, loadImage, type Image } from './flatten-vs-conv.input.js';
import { layOut } from './flatten-vs-conv.layout.js';
import { classNamed, moved, opinion, reordered, SIDE } from './flatten-vs-conv.model.js';
import {
  digitHandle,
  networkRow,
  within,
  type Contestant,
  type ContestView,
  type Grip,
} from './flatten-vs-conv.picture.js';
import type { NetworkName, Pixels } from './flatten-vs-conv.recipes.js';
import { accuracyTable, contestSentence, longestCaption } from './flatten-vs-conv.sentences.js';
import { styles } from './flatten-vs-conv.styles.js';
import type { ContestTraining } from './flatten-vs-conv.training.js';
import { words } from './flatten-vs-conv.words.js';

/** The last attributes that could be used. */
interface Shown {
  readonly right: number;
  readonly down: number;
  readonly pixels: Pixels;
  readonly image: Image | undefined;
}

/**
 * Two networks of equal size look at the same digit. One flattens it and so forgets which pixels are neighbours, the other
 * slides filters over it. Drag the digit: a shift confuses the first much sooner. Shuffle all pixels: the first cannot
 * tell, the second loses.
 *
 * @summary A flattening network against a convolution network, on shifted and on shuffled digits.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the digit.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - The digit, which can be dragged and answers to the arrow keys.
 * @csspart axis - The charts.
 * @csspart line - The accuracies of one network.
 * @csspart value - The number beside a slider.
 * @csspart controls - The strip of controls.
 * @csspart slider - The sliders that move the digit.
 * @csspart play - The button that trains.
 * @csspart step - The button back to the recorded networks.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of the convolution network and of positive weights.
 * @cssprop [--convlets-color-negative] - Hue of the dense network and of negative weights.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the shift, the answers.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @fires {ConvletsRunEvent} convlets-run - Training starts or goes on.
 * @fires {ConvletsPauseEvent} convlets-pause - Training pauses.
 * @fires {ConvletsDoneEvent} convlets-done - Both networks are trained.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used, or training failed.
 * @fires {Event} input - The reader moves the digit.
 * @fires {Event} change - The reader let the digit go, or changed a setting.
 * @cssState running - Networks are being trained.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class FlattenVsConv extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, room, styles];

  /** The digit: `digit:4`, 28 rows of 28 numbers 0…1, or the address of an image of 28×28 pixels. */
  @property() input = 'digit:4';

  /** How far the digit is moved to the right, in whole pixels, −4…4. */
  @property({ type: Number, attribute: 'shift-right' }) shiftRight = 0;

  /** How far the digit is moved down, in whole pixels, −4…4. */
  @property({ type: Number, attribute: 'shift-down' }) shiftDown = 2;

  /** `natural`: images as they are; `permuted`: every image shuffled in the same way, and networks trained on such images. */
  @property() pixels: Pixels = 'natural';

  /** Start of the random numbers of networks trained in the page, 0…4 294 967 295. With 1 they become the recorded ones. */
  @property({ type: Number }) seed = 1;

  /** Begins the names of the page's sessions that train: `<session> dense` and `<session> conv`. */
  @property() session = 'flatten-vs-conv';

  protected override readonly stateProperties = ['input', 'shiftRight', 'shiftDown', 'pixels', 'seed'];

  @state() private image: Image | undefined;
  @state() private near = false;
  /** Whether the reader has come to it, with pointer or keyboard. */
  @state() private touched = false;
  #shown: Shown = { right: 0, down: 0, pixels: 'natural', image: undefined };
  readonly #recorded = this.lazily(loadView);
  readonly #contest = this.lazily(async () => (await import('./flatten-vs-conv.contest.js')).load());
  readonly #grip: Grip = { from: undefined };
  #training: ContestTraining | undefined;

  constructor() {
    super();
    new VisibilityController(this, { near: () => (this.near = true) });
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, this.#touch);
  }

  readonly #touch = (): void => {
    this.touched = true;
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#training?.end();
  }

  /** Trains both networks in the page, or goes on. Resolves when they are trained, paused, or have failed. */
  async play(): Promise<void> {
    this.#touch();
    const { ContestTraining } = await import('./flatten-vs-conv.training.js');
    if (!this.isConnected) return;
    this.#training ??= new ContestTraining(this, (running) => {
      this.setHostState('running', running);
      this.requestUpdate();
    });
    await this.#training.start(this.session, this.#shown.pixels, this.seed);
  }

  /** Pauses training. */
  async pause(): Promise<void> {
    await this.#training?.pause();
  }

  /** Back to the recorded networks and to the unmoved digit. */
  async reset(): Promise<void> {
    this.#training?.end();
    this.shiftRight = this.shiftDown = 0;
    await this.updateComplete;
  }

  override figureTable(): FigureTable {
    const measured = this.#view?.measured;
    if (!measured) return { caption: words.table, columns: [], rows: [] };
    return accuracyTable(measured, (share) => this.#percent(share, 1));
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('input')) this.#readInput();
    const names = new Set<PropertyKey>(changed.keys());
    if (changed.has('pixels') || changed.has('seed')) this.#training?.end();
    if (['image', 'colormap', ...this.stateProperties].some((name) => names.has(name))) this.#check();
  }

  protected override renderFigure(): TemplateResult {
    const { right, down, pixels } = this.#shown;
    const view = this.#contestView();
    const { percent } = view;
    const measured = this.#view?.measured;
    const sentence =
      measured && view.contestants
        ? contestSentence({
            ...this.#shown,
            contestants: view.contestants,
            measured,
            write: view.write,
            percent,
          })
        : { summary: words.figure, caption: this.problem ? '' : words.loading };
    const { layout } = view;
    const live = this.#training?.live;
    const [dense, conv] = [live?.of('dense').accuracy, live?.of('conv').accuracy];
    return html`
      ${svg`<svg
        class="stage"
        part="stage"
        role="group"
        aria-label=${sentence.summary}
        viewBox=${`0 0 ${String(layout.width)} ${String(Math.ceil(layout.height))}`}
      >
        ${digitHandle(view)} ${networkRow('dense', view)} ${networkRow('conv', view)}
        ${
          measured
            ? charts({
                ...{ layout, measured, pixels, percent, shift: Math.hypot(right, down) },
                live: { ...(dense === undefined ? {} : { dense }), ...(conv === undefined ? {} : { conv }) },
              })
            : nothing
        }
      </svg>`}
      <slot name="caption"
        ><p class="caption" part="caption" data-room=${longestCaption({ write: view.write, percent, pixels })}>
          ${sentence.caption}
        </p></slot
      >
      ${this.#controls(view)} ${this.tableBelow(words.table)}
    `;
  }

  #controls({ write, percent }: ContestView): TemplateResult {
    const contest = this.#networks;
    const controls: ContestControls = {
      ...{ live: this.#training?.live, write, percent, opened: this.#touch },
      training: contest && (() => contest.trainingControls(this, controls)),
      // A slider's own input event leaves the element.
      move: (toRight, toDown) => {
        this.#move(toRight, toDown);
      },
      hides: (name) => this.hides(name),
      locks: (name) => this.locks(name),
      set: (name, value) => {
        Object.assign(this, { [name]: value });
        this.tell('change');
      },
    };
    return contestControls(this, controls);
  }

  #contestView(): ContestView {
    const { right, down, pixels, image } = this.#shown;
    const placed = moved(image?.values ?? [], right, down);
    const contest = this.#networks;
    // The permutation that belongs to the networks on screen.
    const seed = this.#training?.live?.seed ?? contest?.measured.seeds[0];
    const order = pixels === 'permuted' && seed !== undefined ? contest?.shuffledOrder(seed) : undefined;
    const seen = order ? reordered(placed, order) : placed;
    return {
      ...{ layout: layOut(this.size.width), pixels: seen, right, down, grip: this.#grip },
      shuffled: pixels === 'permuted',
      locked: this.locks('shift'),
      contestants: this.#contestants(seen),
      write: (value) => this.number(value),
      percent: (share, decimals) => this.#percent(share, decimals),
      move: (toRight, toDown) => {
        if (this.#move(toRight, toDown)) this.tell('input');
      },
      dropped: () => {
        this.tell('change');
      },
    };
  }

  /** True if the digit has moved. */
  #move(toRight: number, toDown: number): boolean {
    const [right, down] = [within(toRight), within(toDown)];
    if (right === this.shiftRight && down === this.shiftDown) return false;
    this.shiftRight = right;
    this.shiftDown = down;
    return true;
  }

  /** Whether what is shown is what was recorded. */
  get #untouched(): boolean {
    const { right, down, pixels, image } = this.#shown;
    return image?.input === VIEWED.input && right === VIEWED.right && down === VIEWED.down && pixels === 'natural';
  }

  get #view(): RecordedView | undefined {
    return this.near ? this.#recorded() : undefined;
  }

  /** The networks themselves, from when a reader comes or shows what was not recorded. */
  get #networks(): LoadedContest | undefined {
    return this.near && (this.touched || !this.#untouched) ? this.#contest() : undefined;
  }

  /** What the networks say of the digit on screen: computed as soon as they are there, before as recorded. */
  #contestants(pixels: Float64Array): ContestView['contestants'] {
    const { image, pixels: kind } = this.#shown;
    const contest = this.#networks;
    const recorded = this.#untouched ? this.#view : undefined;
    const truth = classNamed(image?.input ?? '');
    const contestant = (said: Omit<Contestant, 'verdict'>): Contestant => ({
      ...said,
      verdict: truth === undefined ? undefined : said.opinion.answer === truth,
    });
    const computed = (name: NetworkName, { networks, contestantOf }: LoadedContest): Contestant =>
      contestant(contestantOf(name, this.#training?.live?.of(name).weights ?? networks[`${name} ${kind}`], pixels));
    const known = ({ size, probabilities, panels }: RecordedOpinion): Contestant =>
      contestant({ size, opinion: opinion(probabilities, panels) });
    if (contest && image) return { dense: computed('dense', contest), conv: computed('conv', contest) };
    return recorded && { dense: known(recorded.dense), conv: known(recorded.conv) };
  }

  /** 100 % is written only where it is all of them. */
  #percent(share: number, decimals = 0): string {
    const cap = 1 - 0.5 * 10 ** (-decimals - 2);
    if (share >= cap && share < 1) return `>\u00a0${this.#percent(1 - 10 ** (-decimals - 2), decimals)}`;
    return `${this.number(100 * share, { decimals })}\u00a0%`;
  }

  #check(): void {
    this.attempt(() => {
      const { shiftRight: right, shiftDown: down, pixels, seed, image } = this;
      if (within(right) !== right || within(down) !== down) {
        throw new InputError('bad-shift', words.badShift, 'shift-right="2" shift-down="-1"');
      }
      if (!(pixels in words.choices)) {
        throw new InputError('bad-pixels', words.badPixels(pixels), 'pixels="permuted"');
      }
      checkSeed(seed);
      if (image && image.shape.join() !== `${String(SIDE)},${String(SIDE)},1`) {
        throw new InputError('bad-input', words.badInput(SIDE), 'input="digit:4"');
      }
      this.#shown = { right, down, pixels, image };
    });
  }

  #readInput(): void {
    const wanted = this.input;
    const image = imageAtHand(wanted);
    if (image) {
      this.image = image;
      return;
    }
    loadImage(wanted).then(
      (loaded) => {
        // A later input may have come meanwhile.
        if (wanted === this.input) this.image = loaded;
      },
      (error: unknown) => {
        this.fail(asInputError(error, 'bad-input', 'input="digit:4"'));
      },
    );
  }
}
