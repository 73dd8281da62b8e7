import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import '../src/components/digit-input/digit-input.js';
import '../src/components/filter-grid/filter-grid.js';
import '../src/components/loss-curve/loss-curve.js';
import '../src/components/training-panel/training-panel.js';
import { sessionNamed, withOwnDigits } from '../src/training/index.js';

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

/** Thirty digits, three of each class: at the end it reads all of them, and two thirds of the others. */
export const FewDigits: StoryObj = { args: { examples: 30, speed: 0, session: 'story-few' } };

/** Opens the part of this title, as a reader does. */
const open =
  (title: RegExp): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await customElements.whenDefined('training-panel');
    const panel = canvasElement.querySelector('training-panel');
    await panel?.ready;
    const parts = [...(panel?.shadowRoot?.querySelectorAll('details') ?? [])];
    const part = parts.find(({ firstElementChild }) => title.test(firstElementChild?.textContent ?? ''));
    if (part) part.open = true;
  };

/** Settings, a run as a file, and the link. */
export const Settings: StoryObj = { args: { session: 'story-settings' }, play: open(/More/) };

/** Classes of the reader's own, before anything was drawn: the panel brings its own pad. */
export const OwnDrawings: StoryObj = { args: { session: 'story-own' }, play: open(/own/) };

/** 28×28 grey values of an upright bar, or of one that lies, as base64. */
const bar = (upright: boolean): string =>
  btoa(
    Array.from({ length: 784 }, (_, i) => {
      const [row, column] = [Math.floor(i / 28), i % 28];
      const [across, along] = upright ? [column, row] : [row, column];
      return along > 3 && along < 24 && across > 12 && across < 16 ? '\xff' : '\0';
    }).join(''),
  );

/** With the pad of the page, and two classes that are there already: train, then draw. */
export const OwnDrawingsLinked: StoryObj = {
  render: () => html`
    <digit-input session="story-own-linked" drawing="5 14, 23 15"></digit-input>
    <training-panel session="story-own-linked" speed="0"></training-panel>
    <filter-grid session="story-own-linked"></filter-grid>
  `,
  play: async (context) => {
    const session = sessionNamed('story-own-linked');
    const classes = [
      { name: 'upright', drawings: [bar(true)] },
      { name: 'lying', drawings: [bar(false)] },
    ];
    session.request({ type: 'configure', recipe: withOwnDigits(session.recipe, classes) });
    await open(/own/)(context);
  },
};
