/** The reverse chain of questions that frames the steps of backprop-stepper. */
import { html, type TemplateResult } from 'lit';
import type { StepKind } from './backprop-stepper.model.js';
import { words } from './backprop-stepper.words.js';

/** What the reverse chain of questions asks, and in which steps it is asked. */
export const chain = [
  { name: 'lowerLoss', kinds: ['loss', 'slope'] },
  { name: 'betterFeatures', kinds: ['head', 'features', 'delta', 'image'] },
  { name: 'betterFilters', kinds: ['filter'] },
  { name: 'betterWeights', kinds: ['bias', 'update', 'again'] },
] as const satisfies readonly { readonly name: keyof typeof words; readonly kinds: readonly StepKind[] }[];

const asks = (kinds: readonly StepKind[], now: StepKind | undefined): boolean =>
  now !== undefined && kinds.includes(now);

/** The questions, with the one that is asked now. */
export const chainOf = (now: StepKind | undefined): TemplateResult =>
  html`<ol class="chain" aria-label=${words.chain}>
    ${chain.map(({ name, kinds }) => html`<li aria-current=${asks(kinds, now) ? 'step' : 'false'}>${words[name]}</li>`)}
  </ol>`;
