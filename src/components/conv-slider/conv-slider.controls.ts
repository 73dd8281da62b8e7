/** The strip of controls under conv-slider. */
import { html, nothing, type TemplateResult } from 'lit';
import { kernelPresets } from '../../data/kernel-presets.js';
import { choice } from '../../templates/widgets.js';
import { examples } from './conv-slider.model.js';
import { words } from './conv-slider.words.js';

/** What the controls show. */
export interface Slider {
  readonly kernel: string;
  readonly preset: string;
  readonly mode: string;
  readonly stride: number;
  readonly padding: string;
  readonly dilation: number;
  readonly bias: number;
  readonly activation: string;
}

export interface SliderControls {
  readonly transport: TemplateResult;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });

export function sliderControls(element: Slider, view: SliderControls): TemplateResult {
  const { hides, locks } = view;
  const presets = [...Object.keys(kernelPresets), ...Object.keys(examples)].map(same);
  const own = element.kernel.trim() !== '';
  return html`
    <div class="controls under" part="controls">
      ${view.transport}
      ${
        hides('preset')
          ? nothing
          : choice(
              words.preset,
              own ? '' : element.preset,
              own ? [{ value: '', text: words.own }, ...presets] : presets,
              (value) => {
                view.set('preset', value);
              },
              locks('preset') || locks('kernel'),
            )
      }
      <slot name="controls"></slot>
    </div>
  `;
}
