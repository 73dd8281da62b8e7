import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/pool-stepper/pool-stepper.js';

const { args, argTypes, template } = getStorybookHelpers('pool-stepper');

const meta: Meta = {
  title: 'Forward/Pool stepper',
  component: 'pool-stepper',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: the largest number of each of four windows. */
export const Untouched: StoryObj = {};

/** The gradient returns: whole to the winner of each window, 0 to the others. */
export const MaxBackward: StoryObj = { args: { direction: 'backward', autoplay: 'off' } };

/** The mean of each window. */
export const Average: StoryObj = { args: { preset: 'average', autoplay: 'off' } };

/** The mean shares its gradient equally. */
export const AverageBackward: StoryObj = { args: { preset: 'average', direction: 'backward', autoplay: 'off' } };

/** With a stride smaller than the window one number can win several windows; then their gradients add up. */
export const Overlapping: StoryObj = {
  args: { preset: 'overlapping', direction: 'backward', gradient: '1 -2 0.5; 3 1 -1; 2 -0.5 1', autoplay: 'off' },
};

/** Five rows and columns, windows of two: the last row and column are not used. */
export const Odd: StoryObj = { args: { preset: 'odd', autoplay: 'off' } };

/** Equal numbers, as ReLU leaves them: the first in reading order wins. */
export const Ties: StoryObj = { args: { preset: 'ties', direction: 'backward', autoplay: 'off' } };

/** The window is the whole map. */
export const Global: StoryObj = { args: { preset: 'global', direction: 'backward', autoplay: 'off' } };

/** Padding is not counted in a mean. */
export const Padding: StoryObj = {
  args: { operation: 'average', 'window-size': '3', stride: '2', padding: '1', autoplay: 'off' },
};

/** A handwritten digit, 28×28, becomes 14×14. */
export const Digit: StoryObj = { args: { input: 'digit:4', autoplay: 'off' } };

/** Every output is hidden until the reader has guessed it. */
export const Predict: StoryObj = { args: { predict: true } };

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { 'window-size': '7', autoplay: 'off' } };
