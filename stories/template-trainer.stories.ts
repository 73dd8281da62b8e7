import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/template-trainer/template-trainer.js';

const { args, argTypes, template } = getStorybookHelpers('template-trainer');

const meta: Meta = {
  title: 'Learning/Template trainer',
  component: 'template-trainer',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: five random filters, one 4, forty steps. */
export const Untouched: StoryObj = {};

/** Its end, without motion. */
export const Still: StoryObj = { args: { autoplay: 'off' } };

/** The net has learned a constant: shown a 9, it says 4. */
export const ShownANine: StoryObj = { args: { autoplay: 'off', probe: '9' } };

/** A page full of ink scores higher than the image itself. */
export const AllInk: StoryObj = { args: { autoplay: 'off', probe: 'ink' } };

/** Filters that answer the image with less than 0 are dead from the start. */
export const ReLU: StoryObj = { args: { autoplay: 'off', activation: 'relu' } };

/** Filters become mixtures of the two images. */
export const FourAndSeven: StoryObj = { args: { autoplay: 'off', images: '4 7' } };

/** What a hundred 4s have in common. */
export const Hundred: StoryObj = { args: { autoplay: 'off', images: '4*100' } };

/** The strokes that tell a 4 from a 9. */
export const FourAgainstNine: StoryObj = { args: { autoplay: 'off', images: '4*100 9*100' } };

/** Small filters, and only the best place counts: exact crops of the image. */
export const Crops: StoryObj = { args: { autoplay: 'off', 'filter-size': 14, head: 'max' } };

/** Small filters whose places all count the same: a blur. */
export const MeanPieces: StoryObj = { args: { autoplay: 'off', 'filter-size': 14, head: 'average' } };

/** The change is the silhouette, not a multiple of the image. */
export const Adam: StoryObj = { args: { autoplay: 'off', optimizer: 'adam', std: 0.02 } };

/** The noise fades, the image stays. */
export const WeightDecay: StoryObj = { args: { autoplay: 'off', optimizer: 'decay' } };

/** The usual start hides the image in noise, though every change is still a multiple of it. */
export const UsualStart: StoryObj = { args: { autoplay: 'off', std: 0.05 } };

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { autoplay: 'off', 'filter-size': 5 } };
