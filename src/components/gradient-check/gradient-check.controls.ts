/** The strip of controls under gradient-check. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, slider, type Choice } from '../../templates/widgets.js';
import { DIFFERENCES, NUDGES, nudgeIndex, PRECISIONS, type Settings } from './gradient-check.model.js';
import { powerOfTen } from './gradient-check.numbers.js';
import { PRESET_NAMES, words } from './gradient-check.words.js';

export interface CheckControls {
  readonly settings: Settings;
  readonly preset: string;
  /** How many filters can be chosen from; 0 for a worked net. */
  readonly filters: number;
  readonly filter: number;
  readonly epsilonText: string;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (change: Readonly<Record<string, string | number>>) => void;
}

const netChoices = (): readonly Choice[] => PRESET_NAMES.map((name) => ({ value: name, text: words.nets[name] }));

export function checkControls(view: CheckControls): TemplateResult {
  const { settings, hides, locks, set, epsilonText, filters } = view;
  const { epsilon, precision, difference } = settings;
  const one = (
    name: string,
    text: string,
    value: string,
    choices: readonly Choice[],
  ): TemplateResult | typeof nothing =>
    hides(name)
      ? nothing
      : choice(
          text,
          value,
          choices,
          (chosen) => {
            set({ [name]: name === 'filter' ? Number(chosen) : chosen });
          },
          locks(name),
        );
  const filterChoices = Array.from({ length: filters }, (_, i) => ({ value: String(i), text: String(i + 1) }));
  return html`<div class="controls" part="controls">
    ${
      hides('epsilon')
        ? nothing
        : html`<span class="scrubber"
            ><span class="field">${words.nudge}</span> ${slider(
              words.nudge,
              {
                min: 0,
                max: NUDGES.length - 1,
                value: nudgeIndex(epsilon),
                valueText: epsilonText,
                disabled: locks('epsilon'),
              },
              (index) => {
                set({ epsilon: NUDGES[index] });
              },
            )}<span class="value">${epsilonText}</span></span
          >`
    }
    ${one(
      'precision',
      words.precision,
      precision,
      PRECISIONS.map((value) => ({ value, text: value })),
    )}
    ${one(
      'difference',
      words.difference,
      difference,
      DIFFERENCES.map((value) => ({ value, text: words.differences[value] })),
    )}
    ${
      filters > 0
        ? one('filter', words.filter, String(view.filter), filterChoices)
        : one('preset', words.net, view.preset, netChoices())
    }
    <slot name="controls"></slot>
  </div>`;
}

export const epsilonText = (epsilon: number): string => powerOfTen(Math.round(Math.log10(epsilon)));
