import { visitEntry } from '../commands/entryFields.js';
import { addDays } from '../kernel/index.js';
import type { Fact } from '../kernel/ledger.js';
import type { EntryTable, Field } from '../schema/index.js';
import { fullExamples, type ChooseValue } from './fieldFixtures.js';

/** What a made-up command is made of. */
export interface MadeUp {
  /** The kinds that somebody makes up by hand. */
  readonly byHand: readonly string[];
  readonly base: Pick<Fact, 'entry' | 'on'>;
  /** What stands: ids and codes are taken from here, so that the command has something to be about. */
  readonly facts: readonly Fact[];
  /** Which of several values to take. */
  readonly roll: number;
}

const nameOf = (field: Field): string | undefined => {
  switch (field.kind) {
    case 'reference':
      return field.to === 'text' ? undefined : `reference ${field.to}`;
    case 'registerCode':
      return `registerCode ${field.register}`;
    case 'area':
    case 'unit':
    case 'municipality':
    case 'region':
      return field.kind;
    default:
      return undefined;
  }
};

/** The values of a history by what they are of: the workers it names, its meetings, its units. */
function knownValues({ facts: contents, every }: EntryTable, facts: readonly Fact[]) {
  const known = new Map<string, unknown[]>([['reference entry', facts.map(({ entry }) => entry)]]);
  for (const fact of facts)
    for (const content of [{ fields: every.fact }, contents[fact.type]])
      visitEntry(content, fact, (field, value) => {
        const name = nameOf(field);
        if (name !== undefined) known.set(name, [...(known.get(name) ?? []), value]);
      });
  return known;
}

/**
 * A command of every kind that nobody makes up by hand, filled by the descriptors of its fields with what the history knows. So a new
 * kind of command takes part in the laws and in the made-up histories from the day it is in the table.
 * @example madeUpCommands(teamEntries, { byHand: ['found-team'], base, facts, roll: 3 })[0] // { type: 'add-member', worker: …, … }
 */
export function madeUpCommands(
  table: EntryTable,
  { byHand, base, facts, roll }: MadeUp,
): readonly (typeof base & { readonly type: string })[] {
  const known = knownValues(table, facts);
  // Each field takes the next value, so that a list of two workers names two
  let turn = roll;
  const among = <Value>(values: readonly Value[]): Value | undefined =>
    values[turn++ % Math.max(1, values.length)];
  const choose: ChooseValue = (field) => {
    if (field.kind === 'day') return addDays(base.on, roll % 4);
    if (field.kind === 'code') return among(field.codes);
    return among(known.get(nameOf(field) ?? '') ?? []);
  };
  return Object.entries(table.commands)
    .filter(([type]) => !byHand.includes(type))
    .map(([type, content]) => ({
      ...among(fullExamples(type, content, table.every.command, choose)),
      ...base,
      type,
    }));
}
