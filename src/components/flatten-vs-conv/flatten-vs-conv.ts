import { define } from '../../templates/define.js';
import { FlattenVsConv } from './flatten-vs-conv.element.js';

export * from './flatten-vs-conv.element.js';

define('flatten-vs-conv', FlattenVsConv);

declare global {
  interface HTMLElementTagNameMap {
    'flatten-vs-conv': FlattenVsConv;
  }
}
