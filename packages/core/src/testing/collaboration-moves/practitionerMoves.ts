import type { AreaCode, RegionCode, UnitId } from '../../kernel/index.js';
import { addDays, type Day } from '../../kernel/index.js';
import type { EntryId, LedgerStream } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import {
  refreshers,
  tracks,
  trainings,
  type PractitionerCommand,
  type PractitionerTypes,
} from '../../streams/practitioner/index.js';
import { testUuid } from '../testUuid.js';
import type { Dice } from './dice.js';

/** The day on which the made-up work of a practitioner begins. */
const start = '2023-01-02' as Day;

/** A command on a practitioner: mostly a new entry on a later day, now and then an earlier entry taken back. */
export function practitionerMove(
  { kind, days, a, b, pick, old }: Dice,
  { facts, retracted }: LedgerStream<PractitionerTypes>['state'],
): PractitionerCommand {
  const base = {
    entry: testUuid<EntryId>(1 + facts.length + retracted.length * 100),
    on: addDays(facts.at(-1)?.on ?? start, days),
  };
  const post = {
    region: '14' as RegionCode,
    unit: (old ? 'liperi-clinic' : 'liperi-school') as UnitId,
    profession: old ? 'health' : 'school',
    ...(b === 0 ? {} : { area: 'liperi' as AreaCode }),
  } as const;
  if (facts.length === 0)
    return { type: 'register-practitioner', ...base, worker: testUuid<WorkerId>(900), ...post };
  const training = trainings[a % trainings.length] ?? 'method';
  const track = tracks[b % tracks.length] ?? 'education';
  switch (kind % 8) {
    case 0:
      return { type: 'change-post', ...base, ...post };
    case 1:
      return {
        type: 'complete-refresher',
        ...base,
        refresher: refreshers[a % refreshers.length] ?? 'booster',
      };
    case 2:
      return { type: 'record-supervision', ...base, form: old ? 'group' : 'individual', minutes: pick + 1 };
    case 3:
      return { type: 'record-leaving', ...base };
    case 4:
      return { type: 'record-return', ...base };
    case 5:
      return {
        type: 'retract',
        entry: facts[pick % facts.length]?.entry ?? base.entry,
        on: base.on,
        reason: 'wrong-day',
      };
    default:
      return {
        type: 'complete-training',
        ...base,
        training,
        ...(training === 'method' ? { track } : {}),
        hours: 18,
        days: 2.5 + b,
        passed: a < 4,
        background: { basis: old ? 'student' : 'degree', field: 'health' },
        ...(old ? { cohort: '2022' } : {}),
      };
  }
}
