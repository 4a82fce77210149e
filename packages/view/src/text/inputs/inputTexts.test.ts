import { languages, type Issue } from '@puheeksi/core';
import { parseCommand } from '@puheeksi/core/stored';
import { describe, expect, it } from 'vitest';
import { inputTextsFor, textsFor } from '../../index.js';

const processCommands = [
  'open-process',
  'correct-opening',
  'record-discussion',
  'retract',
  'set-safety-flags',
  'offer-discussion',
  'answer-offer',
  'record-session',
  'record-discussion-elsewhere',
  'agree-plan',
  'set-action-state',
  'give-plan',
  'decline-plan',
  'decide-network-meeting',
  'propose-invitee',
  'answer-invitee',
  'assign-task',
  'give-consent',
  'withdraw-consent',
  'invite',
  'share-with-invitee',
  'plan-network-meeting',
  'move-network-meeting',
  'arrange-needs',
  'cancel-network-meeting',
  'record-network-meeting',
  'record-further-need',
  'name-responsible-workers',
  'hand-over-responsibility',
  'report-vacancy',
  'ask-consultation',
  'answer-consultation',
  'record-lp-time',
  'add-service',
  'hand-over-process',
  'end-process',
];
const practitionerCommands = [
  'register-practitioner',
  'change-post',
  'complete-training',
  'complete-refresher',
  'record-supervision',
  'record-leaving',
  'record-return',
  'retract',
];
const wrong: readonly unknown[] = [undefined, 0, 7.5, 1e9, '', 'X', [], ['X'], [{}], {}, true];

const issuesOf = (
  parse: (command: object) => { readonly ok: boolean; readonly error?: readonly Issue[] },
  types: readonly string[],
  fields: readonly string[],
): readonly Issue[] =>
  types.flatMap((type) =>
    ['type', ...fields]
      .flatMap((field) => wrong.flatMap((value) => parse({ type, [field]: value }).error ?? []))
      .filter(({ code }) => code !== 'unknown-field'),
  );

const { process: inProcess, practitioner } = inputTextsFor('en');
const made = {
  process: issuesOf(
    (input) => parseCommand('lp-process', input),
    processCommands,
    Object.keys(inProcess.fields),
  ),
  practitioner: issuesOf(
    (input) => parseCommand('practitioner', input),
    practitionerCommands,
    Object.keys(practitioner.fields),
  ),
};

describe.each(['process', 'practitioner'] as const)('inputs of the %s', (kind) => {
  it('reach every field that the codec names', () => {
    const told = new Set(
      made[kind].map(({ path }) => path.filter((step) => typeof step === 'string').at(-1)),
    );
    expect(told.size).toBeGreaterThan(kind === 'process' ? 45 : 18);
  });

  it.each(languages)('are spoken of in words in %s, never by their path', (language) => {
    const sentences = [...new Set(made[kind].map((issue) => inputTextsFor(language)[kind].issue(issue)))];
    expect(
      sentences.filter(
        (text) => !/^\p{Lu}[^:]*[ .]/u.test(text) || !text.endsWith('.') || / {2}|undefined|\.\./.test(text),
      ),
    ).toEqual([]);
  });

  it('are said anew in each language, each with a label', () => {
    const codes = [...new Set(made[kind].map(({ code }) => code))];
    for (const field of Object.keys(inputTextsFor('fi')[kind].fields)) {
      const told = languages.map((language) =>
        codes.map((code) => inputTextsFor(language)[kind].issue({ path: [field], code })).join(' '),
      );
      expect(new Set(told).size, field).toBe(3);
    }
    for (const language of languages)
      for (const { label, hint = 'x' } of Object.values(inputTextsFor(language)[kind].fields))
        expect([label.trim(), hint.trim()]).not.toContain('');
  });
});

it('a day of the process is not the day of a discussion, and the forms of discussions keep their words', () => {
  const issue = { path: ['commands', 0, 'on'], code: 'missing' };
  expect(inputTextsFor('fi').process.issue(issue)).toBe('Kirjaa päivä.');
  expect(textsFor('fi').issue(issue)).toBe('Kirjaa keskustelupäivä.');
  expect(
    inputTextsFor('sv').process.issue({ path: ['commands', 0, 'actions', 2, 'dueDay'], code: 'not-a-day' }),
  ).toBe('Dagen finns inte i kalendern. Ange tidsfristen, till exempel 10.1.2026.');
  expect(inputTextsFor('fi')).toBe(inputTextsFor('fi'));
});
