import type { Role } from '../access/index.js';
import type { Day } from '../kernel/index.js';
import type { Field, Fields, Kind, StoredRecordOf } from '../schema/index.js';
import type { RegisterAccess } from './registerAccess.js';
import type { ExpectedValues } from './expected.js';

type KeyOfKind<F, K extends Kind> = {
  [Key in keyof F]: F[Key] extends { readonly kind: K } ? Key : never;
}[keyof F] &
  string;

/** The kinds of field that hold a value of a list, so that entries can be counted by it; a day is counted by its year. */
export type ListKind =
  | 'area'
  | 'code'
  | 'codes'
  | 'day'
  | 'municipality'
  | 'reference'
  | 'registerCode'
  | 'registerEntry'
  | 'unit'
  | 'year';
/** A field that entries can be counted by. */
export type ListKey<F> = KeyOfKind<F, ListKind>;

/** A judgement of one stored entry on a day. */
export type Judgement<F> = (record: StoredRecordOf<F>, today: Day) => boolean;

/** Which values should have an entry: each of a list, or each pair of two. */
export interface Cover<F> {
  readonly by: readonly [NoInfer<ListKey<F>>, NoInfer<ListKey<F>>?];
  /** What the region must be asked for. @default the codes of the field; the units, municipalities or areas of the region */
  readonly expected?: ExpectedValues;
  /** Which entries count. @default every entry that stands */
  readonly counts?: Judgement<F>;
}

/** Entries by two lists. */
export interface Matrix<F> {
  readonly rows: NoInfer<ListKey<F>>;
  readonly columns: NoInfer<ListKey<F>>;
}

/** A number of the register as a whole: a share of its entries, or a sum over them, for the whole or by a list. */
export type Figure<F> =
  | {
      readonly kind: 'share';
      /** Which entries are asked. @default every entry that stands */
      readonly of?: Judgement<F>;
      readonly has: Judgement<F>;
      readonly by?: NoInfer<ListKey<F>>;
      /**
       * The units, municipalities or areas of the region are asked instead of the entries, each once, by the field that names them:
       * one without an entry is one that does not have it.
       */
      readonly outOf?: keyof F & string;
    }
  | {
      readonly kind: 'sum';
      readonly of: (record: StoredRecordOf<F>, today: Day) => number;
      readonly by?: NoInfer<ListKey<F>>;
    };

/** The names that a register's texts must have a sentence for. */
export interface RegisterNames {
  readonly flag: string;
  readonly status: string;
  readonly cover: string;
  readonly matrix: string;
  readonly figure: string;
}

/**
 * A list that somebody keeps, written down once. `fields` hold no function; what is judged stands beside them and sees a finished
 * record. What a register cannot say is a stream.
 */
export interface Register<
  F extends Fields,
  Flag extends string,
  Status extends string,
  CoverName extends string,
  MatrixName extends string,
  FigureName extends string,
> {
  /** File, part of the address and value of the column, in kebab-case. */
  readonly id: string;
  /** Document and rule ids that ask for the list. */
  readonly source: string;
  /** Version of the form of stored records. */
  readonly format: number;
  /** Brings a record of an older format up to date when it is read. */
  readonly upcast?: (record: unknown, format: number) => unknown;
  readonly fields: F;
  /** Keys that fields once had: what is stored under them is kept, and none of them is used again. */
  readonly retired?: readonly string[];
  /** The fields that name an entry in a list or a menu. */
  readonly label: readonly (keyof F & string)[];
  readonly access: NoInfer<RegisterAccess<keyof F & string, keyof F & string, keyof F & string>>;
  /** Anybody may see its entries: then no field may tell of a person. */
  readonly public?: true;
  /** The day of an entry, for calendars and feeds. */
  readonly dated?: keyof F & string;
  /** What an entry lacks, or what has gone stale in it. */
  readonly flags?: Readonly<Record<Flag, Judgement<F>>>;
  /** Who is to mend what a flag says. @default every role that may write */
  readonly forWhom?: Readonly<Partial<Record<NoInfer<Flag>, readonly Role[]>>>;
  /** Where an entry stands on a day: made of the record, never stored. */
  readonly status?: {
    readonly codes: readonly Status[];
    readonly of: (record: StoredRecordOf<F>, today: Day) => NoInfer<Status>;
  };
  readonly countsBy?: readonly NoInfer<ListKey<F>>[];
  readonly matrices?: Readonly<Record<MatrixName, Matrix<F>>>;
  readonly covers?: Readonly<Record<CoverName, Cover<F>>>;
  readonly figures?: Readonly<Record<FigureName, Figure<F>>>;
}

