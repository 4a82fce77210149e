import type { ControllerId, Controllers } from '../../../kernel/controller.js';
import type { Day, ProcessId, RegionCode, UnitId } from '../../../kernel/index.js';
import type { EntryId, TextRef } from '../../../kernel/ledger.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import { testUuid } from '../../../testing/testUuid.js';
import { defaultLpSettings } from '../context.js';
import type { ActionId, InviteeId, LpEntryCommand, LpProcessContext, NetworkMeetingId } from '../index.js';

export const process = testUuid<ProcessId>(1);
export const entry = (n: number) => testUuid<EntryId>(1000 + n);
/** The entry of the opening. */
export const opening = entry(900);
/** The entry of a discussion. */
export const discussion = (n: number) => testUuid<EntryId>(2000 + n);
export const meeting = (n: number) => testUuid<NetworkMeetingId>(3000 + n);
export const invitee = (n: number) => testUuid<InviteeId>(4000 + n);
export const action = (n: number) => testUuid<ActionId>(5000 + n);
export const worker = (n: number) => testUuid<WorkerId>(6000 + n);
export const text = (n: number) => testUuid<TextRef>(7000 + n);
export const day = (text: string) => text as Day;
export const school = 'liperi-school' as UnitId;
export const clinic = 'liperi-clinic' as UnitId;
export const today = day('2026-06-30');

export const county = 'county' as ControllerId;
export const municipality = 'liperi' as ControllerId;
/** School and clinic are the county's, the day care is the municipality's; worker 19 works there. */
export const dayCare = 'liperi-day-care' as UnitId;
export const controllers: Controllers = {
  ofUnits: { [school]: county, [clinic]: county, [dayCare]: municipality },
  ofWorkers: { [worker(1)]: county, [worker(19)]: municipality },
};

const long = day('2020-01-01');

/** Worker 1 may lead both, worker 2 discussions alone, worker 3 neither; nothing is known of the others. */
export const context: LpProcessContext = {
  today,
  rights: [
    { worker: worker(1), from: long, discussion: true, networkMeeting: true },
    { worker: worker(2), from: long, discussion: true, networkMeeting: false },
    { worker: worker(3), from: long, discussion: false, networkMeeting: false },
  ],
  settings: {
    maxSessionsUnwarned: 2,
    maxDiscussionsUnwarned: 2,
    maxProfessionalsUnwarned: 5,
    workingDays: { holidays: 'statutory' },
  },
  controllers,
};

/** A region that knows nobody's rights and has decided nothing of its own. */
export const plain: LpProcessContext = { today, rights: [], settings: defaultLpSettings, controllers };

const base = (n: number, on: string) => ({ entry: entry(n), on: day(on) });

