/** What a reader of conv-slider may open: more settings, the editor of a weight, the guess. Fetched when first needed. */
import { html, nothing, type TemplateResult } from 'lit';
import { InputError } from '../../data/input-error.js';
import { numberFromText } from '../../data/matrix-text.js';
import { textFromMatrix } from '../../data/text-from-matrix.js';
import type { Cell } from '../../drawing/heat-map.js';
import { numberField } from '../../templates/number-field.js';
import { choice } from '../../templates/widgets.js';
import { words as numbers } from '../../words/numbers.words.js';
import type { Slider } from './conv-slider.controls.js';
import type { SliderSettings } from './conv-slider.model.js';
import { words } from './conv-slider.extras.words.js';

interface Settings {
  /** Number of the image's channels, and which one is on screen. */
  readonly channels: number;
  readonly shownChannel: number;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number) => void;
}

const same = (text: string): { value: string; text: string } => ({ value: text, text });
const ACTIVATIONS = ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'].map(same);
const PADDINGS = ['valid', 'same', '0', '1', '2', '3'];

export function moreSettings(element: Slider, { channels, shownChannel, locks, set }: Settings): TemplateResult {
  const setter = (name: string) => (value: string | number) => {
    set(name, value);
  };
  const whole = (name: 'stride' | 'dilation', text: string): TemplateResult =>
    numberField(text, { min: 1, max: 8, value: element[name], disabled: locks(name) }, setter(name));
  const modes = [
    { value: 'cross-correlation', text: words.crossCorrelation },
    { value: 'convolution', text: words.convolution },
  ];
  const paddings = PADDINGS.includes(element.padding) ? PADDINGS : [element.padding, ...PADDINGS];
  return html`<div class="controls">
    ${choice(words.mode, element.mode, modes, setter('mode'), locks('mode'))} ${whole('stride', words.stride)}
    ${choice(words.padding, element.padding, paddings.map(same), setter('padding'), locks('padding'))}
    ${whole('dilation', words.dilation)}
    ${numberField(
      words.bias,
      { min: -10, max: 10, step: 0.1, value: element.bias, disabled: locks('bias') },
      setter('bias'),
    )}
    ${choice(words.activation, element.activation, ACTIVATIONS, setter('activation'), locks('activation'))}
    ${
      channels > 1
        ? choice(
            words.shownChannel,
            String(shownChannel),
            Array.from({ length: channels }, (_, i) => ({ value: String(i), text: String(i + 1) })),
            setter('shownChannel'),
          )
        : nothing
    }
  </div>`;
}

const fieldOf = (event: SubmitEvent): string => {
  event.preventDefault();
  return (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
};

/**
 * The editor of one weight. The picture shows the filter as it is slid, its text as written.
 *
 * @param tap of the filter as it is slid
 * @param done called with the new kernel, with an InputError, or with nothing if the reader changed their mind
 */
export function weightEditor(
  { kernel, mode }: SliderSettings,
  tap: Cell,
  done: (result?: string | InputError) => void,
): TemplateResult {
  const turned = mode === 'convolution';
  const y = turned ? kernel.length - 1 - tap.row : tap.row;
  const x = turned ? kernel[0].length - 1 - tap.column : tap.column;
  return html`<form
    class="editor controls"
    @submit=${(event: SubmitEvent): void => {
      const text = fieldOf(event);
      const value = numberFromText(text);
      const edited = kernel.map((row, i) => row.map((weight, j) => (i === y && j === x ? value : weight)));
      done(
        Number.isFinite(value) ? textFromMatrix(edited) : new InputError('bad-kernel', () => numbers.none(text), '1/9'),
      );
    }}
    @keydown=${(event: KeyboardEvent): void => {
      if (event.key === 'Escape') done();
    }}
  >
    <label
      >${words.editWeight(y + 1, x + 1)}
      <input type="text" inputmode="decimal" autocomplete="off" .value=${String(kernel[y][x])}
    /></label>
    <button class="button" type="submit">OK</button>
  </form>`;
}

/**
 * Asks for the answer at a stop, which is `answer`, written as `written`.
 *
 * @param done called with what is to be said of the guess, and whether the answer may be shown now
 */
export function guessForm(
  answer: number,
  written: string,
  done: (verdict: string, shown: boolean) => void,
): TemplateResult {
  return html`<form
    class="editor controls"
    @submit=${(event: SubmitEvent): void => {
      const text = fieldOf(event);
      // Two decimals are asked for.
      const right = Math.abs(numberFromText(text) - answer) < 0.006;
      done(right ? words.right(written) : words.wrong(text), right);
    }}
  >
    <label>${words.guess} <input type="text" inputmode="decimal" autocomplete="off" /></label>
    <button class="button" type="submit">${words.check}</button>
    <button
      class="button"
      type="button"
      @click=${(): void => {
        done('', true);
      }}
    >
      ${words.show}
    </button>
  </form>`;
}
