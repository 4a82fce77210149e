import { err, ok, parseDay, type Day, type Issue, type Result } from '@puheeksi/core';
import { sotkanetLevel, type SotkanetLevel } from './areas.js';
import { fieldsOf, isFields, issueAt, itemsOf, textsOf, type Path, type Read } from './read.js';
import { sotkanetGenders, type SotkanetGender } from './rows.js';
import { lostTextIssues, textsIn, type SotkanetTexts } from './text.js';

/** An indicator as the list of indicators has it. */
export interface SotkanetIndicator {
  readonly id: number;
  readonly titles: SotkanetTexts;
  readonly organization: SotkanetTexts;
  /** Genders it is divided by; an empty list means "not divided", and then asking for `total` alone may find nothing. */
  readonly genders: readonly SotkanetGender[];
  /** Levels it is given for. */
  readonly levels: readonly SotkanetLevel[];
  /** Names of levels we do not know, as the source spells them. */
  readonly otherLevels: readonly string[];
}

/** An indicator with its definition. */
export interface SotkanetIndicatorDetails extends SotkanetIndicator {
  /** The day the source last changed the figures; `null` when it does not say. */
  readonly updatedOn: Day | null;
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly description: SotkanetTexts;
  readonly interpretation: SotkanetTexts;
  /** What the figures do not tell, such as "no municipal figures under five cases". */
  readonly limits: SotkanetTexts;
  readonly legislation: SotkanetTexts;
  readonly notices: SotkanetTexts;
  /** The unit: 'PER1000' with its names; `null` when the source gives none. */
  readonly unit: { readonly code: string; readonly names: SotkanetTexts } | null;
  readonly decimals: number | null;
  readonly ages: SotkanetTexts;
  /** The levels in words; the only place to read them when `levels` is empty. */
  readonly levelNames: SotkanetTexts;
  readonly subjects: readonly SotkanetTexts[];
  readonly sources: readonly { readonly titles: SotkanetTexts; readonly organization: SotkanetTexts }[];
}

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

function readIndicator(item: unknown, path: Path): Result<SotkanetIndicator, readonly Issue[]> {
  if (!isFields(item)) return err([issueAt(path, 'not-an-object', 'object', item)]);
  const { id, title, organization, classifications } = item;
  if (!isInteger(id)) return err([issueAt([...path, 'id'], 'not-an-integer', 'integer', id)]);
  const { sex, region } = fieldsOf(classifications);
  const levelNames = textsOf(fieldsOf(region)['values']);
  const genders = textsOf(fieldsOf(sex)['values']);
  return ok({
    id,
    titles: textsIn(title),
    organization: textsIn(fieldsOf(organization)['title']),
    genders: sotkanetGenders.filter((gender) => genders.includes(gender)),
    levels: levelNames.flatMap((name) => sotkanetLevel(name) ?? []),
    otherLevels: levelNames.filter((name) => sotkanetLevel(name) === undefined),
  });
}

/**
 * Reads the answer of `/rest/1.1/indicators`. Entries without an id are left out and reported; texts come as plain text, and
 * one whose letters were lost on the way (U+FFFD) is left out and reported.
 * Refuses with issue `not-an-array`.
 * @source Sotkanet REST API 1.1, `/indicators`
 * @example parseSotkanetIndicators(answer) // { ok: true, value: { items: [{ id: 4, titles: { fi: 'Mielenterveyden …' }, … }], issues: [] } }
 */
export function parseSotkanetIndicators(answer: unknown): Result<Read<SotkanetIndicator>, readonly Issue[]> {
  if (!Array.isArray(answer)) return err([issueAt([], 'not-an-array', 'array', answer)]);
  const items: SotkanetIndicator[] = [];
  const issues: Issue[] = [];
  itemsOf(answer).forEach((item, index) => {
    const read = readIndicator(item, [index]);
    if (!read.ok) {
      issues.push(...read.error);
      return;
    }
    items.push(read.value);
    const { title, organization } = fieldsOf(item);
    issues.push(
      ...lostTextIssues(title, [index, 'title']),
      ...lostTextIssues(fieldsOf(organization)['title'], [index, 'organization', 'title']),
    );
  });
  return ok({ items, issues });
}

function yearsOf(range: unknown): SotkanetIndicatorDetails['years'] {
  const { start, end } = fieldsOf(range);
  return isInteger(start) && isInteger(end) && start <= end ? { first: start, last: end } : null;
}

function unitOf(value: unknown): SotkanetIndicatorDetails['unit'] {
  const { code, title } = fieldsOf(value);
  return typeof code === 'string' && code !== '' ? { code, names: textsIn(title) } : null;
}

function dayOf(value: unknown): Day | null {
  const day = parseDay(typeof value === 'string' ? value : '');
  return day.ok ? day.value : null;
}

/**
 * Reads the answer of `/rest/1.1/indicators/{id}`: the definition that must travel with every figure.
 * Refuses with issue `not-an-object` or `not-an-integer` (no id).
 * @source Sotkanet REST API 1.1, `/indicators/{id}`
 * @example parseSotkanetIndicator(answer) // { ok: true, value: { id: 4, unit: { code: 'PER1000', … }, updatedOn: '2016-11-02', … } }
 */
export function parseSotkanetIndicator(answer: unknown): Result<SotkanetIndicatorDetails, readonly Issue[]> {
  const read = readIndicator(answer, []);
  if (!read.ok) return read;
  const fields = fieldsOf(answer);
  const { age, region } = fieldsOf(fields['classifications']);
  const decimals = fields['decimals'];
  return ok({
    ...read.value,
    updatedOn: dayOf(fields['data-updated']),
    years: yearsOf(fields['range']),
    description: textsIn(fields['description']),
    interpretation: textsIn(fields['interpretation']),
    limits: textsIn(fields['limits']),
    legislation: textsIn(fields['legislation']),
    notices: textsIn(fields['notices']),
    unit: unitOf(fields['primaryValueType']),
    decimals: isInteger(decimals) && decimals >= 0 ? decimals : null,
    ages: textsIn(fieldsOf(age)['title']),
    levelNames: textsIn(fieldsOf(region)['title']),
    subjects: itemsOf(fields['subjects']).map(textsIn),
    sources: itemsOf(fields['sources']).map((source) => ({
      titles: textsIn(fieldsOf(source)['title']),
      organization: textsIn(fieldsOf(fieldsOf(source)['organization'])['title']),
    })),
  });
}
