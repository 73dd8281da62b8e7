import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MotionController } from '../controllers/motion.js';
import { WidthController } from '../controllers/width.js';
import { InputError, oneOf } from '../data/input-error.js';
import type { NumberStyle } from '../drawing/numbers.js';
import { formatNumber } from '../drawing/numbers.js';
import { ConvletsErrorEvent } from '../events/error.js';
import { controls } from '../styles/controls.styles.js';
import { host } from '../styles/host.styles.js';
import { stage } from '../styles/stage.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { words as common } from '../words/convlets.words.js';
import type { ExportOptions, FigureTable } from './export.js';
import { version } from './version.js';
import { dataTable } from './widgets.js';
import { speak } from '../words/words.js';

type HostState = 'running' | 'paused' | 'ready' | 'error';

/** Code of the message about a part that could not be fetched. */
const MISSING = 'load-failed';

const COLORMAPS = ['rdbu', 'puor', 'prgn', 'brbg'];

const words = (list: string): readonly string[] => list.split(/[\s,]+/);

/** The nearest `lang`, also outside the shadow roots that an element stands in. */
function languageAt(element: Element): string {
  const { host } = element.getRootNode() as ShadowRoot;
  return element.closest<HTMLElement>('[lang]')?.lang ?? (host ? languageAt(host) : document.documentElement.lang);
}

/**
 * What every element has: a label, controls that a page can hide or lock, messages for wrong input, states, export.
 *
 * An element calls `attempt()` in `willUpdate` to turn its attributes into what it draws. If that throws an InputError,
 * the last good picture stays, a message stands below it, and `convlets-error` is fired.
 */
