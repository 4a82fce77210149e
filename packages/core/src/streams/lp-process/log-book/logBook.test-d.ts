import type { LpProcessCommand, LpProcessEvent, PlanAction, ProcessFact } from '../index.js';
import type { DraftAction, LogBookSession, Theme, View } from './index.js';

declare const session: LogBookSession;
declare const theme: Theme;
declare const view: View;
declare const draft: DraftAction;
declare const action: PlanAction;

/** Keys of every member of a union, however deep they lie in its contents. */
type DeepKeys<T> = T extends readonly (infer Item)[]
  ? DeepKeys<Item>
  : T extends string | number | boolean | undefined
    ? never
    : T extends object
      ? { [K in keyof T & string]: K | DeepKeys<T[K]> }[keyof T & string]
      : never;

/** What a log book holds and a log does not: a field of such a name does not exist in any command or event. */
type LogBookKeys = 'theme' | 'themes' | 'home' | 'mark' | 'words' | 'notApplicable' | 'chosen';
type Leaks = Extract<DeepKeys<LpProcessCommand> | DeepKeys<LpProcessEvent>, LogBookKeys>;
export const nothingLeaks: [Leaks] extends [never] ? true : Leaks = true;

// @ts-expect-error a session is no event
export const sessionAsEvent: LpProcessEvent = session;
// @ts-expect-error a theme is no fact
export const themeAsFact: ProcessFact = theme;
// @ts-expect-error a view is no part of a plan
export const viewAsAction: PlanAction = view;
// @ts-expect-error an action of a plan carries no words
export const spoken: PlanAction = { ...action, words: draft.words };
