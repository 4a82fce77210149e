import type { ControllerId } from '../../kernel/controller.js';
import { retractionReasons, type ProcessId } from '../../kernel/index.js';
import {
  code,
  count,
  dayField,
  entryRef,
  entryTable,
  group,
  optional,
  reference,
  registerCode,
  textRef,
  truth,
  unit,
  worker,
  type Codes,
  type EntryTable,
  type Field,
} from '../../schema/index.js';
import type { ActionId, InviteeId, NetworkMeetingId } from './base.js';
import { lpProcessMakes as makes } from './makes.js';
import {
  accessibilityNeeds,
  actionDoers,
  actionStates,
  addedServices,
  attendances,
  childViews,
  consentDeciders,
  consentMatters,
  declineReasons,
  developmentalContexts,
  disclosures,
  elsewherePlaces,
  endReasons,
  familyAnswers,
  familyMembers,
  familyRoles,
  furtherNeeds,
  guardians,
  inviteeParties,
  inviteeRoles,
  lpTasks,
  meetingCancelReasons,
  otherParties,
  planChannels,
  planLanguages,
  professionalSectors,
  reachGrounds,
} from './codes.js';
import type { LpEntryCommand } from './commands.js';
import { discussionFields, openingFields } from './discussionFields.js';
import { sharingActs } from './consentNeeds.js';
import type { ProcessFact } from './facts.js';
import { surfaces } from './safety/surfaces.js';

const maxInList = 50;
const codesOf = <const C extends Codes>(codes: C) => ({ kind: 'codes', codes, max: maxInList }) as const;
const someOf = <const C extends Codes>(codes: C) => ({ ...codesOf(codes), min: 1 }) as const;
const listOf = <const Item extends Field>(item: Item) => ({ kind: 'list', item, max: maxInList }) as const;

const maxMinutes = 24 * 60;
const region = { kind: 'region' } as const;
const language = { kind: 'language' } as const;

const process = { process: reference<ProcessId>('process') } as const;
const reason = { reason: code(retractionReasons) } as const;
const meeting = { meeting: reference<NetworkMeetingId>('network-meeting') } as const;
const invitee = { invitee: reference<InviteeId>('invitee') } as const;
const action = { action: reference<ActionId>('action') } as const;
const ofInvitee = { ...meeting, ...invitee } as const;
const leaders = listOf(worker);
const sector = code(professionalSectors);
const sectors = codesOf(professionalSectors);
const family = codesOf(familyRoles);

/** Derived for each fact: whether it was the first of its kind, and the wait that ended with it. */
const first = { first: truth } as const;
const wait = { waitDays: optional(count), waitWorkingDays: optional(count) } as const;

const allowedReach = listOf(group({ surfaces: someOf(surfaces), ground: code(reachGrounds) }));
const flags = {
  flags: listOf({
    kind: 'cases',
    by: 'flag',
    cases: {
      'non-disclosure': { against: code(otherParties) },
      'sole-custody': { custodian: code(guardians) },
      'restricted-guardian': {
        guardian: code(guardians),
        allowed: optional({ ...allowedReach, min: 1 } as const),
      },
      interpreter: { interpreterLanguage: optional(language) },
      'accessibility-need': { needs: someOf(accessibilityNeeds) },
    },
  }),
} as const;

const offerAnswer = {
  offer: entryRef,
  answer: code(familyAnswers),
  reason: optional(code(declineReasons)),
} as const;
const session = { discussion: entryRef } as const;
const elsewhere = { where: code(elsewherePlaces) } as const;

const plan = {
  actions: listOf(
    group({
      ...action,
      context: code(developmentalContexts),
      doer: code(actionDoers),
      worker: optional(worker),
      dueDay: optional(dayField),
      textRef: optional(textRef),
    }),
  ),
  furtherSupportRef: optional(textRef),
} as const;
const progress = { ...action, state: code(actionStates) } as const;
const ofPlan = { plan: entryRef } as const;
const delivery = {
  ...ofPlan,
  to: code(familyRoles),
  channel: code(planChannels),
  language: code(planLanguages),
} as const;

