import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../testing/deepFreeze.js';
import { parseLpProcessCommand } from '../../../wire/lpProcess.js';
import { developmentalContexts, lpProcess, type LpProcessCommand } from '../index.js';
import { eventsOf, opened, recorded, step } from '../testing/given.js';
import { action, context, day, worker } from '../testing/samples.js';
import {
  draftAction,
  dropAction,
  hear,
  markTheme,
  openLogBook,
  openVulnerabilities,
  outcomeOf,
  themesIn,
  themesMarked,
  type DraftAction,
  type LogBookSession,
} from './index.js';

const fresh = deepFreeze(
  openLogBook([
    { theme: 'mornings', context: 'home' },
    { theme: 'friends', context: 'early-education-or-school' },
    { theme: 'hobby', context: 'leisure' },
  ]),
);
const done = (step_: ReturnType<typeof hear>): LogBookSession => {
  if (!step_.ok) throw new Error(step_.error.code);
  return deepFreeze(step_.value);
};
const said = (words: string) => ({ words });
const marked = (session: LogBookSession, theme: string, mark: 'strength' | 'vulnerability') =>
  done(
    markTheme(
      done(hear(done(hear(session, theme, 'home', said('a'))), theme, 'other', said('b'))),
      theme,
      mark,
    ),
  );
const draft: DraftAction = {
  action: action(1),
  themes: ['mornings'],
  context: 'home',
  doer: 'family',
  words: 'bags are packed in the evening',
  chosen: true,
};

describe('the log book of an open session', () => {
  test('F03: the three contexts stand side by side', () => {
    expect(
      developmentalContexts.map((developmentalContext) =>
        themesIn(fresh, developmentalContext).map(({ theme }) => theme),
      ),
    ).toEqual([['mornings'], ['friends'], ['hobby']]);
  });
  test('F03: home is heard first, then the other party', () => {
    expect(hear(fresh, 'friends', 'other', said('x'))).toEqual({
      ok: false,
      error: { code: 'home-view-first', theme: 'friends' },
    });
    const home = done(hear(fresh, 'friends', 'home', said('x')));
    expect(hear(home, 'friends', 'other', said('y')).ok).toBe(true);
    expect(hear(home, 'hobby', 'other', said('y')).ok).toBe(false);
    expect(hear(fresh, 'sleep', 'home', said('x'))).toEqual({
      ok: false,
      error: { code: 'theme-unknown', theme: 'sleep' },
    });
    for (const nothing of [' \n', '\u200b'])
      expect(hear(fresh, 'friends', 'home', said(nothing))).toEqual({
        ok: false,
        error: { code: 'words-missing' },
      });
  });
  test('F03: a theme is marked when both views exist, or one does not apply', () => {
    const missing = (session: LogBookSession) => {
      const marking = markTheme(session, 'hobby', 'strength');
      return marking.ok || marking.error.code !== 'views-missing' ? [] : marking.error.missing;
    };
    expect(missing(fresh)).toEqual(['home', 'other']);
    const home = done(hear(fresh, 'hobby', 'home', said('x')));
    expect(missing(home)).toEqual(['other']);
    const both = done(hear(home, 'hobby', 'other', { notApplicable: true }));
    expect(done(markTheme(both, 'hobby', 'neither')).themes[2]?.mark).toBe('neither');
    expect(markTheme(fresh, 'sleep', 'strength')).toEqual({
      ok: false,
      error: { code: 'theme-unknown', theme: 'sleep' },
    });
  });
  test('F04: a vulnerability without a chosen action stays open', () => {
    const vulnerable = marked(marked(fresh, 'mornings', 'vulnerability'), 'friends', 'strength');
    const open = (session: LogBookSession) => openVulnerabilities(session).map(({ theme }) => theme);
    expect(open(vulnerable)).toEqual(['mornings']);
    expect(themesMarked(vulnerable, 'strength').map(({ theme }) => theme)).toEqual(['friends']);
    expect(open(done(draftAction(vulnerable, { ...draft, chosen: false })))).toEqual(['mornings']);
    const supported = done(draftAction(vulnerable, draft));
    expect(open(supported)).toEqual([]);
    expect(open(done(dropAction(supported, action(1))))).toEqual(['mornings']);
    expect(dropAction(vulnerable, action(1))).toEqual({
      ok: false,
      error: { code: 'action-unknown', action: action(1) },
    });
    for (const words of [' ', '\u200b'])
      expect(draftAction(vulnerable, { ...draft, words })).toEqual({
        ok: false,
        error: { code: 'words-missing' },
      });
    expect(draftAction(vulnerable, { ...draft, themes: ['sleep'] })).toEqual({
      ok: false,
      error: { code: 'theme-unknown', theme: 'sleep' },
    });
  });
  test('only chosen actions pass on, each once', () => {
    const session = done(
      draftAction(done(draftAction(done(draftAction(fresh, { ...draft, words: 'first' })), draft)), {
        ...draft,
        action: action(2),
        chosen: false,
      }),
    );
    expect(outcomeOf(session)).toEqual({
      actions: [{ action: action(1), context: 'home', doer: 'family' }],
      words: [{ action: action(1), words: 'bags are packed in the evening' }],
    });
    const withWorker = { ...draft, doer: 'worker', worker: worker(2), dueDay: day('2026-03-01') } as const;
    expect(outcomeOf(done(draftAction(fresh, withWorker))).actions).toEqual([
      { action: action(1), context: 'home', doer: 'worker', worker: worker(2), dueDay: '2026-03-01' },
    ]);
  });
});

describe('laws of the log book', () => {
  /** Words that nothing else in a log could contain. */
  const secret = fc
    .string({ minLength: 1, maxLength: 40 })
    .map((text) => `zq${text.replace(/["\\]/g, '')}qz`);

  test('F100: nothing that was said or marked in a session is in any command or event of the process', () => {
    fc.assert(
      fc.property(
        secret,
        secret,
        secret,
        fc.constantFrom('strength', 'vulnerability'),
        (home, other, todo, mark) => {
          const heard = done(
            hear(done(hear(fresh, 'mornings', 'home', said(home))), 'mornings', 'other', said(other)),
          );
          const session = done(
            draftAction(done(markTheme(heard, 'mornings', mark as 'strength')), { ...draft, words: todo }),
          );
          const { actions } = outcomeOf(session);
          const command: LpProcessCommand = step('agree-plan', { actions });
          const events = eventsOf([opened, recorded, command]);
          const log = JSON.stringify([command, events, lpProcess.warnings(lpProcess.initial, context)]);
          for (const words of [home, other, todo, 'mornings', 'strength', 'vulnerability'])
            expect(log).not.toContain(words);
        },
      ),
    );
  });

  test('F100: no command takes a theme, a view, a mark or words', () => {
    for (const field of ['theme', 'themes', 'home', 'other', 'mark', 'words', 'notes', 'findings'])
      for (const command of [recorded, step('agree-plan'), step('record-session')])
        expect(parseLpProcessCommand({ ...command, [field]: 'x' })).toMatchObject({
          ok: false,
          error: [{ path: [field], code: 'unknown-field' }],
        });
    const [first] = step('agree-plan').actions;
    expect(
      parseLpProcessCommand({ ...step('agree-plan'), actions: [{ ...first, words: 'x' }] }),
    ).toMatchObject({ ok: false, error: [{ path: ['actions', 0, 'words'] }] });
  });
});