export abstract class ConvletElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host, stage, controls];

  /** Accessible name of the figure, and a heading above it. Default: none, the picture is described. */
  @property() label = '';

  /** Names of controls that the reader does not see, separated by spaces. */
  @property() hide = '';

  /** Names of controls that the reader sees but cannot change, separated by spaces. */
  @property() lock = '';

  /** Two hues for the two signs: `rdbu`, `puor`, `prgn` or `brbg`, after ColorBrewer. Default: blue and orange. */
  @property({ reflect: true }) colormap = '';

  /** Keeps what the reader has set in the page's address (`#<id or tag>=…`), so that a link shows the same. */
  @property({ type: Boolean }) permalink = false;

  @state() protected problem: InputError | undefined;

  protected readonly size = new WidthController(this);
  protected readonly motion = new MotionController(this);
  readonly #internals = this.attachInternals();
  #resolveReady: () => void = () => undefined;
  #tableOpen = false;
  /** The page's address is followed, or soon will be. */
  #linked = false;

  /** Resolves when the first picture is drawn. */
  readonly ready: Promise<void> = new Promise((resolve) => {
    this.#resolveReady = resolve;
  });

  /** A property whose attribute is taken away has its default again. `my-name` is the attribute of `myName`. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (value !== null) return;
    const property = name.replace(/-./g, ([, letter]) => letter.toUpperCase()) as keyof this;
    Object.assign(this, { [property]: new (this.constructor as new () => this)()[property] });
  }

  /** Numbers of the figure as a table: what `export({type: 'csv'})` writes and the data table shows. */
  abstract figureTable(): FigureTable;

  /** What the reader has set, as plain JSON. */
  getState(): Record<string, unknown> {
    return Object.fromEntries(this.stateProperties.map((name) => [name, this[name as keyof this]]));
  }

  /** Sets what `getState()` gave. Unknown names are ignored. */
  setState(state: Readonly<Record<string, unknown>>): void {
    for (const name of this.stateProperties) {
      if (name in state) Object.assign(this, { [name]: state[name] });
    }
  }

  /** The figure as text (`svg`, `csv`, `json`) or as a picture (`png`). */
  async export(options: ExportOptions): Promise<string | Blob> {
    const { exportFigure } = await import('./export.js');
    void this.speak();
    return exportFigure(this, options);
  }

  /** Properties that make up the state. */
  protected abstract readonly stateProperties: readonly string[];

  /** Language for numbers: the nearest `lang`. */
  protected get locale(): string {
    return languageAt(this) || 'en';
  }

  protected number(value: number, style: NumberStyle = {}): string {
    return formatNumber(value, { locale: this.locale, ...style });
  }

  protected hides(control: string): boolean {
    return words(this.hide).includes(control);
  }

  protected locks(control: string): boolean {
    return words(this.lock).includes(control);
  }

  /** Whether the page's address may say what is set. */
  protected get followsAddress(): boolean {
    return this.permalink;
  }

  /** Runs what may throw an InputError; true if it did not. */
  protected attempt(task: () => void): boolean {
    try {
      if (this.colormap) oneOf('colormap', this.colormap, COLORMAPS);
      task();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.fail(error);
      return false;
    }
    // A part that is missing is missing whatever the attributes say.
    if (this.problem?.code !== MISSING) this.problem = undefined;
    return true;
  }

  /**
   * A part that is fetched when it is first needed: each call asks for it, and gives it once it is there. Its arrival
   * updates the element. What could not be fetched is asked for again when the reader is back online.
   */
  protected lazily<T>(load: () => Promise<T>): () => T | undefined {
    let part: T | undefined;
    let asked = false;
    return () => {
      if (!asked) {
        asked = true;
        load().then(
          (loaded) => {
            part = loaded;
            if (this.problem?.code === MISSING) this.problem = undefined;
            this.requestUpdate();
          },
          () => {
            this.fail(new InputError(MISSING, () => common.missing, common.reload));
            addEventListener(
              'online',
              () => {
                asked = false;
                this.requestUpdate();
              },
              { once: true },
            );
          },
        );
      }
      return part;
    };
  }

  /** Shows a message under the last good picture and fires `convlets-error`. */
  protected fail(error: InputError): void {
    if (this.problem?.message === error.message) return;
    this.problem = error;
    const event = new ConvletsErrorEvent({ code: error.code, message: error.message });
    // Not during an update: a listener may set properties.
    queueMicrotask(() => this.dispatchEvent(event));
  }

  protected setHostState(name: HostState, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  /**
   * The reader changes a value (`input`), or has changed it (`change`). Of the browser's own controls `input` leaves the
   * element by itself, and `change` does not.
   */
  protected tell(type: 'input' | 'change'): void {
    const event = new Event(type, { bubbles: true, composed: true });
    this.dispatchEvent(event);
  }

  /** Under the figure: its numbers as a table, to be opened; unless the page hides it. */
  protected tableBelow(title: string, table = (): FigureTable => this.figureTable()): TemplateResult | typeof nothing {
    return this.hides('table')
      ? nothing
      : dataTable(
          title,
          this.#tableOpen,
          (open) => {
            this.#tableOpen = open;
            this.requestUpdate();
          },
          table,
        );
  }

  /**
   * From now on words are read in this element's language: what reads them while it does not draw calls this first.
   * While they are on their way, the promise of them.
   */
  protected speak(): Promise<unknown> | undefined {
    return speak(this.localName, this.locale.split('-', 1)[0]);
  }

  /** Waits for the words of another language, so that nobody sees two. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const arriving = this.speak();
    if (arriving) return arriving.then(() => this.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  /** A template server-rendered elsewhere must not stand beside ours. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.setHostState('error', !!this.problem);
    super.update(changed);
    if (this.#linked || !this.followsAddress) return;
    this.#linked = true;
    const authored = this.getState();
    void import('./permalink.js').then(({ Permalink }) => {
      this.addController(new Permalink(this, authored));
    });
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.setHostState('ready', true);
    this.#resolveReady();
  }

  protected override render(): TemplateResult {
    return html`
      <figure
        class="figure"
        part="base"
        aria-label=${this.label || this.figureName()}
        @change=${({ target }: Event): void => {
          if ((target as HTMLInputElement).type === 'range') this.tell('change');
        }}
      >
        <slot name="label"
          >${this.label && !this.hides('label') ? html`<p class="label" part="label">${this.label}</p>` : nothing}</slot
        >
        ${this.renderFigure()}
        ${
          this.problem
            ? html`<p class="error" part="error" role="alert">
                ${this.problem.say()} ${common.example} <code dir="auto">${this.problem.example}</code>
              </p>`
            : nothing
        }
      </figure>
    `;
  }

  /** Short name of the figure, such as "A filter sliding over an image". */
  protected abstract figureName(): string;

  /** Picture, controls, caption. */
  protected abstract renderFigure(): TemplateResult;
}
