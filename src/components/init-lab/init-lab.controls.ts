/** The strip of controls under init-lab. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { choice, iconButton, slider } from '../../templates/widgets.js';
import type { LiveStart } from './init-lab.live.js';
import { USUAL_STD } from './init-lab.recipes.js';
import { FRAMES, type Chosen } from './init-lab.settings.js';
import { words } from './init-lab.words.js';

export interface LabControls {
  readonly chosen: Chosen;
  readonly playing: boolean;
  /** Steps at which the recorded runs can be seen; empty while they are on their way. */
  readonly steps: readonly number[];
  readonly live: LiveStart | undefined;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly write: (value: number, decimals?: number) => string;
  readonly percent: (share: number) => string;
  readonly set: (change: Partial<Chosen>) => void;
  readonly seek: (frame: number) => void;
  readonly play: () => void;
  readonly reset: () => void;
  readonly train: () => void;
  readonly forget: () => void;
}

const VIEWS = Object.entries(words.views).map(([value, text]) => ({ value, text }));
/** Standard deviations that the slider offers, about three to a factor of ten. */
const STDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

export function labControls(controls: LabControls): TemplateResult {
  const { chosen, playing, steps, hides, locks, write } = controls;
  const last = steps.length - 1;
  const shown = write(steps[chosen.frame] ?? 0);
  const stepText = words.stepOf(shown, write(steps.at(-1) ?? 0));
  const playText = playing ? words.pause : chosen.frame >= last ? words.again : words.play;
  return html`<div class="controls" part="controls">
      ${
        hides('play')
          ? nothing
          : iconButton(playing ? 'pause' : 'play', playText, controls.play, {
              part: 'play',
              disabled: last < 0 || locks('play'),
            })
      }
      ${hides('reset') ? nothing : iconButton('reset', words.back, controls.reset, { disabled: locks('reset') })}
      ${
        hides('slider')
          ? nothing
          : html`<span class="scrubber"
              >${slider(
                words.slider,
                {
                  ...{ min: 0, max: FRAMES - 1, value: chosen.frame, valueText: stepText },
                  disabled: last < 0 || locks('slider'),
                },
                controls.seek,
              )}<span class="count">${last < 0 ? nothing : stepText}</span></span
            >`
      }
      ${
        hides('view')
          ? nothing
          : choice(
              words.show,
              chosen.view,
              VIEWS,
              (view) => {
                controls.set({ view: view as Chosen['view'] });
              },
              locks('view'),
            )
      }
      <slot name="controls"></slot>
    </div>
    ${hides('more') ? nothing : more(controls)}`;
}

/** A standard deviation and a seed of the reader's, and training in the page. */
function more({ chosen, live, hides, locks, write, percent, set, train, forget }: LabControls): TemplateResult {
  const usual = chosen.view === 'schemes' ? USUAL_STD[chosen.scheme] : undefined;
  const std = chosen.std ?? usual ?? 0;
  // The nearest of the slider's values; a page may have set another.
  const at = STDS.findIndex((value) => value >= std);
  const running = live?.status === 'running';
  const text = running ? words.pauseTraining : live?.status === 'paused' ? words.goOn : words.train;
  const accuracy = live?.accuracy;
  return html`<details class="more">
    <summary>${words.more}</summary>
    <div class="controls">
      ${
        usual === undefined || hides('std')
          ? nothing
          : html`<span class="scrubber"
              ><span aria-hidden="true">${words.std}</span>${slider(
                words.std,
                {
                  ...{ min: 0, max: STDS.length - 1, value: at < 0 ? STDS.length - 1 : at, valueText: write(std, 4) },
                  disabled: locks('std'),
                },
                (index) => {
                  set({ std: STDS[index] });
                },
              )}<span class="value" part="value">${write(std, 4)}</span></span
            >`
      }
      ${
        hides('seed')
          ? nothing
          : numberField(
              words.seed,
              { min: 0, max: 2 ** 32 - 1, value: chosen.seed, disabled: locks('seed') },
              (seed) => {
                set({ seed });
              },
            )
      }
      ${
        hides('train')
          ? nothing
          : iconButton(running ? 'pause' : 'play', text, train, {
              ...{ part: 'play', wide: true, primary: true },
              disabled: locks('train'),
            })
      }
      ${iconButton('reset', words.recorded, forget, { disabled: !live })}
      ${
        live
          ? html`<p class="progress">
              ${
                live.failure?.reason ??
                words.progress(
                  live.recipe.name,
                  write(live.step),
                  write(live.recipe.steps),
                  accuracy === undefined ? '' : percent(accuracy),
                )
              }
            </p>`
          : nothing
      }
    </div>
  </details>`;
}
