import * as v from 'valibot';
import { type Issue, type Result } from '../kernel/index.js';
import type { LpProcessCommand, LpProcessEvent } from '../streams/lp-process/index.js';
import { contents, discussionDetails, entryIdSchema } from './lpContents.js';
import { read } from './read.js';
import {
  childrenSchema,
  daySchema,
  discussionIdSchema,
  originSchema,
  processIdSchema,
  retractionReasonSchema,
  settingSchema,
  unitIdSchema,
} from './schemas.js';
import { sealed } from './sealed.js';

const openingEntries = {
  on: daySchema,
  unit: unitIdSchema,
  origin: originSchema,
  concernDay: v.exactOptional(daySchema),
};

const entryCommand = <const Type extends string, const Content extends v.ObjectEntries>(
  type: Type,
  content: Content,
) =>
  v.strictObject({
    type: v.literal(type),
    process: processIdSchema,
    entry: entryIdSchema,
    on: daySchema,
    ...content,
  });

const commands = v.variant('type', [
  v.strictObject({ type: v.literal('open-process'), process: processIdSchema, ...openingEntries }),
  v.strictObject({
    type: v.literal('correct-opening'),
    process: processIdSchema,
    ...openingEntries,
    reason: retractionReasonSchema,
  }),
  v.strictObject({
    type: v.literal('retract-opening'),
    process: processIdSchema,
    reason: retractionReasonSchema,
  }),
  v.strictObject({
    type: v.literal('record-discussion'),
    process: processIdSchema,
    discussion: discussionIdSchema,
    on: daySchema,
    unit: unitIdSchema,
    setting: settingSchema,
    children: childrenSchema,
    ...discussionDetails,
  }),
  v.strictObject({
    type: v.literal('retract-discussion'),
    process: processIdSchema,
    discussion: discussionIdSchema,
    reason: retractionReasonSchema,
  }),
  v.strictObject({
    type: v.literal('retract-entry'),
    process: processIdSchema,
    entry: entryIdSchema,
    reason: retractionReasonSchema,
  }),
  entryCommand('set-safety-flags', contents['set-safety-flags']),
  entryCommand('offer-discussion', contents['offer-discussion']),
  entryCommand('answer-offer', contents['answer-offer']),
  entryCommand('record-session', contents['record-session']),
  entryCommand('record-discussion-elsewhere', contents['record-discussion-elsewhere']),
  entryCommand('agree-plan', contents['agree-plan']),
  entryCommand('set-action-state', contents['set-action-state']),
  entryCommand('give-plan', contents['give-plan']),
  entryCommand('decline-plan', contents['decline-plan']),
  entryCommand('decide-network-meeting', contents['decide-network-meeting']),
  entryCommand('propose-invitee', contents['propose-invitee']),
  entryCommand('answer-invitee', contents['answer-invitee']),
  entryCommand('assign-task', contents['assign-task']),
  v.variant('to', [
    entryCommand('give-consent', contents['give-consent-invitee']),
    entryCommand('give-consent', contents['give-consent-consulted']),
    entryCommand('give-consent', contents['give-consent-next-worker']),
    entryCommand('give-consent', contents['give-consent-next-unit']),
    entryCommand('give-consent', contents['give-consent-next-region']),
  ]),
  entryCommand('withdraw-consent', contents['withdraw-consent']),
  entryCommand('invite', contents.invite),
  entryCommand('share-with-invitee', contents['share-with-invitee']),
  entryCommand('plan-network-meeting', contents['plan-network-meeting']),
  entryCommand('move-network-meeting', contents['move-network-meeting']),
  entryCommand('arrange-needs', contents['arrange-needs']),
  entryCommand('cancel-network-meeting', contents['cancel-network-meeting']),
  entryCommand('record-network-meeting', contents['record-network-meeting']),
  entryCommand('record-further-need', contents['record-further-need']),
  entryCommand('name-responsible-workers', contents['name-responsible-workers']),
  v.variant('ground', [
    entryCommand('hand-over-responsibility', contents['hand-over-responsibility-within']),
    entryCommand('hand-over-responsibility', contents['hand-over-responsibility-across']),
  ]),
  entryCommand('report-vacancy', contents['report-vacancy']),
  v.variant('about', [
    entryCommand('ask-consultation', contents['ask-consultation-nameless']),
    entryCommand('ask-consultation', contents['ask-consultation-identified']),
  ]),
  entryCommand('answer-consultation', contents['answer-consultation']),
  entryCommand('record-lp-time', contents['record-lp-time']),
  entryCommand('add-service', contents['add-service']),
  v.variant('to', [
    v.variant('ground', [
      entryCommand('hand-over-process', contents['hand-over-within-controller']),
      entryCommand('hand-over-process', contents['hand-over-across-controllers']),
    ]),
    entryCommand('hand-over-process', contents['hand-over-to-region']),
  ]),
  entryCommand('end-process', contents['end-process']),
]);

/** One command to an LP process. */
export const lpProcessCommandSchema = sealed<LpProcessCommand>()(commands);

const days = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const wait = { waitDays: days, waitWorkingDays: days };
const first = { first: v.boolean() };

const discussionEntries = {
  discussion: discussionIdSchema,
  on: daySchema,
  unit: unitIdSchema,
  setting: settingSchema,
  origin: originSchema,
  children: childrenSchema,
  ...first,
  ...wait,
  ...discussionDetails,
};
const discussionSchema = v.strictObject(discussionEntries);
const openingSchema = v.strictObject(openingEntries);

