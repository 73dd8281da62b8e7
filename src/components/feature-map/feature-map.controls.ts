/** What stands under the picture: choosers, and the sentence that says what is seen. */
import { html, nothing, type TemplateResult } from 'lit';
import { sampleDigitNames } from '../../data/sample-digit-names.js';
import type { Cell } from '../../drawing/heat-map.js';
import { extremes } from '../../drawing/text-alternative.js';
import { choice, iconButton } from '../../templates/widgets.js';
import type { ChosenDigit, TrainingRecipe } from '../../training/index.js';
import type { TwinChoice } from '../../training/twin-check.js';
import { convLayers, STAGES, type LayerShape, type Stage } from './feature-map.model.js';
import type { FormatNumber } from './feature-map.terms.js';
import type { View } from './feature-map.view.js';
import { words } from './feature-map.words.js';

type Choosable = 'digit' | 'layer' | 'stage';
type Control = Choosable | 'play';

export function controls(
  shown: {
    readonly recipe: TrainingRecipe;
    readonly shape: LayerShape;
    readonly stage: Stage;
    readonly digit: ChosenDigit;
    /** Name of the digit if it is a sample. */
    readonly sample: string | undefined;
    /** The network on screen is changing. */
    readonly moving: boolean;
  },
  { hides, locks }: Readonly<Record<'hides' | 'locks', (control: Control) => boolean>>,
  chosen: Readonly<Record<Choosable, (value: string) => void>>,
  toggle: () => void,
): TemplateResult {
  const { recipe, shape, stage, digit, sample, moving } = shown;
  const samples = sampleDigitNames.map((value) => ({ value, text: words.sample(value) }));
  const layers = convLayers(recipe).map(({ name }) => ({ value: name, text: name }));
  const stages = STAGES.filter((one) => one !== 'pooled' || shape.layer.pool);
  const choices = {
    // A digit that the reader drew stands before the samples.
    digit: sample === undefined ? [{ value: '', text: digit.name }, ...samples] : samples,
    layer: layers.length > 1 ? layers : [],
    stage: stages.map((value) => ({ value, text: words.stages[value] })),
  };
  const values = { digit: sample ?? '', layer: shape.layer.name, stage };
  return html`<div class="controls under" part="controls">
    ${
      hides('play')
        ? nothing
        : iconButton(moving ? 'pause' : 'play', moving ? words.pause : words.play, toggle, {
            part: 'play',
            disabled: locks('play'),
          })
    }
    ${(['digit', 'layer', 'stage'] as const).map((name) =>
      hides(name) || choices[name].length === 0
        ? nothing
        : choice(words[name], values[name], choices[name], chosen[name], locks(name)),
    )}
    <slot name="controls"></slot>
  </div>`;
}

/** The sentence, with the room that it needs once numbers are there. */
export function caption(text: string, twin: TwinChoice, number: FormatNumber): TemplateResult {
  const most = words.most(0, 9, 9, number(-1.11, { sign: 'always' }), number(1000, { decimals: 0 }));
  const longest = `${most} ${twin === 'random' ? words.twinCaption : words.open}`;
  return html`<slot name="caption"><p class="caption" part="caption" data-room=${longest}>${text}</p></slot>`;
}

/** "After 500 training steps, filter 3 answers most strongly at row 5, column 9: +2.31." */
export function sentence(
  shown: {
    readonly values: Float64Array;
    readonly side: number;
    readonly filter: number;
    readonly step: number;
    readonly pointed: Cell | undefined;
    readonly twin: TwinChoice;
    readonly shares: View['shares'];
  },
  number: FormatNumber,
): string {
  const { values, side, filter, pointed, twin, shares } = shown;
  const step = number(shown.step, { decimals: 0 });
  const signed = (at: number): string => number(values[at], { sign: 'always' });
  const [theirs, ours] = [shares?.twin, shares?.run].map((share) => share && number(100 * share, { decimals: 1 }));
  const recorded = twin && twin !== 'random' && theirs && ours ? ` ${words.twinShares(twin, theirs, ours)}` : '';
  const after = twin === 'random' ? ` ${words.twinCaption}` : recorded;
  if (pointed) {
    const { row, column } = pointed;
    return words.here(filter, row, column, signed(row * side + column)) + after;
  }
  if (values.every((value) => value === 0)) return words.silent(filter, step) + after;
  const { maxAt } = extremes(values);
  return words.most(filter, Math.floor(maxAt / side), maxAt % side, signed(maxAt), step) + (after || ` ${words.open}`);
}
