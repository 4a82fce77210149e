import * as v from 'valibot';
import { retractionReasons, type Issue, type Result } from '../kernel/index.js';
import type { LpProcessCommand, LpProcessEvent } from '../streams/lp-process/index.js';
import { contents, discussion } from './lpContents.js';
import { read } from './read.js';
import { daySchema, entryIdSchema, originSchema, processIdSchema, unitIdSchema } from './schemas.js';
import { sealed } from './sealed.js';

const reason = v.picklist(retractionReasons, 'not-in-the-list');

const entry = <const Type extends string, const Content extends v.ObjectEntries>(
  type: Type,
  content: Content,
) => v.strictObject({ type: v.literal(type), entry: entryIdSchema, on: daySchema, ...content });

const opening = {
  unit: unitIdSchema,
  origin: originSchema,
  concernDay: v.exactOptional(daySchema),
};

const commands = v.variant('type', [
  entry('open-process', { process: processIdSchema, ...opening }),
  entry('correct-opening', { ...opening, reason }),
  entry('record-discussion', discussion),
  entry('set-safety-flags', contents['set-safety-flags']),
  entry('offer-discussion', contents['offer-discussion']),
  entry('answer-offer', contents['answer-offer']),
  entry('record-session', contents['record-session']),
  entry('record-discussion-elsewhere', contents['record-discussion-elsewhere']),
  entry('agree-plan', contents['agree-plan']),
  entry('set-action-state', contents['set-action-state']),
  entry('give-plan', contents['give-plan']),
  entry('decline-plan', contents['decline-plan']),
  entry('decide-network-meeting', contents['decide-network-meeting']),
  entry('propose-invitee', contents['propose-invitee']),
  entry('answer-invitee', contents['answer-invitee']),
  entry('assign-task', contents['assign-task']),
  v.variant('to', [
    entry('give-consent', contents['give-consent-invitee']),
    entry('give-consent', contents['give-consent-consulted']),
    entry('give-consent', contents['give-consent-next-worker']),
    entry('give-consent', contents['give-consent-next-unit']),
    entry('give-consent', contents['give-consent-next-region']),
  ]),
  entry('withdraw-consent', contents['withdraw-consent']),
  entry('invite', contents.invite),
  entry('share-with-invitee', contents['share-with-invitee']),
  entry('plan-network-meeting', contents['plan-network-meeting']),
  entry('move-network-meeting', contents['move-network-meeting']),
  entry('arrange-needs', contents['arrange-needs']),
  entry('cancel-network-meeting', contents['cancel-network-meeting']),
  entry('record-network-meeting', contents['record-network-meeting']),
  entry('record-further-need', contents['record-further-need']),
  entry('name-responsible-workers', contents['name-responsible-workers']),
  v.variant('ground', [
    entry('hand-over-responsibility', contents['hand-over-responsibility-within']),
    entry('hand-over-responsibility', contents['hand-over-responsibility-across']),
  ]),
  entry('report-vacancy', contents['report-vacancy']),
  v.variant('about', [
    entry('ask-consultation', contents['ask-consultation-nameless']),
    entry('ask-consultation', contents['ask-consultation-identified']),
  ]),
  entry('answer-consultation', contents['answer-consultation']),
  entry('record-lp-time', contents['record-lp-time']),
  entry('add-service', contents['add-service']),
  v.variant('to', [
    v.variant('ground', [
      entry('hand-over-process', contents['hand-over-within-controller']),
      entry('hand-over-process', contents['hand-over-across-controllers']),
    ]),
    entry('hand-over-process', contents['hand-over-to-region']),
  ]),
  entry('end-process', contents['end-process']),
  entry('retract', { reason }),
]);

/** One command to an LP process. */
export const lpProcessCommandSchema = sealed<LpProcessCommand>()(commands);

const days = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const wait = { waitDays: days, waitWorkingDays: days };
const first = { first: v.boolean() };

const fact = <const Type extends string, const Content extends v.ObjectEntries>(
  type: Type,
  content: Content,
) => entry(type, { unit: unitIdSchema, ...content });

/** What can stand in a process. */
const facts = [
  fact('process-opened', { process: processIdSchema, ...opening }),
  fact('discussion-held', { ...discussion, origin: originSchema, ...first, ...wait }),
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
  ...facts,
  v.strictObject({ type: v.literal('entry-retracted'), on: daySchema, reason, cancelled: factSchema }),
  v.strictObject({
    type: v.literal('entry-corrected'),
    was: factSchema,
    is: factSchema,
    reason: v.exactOptional(reason),
  }),
]);

/** One stored event of an LP process, format 1. */
export const lpProcessEventSchema = sealed<LpProcessEvent>()(events);

/** The integer version of the event format; an older one is brought up to date on reading. */
export const eventFormat = 1;

/**
 * Reads a command to an LP process from unknown input: the command, or every issue at once with its path.
 * @example parseLpProcessCommand({ type: 'offer-discussion' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseLpProcessCommand(input: unknown): Result<LpProcessCommand, readonly Issue[]> {
  return read(lpProcessCommandSchema, input);
}

/** Reads a stored event of an LP process. @example parseLpProcessEvent(row.data).ok // true */
export function parseLpProcessEvent(input: unknown): Result<LpProcessEvent, readonly Issue[]> {
  return read(lpProcessEventSchema, input);
}
