import { beforeEach } from 'vitest';
import { cdp } from 'vitest/browser';

/** Stories about forced colours are tested in them: what a reader's system does, the browser does here. */
beforeEach(async ({ task }) => {
  const value = task.name.includes('High contrast') ? 'active' : 'none';
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
});
