import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/digit-input/digit-input.js';
import '../src/components/feature-map/feature-map.js';

const { args, argTypes, template } = getStorybookHelpers('digit-input');

const meta: Meta = {
  title: 'Learning/Digit input',
  component: 'digit-input',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: a drawn 4 that is neither large enough nor in the middle. */
export const Untouched: StoryObj = {};

/** A digit of the data set: it is scaled and centred already, and passes as it is. */
export const SampleDigit: StoryObj = { args: { session: 'sample', input: 'digit:3' } };

/** A drawing of the page's author: small and in a corner. */
export const Drawing: StoryObj = {
  args: { session: 'drawing', drawing: '18 3, 22 2, 24 4, 23 6, 19 8, 24 9, 25 12, 22 14, 18 13' },
};

/** Nobody can draw on it; samples can be chosen. */
export const Locked: StoryObj = { args: { session: 'locked', lock: 'draw file', hide: 'undo clear' } };

/** A message with a right example; the drawn 4 stands above it. */
export const WrongDrawing: StoryObj = { args: { session: 'wrong drawing', drawing: '3 4, five 6' } };

/** An image that is not there. */
export const MissingImage: StoryObj = { args: { session: 'missing', input: 'digit:12' } };

/** Other elements look at what is drawn. */
export const Linked: StoryObj = {
  render: () => html`
    <digit-input session="linked digit"></digit-input>
    <feature-map session="linked digit"></feature-map>
  `,
};
