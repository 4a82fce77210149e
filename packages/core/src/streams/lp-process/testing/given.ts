import type { RetractionReason } from '../../../kernel/index.js';
import type { EntryId } from '../../../kernel/ledger.js';
import { given } from '../../../testing/givenWhenThen.js';
import {
  lpProcess,
  type LpEntryCommand,
  type LpProcessCommand,
  type LpProcessEvent,
  type OpenProcessCommand,
  type RecordDiscussion,
} from '../index.js';
import {
  context,
  day,
  discussion,
  entry,
  everyEntryCommand,
  opening,
  process,
  school,
  today,
} from './samples.js';

export const opened: OpenProcessCommand = {
  type: 'open-process',
  process,
  entry: opening,
  on: day('2026-01-05'),
  unit: school,
  origin: 'school-or-early-education-concern',
  concernDay: day('2026-01-02'),
};

export const recorded: RecordDiscussion = {
  type: 'record-discussion',
  entry: discussion(1),
  on: day('2026-01-12'),
  unit: school,
  setting: 'school',
  children: 1,
};

/** The events of commands that must all be accepted. */
export function eventsOf(commands: readonly LpProcessCommand[], within = context): readonly LpProcessEvent[] {
  const events: LpProcessEvent[] = [];
  let state = lpProcess.initial;
  for (const command of commands) {
    const made = lpProcess.decide(command, state, within);
    if (!made.ok) throw new Error(`${command.type}: ${JSON.stringify(made.error)}`);
    events.push(...made.value);
    state = made.value.reduce(lpProcess.evolve, state);
  }
  return events;
}

/** A command of the journey: its consent is about an invitee. */
type StepOf<Type extends LpEntryCommand['type']> = Extract<
  LpEntryCommand,
  Type extends 'give-consent' ? { readonly type: Type; readonly to: 'invitee' } : { readonly type: Type }
>;

/** The n-th entry of the journey, with changes; the entry id changes with the number. */
export function step<Type extends LpEntryCommand['type']>(
  type: Type,
  change: Partial<Extract<LpEntryCommand, { readonly type: Type }>> = {},
): StepOf<Type> {
  const found = everyEntryCommand.find((command) => command.type === type);
  return { ...found, ...change } as StepOf<Type>;
}

/** A process with a discussion and these entries, waiting for a command. */
export function after(...commands: readonly LpProcessCommand[]) {
  const history = given(lpProcess, eventsOf([opened, recorded, ...commands]));
  return {
    state: history.state,
    when: (command: LpProcessCommand, within = context) => history.when(command, within),
  };
}

/** Takes an entry back. */
export const retracted = (id: EntryId, reason: RetractionReason = 'wrong-details'): LpProcessCommand => ({
  type: 'retract',
  entry: id,
  on: today,
  reason,
});

/** Takes the n-th entry back. */
export const takeBack = (n: number): LpProcessCommand => retracted(entry(n));
