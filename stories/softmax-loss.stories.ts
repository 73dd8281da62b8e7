import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/softmax-loss/softmax-loss.js';

const { args, argTypes, template } = getStorybookHelpers('softmax-loss');

const meta: Meta = {
  title: 'Backward/Softmax loss',
  component: 'softmax-loss',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: the answer wavers between 4 and 9. */
export const Untouched: StoryObj = {};

/** Confident and right: every p − y is close to 0, and the mark has slid down the line. */
export const NearlyRight: StoryObj = { args: { preset: 'right' } };

/** Confident and wrong: the gradient is as large as it gets. */
export const Wrong: StoryObj = { args: { preset: 'wrong' } };

/** What the recorded network really says of a handwritten 9. */
export const RealDigit: StoryObj = { args: { preset: 'digit', digit: '9' } };

/** Logits of one's own. */
export const OwnLogits: StoryObj = { args: { logits: '0 0 3 0 0 0 0 2.5 0 0', digit: '2' } };

/** The bars alone. */
export const WithoutScatter: StoryObj = { args: { hide: 'scatter' } };

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { logits: '1 2 3' } };
