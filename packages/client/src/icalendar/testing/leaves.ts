import {
  defaultLpSettings,
  lpProcess,
  replay,
  type Day,
  type LpProcessContext,
  type LpProcessEvent,
} from '@puheeksi/core';
import {
  reachable,
  type BegunProcess,
  type InviteeId,
  type NetworkMeetingId,
  type Reached,
  type Recipient,
  type SafetyMark,
  type Surface,
} from '@puheeksi/core/streams/lp-process';
import { parseLpProcessCommand } from '@puheeksi/core/wire';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const process = uuid(1);
const meeting = uuid(2) as NetworkMeetingId;
const ids = {
  teacher: uuid(11) as InviteeId,
  nurse: uuid(12) as InviteeId,
  grandmother: uuid(13) as InviteeId,
};
const context: LpProcessContext = {
  today: '2026-06-30' as Day,
  rights: [],
  settings: defaultLpSettings,
  controllers: { ofUnits: {}, ofWorkers: {} },
};
let entries = 100;
const entry = (on: string) => ({ entry: uuid((entries += 1)), on });

const professional = (invitee: InviteeId, sector: string): readonly object[] => [
  { type: 'propose-invitee', ...entry('2026-01-12'), meeting, invitee, party: 'professional', sector },
  { type: 'answer-invitee', ...entry('2026-01-12'), meeting, invitee, answer: 'accepted' },
  {
    type: 'give-consent',
    ...entry('2026-01-12'),
    ...{ to: 'invitee', meeting, invitee, matters: ['take-part'], disclosed: [], from: [] },
    ...{ givenBy: ['guardian', 'second-guardian'], decider: 'guardians', childView: 'agrees' },
  },
];

/** A process whose meeting a teacher, a nurse and a grandmother may come to, with flags from 1 March on. */
export function processWith(flags: readonly SafetyMark[] = [], ...more: readonly object[]): BegunProcess {
  const { grandmother: invitee } = ids;
  const opening = { unit: 'liperi-school', origin: 'family-wish' };
  const held = { unit: 'liperi-school', setting: 'school', children: 1 };
  const commands = [
    { type: 'open-process', process, ...entry('2026-01-05'), ...opening },
    { type: 'record-discussion', ...entry('2026-01-12'), ...held },
    { type: 'decide-network-meeting', ...entry('2026-01-12'), meeting, decidedWith: ['child'] },
    ...professional(ids.teacher, 'school'),
    ...professional(ids.nurse, 'health'),
    { type: 'propose-invitee', ...entry('2026-01-12'), meeting, invitee, party: 'own-network' },
    { type: 'answer-invitee', ...entry('2026-01-12'), meeting, invitee, answer: 'accepted' },
    { type: 'set-safety-flags', ...entry('2026-03-01'), flags },
    ...more,
  ];
  const events: LpProcessEvent[] = [];
  for (const input of commands) {
    const command = parseLpProcessCommand(input);
    if (!command.ok) throw new Error(JSON.stringify(command.error));
    const made = lpProcess.decide(command.value, replay(lpProcess, events), context);
    if (!made.ok) throw new Error(made.error.code);
    events.push(...made.value);
  }
  const state = replay(lpProcess, events).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
}

/** Whom a message can go to. */
export const people = {
  guardian: { kind: 'guardian' },
  second: { kind: 'second-guardian' },
  child: { kind: 'child' },
  teacher: { kind: 'invitee', meeting, invitee: ids.teacher },
  nurse: { kind: 'invitee', meeting, invitee: ids.nurse },
  grandmother: { kind: 'invitee', meeting, invitee: ids.grandmother },
} as const satisfies Readonly<Record<string, Recipient>>;

/** The day the messages are sent. */
export const sentOn = '2026-04-01' as Day;

/** The leave to reach somebody; it must be there. */
export function leave<const On extends Surface>(
  on: On,
  who: keyof typeof people = 'guardian',
  state: BegunProcess = processWith(),
  day: Day = sentOn,
): Reached<On> {
  const reach = reachable(state, on, people[who], day);
  if (!reach.ok) throw new Error(JSON.stringify(reach.error));
  return reach.value;
}
