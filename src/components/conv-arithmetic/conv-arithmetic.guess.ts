/** The question of conv-arithmetic with `predict`: how large is the output? */
import { html, nothing, type TemplateResult } from 'lit';
import type { SizeArithmetic } from './conv-arithmetic.model.js';
import { words } from './conv-arithmetic.words.js';

/** What to say of a guess, or undefined if it is right. */
export function verdictOf({ y, x }: SizeArithmetic, rows: number, columns: number): string | undefined {
  const off = [Math.sign(rows - y.output), Math.sign(columns - x.output)];
  if (off.every((sign) => sign === 0)) return undefined;
  const verdict = off.every((sign) => sign >= 0)
    ? words.tooLarge
    : off.every((sign) => sign <= 0)
      ? words.tooSmall
      : words.mixed;
  return words.wrong(words.by(rows, columns), verdict);
}

export function guessForm(
  verdict: string,
  guessed: (rows: number, columns: number) => void,
  reveal: () => void,
): TemplateResult {
  const field = (name: string, text: string): TemplateResult =>
    html`<input type="number" name=${name} min="1" max="99" required aria-label=${text} />`;
  return html`<form
    class="guess"
    @submit=${(event: SubmitEvent): void => {
      event.preventDefault();
      const [rows, columns] = (event.target as HTMLFormElement).querySelectorAll('input');
      guessed(rows.valueAsNumber, columns.valueAsNumber);
    }}
  >
    <span>${words.ask}</span> ${field('rows', words.height)} × ${field('columns', words.width)}
    <button class="button primary" type="submit">${words.check}</button>
    <button class="button" type="button" @click=${reveal}>${words.reveal}</button>
    <span role="status">${verdict || nothing}</span>
  </form>`;
}
