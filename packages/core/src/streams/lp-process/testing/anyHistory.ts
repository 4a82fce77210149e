import fc from 'fast-check';
import { addDays, retractionReasons, type Day } from '../../../kernel/index.js';
import {
  attendances,
  consentMatters,
  endReasons,
  familyMembers,
  furtherNeeds,
  inviteeParties,
  type LpProcessCommand,
} from '../index.js';
import {
  action,
  clinic,
  day,
  dayCare,
  discussion,
  entry,
  everyEntryCommand,
  invitee,
  meeting,
  municipality,
  northSavo,
  opening,
  process,
  school,
  today,
  worker,
} from './samples.js';

const start = day('2026-01-05');
/** Few ids and days, so that commands meet each other. */
const anyDay: fc.Arbitrary<Day> = fc.nat(40).map((n) => addDays(start, n * 4));
/** Mostly late enough for anything that is taken back. */
const anyRetractionDay = fc.oneof(
  { weight: 9, arbitrary: fc.constant(today) },
  { weight: 1, arbitrary: anyDay },
);
const anyEntry = fc.nat(45).map(entry);
/** Often the plan of the journey, so that deliveries find their plan. */
const anyPlan = fc.oneof({ weight: 2, arbitrary: fc.constant(entry(6)) }, { weight: 1, arbitrary: anyEntry });
const anyDiscussion = fc.nat(3).map(discussion);
const anyMeeting = fc.nat(1).map(meeting);
const anyInvitee = fc.nat(1).map(invitee);
const anyAction = fc.nat(3).map(action);
const anyWorker = fc.nat(3).map(worker);
const anyFamily = fc.subarray(['guardian', 'second-guardian', 'child'] as const);
const base = { entry: anyEntry, on: anyDay };
const made = <T extends LpProcessCommand['type']>(type: T) => ({ type: fc.constant(type), ...base });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const openingContent = {
  on: fc.constantFrom(start, addDays(start, 3)),
  unit: fc.constantFrom(school, clinic),
  origin: fc.constantFrom('family-wish', 'adult-services'),
} as const;

const reason = fc.constantFrom(...retractionReasons);
const sector = fc.constantFrom('health', 'school');

const told = { disclosed: fc.constant(['health'] as const), from: fc.constant(['school'] as const) };
const within = { ground: fc.constant('same-controller' as const) };
const disclosing = { ground: fc.constantFrom('consent', 'statute'), told: fc.record(told) };
const across = { ...disclosing, toController: fc.constant(municipality) };
const anyTerms = {
  matters: fc.subarray([...consentMatters]),
  disclosed: fc.subarray(['health', 'the-plan'] as const),
  from: fc.constant(['school'] as const),
  givenBy: anyFamily,
  decider: fc.constantFrom('guardians', 'guardians-and-child', 'child'),
  childView: fc.constant('agrees'),
  lastDay: maybe(anyDay),
} as const;

