import { html, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PlaybackController } from '../../controllers/playback.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { oneOf } from '../../data/input-error.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletsStepEvent } from '../../events/step.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { dataTable } from '../../templates/widgets.js';
import type { Activation } from '../../training/recipe.js';
import { labControls } from './init-lab.controls.js';
import type { Entry, FilterPlace, Lab, LabState } from './init-lab.lab.js';
import { layOut, type LabLayout, type LabView } from './init-lab.layout.js';
import type { LiveStart } from './init-lab.live.js';
import { ACTIVATIONS, POOLS, SCHEMES, SEEDS, type PoolName, type SchemeName } from './init-lab.recipes.js';
import { FRAMES, readChosen, type Chosen } from './init-lab.settings.js';
import { styles } from './init-lab.styles.js';
import { words } from './init-lab.words.js';

/** How long a recorded moment is shown while they play, in milliseconds. */
const MOMENT = 450;

/**
 * One network, many starts: constants never part, zeros never move, too large a start explodes, and sane starts hardly
 * differ. Side by side, recorded: the filters of twelve starts, of four seeds, or of ten choices of activation and
 * pooling; and what weights and signals were before the first step. Any start can be trained in the page.
 *
 * @summary What a network's start, its seed and its activation make of its filters.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the picture.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - The networks, a list that answers to pointer and keys.
 * @csspart cell - A network.
 * @csspart cell-active - The picked network.
 * @csspart axis - The diagrams over steps.
 * @csspart line - The curve of the network that is looked at.
 * @csspart value - The number beside a slider.
 * @csspart controls - The strip of controls.
 * @csspart play - The play buttons.
 * @csspart step - The other buttons.
 * @csspart slider - The sliders.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading, and the name of each network.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive weights.
 * @cssprop [--convlets-color-negative] - Hue of negative weights.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the network that is looked at.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-cell-size] - Largest side of a weight.
 * @fires {ConvletsStepEvent} convlets-step - Another recorded moment is shown, 0 … 9.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked a network (`what: 'network'`).
 * @fires {ConvletsRunEvent} convlets-run - The recorded runs play, or training starts or goes on.
 * @fires {ConvletsPauseEvent} convlets-pause - Playing or training pauses.
 * @fires {ConvletsDoneEvent} convlets-done - Playing or training has come to its end.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used, or training failed.
 * @fires {Event} input - The reader moves through the steps.
 * @fires {Event} change - The reader changed a setting.
 * @cssState running - The recorded runs play, or a network is trained.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class InitLab extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** What is compared: `schemes` (starts), `seeds` (of the same start), or `activations`. */
  @property() view: LabView = 'schemes';

  /**
   * The start that is looked at: `zero`, `tenth`, `one`, `constant-convs`, `constant-first`, `tiny`, `small-first`,
   * `uniform`, `normal`, `glorot`, `he` or `huge`.
   */
  @property() scheme: SchemeName = 'tenth';

  /** The activation that is looked at: `linear`, `relu`, `leaky-relu`, `sigmoid` or `tanh`. */
  @property() activation: Activation = 'linear';

  /** The pooling that is looked at in the view `activations`: `average` or `max`. */
  @property() pool: PoolName = 'average';

  /** Standard deviation of the starts `small-first`, `uniform` and `normal`, 0.0001…2. Default: as recorded. */
  @property({ type: Number }) std: number | undefined;

  /** Start of the random numbers of the network that is looked at, 0…4 294 967 295. Recorded: 1, in the view `seeds` 1 to 4. */
  @property({ type: Number }) seed = 1;

  /** Which recorded moment is shown, from 0, the start, to 9, the end of the training. */
  @property({ type: Number }) frame = FRAMES - 1;

  /** `visible`: the recorded runs play once when half of the element is seen, unless the reader wants less motion. */
  @property() autoplay: 'visible' | 'off' = 'visible';

  /** Name of the page's session that trains. */
  @property() session = 'init-lab';

  protected override readonly stateProperties = [...['view', 'scheme', 'activation', 'pool', 'std', 'seed', 'frame']];

  @state() private live: LiveStart | undefined;
  @state() private pointed: FilterPlace | undefined;
  /** In the view `seeds` the filter that the keyboard stands on. */
  @state() private filter = 0;
  @state() private tableOpen = false;
  @state() private near = false;
  #shown: Chosen = readChosen(this);
  #caption = '';
  /** The recorded runs have played by themselves, or the reader has taken over. */
  #played = false;
  readonly #visibility: VisibilityController;
  readonly #lab = this.lazily<Lab>(() => import('./init-lab.lab.js').then(({ load }) => load()));
  readonly #playback = new PlaybackController(this, {
    steps: () => FRAMES,
    duration: () => MOMENT,
    moved: (frame) => {
      this.frame = frame;
      this.dispatchEvent(new ConvletsStepEvent({ step: frame, steps: FRAMES }));
    },
    started: (step) => {
      this.#tellRunning();
      this.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      this.#tellRunning();
      this.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      this.#tellRunning();
      this.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  });

  constructor() {
    super();
    Object.assign(this.#playback, { position: this.frame });
    this.#visibility = new VisibilityController(this, {
      near: () => {
        this.near = true;
      },
      seen: (visible) => {
        if (!visible) void this.pause();
        this.requestUpdate();
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  /** Plays through the recorded moments, from the start if it stands at the end. Resolves when it ends or is paused. */
  async play(): Promise<void> {
    await this.#playback.play();
  }

  /** Pauses playing and training. */
  async pause(): Promise<void> {
    this.#playback.pause();
    this.live?.pause();
    await this.updateComplete;
  }

  /** One recorded moment further. */
  async step(): Promise<void> {
    await this.seek(this.frame + 1);
  }

  /** Back to the start, before the first step. */
  async reset(): Promise<void> {
    await this.seek(0);
  }

  /** Shows a recorded moment, 0 … 9. */
  async seek(frame: number): Promise<void> {
    this.#playback.pause();
    this.#playback.seek(frame);
    await this.updateComplete;
  }

  /** Trains the network that is looked at in the page, or goes on. Resolves when it is trained, paused, or has failed. */
  async train(): Promise<void> {
    const [{ LiveStart }] = await Promise.all([import('./init-lab.live.js'), this.updateComplete]);
    const wanted = this.#entries().find(({ picked }) => picked)?.recipe;
    if (!this.isConnected || !wanted) return;
    this.#playback.pause();
    const { live } = this;
    const same = live && JSON.stringify(live.recipe) === JSON.stringify(wanted);
    if (!same || live.status === 'finished' || live.status === 'failed') {
      this.#forget();
      this.live = new LiveStart(this, this.session || 'init-lab', wanted, () => {
        this.#tellRunning();
        this.requestUpdate();
      });
    }
    await this.live?.start();
  }

  override figureTable(): FigureTable {
    return this.#lab()?.table(this.#state()) ?? { caption: words.figure, columns: [], rows: [] };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.attempt(() => {
      oneOf('autoplay', this.autoplay, ['visible', 'off']);
      this.#shown = readChosen(this);
    });
    this.#playback.position = this.#shown.frame;
    if (changed.has('view')) this.pointed = undefined;
  }

  protected override updated(): void {
    const wanted = this.autoplay === 'visible' && !this.motion.reduced && !this.hides('play');
    if (!wanted || this.#played || !this.#visibility.visible || !this.near || !this.#lab()) return;
    this.#played = true;
    // A page that shows another moment means that moment.
    if (this.#shown.frame !== this.#playback.last) return;
    void this.updateComplete.then(() => {
      if (this.isConnected) void this.play();
    });
  }

  protected override renderFigure(): TemplateResult {
    const lab = this.near ? this.#lab() : undefined;
    const { width } = this.size;
    const layout = this.#layout();
    const picture = lab?.picture(this.#state(), layout);
    this.#caption = picture?.caption ?? (this.problem ? '' : words.loading);
    return html`
      ${svg`<svg
        class="stage"
        part="stage"
        role="group"
        aria-label=${this.#caption}
        viewBox=${`0 0 ${String(width)} ${String(Math.ceil(layout.height))}`}
      >${picture?.svg}</svg>`}
      <slot name="caption"><p class="caption" part="caption">${this.#caption}</p></slot>
      ${labControls({
        ...{ chosen: this.#shown, playing: this.#playback.playing, live: this.live },
        steps: lab?.steps(this.#shown.view) ?? [],
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        write: this.#write,
        percent: this.#percent,
        set: (change) => {
          this.#set(change);
        },
        seek: (frame) => void this.seek(frame),
        play: () => void (this.#playback.playing ? this.pause() : this.play()),
        reset: () => void this.reset(),
        train: () => void (this.live?.status === 'running' ? this.pause() : this.train()),
        forget: () => {
          this.#forget();
        },
      })}
      ${
        this.hides('table')
          ? ''
          : dataTable(
              words.table,
              this.tableOpen,
              (open) => (this.tableOpen = open),
              () => this.figureTable(),
            )
      }
    `;
  }

  #layout(): LabLayout {
    const { view, seed } = this.#shown;
    const count = {
      schemes: SCHEMES.length,
      seeds: SEEDS.length + (SEEDS.includes(seed) ? 0 : 1),
      activations: ACTIVATIONS.length * POOLS.length,
    }[view];
    return layOut(view, count, this.size.width, this.size.cell(9));
  }

  #entries(): readonly Entry[] {
    return this.#lab()?.entries(this.#state()) ?? [];
  }

  #state(): LabState {
    return {
      ...{ chosen: this.#shown, live: this.live, pointed: this.pointed, filter: this.filter },
      locked: this.locks('network'),
      ...{ write: this.#write, percent: this.#percent },
      point: (place) => {
        const { pointed } = this;
        if (place) this.#played = true;
        if (place?.entry !== pointed?.entry || place?.filter !== pointed?.filter) this.pointed = place;
      },
      pick: (entry, filter) => {
        this.#pick(entry, filter);
      },
      scrub: (frame) => {
        if (frame === this.frame || this.locks('slider')) return;
        void this.seek(frame);
        this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      },
    };
  }

  #pick({ key, picked }: Entry, filter: number | undefined): void {
    if (filter !== undefined) this.filter = filter;
    this.pointed = undefined;
    if (picked) return;
    const { view } = this.#shown;
    const [activation, pool] = key.split(' ') as [Activation, PoolName];
    // A standard deviation and a seed are those of the network they were chosen for.
    const own = { std: undefined, seed: 1 };
    if (view === 'schemes') this.#set({ ...own, scheme: key as SchemeName });
    else if (view === 'seeds') this.#set({ seed: Number(key) });
    else this.#set({ ...own, activation, pool });
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'network', value: key }));
  }

  #set(change: Partial<Chosen>): void {
    this.#played = true;
    Object.assign(this, change);
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  #forget(): void {
    this.live?.end();
    this.live = undefined;
    this.#tellRunning();
  }

  #tellRunning(): void {
    this.setHostState('running', this.#playback.playing || this.live?.status === 'running');
  }

  readonly #write = (value: number, decimals?: number): string =>
    this.number(value, decimals === undefined ? {} : { decimals });

  readonly #percent = (share: number, decimals = 0): string => `${this.number(100 * share, { decimals })}\u00a0%`;
}
