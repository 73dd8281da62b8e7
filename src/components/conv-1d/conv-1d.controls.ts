/** The strip of controls under conv-1d. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice } from '../../templates/widgets.js';
import { presets } from './conv-1d.input.js';
import { words } from './conv-1d.words.js';

/** What the strip shows. */
export interface Player {
  readonly kernel: string;
  readonly preset: string;
  readonly padding: string;
  readonly stride: number;
  readonly pool: string;
}

export interface SignalControls {
  readonly transport: TemplateResult;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  /** The reader set something. */
  readonly set: (values: Readonly<Record<string, string | number>>) => void;
  readonly freshSignal: () => void;
}

export function signalControls(element: Player, view: SignalControls): TemplateResult {
  const { hides, locks } = view;
  const names = Object.keys(presets).map((value) => ({ value, text: words.presets[value] }));
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
