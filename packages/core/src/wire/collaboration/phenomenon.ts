import * as v from 'valibot';
import { isIndicatorRef } from '../../identifiers/indicatorRef.js';
import type { Issue, Result } from '../../kernel/index.js';
import {
  budgetPurposes,
  closingReasons,
  decisionSubjects,
  handlingKinds,
  levels,
  observationThemes,
  priorities,
  unlinkReasons,
  type PhenomenonCommand,
  type PhenomenonEvent,
} from '../../streams/phenomenon/index.js';
import { read } from '../read.js';
import { daySchema } from '../schemas.js';
import { sealed } from '../sealed.js';
import { bodyAt, feedbackOwners, observationOrigin, recipient } from './bodies.js';
import {
  code,
  count,
  entry,
  entryId,
  gathered,
  list,
  collaborationPlace,
  newText,
  observationId,
  optionalText,
  phenomenonId,
  retract,
  retraction,
  textRef,
  workerId,
} from './fields.js';

const owner = bodyAt(feedbackOwners);
const level = code(levels);
const here = { phenomenon: phenomenonId, place: collaborationPlace };
const opening = {
  by: bodyAt(['local-team', ...feedbackOwners]),
  themes: list(code(observationThemes)),
  splitFrom: v.exactOptional(phenomenonId),
};
/** The source of an indicator and its id there: a code, so that no sentence about a person gets into an event through it. */
const indicator = v.pipe(v.string('not-a-text'), v.check(isIndicatorRef, 'not-a-code'));
const description = {
  themes: list(code(observationThemes)),
  priorities: list(code(priorities)),
  indicators: list(indicator),
};
const unlinking = { observation: observationId, reason: code(unlinkReasons) };
const splitting = { into: phenomenonId, observations: list(observationId) };
const initiative = { by: bodyAt(feedbackOwners), participants: list(workerId) };
const workingGroup = {
  initiative: entryId,
  by: bodyAt(['area-management-group']),
  leader: workerId,
  dueOn: daySchema,
};
const handling = {
  by: bodyAt([
    'area-management-group',
    'steering-group',
    'child-family-council',
    'hyte-steering-group',
    'hyte-committee',
  ]),
  kind: code(handlingKinds),
  subject: v.exactOptional(code(decisionSubjects)),
};
const feedback = { owner, recipient };
const euros = count(1);
const purpose = code(budgetPurposes);
const closing = { reason: code(closingReasons) };

const commands = v.variant('type', [
  entry('open-phenomenon', { ...here, ...opening, ...newText }),
  entry('describe-phenomenon', description),
  entry('name-root-cause', newText),
  entry('link-observation', { observation: observationId }),
  entry('unlink-observation', unlinking),
  entry('absorb-phenomenon', { source: phenomenonId }),
  entry('merge-phenomenon', { into: phenomenonId }),
  entry('split-off-observations', splitting),
  entry('form-initiative', { ...initiative, ...newText }),
  entry('name-working-group', workingGroup),
  entry('finish-working-group', { workingGroup: entryId, ...newText }),
  entry('escalate-phenomenon', { to: bodyAt(levels) }),
  entry('handle-phenomenon', { ...handling, ...newText }),
  entry('give-feedback', { ...feedback, explanation: optionalText }),
  entry('reserve-money', { euros, purpose: v.exactOptional(purpose) }),
  entry('use-money', { euros, purpose: v.exactOptional(purpose) }),
  entry('close-phenomenon', closing),
  retract,
]);

/** One command to a phenomenon. */
export const phenomenonCommandSchema = sealed<PhenomenonCommand>()(commands);

const owed = { owner, owedTo: gathered(recipient) };
const joining = {
  owner: v.exactOptional(owner),
  owedTo: v.exactOptional(owed.owedTo),
  step: v.exactOptional(v.strictObject({ entry: entryId, on: daySchema })),
};
const stay = { level, levelDays: count(0) };
const facts = [
  entry('phenomenon-opened', { ...here, ...opening, textRef }),
  entry('phenomenon-described', { ...here, ...description }),
  entry('root-cause-named', { ...here, textRef }),
  entry('observation-linked', { ...here, ...joining, observation: observationId, origin: observationOrigin }),
  entry('observation-unlinked', { ...here, ...unlinking }),
  entry('phenomenon-absorbed', {
    ...here,
    ...joining,
    source: phenomenonId,
    links: gathered(v.strictObject({ observation: observationId, origin: observationOrigin })),
    duties: gathered(v.strictObject({ cause: entryId, ...feedback, since: daySchema })),
    origins: gathered(recipient),
  }),
  entry('phenomenon-merged', { ...here, into: phenomenonId, ...stay }),
  entry('observations-split-off', { ...here, ...splitting }),
  entry('initiative-formed', { ...here, ...owed, ...initiative, textRef }),
  entry('working-group-named', { ...here, ...owed, ...workingGroup }),
  entry('working-group-finished', { ...here, ...owed, workingGroup: entryId, textRef, lateDays: count(0) }),
  entry('phenomenon-escalated', {
    ...here,
    from: bodyAt(levels),
    to: bodyAt(levels),
    levelDays: count(0),
    owner: v.exactOptional(owner),
    owedTo: owed.owedTo,
  }),
  entry('phenomenon-handled', { ...here, ...owed, ...handling, textRef }),
  entry('feedback-given', {
    ...here,
    ...feedback,
    settles: gathered(v.strictObject({ cause: entryId, feedbackDays: count(0) })),
    textRef: v.exactOptional(textRef),
  }),
  entry('money-reserved', { ...here, euros, purpose }),
  entry('money-used', { ...here, euros, purpose }),
  entry('phenomenon-closed', { ...here, ...closing, ...stay }),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of a phenomenon. */
export const phenomenonEventSchema = sealed<PhenomenonEvent>()(events);

/**
 * Reads a command to a phenomenon from unknown input: the command, or every issue at once with its path. A text may have
 * 1–10 000 characters (`empty-text`, `too-long`).
 * @example parsePhenomenonCommand({ type: 'close-phenomenon' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parsePhenomenonCommand(input: unknown): Result<PhenomenonCommand, readonly Issue[]> {
  return read(phenomenonCommandSchema, input);
}

/** Reads a stored event of a phenomenon. @example parsePhenomenonEvent(row.data).ok // true */
export function parsePhenomenonEvent(input: unknown): Result<PhenomenonEvent, readonly Issue[]> {
  return read(phenomenonEventSchema, input);
}
