import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/kernel-learner/kernel-learner.js';

const { args, argTypes, template } = getStorybookHelpers('kernel-learner');

const meta: Meta = {
  title: 'Learning/Kernel learner',
  component: 'kernel-learner',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: three random numbers with every sign wrong become a peak detector. */
export const Untouched: StoryObj = {};

/** Two filters share the work: larger than left, and larger than right. */
export const TwoFilters: StoryObj = { args: { task: 'two-filters' } };

/** A start from which two filters do not find the two differences: there is more than one valley. */
export const StuckStart: StoryObj = { args: { task: 'two-filters', seed: 11, autoplay: 'off' } };

/** Two filters that start alike stay alike. */
export const EqualStart: StoryObj = { args: { task: 'two-filters', init: 'zeros', autoplay: 'off' } };

/** The Sobel filter, recovered from what it does to noise. */
export const Sobel: StoryObj = { args: { task: 'sobel-x' } };

/** From one digit alone a filter is found that does almost the same, not the same filter. */
export const LaplacianOfADigit: StoryObj = { args: { task: 'laplacian', images: 'digit', autoplay: 'off' } };

/** The smallest filter of all. */
export const Difference: StoryObj = { args: { task: 'difference' } };

/** Neighbours of a random walk are alike: the sides end half as strong as the middle. */
export const RandomWalks: StoryObj = { args: { signals: 'walk' } };

/** Too large a rate: the weights run away, and the caption says so. */
export const RateTooLarge: StoryObj = { args: { task: 'sobel-x', rate: 2, autoplay: 'off' } };

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { init: '1 2' } };
