import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/conv-arithmetic/conv-arithmetic.js';

const { args, argTypes, template } = getStorybookHelpers('conv-arithmetic');

const meta: Meta = {
  title: 'Forward/Conv arithmetic',
  component: 'conv-arithmetic',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: padding, a stride, and a column that the floor drops. */
export const Untouched: StoryObj = {};

/** The plain case: 4 − 3 + 1 = 2. */
export const NoPaddingNoStrides: StoryObj = { args: { preset: 'no-padding-no-strides', autoplay: 'off' } };

/** Stride 1, odd kernel, P = (K − 1)/2: the output is as large as the input. */
export const SamePadding: StoryObj = { args: { preset: 'same-padding', autoplay: 'off' } };

/** Every place where kernel and input meet at all. */
export const FullPadding: StoryObj = { args: { preset: 'full-padding', autoplay: 'off' } };

/** Without padding, the last column of the input itself is never seen. */
export const DroppedColumn: StoryObj = { args: { preset: 'dropped-column', autoplay: 'off' } };

/** Gaps in the kernel: nine weights reach over 5 × 5. */
export const Dilation: StoryObj = { args: { preset: 'dilation', autoplay: 'off' } };

/** Height and width each with lengths of their own. */
export const NonSquare: StoryObj = {
  args: { input: '5x7', kernel: '3x2', stride: '2x1', padding: '1x0', autoplay: 'off' },
};

/** The way back from 3 × 3 to 6 × 6: zeros between, and one more row and column of them. */
export const Transposed: StoryObj = { args: { transposed: true, autoplay: 'off' } };

/** The size is hidden until it is guessed. */
export const Predict: StoryObj = { args: { predict: true, autoplay: 'off' } };

/** “same” cannot be had with a stride: the message says why. */
export const WrongInput: StoryObj = { args: { stride: '2', padding: 'same', autoplay: 'off' } };
