import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/template-match/template-match.js';

const { args, argTypes, template } = getStorybookHelpers('template-match');

const meta: Meta = {
  title: 'Forward/Template match',
  component: 'template-match',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: a 4 against itself, and eight images that score more or less. */
export const Untouched: StoryObj = {};

/** The image with every pixel ON beats the digit itself by its raw score, not by its cosine. */
export const EveryPixelOn: StoryObj = {
  args: { image: 'all-on' },
};

/** Half the brightness halves the raw score; the cosine stays 1. */
export const HalfAsBright: StoryObj = {
  args: { image: 'dim' },
};

/** Only ON and OFF: every match is worth 255·255 = 65 025; mismatches and OFF on OFF are both worth nothing. */
export const OnAndOff: StoryObj = {
  args: { values: '0-255', image: 'shifted' },
};

/** Another template, other images. */
export const AnotherTemplate: StoryObj = {
  args: { template: 'digit:9', images: 'another 4 7 3 8 shifted all-on', image: '9:1', shift: '0 2' },
};

/** Nine pixels of one's own, with their numbers. */
export const NinePixels: StoryObj = {
  args: { template: '1 0 0; 1 0 0; 1 1 1', shift: '1 0', image: 'noise' },
};

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = {
  args: { template: 'digit:12' },
};
