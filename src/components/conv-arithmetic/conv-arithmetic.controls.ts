/** The strip of controls under conv-arithmetic: every list holds legal values only. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice } from '../../templates/widgets.js';
import { legalValues, paddingName, withLength, type Along, type SizeArithmetic } from './conv-arithmetic.model.js';
import { LENGTHS, presets, type ArithmeticSettings, type LengthName } from './conv-arithmetic.settings.js';
import { words } from './conv-arithmetic.words.js';

export interface ArithmeticControls {
  readonly sizes: SizeArithmetic;
  /** Empty where the reader or the author set lengths of their own. */
  readonly preset: string;
  /** Height and width are set one by one. */
  readonly apart: boolean;
  /** Not while the output is to be guessed. */
  readonly transport: TemplateResult | undefined;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly choosePreset: (preset: string) => void;
  readonly change: (settings: ArithmeticSettings) => void;
  readonly transpose: () => void;
  readonly separate: () => void;
}

export function arithmeticControls(view: ArithmeticControls): TemplateResult {
  const { sizes, hides, locks, preset } = view;
  const named = Object.keys(presets).map((value) => ({ value, text: value.replaceAll('-', ' ') }));
  return html`
    <div class="controls under" part="controls">
      ${view.transport}
      ${
        hides('preset')
          ? nothing
          : choice(
              words.preset,
              preset,
              preset === '' ? [{ value: '', text: words.own }, ...named] : named,
              view.choosePreset,
              locks('preset'),
            )
      }
      <slot name="controls"></slot>
    </div>
    <div class="controls under">
      ${LENGTHS.map((name) => lengthControl(name, view))}
      ${tick('transposed', words.transposed, sizes.settings.transposed, view, view.transpose)}
      ${tick('separate', words.separate, view.apart, view, view.separate)}
      ${sizes.settings.transposed || legalSame(sizes) ? nothing : html`<span class="counts">${words.noSame}</span>`}
    </div>
  `;
}

const legalSame = ({ y, x }: SizeArithmetic): boolean =>
  [y, x].every(({ settings }) => settings.stride === 1 && (settings.dilation * (settings.kernel - 1)) % 2 === 0);

function lengthControl(name: LengthName, view: ArithmeticControls): TemplateResult | typeof nothing {
  const { sizes, apart, hides, locks, change } = view;
  const { settings } = sizes;
  // Output padding is there only where a stride leaves several sizes to choose from.
  const transposedOnly = name === 'outputPadding';
  const control = transposedOnly ? 'output-padding' : name;
  if (hides(control)) return nothing;
  if (transposedOnly && !(settings.transposed && Math.max(settings.y.stride, settings.x.stride) > 1)) return nothing;
  const one = (along: Along, text: string): TemplateResult => {
    const current = String(settings[along === 'y' ? 'y' : 'x'][name]);
    const texts = legalValues(settings, name, along).map((value) => {
      const known =
        name === 'padding' && !settings.transposed ? paddingName(withLength(settings, name, along, value)) : undefined;
      return { value: String(value), text: known ? `${value} (${known})` : String(value) };
    });
    return choice(
      text,
      current,
      texts,
      (value) => {
        change(withLength(settings, name, along, Number(value)));
      },
      locks(control),
    );
  };
  if (!apart) return one('both', words.names[name]);
  return html`${one('y', `${words.names[name]}, ${words.height}`)} ${one('x', `${words.names[name]}, ${words.width}`)}`;
}

function tick(
  name: string,
  text: string,
  checked: boolean,
  { hides, locks }: ArithmeticControls,
  toggled: () => void,
): TemplateResult | typeof nothing {
  if (hides(name)) return nothing;
  return html`<label>
    <input
      type="checkbox"
      .checked=${checked}
      ?disabled=${locks(name)}
      @change=${(event: Event): void => {
        // The tick follows the figure, which may refuse.
        (event.target as HTMLInputElement).checked = checked;
        toggled();
      }}
    />${text}
  </label>`;
}
