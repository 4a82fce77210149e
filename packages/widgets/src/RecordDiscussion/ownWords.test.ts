import { describe, expect, it } from 'vitest';
import {
  defaultLpSettings,
  languages,
  lpProcess,
  replay,
  type Day,
  type EntryId,
  type Language,
  type LpProcessCommand,
  type LpProcessEvent,
  type ProcessId,
  type UnitId,
} from '@puheeksi/core';
import { textsFor } from '@puheeksi/view';
import { commandsOf, emptyDraft, type Draft, type DraftTarget } from './draft.js';
import { faultsOfIssues, faultsOfRefusals } from './faults.js';

const today = '2026-12-01' as Day;
const context = {
  today,
  rights: [],
  settings: defaultLpSettings,
  controllers: { ofUnits: {}, ofWorkers: {} },
};
const uuid = (n: number) => `0190f3a2-7c1e-7c5b-9d11-${String(n).padStart(12, '0')}`;
const process = uuid(1) as ProcessId;
const target: DraftTarget = {
  process,
  opening: uuid(3) as EntryId,
  discussion: uuid(2) as EntryId,
  unit: 'liperi-school' as UnitId,
  opens: true,
  today,
};
const good: Draft = { ...emptyDraft, on: '1.10.2026', setting: 'school', origin: 'family-wish' };
const made = (draft: Draft, to = target): readonly LpProcessCommand[] => {
  const commands = commandsOf(draft, to);
  if (!commands.ok) throw new Error(JSON.stringify(commands.error));
  return commands.value;
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
const drafts: readonly Draft[] = [
  good,
  { ...good, on: '2.12.2026' },
  { ...good, on: '5.11.1980' },
  { ...good, concernDay: '2.11.2026' },
  { ...good, concernDay: '5.11.1980' },
  { ...good, setting: 'health' },
  { ...good, origin: 'other' },
];

/** Every refusal that the form can meet, by trying each draft on each process, with and without opening it. */
const refusals = histories.flatMap((events) =>
  drafts.flatMap((draft) =>
    [true, false].flatMap((opens) =>
      made(draft, { ...target, opens }).flatMap((command) => {
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
    const texts = textsFor(language);
    const { byField, others } = faultsOfRefusals(refusals, texts);
    const each = refusals.flatMap((refusal) => {
      const one = faultsOfRefusals([refusal], texts);
      return [...Object.values(one.byField), ...one.others];
    });
    expect(strange(language, [...Object.values(byField), ...others, ...each])).toEqual([]);
  });

  it.each(languages)('speaks of input by the fields of the form, in %s', (language) => {
    const texts = textsFor(language);
    const wrong: readonly Partial<Draft>[] = [
      { on: '', setting: '', origin: '', children: '' },
      { on: '31.2.', concernDay: 'x', children: '0' },
      { children: '1,5' },
      { children: '999' },
      { children: 'kaksi' },
      { setting: 'gym' as Draft['setting'], origin: 'x' as Draft['origin'] },
    ];
    for (const part of wrong) {
      const read = commandsOf({ ...good, ...part }, target);
      if (read.ok) throw new Error('nothing was wrong');
      const { byField, others } = faultsOfIssues(read.error, texts);
      expect(others).toEqual([]);
      expect(Object.keys(byField).length).toBeGreaterThan(0);
      expect(strange(language, Object.values(byField))).toEqual([]);
    }
  });

  it('a day of concern is held against the day of the discussion, which the form has', () => {
    const [refusal] = refusals.filter(({ code }) => code === 'concern-after-opening');
    const told = (language: Language) => faultsOfRefusals([refusal!], textsFor(language)).byField.concernDay;
    expect(told('fi')).toBe(
      'Päivä, jona huoli heräsi (2.11.2026), on myöhempi kuin keskustelupäivä (1.10.2026). Korjaa jompikumpi päivä.',
    );
    expect(told('sv')).toContain('samtalsdagen (1.10.2026)');
    expect(told('en')).toContain('the date of the discussion (1 Oct 2026)');
  });
});