const decided = { ...meeting, decidedWith: family } as const;
const proposal = {
  ...ofInvitee,
  party: code(inviteeParties),
  member: optional(code(familyMembers)),
  sector: optional(sector),
  role: optional(code(inviteeRoles)),
  taskRef: optional(textRef),
} as const;
const inviteeAnswer = { ...ofInvitee, answer: code(familyAnswers) } as const;
const task = { ...ofInvitee, role: code(inviteeRoles), taskRef: optional(textRef) } as const;

/** What is told, and whose information it is. */
const disclosed = { disclosed: codesOf(disclosures), from: sectors } as const;
const consent = {
  fields: {
    matters: codesOf(consentMatters),
    ...disclosed,
    givenBy: family,
    decider: code(consentDeciders),
    childView: code(childViews),
    lastDay: optional(dayField),
  },
  cases: {
    kind: 'cases',
    by: 'to',
    cases: {
      invitee: ofInvitee,
      consulted: { sectors: someOf(professionalSectors) },
      'next-worker': { worker },
      'next-unit': { toUnit: unit },
      'next-region': { toRegion: region },
    },
  },
} as const;
const withdrawal = { consent: entryRef } as const;
const sharing = { ...ofInvitee, act: code(sharingActs), ...disclosed } as const;

const meetingPlan = { ...meeting, day: dayField, leaders } as const;
const meetingMove = { ...meeting, day: dayField } as const;
const needs = {
  ...meeting,
  interpreterLanguages: listOf(language),
  accessibility: codesOf(accessibilityNeeds),
} as const;
const cancellation = { ...meeting, reason: code(meetingCancelReasons) } as const;
const meetingRecord = {
  ...meeting,
  leaders,
  family,
  attended: listOf(
    group({
      ...invitee,
      attendance: code(attendances),
      party: code(inviteeParties),
      sector: optional(sector),
    }),
  ),
} as const;

const furtherNeed = { answer: code(furtherNeeds) } as const;
const workers = { workers: listOf(worker) } as const;
const told = { told: group(disclosed) } as const;
const disclosure = { toController: registerCode<ControllerId>('controller'), ...told } as const;
/** Within one controller nothing is disclosed; to another one it is said to whom, what is told, and on which ground. */
const anyGround = {
  kind: 'cases',
  by: 'ground',
  cases: { 'same-controller': {}, consent: disclosure, statute: disclosure },
} as const;
const across = { ground: code(['consent', 'statute']), ...told } as const;
const responsibility = { fields: { from: worker, to: worker }, cases: anyGround } as const;
const gone = { worker } as const;
const question = {
  fields: { asker: worker, sectors },
  cases: { kind: 'cases', by: 'about', cases: { nameless: {}, identified: disclosed } },
} as const;
const consultationAnswer = { consultation: entryRef, sector } as const;
const time = {
  worker,
  task: code(lpTasks),
  minutes: { kind: 'count', min: 1, max: maxMinutes },
  insideWorkingTime: truth,
} as const;
const service = { service: code(addedServices) } as const;
const toUnit = { toUnit: unit } as const;
const handOver = {
  fields: {},
  cases: {
    kind: 'cases',
    by: 'to',
    cases: { unit: toUnit, municipality: toUnit, region: { toRegion: region, ...across } },
    within: { unit: anyGround, municipality: anyGround },
  },
} as const;
const ending = { reason: code(endReasons) } as const;

