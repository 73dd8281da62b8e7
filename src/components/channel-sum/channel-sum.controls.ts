/** The strip of controls under channel-sum. */
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure, slider } from '../../templates/widgets.js';
import { words } from './channel-sum.words.js';

export interface ChannelControls {
  readonly filters: number;
  readonly filter: number;
  readonly bias: number;
  readonly stride: number;
  readonly padding: string;
  readonly biasText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: 'filters' | 'bias' | 'stride' | 'padding', value: string | number) => void;
  /** What stands under "More settings" while that is open. */
  readonly more: unknown;
  readonly moreToggled: (open: boolean) => void;
  /** Tells the page, once the reader let go. */
  readonly changed: () => void;
}

export function channelControls(view: ChannelControls): TemplateResult {
  const { hides, locks, set } = view;
  const knob = (
    name: 'filters' | 'bias',
    text: string,
    range: { min: number; max: number; step: number; value: number },
    shown: string,
  ): TemplateResult | typeof nothing =>
    hides(name)
      ? nothing
      : html`<span class="field"
          >${text}
          ${slider(text, { ...range, valueText: shown, disabled: locks(name) }, (value) => {
            set(name, value);
          })}<span class="value">${shown}</span></span
        >`;
  // Sliders tell by themselves that they have changed.
  const more = html`<div @change=${view.changed}>${view.more}</div>`;
  return html`
    <div class="controls" part="controls">
      ${knob('filters', words.filters, { min: 1, max: 8, step: 1, value: view.filters }, String(view.filters))}
      ${knob('bias', words.bias(view.filter), { min: -5, max: 5, step: 0.1, value: view.bias }, view.biasText)}
      <slot name="controls"></slot>
    </div>
    ${hides('more') ? nothing : disclosure('more', words.more, view.moreToggled, more)}
  `;
}
