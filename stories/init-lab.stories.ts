import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/init-lab/init-lab.js';

const { args, argTypes, template } = getStorybookHelpers('init-lab');

const meta: Meta = {
  title: 'Learning/Init lab',
  component: 'init-lab',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing: equal weights stay equal, and learn as one filter. */
export const Untouched: StoryObj = {};

/** With zeros and ReLU nothing flows, forwards or backwards. */
export const Zeros: StoryObj = { args: { scheme: 'zero' } };

/** A random dense layer behind equal convolutions: conv1 stays equal all the same. */
export const ConstantConvolutions: StoryObj = { args: { scheme: 'constant-convs' } };

/** Only conv1 starts equal: random weights behind it tell its filters apart. */
export const ConstantFirstLayer: StoryObj = { args: { scheme: 'constant-first' } };

/** Weights of standard deviation 1: the signal grows from layer to layer, the filters stay noise. */
export const Explodes: StoryObj = { args: { scheme: 'huge' } };

/** Good practice, before the first step: the signal keeps its size. */
export const GlorotAtTheStart: StoryObj = { args: { scheme: 'glorot', frame: 0 } };

/** The prettiest filters start almost blank. */
export const SmallFirstLayer: StoryObj = { args: { scheme: 'small-first', autoplay: 'visible' } };

/** A start of one's own: its filters and signals are computed, how it learns is seen when it is trained. */
export const OwnStart: StoryObj = { args: { scheme: 'normal', std: 0.2, seed: 7 } };

/** The same starts with their curves: how soon they learn, and how much their filters differ. */
export const Curves: StoryObj = { args: { view: 'curves', scheme: 'huge' } };

/** Four seeds: other filters, the same answers. */
export const Seeds: StoryObj = { args: { view: 'seeds' } };

/** Five activations, with average and max pooling. */
export const Activations: StoryObj = { args: { view: 'activations' } };

/** Max pooling alone already bends a network without activations. */
export const LinearWithMaxPooling: StoryObj = { args: { view: 'activations', activation: 'linear', pool: 'max' } };

/** A page that shows one start and lets nobody change it. */
export const Locked: StoryObj = { args: { scheme: 'he', lock: 'network step', hide: 'view more' } };

/** What cannot be used is named, with a right example; the last good picture stays. */
export const WrongInput: StoryObj = { args: { scheme: 'xavier' } };
