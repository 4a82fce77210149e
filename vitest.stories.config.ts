import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.mjs';
import { timeLimits } from './vitest.timeLimits.js';

/** Every story is a test in Chromium, with axe. */
export default defineConfig(async () => ({
  plugins: await storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) }),
  test: {
    name: 'stories',
    ...timeLimits,
    // Forced colours are emulated through the browser's own protocol.
    api: { allowExec: true, allowWrite: true },
    setupFiles: ['.storybook/vitest.setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await launchOptions() }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
}));
