import { define } from '../../templates/define.js';
import { GradientCheck } from './gradient-check.element.js';

export * from './gradient-check.element.js';

define('gradient-check', GradientCheck);

declare global {
  interface HTMLElementTagNameMap {
    'gradient-check': GradientCheck;
  }
}
