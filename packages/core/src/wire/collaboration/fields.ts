import * as v from 'valibot';
import { isBlank } from '../../identifiers/isBlank.js';
import { textLimit } from '../../identifiers/textFault.js';
import { registerCodeForm } from '../../kernel/forms.js';
import { retractionReasons, type Brand } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  OrganisationId,
  PhenomenonId,
  WorkerId,
} from '../../kernel/collaborationIds.js';
import { areaCodeSchema, daySchema, formText, regionCodeSchema, uuidSchema } from '../schemas.js';

/** An id that a client made. @example uuid<WorkerId>() */
export const uuid = <Id extends Brand<string, string>>() => uuidSchema<Id>();

/** A code of the region's own register. @example registerCode<BodyId>() */
export const registerCode = <Id extends Brand<string, string>>() =>
  formText<Id>('not-a-code', registerCodeForm);

/** An entry of a ledger. */
export const entryId = uuid<EntryId>();
/** A text in the deletable text store. */
export const textRef = uuid<TextRef>();
/** A worker's pseudonymous id. */
export const workerId = uuid<WorkerId>();
/** An observation. */
export const observationId = uuid<ObservationId>();
/** A phenomenon. */
export const phenomenonId = uuid<PhenomenonId>();
/** An interface between services. */
export const interfaceId = uuid<InterfaceId>();
/** A body in the region's register. */
export const bodyId = registerCode<BodyId>();
/** An organisation in the region's register. */
export const organisationId = registerCode<OrganisationId>();
/** A family-centre area. */
export const areaCode = areaCodeSchema;

/** One of a closed list. @example code(['new-group', 'other']) */
export const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  v.picklist(codes, 'not-in-the-list');

const maxInList = 200;
/** What a person lists. @example list(workerId) */
export const list = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema, 'wrong-shape'), v.maxLength(maxInList, 'too-many'));
/** What the rules gather: it grows with the history and has no bound of its own. @example gathered(entryId) */
export const gathered = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.array(schema, 'wrong-shape');

/** A whole number from `least` up. @example count(0) */
export const count = (min: number) =>
  v.pipe(
    v.number('not-a-number'),
    v.integer('not-whole'),
    v.minValue(min, 'too-small'),
    v.maxValue(Number.MAX_SAFE_INTEGER, 'too-great'),
  );
/** Yes or no. */
export const truth = v.boolean('not-a-truth-value');

/** Half a surrogate pair or a null character: a database would refuse the text or change it. */
const unstorable = /\p{Surrogate}/u;

/** A text on its way into the text store; whether it tells of a person is judged by the rules of the stream. */
export const newText = {
  textRef,
  text: v.pipe(
    v.string('not-a-text'),
    v.maxLength(textLimit, 'too-long'),
    v.check((input) => input.length > textLimit || !isBlank(input), 'empty-text'),
    v.check((input) => !input.includes('\u0000') && !unstorable.test(input), 'not-a-text'),
  ),
};
/** The same, where a text may be left out. */
export const optionalText = v.exactOptional(v.strictObject(newText));

/** An area or a region. */
export const areaOrRegion = [
  v.strictObject({ level: v.literal('area'), code: areaCode }),
  v.strictObject({ level: v.literal('region'), code: regionCodeSchema }),
] as const;
/** Where network work is done. */
export const collaborationPlace = v.variant('level', areaOrRegion);

/** The command that takes an entry back, the same in every stream. */
export const retract = v.strictObject({
  type: v.literal('retract'),
  entry: entryId,
  on: daySchema,
  reason: code(retractionReasons),
});

/** The event that takes a fact back. @example retraction(v.variant('type', facts)) */
export const retraction = <const Fact extends v.GenericSchema>(fact: Fact) =>
  v.strictObject({
    type: v.literal('entry-retracted'),
    on: daySchema,
    reason: code(retractionReasons),
    cancelled: fact,
  });

/** A command or a fact of a ledger. @example entry('end-team', {}) */
export const entry = <const Type extends string, const Content extends v.ObjectEntries>(
  type: Type,
  content: Content,
) => v.strictObject({ type: v.literal(type), entry: entryId, on: daySchema, ...content });
