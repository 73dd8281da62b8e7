import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/digit-input/digit-input.js';
import '../src/components/feature-hierarchy/feature-hierarchy.js';

const { args, argTypes, template } = getStorybookHelpers('feature-hierarchy');

const meta: Meta = {
  title: 'Learning/Feature hierarchy',
  component: 'feature-hierarchy',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: a filter of the second layer whose bow four digits share. */
export const Untouched: StoryObj = {};

/** A filter of the first layer: its weights, the patch it would answer most, and nine real ones that come near it. */
export const FirstLayer: StoryObj = { args: { layer: 'conv1', unit: 3, digit: '7' } };

/** A class: its nine best digits, the picture that pleases it, and the one that fools it. */
export const AClass: StoryObj = { args: { layer: 'output', unit: 9, digit: '9' } };

/** A ring, found in eights. */
export const Ring: StoryObj = { args: { layer: 'conv2', unit: 6, digit: '8' } };

/** Draw: the units answer to your own digit. */
export const WithADrawing: StoryObj = {
  render: () => html`
    <digit-input session="hierarchy"></digit-input>
    <feature-hierarchy session="hierarchy"></feature-hierarchy>
  `,
};

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { layer: 'conv2', unit: 16 } };
