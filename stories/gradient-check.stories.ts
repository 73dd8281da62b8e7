import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/gradient-check/gradient-check.js';

const { args, argTypes, template } = getStorybookHelpers('gradient-check');

const meta: Meta = {
  title: 'Backward/Gradient check',
  component: 'gradient-check',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: one weight of a tiny network is nudged by 0.1 both ways. */
export const Untouched: StoryObj = {};

/** A nudge too small for single precision: the loss is a staircase, and rounding is divided by almost nothing. */
export const SinglePrecision: StoryObj = {
  args: { precision: 'float32', epsilon: 1e-6 },
};

/** Nudging one way only: the error falls ten times slower than ε squared. */
export const ForwardDifference: StoryObj = {
  args: { preset: 'max', difference: 'forward', weight: 2 },
};

/** Before its step this net's loss is point-symmetric about the weight: nudging both ways has no bend to see. */
export const NoBend: StoryObj = {
  args: { steps: 0 },
};

/** One output is exactly 0: its ReLU opens to one side, and the loss has a corner. */
export const OnAKink: StoryObj = {
  args: { preset: 'kink', weight: 3 },
};

/** Two outputs share the maximum: another one wins to either side. */
export const OnATie: StoryObj = {
  args: { preset: 'tie', weight: 2 },
};

/** A filter of a trained network: 49 weights, and a bill for all of them. */
export const TrainedNetwork: StoryObj = {
  args: { net: 'session', epsilon: 1e-3, weight: 24 },
};

/** A nudge that is none. */
export const WrongInput: StoryObj = {
  args: { epsilon: 3 },
};
