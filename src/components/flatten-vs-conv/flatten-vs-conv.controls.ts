/** The strip of controls under flatten-vs-conv. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { choice, iconButton, slider } from '../../templates/widgets.js';
import type { LiveContest } from './flatten-vs-conv.live.js';
import { FURTHEST } from './flatten-vs-conv.model.js';
import { words } from './flatten-vs-conv.words.js';

/** What the strip shows and drives. */
interface Contest {
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
}

const PIXELS = Object.entries(words.choices).map(([value, text]) => ({ value, text }));

export function contestControls(element: Contest, controls: ContestControls): TemplateResult {
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
              PIXELS,
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
    ${hides('more') ? nothing : more(element, controls)}`;
}

/** Training in the page. */
function more(element: Contest, { live, hides, locks, set, write, percent }: ContestControls): TemplateResult {
  const running = live?.status === 'running';
  const text = live?.status === 'paused' ? words.goOn : words.train;
  const progress = (name: 'dense' | 'conv'): string => {
    const { step, steps, accuracy } = live?.of(name) ?? { step: 0, steps: 0, accuracy: undefined };
    return words.progress(write(step), write(steps), accuracy === undefined ? '' : percent(accuracy));
  };
  return html`<details class="more">
    <summary>${words.more}</summary>
    <div class="controls">
      ${
        hides('play')
          ? nothing
          : iconButton(
              running ? 'pause' : 'play',
              running ? words.pause : text,
              () => void (running ? element.pause() : element.play()),
              { part: 'play', wide: true, primary: true, disabled: locks('play') },
            )
      }
      ${iconButton('reset', words.recorded, () => void element.reset(), { disabled: !live })}
      ${numberField(words.seed, { min: 0, max: 2 ** 32 - 1, value: element.seed, disabled: locks('seed') }, (value) => {
        set('seed', value);
      })}
      ${live ? html`<p class="progress">${words.live(progress('dense'), progress('conv'))}</p>` : nothing}
    </div>
  </details>`;
}
