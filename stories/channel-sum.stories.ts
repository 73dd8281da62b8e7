import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/channel-sum/channel-sum.js';

const { args, argTypes, template } = getStorybookHelpers('channel-sum');

const meta: Meta = {
  title: 'Forward/Channel sum',
  component: 'channel-sum',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: “red where not green” finds the poppies, not the yellow sun. */
export const Untouched: StoryObj = {};

/** One filter, one map, whatever the number of channels. */
export const OneFilter: StoryObj = { args: { filters: 1 } };

/** Eight filters give eight maps: the eight channels of the next layer. */
export const EightFilters: StoryObj = { args: { filters: 8, filter: 4, padding: 'same' } };

/** An edge of grey: all slices the same. */
export const GreyEdge: StoryObj = { args: { preset: 'grey-edge', filters: 2 } };

/** An edge between red and green, which a grey picture would not show. */
export const ColourEdge: StoryObj = { args: { preset: 'red-green-edge', filters: 2, bias: '0.5' } };

/** Deeper in a network there are no colours: here five channels of a 4×4 image. */
export const FiveChannels: StoryObj = {
  args: {
    input: JSON.stringify(
      Array.from({ length: 4 }, (_, row) =>
        Array.from({ length: 4 }, (_, column) =>
          Array.from({ length: 5 }, (_, c) => ((row + 2 * column + 3 * c) % 5) / 4),
        ),
      ),
    ),
    kernel: '1 0; 0 1 | 0 1; 1 0 | 1 1; -1 -1 | 0 0; 0 0 | -1 1; -1 1',
    filters: 2,
    bias: '-1',
  },
};

/** A 1×1 filter only mixes channels. */
export const OneByOne: StoryObj = { args: { kernel: '1 | -1 | 0', filters: 1 } };

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { kernel: '1 0; 0 1 | 1 0; 0 1' } };
