import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/loss-curve/loss-curve.js';
import '../src/components/training-panel/training-panel.js';

const { args, argTypes, template } = getStorybookHelpers('training-panel');

const meta: Meta = {
  title: 'Learning/Training panel',
  component: 'training-panel',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing. */
export const Untouched: StoryObj = {};

/** Another recipe, at full speed. */
export const FullSpeed: StoryObj = { args: { recipe: 'fast', speed: 0, session: 'story-fast' } };

/** Only a button, a bar and a sentence. */
export const Small: StoryObj = { args: { hide: 'step reset numbers chart more', session: 'story-small' } };

/** A wrong attribute is explained; the session keeps its recipe. */
export const WrongRecipe: StoryObj = { args: { recipe: 'deepest', session: 'story-wrong' } };

/** Together with the curve of the same session. */
export const WithCurve: StoryObj = {
  render: () => html`
    <training-panel session="story-pair" hide="chart"></training-panel>
    <loss-curve session="story-pair"></loss-curve>
  `,
};
