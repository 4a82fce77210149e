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

/** The database is not there: connections refused, broken or closing; trying again later may help. */
export function isLost(error: unknown): boolean {
  const code = sqlState(error) ?? '';
  if (/^(08|57P0|53)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT'].includes(code))
    return true;
  // The pool's own timeout and a connection that ended carry no code.
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}
