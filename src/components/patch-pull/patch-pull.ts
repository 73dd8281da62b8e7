import { define } from '../../templates/define.js';
import { PatchPull } from './patch-pull.element.js';

export * from './patch-pull.element.js';

define('patch-pull', PatchPull);

declare global {
  interface HTMLElementTagNameMap {
    'patch-pull': PatchPull;
  }
}
