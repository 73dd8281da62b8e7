/** The strip of controls under flatten-vs-conv. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, disclosure, slider, type Choice } from '../../templates/widgets.js';
import type { LiveContest } from './flatten-vs-conv.live.js';
import { FURTHEST } from './flatten-vs-conv.model.js';
import { words } from './flatten-vs-conv.words.js';

/** What the strip shows and drives. */
export interface ContestElement {
  readonly shiftRight: number;
  readonly shiftDown: number;
  readonly pixels: string;
  readonly seed: number;
  play(): Promise<void>;
  pause(): Promise<void>;
  reset(): Promise<void>;
}

export interface ContestControls {
  readonly live: LiveContest | undefined;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly move: (right: number, down: number) => void;
  readonly set: (name: 'pixels' | 'seed', value: string | number) => void;
  readonly write: (value: number) => string;
  readonly percent: (share: number) => string;
  /** The settings for training, once they are loaded. */
  readonly training: (() => TemplateResult) | undefined;
  /** The reader opens them. */
  readonly opened: () => void;
}

const pixelChoices = (): Choice[] => Object.entries(words.choices).map(([value, text]) => ({ value, text }));

export function contestControls(element: ContestElement, controls: ContestControls): TemplateResult {
  const { hides, locks, set, move, write } = controls;
  const { shiftRight: right, shiftDown: down } = element;
  const along = (text: string, value: number, moved: (value: number) => void): TemplateResult =>
    html`<span class="scrubber"
      ><span aria-hidden="true">${text}</span>
      ${slider(text, { min: -FURTHEST, max: FURTHEST, value, valueText: `${write(value)} px`, disabled: locks('shift') }, moved)}
      <span class="value" part="value">${write(value)}</span></span
    >`;
  return html`<div class="controls" part="controls">
      ${
        hides('pixels')
          ? nothing
          : choice(
              words.pixels,
              element.pixels,
              pixelChoices(),
              (value) => {
                set('pixels', value);
              },
              locks('pixels'),
            )
      }
      ${
        hides('shift')
          ? nothing
          : html`${along(words.right1, right, (value) => {
              move(value, down);
            })}
            ${along(words.down, down, (value) => {
              move(right, value);
            })}`
      }
      <slot name="controls"></slot>
    </div>
    ${hides('more') ? nothing : disclosure('more', words.more, controls.opened, controls.training?.() ?? '')}`;
}
