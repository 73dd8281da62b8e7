/** What a reader of pool-stepper may open, fetched when first needed: more settings, a number to change, an output to guess. */
import { css, html, type TemplateResult } from 'lit';
import { InputError } from '../../data/input-error.js';
import { numberFromText } from '../../data/matrix-text.js';
import { textFromMatrix } from '../../data/text-from-matrix.js';
import type { Cell } from '../../drawing/heat-map.js';
import { roundTo } from '../../drawing/numbers.js';
import { choice, type Choice } from '../../templates/widgets.js';
import { words as numbers } from '../../words/numbers.words.js';
import type { PoolAttributes, PoolStop } from './pool-stepper.model.js';
import { words } from './pool-stepper.extras.words.js';

const styles = css`
  .editor {
    margin-block-start: var(--_space);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    font-size: 0.875rem;
  }

  .editor input {
    inline-size: 6em;
  }
`;

/** Gives the element with this shadow root the looks of what is here. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  if (styles.styleSheet) adoptedStyleSheets.push(styles.styleSheet);
}

const textOf = (event: SubmitEvent): string => {
  event.preventDefault();
  return (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
};

/** The number of a matrix that is to be changed. */
export interface Editing {
  readonly what: 'input' | 'gradient';
  readonly cell: Cell;
}

/** The element, as far as its numbers are changed. */
export interface EditingHost {
  readonly rows: Readonly<Record<Editing['what'], readonly (readonly number[])[]>>;
  readonly root: ParentNode;
  /** Given the whole matrix as text, with the new number. */
  readonly changed: (what: Editing['what'], matrix: string) => void;
  readonly failed: (error: InputError) => void;
  readonly close: () => void;
}

/** Changes one number of the map or of the incoming gradient; the focus goes back to its grid. */
export function cellEditor({ what, cell }: Editing, host: EditingHost): TemplateResult {
  const rows = host.rows[what];
  const close = (): void => {
    host.close();
    const grid = `[aria-activedescendant=${what === 'input' ? 'input' : 'delta'}-cell]`;
    host.root.querySelector<SVGElement>(grid)?.focus();
  };
  return html`<form
    class="editor"
    @submit=${(event: SubmitEvent): void => {
      const text = textOf(event);
      const value = numberFromText(text);
      if (!Number.isFinite(value)) {
        host.failed(new InputError('bad-number', () => numbers.none(text), '-1/2'));
        return;
      }
      const changed = rows.map((row, i) => row.map((old, j) => (i === cell.row && j === cell.column ? value : old)));
      host.changed(what, textFromMatrix(changed));
      close();
    }}
    @keydown=${(event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    }}
  >
    <label
      >${(what === 'input' ? words.editInput : words.editDelta)(cell.row + 1, cell.column + 1)}
      <input type="text" inputmode="decimal" autocomplete="off" .value=${String(rows[cell.row][cell.column])}
    /></label>
    <button class="button" type="submit">${words.enter}</button>
  </form>`;
}

/**
 * Asks for the output of the current window before it is shown. `answered` is given the window's number, and whether the
 * reader knows the output now, by a right guess or because it is to be shown.
 */
export function guessForm(
  { index, output }: PoolStop,
  answered: (stop: number, known: boolean) => void,
): TemplateResult {
  const show = (): void => {
    answered(index, true);
  };
  return html`<form
    class="editor guess"
    @submit=${(event: SubmitEvent): void => {
      answered(index, isRight(output, numberFromText(textOf(event))));
    }}
  >
    <label>${words.guess} <input type="text" inputmode="decimal" autocomplete="off" /></label>
    <button class="button primary" type="submit">${words.check}</button>
    <button class="button" type="button" @click=${show}>${words.show}</button>
  </form>`;
}

/** Outputs are shown with two decimals: as exact a guess is right. */
const DECIMALS = 2;

const isRight = (output: number, guess: number): boolean =>
  Math.abs(roundTo(output, DECIMALS) - guess) <= 0.51 * 10 ** -DECIMALS;

/** What is said while an output is hidden. */
export function question({ index, winner, pixels }: PoolStop, stops: number, wrong: boolean): string {
  if (!wrong) return words.ask(index + 1, stops);
  return winner === undefined ? words.wrongAverage(pixels.length) : words.wrongMax;
}

type Setting = 'operation' | 'windowSize' | 'stride' | 'padding';

const same = (text: string): Choice => ({ value: text, text });

/** What the strip has no room for. */
export function moreSettings(
  attributes: PoolAttributes,
  locks: (name: string) => boolean,
  set: (name: Setting, value: string) => void,
): TemplateResult {
  const field = (name: Setting, label: string, choices: readonly Choice[]): TemplateResult =>
    choice(
      label,
      attributes[name],
      choices.some(({ value }) => value === attributes[name]) ? choices : [same(attributes[name]), ...choices],
      (value) => {
        set(name, value);
      },
      // As the attribute is called.
      locks(name === 'windowSize' ? 'window-size' : name),
    );
  return html`<div class="controls">
    ${field('operation', words.operation, [
      { value: 'max', text: words.max },
      { value: 'average', text: words.average },
    ])}
    ${field('windowSize', words.windowSize, [...['2', '3', '4'].map(same), { value: 'global', text: words.global }])}
    ${field('stride', words.stride, [{ value: '', text: words.strideOfWindow }, ...['1', '2', '3'].map(same)])}
    ${field('padding', words.padding, ['0', '1'].map(same))}
  </div>`;
}
