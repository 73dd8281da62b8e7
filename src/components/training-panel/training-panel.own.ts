/** Classes of the reader's own: collected, trained on, recognised. Fetched when a reader opens them. */
import { html, nothing, type TemplateResult } from 'lit';
import { drawingPixels, type OwnClass } from '../../data/own-digits.js';
import { heatMap } from '../../drawing/heat-map.js';
import { perHundred } from '../../drawing/per-hundred.js';
import { heatPaths } from '../../templates/grid.js';
import type { ChosenDigit } from '../../training/index.js';
import { withOwnDigits } from '../../training/own-recipe.js';
import type { DigitInput } from '../digit-input/digit-input.js';
import * as model from './training-panel.own.model.js';
import { words as runWords } from './training-panel.own-run.words.js';
import { words } from './training-panel.own.words.js';
import { styleParts } from './training-panel.parts.styles.js';
import type { Panel } from './training-panel.parts.js';

const THUMB = { x: 0, y: 0, cell: 1, rows: 28, columns: 28 };
/** Greys of a thumbnail: finer ones would not be seen. */
const GREYS = 5;
/** Below this probability the network guesses rather than knows. */
const SURE = 0.6;

const button = (text: string, pressed: (event: MouseEvent) => void, enabled = true, primary = false): TemplateResult =>
  html`<button class="button ${primary ? 'primary' : ''}" type="button" ?disabled=${!enabled} @click=${pressed}>
    ${text}
  </button>`;

function thumbnail(drawing: string): TemplateResult {
  const greys = drawingPixels(drawing).map((value) => Math.round((value / 255) * GREYS));
  return html`<svg viewBox="0 0 28 28" aria-hidden="true">
    ${heatPaths(heatMap(greys, THUMB, { kind: 'ink', max: GREYS }))}
  </svg>`;
}

export class OwnDesk {
  /** What the panel says otherwise while it trains on the reader's classes. */
  readonly words = runWords;
  readonly #panel: Panel;
  #classes: readonly OwnClass[] = model.START;
  /** The session's classes as they were last seen: others come with a run that is opened. */
  #followed: readonly OwnClass[] | undefined;
  /** The drawing that was added last: it is not added twice. */
  #added: ChosenDigit | undefined;
  /** The panel has a pad of its own, where the page has none that is linked to it. */
  readonly #ownPad: boolean;
  #spoken: ChosenDigit | undefined;

