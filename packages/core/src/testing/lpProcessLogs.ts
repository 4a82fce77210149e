import type { RecordedEvent } from '../indicators/index.js';
import { addDays, origins, settings, type Day, type UnitId } from '../kernel/index.js';
import type { EntryId } from '../kernel/ledger.js';
import {
  addedServices,
  furtherNeeds,
  lpProcess,
  professionalSectors,
  type LpProcessCommand,
  type ProcessFact,
} from '../streams/lp-process/index.js';
import {
  everyEntryCommand,
  meeting,
  opening,
  plain,
  process,
} from '../streams/lp-process/testing/samples.js';
import type { Random } from './seededRandom.js';
import { testUuid } from './testUuid.js';

const pickFrom = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)]!;

/** Mostly one of the first two: so that those meet each other often, and none is left out. */
const frequentFrom = <T>(random: Random, list: readonly T[]): T =>
  random.chance(0.7) ? pickFrom(random, list.slice(0, 2)) : pickFrom(random, list);

const units = ['liperi-school', 'liperi-clinic'] as readonly string[] as readonly UnitId[];

/** The entry of a fact of a type, or one that is not there. */
const entryOf = (random: Random, facts: readonly ProcessFact[], type: ProcessFact['type']): EntryId =>
  pickFrom(random, [...facts.filter((fact) => fact.type === type).map(({ entry }) => entry), testUuid(8999)]);

type Draw = (random: Random, facts: readonly ProcessFact[]) => object;

const planOfFamily: Draw = (random, facts) => ({ plan: entryOf(random, facts, 'plan-agreed') });

/** What a command says, drawn anew; the rest is as in the sample of its kind. */
const contents: { readonly [Type in LpProcessCommand['type']]?: Draw } = {
  'answer-offer': (random, facts) => ({
    offer: entryOf(random, facts, 'discussion-offered'),
    answer: pickFrom(random, ['accepted', 'declined']),
  }),
  'give-plan': planOfFamily,
  'decline-plan': planOfFamily,
  'record-session': (random, facts) => ({ discussion: entryOf(random, facts, 'discussion-held') }),
  'answer-consultation': (random, facts) => ({
    consultation: entryOf(random, facts, 'consultation-asked'),
    sector: pickFrom(random, professionalSectors),
  }),
  'ask-consultation': (random) => ({ sectors: professionalSectors.filter(() => random.chance(0.6)) }),
  'add-service': (random) => ({ service: pickFrom(random, addedServices) }),
  'record-further-need': (random) => ({ answer: pickFrom(random, furtherNeeds) }),
  'hand-over-process': (random) => ({ toUnit: pickFrom(random, units) }),
  'record-network-meeting': (random) => (random.chance(0.5) ? { attended: [] } : {}),
};

/** A command like a sample one, with an entry, a day and contents of its own. */
const strayFrom = (
  sample: LpProcessCommand,
  entry: EntryId,
  on: Day,
  random: Random,
  facts: readonly ProcessFact[],
): LpProcessCommand =>
  ({
    ...sample,
    entry,
    on,
    ...('meeting' in sample && random.chance(0.1) ? { meeting: meeting(1 + random.below(3)) } : {}),
    ...('day' in sample ? { day: addDays(on, random.below(60)) } : {}),
    ...('lastDay' in sample ? { lastDay: addDays(on, 500) } : {}),
    ...contents[sample.type]?.(random, facts),
  }) as LpProcessCommand;

const discussion = (entry: EntryId, on: Day, random: Random): LpProcessCommand => ({
  type: 'record-discussion',
  entry,
  on,
  unit: pickFrom(random, units),
  setting: frequentFrom(random, settings),
  children: random.chance(0.6) ? 1 : 2 + random.below(2),
});

/** What ends a process or takes it elsewhere: seldom, so that processes get on. */
const isLast = ({ type }: LpProcessCommand): boolean =>
  type === 'end-process' || type === 'hand-over-process' || type === 'withdraw-consent';

/**
 * The log of a made-up process, of any age on the day: commands of every kind, half of the logs in the order of a whole journey and half
 * in none, each with contents of its own, of which the rules accept what they accept. In some logs there are kinds that never come, of some
 * nearly everything is taken back again.
 * @example lpProcessLog(seededRandom(1), '2026-11-22' as Day)[0]?.event.type // 'process-opened'
 */
export function lpProcessLog(random: Random, until: Day): readonly RecordedEvent[] {
  const context = { ...plain, today: until };
  const recorded: RecordedEvent[] = [];
  let state = lpProcess.initial;
  let on = addDays(until, -random.below(560));
  let entries = 8000;
  const tell = (command: LpProcessCommand): void => {
    const decided = lpProcess.decide(command, state, context);
    if (!decided.ok) return;
    const recordedOn = addDays(on, random.below(20));
    for (const event of decided.value) {
      recorded.push({ event, recordedOn: recordedOn < until ? recordedOn : until });
      state = lpProcess.evolve(state, event);
    }
  };
  const retract = (entry: EntryId): void => tell({ type: 'retract', entry, on, reason: 'wrong-details' });
  tell({
    type: 'open-process',
    process,
    entry: opening,
    on,
    unit: pickFrom(random, units),
    origin: frequentFrom(random, origins),
    ...(random.chance(0.8) ? { concernDay: addDays(on, -random.below(pickFrom(random, [1, 10, 90]))) } : {}),
  });
  const inOrder = random.chance(0.75);
  const hurry = pickFrom(random, [1, 2, 5, 15, 60]);
  const firstDiscussionAfter = pickFrom(random, [0, 0, 10, 40, 90]);
  const opened = on;
  const skipped = pickFrom(random, [0, 0.4, 0.7]);
  const missingShare = pickFrom(random, [0, 0.1, 0.3]);
  const missing = new Set(
    everyEntryCommand.map(({ type }) => type).filter(() => random.chance(missingShare)),
  );
  let next = random.chance(0.5) ? 0 : random.below(everyEntryCommand.length);
  for (let step = random.below(random.chance(0.3) ? 8 : 80); step > 0; step--) {
    on = addDays(on, random.below(hurry + 1));
    if (on > until) break;
    const entry = testUuid<EntryId>(++entries);
    const { facts } = state;
    const draw = random.unit();
    if (draw < 0.15) {
      if (on >= addDays(opened, firstDiscussionAfter)) tell(discussion(entry, on, random));
    } else if (draw < 0.18 && facts.length > 0) retract(pickFrom(random, facts).entry);
    else {
      do next += 1;
      while (random.chance(skipped));
      const sample = inOrder
        ? everyEntryCommand[next % everyEntryCommand.length]!
        : pickFrom(random, everyEntryCommand);
      if (!missing.has(sample.type) && (!isLast(sample) || random.chance(0.25)))
        tell(strayFrom(sample, entry, on, random, facts));
    }
  }
  on = on < until ? on : until;
  const takenBack = pickFrom(random, [0, 0, 0.2, 0.5, 0.8]);
  for (const { entry, type } of [...state.facts].reverse())
    if (type !== 'process-opened' && random.chance(takenBack)) retract(entry);
  return recorded;
}
