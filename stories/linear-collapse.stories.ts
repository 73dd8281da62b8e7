import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/linear-collapse/linear-collapse.js';

const { args, argTypes, template } = getStorybookHelpers('linear-collapse');

const meta: Meta = {
  title: 'Forward/Linear collapse',
  component: 'linear-collapse',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: Sobel, then a blur, and the one 5×5 filter that does both. */
export const Untouched: StoryObj = {};

/** A ReLU between the two layers: no single filter gives the same map. */
export const ReluBetween: StoryObj = { args: { relu: true } };

/** Filters of one's own, of different sizes: 2×2 and 3×3 make 4×4. */
export const OwnFilters: StoryObj = { args: { first: '1 -1; -1 1', second: 'laplacian', input: 'digit:7' } };

/** Weights that binary fractions cannot hold: the difference is rounding, and is written as such. */
export const Rounding: StoryObj = { args: { first: 'box-blur', second: 'box-blur' } };

/** Single numbers: two lines one after the other are one line. */
export const Numbers: StoryObj = { args: { view: 'scalar' } };

/** With a ReLU the line bends. */
export const BentLine: StoryObj = { args: { view: 'scalar', relu: true } };

/** Five trained layers without activations are ten templates. */
export const TrainedNetwork: StoryObj = { args: { view: 'network' } };

/** Max pooling on the same weights breaks the collapse. */
export const MaxPooling: StoryObj = { args: { view: 'network', pool: 'max', input: 'digit:9' } };

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { first: '1 2; 3' } };
