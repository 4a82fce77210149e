import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { timeLimits } from '../../vitest.timeLimits.js';
import { launchOptions } from '../../scripts/chromium.mjs';

/** Components are tested where they live: in Chromium. */
export default defineProject(async () => ({
  plugins: [react()],
  resolve: { conditions: ['source'] },
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      '@testing-library/react',
      '@testing-library/user-event',
      'axe-core',
      'msw',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'recharts',
      'valibot',
    ],
  },
  test: {
    name: 'widgets',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/waitLimit.ts'],
    ...timeLimits,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await launchOptions() }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
}));
