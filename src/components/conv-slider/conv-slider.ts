import { define } from '../../templates/define.js';
import { ConvSlider } from './conv-slider.element.js';

export * from './conv-slider.element.js';

define('conv-slider', ConvSlider);

declare global {
  interface HTMLElementTagNameMap {
    'conv-slider': ConvSlider;
  }
}
