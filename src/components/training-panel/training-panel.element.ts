import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OwnClass } from '../../data/own-digits.js';
import { AnnouncerController } from '../../controllers/announcer.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { perHundred } from '../../drawing/per-hundred.js';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { runTable } from '../../templates/run-table.js';
import { disclosure } from '../../templates/widgets.js';
import { useWorkerUrl, type TrainingRecipe, type TrainingSession, type TrainingState } from '../../training/index.js';
import { withOwnDigits } from '../../training/own-recipe.js';
import { words as trouble } from '../../words/trouble.words.js';
import { drive } from './drive.js';
import { LiveRun } from './live-run.js';
import { sparkline } from './sparkline.js';
import { ALL_EXAMPLES, checkedSpeed, recipeFrom } from './training-panel.model.js';
import type { OwnDesk } from './training-panel.own.js';
import type { Panel } from './training-panel.parts.js';
import { numbers, progress, type ResultsView } from './training-panel.results.js';
import { sentence } from './training-panel.sentence.js';
import { styles } from './training-panel.styles.js';
import { words } from './training-panel.words.js';

/** Steps per second at which a reader can follow what happens. */
const WATCHABLE = 60;

const optionalNumber = {
  fromAttribute: (text: string | null): number | undefined =>
    text === null ? undefined : text.trim() === '' ? NaN : Number(text),
};

/**
 * Starts and steers a training run in the reader's browser, and says in words and numbers how far it is. Other elements
 * with the same `session` show what happens inside.
 *
 * Under “Train it on drawings of your own” a reader sorts drawings into two to five classes, and trains the session's
 * network on a hundred variations of each class. The drawings come from a `<digit-input>` with the same session, or from
 * one that the panel brings; none of them leaves the page. Under “More” are speed, recipe, seed and the number of training
 * digits; the run can be saved as a file and opened again, where it is played in the place of the recorded one; and a link
 * to these settings can be copied. Everything there is fetched when it is opened.
 *
 * Names for `hide` and `lock`: play, step, reset, progress, numbers, chart, more, own, speed, recipe, seed, examples, save,
 * open, copy, table.
 *
 * @summary Trains a network before the reader's eyes.
 * @slot - Fallback, seen until the element is defined.
 * @slot label - Heading above the panel.
 * @slot caption - Replaces the sentence that says what is happening.
 * @slot controls - Further controls beside the buttons.
 * @csspart base - The whole panel.
 * @csspart play - The button Train / Pause / Go on.
 * @csspart step - The buttons for one step and for the way back.
 * @csspart value - The numbers.
 * @csspart axis - The chart of the loss.
 * @csspart pad - The drawing pad that the panel brings.
 * @csspart save - The button that saves the run as a file.
 * @csspart open - The button that opens such a file.
 * @csspart copy - The button that copies the link.
 * @csspart note - Something the reader should know although training goes on.
 * @csspart caption - The sentence.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-accent] - The button and the newest point of the curve.
 * @cssprop [--convlets-color-positive] - Progress bar and curve of the live run.
 * @fires {Event} input - The reader changes a setting.
 * @fires {Event} change - The reader has changed a setting.
 * @fires {ConvletsRunEvent} convlets-run - Training starts or goes on.
 * @fires {ConvletsPauseEvent} convlets-pause - Training pauses.
 * @fires {ConvletsStepEvent} convlets-step - Further steps were trained; at most once per animation frame.
 * @fires {ConvletsEpochEvent} convlets-epoch - Every training digit was shown once more.
 * @fires {ConvletsDoneEvent} convlets-done - The last step is done.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute is wrong, training failed, or a file cannot be opened (`bad-run`).
 * @cssState running - A live run is under way.
 * @cssState paused - The live run is paused.
 * @cssState ready - The first picture is drawn.
 * @cssState error - An attribute is wrong.
 */