/** One command of each kind but those of the opening and the discussion, in an order in which every one of them is accepted. */
export const everyEntryCommand: readonly LpEntryCommand[] = [
  {
    type: 'set-safety-flags',
    ...base(1, '2026-01-05'),
    flags: [{ flag: 'interpreter', interpreterLanguage: 'ar' }],
  },
  { type: 'offer-discussion', ...base(2, '2026-01-05') },
  { type: 'answer-offer', ...base(3, '2026-01-07'), offer: entry(2), answer: 'accepted' },
  { type: 'record-discussion-elsewhere', ...base(4, '2026-01-08'), where: 'another-unit' },
  { type: 'record-session', ...base(5, '2026-01-20'), discussion: discussion(1) },
  {
    type: 'agree-plan',
    ...base(6, '2026-01-20'),
    actions: [
      {
        action: action(1),
        context: 'home',
        doer: 'family',
        dueDay: day('2026-03-01'),
        textRef: text(1),
      },
      { action: action(2), context: 'early-education-or-school', doer: 'worker', worker: worker(2) },
    ],
    furtherSupportRef: text(2),
  },
  { type: 'set-action-state', ...base(7, '2026-02-20'), action: action(1), state: 'done' },
  {
    type: 'give-plan',
    ...base(8, '2026-01-21'),
    plan: entry(6),
    to: 'guardian',
    channel: 'on-paper',
    language: 'fi',
  },
  { type: 'decline-plan', ...base(9, '2026-01-22'), plan: entry(6) },
  {
    type: 'decide-network-meeting',
    ...base(10, '2026-01-20'),
    meeting: meeting(1),
    decidedWith: ['guardian', 'child'],
  },
  {
    type: 'propose-invitee',
    ...base(11, '2026-01-20'),
    meeting: meeting(1),
    invitee: invitee(1),
    party: 'professional',
    sector: 'health',
  },
  {
    type: 'answer-invitee',
    ...base(12, '2026-01-20'),
    meeting: meeting(1),
    invitee: invitee(1),
    answer: 'accepted',
  },
  {
    type: 'assign-task',
    ...base(13, '2026-01-20'),
    meeting: meeting(1),
    invitee: invitee(1),
    role: 'own-service',
    taskRef: text(3),
  },
  {
    type: 'give-consent',
    ...base(14, '2026-01-21'),
    to: 'invitee',
    meeting: meeting(1),
    invitee: invitee(1),
    matters: ['take-part', 'exchange-information'],
    disclosed: ['everyday-life'],
    from: ['school'],
    givenBy: ['guardian', 'second-guardian'],
    decider: 'guardians',
    childView: 'agrees',
    lastDay: day('2026-12-31'),
  },
  { type: 'invite', ...base(15, '2026-01-22'), meeting: meeting(1), invitee: invitee(1) },
  {
    type: 'share-with-invitee',
    ...base(33, '2026-01-23'),
    meeting: meeting(1),
    invitee: invitee(1),
    act: 'exchange-information',
    disclosed: ['everyday-life'],
    from: ['school'],
  },
  { type: 'withdraw-consent', ...base(16, '2026-06-01'), consent: entry(14) },
  {
    type: 'plan-network-meeting',
    ...base(17, '2026-01-22'),
    meeting: meeting(1),
    day: day('2026-02-02'),
    leaders: [worker(1), worker(3)],
  },
  {
    type: 'arrange-needs',
    ...base(34, '2026-01-23'),
    meeting: meeting(1),
    interpreterLanguages: ['ar'],
    accessibility: [],
  },
  {
    type: 'move-network-meeting',
    ...base(18, '2026-01-30'),
    meeting: meeting(1),
    day: day('2026-02-09'),
  },
  {
    type: 'record-network-meeting',
    ...base(19, '2026-02-09'),
    meeting: meeting(1),
    leaders: [worker(1), worker(3)],
    family: ['guardian', 'child'],
    attended: [{ invitee: invitee(1), attendance: 'present', party: 'professional', sector: 'health' }],
  },
  {
    type: 'decide-network-meeting',
    ...base(20, '2026-02-09'),
    meeting: meeting(2),
    decidedWith: ['guardian'],
  },
  {
    type: 'cancel-network-meeting',
    ...base(21, '2026-02-20'),
    meeting: meeting(2),
    reason: 'no-longer-needed',
  },
  { type: 'record-further-need', ...base(22, '2026-02-20'), answer: 'not-needed' },
  { type: 'name-responsible-workers', ...base(23, '2026-02-09'), workers: [worker(1), worker(2)] },
  {
    type: 'hand-over-responsibility',
    ...base(24, '2026-03-02'),
    from: worker(1),
    to: worker(4),
    ground: 'same-controller',
  },
  { type: 'report-vacancy', ...base(25, '2026-04-01'), worker: worker(2) },
  {
    type: 'ask-consultation',
    ...base(26, '2026-01-12'),
    asker: worker(2),
    sectors: ['health', 'social'],
    about: 'nameless',
  },
  { type: 'answer-consultation', ...base(27, '2026-01-14'), consultation: entry(26), sector: 'health' },
  {
    type: 'record-lp-time',
    ...base(28, '2026-02-09'),
    worker: worker(1),
    task: 'network-meeting',
    minutes: 90,
    insideWorkingTime: true,
  },
  { type: 'add-service', ...base(29, '2026-02-10'), service: 'family-work' },
  {
    type: 'hand-over-process',
    ...base(31, '2026-05-04'),
    to: 'unit',
    toUnit: clinic,
    ground: 'same-controller',
  },
  { type: 'end-process', ...base(32, '2026-06-10'), reason: 'no-further-need' },
];

/** Another region, for hand-overs. */
export const northSavo = '13' as RegionCode;
