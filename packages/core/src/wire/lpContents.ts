import * as v from 'valibot';
import { languageForm } from '../kernel/forms.js';
import { logBookVariants } from '../kernel/index.js';
import type { TextRef } from '../kernel/ledger.js';
import type { WorkerId } from '../kernel/collaborationIds.js';
import type { ActionId, HandOverGround, InviteeId, SafetyFlag } from '../streams/lp-process/index.js';
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
  participants,
  planChannels,
  planLanguages,
  professionalSectors,
  reachGrounds,
  sharingActs,
  surfaces,
} from '../streams/lp-process/index.js';
import {
  childrenSchema,
  daySchema,
  entryIdSchema,
  networkMeetingIdSchema,
  regionCodeSchema,
  settingSchema,
  unitIdSchema,
  uuidSchema,
} from './schemas.js';

const textRef = uuidSchema<TextRef>();
const worker = uuidSchema<WorkerId>();
const meeting = networkMeetingIdSchema;
const invitee = uuidSchema<InviteeId>();
const action = uuidSchema<ActionId>();

const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  v.picklist(codes, 'not-in-the-list');
const maxInList = 50;
const list = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema, 'wrong-shape'), v.maxLength(maxInList, 'too-many'));

/** What is told of a discussion: codes alone. */
export const discussion = {
  unit: unitIdSchema,
  setting: settingSchema,
  children: childrenSchema,
  variant: v.exactOptional(v.picklist(logBookVariants, 'not-in-the-list')),
  present: v.exactOptional(list(code(participants))),
  leaders: v.exactOptional(list(worker)),
};

const sector = code(professionalSectors);
const ofInvitee = { meeting, invitee };
const maxMinutes = 1440;

const some = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(list(schema), v.minLength(1, 'empty-list'));
const flag = <const Flag extends SafetyFlag, const Content extends v.ObjectEntries>(
  name: Flag,
  content: Content,
) => v.strictObject({ flag: v.literal(name), ...content });

const languageCode = v.pipe(v.string('not-a-text'), v.regex(languageForm, 'not-a-code'));

/** One safety flag: codes alone. */
const safetyMark = v.variant('flag', [
  flag('non-disclosure', { against: code(otherParties) }),
  flag('sole-custody', { custodian: code(guardians) }),
  flag('restricted-guardian', {
    guardian: code(guardians),
    allowed: v.exactOptional(
      some(v.strictObject({ surfaces: some(code(surfaces)), ground: code(reachGrounds) })),
    ),
  }),
  flag('interpreter', {
    interpreterLanguage: v.exactOptional(languageCode),
  }),
  flag('accessibility-need', { needs: some(code(accessibilityNeeds)) }),
]);

/** What is told, and whose information it is. */
const disclosed = { disclosed: list(code(disclosures)), from: list(sector) };
const consentTerms = {
  matters: list(code(consentMatters)),
  ...disclosed,
  givenBy: list(code(familyRoles)),
  decider: code(consentDeciders),
  childView: code(childViews),
  lastDay: v.exactOptional(daySchema),
};
const withinController = { ground: v.literal('same-controller') };
const acrossControllers = {
  ground: v.picklist(['consent', 'statute'] satisfies HandOverGround[], 'not-in-the-list'),
  told: v.strictObject(disclosed),
};
const toUnit = { to: code(['unit', 'municipality']), toUnit: unitIdSchema };

