import { define } from '../../templates/define.js';
import { BackpropStepper } from './backprop-stepper.element.js';

export * from './backprop-stepper.element.js';

define('backprop-stepper', BackpropStepper);

declare global {
  interface HTMLElementTagNameMap {
    'backprop-stepper': BackpropStepper;
  }
}