const fact = <const Type extends string, const Content extends v.ObjectEntries>(
  type: Type,
  content: Content,
) =>
  v.strictObject({
    type: v.literal(type),
    process: processIdSchema,
    entry: entryIdSchema,
    on: daySchema,
    unit: unitIdSchema,
    ...content,
  });

/** What can stand in a process beside its opening and its discussions. */
const facts = [
  fact('safety-flags-set', contents['set-safety-flags']),
  fact('discussion-offered', contents['offer-discussion']),
  fact('offer-answered', contents['answer-offer']),
  fact('session-held', contents['record-session']),
  fact('discussion-held-elsewhere', contents['record-discussion-elsewhere']),
  fact('plan-agreed', { ...contents['agree-plan'], ...first }),
  fact('action-state-set', contents['set-action-state']),
  fact('plan-given', { ...contents['give-plan'], ...first }),
  fact('plan-declined', contents['decline-plan']),
  fact('network-meeting-decided', contents['decide-network-meeting']),
  fact('invitee-proposed', contents['propose-invitee']),
  fact('invitee-answered', contents['answer-invitee']),
  fact('task-assigned', contents['assign-task']),
  v.variant('to', [
    fact('consent-given', contents['give-consent-invitee']),
    fact('consent-given', contents['give-consent-consulted']),
    fact('consent-given', contents['give-consent-next-worker']),
    fact('consent-given', contents['give-consent-next-unit']),
    fact('consent-given', contents['give-consent-next-region']),
  ]),
  fact('consent-withdrawn', contents['withdraw-consent']),
  fact('invited', contents.invite),
  fact('shared-with-invitee', contents['share-with-invitee']),
  fact('network-meeting-planned', contents['plan-network-meeting']),
  fact('network-meeting-moved', contents['move-network-meeting']),
  fact('needs-arranged', contents['arrange-needs']),
  fact('network-meeting-cancelled', contents['cancel-network-meeting']),
  fact('network-meeting-held', { ...contents['record-network-meeting'], ...first, ...wait }),
  fact('further-need-asked', { ...contents['record-further-need'], afterMeeting: v.boolean() }),
  fact('responsible-workers-named', { ...contents['name-responsible-workers'], ...first }),
  v.variant('ground', [
    fact('responsibility-handed-over', contents['hand-over-responsibility-within']),
    fact('responsibility-handed-over', contents['hand-over-responsibility-across']),
  ]),
  fact('vacancy-reported', contents['report-vacancy']),
  v.variant('about', [
    fact('consultation-asked', contents['ask-consultation-nameless']),
    fact('consultation-asked', contents['ask-consultation-identified']),
  ]),
  fact('consultation-answered', { ...contents['answer-consultation'], ...first, ...wait }),
  fact('lp-time-recorded', contents['record-lp-time']),
  fact('service-added', contents['add-service']),
  v.variant('to', [
    v.variant('ground', [
      fact('process-handed-over', contents['hand-over-within-controller']),
      fact('process-handed-over', contents['hand-over-across-controllers']),
    ]),
    fact('process-handed-over', contents['hand-over-to-region']),
  ]),
  fact('process-ended', contents['end-process']),
] as const;
const factSchema = v.variant('type', facts);

const events = v.variant('type', [
  v.strictObject({ type: v.literal('process-opened'), process: processIdSchema, ...openingEntries }),
  v.strictObject({
    type: v.literal('opening-corrected'),
    process: processIdSchema,
    was: openingSchema,
    is: openingSchema,
    reason: retractionReasonSchema,
  }),
  v.strictObject({
    type: v.literal('opening-retracted'),
    process: processIdSchema,
    ...openingEntries,
    reason: retractionReasonSchema,
  }),
  v.strictObject({ type: v.literal('discussion-held'), process: processIdSchema, ...discussionEntries }),
  v.strictObject({
    type: v.literal('discussion-retracted'),
    process: processIdSchema,
    ...discussionEntries,
    reason: retractionReasonSchema,
  }),
  v.strictObject({
    type: v.literal('discussion-corrected'),
    process: processIdSchema,
    was: discussionSchema,
    is: discussionSchema,
  }),
  v.strictObject({
    type: v.literal('entry-retracted'),
    process: processIdSchema,
    reason: retractionReasonSchema,
    cancelled: factSchema,
  }),
  v.strictObject({
    type: v.literal('entry-corrected'),
    process: processIdSchema,
    was: factSchema,
    is: factSchema,
  }),
  ...facts,
]);

/** One stored event of an LP process, format 1. */
export const lpProcessEventSchema = sealed<LpProcessEvent>()(events);

/** The integer version of the event format; an older one is brought up to date on reading. */
export const eventFormat = 1;

/**
 * Reads a command to an LP process from unknown input: the command, or every issue at once with its path.
 * @example parseLpProcessCommand({ type: 'retract-discussion' }) // { ok: false, error: [{ path: ['process'], code: 'missing', … }, …] }
 */
export function parseLpProcessCommand(input: unknown): Result<LpProcessCommand, readonly Issue[]> {
  return read(lpProcessCommandSchema, input);
}

/** Reads a stored event of an LP process. @example parseLpProcessEvent(row.data).ok // true */
export function parseLpProcessEvent(input: unknown): Result<LpProcessEvent, readonly Issue[]> {
  return read(lpProcessEventSchema, input);
}
