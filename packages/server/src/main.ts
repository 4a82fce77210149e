#!/usr/bin/env node
import { inspect } from 'node:util';
import { maskText } from '@puheeksi/core/identifiers';
import { clockFrom, systemClock } from './clock.js';
import { createLogger } from './logger.js';
import { readSettings } from './settings.js';
import { StartRefusal } from './startRefusal.js';
import { startServer } from './startServer.js';

/** A request that hangs does not keep the server from ending. */
const stopWithinMs = 15_000;

const refused = 78;
const failed = 1;

const start = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const logger = createLogger(settings.logLevel);
  const clock = settings.clockStart === undefined ? systemClock : clockFrom(settings.clockStart);
  const starting = startServer(settings, clock, logger);
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ reason }, 'stopping');
    setTimeout(() => process.exit(failed), stopWithinMs).unref();
    void starting
      .then((server) => server.stop())
      .then(
        () => {
          logger.info('stopped');
          process.exit(0);
        },
        () => process.exit(failed),
      );
  };
  // The first signal stops gracefully, also one that comes while the server is starting; the second stops at once.
  const onSignal = (signal: string): void => {
    if (stopping) process.exit(failed);
    stop(signal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // A program that started this one with a channel has gone: nothing is left running behind it.
  process.on('disconnect', () => stop('disconnect'));
  await starting;
  // And it hears that this one listens; the callback takes the error when it has gone at this very moment.
  if (process.connected) process.send?.('listening', undefined, undefined, () => undefined);
};

start().catch((error: unknown) => {
  if (error instanceof StartRefusal) {
    console.error(maskText(error.message));
    process.exit(refused);
  }
  console.error(maskText(inspect(error)));
  process.exit(failed);
});
