import type { PlanAction } from '../contents/plan.js';
import type { DevelopmentalContext } from '../codes.js';
import type { DraftAction, LogBookSession, Mark, Theme } from './logBook.js';

/** Themes with a mark. @example themesMarked(session, 'strength').length // 2 */
export function themesMarked(session: LogBookSession, mark: Mark): readonly Theme[] {
  return session.themes.filter((theme) => theme.mark === mark);
}

/** Themes of one context, in the order of the material. @example themesIn(session, 'home').length // 3 */
export function themesIn(session: LogBookSession, context: DevelopmentalContext): readonly Theme[] {
  return session.themes.filter((theme) => theme.context === context);
}

/**
 * Vulnerabilities for which no chosen action has been agreed on yet.
 * @source L-7, F04
 * @example openVulnerabilities(session).map(({ theme }) => theme) // ['sleep']
 */
export function openVulnerabilities(session: LogBookSession): readonly Theme[] {
  const supported = new Set(session.actions.filter(({ chosen }) => chosen).flatMap(({ themes }) => themes));
  return themesMarked(session, 'vulnerability').filter(({ theme }) => !supported.has(theme));
}

/** What leaves a session: actions for the process, and their words for the deletable text store. */
export interface Outcome {
  readonly actions: readonly PlanAction[];
  readonly words: readonly { readonly action: PlanAction['action']; readonly words: string }[];
}

const passedOn = ({ action, context, doer, worker, dueDay }: DraftAction): PlanAction => ({
  action,
  context,
  doer,
  ...(worker === undefined ? {} : { worker }),
  ...(dueDay === undefined ? {} : { dueDay }),
});

/**
 * What passes on from a session when it closes: the chosen actions, and nothing of the themes, views and marks.
 * @source F03, docs/settled-questions.md "Log book"
 * @example outcomeOf(session).actions.length // 1
 */
export function outcomeOf(session: LogBookSession): Outcome {
  const chosen = session.actions.filter((draft) => draft.chosen);
  return {
    actions: chosen.map(passedOn),
    words: chosen.map(({ action, words }) => ({ action, words })),
  };
}
