import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/components/backprop-stepper/backprop-stepper.js';
import '../../src/components/gradient-check/gradient-check.js';
import '../../src/components/patch-pull/patch-pull.js';
import '../../src/components/pool-stepper/pool-stepper.js';
import '../../src/components/softmax-loss/softmax-loss.js';
import './paper.css';
import './article.css';
import { articleText } from './article-page.js';
import page from './how-does-a-filter-get-its-gradient.html?raw';

const meta: Meta = {
  title: 'Articles/How does a filter get its gradient?',
  tags: ['!autodocs'],
  render: () => articleText(page),
};
export default meta;

/** Five figures, from the loss back to the weight. */
export const Article: StoryObj = {};
