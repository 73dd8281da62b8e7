/** The strip of controls under pool-stepper. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, disclosure, iconButton, slider } from '../../templates/widgets.js';
import { poolPresets } from './pool-stepper.presets.js';
import { words } from './pool-stepper.words.js';

export type Direction = 'forward' | 'backward';

/** What the strip drives. */
interface Stepper {
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(stop: number): Promise<void>;
}

export interface PoolControls {
  readonly position: number;
  readonly stops: number;
  readonly playing: boolean;
  /** Whether there is something to play: not while outputs are to be guessed. */
  readonly canPlay: boolean;
  readonly direction: Direction;
  /** Empty if the reader or the page wrote something of their own. */
  readonly preset: string;
  readonly valueText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: 'direction' | 'preset', value: string) => void;
  readonly toggleMore: (open: boolean) => void;
  /** What stands under "More settings", while it is open. */
  readonly moreSettings: TemplateResult | typeof nothing;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });

export function poolControls(element: Stepper, view: PoolControls): TemplateResult {
  const { hides, locks, playing, position, stops, direction, set } = view;
  const presets = Object.keys(poolPresets).map(same);
  return html`
    <div class="controls" part="controls">
      ${
        hides('play') || !view.canPlay
          ? nothing
          : iconButton(
              playing ? 'pause' : 'play',
              playing ? words.pause : words.play[direction],
              () => void (playing ? element.pause() : element.play()),
              { part: 'play' },
            )
      }
      ${
        hides('step')
          ? nothing
          : html`${iconButton('back', words.back, () => void element.step(-1), { disabled: position === 0 })}
            ${iconButton('forward', words.next, () => void element.step(), { disabled: position >= stops - 1 })}
            ${slider(
              words.position,
              { min: 0, max: stops - 1, value: position, valueText: view.valueText },
              (value) => void element.seek(value),
            )}`
      }
      ${
        hides('direction')
          ? nothing
          : html`<div class="directions" role="group" aria-label=${words.direction}>
              ${(['forward', 'backward'] as const).map(
                (way) =>
                  html`<button
                    class="button"
                    part="direction"
                    type="button"
                    aria-pressed=${way === direction}
                    ?disabled=${locks('direction')}
                    @click=${(): void => {
                      set('direction', way);
                    }}
                  >
                    ${words[way]}
                  </button>`,
              )}
            </div>`
      }
      ${
        hides('preset')
          ? nothing
          : choice(
              words.preset,
              view.preset,
              view.preset === '' ? [{ value: '', text: words.own }, ...presets] : presets,
              (value) => {
                set('preset', value);
              },
              locks('preset'),
            )
      }
      <slot name="controls"></slot>
    </div>
    ${hides('more') ? nothing : disclosure('more', words.more, view.toggleMore, view.moreSettings)}
  `;
}
