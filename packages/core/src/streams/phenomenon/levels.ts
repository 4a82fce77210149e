import { err, ok, type Result } from '../../kernel/index.js';

/** The six levels of the knowledge chain, lowest first. @source R0-K6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023) */
export const levels = [
  'local-team',
  'area-management-group',
  'steering-group',
  'child-family-council',
  'hyte-steering-group',
  'hyte-committee',
] as const;

/** One level of the knowledge chain. */
export type Level = (typeof levels)[number];

/** Management bodies: every level above the team. They handle what is brought to them. */
export const managementLevels = [
  'area-management-group',
  'steering-group',
  'child-family-council',
  'hyte-steering-group',
  'hyte-committee',
] as const satisfies readonly Exclude<Level, 'local-team'>[];

/** Where an item may be taken from each level. The council and the HYTE steering group are two channels to one committee. */
const next: Readonly<Record<Level, readonly Level[]>> = {
  'local-team': ['area-management-group'],
  'area-management-group': ['steering-group'],
  'steering-group': ['child-family-council', 'hyte-steering-group'],
  'child-family-council': ['hyte-committee'],
  'hyte-steering-group': ['hyte-committee'],
  'hyte-committee': [],
};

/** Why an item may not be taken from one level to another. `allowed` are the levels it may go to. */
export type EscalationError =
  | { readonly code: 'same-level'; readonly level: Level; readonly allowed: readonly Level[] }
  | {
      readonly code: 'level-skipped';
      readonly from: Level;
      readonly to: Level;
      readonly allowed: readonly Level[];
    }
  | {
      readonly code: 'not-upward';
      readonly from: Level;
      readonly to: Level;
      readonly allowed: readonly Level[];
    }
  | {
      readonly code: 'sideways';
      readonly from: Level;
      readonly to: Level;
      readonly allowed: readonly Level[];
    };

/** How strictly a region reads the chain. That no level is skipped is our reading; the source describes the path. */
export interface EscalationSettings {
  readonly skippingAllowed: boolean;
}

/** The levels an item may be taken to from a level. @example escalationsFrom('steering-group') // ['child-family-council', 'hyte-steering-group'] */
export function escalationsFrom(from: Level): readonly Level[] {
  return next[from];
}

/**
 * Whether an item may be taken from one level up to another. Of the 36 ordered pairs six are escalations; feedback and
 * observations brought down are other edges (`mayReturn`).
 * Refuses with `same-level`, `level-skipped`, `not-upward`, `sideways`.
 * @source R0-K6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); no skipping is our reading
 * @example mayEscalate('local-team', 'steering-group', { skippingAllowed: false })
 * // err({ code: 'level-skipped', …, allowed: ['area-management-group'] })
 */
export function mayEscalate(
  from: Level,
  to: Level,
  settings: EscalationSettings,
): Result<Level, EscalationError> {
  const allowed = next[from];
  if (allowed.includes(to)) return ok(to);
  if (from === to) return err({ code: 'same-level', level: from, allowed });
  if (reaches(from, to))
    return settings.skippingAllowed ? ok(to) : err({ code: 'level-skipped', from, to, allowed });
  return err({ code: reaches(to, from) ? 'not-upward' : 'sideways', from, to, allowed });
}

/**
 * Whether a level gives feedback, and brings its own observations, down to local teams.
 * @source R0-K7; "Myös alueellisista johtoryhmistä sekä maakunnallisesta ohjausryhmästä voidaan nostaa havaintoja"
 * @example mayReturn('steering-group', 'local-team') // true
 */
export function mayReturn(from: Level, to: Level): boolean {
  return to === 'local-team' && (from === 'area-management-group' || from === 'steering-group');
}

/** Who owes the teams word of what happens at a level; nobody owes it of what the team does itself. */
export const feedbackOwners = ['area-management-group', 'steering-group'] as const satisfies readonly Level[];
/** Who owes the teams word of what happens at a level. */
export type FeedbackOwner = (typeof feedbackOwners)[number];

/**
 * Who owes feedback on what was done at a level: the level itself for the area and the steering group, the steering group
 * for every level above it.
 * @source R0-K7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); higher levels: our reading
 * @example feedbackOwner('hyte-committee') // 'steering-group'
 */
export function feedbackOwner(level: Level): FeedbackOwner | undefined {
  if (level === 'local-team') return undefined;
  return level === 'area-management-group' ? level : 'steering-group';
}

function reaches(from: Level, to: Level): boolean {
  return next[from].some((level) => level === to || reaches(level, to));
}
