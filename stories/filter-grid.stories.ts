import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/filter-grid/filter-grid.js';

const { args, argTypes, template } = getStorybookHelpers('filter-grid');

const meta: Meta = {
  title: 'Learning/Filter grid',
  component: 'filter-grid',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: eight random filters, and what training makes of them. */
export const Untouched: StoryObj = {};

/** The random start above, the filters as they are now below, on one scale. */
export const BeforeAndAfter: StoryObj = {
  render: () => html`<filter-grid session="filters-before-after" compare="before-after"></filter-grid>`,
};

/** What was added to the random start, on a scale of its own. */
export const Change: StoryObj = {
  render: () => html`<filter-grid session="filters-change" compare="change"></filter-grid>`,
};

/** The picked filter with its numbers. */
export const Enlarged: StoryObj = {
  render: () => html`<filter-grid session="filters-enlarged" filter="2" enlarged></filter-grid>`,
};

/** Filters of the second layer look at eight maps; one input channel is drawn at a time. */
export const SecondLayer: StoryObj = {
  render: () => html`<filter-grid session="filters-second" layer="conv2" channel="3"></filter-grid>`,
};

/** Colours fitted to every step anew: the pattern is clear from the start, but its growth is hidden. */
export const Autoscale: StoryObj = {
  render: () => html`<filter-grid session="filters-autoscale" autoscale></filter-grid>`,
};

/** Two grids of one session: they show the same step and the same picked filter. */
export const Linked: StoryObj = {
  render: () => html`
    <filter-grid session="filters-linked"></filter-grid>
    <filter-grid session="filters-linked" compare="change" hide="play reset slider table"></filter-grid>
  `,
};

/** Every filter at twelve steps, most of them early: half of what happens, happens in the first 50. A click goes there. */
export const Timeline: StoryObj = {
  render: () => html`<filter-grid session="filters-timeline" timeline></filter-grid>`,
};

/** The same, and last what the training has added. */
export const TimelineAndChange: StoryObj = {
  render: () => html`<filter-grid session="filters-timeline-change" timeline compare="change"></filter-grid>`,
};

/** How much of each filter an oriented edge or bar explains; the marks are what noise reaches. */
export const Fit: StoryObj = {
  render: () => html`<filter-grid session="filters-fit" fit></filter-grid>`,
};

/** The same training on shuffled labels: what is left then was never learned from the digits. */
export const ShuffledLabels: StoryObj = {
  render: () => html`<filter-grid session="filters-shuffled" twin="shuffled-labels" fit></filter-grid>`,
};

/** The same training on images whose pixels are all scrambled alike: no neighbours, no edges. */
export const PermutedPixels: StoryObj = {
  render: () => html`<filter-grid session="filters-permuted" twin="permuted-pixels" fit></filter-grid>`,
};

/** The same filters before their training, on a scale of their own. */
export const NeverTrained: StoryObj = {
  render: () => html`<filter-grid session="filters-random" twin="random"></filter-grid>`,
};

/** A wider start gives an equally good network whose filters stay what they were. */
export const FromGlorotsStart: StoryObj = {
  render: () => html`<filter-grid session="filters-glorot" twin="glorot" compare="change"></filter-grid>`,
};

/** All weights alike: eight copies of one filter, for ever. */
export const FromAConstant: StoryObj = {
  render: () => html`<filter-grid session="filters-constant" twin="constant"></filter-grid>`,
};

/** Two timelines, of which only one had true labels. */
export const TimelineOfATwin: StoryObj = {
  render: () => html`<filter-grid session="filters-twin-timeline" timeline twin="shuffled-labels"></filter-grid>`,
};

/** There is no such twin. */
export const WrongTwin: StoryObj = {
  render: () => html`<filter-grid session="filters-wrong-twin" twin="evil"></filter-grid>`,
};

/** A layer that the network does not have. */
export const WrongLayer: StoryObj = {
  render: () => html`<filter-grid session="filters-wrong" layer="conv9"></filter-grid>`,
};
