/** The question of conv-arithmetic with `predict`: how large is the output? */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { SizeArithmetic } from './conv-arithmetic.model.js';
import { words as common } from './conv-arithmetic.words.js';
import { words } from './conv-arithmetic.guess.words.js';

const styles = css`
  .guess {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-block-start: var(--_space);
    font-size: 0.9375rem;
  }
`;

/** Gives the element with this shadow root the looks of the form. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  if (styles.styleSheet) adoptedStyleSheets.push(styles.styleSheet);
}

/** What to say of a guess; nothing if it is right. */
function verdictOf({ y, x }: SizeArithmetic, rows: number, columns: number): string {
  const off = [Math.sign(rows - y.output), Math.sign(columns - x.output)];
  if (off.every((sign) => sign === 0)) return '';
  const verdict = off.every((sign) => sign >= 0)
    ? words.tooLarge
    : off.every((sign) => sign <= 0)
      ? words.tooSmall
      : words.mixed;
  return words.wrong(common.by(rows, columns), verdict);
}

export function guessForm(
  sizes: SizeArithmetic,
  verdict: string,
  guessed: (verdict: string) => void,
  reveal: () => void,
): TemplateResult {
  const field = (name: string, text: string): TemplateResult =>
    html`<input type="number" name=${name} min="1" max="99" required aria-label=${text} />`;
  return html`<form
    class="guess"
    @submit=${(event: SubmitEvent): void => {
      event.preventDefault();
      const [rows, columns] = (event.target as HTMLFormElement).querySelectorAll('input');
      guessed(verdictOf(sizes, rows.valueAsNumber, columns.valueAsNumber));
    }}
  >
    <span>${words.ask}</span> ${field('rows', common.height)} × ${field('columns', common.width)}
    <button class="button primary" type="submit">${words.check}</button>
    <button class="button" type="button" @click=${reveal}>${words.reveal}</button>
    <span role="status">${verdict || nothing}</span>
  </form>`;
}
