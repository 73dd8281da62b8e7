import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/activation-lab/activation-lab.js';

const { args, argTypes, template } = getStorybookHelpers('activation-lab');

const meta: Meta = {
  title: 'Forward/Activation lab',
  component: 'activation-lab',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: a negative bias, then ReLU keeps the strongest edges of a handwritten 4. */
export const Untouched: StoryObj = {};

/** Without a bias the paper stands exactly on ReLU's kink. */
export const OnTheKink: StoryObj = { args: { bias: 0 } };

/** A slope below 0 keeps every gradient alive. */
export const LeakyRelu: StoryObj = { args: { activation: 'leaky-relu' } };

/** Far from 0 the sigmoid is flat: hardly any gradient comes back. */
export const Sigmoid: StoryObj = { args: { activation: 'sigmoid', bias: 1.5 } };

/** tanh is flat on both sides. */
export const Tanh: StoryObj = { args: { activation: 'tanh', bias: 0 } };

/** Nothing is squashed. */
export const Linear: StoryObj = { args: { activation: 'linear', bias: 0.5 } };

/** Few enough cells to read every number. */
export const SmallMatrix: StoryObj = {
  args: { input: '0 0 1 2; 0 2 1 0; 1 1 2 0; 0 1 0 2', kernel: '1 -1; 0.5 -1', bias: 0.5 },
};

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { activation: 'gelu' as 'relu' } };
