import { define } from '../../templates/define.js';
import { DigitInput } from './digit-input.element.js';

export * from './digit-input.element.js';

define('digit-input', DigitInput);

declare global {
  interface HTMLElementTagNameMap {
    'digit-input': DigitInput;
  }
}
