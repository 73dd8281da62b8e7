import { define } from '../../templates/define.js';
import { Conv1d } from './conv-1d.element.js';

export * from './conv-1d.element.js';

define('conv-1d', Conv1d);

declare global {
  interface HTMLElementTagNameMap {
    'conv-1d': Conv1d;
  }
}
