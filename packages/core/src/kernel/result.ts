/** An answer that is either a value or a reason why there is none. Plain data: it survives JSON and postMessage. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The good answer. @example ok(5) // { ok: true, value: 5 } */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The refusal, as a value with a code and facts. @example err({ code: 'empty' }) // { ok: false, error: { code: 'empty' } } */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