export class TrainingPanel extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, visuallyHidden, styles];

  /** Name of the page's session that is trained, or (as a property) a session object. */
  @property() session: string | TrainingSession = 'default';

  /** What is trained: look, std, lite, fast or tutorial. Default: what the session is set to, `look`. */
  @property() recipe = '';

  /** Start of the random numbers, 0…4 294 967 295. Default: the recipe's. */
  @property({ converter: optionalNumber }) seed: number | undefined;

  /** Length of the run in steps, 1…100 000. Default: the recipe's. */
  @property({ converter: optionalNumber }) steps: number | undefined;

  /** Learning rate, per step. Default: the recipe's, or one that suits the optimizer. */
  @property({ converter: optionalNumber }) rate: number | undefined;

  /** Update rule: sgd, momentum or adam. Default: the recipe's. */
  @property() optimizer = '';

  /** How many of the 2 000 training digits are used, the same number of each class: 1…2 000. Default: all. */
  @property({ converter: optionalNumber }) examples: number | undefined;

  /** Steps per second; 0: as fast as the device can. */
  @property({ converter: { fromAttribute: (text) => optionalNumber.fromAttribute(text) ?? WATCHABLE } }) speed =
    WATCHABLE;

  /** Address of the worker's script on the page's own origin, for pages that forbid workers from blobs. */
  @property({ attribute: 'worker-url' }) workerUrl = '';

  protected readonly stateProperties = ['recipe', 'seed', 'steps', 'rate', 'optimizer', 'examples', 'speed'];
  readonly #run = new LiveRun(this);
  readonly #shared = new SessionController(this, (session) => {
    this.#sessionChanged(session);
  });
  readonly #announcer = new AnnouncerController(this);
  #joined: TrainingSession | undefined;
  /** The recipe that the session had before this panel changed it. */
  #base: TrainingRecipe | undefined;
  #spokenQuarter = 0;
  readonly #hides = (control: string): boolean => this.hides(control);
  readonly #locks = (control: string): boolean => this.locks(control);
  /** Names of the parts that are open. */
  readonly #open = new Set<string>();
  #desk: OwnDesk | undefined;
  readonly #ownDesk = this.lazily(
    async () => (this.#desk = new (await import('./training-panel.own.js')).OwnDesk(this.#panel())),
  );
  readonly #keep = this.lazily(async () => new (await import('./training-panel.keep.js')).Keep(this.#panel()));

  /** A link may be put into the address of a page that is open. */
  readonly #look = (): void => {
    this.requestUpdate();
  };

  constructor() {
    super();
    new VisibilityController(this, { near: () => void this.#shared.session.need('core') });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#look);
    this.#joined = undefined;
    this.#run.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#look);
    this.requestUpdate();
  }

  /** A link that was copied here sets the panel, also where the page does not keep in its address what readers set. */
  protected override get followsAddress(): boolean {
    const key = `${encodeURIComponent(this.id || this.localName)}=`;
    const entries = location.hash.slice(1).split('&');
    return super.followsAddress || entries.some((entry) => entry.startsWith(key));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('workerUrl') && this.workerUrl !== '') useWorkerUrl(this.workerUrl);
    if (!this.isConnected) return;
    const { session } = this.#shared;
    const joins = session !== this.#joined;
    if (joins) {
      this.#joined = session;
      this.#base = withOwnDigits(session.recipe);
      this.#run.join(session);
    }
    // The reader's own digits stay until the reader goes back to the others.
    if (joins || this.stateProperties.some((name) => changed.has(name as keyof TrainingPanel)))
      this.#configure(session, session.recipe.data.own);
    const { status } = session.stateOf('live');
    this.setHostState('running', status === 'running');
    this.setHostState('paused', status === 'paused');
  }

  /** Trains, from step 0 or where it paused. Resolves when training has ended, failed or paused. */
  async play(): Promise<void> {
    this.#session.request({ type: 'start' });
    await this.#run.standstill();
  }

  /** Pauses training. Resolves when it stands still. */
  async pause(): Promise<void> {
    if (!this.#busy) return;
    this.#session.request({ type: 'show', history: 'live' });
    this.#session.request({ type: 'pause' });
    await this.#run.standstill();
  }

  /** Trains one step, then pauses. */
  async step(): Promise<void> {
    if (this.#state.status === 'finished') return;
    this.#session.request({ type: 'show', history: 'live' });
    this.#session.request({ type: 'step' });
    await this.#run.standstill();
  }

  /** Forgets the live run. */
  async reset(): Promise<void> {
    this.#session.request({ type: 'reset' });
    await this.updateComplete;
  }

  /** Shows the network as it was after step `i`, in this session's elements; training goes on meanwhile. */
  async seek(i: number): Promise<void> {
    if (this.#session.live) this.#session.request({ type: 'show', history: 'live' });
    this.#session.request({ type: 'seek', step: i });
    await this.updateComplete;
  }

  override figureTable(): FigureTable {
    return runTable(this.#results.run, words.tableCaption);
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override renderFigure(): TemplateResult {
    const { note } = this.#session;
    const results = this.#results;
    return html`
      <div class="controls drive">
        ${drive(this, this.#state.status, this.#session.live !== undefined, this.#hides, this.#locks)}<slot
          name="controls"
        ></slot>
      </div>
      ${this.hides('progress') ? nothing : progress(results)} ${this.hides('numbers') ? nothing : numbers(results)}
      ${this.hides('chart') ? nothing : sparkline(this.#session, results, this.size.width)}
      <slot name="caption"><p class="caption" part="caption">${this.#sentence()}</p></slot>
      ${note ? html`<p class="session-note" part="note">${trouble.note(note.code, note.message)}</p>` : nothing}
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      ${this.hides('more') ? nothing : this.#renderMore()}
    `;
  }

  #renderMore(): TemplateResult {
    const part = (
      name: 'own' | 'more',
      load: () => { render(): unknown } | undefined,
      below: unknown,
    ): TemplateResult =>
      disclosure(
        'more',
        words[name],
        (open) => {
          this.#open[open ? 'add' : 'delete'](name);
          this.requestUpdate();
        },
        html`${this.#open.has(name) ? load()?.render() : nothing}${below}`,
      );
    return html`${this.hides('own') ? nothing : part('own', this.#ownDesk, nothing)}
    ${part('more', this.#keep, this.tableBelow(words.data))}`;
  }

  get #session(): TrainingSession {
    return this.#shared.session;
  }

  get #state(): TrainingState {
    return this.#session.stateOf('live');
  }

  get #busy(): boolean {
    const { status } = this.#state;
    return status === 'running' || status === 'loading';
  }

  /** The panel as its parts see it that are fetched later. */
  #panel(): Panel {
    return {
      element: this,
      shared: this.#shared,
      announcer: this.#announcer,
      motion: this.motion,
      hides: this.#hides,
      locks: this.#locks,
      number: (value) => this.number(value),
      attempt: (task) => this.attempt(task),
      leaveOwn: () => {
        this.#configure(this.#session, undefined);
      },
      speak: () => void this.speak(),
      adopt: () => {
        this.#base = withOwnDigits(this.#session.recipe);
      },
    };
  }

  get #results(): ResultsView {
    const { live, recorded, opened, recipe, position } = this.#session;
    const run = live ?? (opened ? recorded : undefined);
    const own = recipe.data.own && this.#ownDesk();
    return {
      run,
      recipe: run?.recipe ?? recipe,
      step: live ? live.steps : run ? Math.floor(position) : 0,
      words: own ? { ...words, ...own.words } : words,
      number: (value) => this.number(value),
      loss: (value) => (Number.isNaN(value) ? '–' : this.number(value, { fixed: true })),
      ofHundred: (share) => words.of(this.number(perHundred(share))),
    };
  }

  #sentence(): string {
    const results = this.#results;
    const { examples, own } = results.recipe.data;
    const opened = results.run && !this.#session.live;
    // The few digits of a reader's own are another matter.
    const special =
      opened || (examples < ALL_EXAMPLES && !own) ? this.#keep()?.sentence(results, this.#state.status) : '';
    return special || sentence(results, this.#state, this.#session.stateOf('recorded').status === 'running');
  }

  #configure(session: TrainingSession, own: readonly OwnClass[] | undefined): void {
    this.attempt(() => {
      const stepsPerSecond = checkedSpeed(this.speed);
      const recipe = withOwnDigits(recipeFrom(this, this.#base ?? session.recipe), own);
      session.request({ type: 'configure', recipe, stepsPerSecond });
    });
  }

  #sessionChanged(session: TrainingSession): void {
    if (session === this.#joined) this.#run.observe(session);
    void this.speak();
    this.#desk?.changed();
    const { status } = session.stateOf('live');
    const quarter = Math.floor((4 * (session.live?.steps ?? 0)) / (session.live ?? session).recipe.steps);
    // While it runs, a word at every quarter; else whenever the sentence changes.
    if (
      status === 'idle' ||
      (status === 'running' && quarter === this.#spokenQuarter && this.#announcer.text !== words.loading)
    ) {
      return;
    }
    this.#spokenQuarter = quarter;
    this.#announcer.say(this.#sentence());
  }
}
