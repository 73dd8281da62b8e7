/** The settings of channel-sum that a reader may open. Loaded when they are. */
import { html, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { choice } from '../../templates/widgets.js';
import type { ChannelControls } from './channel-sum.controls.js';
import { words } from './channel-sum.extras.words.js';

/** What they show and set. */
export type MoreSettings = Pick<ChannelControls, 'stride' | 'padding' | 'locks' | 'set'>;

export const moreSettings = ({ stride, padding, locks, set }: MoreSettings): TemplateResult => html`
  <div class="controls">
    ${numberField(words.stride, { min: 1, max: 8, value: stride, disabled: locks('stride') }, (value) => {
      set('stride', value);
    })}
    ${choice(
      words.padding,
      padding,
      [...new Set(['valid', 'same', '1', '2', padding])].map((value) => ({ value, text: value })),
      (value) => {
        set('padding', value);
      },
      locks('padding'),
    )}
  </div>
`;
