import { define } from '../../templates/define.js';
import { InitLab } from './init-lab.element.js';

export * from './init-lab.element.js';

define('init-lab', InitLab);

declare global {
  interface HTMLElementTagNameMap {
    'init-lab': InitLab;
  }
}
