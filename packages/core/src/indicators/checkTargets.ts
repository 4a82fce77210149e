import { err, ok, parseDay, type Issue, type Result } from '../kernel/index.js';
import { parseRegisterCode, type BodyId } from '../kernel/collaborationIds.js';
import { indicatorIds } from './indicatorIds.js';
import { indicatorOf } from './indicatorRegistry.js';
import type { Target } from './targets.js';

const isIndicator = (id: string): id is Target['indicator'] =>
  (indicatorIds as readonly string[]).includes(id);

function valueIssue({ indicator, value }: Target): Pick<Issue, 'code' | 'expected'> | undefined {
  if (!Number.isFinite(value)) return { code: 'not-a-number' };
  if (value < 0) return { code: 'too-small', expected: '0 or more' };
  const unit = isIndicator(indicator) ? indicatorOf(indicator)?.unit : undefined;
  return unit === 'share' && value > 1 ? { code: 'not-a-share', expected: '0–1' } : undefined;
}

function issuesOf(target: Target, index: number): readonly Issue[] {
  const { indicator, of, kind, from, decidedOn, decidedBy } = target;
  const issue = (field: keyof Target, code: string, more: Partial<Issue> = {}): Issue => ({
    path: [index, field],
    code,
    ...more,
  });
  const wrongValue = valueIssue(target);
  const readableDays = (['from', 'decidedOn'] as const).filter((field) => parseDay(target[field]).ok);
  return [
    ...(isIndicator(indicator) ? [] : [issue('indicator', 'not-in-the-list', { received: indicator })]),
    ...(of === '' ? [issue('of', 'empty-text')] : []),
    ...(['target', 'baseline'].includes(kind) ? [] : [issue('kind', 'not-in-the-list')]),
    ...(wrongValue ? [{ path: [index, 'value'], ...wrongValue }] : []),
    ...(readableDays.includes('from') ? [] : [issue('from', 'not-a-day', { received: from })]),
    ...(readableDays.includes('decidedOn') ? [] : [issue('decidedOn', 'not-a-day', { received: decidedOn })]),
    ...(parseRegisterCode<BodyId>(decidedBy).ok ? [] : [issue('decidedBy', 'not-a-code')]),
  ];
}

const isSame = (a: Target, b: Target): boolean =>
  a.indicator === b.indicator &&
  a.of === b.of &&
  a.kind === b.kind &&
  a.from === b.from &&
  a.decidedOn === b.decidedOn;

/**
 * Whether decided targets and baselines can be held against figures: a known indicator, a value that its unit can have, real
 * days, the body that decided, and never two decisions of one day about the same figure from the same day on. Gives the same
 * targets, or every issue with its path.
 * Refuses with `not-in-the-list`, `empty-text`, `not-a-number`, `too-small`, `not-a-share`, `not-a-day`, `not-a-code`,
 * `said-twice`.
 * @source F12, F48: targets are decided, dated and owned
 * @example checkTargets([{ ...target, value: NaN }]) // { ok: false, error: [{ path: [0, 'value'], code: 'not-a-number' }] }
 */
export function checkTargets(targets: readonly Target[]): Result<readonly Target[], readonly Issue[]> {
  const repeated = targets.flatMap((target, index): readonly Issue[] =>
    targets.slice(0, index).some((earlier) => isSame(earlier, target))
      ? [{ path: [index], code: 'said-twice' }]
      : [],
  );
  const issues = [...targets.flatMap(issuesOf), ...repeated];
  return issues.length > 0 ? err(issues) : ok(targets);
}
