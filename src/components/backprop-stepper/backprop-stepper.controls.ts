/** The strips above and below the picture of backprop-stepper: where we are, and what drives it. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, iconButton, slider } from '../../templates/widgets.js';
import type { FurtherSettings, moreSettings } from './backprop-stepper.extras.js';
import type { LessonPreset, Step } from './backprop-stepper.model.js';
import { chain, words } from './backprop-stepper.words.js';

export interface Stepper {
  readonly preset: string;
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(step: number): Promise<void>;
}

interface StepperControls {
  readonly position: number;
  readonly steps: number;
  readonly playing: boolean;
  readonly rate: number;
  /** Largest rate of the slider. */
  readonly fastest: number;
  readonly rateText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
}

/** The reverse chain of questions, with the one that is asked now. */
export const chainOf = ({ kind }: Step): TemplateResult =>
  html`<ol class="chain" aria-label=${words.chain}>
    ${chain.map(({ text, kinds }) => html`<li aria-current=${kinds.includes(kind) ? 'step' : 'false'}>${text}</li>`)}
  </ol>`;

export function stepperControls(element: Stepper, view: StepperControls): TemplateResult {
  const { hides, locks, playing, position, steps, rate, fastest, rateText } = view;
  const presets = (Object.keys(words.presets) as LessonPreset[]).map((value) => ({
    value,
    text: words.presets[value],
  }));
  return html`<div class="controls" part="controls">
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
          ${iconButton('forward', words.forward, () => void element.step(), { disabled: position >= steps - 1 })}
          ${slider(
            words.position,
            { min: 0, max: steps - 1, value: position, valueText: words.step(position + 1, steps) },
            (value) => void element.seek(value),
          )}`
    }
    ${
      hides('rate')
        ? nothing
        : html`<label class="scrubber"
            >${words.rate}
            ${slider(
              words.rate,
              { min: 0, max: fastest, step: fastest / 100, value: rate, valueText: rateText, disabled: locks('rate') },
              (value) => {
                view.set('rate', value);
              },
            )}<span class="value">${rateText}</span></label
          >`
    }
    ${
      hides('preset')
        ? nothing
        : choice(
            words.preset,
            element.preset,
            presets,
            (value) => {
              view.set('preset', value);
            },
            locks('preset'),
          )
    }
    <slot name="controls"></slot>
  </div>`;
}

/** What is opened below the strip: its content comes when it is first opened. */
export const furtherSettings = (
  toggled: (open: boolean) => void,
  part: { readonly moreSettings: typeof moreSettings } | undefined,
  settings: FurtherSettings,
): TemplateResult =>
  html`<details
    class="more"
    @toggle=${(event: Event): void => {
      toggled((event.target as HTMLDetailsElement).open);
    }}
  >
    <summary>${words.more}</summary>
    ${part?.moreSettings(settings)}
  </details>`;
