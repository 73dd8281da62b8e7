/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../dist/custom-elements.json';
import './themes.css';

setStorybookHelpersConfig({ hideArgRef: true });
setCustomElementsManifest(manifest);

/** What a page around an element decides: its theme (see themes.css) and its direction of writing. */
const surroundings: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  root.dataset.theme = String(globals.theme);
  root.dir = String(globals.direction);
  root.lang = 'en';
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings],
  initialGlobals: { theme: 'light', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'terracotta', title: 'Brand: terracotta' },
          { value: 'lagoon', title: 'Brand: lagoon, dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'alpha' },
    layout: 'padded',
    options: { storySort: { order: ['Design', 'Articles', 'Forward', 'Backward', 'Learning'] } },
  },
};

export default preview;
