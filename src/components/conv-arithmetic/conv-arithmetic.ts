import { define } from '../../templates/define.js';
import { ConvArithmetic } from './conv-arithmetic.element.js';

export * from './conv-arithmetic.element.js';

define('conv-arithmetic', ConvArithmetic);

declare global {
  interface HTMLElementTagNameMap {
    'conv-arithmetic': ConvArithmetic;
  }
}
