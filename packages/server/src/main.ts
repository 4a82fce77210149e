#!/usr/bin/env node
import { systemClock } from './clock.js';
import { createLogger } from './logger.js';
import { readSettings } from './settings.js';
import { StartRefusal } from './startRefusal.js';
import { startServer } from './startServer.js';

/** A request that hangs does not keep the server from ending. */
const stopWithinMs = 15_000;

const refused = 78;
const failed = 1;

/** The first signal stops gracefully, the second at once; so does one that comes before the server is up. */
const start = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const logger = createLogger(settings.logLevel);
  let stop = (): Promise<void> => Promise.reject(new Error('not up yet'));
  let asked = false;
  const onSignal = (signal: string): void => {
    if (asked) process.exit(failed);
    asked = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(failed), stopWithinMs).unref();
    stop().then(
      () => {
        logger.info('stopped');
        process.exit(0);
      },
      () => process.exit(failed),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // Started by another process over a channel: when that one is gone, nobody is left to stop this one.
  process.on('disconnect', () => onSignal('disconnect'));
  ({ stop } = await startServer(settings, systemClock, logger));
};

start().catch((error: unknown) => {
  if (error instanceof StartRefusal) {
    console.error(error.message);
    process.exit(refused);
  }
  console.error(error);
  process.exit(failed);
});
