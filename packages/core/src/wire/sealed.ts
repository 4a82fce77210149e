import type * as v from 'valibot';
import type { Same, Yes } from '../schema/same.js';

export type { Same, Yes } from '../schema/same.js';

/** A schema by what it reads: declarations of the package name the hand-written type and repeat nothing of the schema. */
export type Wire<Read> = v.GenericSchema<unknown, Read>;

/** What the compiler shows when a schema and its type have grown apart. */
interface GrownApart<Answer> {
  readonly schemaAndTypeDiffer: Answer;
}

/**
 * Gives a schema its hand-written type, which is the documentation. Does not compile when either has a field or a code that
 * the other lacks.
 * @example sealed<CommandReceipt>()(v.strictObject({ … }))
 */
export const sealed =
  <Read>() =>
  <const Schema extends v.GenericSchema>(
    schema: Schema &
      (Same<v.InferOutput<Schema>, Read> extends Yes
        ? unknown
        : GrownApart<Same<v.InferOutput<Schema>, Read>>),
  ): Wire<Read> =>
    schema as v.GenericSchema as Wire<Read>;
