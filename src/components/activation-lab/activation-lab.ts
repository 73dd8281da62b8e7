import { define } from '../../templates/define.js';
import { ActivationLab } from './activation-lab.element.js';

export * from './activation-lab.element.js';

define('activation-lab', ActivationLab);

declare global {
  interface HTMLElementTagNameMap {
    'activation-lab': ActivationLab;
  }
}
