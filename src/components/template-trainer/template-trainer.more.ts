/** Further settings of template-trainer. Loaded when they are opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NumberStyle } from '../../drawing/numbers.js';
import { choice, slider, type Choice } from '../../templates/widgets.js';
import { moreWords as words } from './template-trainer.more.words.js';
import { SIDE } from './template-trainer.net.js';
import { ACTIVATIONS, HEADS, OPTIMIZERS, SIZES, type Wanted } from './template-trainer.settings.js';
import { STDS, visibilityChart, type Visibility } from './template-trainer.visibility.js';

export { measureVisibility } from './template-trainer.visibility.js';

/** The attributes that can be set here. */
interface Trainer extends Wanted {
  readonly images: string;
}

export interface MoreView {
  readonly width: number;
  readonly visibility: Visibility | undefined;
  readonly hides: (control: string) => boolean;
  readonly locks: (control: string) => boolean;
  readonly write: (value: number, style?: NumberStyle) => string;
  readonly set: (change: Readonly<Record<string, string | number>>) => void;
}

const named = <Name extends string>(names: readonly Name[], texts: Readonly<Record<Name, string>>): Choice[] =>
  names.map((value) => ({ value, text: texts[value] }));

const IMAGES = Object.entries(words.imageChoices).map(([value, text]) => ({ value, text }));

/** The slider's stop that is nearest to a standard deviation. */
const nearest = (std: number): number =>
  STDS.reduce((best, one, i) => (Math.abs(Math.log(one / std)) < Math.abs(Math.log(STDS[best] / std)) ? i : best), 0);

export function moreSettings(trainer: Trainer, view: MoreView): TemplateResult {
  const { images, filterSize, head, activation, optimizer, seed, std } = trainer;
  const { hides, locks, write, set } = view;
  const one = (
    name: string,
    text: string,
    value: string,
    choices: readonly Choice[],
    change: (chosen: string) => Readonly<Record<string, string | number>> = (chosen) => ({ [name]: chosen }),
  ): TemplateResult | typeof nothing =>
    hides(name)
      ? nothing
      : choice(
          text,
          value,
          choices,
          (chosen) => {
            set(change(chosen));
          },
          locks(name),
        );
  const known = IMAGES.some(({ value }) => value === images);
  return html`<div class="controls">
      ${one(
        'images',
        words.images,
        images,
        known ? IMAGES : [{ value: images, text: words.own }, ...IMAGES],
        (chosen) =>
          // Small filters are trained on one image alone.
          chosen === '4' ? { images: chosen } : { images: chosen, filterSize: SIDE },
      )}
      ${one(
        'filter-size',
        words.size,
        String(filterSize),
        SIZES.map((size) => ({ value: String(size), text: words.sizeOf(String(size)) })),
        (chosen) => (chosen === String(SIDE) ? { filterSize: SIDE } : { filterSize: Number(chosen), images: '4' }),
      )}
      ${filterSize === SIDE ? nothing : one('head', words.head, head, named(HEADS, words.heads))}
      ${one('activation', words.activation, activation, named(ACTIVATIONS, words.activations))}
      ${one('optimizer', words.optimizer, optimizer, named(OPTIMIZERS, words.optimizers))}
      ${
        hides('seed')
          ? nothing
          : html`<button
              class="button"
              type="button"
              ?disabled=${locks('seed')}
              @click=${(): void => {
                set({ seed: (seed + 1) % 2 ** 32 });
              }}
            >
              ${words.seed}
            </button>`
      }
    </div>
    ${
      hides('std')
        ? nothing
        : html`<div class="controls">
              <label class="scrubber"
                >${words.std}
                ${slider(
                  words.std,
                  {
                    min: 0,
                    max: STDS.length - 1,
                    value: nearest(Math.max(1e-6, std)),
                    valueText: write(std, { decimals: 4 }),
                    disabled: locks('std'),
                  },
                  (i) => {
                    set({ std: STDS[i] });
                  },
                )}<span class="value">${write(std, { decimals: 4 })}</span></label
              >
            </div>
            ${visibilityChart(view.visibility, std, Math.min(460, view.width), write)}`
    }`;
}
