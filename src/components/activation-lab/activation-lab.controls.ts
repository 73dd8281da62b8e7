/** The strip of controls under activation-lab. */
import { html, nothing, type TemplateResult } from 'lit';
import { kernelPresets } from '../../data/kernel-presets.js';
import type { Activation } from '../../math/activations.js';
import { choice, slider } from '../../templates/widgets.js';
import { ACTIVATIONS } from './activation-lab.model.js';
import { words } from './activation-lab.words.js';

export interface LabControls {
  readonly activation: Activation;
  readonly bias: number;
  readonly limit: number;
  readonly step: number;
  readonly biasText: string;
  /** Name of the filter; empty for one of the page's own. */
  readonly preset: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly setActivation: (activation: Activation) => void;
  readonly setBias: (bias: number) => void;
  readonly setPreset: (preset: string) => void;
}

export function labControls(view: LabControls): TemplateResult {
  const { hides, locks, activation, limit, preset } = view;
  const presets = Object.keys(kernelPresets).map((value) => ({ value, text: value }));
  return html`
    <div class="controls" part="controls">
      ${
        hides('activation')
          ? nothing
          : html`<span class="choices" role="group" aria-label=${words.activation}
              >${ACTIVATIONS.map(
                (name) =>
                  html`<button
                    class="button"
                    type="button"
                    aria-pressed=${name === activation ? 'true' : 'false'}
                    ?disabled=${locks('activation')}
                    @click=${(): void => {
                      view.setActivation(name);
                    }}
                  >
                    ${words.names[name]}
                  </button>`,
              )}</span
            >`
      }
      ${
        hides('bias')
          ? nothing
          : html`<span class="field"
              >${words.bias}
              ${slider(
                words.bias,
                {
                  min: -limit,
                  max: limit,
                  step: view.step,
                  value: view.bias,
                  valueText: view.biasText,
                  disabled: locks('bias'),
                },
                view.setBias,
              )}<span class="value">${view.biasText}</span></span
            >`
      }
      <slot name="controls"></slot>
    </div>
    ${
      hides('more')
        ? nothing
        : html`<details class="more">
            <summary>${words.more}</summary>
            <div class="controls">
              ${choice(
                words.preset,
                preset,
                preset ? presets : [{ value: '', text: words.own }, ...presets],
                view.setPreset,
                locks('preset') || locks('kernel'),
              )}
            </div>
          </details>`
    }
  `;
}
