import { err, ok, type Issue, type RegionCode, type Result } from '@puheeksi/core';
import { placeName } from '@puheeksi/core/regions';
import { fieldsOf, isFields, issueAt, itemsOf, type Read } from './read.js';
import { lostTextIssues, textsIn, type SotkanetTexts } from './text.js';

/** The levels of Sotkanet's areas, as `/regions` spells them. One answer mixes rows of all of them. */
export const sotkanetLevels = [
  'KUNTA',
  'HYVINVOINTIALUE',
  'MAAKUNTA',
  'SEUTUKUNTA',
  'SAIRAANHOITOPIIRI',
  'ERVA',
  'YTA',
  'ALUEHALLINTOVIRASTO',
  'ELY-KESKUS',
  'SUURALUE',
  'NUTS1',
  'MAA',
  'EUROOPPA',
  'POHJOISMAAT',
  'EURALUEET',
] as const;

/** A level of areas. */
export type SotkanetLevel = (typeof sotkanetLevels)[number];

/** An area of Sotkanet. `id` is Sotkanet's own and is what rows of data carry; `code` is the code within the level. */
export interface SotkanetArea {
  readonly id: number;
  readonly code: string;
  readonly level: SotkanetLevel;
  readonly names: SotkanetTexts;
  /** Ids of the wider areas it belongs to. */
  readonly memberOf: readonly number[];
}

/** No area fits, or more than one does: `ids` are those. */
export interface AreaNotResolved {
  readonly code: 'area-not-found' | 'area-ambiguous';
  readonly ids: readonly number[];
}

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

/** The level of a name as `/regions` ('KUNTA') or an indicator ('Kunta') spells it. @example sotkanetLevel('Kunta') // 'KUNTA' */
export function sotkanetLevel(name: string): SotkanetLevel | undefined {
  const spelled = name.trim().toUpperCase();
  return sotkanetLevels.find((level) => level === spelled);
}

function areaIssues(fields: ReturnType<typeof fieldsOf>, index: number): readonly Issue[] {
  const { id, code, category } = fields;
  return [
    ...(isInteger(id) ? [] : [issueAt([index, 'id'], 'not-an-integer', 'integer', id)]),
    ...(typeof code === 'string' ? [] : [issueAt([index, 'code'], 'not-a-text', 'string', code)]),
    ...(typeof category === 'string' && sotkanetLevel(category)
      ? []
      : [
          {
            ...issueAt([index, 'category'], 'unknown-level', 'a level of areas', category),
            ...(typeof category === 'string' && { received: category.slice(0, 40) }),
          },
        ]),
  ];
}

/**
 * Reads the answer of `/rest/1.1/regions`. Areas with a fault (no id, unknown level) are left out and reported, and so is a name
 * whose letters were lost on the way (U+FFFD).
 * Refuses with issue `not-an-array` when the answer is no list.
 * @source Sotkanet REST API 1.1, `/regions`
 * @example parseSotkanetAreas(answer) // { ok: true, value: { items: [{ id: 658, level: 'MAA', … }, …], issues: [] } }
 */
export function parseSotkanetAreas(answer: unknown): Result<Read<SotkanetArea>, readonly Issue[]> {
  if (!Array.isArray(answer)) return err([issueAt([], 'not-an-array', 'array', answer)]);
  const items: SotkanetArea[] = [];
  const issues: Issue[] = [];
  itemsOf(answer).forEach((item, index) => {
    const fields = fieldsOf(item);
    const found = isFields(item)
      ? areaIssues(fields, index)
      : [issueAt([index], 'not-an-object', 'object', item)];
    issues.push(...found);
    if (found.length > 0) return;
    issues.push(...lostTextIssues(fields['title'], [index, 'title']));
    items.push({
      id: fields['id'] as number,
      code: fields['code'] as string,
      level: sotkanetLevel(fields['category'] as string) as SotkanetLevel,
      names: textsIn(fields['title']),
      memberOf: itemsOf(fields['memberOf']).filter(isInteger),
    });
  });
  return ok({ items, issues });
}

const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/, '');

function only(candidates: readonly SotkanetArea[]): Result<SotkanetArea, AreaNotResolved> {
  const [area] = candidates;
  if (area && candidates.length === 1) return ok(area);
  return err({
    code: area ? 'area-ambiguous' : 'area-not-found',
    ids: candidates.map(({ id }) => id),
  });
}

/**
 * The area of a level and a code, leading zeros aside: ids are looked up at run time and never written into a program.
 * For wellbeing services counties use `resolveCounty`, because an older division used the same codes for other counties.
 * Refuses with `area-not-found` or `area-ambiguous`.
 * @example resolveArea(areas, 'KUNTA', '167') // { ok: true, value: { id: 74, … } }
 */
export function resolveArea(
  areas: readonly SotkanetArea[],
  level: SotkanetLevel,
  code: string,
): Result<SotkanetArea, AreaNotResolved> {
  return only(areas.filter((area) => area.level === level && withoutZeros(area.code) === withoutZeros(code)));
}

/**
 * The area of a wellbeing services county. Sotkanet has an older set of county ids (877–898) beside the present one
 * (956–978), and code '7' is South Karelia in the older and Kanta-Häme in the present: so the **name** decides, then whether
 * the area has data (`idsWithData`, the region ids of an answer), then the code.
 * Refuses with `area-not-found` or `area-ambiguous`.
 * @source rOpenGov/sotkanet, sotkanet_hyvinvointialueet.csv (former and present ids and codes)
 * @example resolveCounty(areas, '14' as RegionCode, ids) // { ok: true, value: { id: 972, … } }
 */
export function resolveCounty(
  areas: readonly SotkanetArea[],
  region: RegionCode,
  idsWithData: ReadonlySet<number>,
): Result<SotkanetArea, AreaNotResolved> {
  const name = placeName(region, 'fi');
  const named = areas.filter((area) => area.level === 'HYVINVOINTIALUE' && area.names.fi === name);
  const filled = named.filter(({ id }) => idsWithData.has(id));
  const candidates = filled.length > 0 ? filled : named;
  const sameCode = candidates.filter(({ code }) => withoutZeros(code) === withoutZeros(region));
  return only(candidates.length > 1 && sameCode.length > 0 ? sameCode : candidates);
}
