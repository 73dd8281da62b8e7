/** The settings, a run as a file, and the settings as a link. Fetched when a reader opens them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../../data/data-error.js';
import { InputError } from '../../data/input-error.js';
import { perHundred } from '../../drawing/per-hundred.js';
import { fileButton } from '../../templates/file-button.js';
import { fragmentWith } from '../../templates/permalink.js';
import type { History, TrainingState } from '../../training/index.js';
import { recipes } from '../../training/recipes.js';
import { openRun, saveRun } from '../../training/saved-run.js';
import { settingsControls } from './settings.js';
import { fewSentence } from './training-panel.few.js';
import { linkedSettings } from './training-panel.keep.model.js';
import { words } from './training-panel.keep.words.js';
import { styleParts } from './training-panel.parts.styles.js';
import type { Panel } from './training-panel.parts.js';
import type { ResultsView } from './training-panel.results.js';

/** Larger files are not opened, in bytes. */
const LARGEST_FILE = 50e6;

/** Told by its code, not by its class: bundlers may have made two of it. */

/** Settings that leave a recipe as it is. */
const NOTHING_SET = {
  ...{ recipe: '', optimizer: '' },
  ...{ seed: undefined, steps: undefined, rate: undefined, examples: undefined },
};

export class Keep {
  readonly #panel: Panel;
  /** What has just happened. */
  #message = '';
  /** The link, where the reader has to copy it. */
  #link = '';

  /** The recorded run that the session has without a file. */
  #home: string = recipes.look.name;

  constructor(panel: Panel) {
    this.#panel = panel;
    styleParts(panel.element);
  }

  render(): TemplateResult {
    const {
      hides,
      locks,
      shared: { session },
    } = this.#panel;
    const button = (name: 'save' | 'copy', text: string, pressed: () => Promise<void>, enabled = true) =>
      hides(name)
        ? nothing
        : html`<button
            class="button"
            part=${name}
            type="button"
            ?disabled=${!enabled || locks(name)}
            @click=${(): void => void pressed()}
          >
            ${text}
          </button>`;
    return html`<div class="controls">${settingsControls(this.#panel)}</div>
      <div class="controls">
        ${button('save', words.save, () => this.#save(), this.#run !== undefined)}
        ${hides('open') ? nothing : this.#renderOpen()} ${button('copy', words.copy, () => this.#copy())}
      </div>
      ${session.opened ? this.#renderOpened() : nothing}
      ${
        this.#link
          ? html`<p class="controls">
              <label class="link">${words.link} <input type="text" readonly .value=${this.#link} /></label>
            </p>`
          : nothing
      }
      ${this.#message ? html`<p class="session-note">${this.#message}</p>` : nothing}`;
  }

  /** The run that can be saved: one that has the weights of every layer. */
  get #run(): History | undefined {
    const { live, opened, recorded } = this.#panel.shared.session;
    const run = live ?? (opened ? recorded : undefined);
    return run && run.frames.length > 0 ? run : undefined;
  }

  #renderOpen(): TemplateResult {
    const options = { part: 'open', accept: '.convlets', disabled: this.#panel.locks('open') };
    return fileButton(words.open, options, (file) => void this.open(file));
  }

  #renderOpened(): TemplateResult {
    return html`<div class="controls">
      <span part="note">${words.file(this.#panel.shared.session.recording)}</span>
      <button class="button" type="button" @click=${this.#replay}>${words.replay}</button>
      <button class="button" type="button" @click=${this.#close}>${words.close}</button>
    </div>`;
  }

  /** What is seen of a run that was opened, or of one on few digits; undefined where that is nothing special. */
  sentence(results: ResultsView, status: TrainingState['status']): string | undefined {
    const { live, recording: name } = this.#panel.shared.session;
    const { run, step, number } = results;
    if (live || !run) return fewSentence(results, status);
    const steps = run?.steps ?? 0;
    const last = run?.measured.at(-1);
    if (step < steps || !last) return words.at(name, number(step), number(steps));
    return words.ended(name, number(steps), number(perHundred(last.accuracy)));
  }

  /** Opens a file in the place of the recorded run. If it cannot be read, the session stays as it is. */
  async open(file: File): Promise<void> {
    const {
      number,
      shared: { session },
    } = this.#panel;
    let history: History | undefined;
    let why = '';
    try {
      if (file.size > LARGEST_FILE) why = words.tooLarge(number(Math.round(file.size / 1e6)));
      else history = await openRun(new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      why = (error as Partial<DataError>).say?.() ?? words.unreadable;
    }
    this.#panel.speak();
    this.#panel.attempt(() => {
      if (!history) throw new InputError('bad-run', words.refused(file.name, why), words.example);
    });
    if (!history) return;
    if (!session.opened) this.#home = session.recording;
    session.request({ type: 'open', history, name: file.name });
    this.#panel.adopt();
    this.#panel.element.setState(NOTHING_SET);
    if (this.#panel.motion.reduced) session.request({ type: 'seek', step: Infinity });
    else this.#replay();
    this.#tell('', '');
  }

  readonly #replay = (): void => {
    this.#panel.shared.session.request({ type: 'replay' });
  };

  readonly #close = (): void => {
    const { session } = this.#panel.shared;
    session.request({ type: 'configure', recording: this.#home });
    void session.need('all');
    this.#tell('', '');
  };

  async #save(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    const { name, seed } = run.recipe;
    const kind = run.recipe.data.own ? 'own' : name.replace(/[^\w-]+/g, '-');
    const file = `${kind}-seed-${String(seed)}-step-${String(run.steps)}.convlets`;
    const url = URL.createObjectURL(new Blob([await saveRun(run)], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    // Some browsers begin to read it a moment later.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 10_000);
    this.#panel.speak();
    this.#tell(words.saved(file), '');
  }

  async #copy(): Promise<void> {
    const {
      element,
      shared: { session },
    } = this.#panel;
    const link = new URL(fragmentWith(element, linkedSettings(session.recipe)), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      this.#panel.speak();
      this.#tell(session.recipe.data.own ? words.copiedOwn : words.copied, '');
    } catch {
      this.#panel.speak();
      this.#tell(words.notCopied, link);
      await element.updateComplete;
      element.renderRoot.querySelector<HTMLInputElement>('.link input')?.select();
    }
  }

  #tell(message: string, link: string): void {
    this.#message = message;
    this.#link = link;
    this.#panel.announcer.say(message);
    this.#panel.element.requestUpdate();
  }
}
