import * as v from 'valibot';
import type { Issue, Result } from '../../kernel/index.js';
import {
  evidenceKinds,
  interfaceStages,
  type InterfaceCommand,
  type InterfaceEvent,
} from '../../streams/service-interface/index.js';
import { read } from '../read.js';
import { sealed } from '../sealed.js';
import { raisedBy, recipient } from './bodies.js';
import {
  areaCode,
  code,
  count,
  entry,
  entryId,
  gathered,
  interfaceId,
  list,
  newText,
  organisationId,
  retract,
  retraction,
  textRef,
} from './fields.js';

const here = { interface: interfaceId, area: areaCode };
const recognition = {
  ...here,
  between: list(organisationId),
  raisedBy: v.exactOptional(raisedBy),
};
const by = list(organisationId);
const evidence = list(code(evidenceKinds));

const commands = v.variant('type', [
  entry('recognise-interface', { ...recognition, ...newText }),
  entry('agree-interface-model', { by, ...newText }),
  entry('follow-interface-model', {}),
  entry('evaluate-interface-model', { evidence, ...newText }),
  entry('develop-interface-model', newText),
  entry('give-interface-feedback', {}),
  retract,
]);

/** One command to an interface between services. */
export const interfaceCommandSchema = sealed<InterfaceCommand>()(commands);

const staged = { ...here, from: code(interfaceStages), stageDays: count(0) };
const facts = [
  entry('interface-recognised', { ...recognition, textRef }),
  entry('interface-model-agreed', { ...staged, by, textRef }),
  entry('interface-model-followed', staged),
  entry('interface-model-evaluated', { ...staged, evidence, textRef }),
  entry('interface-model-developed', { ...staged, textRef }),
  entry('interface-feedback-given', {
    ...here,
    recipient,
    settles: gathered(v.strictObject({ cause: entryId, feedbackDays: count(0) })),
  }),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of an interface between services. */
export const interfaceEventSchema = sealed<InterfaceEvent>()(events);

/**
 * Reads a command to an interface between services from unknown input: the command, or every issue at once with its path.
 * A text may have 1–10 000 characters (`empty-text`, `too-long`).
 * @example parseInterfaceCommand({ type: 'follow-interface-model' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parseInterfaceCommand(input: unknown): Result<InterfaceCommand, readonly Issue[]> {
  return read(interfaceCommandSchema, input);
}

/** Reads a stored event of an interface between services. @example parseInterfaceEvent(row.data).ok // true */
export function parseInterfaceEvent(input: unknown): Result<InterfaceEvent, readonly Issue[]> {
  return read(interfaceEventSchema, input);
}
