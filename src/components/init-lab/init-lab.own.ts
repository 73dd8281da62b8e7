/** A start of the reader's own, and training in the page. Loaded when somebody asks for either. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { resetIcon } from '../../templates/reset-icon.js';
import { iconButton, slider } from '../../templates/widgets.js';
import { words as trouble } from '../../words/trouble.words.js';
import type { OwnStart } from './init-lab.entries.js';
import type { LiveStart, OwnTraining } from './init-lab.live.js';
import { diversityOf } from './init-lab.measures.js';
import { AMOUNTS } from './init-lab.names.js';
import type { Numbers } from './init-lab.numbers.js';
import { words } from './init-lab.own.words.js';
import { activationRecipe, schemeRecipe } from './init-lab.recipes.js';
import { isStarts, stdOf, type Chosen } from './init-lab.settings.js';
import { meaningOf } from './init-lab.starts.js';
import { beginningOf, startWeights } from './init-lab.start.js';

export { LiveStart } from './init-lab.live.js';

const caption: OwnStart['caption'] = ({ entry, numbers }) =>
  words.caption(meaningOf(entry, numbers), numbers.write(entry.seed));

/** The network that is looked at. */
export function trainingOf(chosen: Chosen): OwnTraining {
  const { view, scheme, activation, pool, seed } = chosen;
  if (view === 'activations') {
    return { name: `${activation} ${pool}`, seed, recipe: activationRecipe(activation, pool, seed) };
  }
  const name = view === 'seeds' ? 'small-first' : scheme;
  const std = (view === 'seeds' ? undefined : stdOf(chosen)) ?? AMOUNTS[name];
  return { name, std, seed, recipe: schemeRecipe(name, seed, std) };
}

let last: { readonly key: string; readonly start: OwnStart } | undefined;

/** What the network that is looked at is before the first step. Computed when another one is looked at. */
export function ownStart(chosen: Chosen): OwnStart {
  const { recipe } = trainingOf(chosen);
  const key = JSON.stringify(recipe);
  if (last?.key !== key) {
    const filters = startWeights(recipe).conv1;
    const beginning = beginningOf(recipe);
    last = { key, start: { frame: { step: 0, filters }, beginning, diversity: diversityOf(filters), caption } };
  }
  return last.start;
}

export interface OwnControls {
  readonly chosen: Chosen;
  readonly live: LiveStart | undefined;
  readonly numbers: Numbers;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (change: Partial<Chosen>) => void;
  readonly train: () => void;
  readonly forget: () => void;
}

/** Standard deviations that the slider offers, about three to a factor of ten. */
const STDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

export function ownControls({ chosen, live, numbers, hides, locks, set, train, forget }: OwnControls): TemplateResult {
  const { write, percent } = numbers;
  const std = isStarts(chosen) ? stdOf(chosen) : undefined;
  // The nearest of the slider's values; a page may have set another.
  const at = STDS.findIndex((value) => value >= (std ?? 0));
  const running = live?.status === 'running';
  const text = running ? words.pause : live?.status === 'paused' ? words.goOn : words.train;
  const accuracy = live?.accuracy;
  return html`<div class="controls">
    ${
      std === undefined || hides('std')
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
        : numberField(words.seed, { min: 0, max: 2 ** 32 - 1, value: chosen.seed, disabled: locks('seed') }, (seed) => {
            set({ seed });
          })
    }
    ${
      hides('train')
        ? nothing
        : iconButton(running ? 'pause' : 'play', text, train, {
            ...{ part: 'play', wide: true, primary: true },
            disabled: locks('train'),
          })
    }
    ${iconButton(resetIcon, words.recorded, forget, { disabled: !live })}
    ${
      live
        ? html`<p class="progress">
            ${
              live.failure
                ? trouble.failure(live.failure.code, live.failure.reason)
                : words.progress(
                    ...([live.training.recipe.name, write(live.step), write(live.training.recipe.steps)] as const),
                    accuracy === undefined ? '' : percent(accuracy),
                  )
            }
          </p>`
        : nothing
    }
  </div>`;
}
