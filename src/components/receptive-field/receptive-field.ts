import { define } from '../../templates/define.js';
import { ReceptiveField } from './receptive-field.element.js';

export * from './receptive-field.element.js';

define('receptive-field', ReceptiveField);

declare global {
  interface HTMLElementTagNameMap {
    'receptive-field': ReceptiveField;
  }
}
