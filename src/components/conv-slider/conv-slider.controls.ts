/** The strip of controls under conv-slider. */
import { html, nothing, type TemplateResult } from 'lit';
import { kernelPresets } from '../../data/kernel-presets.js';
import { choice, iconButton, numberField, slider } from '../../templates/widgets.js';
import { words } from './conv-slider.words.js';

/** What the strip shows and drives. */
interface Slider {
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
  readonly channels: number;
  readonly shownChannel: number;
  readonly valueText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
  readonly showChannel: (channel: number) => void;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });
const ACTIVATIONS = ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'].map(same);
const MODES = [
  { value: 'cross-correlation', text: words.crossCorrelation },
  { value: 'convolution', text: words.convolution },
];

export function sliderControls(element: Slider, view: SliderControls): TemplateResult {
  const { hides, locks, playing, position, stops } = view;
  const presets = Object.keys(kernelPresets).map(same);
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
    ${hides('more') ? nothing : more(element, view)}
  `;
}

function more(element: Slider, { locks, set, channels, shownChannel, showChannel }: SliderControls): TemplateResult {
  const whole = (name: 'stride' | 'dilation', text: string): TemplateResult =>
    numberField(text, { min: 1, max: 8, value: element[name], disabled: locks(name) }, (value) => {
      set(name, value);
    });
  const paddings = ['valid', 'same', '0', '1', '2', '3'];
  return html`<details class="more">
    <summary>${words.more}</summary>
    <div class="controls">
      ${choice(
        words.mode,
        element.mode,
        MODES,
        (value) => {
          set('mode', value);
        },
        locks('mode'),
      )}
      ${whole('stride', words.stride)}
      ${choice(
        words.padding,
        element.padding,
        (paddings.includes(element.padding) ? paddings : [element.padding, ...paddings]).map(same),
        (value) => {
          set('padding', value);
        },
        locks('padding'),
      )}
      ${whole('dilation', words.dilation)}
      ${numberField(
        words.bias,
        { min: -10, max: 10, step: 0.1, value: element.bias, disabled: locks('bias') },
        (value) => {
          set('bias', value);
        },
      )}
      ${choice(
        words.activation,
        element.activation,
        ACTIVATIONS,
        (value) => {
          set('activation', value);
        },
        locks('activation'),
      )}
      ${
        channels > 1
          ? choice(
              words.shownChannel,
              String(shownChannel),
              Array.from({ length: channels }, (_, i) => ({ value: String(i), text: String(i + 1) })),
              (value) => {
                showChannel(Number(value));
              },
            )
          : nothing
      }
    </div>
  </details>`;
}
