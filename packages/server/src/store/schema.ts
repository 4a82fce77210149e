import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** Written as text of JSON by us, read as the driver parses it. */
type Json = JSONColumnType<object, string, string>;
type BigCount = ColumnType<string | number | bigint, number, number>;

/** One event of one stream; never changed, never deleted. */
export interface EventRow {
  region: string;
  /** Which kind of stream: its id in the registry. */
  stream: string;
  /** Which one of its kind: a UUID or a code of a register. */
  key: string;
  /** 1, 2, 3 … within the stream. */
  version: number;
  type: string;
  format: number;
  data: Json;
  /** The day it happened. */
  on_day: ColumnType<unknown, string, never>;
  recorded_at: ColumnType<unknown, string, never>;
  /** Pseudonymous subject of the sign-in. */
  actor: string;
}

/** Which streams have events that concern a unit: the index behind the work view. */
export interface UnitStreamRow {
  region: string;
  unit: string;
  stream: string;
  key: string;
}

/** How far a stream has come: moved by whoever appends, held by whoever decided something on what it says. */
export interface StreamHeadRow {
  region: string;
  stream: string;
  key: string;
  version: number;
}

/** What happened to an entry of a register; never changed, never deleted. */
export interface RegisterEventRow {
  region: string;
  register: string;
  entry: string;
  /** 1, 2, 3 … of the entry. */
  version: number;
  type: string;
  /** Of the record in `data`. */
  format: number;
  data: Json;
  /** The sending that it came in with. */
  batch: string | null;
  on_day: ColumnType<unknown, string, never>;
  recorded_at: ColumnType<unknown, string, never>;
  /** Pseudonymous subject of the sign-in. */
  actor: string;
}

/** An entry of a register as it stands, with what it is filtered, sorted and searched by. */
export interface RegisterEntryRow {
  region: string;
  register: string;
  entry: string;
  version: number;
  format: number;
  record: Json;
  withdrawn: boolean;
  filters: Json;
  sort_keys: Json;
  search: string;
}

/** A free text of an event, which holds its reference alone: it can be deleted, the event cannot. */
export interface TextRow {
  region: string;
  text_ref: string;
  stream: string;
  key: string;
  text: string;
}

/** One cell of the tally; `dimensions` as in the cell's key ('origin=family-wish|setting=school'). */
export interface TallyRow {
  region: string;
  measure: string;
  place: string;
  period: string;
  dimensions: string;
  n: BigCount;
}

/** One stored table of one publication; `content` is the exact text that `hash` is the SHA-256 of. */
export interface PublicationRow {
  position: Generated<BigCount>;
  snapshot: string;
  region: string;
  table_id: string;
  place: string;
  period: string;
  /** First and last month of the period: the newest is the one that ends last, then the one that begins last. */
  first_month: string;
  last_month: string;
  as_of: string;
  hash: string;
  content: ColumnType<unknown, string, never>;
}

/** A publication that was made while a clock was ahead. */
export interface SetAsideRow {
  region: string;
  snapshot: string;
  as_of: string;
  set_aside_at: string;
}

/** What one publication held, for protecting the next ones: true counts, as secret as the tally. */
export interface RegisterRow {
  position: Generated<BigCount>;
  region: string;
  as_of: string;
  /** The calendar month of the publication. */
  month: string;
  /** Nothing was published: protection could not prove it safe. Then the entry is empty. */
  withheld: boolean;
  entry: ColumnType<unknown, string, never>;
}

/** One row of the audit chain. */
export interface AuditRow {
  region: string;
  position: BigCount;
  at: string;
  subject: string;
  action: string;
  purpose: string;
  resource: string;
  outcome: string;
  /** Whose post asked; nothing where nobody's did: the schedule, a reader without a post. */
  actor_controller: string | null;
  /** Whose data the row tells of; nothing where they are no single controller's. */
  data_controller: string | null;
  /** To whom something of a family went, and on which ground. */
  disclosed_to: string | null;
  disclosure_ground: string | null;
  previous_hash: string;
  hash: string;
}

/** The end of the audit chain of a region: locked by whoever appends. */
export interface AuditHeadRow {
  region: string;
  position: BigCount;
  hash: string;
}

/** One unit of the region's register. */
export interface UnitRow {
  region: string;
  unit: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  municipality: string;
  controller: string;
  /** Where several units work in one building. */
  site: string | null;
}

/** An input that statistics are made with, as JSON: a survey known from percentages, a population of a year. */
export interface InputRow {
  region: string;
  key: string;
  content: Json;
}

/** A dated setting of a region with its owner and decision. */
export interface SettingRow {
  region: string;
  key: string;
  valid_from: ColumnType<unknown, string, never>;
  value: Json;
  owner: string;
  decision: string;
}

/** Every table of the store. */
export interface Database {
  case_events: EventRow;
  collaboration_events: EventRow;
  case_unit_streams: UnitStreamRow;
  collaboration_unit_streams: UnitStreamRow;
  stream_heads: StreamHeadRow;
  register_events: RegisterEventRow;
  register_entries: RegisterEntryRow;
  texts: TextRow;
  tally: TallyRow;
  publications: PublicationRow;
  publications_set_aside: SetAsideRow;
  publication_register: RegisterRow;
  audit: AuditRow;
  audit_heads: AuditHeadRow;
  units: UnitRow;
  reported_surveys: InputRow;
  populations: InputRow;
  delivered_counts: InputRow;
  national_figures: InputRow;
  settings: SettingRow;
}
