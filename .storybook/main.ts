import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Themes set `color-scheme`: light-dark() must reach the browser as it is.
    build: { ...vite.build, target: 'es2022', cssTarget: ['chrome130', 'firefox130'], chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
