import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/feature-map/feature-map.js';
import '../src/components/filter-grid/filter-grid.js';

const { args, argTypes, template } = getStorybookHelpers('feature-map');

const meta: Meta = {
  title: 'Learning/Feature map',
  component: 'feature-map',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: the maps of a 7 while a recorded run is replayed. */
export const Untouched: StoryObj = {};

/** Another digit, and one of its filters. */
export const AnotherDigit: StoryObj = { args: { session: 'four', input: 'digit:4', filter: 5 } };

/** The second layer looks at the maps of the first; its windows reach over half of the digit. */
export const SecondLayer: StoryObj = { args: { session: 'second', layer: 'conv2' } };

/** Sums before the activation have both signs. */
export const BeforeActivation: StoryObj = { args: { session: 'sums', stage: 'before-activation' } };

/** What goes to the next layer. */
export const Pooled: StoryObj = { args: { session: 'pooled', stage: 'pooled' } };

/** Maps of untrained filters look just as convincing. */
export const Twin: StoryObj = { args: { session: 'twin', twin: 'random' } };

/** Maps of a network that was trained on shuffled labels and recognises nothing. */
export const ShuffledLabels: StoryObj = { args: { session: 'shuffled', twin: 'shuffled-labels' } };

/** Maps of a network that never saw an ordinary digit: its pixels were scrambled. */
export const PermutedPixels: StoryObj = { args: { session: 'permuted', twin: 'permuted-pixels' } };

/** A message with a right example; the digit that was shown before would stay. */
export const WrongLayer: StoryObj = { args: { session: 'wrong', layer: 'conv9' } };

/** A filter picked in one element is shown by the other. */
export const Linked: StoryObj = {
  render: () => html`
    <filter-grid session="linked maps"></filter-grid>
    <feature-map session="linked maps"></feature-map>
  `,
};
