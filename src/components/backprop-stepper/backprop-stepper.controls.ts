/** The strip below the picture of backprop-stepper, and what is opened below that. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, slider } from '../../templates/widgets.js';
import { fastestRate, PRESETS } from './backprop-stepper.model.js';
import type { Write } from './backprop-stepper.scene.js';
import { words } from './backprop-stepper.words.js';

interface StepperControls {
  readonly transport: TemplateResult;
  readonly preset: string;
  readonly rate: number;
  readonly isDense: boolean;
  readonly write: Write;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
}

export function stepperControls(view: StepperControls): TemplateResult {
  const { hides, locks, rate, set } = view;
  const rateText = view.write(rate, 3);
  const fastest = fastestRate(view.isDense, rate);
  const presets = PRESETS.map((value) => ({ value, text: words[value] }));
  return html`<div class="controls under" part="controls">
    ${view.transport}
    ${
      hides('rate')
        ? nothing
        : html`<label class="scrubber"
            >${words.rate}
            ${slider(
              words.rate,
              { min: 0, max: fastest, step: fastest / 100, value: rate, valueText: rateText, disabled: locks('rate') },
              (value) => {
                set('rate', value);
              },
            )}<span class="value">${rateText}</span></label
          >`
    }
    ${
      hides('preset')
        ? nothing
        : choice(
            words.preset,
            view.preset,
            presets,
            (value) => {
              set('preset', value);
            },
            locks('preset'),
          )
    }
    <slot name="controls"></slot>
  </div>`;
}
