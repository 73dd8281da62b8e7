/** The strip of controls under kernel-learner. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureTable } from '../../templates/export.js';
import { choice, dataTable, disclosure, iconButton, slider, type Choice } from '../../templates/widgets.js';
import { layOutPeaks } from './kernel-learner.layout.js';
import { LAST_SEED } from './kernel-learner.model.js';
import { words } from './kernel-learner.words.js';

/** What the strip drives. */
interface Learner {
  readonly task: string;
  readonly seed: number;
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(step: number): Promise<void>;
  reset(): Promise<void>;
}

export interface LearnerControls {
  readonly step: number;
  readonly steps: number;
  readonly playing: boolean;
  readonly stepText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
  readonly again: () => void;
  readonly tableOpen: boolean;
  readonly tableToggled: (open: boolean) => void;
  readonly table: () => FigureTable;
  readonly moreToggled: (open: boolean) => void;
  /** What is behind "More settings" while it is open. */
  readonly more: TemplateResult | typeof nothing;
}

export const choicesOf = (texts: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

/** Keeps the place of a picture that is being fetched. */
export function room(width: number): TemplateResult {
  const { height } = layOutPeaks(width, 1);
  return html`<svg
    class="stage"
    aria-hidden="true"
    viewBox=${`0 0 ${String(width)} ${String(Math.ceil(height))}`}
  ></svg>`;
}

export function learnerControls(element: Learner, view: LearnerControls): TemplateResult {
  const { step, steps, playing, hides, locks, set } = view;
  const locked = locks('step');
  return html`
    <div class="controls" part="controls">
      ${
        hides('play')
          ? nothing
          : iconButton(
              playing ? 'pause' : 'play',
              playing ? words.pause : words.play,
              () => void (playing ? element.pause() : element.play()),
              { part: 'play', disabled: locks('play') },
            )
      }
      ${
        hides('step')
          ? nothing
          : html`${iconButton('reset', words.reset, () => void element.reset(), { disabled: locked || step === 0 })}
              ${iconButton('back', words.back, () => void element.step(-1), { disabled: locked || step === 0 })}
              ${iconButton('forward', words.forward, () => void element.step(), { disabled: locked || step >= steps })}
              <span class="scrubber"
                >${slider(
                  words.step,
                  { min: 0, max: steps, value: step, valueText: view.stepText, disabled: locked },
                  (value) => void element.seek(value),
                )}<span class="value">${view.stepText}</span></span
              >`
      }
      ${
        hides('seed')
          ? nothing
          : html`<button
              class="button primary"
              type="button"
              ?disabled=${locks('seed') || element.seed >= LAST_SEED}
              @click=${view.again}
            >
              ${words.again}
            </button>`
      }
      ${
        hides('task')
          ? nothing
          : choice(
              words.task,
              element.task,
              choicesOf(words.tasks),
              (value) => {
                set('task', value);
              },
              locks('task'),
            )
      }
      <slot name="controls"></slot>
    </div>
    ${hides('more') ? nothing : disclosure('more', words.more, view.moreToggled, view.more)}
    ${hides('table') ? nothing : dataTable(words.table, view.tableOpen, view.tableToggled, view.table)}
  `;
}