const table = entryTable<LpEntryCommand, ProcessFact>()({
  reasons: retractionReasons,
  corrects: true,
  every: { command: {}, fact: { unit } },
  commands: {
    'open-process': { makes: makes['open-process'], fields: { ...process, unit, ...openingFields } },
    'correct-opening': { makes: makes['correct-opening'], fields: { unit, ...openingFields, ...reason } },
    'record-discussion': { makes: makes['record-discussion'], fields: { unit, ...discussionFields } },
    'set-safety-flags': { makes: makes['set-safety-flags'], fields: flags },
    'offer-discussion': { makes: makes['offer-discussion'], fields: {} },
    'answer-offer': { makes: makes['answer-offer'], fields: offerAnswer },
    'record-session': { makes: makes['record-session'], fields: session },
    'record-discussion-elsewhere': { makes: makes['record-discussion-elsewhere'], fields: elsewhere },
    'agree-plan': { makes: makes['agree-plan'], fields: plan },
    'set-action-state': { makes: makes['set-action-state'], fields: progress },
    'give-plan': { makes: makes['give-plan'], fields: delivery },
    'decline-plan': { makes: makes['decline-plan'], fields: ofPlan },
    'decide-network-meeting': { makes: makes['decide-network-meeting'], fields: decided },
    'propose-invitee': { makes: makes['propose-invitee'], fields: proposal },
    'answer-invitee': { makes: makes['answer-invitee'], fields: inviteeAnswer },
    'assign-task': { makes: makes['assign-task'], fields: task },
    'give-consent': { makes: makes['give-consent'], ...consent },
    'withdraw-consent': { makes: makes['withdraw-consent'], fields: withdrawal },
    invite: { makes: makes.invite, fields: ofInvitee },
    'share-with-invitee': { makes: makes['share-with-invitee'], fields: sharing },
    'plan-network-meeting': { makes: makes['plan-network-meeting'], fields: meetingPlan },
    'move-network-meeting': { makes: makes['move-network-meeting'], fields: meetingMove },
    'arrange-needs': { makes: makes['arrange-needs'], fields: needs },
    'cancel-network-meeting': { makes: makes['cancel-network-meeting'], fields: cancellation },
    'record-network-meeting': { makes: makes['record-network-meeting'], fields: meetingRecord },
    'record-further-need': { makes: makes['record-further-need'], fields: furtherNeed },
    'name-responsible-workers': { makes: makes['name-responsible-workers'], fields: workers },
    'hand-over-responsibility': { makes: makes['hand-over-responsibility'], ...responsibility },
    'report-vacancy': { makes: makes['report-vacancy'], fields: gone },
    'ask-consultation': { makes: makes['ask-consultation'], ...question },
    'answer-consultation': { makes: makes['answer-consultation'], fields: consultationAnswer },
    'record-lp-time': { makes: makes['record-lp-time'], fields: time },
    'add-service': { makes: makes['add-service'], fields: service },
    'hand-over-process': { makes: makes['hand-over-process'], ...handOver },
    'end-process': { makes: makes['end-process'], fields: ending },
  },
  facts: {
    'process-opened': { fields: { ...process, ...openingFields } },
    'discussion-held': { fields: { ...discussionFields, origin: openingFields.origin, ...first, ...wait } },
    'safety-flags-set': { fields: flags },
    'discussion-offered': { fields: {} },
    'offer-answered': { fields: offerAnswer },
    'session-held': { fields: session },
    'discussion-held-elsewhere': { fields: elsewhere },
    'plan-agreed': { fields: { ...plan, ...first } },
    'action-state-set': { fields: progress },
    'plan-given': { fields: { ...delivery, ...first } },
    'plan-declined': { fields: ofPlan },
    'network-meeting-decided': { fields: decided },
    'invitee-proposed': { fields: proposal },
    'invitee-answered': { fields: inviteeAnswer },
    'task-assigned': { fields: task },
    'consent-given': consent,
    'consent-withdrawn': { fields: withdrawal },
    invited: { fields: ofInvitee },
    'shared-with-invitee': { fields: sharing },
    'network-meeting-planned': { fields: meetingPlan },
    'network-meeting-moved': { fields: meetingMove },
    'needs-arranged': { fields: needs },
    'network-meeting-cancelled': { fields: cancellation },
    'network-meeting-held': { fields: { ...meetingRecord, ...first, ...wait } },
    'further-need-asked': { fields: { ...furtherNeed, afterMeeting: truth } },
    'responsible-workers-named': { fields: { ...workers, ...first } },
    'responsibility-handed-over': responsibility,
    'vacancy-reported': { fields: gone },
    'consultation-asked': question,
    'consultation-answered': { fields: { ...consultationAnswer, ...first, ...wait } },
    'lp-time-recorded': { fields: time },
    'service-added': { fields: service },
    'process-handed-over': handOver,
    'process-ended': { fields: ending },
  },
} as const satisfies EntryTable);

/** What the commands and facts of an LP process hold. */
export const lpProcessEntries: EntryTable = table;
