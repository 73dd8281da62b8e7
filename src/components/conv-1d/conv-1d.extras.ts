/** What a reader of conv-1d may open: more settings, and the guess. Fetched when first needed. */
import { html, type TemplateResult } from 'lit';
import { numberFromText } from '../../data/matrix-text.js';
import { roundTo } from '../../drawing/numbers.js';
import { numberField } from '../../templates/number-field.js';
import { choice } from '../../templates/widgets.js';
import type { Player } from './conv-1d.controls.js';
import { styles } from './conv-1d.extras.styles.js';
import { words } from './conv-1d.extras.words.js';
import { MOST_TAPS } from './conv-1d.input.js';

/** Gives the element with this shadow root the looks of what is here. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  if (styles.styleSheet) adoptedStyleSheets.push(styles.styleSheet);
}

export interface Settings {
  readonly taps: readonly number[];
  readonly locks: (name: string) => boolean;
  /** The reader set something. */
  readonly set: (values: Readonly<Record<string, string | number>>) => void;
  readonly setTaps: (taps: readonly number[]) => void;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });

export function moreSettings(element: Player, view: Settings): TemplateResult {
  const { locks, set } = view;
  const pools = [
    { value: 'global', text: words.global },
    ...['2', '3', '4'].map(same),
    { value: 'none', text: words.none },
  ];
  return html`<div class="controls">
    ${tapFields(view)}
    ${choice(
      words.padding,
      element.padding,
      ['valid', 'same'].map(same),
      (padding) => {
        set({ padding });
      },
      locks('padding'),
    )}
    ${numberField(words.stride, { min: 1, max: 8, value: element.stride, disabled: locks('stride') }, (stride) => {
      set({ stride });
    })}
    ${choice(
      words.pool,
      element.pool,
      pools.some(({ value }) => value === element.pool) ? pools : [same(element.pool), ...pools],
      (pool) => {
        set({ pool });
      },
      locks('pool'),
    )}
  </div>`;
}

const shownTap = (weight: number): string => String(roundTo(weight, 4));

/** One field for each tap, and buttons for one more and one fewer. */
function tapFields({ taps, locks, setTaps }: Settings): TemplateResult {
  const locked = locks('kernel');
  return html`<div class="taps" role="group" aria-label=${words.taps}>
    <span>${words.taps}</span>
    ${taps.map(
      (weight, m) =>
        html`<input
          type="text"
          inputmode="text"
          autocomplete="off"
          aria-label=${words.tap(m + 1)}
          .value=${shownTap(weight)}
          ?disabled=${locked}
          @change=${(event: Event): void => {
            const field = event.target as HTMLInputElement;
            const value = numberFromText(field.value);
            if (Number.isFinite(value)) setTaps(taps.map((old, i) => (i === m ? value : old)));
            else field.value = shownTap(weight);
          }}
        />`,
    )}
    <button
      class="button"
      type="button"
      aria-label=${words.fewerTaps}
      ?disabled=${locked || taps.length === 1}
      @click=${(): void => {
        setTaps(taps.slice(0, -1));
      }}
    >
      −
    </button>
    <button
      class="button"
      type="button"
      aria-label=${words.moreTaps}
      ?disabled=${locked || taps.length === MOST_TAPS}
      @click=${(): void => {
        setTaps([...taps, 0]);
      }}
    >
      +
    </button>
  </div>`;
}

/** What is said of a guess, by its first two decimals; `guess` is missing where the text is no number. */
export function judge(
  text: string,
  output: number,
  write: (value: number, decimals: number) => string,
): { readonly verdict: string; readonly guess?: number } {
  const guess = numberFromText(text);
  if (!Number.isFinite(guess)) return { verdict: words.notANumber };
  const right = roundTo(guess, 2) === roundTo(output, 2);
  return { verdict: right ? words.right(write(output, 4)) : words.wrong(write(guess, 4), write(output, 4)), guess };
}

/** Asks for the hidden result: Enter checks the guess, Enter again goes on. */
export function guessForm(place: string, answer: string, guessed: (text: string) => void): TemplateResult {
  return html`<form
    class="guess"
    @submit=${(event: SubmitEvent): void => {
      event.preventDefault();
      guessed((event.target as HTMLFormElement).querySelector('input')?.value ?? '');
    }}
  >
    <label>${words.guess(place)} <input type="text" inputmode="text" autocomplete="off" /></label>
    <button class="button" type="submit">${words.check}</button>
    <output>${answer}</output>
  </form>`;
}
