import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/flatten-vs-conv/flatten-vs-conv.js';

const { args, argTypes, template } = getStorybookHelpers('flatten-vs-conv');

const meta: Meta = {
  title: 'Forward/Flatten vs conv',
  component: 'flatten-vs-conv',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: a 4 two pixels too low is a 9 to the network that flattens. */
export const Untouched: StoryObj = {};

/** Where digits usually stand both networks are right. */
export const Unmoved: StoryObj = { args: { 'shift-right': 0, 'shift-down': 0 } };

/** Too far for both: the convolution network ends with a dense layer too. */
export const TooFar: StoryObj = { args: { input: 'digit:9', 'shift-right': 4, 'shift-down': 0 } };

/** The same permutation of all pixels, before training and after: the dense network cannot tell. */
export const ShuffledPixels: StoryObj = { args: { pixels: 'permuted', 'shift-down': 0 } };

/** A page that shows one shift and lets nobody change it. */
export const Locked: StoryObj = {
  args: { input: 'digit:2', 'shift-right': 3, 'shift-down': 0, lock: 'shift', hide: 'more pixels' },
};

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { 'shift-right': 9 } };
