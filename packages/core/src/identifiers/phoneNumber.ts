import type { Match } from './finding.js';

/**
 * A form of number: how it may begin, its first run of digits, and the next group with the separator before it. Sticky
 * expressions. Digits are counted without the `00` and the `(0)` of an international number.
 */
interface NumberForm {
  readonly start: RegExp;
  readonly head: RegExp;
  readonly group: RegExp;
  readonly min: number;
  /** The preferred maximum number of digits: a year or another number right behind is then not taken along. */
  readonly preferred: number;
  readonly max: number;
}

const international: NumberForm = {
  start: /\+[1-9]|00[1-9]|358[ .-]?(?:4\d|50)/g,
  head: /(?:\+|00)?[1-9]\d{0,14}(?!\d)/y,
  group: /(?:[ \t]{0,2}\(0\)[ \t]{0,2}|[ \t]{1,2}| ?[./-] ?)\d{1,10}(?!\d)/y,
  min: 8,
  preferred: 13,
  max: 15,
};
const mobile: NumberForm = {
  start: /\(?0(?:4\d|50)/g,
  head: /\(?0(?:4\d|50)\)?\d{0,9}\)?(?!\d)/y,
  group: /(?:[ \t]{1,2}| ?[./-] ?)\d{2,8}(?!\d)/y,
  min: 8,
  preferred: 11,
  max: 12,
};
const landline: NumberForm = {
  start: /\(?0[1-9]/g,
  head: /\(?0[1-9]\d{0,9}\)?(?!\d)/y,
  group: /(?:[ \t]{1,2}| ?- ?)\d{2,8}(?!\d)/y,
  min: 7,
  preferred: 10,
  max: 11,
};

/** What only looks like a number: months and years, days, hours and lists in pairs of digits, business ids, numbers of records. */
const otherKinds: readonly RegExp[] = [
  /^\(?0\d-(?:\d{2}-\d{4}$|\d{2} \d{4}$|(?:19|20)\d{2}(?!\d))/,
  /^0\d(?:[ -]\d{2})+$/,
  /^\d{7}-\d(?!\d)/,
  /^\d{6}-\d{3}(?!\d)/,
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/,
];
const costCentreBefore = /(?:kustannuspaik\p{L}*|kostnadsställe\p{L}*|cost cent(?:re|er))[ :.]{1,2}$/iu;

/** A digit before, or a digit with a mark of decimals, days or ranges between: the middle of another number. */
const insideNumber = /\d(?:[.,:/-]|\.\()?$/;

const digitsOf = (text: string): number => text.replace(/^00|\(0\)|\D/g, '').length;

const groupsIn = 9;

/** The ends of the first run of digits and of each group behind it. */
const endsFrom = (text: string, at: number, { head, group }: NumberForm): readonly number[] => {
  head.lastIndex = at;
  if (!head.test(text)) return [];
  const ends = [head.lastIndex];
  for (group.lastIndex = head.lastIndex; ends.length < groupsIn && group.test(text);)
    ends.push(group.lastIndex);
  return ends;
};

/** The end of the longest number that begins here; too long a run of groups is shortened group by group. */
const endOfNumber = (text: string, at: number, form: NumberForm): number | undefined => {
  const sized = endsFrom(text, at, form)
    .map((end) => ({ end, digits: digitsOf(text.slice(at, end)) }))
    .filter(({ digits }) => digits >= form.min && digits <= form.max);
  const preferred = sized.filter(({ digits }) => digits <= form.preferred);
  const end = (preferred.at(-1) ?? sized[0])?.end;
  if (end === undefined) return undefined;
  const candidates = [text.slice(at, end), text.slice(at, at + 10)];
  const isOther = otherKinds.some((kind) => candidates.some((candidate) => kind.test(candidate)));
  return isOther || costCentreBefore.test(text.slice(Math.max(0, at - 24), at)) ? undefined : end;
};

const numbersOf = (text: string, form: NumberForm): readonly Match[] => {
  const found: Match[] = [];
  let free = 0;
  for (const { index } of text.matchAll(form.start)) {
    if (index < free || insideNumber.test(text.slice(Math.max(free, index - 3), index))) continue;
    const end = endOfNumber(text, index, form);
    if (end === undefined) continue;
    found.push({ start: index, end, certainty: 'likely' });
    free = end;
  }
  return found;
};

/**
 * Telephone numbers: international (+ or 00), Finnish mobile (04x, 050) and Finnish landline or service numbers, with spaces,
 * hyphens or brackets, also one after another. Short national numbers such as 112 and 116 117 name nobody and are left.
 * @source Finnish Transport and Communications Agency: numbering plan (mobile 04x and 050, area codes with a leading 0)
 */
export function phoneNumbers(text: string): readonly Match[] {
  return [international, mobile, landline].flatMap((form) => numbersOf(text, form));
}
