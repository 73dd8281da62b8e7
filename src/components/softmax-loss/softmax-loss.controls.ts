/** The strip of controls under softmax-loss. */
import { html, nothing, type TemplateResult } from 'lit';
import { sampleDigitNames } from '../../data/sample-digit-names.js';
import { choice } from '../../templates/widgets.js';
import { presetNames } from './softmax-loss.model.js';
import { words } from './softmax-loss.words.js';

export interface SoftmaxControls {
  /** Empty if the logits are the reader's own. */
  readonly preset: string;
  readonly digit: string;
  readonly transport: TemplateResult;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: 'preset' | 'digit', value: string) => void;
}

export function softmaxControls(view: SoftmaxControls): TemplateResult {
  const { preset, hides, locks, set } = view;
  const presets = presetNames.map((value) => ({ value, text: words.presets[value] }));
  const digits = sampleDigitNames.map((value) => ({
    value,
    text: value.length > 1 ? words.second(value.charAt(0)) : value,
  }));
  return html`<div class="controls under" part="controls">
    ${view.transport}
    ${
      hides('preset')
        ? nothing
        : choice(
            words.preset,
            preset,
            preset === '' ? [{ value: '', text: words.own }, ...presets] : presets,
            (value) => {
              set('preset', value);
            },
            locks('preset'),
          )
    }
    ${
      hides('digit')
        ? nothing
        : choice(
            words.digit,
            view.digit,
            digits,
            (value) => {
              set('digit', value);
            },
            locks('digit'),
          )
    }
    <slot name="controls"></slot>
  </div>`;
}
