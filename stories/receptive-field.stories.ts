import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/receptive-field/receptive-field.js';

const { args, argTypes, template } = getStorybookHelpers('receptive-field');

const meta: Meta = {
  title: 'Forward/Receptive field',
  component: 'receptive-field',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: two 3 × 3 against one 5 × 5. */
export const Untouched: StoryObj = {};

/** With 64 channels in and out, the same comparison counts tens of thousands of weights. */
export const ManyChannels: StoryObj = { args: { channels: 64, autoplay: 'off' } };

/** Three 3 × 3 against one 7 × 7: 27 weights and 49. */
export const ThreeLayers: StoryObj = { args: { layers: 'conv 3; conv 3; conv 3', autoplay: 'off' } };

/** Pooling, a stride and a dilation widen the view fast. */
export const PoolingStrideDilation: StoryObj = {
  args: { layers: 'conv 5; pool 2; conv 3 stride 2 dilation 2', autoplay: 'off' },
};

/** Two stacks of one's own, side by side. */
export const Compared: StoryObj = {
  args: { layers: 'conv 3 stride 2; conv 3', compare: 'conv 3; conv 3', autoplay: 'off' },
};

/** One stack alone. */
export const Alone: StoryObj = {
  args: { layers: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', compare: 'none', autoplay: 'off' },
};

/** What cannot be used is named, with a right example. */
export const WrongInput: StoryObj = { args: { layers: 'conv 3; dense 10', autoplay: 'off' } };
