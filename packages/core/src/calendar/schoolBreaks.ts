import { err, ok, parseDay, type Day, type Issue, type Result } from '../kernel/index.js';

/** One break of the school year; both days belong to it. */
export interface SchoolBreak {
  readonly kind: 'autumn' | 'christmas' | 'winter' | 'summer' | 'other';
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * The school breaks of one municipality, as the municipality decided them: they differ between municipalities and years, so
 * they are an input and never computed. `municipality` is the three-digit code.
 */
export interface SchoolBreaks {
  readonly municipality: string;
  readonly breaks: readonly SchoolBreak[];
}

const kinds: readonly string[] = ['autumn', 'christmas', 'winter', 'summer', 'other'];

type Raw = { readonly kind: string; readonly firstDay: string; readonly lastDay: string };

const issuesOf = (raw: Raw, index: number, earlier: readonly Raw[]): readonly Issue[] => {
  const at = (field: string) => ['breaks', index, field];
  const issues: Issue[] = [];
  if (!kinds.includes(raw.kind))
    issues.push({ path: at('kind'), code: 'unknown-code', expected: kinds.join(' | '), received: raw.kind });
  for (const field of ['firstDay', 'lastDay'] as const)
    if (!parseDay(raw[field]).ok)
      issues.push({ path: at(field), code: 'not-a-day', expected: 'YYYY-MM-DD', received: raw[field] });
  if (issues.length > 0) return issues;
  if (raw.lastDay < raw.firstDay)
    issues.push({ path: at('lastDay'), code: 'ends-before-it-begins', expected: `>= ${raw.firstDay}` });
  if (earlier.some((other) => other.firstDay <= raw.lastDay && raw.firstDay <= other.lastDay))
    issues.push({ path: ['breaks', index], code: 'breaks-overlap' });
  return issues;
};

/**
 * Reads a municipality's school breaks.
 * Refuses with all issues at once: `not-a-municipality-code`, `unknown-code`, `not-a-day`, `ends-before-it-begins`,
 * `breaks-overlap`.
 * @example parseSchoolBreaks({ municipality: '426', breaks: [{ kind: 'autumn', firstDay: '2026-10-12', lastDay: '2026-10-18' }] }).ok // true
 */
export function parseSchoolBreaks(input: {
  readonly municipality: string;
  readonly breaks: readonly Raw[];
}): Result<SchoolBreaks, readonly Issue[]> {
  const issues = input.breaks.flatMap((raw, index) => issuesOf(raw, index, input.breaks.slice(0, index)));
  if (!/^\d{3}$/.test(input.municipality))
    issues.unshift({
      path: ['municipality'],
      code: 'not-a-municipality-code',
      expected: 'three digits',
      received: input.municipality,
    });
  if (issues.length > 0) return err(issues);
  const breaks = input.breaks.map((raw) => ({
    kind: raw.kind as SchoolBreak['kind'],
    firstDay: raw.firstDay as Day,
    lastDay: raw.lastDay as Day,
  }));
  return ok({ municipality: input.municipality, breaks });
}
