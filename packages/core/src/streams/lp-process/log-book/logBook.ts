import { isBlank } from '../../../identifiers/isBlank.js';
import { err, ok, type Day, type Result } from '../../../kernel/index.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { ActionId } from '../base.js';
import type { ActionDoer, DevelopmentalContext } from '../codes.js';

/** Whose view: home's comes first, then the other party's (school, day care, the service). */
export type Party = 'home' | 'other';

/** A view as it was spoken, or that the theme does not concern the party. Words live in this session alone. */
export type View = { readonly words: string } | { readonly notApplicable: true };

/** What a theme was seen as once both had spoken; they need not agree. */
export type Mark = 'strength' | 'vulnerability' | 'neither';

/** A theme of the log book under discussion. Its name comes from the material at hand and is not known here. */
export interface Theme {
  readonly theme: string;
  readonly context: DevelopmentalContext;
  readonly home?: View;
  readonly other?: View;
  readonly mark?: Mark;
}

/** An action that came up, with the themes it supports. Only chosen ones pass on to the plan. */
export interface DraftAction {
  readonly action: ActionId;
  readonly themes: readonly string[];
  readonly context: DevelopmentalContext;
  readonly doer: ActionDoer;
  readonly worker?: WorkerId;
  readonly dueDay?: Day;
  /** What is to be done, in the words of those present. */
  readonly words: string;
  readonly chosen: boolean;
}

/**
 * The log book of one open session: on memory alone. No command and no event of the process has a field for it; when the
 * session closes, it is gone, and a print belongs to the parent.
 * @source L-4, L-5, docs/settled-questions.md "Log book" (mieli.fi: notes are not saved, the leader does not archive the log book)
 */
export interface LogBookSession {
  readonly themes: readonly Theme[];
  readonly actions: readonly DraftAction[];
}

/** Why a step of the session is refused. */
export type LogBookError =
  | { readonly code: 'theme-unknown'; readonly theme: string }
  | { readonly code: 'home-view-first'; readonly theme: string }
  | { readonly code: 'views-missing'; readonly theme: string; readonly missing: readonly Party[] }
  | { readonly code: 'words-missing' }
  | { readonly code: 'action-unknown'; readonly action: ActionId };

type Step = Result<LogBookSession, LogBookError>;

/** A session with its themes, nothing said yet. @example openLogBook([{ theme: 'a', context: 'home' }]).actions // [] */
export function openLogBook(themes: readonly Pick<Theme, 'theme' | 'context'>[]): LogBookSession {
  return { themes: themes.map(({ theme, context }) => ({ theme, context })), actions: [] };
}

const changed = (session: LogBookSession, theme: string, change: Partial<Theme>): LogBookSession => ({
  ...session,
  themes: session.themes.map((discussed) =>
    discussed.theme === theme ? { ...discussed, ...change } : discussed,
  ),
});

const empty = (view: View): boolean => 'words' in view && isBlank(view.words);

/**
 * Hears a party on a theme: home first.
 * Refuses with `theme-unknown`, `words-missing`, `home-view-first`.
 * @source L-4: every theme is handled first from home's and then from the other party's view
 * @example hear(session, 'sleep', 'other', { words: '…' }) // { ok: false, error: { code: 'home-view-first', theme: 'sleep' } }
 */
export function hear(session: LogBookSession, theme: string, party: Party, view: View): Step {
  const known = session.themes.find((candidate) => candidate.theme === theme);
  if (!known) return err({ code: 'theme-unknown', theme });
  if (empty(view)) return err({ code: 'words-missing' });
  if (party === 'other' && known.home === undefined) return err({ code: 'home-view-first', theme });
  return ok(changed(session, theme, { [party]: view }));
}

/**
 * Marks a theme once both views were heard, or one does not apply. A mark can be changed.
 * Refuses with `theme-unknown`, `views-missing`.
 * @source L-4, F03: only at the end of the theme it is decided whether it is a strength or a vulnerability
 * @example markTheme(session, 'sleep', 'strength') // { ok: false, error: { code: 'views-missing', missing: ['home', 'other'], … } }
 */
export function markTheme(session: LogBookSession, theme: string, mark: Mark): Step {
  const known = session.themes.find((candidate) => candidate.theme === theme);
  if (!known) return err({ code: 'theme-unknown', theme });
  const missing = (['home', 'other'] as const).filter((party) => known[party] === undefined);
  return missing.length > 0
    ? err({ code: 'views-missing', theme, missing })
    : ok(changed(session, theme, { mark }));
}

/**
 * Adds or changes an action that came up.
 * Refuses with `words-missing`, `theme-unknown`.
 * @example draftAction(session, action).ok // true
 */
export function draftAction(session: LogBookSession, draft: DraftAction): Step {
  if (isBlank(draft.words)) return err({ code: 'words-missing' });
  const stranger = draft.themes.find(
    (theme) => !session.themes.some((candidate) => candidate.theme === theme),
  );
  if (stranger !== undefined) return err({ code: 'theme-unknown', theme: stranger });
  const others = session.actions.filter(({ action }) => action !== draft.action);
  return ok({ ...session, actions: [...others, draft] });
}

/** Takes an action away again. Refuses with `action-unknown`. @example dropAction(session, action).ok // true */
export function dropAction(session: LogBookSession, action: ActionId): Step {
  const left = session.actions.filter((candidate) => candidate.action !== action);
  return left.length === session.actions.length
    ? err({ code: 'action-unknown', action })
    : ok({ ...session, actions: left });
}
