/** The two forms of pool-stepper: one number to change, one output to guess. */
import { html, type TemplateResult } from 'lit';
import { InputError } from '../../data/input-error.js';
import { numberFromText, textFromMatrix } from '../../data/matrix-text.js';
import type { Cell } from '../../drawing/heat-map.js';
import { words } from './pool-stepper.words.js';

const textOf = (event: SubmitEvent): string => {
  event.preventDefault();
  return (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
};

/** One number of a matrix that is to be changed. */
export interface CellEdit {
  readonly label: string;
  readonly rows: readonly (readonly number[])[];
  readonly cell: Cell;
  /** Given the whole matrix as text, with the new number. */
  readonly changed: (matrix: string) => void;
  readonly failed: (error: InputError) => void;
  readonly close: () => void;
}

/** Changes one number of the map or of the incoming gradient. */
export function cellEditor({ label, rows, cell, changed, failed, close }: CellEdit): TemplateResult {
  return html`<form
    class="editor"
    @submit=${(event: SubmitEvent): void => {
      const text = textOf(event);
      const value = numberFromText(text);
      if (!Number.isFinite(value)) {
        failed(new InputError('bad-number', `“${text}” is no number.`, '-1 or 1/2'));
        return;
      }
      changed(
        textFromMatrix(rows.map((row, i) => row.map((old, j) => (i === cell.row && j === cell.column ? value : old)))),
      );
      close();
    }}
    @keydown=${(event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    }}
  >
    <label
      >${label} <input type="text" inputmode="decimal" autocomplete="off" .value=${String(rows[cell.row][cell.column])}
    /></label>
    <button class="button" type="submit">OK</button>
  </form>`;
}

/** Asks for the output of the current window before it is shown. */
export function guessForm(guessed: (guess: number) => void, reveal: () => void): TemplateResult {
  return html`<form
    class="editor guess"
    @submit=${(event: SubmitEvent): void => {
      guessed(numberFromText(textOf(event)));
    }}
  >
    <label>${words.guess} <input type="text" inputmode="decimal" autocomplete="off" /></label>
    <button class="button primary" type="submit">${words.check}</button>
    <button class="button" type="button" @click=${reveal}>${words.show}</button>
  </form>`;
}
