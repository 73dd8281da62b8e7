/** A figure's numbers as an HTML table that scrolls by itself. Loaded when a reader opens one. */
import { html, type TemplateResult } from 'lit';
import { table } from '../styles/table.styles.js';
import type { FigureTable } from './export.js';

/** Gives the element whose shadow root this is the table's looks. */
export function styleTable({ adoptedStyleSheets }: ShadowRoot): void {
  const sheet = table.styleSheet;
  if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

export const tableOf = ({ caption, columns, rows }: FigureTable): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
