/** The strip of controls under pool-stepper. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, disclosure } from '../../templates/widgets.js';
import { poolPresets } from './pool-stepper.presets.js';
import { words } from './pool-stepper.words.js';

export type Direction = 'forward' | 'backward';

export interface PoolControls {
  readonly direction: Direction;
  /** Empty if the reader or the page wrote something of their own. */
  readonly preset: string;
  readonly transport: TemplateResult;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: 'direction' | 'preset', value: string) => void;
  readonly toggleMore: (open: boolean) => void;
  /** What stands under "More settings", while it is open. */
  readonly moreSettings: TemplateResult | typeof nothing;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });

export function poolControls(view: PoolControls): TemplateResult {
  const { hides, locks, direction, set } = view;
  const presets = Object.keys(poolPresets).map(same);
  return html`
    <div class="controls under" part="controls">
      ${view.transport}
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
