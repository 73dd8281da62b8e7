import { define } from '../../templates/define.js';
import { TemplateMatch } from './template-match.element.js';

export * from './template-match.element.js';

define('template-match', TemplateMatch);

declare global {
  interface HTMLElementTagNameMap {
    'template-match': TemplateMatch;
  }
}
