import { finnishDay, type Day, type LeaderRights } from '@puheeksi/core';
import type { FastifyBaseLogger } from 'fastify';
import { buildApp } from './app.js';
import { createDevIssuer } from './auth/devIssuer.js';
import { tokenVerifier } from './auth/verifyToken.js';
import type { Clock } from './clock.js';
import { logFault } from './errors.js';
import { settleFuturePublications } from './futurePublications.js';
import { loadSample } from './loadSample.js';
import { logWithheld } from './logger.js';
import { openStore } from './openStore.js';
import { publishIfDue } from './publishTables.js';
import { repeatJob } from './repeatJob.js';
import { readNationalFile, readSeriesFile } from './figuresFiles.js';
import { readRightsFile } from './rightsFile.js';
import type { ServerSettings } from './settings.js';
import { StartRefusal } from './startRefusal.js';
import { inRegion } from './store/inRegion.js';
import { isSynthetic, storeNationalFigures, storeReportedSeries, storeUnits } from './store/inputs.js';
import { sqlState } from './store/sqlState.js';
import type { Store } from './store/store.js';
import { readUnitsFile } from './unitsFile.js';

/** A server that listens. */
export interface RunningServer {
  /** Where it answers, for example 'http://127.0.0.1:3000'. */
  readonly address: string;
  /** Takes no new requests, finishes those under way, then lets go of the database. */
  readonly stop: () => Promise<void>;
}

const sampleSeed = 14;
const lookEveryMs = 60_000;

/** Fills the store with what the settings name; what is known of the rights of workers is kept in memory and comes back. */
const fill = async (
  store: Store,
  settings: ServerSettings,
  clock: Clock,
): Promise<readonly LeaderRights[]> => {
  const { region, unitsFile, rightsFile, sampleData } = settings;
  const rights = rightsFile === undefined ? [] : await readRightsFile(rightsFile);
  if (unitsFile !== undefined) {
    const units = await readUnitsFile(unitsFile, region);
    await inRegion(store, region, (inside) => storeUnits(inside, units));
  }
  if (!sampleData) return rights;
  const { countySchoolStaff, northKareliaDelivered, northKareliaSample } =
    await import('@puheeksi/core/testing');
  const now = clock.now();
  const today = finnishDay(now);
  const logs = northKareliaSample(sampleSeed, today);
  const sample = () => ({
    ...logs,
    units: [...logs.units, countySchoolStaff()],
    delivered: northKareliaDelivered(logs, sampleSeed, today),
  });
  if (region !== logs.region)
    throw new StartRefusal(
      'sample-of-another-region',
      'The sample data is of region 14; leave out PUHEEKSI_SAMPLE_DATA or PUHEEKSI_REGION.',
    );
  await loadSample(store, region, sample, now);
  return [...rights, ...logs.rights];
};

/** Stores the figures of the files that the settings name; they stand in the place of those that were there. */
const fillFigures = async (
  store: Store,
  { region, seriesFile, nationalFile }: ServerSettings,
  today: Day,
): Promise<void> => {
  if (seriesFile !== undefined) {
    const series = await readSeriesFile(seriesFile);
    await inRegion(store, region, (inside) => storeReportedSeries(inside, series, today));
  }
  if (nationalFile !== undefined) {
    const figures = await readNationalFile(nationalFile, region);
    await inRegion(store, region, async (inside) => {
      for (const one of figures) await storeNationalFigures(inside, one);
    });
  }
};

const cannotListen = (error: unknown, { host, port }: ServerSettings): unknown => {
  switch (sqlState(error)) {
    case 'EADDRINUSE':
      return new StartRefusal(
        'port-in-use',
        `Port ${port} is in use by another program; stop it, or choose another port with PORT.`,
        { cause: error },
      );
    case 'EACCES':
      return new StartRefusal(
        'port-not-allowed',
        `This user may not listen on port ${port}; choose a port from 1024 up with PORT.`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartRefusal(
        'host-not-here',
        `This machine has no address ${host}; correct HOST or leave it out.`,
        { cause: error },
      );
    default:
      return error;
  }
};

/**
 * Starts a server: database, migrations, sample, first publication, nightly publication, HTTP.
 * Refuses the start with a `StartRefusal`; whatever was opened by then is closed again.
 * @example const server = await startServer(readSettings(process.env), systemClock, logger)
 */
export async function startServer(
  settings: ServerSettings,
  clock: Clock,
  logger: FastifyBaseLogger,
): Promise<RunningServer> {
  const { region, signIn, publishHour: hour } = settings;
  const store = await openStore(settings.database, (error) => logFault(logger, error, 'connection lost'));
  try {
    const { setAsideFrom } = settings;
    const aside = await settleFuturePublications(store, region, { now: clock.now(), setAsideFrom });
    if (aside > 0) logger.warn({ publications: aside }, 'publications from the future set aside');
    const rights = await fill(store, settings, clock);
    await fillFigures(store, settings, finnishDay(clock.now()));
    const publishDue = async (): Promise<void> => {
      const outcome = await publishIfDue(store, region, { now: clock.now(), hour });
      if (outcome && !outcome.ok) logWithheld(logger, outcome.error);
    };
    await publishDue();
    const devIssuer = signIn.kind === 'development' ? await createDevIssuer(clock, region) : undefined;
    const issuer = signIn.kind === 'oidc' ? signIn : devIssuer!;
    const verify = tokenVerifier(issuer, region, clock, (reason) =>
      logger.warn({ reason }, 'the keys of the sign-in cannot be had'),
    );
    // Not waited for: whoever signs people in may come later, and until then the server is not ready
    void verify.hasKeys?.();
    const app = await buildApp({
      store,
      region,
      clock,
      declared: { rights },
      verify,
      ...(devIssuer ? { devIssuer } : {}),
      synthetic: await inRegion(store, region, (inside) => isSynthetic(inside, finnishDay(clock.now()))),
      allowedOrigins: settings.allowedOrigins,
      staticFiles: settings.staticFiles,
      logger,
    });
    const address = await app
      .listen({
        host: settings.host,
        port: settings.port,
        listenTextResolver: (url) => `listening at ${url}`,
      })
      .catch((error: unknown) => {
        throw cannotListen(error, settings);
      });
    const job = repeatJob(publishDue, lookEveryMs, (error) =>
      logFault(logger, error, 'nightly publication failed'),
    );
    return {
      address,
      stop: async () => {
        await app.close();
        await job.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
