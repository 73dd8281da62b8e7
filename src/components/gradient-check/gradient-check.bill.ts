/** What both ways to all gradients cost, and how they compare. */
import { html, type TemplateResult } from 'lit';
import { bill, type Cost } from './gradient-check.model.js';
import { words } from './gradient-check.words.js';

const bar = (name: string, text: string, share: number): TemplateResult =>
  html`<p>${text}</p>
    <svg class="bar ${name}" viewBox="0 0 720 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${720 * share} height="4"></rect>
    </svg>`;

/** Two bars of multiply-adds; the shorter one is at least a pixel wide. */
export function costBars(cost: Cost, write: (count: number) => string): TemplateResult {
  const { passes, nudging, backward } = bill(cost);
  return html`<div class="cost" part="legend">
    ${bar('nudging', words.bill.nudging(write(cost.weights), write(passes), write(nudging)), 1)}
    ${bar('backward', words.bill.backward(write(backward)), Math.max(1 / 720, backward / nudging))}
  </div>`;
}
