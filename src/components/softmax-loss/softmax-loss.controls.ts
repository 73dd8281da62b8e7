/** The strip of controls under softmax-loss. */
import { html, nothing, type TemplateResult } from 'lit';
import { sampleDigitNames } from '../../data/sample-digit-names.js';
import { choice, iconButton, slider } from '../../templates/widgets.js';
import { presetNames } from './softmax-loss.model.js';
import { words } from './softmax-loss.words.js';

/** What the strip drives. */
interface Player {
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(stop: number): Promise<void>;
}

export interface SoftmaxControls {
  readonly position: number;
  readonly stops: number;
  readonly playing: boolean;
  readonly valueText: string;
  /** Empty if the logits are the reader's own. */
  readonly preset: string;
  readonly digit: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: 'preset' | 'digit', value: string) => void;
}

export function softmaxControls(element: Player, view: SoftmaxControls): TemplateResult {
  const { position, stops, playing, preset, hides, locks, set } = view;
  const presets = presetNames.map((value) => ({ value, text: words.presets[value] }));
  const digits = sampleDigitNames.map((value) => ({
    value,
    text: value.length > 1 ? words.second(value.charAt(0)) : value,
  }));
  const disabled = locks('logits');
  return html`<div class="controls" part="controls">
    ${
      hides('play')
        ? nothing
        : iconButton(
            playing ? 'pause' : 'play',
            playing ? words.pause : words.play,
            () => void (playing ? element.pause() : element.play()),
            { part: 'play', disabled },
          )
    }
    ${
      hides('step')
        ? nothing
        : html`${iconButton('back', words.less, () => void element.step(-1), { disabled: disabled || position <= 0 })}
          ${iconButton('forward', words.moreOf, () => void element.step(), {
            disabled: disabled || position >= stops - 1,
          })}
          ${slider(
            words.scrubber,
            { min: 0, max: stops - 1, value: position, valueText: view.valueText, disabled },
            (value) => void element.seek(value),
          )}`
    }
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
