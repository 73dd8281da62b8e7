import { define } from '../../templates/define.js';
import { PoolStepper } from './pool-stepper.element.js';

export * from './pool-stepper.element.js';

define('pool-stepper', PoolStepper);

declare global {
  interface HTMLElementTagNameMap {
    'pool-stepper': PoolStepper;
  }
}
