import type { AreaCode, Day, UnitId } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId, LedgerStream, TextRef } from '../../kernel/ledger.js';
import type { BodyId, ObservationId, PhenomenonId, WorkerId } from '../../kernel/collaborationIds.js';
import {
  areaPlace,
  currentStay,
  defaultPhenomenonSettings,
  escalationsFrom,
  levels,
  openDuties,
} from '../../streams/phenomenon/index.js';
import type {
  Level,
  ObservationOrigin,
  PhenomenonAtHand,
  PhenomenonCommand,
  PhenomenonContext,
  PhenomenonTypes,
} from '../../streams/phenomenon/index.js';
import { testUuid } from '../testUuid.js';
import type { Dice } from './dice.js';

/** The day on which the made-up histories begin. */
export const start = '2026-01-12' as Day;
/** The day on which they are looked at. */
export const today = addDays(start, 400);
export const place = areaPlace('liperi' as AreaCode);
const id = testUuid<PhenomenonId>(600);
const other = testUuid<PhenomenonId>(601);
const third = testUuid<PhenomenonId>(602);
export const seen = (n: number) => testUuid<ObservationId>(100 + n);
const textRef = testUuid<TextRef>(300);
export const text = { textRef, text: 'Havainto arjesta.' };
export const bodyOf = <L extends Level>(level: L) => ({ level, body: `${level}-a` as BodyId });
export const origins: readonly ObservationOrigin[] = [
  { kind: 'team', team: 'local-team-a' as BodyId },
  { kind: 'team', team: 'local-team-b' as BodyId },
  { kind: 'worker-without-team', unit: 'clinic' as UnitId },
  { kind: 'top-down', by: bodyOf('steering-group'), teams: ['local-team-a' as BodyId] },
];
/** One that is open, to merge into and to split off to. */
const otherAtHand: PhenomenonAtHand = {
  phenomenon: other,
  status: 'open',
  level: 'area-management-group',
  links: [0, 3].map((n) => ({ observation: seen(n), origin: origins[n] ?? origins[0]! })),
  duties: [],
  origins: [{ kind: 'team', team: 'local-team-b' as BodyId }],
  absorbed: [],
};
/** One that has merged into the one at hand, to be taken in. */
const mergedAtHand: PhenomenonAtHand = {
  ...otherAtHand,
  phenomenon: third,
  status: 'merged',
  duties: [
    {
      cause: testUuid<EntryId>(990),
      owner: bodyOf('steering-group'),
      recipient: { kind: 'team', team: 'local-team-b' as BodyId },
      since: start,
    },
  ],
  owing: { owner: bodyOf('steering-group'), step: { entry: testUuid<EntryId>(990), on: start } },
  merged: { into: id, on: start },
};
export const context: PhenomenonContext = {
  today,
  settings: defaultPhenomenonSettings,
  observations: origins.map((origin, n) => ({ observation: seen(n), origin, place })),
  phenomena: [otherAtHand, mergedAtHand],
};
/** What an observation is judged by. */
export const observationContext = {
  today,
  anonymous: false,
  areaGroup: bodyOf('area-management-group').body,
};
/** The command every history begins with. */
export const open: PhenomenonCommand = {
  type: 'open-phenomenon',
  entry: testUuid<EntryId>(99),
  on: start,
  phenomenon: id,
  place,
  by: bodyOf('local-team'),
  themes: [],
  ...text,
};

type PhenomenonStream = LedgerStream<PhenomenonTypes>;

/**
 * A command on a phenomenon: mostly a new entry, a later day and the body that has the matter; now and then an old entry, any day, any body.
 */
export function phenomenonMove(
  { kind, days, a, b, pick, old }: Dice,
  ledger: PhenomenonStream['state'],
): PhenomenonCommand {
  const { state, facts, retracted } = ledger;
  const known = facts[pick % Math.max(1, facts.length)]?.entry ?? testUuid<EntryId>(99);
  const entry =
    old && a === 0 ? known : testUuid<EntryId>(1000 + facts.length + retracted.length * 100 + pick * 10_000);
  const latest =
    facts
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? start;
  const base = { entry, on: addDays(latest, old && b === 0 ? -days : days % 4) };
  const here = state.status === 'none' ? bodyOf('local-team') : currentStay(state);
  const level = old ? (levels[a % 6] ?? here.level) : (escalationsFrom(here.level)[b % 2] ?? here.level);
  const manager = here.level === 'area-management-group' || old ? 'area-management-group' : 'steering-group';
  const duties = state.status === 'none' ? [] : openDuties(state);
  const duty = duties[pick % Math.max(1, duties.length)];
  const initiatives = state.status === 'none' ? [] : state.initiatives;
  const initiative = initiatives[pick % Math.max(1, initiatives.length)];
  switch (kind % 24) {
    case 0:
      return { ...open, ...base };
    case 1:
      return {
        type: 'describe-phenomenon',
        ...base,
        themes: ['mental-health'],
        priorities: b === 0 ? [] : ['loneliness'],
        indicators: ['sotkanet:292'],
      };
    case 2:
      return { type: 'name-root-cause', ...base, ...text };
    case 3:
    case 4:
      return { type: 'link-observation', ...base, observation: seen(b % 4) };
    case 5:
      return { type: 'unlink-observation', ...base, observation: seen(b % 4), reason: 'not-alike' };
    case 6:
      return { type: 'absorb-phenomenon', ...base, source: a === 0 ? id : a === 1 ? other : third };
    case 7:
      return a < 2
        ? { type: 'merge-phenomenon', ...base, into: a === 0 && b === 0 ? third : other }
        : { type: 'split-off-observations', ...base, into: other, observations: [seen(b % 4)] };
    case 8:
    case 9:
      return {
        type: 'form-initiative',
        ...base,
        by: bodyOf(manager),
        participants: a === 0 ? [] : [testUuid<WorkerId>(1), testUuid<WorkerId>(2)],
        ...text,
      };
    case 10:
    case 11:
      return {
        type: 'name-working-group',
        ...base,
        initiative: initiative?.initiative ?? known,
        by: bodyOf('area-management-group'),
        leader: testUuid<WorkerId>(1),
        dueOn: addDays(base.on, (b % 4) * 10 - 5),
      };
    case 12:
      return {
        type: 'finish-working-group',
        ...base,
        workingGroup: initiative?.workingGroups[0]?.workingGroup ?? known,
        ...text,
      };
    case 13:
    case 14:
    case 15:
      return { type: 'escalate-phenomenon', ...base, to: bodyOf(level) };
    case 16:
      return {
        type: 'handle-phenomenon',
        ...base,
        by: bodyOf(here.level === 'local-team' ? manager : here.level),
        kind: b === 0 ? 'decision' : 'plan',
        ...(a === 0 ? {} : { subject: 'money' as const }),
        ...text,
      };
    case 17:
    case 18:
    case 19:
      return {
        type: 'give-feedback',
        ...base,
        owner: duty?.owner ?? bodyOf(manager),
        recipient: duty?.recipient ?? { kind: 'unit', unit: 'clinic' as UnitId },
      };
    case 20:
      return state.status === 'open' && !state.absorbed.includes(third)
        ? { type: 'absorb-phenomenon', ...base, source: third }
        : { type: 'close-phenomenon', ...base, reason: 'answered' };
    case 21:
      return { type: b === 0 ? 'use-money' : 'reserve-money', ...base, euros: (a % 6) - 1 };
    default:
      return {
        type: 'retract',
        entry: old ? known : (facts.at(-1)?.entry ?? known),
        on: today,
        reason: 'wrong-details',
      };
  }
}
