import { define } from '../../templates/define.js';
import { LinearCollapse } from './linear-collapse.element.js';

export * from './linear-collapse.element.js';

define('linear-collapse', LinearCollapse);

declare global {
  interface HTMLElementTagNameMap {
    'linear-collapse': LinearCollapse;
  }
}
