import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/loss-curve/loss-curve.js';
import '../src/components/training-panel/training-panel.js';

const { args, argTypes, template } = getStorybookHelpers('loss-curve');

const meta: Meta = {
  title: 'Learning/Loss curve',
  component: 'loss-curve',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: a recorded run plays once. */
export const Untouched: StoryObj = {};

/** The loss alone. */
export const Loss: StoryObj = { args: { metric: 'loss', session: 'story-loss' } };

/** On a logarithmic axis, small losses can be told apart. */
export const Logarithmic: StoryObj = { args: { metric: 'loss', log: true, session: 'story-log' } };

/** A wrong attribute is explained. */
export const WrongMetric: StoryObj = { args: { metric: 'error', session: 'story-metric' } };

/** Below the panel that trains the same session: the live run is drawn over the recorded one. */
export const Live: StoryObj = {
  render: () => html`
    <training-panel session="story-live" hide="chart"></training-panel>
    <loss-curve session="story-live"></loss-curve>
  `,
};
