/** What is behind "More settings"; fetched when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { choice } from '../../templates/widgets.js';
import { isTarget, LAST_SEED, type Settings } from './kernel-learner.model.js';
import { MOST_RATE } from './kernel-learner.settings.js';
import { words } from './kernel-learner.extras.words.js';

export interface ExtrasView {
  readonly settings: Settings;
  /** The rate in use. */
  readonly rate: number;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
}

export function extras({ settings, rate, hides, locks, set }: ExtrasView): TemplateResult {
  const source = isTarget(settings.task) ? 'images' : 'signals';
  const sources = source === 'images' ? words.pictures : words.kinds;
  const select = (name: 'task' | 'signals' | 'images', texts: Readonly<Record<string, string>>): unknown =>
    hides(name)
      ? nothing
      : choice(
          words[name],
          settings[name],
          Object.entries(texts).map(([value, text]) => ({ value, text })),
          (value) => {
            set(name, value);
          },
          locks(name),
        );
  return html`<div class="controls">
    ${select('task', words.tasks)} ${select(source, sources)}
    ${
      hides('rate')
        ? nothing
        : numberField(
            words.rate,
            { min: 0.001, max: MOST_RATE, step: 0.001, value: rate, disabled: locks('rate') },
            (value) => {
              set('rate', value);
            },
          )
    }
    ${
      hides('seed')
        ? nothing
        : numberField(
            words.seed,
            { min: 0, max: LAST_SEED, value: settings.seed, disabled: locks('seed') },
            (value) => {
              set('seed', value);
            },
          )
    }
  </div>`;
}
