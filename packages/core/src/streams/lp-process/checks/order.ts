import type { GeneralError } from '../errors.js';
import type { ProcessFact } from '../facts.js';

/** Refuses a fact that is dated before what it follows from: `earlier-than-its-cause`. @example notBefore(held, decided) // undefined */
export function notBefore(
  { on }: Pick<ProcessFact, 'on'>,
  cause: Pick<ProcessFact, 'on' | 'type'> | undefined,
): GeneralError | undefined {
  return cause && on < cause.on
    ? { code: 'earlier-than-its-cause', on, cause: cause.type, causeOn: cause.on }
    : undefined;
}
