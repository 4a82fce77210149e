import { flowOf } from '../../indicators/collaboration/counted.js';
import type { NewText } from '../../identifiers/textFault.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import { err, ok, type Brand, type Day, type UnitId } from '../../kernel/index.js';
import type { LeaderRights } from '../../kernel/leaderRights.js';
import {
  ledger,
  type EntryId,
  type EntryRetracted,
  type Fact,
  type LedgerStream,
  type LedgerTypes,
  type TextRef,
} from '../../kernel/ledger.js';
import {
  count,
  entryTable,
  makesOf,
  optional,
  registerCode,
  textRef,
  unit,
  worker,
  type EntryTable,
} from '../../schema/index.js';
import { describedStream, type DescribedStream } from '../../stored/described.js';
import type { AccessDemand, StreamDefinition } from '../../streams/definition.js';

/** Code of a board of notes, which no region has. */
export type BoardId = Brand<string, 'BoardId'>;

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}

/** Pins a note on the board; its text goes into the text store. */
export interface PinNote extends Entry {
  readonly type: 'pin-note';
  readonly board: BoardId;
  readonly unit: UnitId;
  /** Who wrote it: of whom the region must know what they may lead. */
  readonly writer: WorkerId;
  readonly note?: NewText<TextRef>;
}

/** Records how many have read the board. */
export interface CountReaders extends Entry {
  readonly type: 'count-readers';
  readonly readers: number;
}

type PlantedCommand = PinNote | CountReaders;

interface NotePinned extends Fact {
  readonly type: 'note-pinned';
  readonly unit: UnitId;
  readonly writer: WorkerId;
  readonly noteRef?: TextRef;
}
interface ReadersCounted extends Fact {
  readonly type: 'readers-counted';
  readonly unit: UnitId;
  readonly readers: number;
}
type PlantedFact = NotePinned | ReadersCounted;

interface Board {
  readonly status: 'begun';
  readonly unit: UnitId;
  readonly notes: number;
  readonly readers: number;
  /** Not on the allow-list: nobody is shown who wrote. */
  readonly writers: readonly WorkerId[];
}
type BoardState = { readonly status: 'none' } | Board;

interface PlantedTypes extends LedgerTypes {
  readonly command: PlantedCommand;
  readonly fact: PlantedFact;
  readonly state: BoardState;
  readonly error:
    { readonly code: 'writer-unknown'; readonly writer: WorkerId } | { readonly code: 'no-board' };
  readonly warning: { readonly code: 'many-notes'; readonly notes: number };
  readonly context: { readonly today: Day; readonly rights: readonly LeaderRights[] };
}

/** The parts of the planted stream. */
export type PlantedNoteParts = LedgerStream<PlantedTypes> & {
  readonly id: 'planted-note';
  readonly ports: 'leaderRights';
  readonly shown: Board;
};

const maxNotesUnwarned = 1;

const entries = entryTable<PlantedCommand, PlantedFact>()({
  every: { command: {}, fact: { unit } },
  commands: {
    'pin-note': {
      makes: ['note-pinned'],
      fields: {
        board: registerCode<BoardId>('board'),
        unit,
        writer: worker,
        note: optional({ kind: 'text' } as const),
      },
    },
    'count-readers': { makes: ['readers-counted'], fields: { readers: count } },
  },
  facts: {
    'note-pinned': { fields: { writer: worker, noteRef: optional(textRef) } },
    'readers-counted': { fields: { readers: count } },
  },
} as const satisfies EntryTable);

const decider = ledger<PlantedTypes>({
  initial: { status: 'none' },
  days: {},
  makes: makesOf(entries),
  decide: (command, state, { rights }) => {
    const { entry, on } = command;
    if (command.type === 'count-readers')
      return state.status === 'none'
        ? err({ code: 'no-board' })
        : ok([{ type: 'readers-counted', entry, on, unit: state.unit, readers: command.readers }]);
    const { writer, note } = command;
    if (!rights.some((right) => right.worker === writer)) return err({ code: 'writer-unknown', writer });
    const ref = note ? { noteRef: note.textRef } : {};
    return ok([{ type: 'note-pinned', entry, on, unit: command.unit, writer, ...ref }]);
  },
  apply: (state, fact) => {
    const board: Board =
      state.status === 'none'
        ? { status: 'begun', unit: fact.unit, notes: 0, readers: 0, writers: [] }
        : state;
    return fact.type === 'note-pinned'
      ? { ...board, notes: board.notes + 1, writers: [...board.writers, fact.writer] }
      : { ...board, readers: board.readers + fact.readers };
  },
  restsOn: (later, earlier) => later.type === 'readers-counted' && earlier.type === 'note-pinned',
  warnings: (state) =>
    state.status === 'begun' && state.notes > maxNotesUnwarned
      ? [{ code: 'many-notes', notes: state.notes }]
      : [],
});

const demand = (action: AccessDemand['action'], units: readonly UnitId[]): AccessDemand => ({
  action,
  purpose: 'serve-family',
  resources: units.map((code) => ({ kind: 'unit', unit: code })),
});
const unitsOf = (state: BoardState): readonly UnitId[] => (state.status === 'none' ? [] : [state.unit]);

const definition: StreamDefinition<PlantedNoteParts> = {
  id: 'planted-note',
  world: 'collaboration',
  format: 1,
  key: 'register-code',
  keyField: 'board',
  entries,
  decider,
  needs: (_state, command, on) => ({
    leaderRights: { workers: command?.type === 'pin-note' ? [command.writer] : [], on },
  }),
  context: ({ leaderRights }) => ({ rights: leaderRights }),
  access: {
    write: (command, { state }) =>
      demand('record-case-work', command.type === 'pin-note' ? [command.unit] : unitsOf(state)),
    read: ({ state }) => demand('read-work-view', unitsOf(state)),
  },
  shown: ({ state }) => (state.status === 'none' ? undefined : state),
  fields: ['status', 'unit', 'notes', 'readers'],
};

/** Notes that were pinned, by the month and the unit. */
export const plantedNotes = flowOf<PlantedFact>(
  { id: 'planted-notes', dimensions: [], source: 'none: it exists in tests alone' },
  (fact) =>
    fact.type === 'note-pinned' ? [{ place: { level: 'unit', code: fact.unit }, dimensions: {} }] : [],
);

/**
 * A stream that exists in tests alone: two commands, one with a text and a unit, a port, two refusals, a warning, a measure. Where it
 * runs, any stream runs: no layer knows its name.
 * @example [...storedStreams, plantedNote]
 */
export const plantedNote: DescribedStream = describedStream(definition, {
  flow: (event: PlantedFact | EntryRetracted<PlantedFact>) => plantedNotes.count(event),
});
