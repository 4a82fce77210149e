import { canonicalJson, ExpectationFailed } from '@puheeksi/core/testing';

/** Demands that something holds; the message says what ought to be. */
export function demand(holds: boolean, message: string, actual?: unknown): asserts holds {
  if (!holds) throw new ExpectationFailed(message, actual, true);
}

/** Demands equality as JSON, whatever the order of keys. */
export function demandSame(actual: unknown, expected: unknown, message: string): void {
  if (canonicalJson(actual) !== canonicalJson(expected))
    throw new ExpectationFailed(`${message}: ${canonicalJson(actual)}`, actual, expected);
}

type Answer<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The value of an answer that ought to be good. */
export function demandValue<T, E>(answer: Answer<T, E>, message: string): T {
  if (!answer.ok)
    throw new ExpectationFailed(`${message}: ${canonicalJson(answer.error)}`, answer, 'a value');
  return answer.value;
}

/** The problem of an answer that ought to be none. */
export function demandProblem<T, E>(answer: Answer<T, E>, message: string): E {
  if (answer.ok) throw new ExpectationFailed(message, answer, 'a problem');
  return answer.error;
}

/** Demands that a call rejects with this very reason. */
export async function demandRejection(call: Promise<unknown>, reason: unknown): Promise<void> {
  const outcome = await call.then(
    () => ({ rejected: false, by: undefined as unknown }),
    (by: unknown) => ({ rejected: true, by }),
  );
  demand(
    outcome.rejected && outcome.by === reason,
    'the call rejects with the reason of the signal',
    outcome.by,
  );
}