const anyCommandWithUndefined = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('open-process'),
      process: fc.constant(process),
      entry: fc.constantFrom(opening, entry(901)),
      ...openingContent,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('correct-opening'),
      entry: fc.constant(opening),
      ...openingContent,
      concernDay: maybe(anyDay),
      reason,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('retract'),
      entry: fc.constant(opening),
      on: anyRetractionDay,
      reason,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('record-discussion'),
      entry: anyDiscussion,
      on: anyDay,
      unit: fc.constantFrom(school, clinic),
      setting: fc.constantFrom('school', 'health'),
      children: fc.integer({ min: 1, max: 3 }),
      variant: maybe(fc.constantFrom('primary-adults', 'primary-child-present')),
      present: maybe(fc.subarray(['guardian', 'child'] as const)),
      leaders: maybe(fc.uniqueArray(anyWorker, { maxLength: 2 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('retract'),
      entry: anyDiscussion,
      on: anyRetractionDay,
      reason,
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      type: fc.constant('retract'),
      entry: anyEntry,
      on: anyRetractionDay,
      reason,
    }),
  },
  fc.record({
    ...made('set-safety-flags'),
    flags: fc.subarray([
      { flag: 'sole-custody', custodian: 'guardian' },
      { flag: 'restricted-guardian', guardian: 'second-guardian' },
      { flag: 'non-disclosure', against: 'second-guardian' },
      { flag: 'interpreter' },
    ] as const),
  }),
  fc.record({ ...made('offer-discussion') }),
  fc.record({ ...made('answer-offer'), offer: anyEntry, answer: fc.constantFrom('accepted', 'declined') }),
  fc.record({ ...made('record-session'), discussion: anyDiscussion }),
  fc.record({ ...made('record-discussion-elsewhere'), where: fc.constant('another-unit') }),
  fc.record({
    ...made('agree-plan'),
    actions: fc.array(
      fc.record({ action: anyAction, context: fc.constant('home'), doer: fc.constant('family') }),
      { maxLength: 2 },
    ),
  }),
  fc.record({ ...made('set-action-state'), action: anyAction, state: fc.constantFrom('started', 'done') }),
  fc.record({
    ...made('give-plan'),
    plan: anyPlan,
    to: fc.constantFrom('guardian', 'second-guardian', 'child'),
    channel: fc.constant('on-paper'),
    language: fc.constant('sv'),
  }),
  fc.record({ ...made('decline-plan'), plan: anyPlan }),
  {
    weight: 3,
    arbitrary: fc.record({ ...made('decide-network-meeting'), meeting: anyMeeting, decidedWith: anyFamily }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...made('propose-invitee'),
      meeting: anyMeeting,
      invitee: anyInvitee,
      party: fc.constantFrom(...inviteeParties),
      member: maybe(fc.constantFrom(...familyMembers)),
      sector: maybe(sector),
      role: maybe(fc.constant('own-service')),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...made('answer-invitee'),
      meeting: anyMeeting,
      invitee: anyInvitee,
      answer: fc.constantFrom('accepted', 'declined'),
    }),
  },
  fc.record({
    ...made('assign-task'),
    meeting: anyMeeting,
    invitee: anyInvitee,
    role: fc.constant('adviser'),
  }),
  fc.record({
    ...made('give-consent'),
    to: fc.constant('invitee' as const),
    meeting: anyMeeting,
    invitee: anyInvitee,
    ...anyTerms,
  }),
  fc.record({
    ...made('share-with-invitee'),
    meeting: anyMeeting,
    invitee: anyInvitee,
    act: fc.constantFrom('exchange-information', 'share-plan', 'record-together'),
    disclosed: fc.subarray(['health'] as const),
    from: fc.constant(['school'] as const),
  }),
  fc.record({ ...made('withdraw-consent'), consent: anyEntry }),
  { weight: 2, arbitrary: fc.record({ ...made('invite'), meeting: anyMeeting, invitee: anyInvitee }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...made('plan-network-meeting'),
      meeting: anyMeeting,
      day: anyDay,
      leaders: fc.uniqueArray(anyWorker, { maxLength: 2 }),
    }),
  },
  fc.record({ ...made('move-network-meeting'), meeting: anyMeeting, day: anyDay }),
  fc.record({
    ...made('arrange-needs'),
    meeting: anyMeeting,
    interpreterLanguages: fc.subarray(['ar', 'fse']),
    accessibility: fc.constant([]),
  }),
  fc.record({
    ...made('cancel-network-meeting'),
    meeting: anyMeeting,
    reason: fc.constant('family-wish'),
  }),
  {
    weight: 5,
    arbitrary: fc.record({
      ...made('record-network-meeting'),
      meeting: anyMeeting,
      leaders: fc.uniqueArray(anyWorker, { minLength: 1, maxLength: 2 }),
      family: anyFamily,
      attended: fc.array(
        fc.record({
          invitee: anyInvitee,
          attendance: fc.constantFrom(...attendances),
          party: fc.constantFrom(...inviteeParties),
          sector: maybe(sector),
        }),
        { maxLength: 2 },
      ),
    }),
  },
  fc.record({ ...made('record-further-need'), answer: fc.constantFrom(...furtherNeeds) }),
  {
    weight: 2,
    arbitrary: fc.record({
      ...made('name-responsible-workers'),
      workers: fc.array(anyWorker, { maxLength: 3 }),
    }),
  },
  fc.record({
    ...made('give-consent'),
    sectors: fc.subarray(['health', 'social'] as const, { minLength: 1 }),
    to: fc.constant('consulted' as const),
    ...anyTerms,
  }),
  fc.record({
    ...made('give-consent'),
    toUnit: fc.constantFrom(school, clinic),
    to: fc.constant('next-unit' as const),
    ...anyTerms,
  }),
  fc.record({ ...made('hand-over-responsibility'), from: anyWorker, to: anyWorker, ...within }),
  fc.record({ ...made('hand-over-responsibility'), from: anyWorker, to: anyWorker, ...across }),
  fc.record({ ...made('report-vacancy'), worker: anyWorker }),
  fc.record({
    ...made('ask-consultation'),
    asker: anyWorker,
    sectors: fc.subarray(['health', 'social'] as const),
    about: fc.constant('nameless' as const),
  }),
  fc.record({
    ...made('ask-consultation'),
    asker: anyWorker,
    sectors: fc.subarray(['health', 'social'] as const),
    about: fc.constant('identified' as const),
    ...told,
  }),
  fc.record({ ...made('answer-consultation'), consultation: anyEntry, sector: fc.constant('health') }),
  fc.record({
    ...made('record-lp-time'),
    worker: anyWorker,
    task: fc.constant('discussion'),
    minutes: fc.integer({ min: 1, max: 1440 }),
    insideWorkingTime: fc.boolean(),
  }),
  fc.record({ ...made('add-service'), service: fc.constant('family-work') }),
  fc.record({
    ...made('hand-over-process'),
    to: fc.constantFrom('unit', 'municipality'),
    toUnit: fc.constantFrom(school, clinic),
    ...within,
  }),
  fc.record({
    ...made('hand-over-process'),
    to: fc.constantFrom('unit', 'municipality'),
    toUnit: fc.constant(dayCare),
    ...across,
  }),
  fc.record({
    ...made('hand-over-process'),
    to: fc.constant('region' as const),
    toRegion: fc.constant(northSavo),
    ...disclosing,
  }),
  fc.record({ ...made('end-process'), reason: fc.constantFrom(...endReasons) }),
);

/** Every kind of command, with few ids and days, as it would come over the wire. */
export const anyCommand: fc.Arbitrary<LpProcessCommand> = anyCommandWithUndefined.map(
  (command) => JSON.parse(JSON.stringify(command)) as LpProcessCommand,
);

const opened: LpProcessCommand = {
  type: 'open-process',
  process,
  entry: opening,
  on: start,
  unit: school,
  origin: 'family-wish',
  concernDay: start,
};

const held: LpProcessCommand = {
  type: 'record-discussion',
  entry: discussion(1),
  on: day('2026-01-12'),
  unit: school,
  setting: 'school',
  children: 1,
};

/** A whole journey, from which histories stray. */
const journey: readonly LpProcessCommand[] = [held, ...everyEntryCommand];

/** Commands to one process that was opened: a journey with gaps, and strangers between its steps. */
export const anyHistory: fc.Arbitrary<readonly LpProcessCommand[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 2, arbitrary: anyCommand }), {
    maxLength: 60,
    size: 'max',
  })
  .map((steps) => {
    let at = -1;
    return steps.map((step) => (typeof step === 'number' ? journey[(at += step)] : step));
  })
  .map((commands) => [opened, ...commands.filter((command) => command !== undefined)]);
