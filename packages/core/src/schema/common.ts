import type { BodyId, OrganisationId, WorkerId } from '../kernel/collaborationIds.js';
import type { Brand } from '../kernel/index.js';
import type { EntryId, TextRef } from '../kernel/ledger.js';
import type { Codes, Field, Fields, ReferenceField, RegisterCodeField } from './field.js';

/** The id of something that a client made. @example reference<TeamMeetingId>('team-meeting') */
export const reference = <Id extends Brand<string, string>>(to: string): ReferenceField<Id> => ({
  kind: 'reference',
  to,
});

/** A code of one of the region's registers. @example registerCode<ProviderId>('provider') */
export const registerCode = <Code extends Brand<string, string>>(
  register: string,
): RegisterCodeField<Code> => ({ kind: 'registerCode', register });

/** A worker by the pseudonymous id. */
export const worker: ReferenceField<WorkerId> = reference('worker');
/** An entry of a ledger. */
export const entryRef: ReferenceField<EntryId> = reference('entry');
/** A text in the text store. */
export const textRef: ReferenceField<TextRef> = reference('text');
/** A body in the region's register. */
export const body: RegisterCodeField<BodyId> = registerCode('body');
/** An organisation in the region's register. */
export const organisation: RegisterCodeField<OrganisationId> = registerCode('organisation');
/** A day. */
export const dayField = { kind: 'day' } as const;
/** A unit of the region's register. */
export const unit = { kind: 'unit' } as const;
/** A family-centre area. */
export const area = { kind: 'area' } as const;
/** Yes or no. */
export const truth = { kind: 'truth' } as const;
/** A whole number from zero. */
export const count = { kind: 'count' } as const;

/** A text on its way into the text store. */
export const newText = { kind: 'text' } as const;

/** One of a closed list. @example code(['new-group', 'other']) */
export const code = <const C extends Codes>(codes: C) => ({ kind: 'code', codes }) as const;
/** Several of a closed list. @example codes(['experience', 'impact']) */
export const codes = <const C extends Codes>(list: C) => ({ kind: 'codes', codes: list }) as const;
/** What a person lists, at most 200. @example list(worker) */
export const list = <const Item extends Field>(item: Item) => ({ kind: 'list', item }) as const;
/** What the rules gather: it grows with the history and has no bound of its own. @example gathered(entryRef) */
export const gathered = <const Item extends Field>(item: Item) =>
  ({ kind: 'list', item, max: 'none' }) as const;
/** Fields that belong together. @example group({ entry: entryRef, on: day }) */
export const group = <const Inner extends Fields>(fields: Inner) => ({ kind: 'group', fields }) as const;

/** The id of a row in a list, made by the client (UUID): a row keeps it when it moves or changes. */
export type RowId = Brand<string, 'RowId'>;
/** A list of rows, each with an id of its own. @example rows({ priority: code(['loneliness']), words: newText }) */
export const rows = <const Inner extends Fields>(fields: Inner) =>
  list(group({ row: reference<RowId>('row'), ...fields }));

/** An area, or the whole region where a matter belongs to no single area. */
export const areaOrRegion = {
  kind: 'cases',
  by: 'level',
  cases: { area: { code: area }, region: { code: { kind: 'region' } } },
} as const;
/** Who is to hear what became of it: a team, or a unit in an area without one. */
export const recipient = {
  kind: 'cases',
  by: 'kind',
  cases: { team: { team: body }, unit: { unit } },
} as const;
/** The duties to tell that a word settles, each with the days it took. */
export const settled = gathered(group({ cause: entryRef, feedbackDays: count }));

/** The same field, where it may be left out. @example optional(day) */
export const optional = <const F extends { readonly kind: string }>(
  field: F,
): F & { readonly optional: true } => ({ ...field, optional: true });
