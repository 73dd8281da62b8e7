import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/conv-slider/conv-slider.js';

const { args, argTypes, template } = getStorybookHelpers('conv-slider');

const meta: Meta = {
  title: 'Forward/Conv slider',
  component: 'conv-slider',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: Sobel's filter slides once over a handwritten 4. */
export const Untouched: StoryObj = {};

/** The textbook example: a 2×2 filter on a 3×3 image has four stops. */
export const WorkedExample: StoryObj = {
  args: { input: '0 0 1; 0 2 1; 1 1 2', kernel: '1 0; 2 -1', autoplay: 'off' },
};

/** True convolution turns the filter by 180°; an asymmetric filter shows it. */
export const TrueConvolution: StoryObj = {
  args: {
    input: '0 0 0 0 0; 0 0 0 0 0; 0 0 1 0 0; 0 0 0 0 0; 0 0 0 0 0',
    kernel: '1 2 3; 4 5 6; 7 8 9',
    mode: 'convolution',
    autoplay: 'off',
  },
};

/** Zeros around the image, every second position, gaps in the filter. */
export const StridePaddingDilation: StoryObj = {
  args: { input: 'digit:7', preset: 'laplacian', stride: 2, padding: '2', dilation: 2, autoplay: 'off' },
};

/** After the sum: a bias, then ReLU lets only positive answers through. */
export const BiasAndActivation: StoryObj = {
  args: { preset: 'vertical-edge', bias: -0.5, activation: 'relu', autoplay: 'off' },
};

/** Three channels: the same weights on each, all products in one sum. */
export const SeveralChannels: StoryObj = {
  args: {
    input: '[[[1,0,0],[0,1,0],[0,0,1]],[[1,1,0],[0,1,1],[1,0,1]],[[0,0,0],[1,1,1],[0.5,0.5,0.5]]]',
    kernel: '1 -1; -1 1',
    autoplay: 'off',
  },
};

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = {
  args: { input: '1 2; 3', autoplay: 'off' },
};
