import { define } from '../../templates/define.js';
import { TrainingPanel } from './training-panel.element.js';

export * from './training-panel.element.js';

define('training-panel', TrainingPanel);

declare global {
  interface HTMLElementTagNameMap {
    'training-panel': TrainingPanel;
  }
}
