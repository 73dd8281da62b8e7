/** The strip under the picture: the training step by step, and what to ask the net about. */
import { html, nothing, type TemplateResult } from 'lit';
import { words } from './template-trainer.words.js';

export interface ControlsView {
  readonly transport: TemplateResult;
  /** `step 12 of 40`. */
  readonly stepText: string;
  /** What the net is asked about; empty for its own image. */
  readonly probe: string;
  readonly hides: (control: string) => boolean;
  readonly locks: (control: string) => boolean;
  readonly ask: (probe: string) => void;
  /** Further settings. */
  readonly more: TemplateResult | typeof nothing;
}

const PROBES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'ink'];

export function controls(view: ControlsView): TemplateResult {
  const { hides } = view;
  return html`<div class="controls under" part="controls">
    ${view.transport} ${hides('step') ? nothing : html`<span class="step-count">${view.stepText}</span>`}
    ${hides('probe') ? nothing : probes(view)}
    <slot name="controls"></slot>
    ${view.more}
  </div>`;
}

function probes({ probe, ask, locks }: ControlsView): TemplateResult {
  return html`<div class="probes" role="group" aria-label=${words.show}>
    <span class="name" aria-hidden="true">${words.show}</span>
    ${PROBES.map(
      (name) =>
        html`<button
          class="button"
          part="step"
          type="button"
          aria-label=${name === 'ink' ? words.allInk : words.sample(name)}
          aria-pressed=${name === probe ? 'true' : 'false'}
          ?disabled=${locks('probe')}
          @click=${(): void => {
            ask(name === probe ? '' : name);
          }}
        >
          ${name === 'ink' ? words.ink : name}
        </button>`,
    )}
  </div>`;
}
