import { camelOf, pascalOf } from './names.mjs';

/**
 * The files of a new stream that compiles and does one thing: begin, in a unit, and be taken back. Its test fails and says what comes
 * next.
 */
export function streamFiles(id) {
  const camel = camelOf(id);
  const pascal = pascalOf(id);
  const folder = `packages/core/src/streams/${id}`;
  return {
    [`${folder}/commands.ts`]: `import type { Brand, Day, UnitId } from '../../kernel/index.js';
import type { EntryId, Retract } from '../../kernel/ledger.js';

/** Id of one ${id}, made by the client (UUID). */
export type ${pascal}Id = Brand<string, '${pascal}Id'>;

/** Begin. */
export interface Begin${pascal} {
  readonly type: 'begin-${id}';
  readonly entry: EntryId;
  readonly on: Day;
  readonly ${camel}: ${pascal}Id;
  readonly unit: UnitId;
}

/** What can be asked, retraction aside. */
export type ${pascal}EntryCommand = Begin${pascal};

/** What can be asked. */
export type ${pascal}Command = ${pascal}EntryCommand | Retract;
`,
    [`${folder}/events.ts`]: `import type { Day, UnitId } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact } from '../../kernel/ledger.js';
import type { ${pascal}Id } from './commands.js';

/** It began. */
export interface ${pascal}Begun extends Fact {
  readonly type: '${id}-begun';
  readonly entry: EntryId;
  readonly on: Day;
  readonly ${camel}: ${pascal}Id;
  readonly unit: UnitId;
}

/** Something that happened. */
export type ${pascal}Fact = ${pascal}Begun;

/** Everything the stream holds. */
export type ${pascal}Event = ${pascal}Fact | EntryRetracted<${pascal}Fact>;
`,
    [`${folder}/entries.ts`]: `import { entryTable, makesOf, reference, unit, type EntryTable } from '../../schema/index.js';
import type { ${pascal}EntryCommand, ${pascal}Id } from './commands.js';
import type { ${pascal}Fact } from './events.js';

const every = { ${camel}: reference<${pascal}Id>('${id}'), unit } as const;

const table = entryTable<${pascal}EntryCommand, ${pascal}Fact>()({
  every: { command: every, fact: every },
  commands: { 'begin-${id}': { makes: ['${id}-begun'], fields: {} } },
  facts: { '${id}-begun': { fields: {} } },
} as const satisfies EntryTable);

/** What its commands and facts hold. */
export const ${camel}Entries: EntryTable = table;

/** Which facts each command can make. */
export const ${camel}Makes = makesOf(table);
`,
    [`${folder}/${camel}.ts`]: `import { err, ok, type Day, type Decider, type UnitId } from '../../kernel/index.js';
import { ledger, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { ${pascal}EntryCommand, ${pascal}Id } from './commands.js';
import { ${camel}Makes } from './entries.js';
import type { ${pascal}Fact } from './events.js';

/** What stands. */
export interface ${pascal} {
  readonly status: 'open';
  readonly ${camel}: ${pascal}Id;
  readonly unit: UnitId;
  readonly begun: Day;
}

/** Why a command is refused. */
export type ${pascal}Error = { readonly code: '${id}-already-begun' };

/** The parts of the ledger. */
export interface ${pascal}Types extends LedgerTypes {
  readonly command: ${pascal}EntryCommand;
  readonly fact: ${pascal}Fact;
  readonly state: { readonly status: 'none' } | ${pascal};
  readonly error: ${pascal}Error;
  readonly warning: never;
  readonly context: { readonly today: Day };
}

/**
 * The stream.
 * @source say which document and rule
 */
export const ${camel}: Decider<LedgerStream<${pascal}Types>> = ledger<${pascal}Types>({
  initial: { status: 'none' },
  days: {},
  makes: ${camel}Makes,
  decide: (command, { status }) =>
    status === 'none' ? ok([{ ...command, type: '${id}-begun' }]) : err({ code: '${id}-already-begun' }),
  apply: (_none, { ${camel}, unit, on }) => ({ status: 'open', ${camel}, unit, begun: on }),
  restsOn: () => false,
  warnings: () => [],
});
`,
    [`${folder}/definition.ts`]: `import type { LedgerStream } from '../../kernel/ledger.js';
import type { StreamDefinition } from '../definition.js';
import { inUnit } from '../demands.js';
import { standing } from '../standing.js';
import { ${camel}, type ${pascal}, type ${pascal}Types } from './${camel}.js';
import { ${camel}Entries } from './entries.js';

/** The parts of the stream. */
export type ${pascal}Parts = LedgerStream<${pascal}Types> & {
  readonly id: '${id}';
  readonly ports: never;
  readonly shown: ${pascal};
};

/** The stream: who may write and read it is an example and wants a decision. */
export const ${camel}Stream: StreamDefinition<${pascal}Parts> = {
  id: '${id}',
  world: 'collaboration',
  format: 1,
  key: 'uuid',
  keyField: '${camel}',
  entries: ${camel}Entries,
  decider: ${camel},
  needs: () => ({}),
  context: () => ({}),
  access: {
    write: (command, { state }) => inUnit('record-adoption', 'unit' in command ? command.unit : standing(state)?.unit),
    read: ({ state }) => inUnit('record-adoption', standing(state)?.unit),
  },
  shown: ({ state }) => standing(state),
  fields: ['status', '${camel}', 'unit', 'begun'],
};
`,
    [`${folder}/index.ts`]: `export { ${camel} } from './${camel}.js';
export { ${camel}Stream } from './definition.js';

export type { Begin${pascal}, ${pascal}Command, ${pascal}EntryCommand, ${pascal}Id } from './commands.js';
export type { ${pascal}Parts } from './definition.js';
export type { ${pascal}Begun, ${pascal}Event, ${pascal}Fact } from './events.js';
export type { ${pascal}, ${pascal}Error, ${pascal}Types } from './${camel}.js';
`,
    [`${folder}/${camel}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { replay, type Day, type UnitId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import { ${camel}, type ${pascal}Id } from './index.js';

const today = '2026-11-20' as Day;
const begin = {
  type: 'begin-${id}',
  entry: '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e' as EntryId,
  on: '2026-11-10' as Day,
  ${camel}: '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7f' as ${pascal}Id,
  unit: 'liperi-school' as UnitId,
} as const;

describe('${id}', () => {
  it('begins', () => {
    const decided = ${camel}.decide(begin, replay(${camel}, []), { today });
    expect(decided.ok && replay(${camel}, decided.value).state).toMatchObject({ status: 'open', begun: begin.on });
  });

  it('next step: name the rule (R0-…) this stream is for, write its first given/when/then here, and delete this test', () => {
    expect.fail('a stream without a rule of the field is no stream');
  });
});
`,
    [`packages/core/src/stored/${id}.ts`]: `import { ${camel}Stream } from '../streams/${id}/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** The stream, as a server or a memory source keeps it: nothing is counted of it yet. */
export const stored = describedStream(${camel}Stream, measuresOf(${camel}Stream, [], []));
`,
  };
}
