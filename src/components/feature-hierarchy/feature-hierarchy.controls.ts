/** The strip of controls: which digit the network looks at. */
import { html, nothing, type TemplateResult } from 'lit';
import { asInputError } from '../../data/input-error.js';
import { properDigitName, sampleDigitNames } from '../../data/sample-digit-names.js';
import { choice } from '../../templates/widgets.js';
import { words } from './feature-hierarchy.words.js';

/**
 * The name as the samples have it.
 *
 * @throws InputError `bad-digit`
 */
export function sampleNamed(name: string): string {
  try {
    return properDigitName(name);
  } catch (error) {
    throw asInputError(error, 'bad-digit', 'digit="7"');
  }
}

/** @param digit name of the sample digit, or undefined if the page's session has chosen another one */
export function digitControl(
  digit: string | undefined,
  hidden: boolean,
  locked: boolean,
  choose: (name: string) => void,
): TemplateResult {
  const names = sampleDigitNames.map((name) => ({ value: name, text: name.replace(':1', ' ′') }));
  const choices = digit === undefined ? [{ value: '', text: words.drawn }, ...names] : names;
  return html`<div class="controls" part="controls">
    ${hidden ? nothing : choice(words.digit, digit ?? '', choices, choose, locked)}
    <slot name="controls"></slot>
  </div>`;
}
