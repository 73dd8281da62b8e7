/** The strip under the picture. */
import { html, nothing, type TemplateResult } from 'lit';
import { sampleDigitNames } from '../../data/sample-digit-names.js';
import { fileButton } from '../../templates/file-button.js';
import { choice } from '../../templates/widgets.js';
import { words } from './digit-input.words.js';

type Control = 'undo' | 'clear' | 'sample' | 'file';

export interface ControlsView {
  readonly canUndo: boolean;
  readonly blank: boolean;
  /** Name of the sample digit on the pad; empty if it is none. */
  readonly sample: string;
  readonly hides: (control: Control) => boolean;
  readonly locks: (control: Control) => boolean;
  readonly undo: () => void;
  readonly clear: () => void;
  readonly choose: (sample: string) => void;
  readonly read: (file: File) => void;
}

export function controls(view: ControlsView): TemplateResult {
  const { hides, locks, sample } = view;
  const button = (name: 'undo' | 'clear', enabled: boolean): TemplateResult | typeof nothing =>
    hides(name)
      ? nothing
      : html`<button
          class="button"
          part=${name}
          type="button"
          ?disabled=${!enabled || locks(name)}
          @click=${view[name]}
        >
          ${words[name]}
        </button>`;
  const own = sample ? [] : [{ value: '', text: words.none }];
  const samples = sampleDigitNames.map((value) => ({ value, text: words.sampleChoice(value) }));
  return html`<div class="controls" part="controls">
    ${button('undo', view.canUndo)} ${button('clear', !view.blank)}
    ${hides('sample') ? nothing : choice(words.sample, sample, [...own, ...samples], view.choose, locks('sample'))}
    ${
      hides('file')
        ? nothing
        : fileButton(words.choose, { part: 'file', accept: 'image/*', disabled: locks('file') }, view.read)
    }
    <slot name="controls"></slot>
  </div>`;
}
