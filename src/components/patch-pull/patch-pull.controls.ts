/** What stands under the picture: going through the regions, and what to look at. */
import { html, nothing, type TemplateResult } from 'lit';
import { sampleDigitNames } from '../../data/sample-digit-names.js';
import { choice, slider } from '../../templates/widgets.js';
import { words } from './patch-pull.words.js';

type Control = 'step' | 'training' | 'filter' | 'digit' | 'answer';

export interface ControlsView {
  readonly transport: TemplateResult;
  /** Number of the region that was added last, of how many. */
  readonly place: string;
  /** Step of the training, and the last one that can be shown. */
  readonly step: number;
  readonly head: number;
  readonly filter: number;
  readonly filters: number;
  /** Name of the sample digit; undefined if it is none. */
  readonly sample: string | undefined;
  readonly label: number;
  readonly hides: (control: Control) => boolean;
  readonly locks: (control: Control) => boolean;
  readonly seekTraining: (step: number) => void;
  readonly choose: (what: 'filter' | 'digit' | 'answer', value: string) => void;
}

const numbers = (count: number, first: number): { value: string; text: string }[] =>
  Array.from({ length: count }, (_, i) => ({ value: String(i), text: String(i + first) }));

export function controls(view: ControlsView): TemplateResult {
  const { hides, locks, step, head } = view;
  const samples = sampleDigitNames.map((value) => ({ value, text: words.sample(value) }));
  const own = view.sample === undefined ? [{ value: '', text: words.own }] : [];
  const at = Math.round(step);
  return html`
    <div class="controls under" part="controls">
      ${view.transport}${hides('step') ? nothing : html`<span class="value">${view.place}</span>`}
    </div>
    <div class="controls under">
      ${
        hides('training')
          ? nothing
          : html`<div class="scrubber">
              <span aria-hidden="true">${words.training}</span>
              ${slider(
                words.training,
                { min: 0, max: Math.max(1, head), value: at, disabled: head === 0 || locks('training') },
                view.seekTraining,
              )}<span class="value">${at}</span>
            </div>`
      }
      ${
        hides('filter')
          ? nothing
          : choice(
              words.filterChoice,
              String(view.filter),
              numbers(view.filters, 1),
              (value) => {
                view.choose('filter', value);
              },
              locks('filter'),
            )
      }
      ${
        hides('digit')
          ? nothing
          : choice(
              words.digitChoice,
              view.sample ?? '',
              [...own, ...samples],
              (value) => {
                view.choose('digit', value);
              },
              locks('digit'),
            )
      }
      ${
        hides('answer')
          ? nothing
          : choice(
              words.answer,
              String(view.label),
              numbers(10, 0),
              (value) => {
                view.choose('answer', value);
              },
              locks('answer'),
            )
      }
      <slot name="controls"></slot>
    </div>
  `;
}
