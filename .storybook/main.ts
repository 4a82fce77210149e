import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';

// The worker script comes from the installed msw, so that it cannot fall behind it.
const workerFolder = fileURLToPath(new URL('../.cache/msw', import.meta.url));
mkdirSync(workerFolder, { recursive: true });
copyFileSync(
  createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'),
  join(workerFolder, 'mockServiceWorker.js'),
);

/** Packages that a cold first run would otherwise find one by one, reloading the page under the tests. */
const foundAtOnce = [
  '@tanstack/react-query',
  'msw',
  'msw-storybook-addon/csf3',
  'msw/browser',
  'react',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'recharts',
  'storybook/test',
  'valibot',
];

const config: StorybookConfig = {
  stories: ['../packages/widgets/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  staticDirs: [workerFolder],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen-typescript' },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      // Packages are read from their sources: no build is needed.
      conditions: ['source', 'module', 'browser', 'development|production'],
      dedupe: ['react', 'react-dom', '@tanstack/react-query'],
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...foundAtOnce],
    },
  }),
};

export default config;
