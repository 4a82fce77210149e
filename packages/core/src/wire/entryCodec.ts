import * as v from 'valibot';
import { collaborationReasons } from '../kernel/index.js';
import { entryRef, type EntryContent, type EntryTable, type Fields } from '../schema/index.js';
import { entriesOf, newTextEntries, oneOfCases, oneOfEach, schemaOf } from './fieldCodec.js';
import type { Wire } from './sealed.js';

const head = { entry: schemaOf(entryRef), on: schemaOf({ kind: 'day' }) };

const reasonOf = ({ reasons }: EntryTable) =>
  v.picklist<readonly string[], string>(reasons ?? collaborationReasons, 'not-in-the-list');

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
  return cases ? oneOfEach(common, cases) : v.strictObject(common);
};

/**
 * What reads the commands of a stream: those of its table of entries, and the one that takes an entry back. That the table is of
 * the very type is checked where it is written.
 * @example commandSchemaOf<TeamCommand>(teamEntries)
 */
export function commandSchemaOf<Command>(table: EntryTable): Wire<Command> {
  const { every, commands } = table;
  const retract = v.strictObject({ type: v.literal('retract'), ...head, reason: reasonOf(table) });
  const schema = oneOfCases('type', [
    ...Object.entries(commands).map(([type, content]) => entrySchema(type, every.command, content)),
    retract,
  ]);
  return schema as Wire<Command>;
}

/**
 * What reads the stored events of a stream: its facts, a fact taken back, and, where facts can be corrected, one that says something
 * else now.
 * @example eventSchemaOf<TeamEvent>(teamEntries)
 */
export function eventSchemaOf<Event>(table: EntryTable): Wire<Event> {
  const { every, facts, corrects } = table;
  const schemas = Object.entries(facts).map(([type, content]) => entrySchema(type, every.fact, content));
  const [fact, reason] = [oneOfCases('type', schemas), reasonOf(table)];
  const retraction = v.strictObject({
    type: v.literal('entry-retracted'),
    on: head.on,
    reason,
    cancelled: fact,
  });
  const correction = v.strictObject({
    type: v.literal('entry-corrected'),
    was: fact,
    is: fact,
    reason: v.exactOptional(reason),
  });
  return oneOfCases('type', [...schemas, retraction, ...(corrects ? [correction] : [])]) as Wire<Event>;
}