  constructor(panel: Panel) {
    this.#panel = panel;
    styleParts(panel.element);
    this.#ownPad = this.#pads.length === 0;
    if (this.#ownPad) void import('../digit-input/digit-input.js');
  }

  /** The session has changed: tells what the network takes a new drawing for. */
  changed(): void {
    const { session } = this.#panel.shared;
    const { digit } = session.selection;
    if (digit === this.#spoken || session.state.status === 'running') return;
    this.#spoken = digit;
    const answer = model.answerTo(digit, session);
    if (answer) this.#panel.announcer.say(this.#sentence(answer));
  }

  render(): TemplateResult {
    const { session } = this.#panel.shared;
    const { own } = session.recipe.data;
    if (own && own !== this.#followed) this.#classes = own;
    this.#followed = own;
    const pad = html`<digit-input part="pad" hide="table sample file" .session=${session}></digit-input>`;
    return html`<p class="hint">${words.intro}</p>
      ${this.#ownPad ? pad : nothing}
      <ul class="classes" aria-label=${words.classes}>
        ${this.#classes.map((one, i) => this.#renderClass(one, i))}
      </ul>
      ${this.#renderDrive()} ${this.#renderAnswer()}`;
  }

  #renderClass({ name, drawings }: OwnClass, index: number): TemplateResult {
    const { number } = this.#panel;
    const full = drawings.length >= model.MOST_DRAWINGS;
    return html`<li class="class">
      <input
        type="text"
        maxlength=${model.LONGEST_NAME}
        aria-label=${words.className(name)}
        .value=${name}
        @change=${(event: Event): void => {
          const input = event.target as HTMLInputElement;
          this.#become(model.renamed(this.#classes, index, input.value));
          input.value = this.#classes[index].name;
        }}
      />
      <span class="thumbs">
        ${drawings.map((drawing, i) => {
          const remove = (event: MouseEvent): void => {
            // The last button of the row will be gone, and its focus with it.
            const { parentElement, nextElementSibling } = event.currentTarget as HTMLElement;
            if (!nextElementSibling) (parentElement?.previousElementSibling as HTMLElement | null)?.focus();
            this.#become(model.withoutDrawing(this.#classes, index, i));
          };
          const text = words.remove(number(i + 1), name);
          return html`<button class="thumb" type="button" aria-label=${text} title=${text} @click=${remove}>
            ${thumbnail(drawing)}
          </button>`;
        })}
        ${drawings.length === 0 ? words.none : nothing}
      </span>
      ${button(words.add(name), (event) => void this.#add(index, event.detail === 0), this.#addable && !full)}
    </li>`;
  }

  #renderDrive(): TemplateResult {
    const { session } = this.#panel.shared;
    const classes = this.#classes;
    const ready = model.canTrain(classes);
    const empty = classes.every(({ drawings }) => drawings.length === 0);
    return html`<div class="controls">
        ${button(words.train, () => void this.#train(), ready, ready && session.recipe.data.own !== classes)}
        ${button(
          words.another,
          () => {
            this.#become(model.withClass(classes));
          },
          classes.length < model.MOST,
        )}
        ${button(
          words.fewer,
          () => {
            this.#become(classes.slice(0, -1));
          },
          classes.length > model.FEWEST,
        )}
        ${session.recipe.data.own ? button(words.back, this.#back) : nothing}
        ${button(words.forget, this.#forget, !empty || classes.length > model.FEWEST)}
      </div>
      <p class="hint">${this.#hint()}</p>`;
  }

  /** What to do next. */
  #hint(): string {
    const {
      number,
      shared: { session },
    } = this.#panel;
    const { own } = session.recipe.data;
    const full = this.#classes.find(({ drawings }) => drawings.length >= model.MOST_DRAWINGS);
    if (full) return words.needsMany(number(model.MOST_DRAWINGS));
    const { digit } = session.selection;
    if (digit && !this.#addable) return words.drawNext;
    if (!model.canTrain(this.#classes)) return digit ? words.needs : words.drawFirst;
    if (!own) return words.trainFirst;
    if (own !== this.#classes) return words.changed;
    return digit ? words.limits : words.drawNow;
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const {
      number,
      shared: { session },
    } = this.#panel;
    const answer = model.answerTo(session.selection.digit, session);
    if (!answer) return nothing;
    return html`<p class="caption answer">${this.#sentence(answer)}</p>
      <ul class="answers" aria-label=${words.answers}>
        ${answer.classes.map(({ name }, i) => {
          const share = answer.probabilities[i];
          return html`<li class=${i === answer.best ? 'most' : ''}>
            <span class="name">${name}</span>
            <progress max="1" .value=${share} aria-label=${name}></progress>
            <span class="share">${words.percent(number(perHundred(share)))}</span>
          </li>`;
        })}
      </ul>`;
  }

  #sentence({ classes, probabilities, best }: model.Answer): string {
    const share = probabilities[best];
    const count = words.percent(this.#panel.number(perHundred(share)));
    return (share < SURE ? words.unsure : words.answer)(classes[best].name, count);
  }

  /** Pads beside the panel, and in it, whose drawings come to its session. */
  get #pads(): DigitInput[] {
    const { element } = this.#panel;
    const roots = [element.getRootNode() as Document | ShadowRoot, element.renderRoot as ShadowRoot];
    const pads = roots.flatMap((root) => [...root.querySelectorAll('digit-input')]);
    const name = (session: unknown): unknown => session || 'default';
    // One that is not defined yet has its attribute alone.
    return pads.filter((pad) => {
      const session: unknown = customElements.get('digit-input') ? pad.session : pad.getAttribute('session');
      return name(session) === name(element.session) || session === this.#panel.shared.session;
    });
  }

  get #addable(): boolean {
    const { digit } = this.#panel.shared.session.selection;
    return digit !== undefined && digit !== this.#added;
  }

  #become(classes: readonly OwnClass[]): void {
    this.#classes = classes;
    this.#panel.element.requestUpdate();
  }

  /** @param byKeyboard the focus goes where the next drawing is made */
  async #add(index: number, byKeyboard: boolean): Promise<void> {
    const {
      announcer,
      number,
      shared: { session },
    } = this.#panel;
    const { digit } = session.selection;
    if (!digit) return;
    this.#added = digit;
    this.#become(model.withDrawing(this.#classes, index, digit));
    const { name, drawings } = this.#classes[index];
    // The pad is free for the next drawing.
    const pads = customElements.get('digit-input') ? this.#pads : [];
    for (const pad of pads) await pad.clear();
    if (byKeyboard) pads.at(0)?.renderRoot.querySelector<SVGElement>('[part=pad]')?.focus();
    this.#panel.speak();
    announcer.say(words.added(name, number(drawings.length)));
  }

  async #train(): Promise<void> {
    const {
      element,
      shared: { session },
    } = this.#panel;
    this.#followed = this.#classes;
    const recipe = withOwnDigits(session.recipe, this.#classes);
    session.request({ type: 'configure', recipe });
    await element.play();
  }

  readonly #back = (): void => {
    this.#panel.leaveOwn();
  };

  readonly #forget = (): void => {
    this.#back();
    this.#added = undefined;
    this.#become(model.START);
  };
}
