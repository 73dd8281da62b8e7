import { define } from '../../templates/define.js';
import { ChannelSum } from './channel-sum.element.js';

export * from './channel-sum.element.js';

define('channel-sum', ChannelSum);

declare global {
  interface HTMLElementTagNameMap {
    'channel-sum': ChannelSum;
  }
}
