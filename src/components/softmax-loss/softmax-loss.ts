import { define } from '../../templates/define.js';
import { SoftmaxLoss } from './softmax-loss.element.js';

export * from './softmax-loss.element.js';

define('softmax-loss', SoftmaxLoss);

declare global {
  interface HTMLElementTagNameMap {
    'softmax-loss': SoftmaxLoss;
  }
}
