/** Further settings of template-trainer. Loaded when they are opened. */
import type { ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { NumberStyle } from '../../drawing/numbers.js';
import { choice, slider, type Choice } from '../../templates/widgets.js';
import { moreWords as words } from './template-trainer.more.words.js';
import type { Example } from './template-trainer.net.js';
import type { Wanted } from './template-trainer.wanted.js';
import { ACTIVATIONS, HEADS, OPTIMIZERS, SIZES } from './template-trainer.variants.js';
import { measureVisibility, STDS, visibilityChart, type Visibility } from './template-trainer.visibility.js';
import { SIDE } from './template-trainer.sizes.js';

export interface MoreView {
  readonly width: number;
  readonly hides: (control: string) => boolean;
  readonly locks: (control: string) => boolean;
  readonly write: (value: number, style?: NumberStyle) => string;
  readonly set: (change: Readonly<Record<string, string | number>>) => void;
}

const named = <Name extends string>(names: readonly Name[], texts: Readonly<Record<Name, string>>): Choice[] =>
  names.map((value) => ({ value, text: texts[value] }));

const imageChoices = (): Choice[] => Object.entries(words.imageChoices).map(([value, text]) => ({ value, text }));

/** The slider's stop that is nearest to a standard deviation. */
const nearest = (std: number): number =>
  STDS.reduce((best, one, i) => (Math.abs(Math.log(one / std)) < Math.abs(Math.log(STDS[best] / std)) ? i : best), 0);

/** The settings of one element, with the curve, which is measured once. */
export class More {
  #visibility: Visibility | undefined;

  constructor(host: ReactiveControllerHost, example: Example) {
    void measureVisibility(example).then((visibility) => {
      this.#visibility = visibility;
      host.requestUpdate();
    });
  }

  render(trainer: Wanted, view: MoreView): TemplateResult {
    return html`${choices(trainer, view)} ${view.hides('std') ? nothing : noise(trainer, view, this.#visibility)}`;
  }
}

function choices(trainer: Wanted, view: MoreView): TemplateResult {
  const { images, filterSize, head, activation, optimizer, seed } = trainer;
  const { hides, locks, set } = view;
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
  const choices = imageChoices();
  const known = choices.some(({ value }) => value === images);
  return html`<div class="controls">
    ${one(
      'images',
      words.images,
      images,
      known ? choices : [{ value: images, text: words.own }, ...choices],
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
  </div>`;
}

function noise(trainer: Wanted, { locks, write, width }: MoreView, visibility: Visibility | undefined): TemplateResult {
  const { std } = trainer;
  const text = write(std, { decimals: 4 });
  return html`<div class="controls">
      <label class="scrubber noise"
        >${words.std}
        ${slider(
          words.std,
          {
            ...{ min: 0, max: STDS.length - 1, value: nearest(Math.max(1e-6, std)) },
            ...{ valueText: text, disabled: locks('std') },
          },
          (i) => {
            // A slider tells by itself.
            Object.assign(trainer, { std: STDS[i] });
          },
        )}<span class="value">${text}</span></label
      >
    </div>
    ${visibilityChart(visibility, std, Math.min(460, width), write)}`;
}
