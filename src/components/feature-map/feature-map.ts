import { define } from '../../templates/define.js';
import { FeatureMap } from './feature-map.element.js';

export * from './feature-map.element.js';

define('feature-map', FeatureMap);

declare global {
  interface HTMLElementTagNameMap {
    'feature-map': FeatureMap;
  }
}
