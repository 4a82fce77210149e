import * as v from 'valibot';
import { collaborationReasons } from '../kernel/index.js';
import type { EntryRetracted, Fact, Retract } from '../kernel/ledger.js';
import { entryRef, type EntryContent, type EntryTable, type Fields } from '../schema/index.js';
import { entriesOf, newTextEntries, oneOfCases, oneOfEach, schemaOf } from './fieldCodec.js';
import type { Wire } from './sealed.js';

const head = { entry: schemaOf(entryRef), on: schemaOf({ kind: 'day' }) };
const reason = v.picklist(collaborationReasons, 'not-in-the-list');

const object = (entries: v.ObjectEntries): v.GenericSchema => v.strictObject(entries);

/** One kind of entry: an object, or one object for each case. */
const entrySchema = (
  type: string,
  every: Fields,
  { fields, cases, bringsText }: EntryContent,
): v.GenericSchema => {
  const common: v.ObjectEntries = {
    type: v.literal(type),
    ...head,
    ...entriesOf(every),
    ...entriesOf(fields),
    ...(bringsText ? newTextEntries : {}),
  };
  return cases ? oneOfEach(common, cases) : object(common);
};

const factsOf = ({ every, facts }: EntryTable) =>
  Object.entries(facts).map(([type, content]) => entrySchema(type, every.fact, content));

/**
 * What reads the commands of a stream: those of its table of entries, and the one that takes an entry back. That the table is of
 * the very type is checked where it is written.
 * @example commandSchemaOf<TeamEntryCommand>(teamEntries)
 */
export function commandSchemaOf<Command extends { readonly type: string }>({
  every,
  commands,
}: EntryTable): Wire<Command | Retract> {
  const retract = v.strictObject({ type: v.literal('retract'), ...head, reason });
  const schema = oneOfCases('type', [
    ...Object.entries(commands).map(([type, content]) => entrySchema(type, every.command, content)),
    retract,
  ]);
  return schema as Wire<Command | Retract>;
}

/** What reads the stored events of a stream: its facts, and a fact taken back. @example eventSchemaOf<TeamFact>(teamEntries) */
export function eventSchemaOf<F extends Fact>(table: EntryTable): Wire<F | EntryRetracted<F>> {
  const facts = factsOf(table);
  const retraction = v.strictObject({
    type: v.literal('entry-retracted'),
    on: head.on,
    reason,
    cancelled: oneOfCases('type', facts),
  });
  const schema = oneOfCases('type', [...facts, retraction]);
  return schema as Wire<F | EntryRetracted<F>>;
}
