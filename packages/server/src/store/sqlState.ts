/** The five-letter SQLSTATE (or the system's code such as ECONNREFUSED) of a database error, when it has one. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Another transaction was there first: the same version of a stream (23505), a serialisation fault (40001) or a deadlock
 * (40P01). Nothing was written; trying again may help.
 */
export function isConcurrencyFault(error: unknown): boolean {
  return ['23505', '40001', '40P01'].includes(sqlState(error) ?? '');
}

/**
 * States of a session or statement that the database has ended: connection exceptions (08), too few resources (53), shut down,
 * terminated or cancelled by a limit of time (57014, 57P0x), a transaction that was left alone for too long (25P03, 25P04).
 */
const lostStates = /^(?:08|53|57P0|57014|25P0[34])/;

const lostSystemCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What driver, pool and query builder say without a code when a connection has gone, also in the middle of a transaction. */
const lostSentences =
  /timeout exceeded when trying to connect|Connection terminated|is not queryable|Query read timeout|connection has been discarded/;

/**
 * The database is not there, or a connection was lost in the middle of something: refused, broken, closing, too slow. Nothing
 * is known of the work that was under way; trying again later may help.
 */
export function isLost(error: unknown): boolean {
  const code = sqlState(error) ?? '';
  return (
    lostStates.test(code) ||
    lostSystemCodes.has(code) ||
    (error instanceof Error && lostSentences.test(error.message))
  );
}
