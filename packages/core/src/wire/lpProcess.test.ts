import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lpProcessMakes } from '../streams/lp-process/makes.js';
import { anyCommand, anyHistory } from '../streams/lp-process/testing/anyHistory.js';
import { lpProcess } from '../streams/lp-process/index.js';
import { context, entry, everyEntryCommand } from '../streams/lp-process/testing/samples.js';
import { runStream } from '../testing/streamLaws.js';
import { parseEvent } from '../stored/index.js';
import { parseLpProcessCommand } from './lpProcess.js';

interface Stored {
  readonly type: string;
}
/** Never changed: a new format has a file of its own, and what reads the old one stays. */
const { histories } = JSON.parse(
  readFileSync(new URL('../streams/lp-process/fixtures/format-1.json', import.meta.url), 'utf8'),
) as { readonly histories: readonly (readonly Stored[])[] };
const stored = histories.flat();

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('codecs of the LP process', () => {
  test('every command comes back as it went', () => {
    for (const command of everyEntryCommand)
      expect(parseLpProcessCommand(again(command))).toEqual({ ok: true, value: command });
    fc.assert(
      fc.property(anyCommand, (command) => {
        expect(parseLpProcessCommand(again(command))).toEqual({ ok: true, value: command });
      }),
      { numRuns: 500 },
    );
  });

  test('a notification of child protection or to the police is neither taken nor read: it does not belong in the log', () => {
    const told = { entry: entry(30), on: '2026-02-11' };
    for (const notification of [
      'child-welfare-notification',
      'contact-with-social-welfare',
      'police-report',
    ]) {
      const command = parseLpProcessCommand({ type: 'record-notification', ...told, notification });
      const event = parseEvent('lp-process', {
        type: 'notification-recorded',
        unit: 'liperi-school',
        ...told,
        notification,
      });
      for (const read of [command, event])
        expect(read).toMatchObject({ ok: false, error: [{ path: ['type'], code: 'not-in-the-list' }] });
    }
  });

  test('every event comes back as it went', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { events } = runStream(
          lpProcess,
          commands.map((command) => ({ command, context })),
        );
        for (const event of events)
          expect(parseEvent('lp-process', again(event))).toEqual({ ok: true, value: event });
      }),
    );
  });

  test('every event that was ever stored in format 1 is read for ever', () => {
    for (const event of stored) expect(parseEvent('lp-process', event)).toEqual({ ok: true, value: event });
  });

  test('the stored samples have an event of each type, with each field that it can have', () => {
    const types = new Set(stored.map(({ type }) => type));
    expect([...types].sort()).toEqual(
      [...new Set(Object.values(lpProcessMakes).flat()), 'entry-retracted', 'entry-corrected'].sort(),
    );
    const fields = (event: object) => Object.keys(event).map((field) => `${(event as Stored).type} ${field}`);
    const sampled = new Set(stored.flatMap(fields));
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { events } = runStream(
          lpProcess,
          commands.map((command) => ({ command, context })),
        );
        for (const field of events.flatMap(fields)) expect(sampled.has(field), field).toBe(true);
      }),
    );
  });

  test('all issues of a command come at once, each with its path', () => {
    const parsed = parseLpProcessCommand({
      type: 'record-lp-time',
      entry: 'x',
      on: '2026-02-30',
      worker: entry(2),
      task: 'coffee',
      minutes: 1.5,
    });
    expect(parsed.ok ? [] : parsed.error.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['entry', 'not-a-uuid'],
      ['on', 'not-a-day'],
      ['task', 'not-in-the-list'],
      ['minutes', 'not-whole'],
      ['insideWorkingTime', 'missing'],
    ]);
  });

  test('a hand-over to nowhere is an issue of its own fields', () => {
    const base = { type: 'hand-over-process', entry: entry(1), on: '2026-02-03' };
    const issues = (more: object) => {
      const parsed = parseLpProcessCommand({ ...base, ...more });
      return parsed.ok ? [] : parsed.error.map(({ path }) => path.join('.'));
    };
    const told = { disclosed: [], from: [] };
    expect(issues({ to: 'unit' })).toEqual(['ground']);
    expect(issues({ to: 'unit', ground: 'same-controller' })).toEqual(['toUnit']);
    expect(issues({ to: 'unit', ground: 'statute', told })).toEqual(['toUnit', 'toController']);
    expect(issues({ to: 'region', toRegion: 'x', ground: 'consent', told })).toEqual(['toRegion']);
    expect(issues({ to: 'region', toRegion: '11', ground: 'same-controller' })).toEqual(['ground', 'told']);
    expect(issues({})).toEqual(['to']);
  });

  const odd = fc.constantFrom<unknown>(
    '',
    'x'.repeat(100_000),
    '\u0000',
    '\ud800',
    'e\u0301',
    '\u202e2026-01-01',
    '２０２６-01-01',
    '2026-02-29',
    '2026-13-01',
    '0000-01-01',
    '99999-01-01',
    null,
    [],
    {},
    0,
    -1,
    1e21,
    Number.MAX_SAFE_INTEGER,
    true,
    '__proto__',
  );

  test('no field takes what it should not: every command with one odd field is refused with that path, or it is optional and odd in vain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyEntryCommand), odd, fc.nat(), (command, value, pick) => {
        const fields = Object.keys(command).filter((key) => key !== 'type');
        const field = fields[pick % fields.length]!;
        const parsed = parseLpProcessCommand({ ...command, [field]: value });
        if (parsed.ok) {
          // An empty list, a truth value, a count and a code of the register are proper values of their fields.
          const proper = ['toUnit', 'minutes', 'insideWorkingTime'].includes(field) || Array.isArray(value);
          expect(proper).toBe(true);
          return;
        }
        for (const { path, code } of parsed.error) {
          expect(path[0]).toBe(field);
          expect(code).toMatch(/^[a-z][a-z-]*$/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('text of a person does not come back in an issue', () => {
    const secret = 'Matti Meikäläinen 131052-308T';
    const parsed = parseLpProcessCommand({ ...everyEntryCommand[0], entry: secret, [secret]: secret });
    expect(parsed.ok).toBe(false);
    const values = parsed.ok ? [] : parsed.error.flatMap(({ expected, received }) => [expected, received]);
    expect(JSON.stringify(values)).not.toContain('Meikäläinen');
  });
});
