import { describe, expect, it } from 'vitest';
import {
  defaultLpSettings,
  languages,
  lpProcess,
  replay,
  type Day,
  type Language,
  type LpProcessCommand,
  type LpProcessEvent,
  type ProcessId,
  type UnitId,
} from '@puheeksi/core';
import { textsFor } from '@puheeksi/view';
import { faultsOf, formWordsFor, readForm, recordDiscussionForm, type Typed } from '@puheeksi/view/forms';
import { discussionCommands, fieldOf } from './discussionCommands.js';

const today = '2026-12-01' as Day;
const context = {
  today,
  rights: [],
  settings: defaultLpSettings,
  controllers: { ofUnits: {}, ofWorkers: {} },
};
const uuid = (n: number) => `0190f3a2-7c1e-7c5b-9d11-${String(n).padStart(12, '0')}`;
const process = uuid(1) as ProcessId;
const ids: Readonly<Record<string, string>> = { process, discussion: uuid(2), opening: uuid(3) };
const idOf = (name: string): string => ids[name] ?? '';
const unit = 'liperi-school' as UnitId;
const good: Typed = { on: ['1.10.2026'], setting: ['school'], origin: ['family-wish'], children: ['1'] };
const readIn = (typed: Typed, language: Language = 'fi', opens = true) => {
  const spec = recordDiscussionForm(language, opens);
  const { record } = readForm(spec, typed, { today, idOf: () => uuid(9) });
  return { spec, read: discussionCommands(record, { unit, process: opens ? undefined : process }, idOf) };
};
const made = (typed: Typed, opens = true): readonly LpProcessCommand[] => {
  const { read } = readIn(typed, 'fi', opens);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.commands;
};
const begun = made(good)[0]!;
const entry = (n: number, on: string) => ({ entry: uuid(n), on });
const historyOf = (...commands: readonly object[]): readonly LpProcessEvent[] => {
  const events: LpProcessEvent[] = [];
  for (const command of commands) {
    const done = lpProcess.decide(command as LpProcessCommand, replay(lpProcess, events), context);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    events.push(...done.value);
  }
  return events;
};

/** Processes that a form may find: new, begun, recorded already, ended, moved, taken back. */
const histories: readonly (readonly LpProcessEvent[])[] = [
  historyOf(),
  historyOf(begun),
  historyOf(...made(good)),
  historyOf(begun, { type: 'end-process', ...entry(5, '2026-10-02'), reason: 'started-in-error' }),
  historyOf(begun, {
    type: 'hand-over-process',
    ...entry(6, '2026-10-02'),
    ...{
      to: 'region',
      toRegion: '11',
      ground: 'statute',
      told: { disclosed: ['services'], from: ['school'] },
    },
  }),
  historyOf(begun, { type: 'retract', ...entry(3, '2026-10-02'), reason: 'recorded-by-mistake' }),
];
const drafts: readonly Typed[] = [
  good,
  { ...good, on: ['2.12.2026'] },
  { ...good, on: ['5.11.1980'] },
  { ...good, concernDay: ['2.11.2026'] },
  { ...good, concernDay: ['5.11.1980'] },
  { ...good, setting: ['health'] },
  { ...good, origin: ['other'] },
];

/** Every refusal that the form can meet, by trying each draft on each process, with and without opening it. */
const refusals = histories.flatMap((events) =>
  drafts.flatMap((draft) =>
    [true, false].flatMap((opens) =>
      made(draft, opens).flatMap((command) => {
        const decided = lpProcess.decide(command, replay(lpProcess, events), context);
        return decided.ok ? [] : [decided.error];
      }),
    ),
  ),
);

/** What the form does not ask for: ids, codes, the opening of a process, leaders, log books, reasons. */
const elsewhere: Readonly<Record<Language, RegExp>> = {
  fi: /avauspäiv|avaamispäiv|tunnus|tunnuks|UUID|lokikirj|vetäj|kirjauksen laji|mitätöinnin syy/i,
  sv: /öppnades|öppningsdag|\bkod(en)?\b|UUID|loggbok|\bledare\b|typ av anteckning|orsak till makuler/i,
  en: /the opening of|opening date|\bids?\b|UUID|log book|\bleaders?\b|kind of entry|reason for retract/i,
};
const strange = (language: Language, sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => elsewhere[language].test(sentence));

describe('what the form finds fault with', () => {
  it('is refused for these reasons', () => {
    expect([...new Set(refusals.map(({ code }) => code))].sort()).toEqual([
      'concern-after-opening',
      'day-in-future',
      'day-too-early',
      'entry-id-taken',
      'process-ended',
      'process-handed-over',
      'process-not-open',
    ]);
  });

  it.each(languages)('names only what the form asks for, in %s', (language) => {
    const { refusal } = textsFor(language).recordDiscussion;
    expect(strange(language, refusals.map(refusal))).toEqual([]);
    const { fields } = recordDiscussionForm(language, true);
    for (const about of refusals.map(fieldOf)) if (about !== undefined) expect(fields).toHaveProperty(about);
  });

  it.each(languages)('speaks of input by the fields of the form, in %s', (language) => {
    const wrong: readonly Typed[] = [
      { on: [''], setting: [], origin: [], children: [''] },
      { on: ['31.2.'], concernDay: ['x'], children: ['0'] },
      { children: ['1,5'] },
      { children: ['999'] },
      { children: ['kaksi'] },
      { setting: ['gym'], origin: ['x'] },
    ];
    for (const part of wrong) {
      const typed = { ...good, ...part };
      const { spec, read } = readIn(typed, language);
      if (read.ok) throw new Error('nothing was wrong');
      const { byName, others } = faultsOf(spec, typed, read.error);
      expect(others).toEqual([]);
      expect(Object.keys(byName).length).toBeGreaterThan(0);
      expect(strange(language, Object.values(byName))).toEqual([]);
      expect(Object.values(byName).join(' ')).not.toContain(formWordsFor(language).anyField.fill);
    }
  });

  it('a day of concern is held against the day of the discussion, which the form has', () => {
    const [refusal] = refusals.filter(({ code }) => code === 'concern-after-opening');
    const told = (language: Language) => textsFor(language).recordDiscussion.refusal(refusal!);
    expect(fieldOf(refusal!)).toBe('concernDay');
    expect(told('fi')).toBe(
      'Päivä, jona huoli heräsi (2.11.2026), on myöhempi kuin keskustelupäivä (1.10.2026). Korjaa jompikumpi päivä.',
    );
    expect(told('sv')).toContain('samtalsdagen (1.10.2026)');
    expect(told('en')).toContain('the date of the discussion (1 Oct 2026)');
  });
});