/** The content of every entry, by the command that makes it: shared by commands and events. */
export const contents = {
  'set-safety-flags': { flags: list(safetyMark) },
  'offer-discussion': {},
  'answer-offer': {
    offer: entryIdSchema,
    answer: code(familyAnswers),
    reason: v.exactOptional(code(declineReasons)),
  },
  'record-session': { discussion: entryIdSchema },
  'record-discussion-elsewhere': { where: code(elsewherePlaces) },
  'agree-plan': {
    actions: list(
      v.strictObject({
        action,
        context: code(developmentalContexts),
        doer: code(actionDoers),
        worker: v.exactOptional(worker),
        dueDay: v.exactOptional(daySchema),
        textRef: v.exactOptional(textRef),
      }),
    ),
    furtherSupportRef: v.exactOptional(textRef),
  },
  'set-action-state': { action, state: code(actionStates) },
  'give-plan': {
    plan: entryIdSchema,
    to: code(familyRoles),
    channel: code(planChannels),
    language: code(planLanguages),
  },
  'decline-plan': { plan: entryIdSchema },
  'decide-network-meeting': { meeting, decidedWith: list(code(familyRoles)) },
  'propose-invitee': {
    ...ofInvitee,
    party: code(inviteeParties),
    member: v.exactOptional(code(familyMembers)),
    sector: v.exactOptional(sector),
    role: v.exactOptional(code(inviteeRoles)),
    taskRef: v.exactOptional(textRef),
  },
  'answer-invitee': { ...ofInvitee, answer: code(familyAnswers) },
  'assign-task': { ...ofInvitee, role: code(inviteeRoles), taskRef: v.exactOptional(textRef) },
  'give-consent-invitee': { to: v.literal('invitee'), ...ofInvitee, ...consentTerms },
  'give-consent-consulted': { to: v.literal('consulted'), sectors: some(sector), ...consentTerms },
  'give-consent-next-worker': { to: v.literal('next-worker'), worker, ...consentTerms },
  'give-consent-next-unit': { to: v.literal('next-unit'), toUnit: unitIdSchema, ...consentTerms },
  'give-consent-next-region': { to: v.literal('next-region'), toRegion: regionCodeSchema, ...consentTerms },
  'withdraw-consent': { consent: entryIdSchema },
  invite: ofInvitee,
  'share-with-invitee': {
    ...ofInvitee,
    act: code(sharingActs),
    ...disclosed,
  },
  'plan-network-meeting': { meeting, day: daySchema, leaders: list(worker) },
  'move-network-meeting': { meeting, day: daySchema },
  'arrange-needs': {
    meeting,
    interpreterLanguages: list(languageCode),
    accessibility: list(code(accessibilityNeeds)),
  },
  'cancel-network-meeting': { meeting, reason: code(meetingCancelReasons) },
  'record-network-meeting': {
    meeting,
    leaders: list(worker),
    family: list(code(familyRoles)),
    attended: list(
      v.strictObject({
        invitee,
        attendance: code(attendances),
        party: code(inviteeParties),
        sector: v.exactOptional(sector),
      }),
    ),
  },
  'record-further-need': { answer: code(furtherNeeds) },
  'name-responsible-workers': { workers: list(worker) },
  'hand-over-responsibility-within': { from: worker, to: worker, ...withinController },
  'hand-over-responsibility-across': { from: worker, to: worker, ...acrossControllers },
  'report-vacancy': { worker },
  'ask-consultation-nameless': { asker: worker, sectors: list(sector), about: v.literal('nameless') },
  'ask-consultation-identified': {
    asker: worker,
    sectors: list(sector),
    about: v.literal('identified'),
    ...disclosed,
  },
  'answer-consultation': { consultation: entryIdSchema, sector },
  'record-lp-time': {
    worker,
    task: code(lpTasks),
    minutes: v.pipe(
      v.number('not-a-number'),
      v.integer('not-whole'),
      v.minValue(1, 'too-small'),
      v.maxValue(maxMinutes, 'too-great'),
    ),
    insideWorkingTime: v.boolean('not-a-truth-value'),
  },
  'add-service': { service: code(addedServices) },
  'hand-over-within-controller': { ...toUnit, ...withinController },
  'hand-over-across-controllers': { ...toUnit, ...acrossControllers },
  'hand-over-to-region': {
    to: v.literal('region'),
    toRegion: regionCodeSchema,
    ...acrossControllers,
  },
  'end-process': { reason: code(endReasons) },
} as const;
