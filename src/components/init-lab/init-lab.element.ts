import { html, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { loadStarts } from '../../data/init-lab.js';
import { oneOf } from '../../data/input-error.js';
import { longest } from '../../drawing/longest.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { room } from '../../styles/room.styles.js';
import type { FigureTable } from '../../templates/export.js';
import { PlayedElement } from '../../templates/played-element.js';
import { choice, disclosure } from '../../templates/widgets.js';
import type { Activation } from '../../training/recipe.js';
import type { Sources } from './init-lab.entries.js';
import { layOut } from './init-lab.layout.js';
import type { LiveStart } from './init-lab.live.js';
import { STEPS, type PoolName, type SchemeName } from './init-lab.names.js';
import { Numbers } from './init-lab.numbers.js';
import { schemes } from './init-lab.schemes.js';
import { FRAMES, isOwn, readChosen, type Chosen, type ViewName } from './init-lab.settings.js';
import { styles } from './init-lab.styles.js';
import { pickedOf, tiles, type FilterPlace } from './init-lab.tiles.js';
import { later } from './init-lab.later.js';
import { describe, noteOf, tableOf, type Scene, type View } from './init-lab.view.js';
import { words } from './init-lab.words.js';

/**
 * One network, many starts: constants never part, zeros never move, too large a start explodes, and sane starts hardly
 * differ. Side by side, recorded: the filters of twelve starts, of four seeds, or of ten choices of activation and
 * pooling; what weights and signals were before the first step, or the curves of the training. Any start can be trained
 * in the page.
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
 * @fires {Event} change - The reader changed a setting, or let go of the scrubber.
 * @cssState running - The recorded runs play, or a network is trained.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class InitLab extends PlayedElement {
  static override readonly styles = [...PlayedElement.styles, room, styles];

  /**
   * What is compared: `schemes` (starts, and below them how one of them begins), `curves` (starts, and below them how they
   * learn), `seeds` (of the same start), or `activations`.
   */
  @property() view: ViewName = 'schemes';

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

  /** Name of the page's session that trains. */
  @property() session = 'init-lab';

  protected override readonly stateProperties = ['view', 'scheme', 'activation', 'pool', 'std', 'seed', 'frame'];

  @state() private live: LiveStart | undefined;
  @state() private pointed: FilterPlace | undefined;
  /** Where filters are looked at one by one: the one that the keyboard stands on. */
  @state() private filter = 0;
  @state() private near = false;
  @state() private open = false;
  /** What is on screen: the last settings that could be used. */
  #shown: Chosen = readChosen(this);
  #drawn = false;
  #caption = '';
  readonly #recorded = this.lazily(loadStarts);
  readonly #own = this.lazily(() => import('./init-lab.own.js'));
  readonly #starts = this.lazily(() => import('./init-lab.starts.js'));
  readonly #views: Readonly<Record<ViewName, () => View | undefined>> = {
    schemes: () => schemes,
    curves: this.lazily(() => later.curves(this.renderRoot as ShadowRoot)),
    seeds: this.lazily(() => later.seeds()),
    activations: this.lazily(() => later.activations(this.renderRoot as ShadowRoot)),
  };
  readonly #numbers = new Numbers((value, decimals) => this.number(value, decimals === undefined ? {} : { decimals }));

  constructor() {
    super();
    new VisibilityController(this, {
      near: () => {
        this.near = true;
      },
      seen: (visible) => {
        if (!visible) this.live?.pause();
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  /** Pauses playing and training. */
  override pause(): Promise<void> {
    this.live?.pause();
    return super.pause();
  }

  /** Trains the network that is looked at in the page, or goes on. Resolves when it is trained, paused, or has failed. */
  async train(): Promise<void> {
    const [{ LiveStart, trainingOf }] = await Promise.all([import('./init-lab.own.js'), this.updateComplete]);
    if (!this.isConnected) return;
    this.takeOver();
    const training = trainingOf(this.#shown);
    if (!this.live?.goesOn(training)) {
      this.#forget();
      this.live = new LiveStart(this, this.session || 'init-lab', training, () => {
        if (this.live?.lost) this.#forget();
        this.#tellRunning();
        this.requestUpdate();
      });
    }
    await this.live?.start();
  }

  override figureTable(): FigureTable {
    const scene = this.#scene();
    return scene ? tableOf(scene) : { caption: words.figure, columns: words.columns, rows: [] };
  }

  protected override get stops(): number {
    return FRAMES;
  }

  protected override durationOf(): number {
    return 450;
  }

  protected override get playsByItself(): boolean {
    return super.playsByItself && !this.hides('play') && this.near && this.#recorded() !== undefined;
  }

  protected override movedTo(stop: number): void {
    this.frame = stop;
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.attempt(() => {
      oneOf('autoplay', this.autoplay, ['visible', 'off']);
      const chosen = readChosen(this);
      // Until what has to be fetched is there, the last picture stays.
      const parts = this.near ? [this.#views[chosen.view](), !isOwn(chosen) || this.#own()] : [];
      const ready = !this.#drawn || parts.every(Boolean);
      this.#shown = ready ? chosen : { ...this.#shown, frame: chosen.frame };
    });
    this.position = this.#shown.frame;
    // A page that shows another moment means that moment.
    if (!this.hasUpdated && this.#shown.frame !== this.last) this.takeOver();
    if (changed.has('view')) this.pointed = undefined;
  }

  protected override renderFigure(): TemplateResult {
    const { width } = this.size;
    const layout = layOut(this.#shown, width, this.size.cell(9));
    const scene = this.#scene(layout);
    const { frame, view } = this.#shown;
    const own = this.open || this.live ? this.#own() : undefined;
    const recorded = scene?.entries.find(({ frames }) => frames.length > 1)?.frames ?? [];
    const last = view === 'activations' ? STEPS.activations : STEPS.starts;
    const at = words.stepOf(this.number(recorded.at(frame)?.step ?? last), this.number(last));
    this.#drawn ||= scene !== undefined;
    this.#caption = scene?.view.caption(scene) ?? this.#caption;
    const caption = this.#caption || words.loading;
    return html`
      <div class="controls under" part="controls">
        ${this.transport(words, at, this.locks('step'))}
        ${this.hides('step') ? '' : html`<span class=${scene ? 'count' : 'count unknown'}>${at}</span>`}
        ${
          this.hides('view')
            ? ''
            : choice(
                words.show,
                view,
                Object.entries(words.views).map(([value, text]) => ({ value, text })),
                (chosen) => {
                  this.#set({ view: chosen as ViewName });
                },
                this.locks('view'),
              )
        }
        <slot name="controls"></slot>
      </div>
      ${svg`<svg
        class="stage"
        part="stage"
        role="group"
        aria-label=${caption}
        viewBox=${`0 0 ${String(width)} ${String(Math.ceil(layout.height))}`}
      >${scene && this.#picture(scene)}</svg>`}
      <slot name="caption"><p class="caption" part="caption" data-room=${this.#longestCaption()}>${caption}</p></slot>
      ${
        this.hides('more')
          ? ''
          : disclosure(
              'more',
              words.more,
              (open) => (this.open = open),
              own?.ownControls({
                ...{ chosen: this.#shown, live: this.live, numbers: this.#numbers },
                hides: (name) => this.hides(name),
                locks: (name) => this.locks(name),
                set: this.#set,
                train: () => void (this.live?.status === 'running' ? this.pause() : this.train()),
                forget: this.#forget,
              }),
            )
      }
      ${this.tableBelow(words.table)}
    `;
  }

  /** As long as the caption gets while the start that stands on the page when nothing is set is played. */
  #longestCaption(): string {
    const { small, percent, when } = this.#numbers;
    const { titles, captions } = words;
    const [signal, share] = [small(0.11), percent(0.111, 1)];
    return longest(
      captions.start(titles.tenth(signal), [signal, signal, signal].join(', '), true, share),
      captions.constant({ when: when(STEPS.starts), right: share, usual: share }),
    );
  }

  /** What is on screen, once all that it needs is there. */
  #scene(layout = layOut(this.#shown, this.size.width, this.size.cell(9))): Scene | undefined {
    const recorded = this.near ? this.#recorded() : undefined;
    const chosen = this.#shown;
    const view = this.near ? this.#views[chosen.view]() : undefined;
    const own = isOwn(chosen) ? this.#own()?.ownStart(chosen) : undefined;
    if (!recorded || !view || (isOwn(chosen) && !own)) return undefined;
    const sources: Sources = { chosen, recorded, own, live: this.live, numbers: this.#numbers };
    const entries = view.entries(sources);
    const { pointed } = this;
    const place = pointed && pointed.entry in entries ? pointed : { entry: pickedOf(entries), filter: this.filter };
    const scrub = (frame: number): void => {
      if (frame === this.frame || this.locks('step')) return;
      void this.seek(frame);
      this.tell('input');
    };
    return { ...sources, view, entries, place, entry: entries[place.entry], layout, starts: this.#starts, scrub };
  }

  #picture(scene: Scene): SVGTemplateResult {
    const { view, entries, layout, chosen } = scene;
    const { filters } = view;
    return svg`${tiles({
      ...{ label: view.label, layout, entries, frame: chosen.frame, locked: this.locks('network') },
      note: (entry, i) => (filters ? { text: filters.note(scene, i), special: false } : noteOf(scene, entry)),
      describe: (entry) => describe(scene, entry),
      point: (place) => {
        const { pointed } = this;
        if (place?.entry !== pointed?.entry || place?.filter !== pointed?.filter) this.pointed = place;
      },
      pick: (to, filter) => {
        const { key, picked } = entries[to];
        this.filter = filter ?? this.filter;
        this.pointed = undefined;
        if (picked) return;
        this.#set(view.chosen(key));
        this.dispatchEvent(new ConvletsSelectEvent({ what: 'network', value: key }));
      },
      under: filters?.under,
      along: (by) => {
        this.pointed = undefined;
        this.filter = Math.min(7, Math.max(0, this.filter + by));
      },
    })}
    ${filters?.marks(scene)} ${view.below(scene)}`;
  }

  readonly #set = (change: Partial<Chosen>): void => {
    Object.assign(this, change);
    this.tell('change');
  };

  readonly #forget = (): void => {
    this.live?.end();
    this.live = undefined;
    this.#tellRunning();
  };

  #tellRunning(): void {
    this.setHostState('running', this.playing || this.live?.status === 'running');
  }
}
