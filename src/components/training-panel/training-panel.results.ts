/** How far a run is, in numbers. */
import { html, type TemplateResult } from 'lit';
import { meanOf } from '../../drawing/axes.js';
import type { History, TrainingRecipe } from '../../training/index.js';
import type { words as panelWords } from './training-panel.words.js';

/** Steps over which loss and accuracy are averaged: a mini-batch alone jumps about. */
const RECENT = 10;

export interface ResultsView {
  /** The run; undefined before there is one. */
  readonly run: History | undefined;
  readonly recipe: TrainingRecipe;
  /** Where in the run the reader stands: live, at its end. */
  readonly step: number;
  readonly words: typeof panelWords;
  readonly number: (value: number) => string;
  /** A loss, with fixed decimals. */
  readonly loss: (value: number) => string;
  readonly ofHundred: (share: number) => string;
}

/** The loss of the last steps; NaN before the first. */
export const recentLoss = (run: History | undefined, step: number): number =>
  run ? meanOf(run.losses, step - RECENT, step) : NaN;

/** The share of digits that were read correctly in the last steps, in training. */
export const recentAccuracy = (run: History | undefined, step: number): number =>
  run ? meanOf(run.accuracies, step - RECENT, step) : NaN;

export function progress({ recipe, step, words, number }: ResultsView): TemplateResult {
  return html`<div class="progress">
    <progress max=${recipe.steps} .value=${step} aria-label=${words.progress}></progress>
    <span class="counted">${words.counted(number(step), number(recipe.steps), number(step * recipe.batch))}</span>
  </div>`;
}

export function numbers({ run, step, words, number, loss, ofHundred }: ResultsView): TemplateResult {
  const measured = run?.measured.filter((one) => one.step <= step).at(-1);
  const accuracy = recentAccuracy(run, step);
  const recent = step === 1 ? words.first : words.recent(number(Math.min(RECENT, step)));
  const when = step === 0 ? words.nothingYet : recent;
  const value = (name: string, text: string, details: string): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd class="value" part="value">${text}</dd>
      <dd class="when">${details}</dd>
    </div>`;
  return html`<dl class="results">
    ${value(words.loss, loss(recentLoss(run, step)), when)}
    ${value(words.seen, Number.isNaN(accuracy) ? '–' : ofHundred(accuracy), when)}
    ${value(
      words.unseen,
      measured ? ofHundred(measured.accuracy) : '–',
      measured ? words.unseenWhen(number(measured.step)) : words.unseenYet,
    )}
  </dl>`;
}
