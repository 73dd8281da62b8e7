/** The strip of controls under conv-1d, and the question it asks where the result is to be predicted. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choice, iconButton, numberField, slider } from '../../templates/widgets.js';
import { MOST_TAPS, presets } from './conv-1d.input.js';
import { words } from './conv-1d.words.js';

/** What the strip shows and drives. */
interface Player {
  readonly kernel: string;
  readonly preset: string;
  readonly padding: string;
  readonly stride: number;
  readonly pool: string;
  readonly predict: boolean;
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(stop: number): Promise<void>;
}

export interface SignalControls {
  readonly position: number;
  readonly stops: number;
  readonly playing: boolean;
  readonly taps: readonly number[];
  readonly valueText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  /** The reader set something. */
  readonly set: (values: Readonly<Record<string, string | number>>) => void;
  readonly setTaps: (taps: readonly number[]) => void;
  readonly freshSignal: () => void;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });

export function signalControls(element: Player, view: SignalControls): TemplateResult {
  const { hides, locks, playing, position, stops } = view;
  const names = Object.keys(presets).map((value) => ({ value, text: words.presets[value] }));
  const own = element.kernel.trim() !== '';
  return html`
    <div class="controls" part="controls">
      ${
        hides('play') || element.predict
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
            ${iconButton('forward', words.forward, () => void element.step(), { disabled: position >= stops - 1 })}
            ${slider(
              words.position,
              { min: 0, max: Math.max(1, stops - 1), value: position, valueText: view.valueText, disabled: stops < 2 },
              (value) => void element.seek(value),
            )}`
      }
      ${
        hides('preset')
          ? nothing
          : choice(
              words.preset,
              own ? '' : element.preset,
              own ? [{ value: '', text: words.own }, ...names] : names,
              (preset) => {
                view.set({ preset, kernel: '' });
              },
              locks('preset') || locks('kernel'),
            )
      }
      ${
        hides('signal')
          ? nothing
          : html`<button class="button" type="button" ?disabled=${locks('signal')} @click=${view.freshSignal}>
              ${words.fresh}
            </button>`
      }
      <slot name="controls"></slot>
    </div>
    ${hides('more') ? nothing : more(element, view)}
  `;
}

function more(element: Player, view: SignalControls): TemplateResult {
  const { locks, set } = view;
  const pools = [
    { value: 'global', text: words.global },
    ...['2', '3', '4'].map(same),
    { value: 'none', text: words.none },
  ];
  return html`<details class="more">
    <summary>${words.more}</summary>
    <div class="controls">
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
    </div>
  </details>`;
}

/** One field for each tap, and buttons for one more and one fewer. */
function tapFields({ taps, locks, setTaps }: SignalControls): TemplateResult {
  const locked = locks('kernel');
  return html`<div class="taps" role="group" aria-label=${words.taps}>
    <span>${words.taps}</span>
    ${taps.map(
      (weight, m) =>
        html`<input
          type="number"
          step="any"
          aria-label=${words.tap(m + 1)}
          .value=${live(String(Math.round(weight * 1e4) / 1e4))}
          ?disabled=${locked}
          @change=${(event: Event): void => {
            const { valueAsNumber } = event.target as HTMLInputElement;
            if (Number.isFinite(valueAsNumber)) setTaps(taps.map((old, i) => (i === m ? valueAsNumber : old)));
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

/** Asks for the hidden result: Enter checks the guess, Enter again goes on. */
export function guessForm(label: string, answer: string, guessed: (text: string) => void): TemplateResult {
  return html`<form
    class="guess"
    @submit=${(event: SubmitEvent): void => {
      event.preventDefault();
      guessed((event.target as HTMLFormElement).querySelector('input')?.value ?? '');
    }}
  >
    <label>${label} <input type="text" inputmode="text" autocomplete="off" /></label>
    <button class="button" type="submit">${words.check}</button>
    <output>${answer}</output>
  </form>`;
}
