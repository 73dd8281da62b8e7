/** The strip under the picture: the training step by step, and what to ask the net about. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconButton, slider } from '../../templates/widgets.js';
import { words } from './template-trainer.words.js';

export interface ControlsView {
  readonly playing: boolean;
  /** Position among the moments that can be looked at, and the last one. */
  readonly moment: number;
  readonly last: number;
  /** `step 12 of 40`. */
  readonly stepText: string;
  /** What the net is asked about; empty for its own image. */
  readonly probe: string;
  readonly hides: (control: string) => boolean;
  readonly locks: (control: string) => boolean;
  readonly toggle: () => void;
  readonly seek: (moment: number) => void;
  readonly ask: (probe: string) => void;
  /** Further settings. */
  readonly more: TemplateResult | typeof nothing;
}

const PROBES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'ink'];

export function controls(view: ControlsView): TemplateResult {
  const { playing, moment, last, stepText, hides, locks, seek } = view;
  const shown = (name: string, control: () => TemplateResult): TemplateResult | typeof nothing =>
    hides(name) ? nothing : control();
  const playText = playing ? words.pause : moment >= last ? words.again : words.play;
  const stepButton = (icon: 'back' | 'forward', text: string, to: number): TemplateResult =>
    iconButton(
      icon,
      text,
      () => {
        seek(to);
      },
      { disabled: to < 0 || to > last || locks('step') },
    );
  return html`<div class="controls" part="controls">
    ${shown('play', () =>
      iconButton(playing ? 'pause' : 'play', playText, view.toggle, { part: 'play', disabled: locks('play') }),
    )}
    ${shown(
      'step',
      () => html`${stepButton('back', words.back, moment - 1)} ${stepButton('forward', words.forward, moment + 1)}`,
    )}
    ${shown('reset', () =>
      iconButton(
        'reset',
        words.reset,
        () => {
          seek(0);
        },
        { disabled: locks('reset') },
      ),
    )}
    ${shown(
      'slider',
      () =>
        html`<span class="scrubber"
          >${slider(words.slider, { min: 0, max: last, value: moment, valueText: stepText, disabled: locks('slider') }, seek)}<span
            class="step-count"
            >${stepText}</span
          ></span
        >`,
    )}
    ${shown('probe', () => probes(view))}
    <slot name="controls"></slot>
    ${view.more}
  </div>`;
}

function probes({ probe, ask, locks }: ControlsView): TemplateResult {
  return html`<div class="probes" role="group" aria-label=${words.show}>
    <span class="name" aria-hidden="true">${words.show}</span>
    ${PROBES.map(
      (name) =>
        html`<button
          class="button"
          part="step"
          type="button"
          aria-label=${name === 'ink' ? words.allInk : words.sample(name)}
          aria-pressed=${name === probe ? 'true' : 'false'}
          ?disabled=${locks('probe')}
          @click=${(): void => {
            ask(name === probe ? '' : name);
          }}
        >
          ${name === 'ink' ? words.ink : name}
        </button>`,
    )}
  </div>`;
}
