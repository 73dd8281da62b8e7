/** What a reader of backprop-stepper may open: the editor of a number, the guess, more settings. Fetched when needed. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberFromText } from '../../data/matrix-text.js';
import { choice, numberField } from '../../templates/widgets.js';

const words = {
  guess: 'Your guess',
  check: 'Check',
  show: 'Show it',
  target: 'Target',
  rightClass: 'Right class',
  bias: 'Bias b',
} as const;

const fieldOf = (event: SubmitEvent): string => {
  event.preventDefault();
  return (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
};

/** One number of the image, the filter, the head or the bias. */
export function numberEditor(
  title: string,
  value: number,
  done: { entered: (value: number, text: string) => void; closed: () => void },
): TemplateResult {
  return html`<form
    class="editor"
    @submit=${(event: SubmitEvent): void => {
      const text = fieldOf(event);
      done.entered(numberFromText(text), text);
    }}
    @keydown=${(event: KeyboardEvent): void => {
      if (event.key === 'Escape') done.closed();
    }}
  >
    <label>${title} <input type="text" inputmode="decimal" autocomplete="off" .value=${String(value)} /></label>
    <button class="button" type="submit">OK</button>
  </form>`;
}

/** Asks for the gradient on screen. */
export function guessForm(guessed: (value: number, text: string) => void, shown: () => void): TemplateResult {
  return html`<form
    class="editor"
    @submit=${(event: SubmitEvent): void => {
      const text = fieldOf(event);
      guessed(numberFromText(text), text);
    }}
  >
    <label>${words.guess} <input type="text" inputmode="decimal" autocomplete="off" /></label>
    <button class="button" type="submit">${words.check}</button>
    <button class="button" type="button" @click=${shown}>${words.show}</button>
  </form>`;
}

interface Settings {
  readonly target: number;
  readonly bias: number;
  /** Number of scores of a dense head, 0 behind a pooling head. */
  readonly scores: number;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: number) => void;
}

export function moreSettings({ target, bias, scores, locks, set }: Settings): TemplateResult {
  const labels = Array.from({ length: scores === 1 ? 2 : scores }, (_, i) => ({
    value: String(i),
    text: String(scores === 1 ? i : i + 1),
  }));
  const setter = (name: string) => (value: string | number) => {
    set(name, Number(value));
  };
  return html`<div class="controls">
    ${
      scores > 0
        ? choice(
            scores === 1 ? words.target : words.rightClass,
            String(target),
            labels,
            setter('target'),
            locks('target'),
          )
        : numberField(
            words.target,
            { min: -100, max: 100, step: 0.5, value: target, disabled: locks('target') },
            setter('target'),
          )
    }
    ${numberField(words.bias, { min: -10, max: 10, step: 0.1, value: bias, disabled: locks('bias') }, setter('bias'))}
    ${nothing}
  </div>`;
}