/** Names and codes of conditions, checked only on the fields that have one. */
export type WhenChecked<F> = {
  readonly [Key in keyof F as F[Key] extends { readonly when: unknown } ? Key : never]: F[Key] extends {
    readonly when: { readonly field: infer On };
  }
    ? On extends keyof F
      ? F[On] extends { readonly codes: readonly (infer Code)[] }
        ? { readonly when: { readonly in: readonly Code[] } }
        : F[On] extends { readonly kind: 'truth' }
          ? { readonly when: { readonly in: readonly ('true' | 'false')[] } }
          : { readonly when: { readonly field: never } }
      : { readonly when: { readonly field: keyof F } }
    : unknown;
};

/**
 * Declares a register. Write `fields` as a constant, `{ … } as const satisfies Fields`: without it a misspelt key compiles. Of several
 * errors of the compiler the first one is the good one.
 * @example register({ id: 'meeting-places', source: 'R4-6', format: 1, fields: { name: { kind: 'shortText' } } as const satisfies Fields, label: ['name'], access })
 */
export const register = <
  const F extends Fields,
  Flag extends string = never,
  const Status extends string = never,
  CoverName extends string = never,
  MatrixName extends string = never,
  FigureName extends string = never,
>(
  declared: Register<F, Flag, Status, CoverName, MatrixName, FigureName> & {
    readonly fields: WhenChecked<F>;
  },
): Register<F, Flag, Status, CoverName, MatrixName, FigureName> => declared;

/** What the texts of a register are complete for. */
export type NamesOf<R> =
  R extends Register<infer F, infer Flag, infer Status, infer CoverName, infer MatrixName, infer FigureName>
    ? {
        readonly fields: F;
        readonly flag: Flag;
        readonly status: Status;
        readonly cover: CoverName;
        readonly matrix: MatrixName;
        readonly figure: FigureName;
      }
    : never;

/** A record of whichever register: what it holds is known to its own definition. */
export type AnyRecord = Readonly<Record<string, unknown>>;
// A judgement of one register takes its own records alone; read by that register, a record is of it
type AnyJudgement = (record: never, today: Day) => boolean;

/** A register of whichever fields: every declared register is one, without a cast. */
export interface AnyRegister {
  readonly id: string;
  readonly source: string;
  readonly format: number;
  readonly upcast?: (record: unknown, format: number) => unknown;
  readonly fields: Fields;
  readonly retired?: readonly string[];
  readonly label: readonly string[];
  readonly access: RegisterAccess;
  readonly public?: true;
  readonly dated?: string;
  readonly flags?: Readonly<Record<string, AnyJudgement>>;
  readonly forWhom?: Readonly<Partial<Record<string, readonly Role[]>>>;
  readonly status?: {
    readonly codes: readonly string[];
    readonly of: (record: never, today: Day) => string;
  };
  readonly countsBy?: readonly string[];
  readonly matrices?: Readonly<Record<string, { readonly rows: string; readonly columns: string }>>;
  readonly covers?: Readonly<Record<string, AnyCover>>;
  readonly figures?: Readonly<Record<string, AnyFigure>>;
}

/** A cover of a register of whichever fields. */
export interface AnyCover {
  readonly by: readonly [string, string?];
  readonly expected?: ExpectedValues;
  readonly counts?: AnyJudgement;
}
/** A figure of a register of whichever fields. */
export type AnyFigure =
  | {
      readonly kind: 'share';
      readonly of?: AnyJudgement;
      readonly has: AnyJudgement;
      readonly by?: string;
      readonly outOf?: string;
    }
  | {
      readonly kind: 'sum';
      readonly of: (record: never, today: Day) => number;
      readonly by?: string;
    };

/** The codes of a list that are offered: all but the retired ones. @example offeredCodes({ kind: 'code', codes: ['a', 'b'], retired: ['a'] }) // ['b'] */
export function offeredCodes(field: Field): readonly string[] {
  if (field.kind !== 'code' && field.kind !== 'codes') return [];
  return field.codes.filter((code) => !field.retired?.includes(code));
}
