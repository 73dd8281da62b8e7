/** Who comes with the keyboard can stop what moves before reaching anything else. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';

const PLAYED = [
  'backprop-stepper',
  'conv-1d',
  'conv-arithmetic',
  'conv-slider',
  'filter-grid',
  'init-lab',
  'kernel-learner',
  'loss-curve',
  'patch-pull',
  'pool-stepper',
  'receptive-field',
  'softmax-loss',
  'template-trainer',
  'training-panel',
];

describe('the order of the keyboard', () => {
  for (const tag of PLAYED) {
    it(`begins with play or pause in <${tag}>`, async () => {
      const element = document.createElement(tag) as HTMLElement & { readonly ready: Promise<void> };
      element.setAttribute('autoplay', 'off');
      document.body.append(element);
      try {
        await element.ready;
        const stops = element.shadowRoot?.querySelectorAll('button, input, select, summary, [tabindex="0"]');
        expect(stops?.[0].getAttribute('part')).to.equal('play');
      } finally {
        element.remove();
      }
    });
  }
});
