import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnouncerController } from '../../controllers/announcer.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { meanOf } from '../../drawing/axes.js';
import { perHundred } from '../../drawing/per-hundred.js';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { runTable } from '../../templates/run-table.js';
import { dataTable, iconButton } from '../../templates/widgets.js';
import { useWorkerUrl, type TrainingRecipe, type TrainingSession, type TrainingState } from '../../training/index.js';
import { LiveRun } from './live-run.js';
import { settingsControls } from './settings.js';
import { sparkline } from './sparkline.js';
import { checkedSpeed, recipeFrom } from './training-panel.model.js';
import { styles } from './training-panel.styles.js';
import { words } from './training-panel.words.js';

/** Steps over which loss and accuracy are averaged: a mini-batch alone jumps about. */
const RECENT = 10;
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
 * @csspart note - Something the reader should know although training goes on.
 * @csspart caption - The sentence.
 * @cssprop [--convlets-color-accent] - The button and the newest point of the curve.
 * @cssprop [--convlets-color-positive] - Progress bar and curve of the live run.
 * @fires {ConvletsRunEvent} convlets-run - Training starts or goes on.
 * @fires {ConvletsPauseEvent} convlets-pause - Training pauses.
 * @fires {ConvletsStepEvent} convlets-step - Further steps were trained; at most once per animation frame.
 * @fires {ConvletsEpochEvent} convlets-epoch - Every training digit was shown once more.
 * @fires {ConvletsDoneEvent} convlets-done - The last step is done.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute is wrong, or training failed.
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

  /** Steps per second; 0: as fast as the device can. */
  @property({ converter: { fromAttribute: (text) => optionalNumber.fromAttribute(text) ?? WATCHABLE } }) speed =
    WATCHABLE;

  /** Address of the worker's script on the page's own origin, for pages that forbid workers from blobs. */
  @property({ attribute: 'worker-url' }) workerUrl = '';

  protected readonly stateProperties = ['recipe', 'seed', 'steps', 'rate', 'optimizer', 'speed'];
  readonly #run = new LiveRun(this);
  readonly #shared = new SessionController(this, (session) => {
    this.#sessionChanged(session);
  });
  readonly #announcer = new AnnouncerController(this);
  @state() private tableOpen = false;
  #joined: TrainingSession | undefined;
  /** The recipe that the session had before this panel changed it. */
  #base: TrainingRecipe | undefined;
  #spokenQuarter = 0;

  constructor() {
    super();
    new VisibilityController(this, { near: () => void this.#shared.session.need('core') });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#joined = undefined;
    this.#run.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('workerUrl') && this.workerUrl !== '') useWorkerUrl(this.workerUrl);
    if (!this.isConnected) return;
    const { session } = this.#shared;
    const joins = session !== this.#joined;
    if (joins) {
      this.#joined = session;
      this.#base = session.recipe;
      this.#run.join(session);
    }
    if (joins || this.stateProperties.some((name) => changed.has(name as keyof TrainingPanel)))
      this.#configure(session);
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
    return runTable(this.#session.live, words.tableCaption);
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override renderFigure(): TemplateResult {
    const { note } = this.#session;
    return html`
      <div class="controls drive">${this.#renderDrive()}<slot name="controls"></slot></div>
      ${this.hides('progress') ? nothing : this.#renderProgress()}
      ${this.hides('numbers') ? nothing : this.#renderNumbers()}
      ${this.hides('chart') ? nothing : sparkline(this.#session, this.size.width, (value) => this.number(value))}
      <slot name="caption"><p class="caption" part="caption">${this.#sentence()}</p></slot>
      ${note ? html`<p class="session-note" part="note">${note.message}</p>` : nothing}
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      ${
        this.hides('more')
          ? nothing
          : html`<details class="more">
              <summary>${words.more}</summary>
              <div class="controls">
                ${settingsControls(
                  this.#session,
                  this,
                  (name) => this.hides(name),
                  (name) => this.locks(name),
                )}
              </div>
              ${dataTable(
                words.data,
                this.tableOpen,
                (open) => (this.tableOpen = open),
                () => this.figureTable(),
              )}
            </details>`
      }
    `;
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

  #renderDrive(): TemplateResult {
    const { status } = this.#state;
    const text =
      status === 'paused' ? words.goOn : status === 'finished' || status === 'failed' ? words.again : words.train;
    const toggle = (): void => void (this.#busy ? this.pause() : this.play());
    return html`
      ${
        this.hides('play')
          ? nothing
          : iconButton(this.#busy ? 'pause' : 'play', this.#busy ? words.pause : text, toggle, {
              ...{ part: 'play', wide: true, primary: true },
              disabled: this.locks('play'),
            })
      }
      ${
        this.hides('step')
          ? nothing
          : iconButton('forward', words.step, () => void this.step(), {
              disabled: this.locks('step') || status === 'finished',
            })
      }
      ${
        this.hides('reset')
          ? nothing
          : iconButton('reset', words.reset, () => void this.reset(), {
              disabled: this.locks('reset') || !this.#session.live,
            })
      }
    `;
  }

  #renderProgress(): TemplateResult {
    const recipe = this.#session.live?.recipe ?? this.#session.recipe;
    const step = this.#session.live?.steps ?? 0;
    const counted = words.counted(this.number(step), this.number(recipe.steps), this.number(step * recipe.batch));
    return html`<div class="progress">
      <progress max=${recipe.steps} .value=${step} aria-label=${words.progress}></progress>
      <span class="counted">${counted}</span>
    </div>`;
  }

  #renderNumbers(): TemplateResult {
    const { live } = this.#session;
    const step = live?.steps ?? 0;
    const measured = live?.measured.at(-1);
    const accuracy = live ? meanOf(live.accuracies, step - RECENT, step) : NaN;
    const recent = step === 1 ? words.first : words.recent(this.number(Math.min(RECENT, step)));
    const when = step === 0 ? words.nothingYet : recent;
    const number = (name: string, value: string, details: string): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd class="value" part="value">${value}</dd>
        <dd class="when">${details}</dd>
      </div>`;
    return html`<dl class="results">
      ${number(words.loss, this.#loss(), when)}
      ${number(words.seen, Number.isNaN(accuracy) ? '–' : this.#ofHundred(accuracy), when)}
      ${number(
        words.unseen,
        measured ? this.#ofHundred(measured.accuracy) : '–',
        measured ? words.unseenWhen(this.number(measured.step)) : words.unseenYet,
      )}
    </dl>`;
  }

  #ofHundred(share: number): string {
    return words.of(this.number(perHundred(share)));
  }

  #loss(): string {
    const { live } = this.#session;
    const loss = live ? meanOf(live.losses, live.steps - RECENT) : NaN;
    return Number.isNaN(loss) ? '–' : this.number(loss, { fixed: true });
  }

  /** What is going on. */
  #sentence(): string {
    const { live } = this.#session;
    const state = this.#state;
    const step = live?.steps ?? 0;
    const steps = this.number(step);
    switch (state.status) {
      case 'idle':
        return this.#session.stateOf('recorded').status === 'running' ? words.replaying : words.idle;
      case 'loading':
        return words.loading;
      case 'running':
        return step === 0 ? words.starting : words.running(steps, this.#loss());
      case 'paused':
        return words.paused(steps);
      case 'finished': {
        const last = live?.measured.at(-1);
        if (last?.step !== step) return words.finishedUnmeasured(steps);
        return words.finished(steps, this.number(perHundred(last.accuracy)));
      }
      case 'failed':
        return words.failed(state.reason);
    }
  }

  #configure(session: TrainingSession): void {
    this.attempt(() => {
      const stepsPerSecond = checkedSpeed(this.speed);
      const recipe = recipeFrom(this, this.#base ?? session.recipe);
      session.request({ type: 'configure', recipe, stepsPerSecond });
    });
  }

  #sessionChanged(session: TrainingSession): void {
    if (session === this.#joined) this.#run.observe(session);
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
