import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/backprop-stepper/backprop-stepper.js';

const { args, argTypes, template } = getStorybookHelpers('backprop-stepper');

const meta: Meta = {
  title: 'Backward/Backprop stepper',
  component: 'backprop-stepper',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: the mean of four outputs, forward and backward, plays once. */
export const Untouched: StoryObj = {};

/** The largest output takes the whole gradient; after the step all outputs have moved. */
export const MaxPooling: StoryObj = { args: { preset: 'max', autoplay: 'off' } };

/** ReLU, dense layer, sigmoid: one output pulls the filter toward its patch, two push it away, one is gated. */
export const DenseHead: StoryObj = { args: { preset: 'dense', autoplay: 'off' } };

/** Three classes: the slope of each score is p − y. */
export const SoftmaxHead: StoryObj = { args: { preset: 'softmax', autoplay: 'off' } };

/** A larger image and filter: nine uses of each weight. */
export const LargerImage: StoryObj = {
  args: {
    input: '0 1 2 1 0; 1 0 1 2 1; 0 1 3 1 0; 2 1 0 1 1; 1 1 0 0 2',
    kernel: '1 0 -1; 2 1 0; 0 1 1',
    target: 4,
    rate: 0.01,
    autoplay: 'off',
  },
};

/** The step overshoots: after it the loss is larger than before. */
export const RateTooLarge: StoryObj = { args: { rate: 0.6, autoplay: 'off' } };

/** In letters: every weight is used once in every output. */
export const InLetters: StoryObj = { args: { symbolic: true, autoplay: 'off' } };

/** The reader works the gradients out. */
export const Predict: StoryObj = { args: { predict: true, preset: 'dense' } };

/** What cannot be used is named, with a right example; the worked example stays. */
export const WrongInput: StoryObj = { args: { kernel: '1 2; 3', autoplay: 'off' } };
