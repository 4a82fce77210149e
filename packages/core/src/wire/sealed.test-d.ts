import * as v from 'valibot';
import { sealed, type Same, type Wire, type Yes } from './sealed.js';

/** A schema of the very type is sealed; readonly marks are the only difference that is let through. */
export const fits: Wire<{ readonly a: 'x' | 'y'; readonly b?: readonly number[] }> = sealed<{
  readonly a: 'x' | 'y';
  readonly b?: readonly number[];
}>()(v.strictObject({ a: v.picklist(['x', 'y']), b: v.exactOptional(v.array(v.number())) }));

const a = v.literal('x');

// The comparison itself can fail: a field too few, a field too many, another code, in the schema and in the type
// @ts-expect-error the schema lacks a field
export const fieldMissing = sealed<{ a: 'x'; b: 'x' }>()(v.strictObject({ a }));
// @ts-expect-error the schema lacks an optional field
export const optionalMissing = sealed<{ a: 'x'; b?: 'x' }>()(v.strictObject({ a }));
// @ts-expect-error the type lacks a field
export const fieldTooMany = sealed<{ a: 'x' }>()(v.strictObject({ a, b: a }));
// @ts-expect-error the type lacks an optional field
export const optionalTooMany = sealed<{ a: 'x' }>()(v.strictObject({ a, b: v.exactOptional(a) }));
// @ts-expect-error the schema lacks a code
export const codeMissing = sealed<{ a: 'x' | 'y' }>()(v.strictObject({ a }));
// @ts-expect-error the type lacks a code
export const codeTooMany = sealed<{ a: 'x' }>()(v.strictObject({ a: v.picklist(['x', 'y']) }));
const listed = v.strictObject({ a: v.array(v.strictObject({ b: a })) });
// @ts-expect-error a field deep inside a list is missing
export const deepMissing = sealed<{ a: { b: 'x'; c?: 'x' }[] }>()(listed);

/** The comparison by itself. */
export const compared: readonly Yes[] = [
  [true, true, true] satisfies Same<{ a: 1; b?: 2 }, { readonly a: 1; readonly b?: 2 }>,
];
