/** The strip of controls under conv-slider. */
import { html, nothing, type TemplateResult } from 'lit';
import { kernelPresets } from '../../data/kernel-presets.js';
import { choice, iconButton, slider } from '../../templates/widgets.js';
import { examples } from './conv-slider.model.js';
import { words } from './conv-slider.words.js';

/** What the controls show and drive. */
export interface Slider {
  readonly kernel: string;
  readonly preset: string;
  readonly mode: string;
  readonly stride: number;
  readonly padding: string;
  readonly dilation: number;
  readonly bias: number;
  readonly activation: string;
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(stop: number): Promise<void>;
}

export interface SliderControls {
  readonly position: number;
  readonly stops: number;
  readonly playing: boolean;
  readonly valueText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });

export function sliderControls(element: Slider, view: SliderControls): TemplateResult {
  const { hides, locks, playing, position, stops } = view;
  const presets = [...Object.keys(kernelPresets), ...Object.keys(examples)].map(same);
  const own = element.kernel.trim() !== '';
  return html`
    <div class="controls" part="controls">
      ${
        hides('play')
          ? nothing
          : iconButton(
              playing ? 'pause' : 'play',
              playing ? words.pause : words.play,
              () => void (playing ? element.pause() : element.play()),
              { part: 'play' },
            )
      }
      ${
        hides('step')
          ? nothing
          : html`${iconButton('back', words.back, () => void element.step(-1), { disabled: position === 0 })}
            ${iconButton('forward', words.forward, () => void element.step(), { disabled: position >= stops - 1 })}
            ${slider(
              words.position,
              { min: 0, max: stops - 1, value: position, valueText: view.valueText },
              (value) => void element.seek(value),
            )}`
      }
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
