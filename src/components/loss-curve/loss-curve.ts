import { define } from '../../templates/define.js';
import { LossCurve } from './loss-curve.element.js';

export * from './loss-curve.element.js';

define('loss-curve', LossCurve);

declare global {
  interface HTMLElementTagNameMap {
    'loss-curve': LossCurve;
  }
}
