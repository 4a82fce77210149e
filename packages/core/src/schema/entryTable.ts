import type { NewText } from '../identifiers/textFault.js';
import type { Day } from '../kernel/index.js';
import type { EntryId, TextRef } from '../kernel/ledger.js';
import type { CasesField, Codes, Fields, RecordOf, ValueOf } from './field.js';
import type { Same, Yes } from './same.js';

/** What a command or a fact holds beside its type, its entry and its day. */
export interface EntryContent {
  readonly fields: Fields;
  /** Fields that depend on a code. */
  readonly cases?: CasesField;
  /** The command itself is a text on its way into the text store: it has `textRef` and `text`. */
  readonly bringsText?: true;
}

/** A command with the facts it can make. */
export interface CommandContent extends EntryContent {
  readonly makes: readonly string[];
}

/**
 * The table of entries of a stream: its commands and facts with what they hold. Codec, OpenAPI components, forms, the texts that go
 * into the text store, the units a fact concerns and the ledger's table of contents are made of it.
 */
export interface EntryTable {
  /** Why an entry is taken back. @default the reasons of streams that concern no family */
  readonly reasons?: Codes;
  /** Whether a standing fact may be corrected, by a command or because another entry changed what follows for it. */
  readonly corrects?: true;
  /** What every command, and every fact, of the stream holds. */
  readonly every: { readonly command: Fields; readonly fact: Fields };
  readonly commands: Readonly<Record<string, CommandContent>>;
  readonly facts: Readonly<Record<string, EntryContent>>;
}

type Flat<R> = R extends unknown ? { [Name in keyof R]: R[Name] } : never;
type ContentOf<E> = (E extends { readonly fields: infer F } ? RecordOf<F> : unknown) &
  (E extends { readonly cases: infer C } ? ValueOf<C> : unknown) &
  (E extends { readonly bringsText: true } ? NewText<TextRef> : unknown);
type EntryOf<Type, Every, E> = Flat<
  { readonly type: Type; readonly entry: EntryId; readonly on: Day } & RecordOf<Every> & ContentOf<E>
>;

/** What the compiler shows when an entry of the table and its hand-written type differ, or one of them is missing. */
interface Differs<Table, Type> {
  readonly tableSays: Table;
  readonly typeSays: Type;
}
/** The written types of one kind; one interface may be that of several kinds. */
type WrittenAs<Written, Type> = Written extends { readonly type: infer Types }
  ? Type extends Types
    ? Flat<Omit<Written, 'type'> & { readonly type: Type }>
    : never
  : never;
type Checked<Every, Entries, Written extends { readonly type: string }> = {
  readonly [Type in Written['type'] | keyof Entries]: Type extends keyof Entries
    ? Same<EntryOf<Type, Every, Entries[Type]>, WrittenAs<Written, Type>> extends Yes
      ? unknown
      : Differs<EntryOf<Type, Every, Entries[Type]>, WrittenAs<Written, Type>>
    : Differs<'no entry', Type>;
};

/**
 * Gives the table of entries of a stream. Commands and facts stay hand-written types, which are the documentation: the table does
 * not compile when either has a field or a code that the other lacks.
 * @example entryTable<TeamEntryCommand, TeamFact>()({ every, commands, facts } as const satisfies EntryTable)
 */
export const entryTable =
  <Command extends { readonly type: string }, Fact extends { readonly type: string }>() =>
  <const Table extends EntryTable>(
    table: Table & {
      readonly commands: Checked<Table['every']['command'], Table['commands'], Command>;
      readonly facts: Checked<Table['every']['fact'], Table['facts'], Fact>;
    } & {
      readonly commands: {
        readonly [Type in keyof Table['commands']]: { readonly makes: readonly Fact['type'][] };
      };
    },
  ): Table =>
    table;

/** The ledger's table of contents: which facts each command can make. @example makesOf(teamEntries)['end-team'] // ['team-ended'] */
export function makesOf<const Table extends EntryTable>(
  table: Table,
): { readonly [Type in keyof Table['commands']]: Table['commands'][Type]['makes'] } {
  return Object.fromEntries(Object.entries(table.commands).map(([type, { makes }]) => [type, makes])) as {
    readonly [Type in keyof Table['commands']]: Table['commands'][Type]['makes'];
  };
}
