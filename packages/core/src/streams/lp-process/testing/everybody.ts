import { replay } from '../../../kernel/index.js';
import {
  consentMatters,
  lpProcess,
  type BegunProcess,
  type InviteeProposal,
  type LpProcessCommand,
  type Recipient,
  type SafetyMark,
} from '../index.js';
import { eventsOf, opened, recorded, step } from './given.js';
import { day, entry, invitee, meeting, worker } from './samples.js';

const people = {
  /** Another parent, invited as somebody close to the family. */
  parent: { party: 'own-network', member: 'second-guardian' },
  near: { party: 'own-network' },
  professional: { party: 'professional', sector: 'health' },
} as const satisfies Readonly<Record<string, Pick<InviteeProposal, 'party' | 'member' | 'sector'>>>;
const ids = { parent: invitee(1), near: invitee(2), professional: invitee(3) };

/** Everybody is proposed, accepted and covered by a consent to everything, so that only the flags decide. */
export const invitations = Object.entries(people).flatMap(([name, who], n): readonly LpProcessCommand[] => {
  const inviteeId = ids[name as keyof typeof ids];
  const { sector: _sector, ...proposed } = step('propose-invitee', {
    entry: entry(60 + n),
    invitee: inviteeId,
  });
  return [
    { ...proposed, ...who },
    step('answer-invitee', { entry: entry(70 + n), invitee: inviteeId }),
    step('give-consent', {
      ...{ entry: entry(80 + n), invitee: inviteeId, matters: consentMatters },
      disclosed: ['everyday-life', 'the-plan'],
    }),
  ];
});

/** The state after these steps of an opened process with a discussion. */
export const stateOf = (...commands: readonly LpProcessCommand[]): BegunProcess => {
  const state = replay(lpProcess, eventsOf([opened, recorded, ...commands])).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};

/** The flags that hold from a day on. */
export const flagged = (flags: readonly SafetyMark[], on = '2026-02-01'): LpProcessCommand =>
  step('set-safety-flags', { entry: entry(90), on: day(on), flags });

/** A meeting to which everybody can come, as far as these flags let them. */
export const stateWith = (...flags: readonly SafetyMark[]): BegunProcess =>
  stateOf(step('decide-network-meeting'), ...invitations, flagged(flags));

/** One recipient of every kind, and the other parent as somebody close to the family. */
export const everybody = {
  guardian: { kind: 'guardian' },
  second: { kind: 'second-guardian' },
  child: { kind: 'child' },
  parent: { kind: 'invitee', meeting: meeting(1), invitee: ids.parent },
  near: { kind: 'invitee', meeting: meeting(1), invitee: ids.near },
  professional: { kind: 'invitee', meeting: meeting(1), invitee: ids.professional },
  worker: { kind: 'worker', worker: worker(1) },
} as const satisfies Readonly<Record<string, Recipient>>;
