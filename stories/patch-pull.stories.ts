import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/digit-input/digit-input.js';
import '../src/components/patch-pull/patch-pull.js';
import { sessionNamed } from '../src/training/index.js';

const { args, argTypes, template } = getStorybookHelpers('patch-pull');

const meta: Meta = {
  title: 'Backward/Patch pull',
  component: 'patch-pull',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: a 4 pulls at a filter that is still noise. */
export const Untouched: StoryObj = { args: { session: 'pull' } };

/** Another digit and another filter, standing still. */
export const AnotherDigit: StoryObj = { args: { session: 'seven', input: 'digit:7', filter: 5, autoplay: 'off' } };

/** With a wrong answer to be learned, the same digit pulls elsewhere. */
export const AnotherAnswer: StoryObj = { args: { session: 'nine', answer: 9, autoplay: 'off' } };

/** Late in the training the prediction is nearly right, and hardly anything pulls. */
export const NearlyRight: StoryObj = {
  args: { session: 'late', autoplay: 'off' },
  play: async () => {
    const session = sessionNamed('late');
    await session.need('all');
    session.request({ type: 'seek', step: 280 });
  },
};

/** A message with a right example. */
export const WrongFilter: StoryObj = { args: { session: 'wrong filter', filter: 99 } };

/** The reader's own digit pulls. */
export const Linked: StoryObj = {
  render: () => html`
    <digit-input session="linked pull"></digit-input>
    <patch-pull session="linked pull" autoplay="off"></patch-pull>
  `,
};
