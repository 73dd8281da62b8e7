/** The strip of controls under kernel-learner. */
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../templates/widgets.js';
import { layOutPeaks } from './kernel-learner.layout.js';
import { LAST_SEED } from './kernel-learner.model.js';
import { words } from './kernel-learner.words.js';

export interface LearnerControls {
  readonly seed: number;
  readonly stepText: string;
  readonly transport: TemplateResult;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly again: () => void;
  readonly moreToggled: (open: boolean) => void;
  /** What is behind "More settings" while it is open. */
  readonly more: TemplateResult | typeof nothing;
}

/** Keeps the place of a picture that is being fetched. */
export function keptPlace(width: number): TemplateResult {
  const { height } = layOutPeaks(width);
  return html`<svg
    class="stage"
    aria-hidden="true"
    viewBox=${`0 0 ${String(width)} ${String(Math.ceil(height))}`}
  ></svg>`;
}

export function learnerControls(view: LearnerControls): TemplateResult {
  const { hides, locks } = view;
  return html`
    <div class="controls under" part="controls">
      ${view.transport} ${hides('step') ? nothing : html`<span class="value">${view.stepText}</span>`}
      ${
        hides('seed')
          ? nothing
          : html`<button
              class="button primary"
              type="button"
              ?disabled=${locks('seed') || view.seed >= LAST_SEED}
              @click=${view.again}
            >
              ${words.again}
            </button>`
      }
      <slot name="controls"></slot>
      ${hides('more') ? nothing : disclosure('more', words.more, view.moreToggled, view.more)}
    </div>
  `;
}
