/** The strip of controls under conv-1d. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, iconButton, slider } from '../../templates/widgets.js';
import { presets } from './conv-1d.input.js';
import { words } from './conv-1d.words.js';

/** What the strip shows and drives. */
export interface Player {
  readonly kernel: string;
  readonly preset: string;
  readonly padding: string;
  readonly stride: number;
  readonly pool: string;
  readonly predict: boolean;
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(stop: number): Promise<void>;
}

export interface SignalControls {
  readonly position: number;
  readonly stops: number;
  readonly playing: boolean;
  readonly valueText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  /** The reader set something. */
  readonly set: (values: Readonly<Record<string, string | number>>) => void;
  readonly freshSignal: () => void;
}

export function signalControls(element: Player, view: SignalControls): TemplateResult {
  const { hides, locks, playing, position, stops } = view;
  const names = Object.keys(presets).map((value) => ({ value, text: words.presets[value] }));
  const own = element.kernel.trim() !== '';
  return html`
    <div class="controls" part="controls">
      ${
        hides('play') || element.predict
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
              { min: 0, max: Math.max(1, stops - 1), value: position, valueText: view.valueText, disabled: stops < 2 },
              (value) => void element.seek(value),
            )}`
      }
      ${
        hides('preset')
          ? nothing
          : choice(
              words.preset,
              own ? '' : element.preset,
              own ? [{ value: '', text: words.own }, ...names] : names,
              (preset) => {
                view.set({ preset, kernel: '' });
              },
              locks('preset') || locks('kernel'),
            )
      }
      ${
        hides('signal')
          ? nothing
          : html`<button class="button" type="button" ?disabled=${locks('signal')} @click=${view.freshSignal}>
              ${words.fresh}
            </button>`
      }
      <slot name="controls"></slot>
    </div>
  `;
}
