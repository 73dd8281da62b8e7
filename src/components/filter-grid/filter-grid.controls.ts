import { html, nothing, type TemplateResult } from 'lit';
import { resetIcon } from '../../templates/reset-icon.js';
import { choice, iconButton, slider } from '../../templates/widgets.js';
import { words } from './filter-grid.words.js';

export interface ControlsView {
  readonly running: boolean;
  /** Whether there is a run to scrub through. */
  readonly known: boolean;
  readonly step: number;
  readonly steps: number;
  readonly channel: number;
  readonly channels: number;
  readonly enlarged: boolean;
  readonly hides: (control: string) => boolean;
  readonly locks: (control: string) => boolean;
  readonly number: (value: number) => string;
  readonly playOrPause: () => void;
  readonly reset: () => void;
  readonly seek: (step: number) => void;
  readonly chooseChannel: (channel: number) => void;
  readonly enlarge: () => void;
}

/** The strip under the picture: `play`, `reset`, `slider`, `channel` and `numbers`. */
export function filterControls(view: ControlsView): TemplateResult {
  const { running, known, step, steps, channels, hides, locks, number } = view;
  const shown = (name: string, control: () => TemplateResult): TemplateResult | typeof nothing =>
    hides(name) ? nothing : control();
  const playText = running ? words.pause : known && step >= steps ? words.again : words.play;
  const stepText = words.stepOf(number(step), number(steps));
  const numbered = Array.from({ length: channels }, (_, i) => ({ value: String(i), text: number(i + 1) }));
  return html`<div class="controls under" part="controls">
    ${shown('play', () =>
      iconButton(running ? 'pause' : 'play', playText, view.playOrPause, { part: 'play', disabled: locks('play') }),
    )}
    ${shown('reset', () => iconButton(resetIcon, words.back, view.reset, { disabled: locks('reset') }))}
    ${shown('slider', () => {
      const range = { min: 0, max: steps, value: step, valueText: stepText, disabled: !known || locks('slider') };
      return html`<span class="scrubber"
        >${slider(words.slider, range, view.seek)}<span class="count">${stepText}</span></span
      >`;
    })}
    ${
      channels > 1
        ? shown('channel', () =>
            choice(
              words.channel,
              String(view.channel),
              numbered,
              (value) => {
                view.chooseChannel(Number(value));
              },
              locks('channel'),
            ),
          )
        : nothing
    }
    ${shown(
      'numbers',
      () =>
        html`<button
          class="button"
          part="step"
          type="button"
          aria-pressed=${view.enlarged ? 'true' : 'false'}
          ?disabled=${locks('numbers')}
          @click=${view.enlarge}
        >
          ${words.numbers}
        </button>`,
    )}
    <slot name="controls"></slot>
  </div>`;
}
