import { define } from '../../templates/define.js';
import { KernelLearner } from './kernel-learner.element.js';

export * from './kernel-learner.element.js';

define('kernel-learner', KernelLearner);

declare global {
  interface HTMLElementTagNameMap {
    'kernel-learner': KernelLearner;
  }
}
