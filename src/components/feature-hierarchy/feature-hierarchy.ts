import { define } from '../../templates/define.js';
import { FeatureHierarchy } from './feature-hierarchy.element.js';

export * from './feature-hierarchy.element.js';

define('feature-hierarchy', FeatureHierarchy);

declare global {
  interface HTMLElementTagNameMap {
    'feature-hierarchy': FeatureHierarchy;
  }
}
