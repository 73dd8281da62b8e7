/** What a reader of backprop-stepper may open: the editor of a number, the guess, more settings. Fetched when needed. */
import { html, type TemplateResult } from 'lit';
import { InputError } from '../../data/input-error.js';
import { numberFromText } from '../../data/matrix-text.js';
import { textFromMatrix } from '../../data/text-from-matrix.js';
import { numberField } from '../../templates/number-field.js';
import { choice } from '../../templates/widgets.js';
import { words as numbers } from '../../words/numbers.words.js';
import { words } from './backprop-stepper.extras.words.js';
import type { Lesson, MapName } from './backprop-stepper.model.js';
import { editable, isEditable, titleOf } from './backprop-stepper.names.js';

/** Takes a number from its form. @throws InputError */
function numberIn(event: SubmitEvent): number {
  event.preventDefault();
  const text = (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
  const value = numberFromText(text);
  if (!Number.isFinite(value)) throw new InputError('bad-number', () => numbers.none(text), '-1/2');
  return value;
}

/** What a form has asked for. */
interface Answer {
  /** A property of the element and its new value. */
  readonly name?: string;
  readonly value?: string | number;
  /** What is to be said of a guess. */
  readonly verdict?: string;
  /** The answer may be shown. */
  readonly known?: boolean;
}

/** Takes an answer, or the InputError that it throws. */
type Answered = (answer: () => Answer) => void;

/** The editor of a number that may be changed, or the guess of a gradient. */
export function askForNumber(
  lesson: Lesson,
  { map, cell }: { map: MapName; cell: number },
  answered: Answered,
): TemplateResult {
  return isEditable(map)
    ? numberEditor(lesson, map, cell, answered)
    : guessForm(lesson.map(map).values[cell], answered);
}

function numberEditor(lesson: Lesson, map: keyof typeof editable, cell: number, answered: Answered): TemplateResult {
  const { values, columns } = lesson.map(map);
  const place = words.place(titleOf(map, lesson.dense), Math.floor(cell / columns) + 1, (cell % columns) + 1);
  return html`<form
    class="controls editor"
    @submit=${(event: SubmitEvent): void => {
      answered(() => {
        const value = numberIn(event);
        const numbers = Array.from(values, (old, i) => (i === cell ? value : old));
        const rows = numbers.flatMap((_, i) => (i % columns === 0 ? [numbers.slice(i, i + columns)] : []));
        return { name: editable[map], value: map === 'b' ? value : textFromMatrix(rows) };
      });
    }}
    @keydown=${(event: KeyboardEvent): void => {
      if (event.key === 'Escape') answered(() => ({}));
    }}
  >
    <label
      >${place}
      <input
        type="text"
        inputmode="decimal"
        size="8"
        autocomplete="off"
        .value=${String(values[cell])}
        @focus=${selected}
    /></label>
    <button class="button" type="submit">${words.enter}</button>
  </form>`;
}

/** Asks for a gradient. A guess may be rounded to two decimals. */
function guessForm(value: number, answered: Answered): TemplateResult {
  return html`<form
    class="controls editor"
    @submit=${(event: SubmitEvent): void => {
      answered(() => {
        const known = Math.abs(numberIn(event) - value) < 0.0051;
        return { known, verdict: known ? words.right : words.wrong };
      });
    }}
  >
    <label>${words.guess} <input type="text" inputmode="decimal" size="8" autocomplete="off" /></label>
    <button class="button" type="submit">${words.check}</button>
    <button
      class="button"
      type="button"
      @click=${(): void => {
        answered(() => ({ known: true }));
      }}
    >
      ${words.show}
    </button>
  </form>`;
}

/** What is there is overwritten. */
const selected = ({ target }: FocusEvent): void => {
  (target as HTMLInputElement).select();
};

export function moreSettings(
  { settings, head }: Lesson,
  locks: (name: string) => boolean,
  set: (name: string, value: number) => void,
): TemplateResult {
  const { target, bias } = settings;
  const { scores } = head;
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
  </div>`;
}
