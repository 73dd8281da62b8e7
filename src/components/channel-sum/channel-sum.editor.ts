/** The editor of one weight, fetched when a reader picks the first one. */
import { html, type TemplateResult } from 'lit';
import { InputError } from '../../data/input-error.js';
import { numberFromText } from '../../data/matrix-text.js';
import { textFromMatrix } from '../../data/text-from-matrix.js';
import type { LayerFilter } from './channel-sum.filters.js';
import { words as numbers } from '../../words/numbers.words.js';
import { words } from './channel-sum.extras.words.js';

export interface Weight {
  readonly filter: number;
  readonly channel: number;
  readonly row: number;
  readonly column: number;
}

/** The filters as a `kernel` attribute says them, with another value for one weight. */
export function kernelWith(filters: readonly LayerFilter[], at: Weight, value: number): string {
  return filters
    .map(({ slices }, k) =>
      slices
        .map((slice, c) =>
          textFromMatrix(
            slice.map((cells, row) =>
              cells.map((weight, column) =>
                k === at.filter && c === at.channel && row === at.row && column === at.column ? value : weight,
              ),
            ),
          ),
        )
        .join(' | '),
    )
    .join(' || ');
}

export function weightEditor(
  filters: readonly LayerFilter[],
  at: Weight,
  slice: string,
  done: { entered: (kernel: string) => void; refused: (error: InputError) => void; closed: () => void },
): TemplateResult {
  const { filter, channel, row, column } = at;
  return html`<form
    class="controls"
    @submit=${(event: SubmitEvent): void => {
      event.preventDefault();
      const text = (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
      const value = numberFromText(text);
      if (Number.isFinite(value)) done.entered(kernelWith(filters, at, value));
      else done.refused(new InputError('bad-kernel', () => numbers.none(text), '-1/9'));
    }}
    @keydown=${(event: KeyboardEvent): void => {
      if (event.key === 'Escape') done.closed();
    }}
  >
    <label
      >${words.editWeight(slice, row + 1, column + 1)}
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        size="5"
        .value=${String(filters[filter].slices[channel][row][column])}
    /></label>
    <button class="button" type="submit">OK</button>
  </form>`;
}
