import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/conv-1d/conv-1d.js';

const { args, argTypes, template } = getStorybookHelpers('conv-1d');

const meta: Meta = {
  title: 'Forward/Conv 1D',
  component: 'conv-1d',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: −1 1 −1 slides once over ten numbers and stops at the strongest peak. */
export const Untouched: StoryObj = {};

/** Its taps sum to zero: positive wherever the signal bends downwards, not only at its peaks. */
export const SumsToZero: StoryObj = {
  args: { preset: 'second-difference', autoplay: 'off' },
};

/** The same shape at half the scale: every result is halved, the signs stay. */
export const HalfSides: StoryObj = {
  args: { preset: 'half-sides', autoplay: 'off' },
};

/** Zeros outside the signal make the result as long as the signal, and positive at its start. */
export const SamePadding: StoryObj = {
  args: { padding: 'same', pool: '2', autoplay: 'off' },
};

/** A random signal: here −1 1 −1 misses peaks whose neighbours together outweigh them. */
export const RandomSignal: StoryObj = {
  args: { seed: 3, autoplay: 'off' },
};

/** Seven taps of one's own, every second position, a signal with negative values. */
export const OwnTaps: StoryObj = {
  args: {
    input: '0.5 -1 2 1 0.5 0.3 3 -0.2 0.9 1.5 0.1 0 0.7 0.7 0.6',
    kernel: '1 -1 0 2 0 -1 1',
    stride: 2,
    autoplay: 'off',
  },
};

/** Each result is hidden until the reader has guessed it. */
export const Predict: StoryObj = {
  args: { input: '2 5 1 3', predict: true },
};

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = {
  args: { kernel: '1 2; 3 4', autoplay: 'off' },
};
