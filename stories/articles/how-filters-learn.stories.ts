import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/components/backprop-stepper/backprop-stepper.js';
import '../../src/components/conv-slider/conv-slider.js';
import '../../src/components/digit-input/digit-input.js';
import '../../src/components/feature-hierarchy/feature-hierarchy.js';
import '../../src/components/feature-map/feature-map.js';
import '../../src/components/filter-grid/filter-grid.js';
import '../../src/components/init-lab/init-lab.js';
import '../../src/components/kernel-learner/kernel-learner.js';
import '../../src/components/loss-curve/loss-curve.js';
import '../../src/components/template-trainer/template-trainer.js';
import '../../src/components/training-panel/training-panel.js';
import './paper.css';
import './article.css';
import { articleText } from './article-page.js';
import page from './how-filters-learn.html?raw';

const meta: Meta = {
  title: 'Articles/How filters learn',
  tags: ['!autodocs'],
  render: () => articleText(page),
};
export default meta;

/** From noise to strokes, with every claim beside its control. */
export const Article: StoryObj = {};
