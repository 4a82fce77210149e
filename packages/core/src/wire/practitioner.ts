import * as v from 'valibot';
import { yearForm } from '../kernel/forms.js';
import type { Issue, Result } from '../kernel/index.js';
import {
  degreeFields,
  professions,
  refreshers,
  tracks,
  trainings,
  type PractitionerCommand,
  type PractitionerEvent,
  type ProviderId,
} from '../streams/practitioner/index.js';
import {
  areaCode,
  code,
  entry,
  registerCode,
  retract,
  retraction,
  truth,
  workerId,
} from './collaboration/fields.js';
import { read } from './read.js';
import { regionCodeSchema, unitIdSchema } from './schemas.js';
import { sealed } from './sealed.js';

const worker = { worker: workerId };
const place = {
  region: regionCodeSchema,
  unit: unitIdSchema,
};
const post = { ...place, area: v.exactOptional(areaCode), profession: code(professions) };

const maxDays = 366;
const maxHours = 24 * maxDays;
const maxMinutes = 24 * 60;

/**
 * A length may have a fraction: a training of two and a half days. Zero is refused by a check without a bound, because the
 * sentence of a bound would read "at least 0".
 */
const length = (max: number) =>
  v.pipe(
    v.number('not-a-number'),
    v.check((value) => value > 0, 'too-small'),
    v.maxValue(max, 'too-great'),
  );

const training = {
  training: code(trainings),
  track: v.exactOptional(code(tracks)),
  hours: length(maxHours),
  days: length(maxDays),
  passed: truth,
  background: v.strictObject({ basis: code(['degree', 'student']), field: code(degreeFields) }),
  provider: v.exactOptional(registerCode<ProviderId>()),
  cohort: v.exactOptional(v.pipe(v.string('not-a-text'), v.regex(yearForm, 'not-a-period'))),
};
const refresher = { refresher: code(refreshers) };
const supervision = {
  form: code(['individual', 'group']),
  minutes: v.pipe(
    v.number('not-a-number'),
    v.integer('not-whole'),
    v.minValue(1, 'too-small'),
    v.maxValue(maxMinutes, 'too-great'),
  ),
};

const commands = v.variant('type', [
  entry('register-practitioner', { ...worker, ...post }),
  entry('change-post', post),
  entry('complete-training', training),
  entry('complete-refresher', refresher),
  entry('record-supervision', supervision),
  entry('record-leaving', {}),
  entry('record-return', {}),
  retract,
]);

/** One command to the register of practitioners. */
export const practitionerCommandSchema = sealed<PractitionerCommand>()(commands);

const where = { ...worker, ...place };
const facts = [
  entry('practitioner-registered', { ...worker, ...post }),
  entry('post-changed', { ...worker, ...post }),
  entry('training-completed', { ...where, ...training }),
  entry('refresher-completed', { ...where, ...refresher }),
  entry('supervision-received', { ...where, ...supervision }),
  entry('practitioner-left', where),
  entry('practitioner-returned', where),
] as const;

const events = v.variant('type', [...facts, retraction(v.variant('type', facts))]);

/** One stored event of the register of practitioners. */
export const practitionerEventSchema = sealed<PractitionerEvent>()(events);

/**
 * Reads a command to the register of practitioners from unknown input: the command, or every issue at once with its path.
 * A training has more than 0 and at most 366 days (8 784 hours), supervision 1–1 440 whole minutes (`too-small`,
 * `too-great`); a cohort is a year of four digits (`not-a-period`).
 * @example parsePractitionerCommand({ type: 'record-leaving' }) // { ok: false, error: [{ path: ['entry'], code: 'missing', … }, …] }
 */
export function parsePractitionerCommand(input: unknown): Result<PractitionerCommand, readonly Issue[]> {
  return read(practitionerCommandSchema, input);
}

/** Reads a stored event of the register of practitioners. @example parsePractitionerEvent(row.data).ok // true */
export function parsePractitionerEvent(input: unknown): Result<PractitionerEvent, readonly Issue[]> {
  return read(practitionerEventSchema, input);
}
