import { define } from '../../templates/define.js';
import { TemplateTrainer } from './template-trainer.element.js';

export * from './template-trainer.element.js';

define('template-trainer', TemplateTrainer);

declare global {
  interface HTMLElementTagNameMap {
    'template-trainer': TemplateTrainer;
  }
}
