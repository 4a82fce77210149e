import {
  defaultLpSettings,
  languages,
  lpProcess,
  replay,
  type Day,
  type LpProcessEvent,
  type WorkerId,
} from '@puheeksi/core';
import {
  reachable,
  type BegunProcess,
  type FamilyRole,
  type SafetyMark,
} from '@puheeksi/core/streams/lp-process';
import { parseLpProcessCommand } from '@puheeksi/core/wire';
import { describe, expect, test } from 'vitest';
import { contactCard } from './contactCard.js';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const process = uuid(1);
const day = '2026-02-01' as Day;
const worker = uuid(50) as WorkerId;
const stateWith = (flags: readonly SafetyMark[]): BegunProcess => {
  const events: LpProcessEvent[] = [];
  for (const input of [
    {
      ...{ type: 'open-process', process, entry: uuid(3), on: '2026-01-05' },
      ...{ unit: 'liperi-school', origin: 'family-wish' },
    },
    { type: 'set-safety-flags', entry: uuid(2), on: '2026-01-05', flags },
  ]) {
    const command = parseLpProcessCommand(input);
    if (!command.ok) throw new Error(JSON.stringify(command.error));
    const context = {
      today: day,
      rights: [],
      settings: defaultLpSettings,
      controllers: { ofUnits: {}, ofWorkers: {} },
    };
    const made = lpProcess.decide(command.value, replay(lpProcess, events), context);
    if (!made.ok) throw new Error(made.error.code);
    events.push(...made.value);
  }
  const state = replay(lpProcess, events).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};
const leave = (kind: FamilyRole, ...flags: readonly SafetyMark[]) =>
  reachable(stateWith(flags), 'contact-card', { kind }, day);
const cardFor = (kind: FamilyRole, flags: readonly SafetyMark[], change: object = {}) => {
  const reach = leave(kind, ...flags);
  if (!reach.ok) throw new Error(reach.error.code);
  const staff = {
    [worker]: {
      ...{ name: 'NAME', role: 'ROLE', phone: '013 000 0000' },
      ...{ unit: 'UNIT', place: 'PLACE' },
    },
  };
  const sources = { language: 'en', reach: reach.value, responsible: [worker], staff } as const;
  return contactCard({ ...sources, sharedPhone: '029 000 0000', ...change });
};
const against: SafetyMark = { flag: 'non-disclosure', against: 'second-guardian' };

describe('the contact card', () => {
  test('R0-P7: tells whom to contact, or that nobody has been named', () => {
    expect(cardFor('guardian', []).text).toBe(
      'Whom you can contact\nNAME, ROLE, tel. 013 000 0000, UNIT, PLACE',
    );
    expect(cardFor('guardian', [], { responsible: [] }).lines).toEqual([
      'No responsible worker is listed at the moment.',
    ]);
    expect(cardFor('guardian', [], { staff: {} }).lines).toEqual([
      'The name of the responsible worker is not available.',
    ]);
  });
  test('docs/settled-questions.md "Safety": a non-disclosure leaves the shared number, and no unit and no place', () => {
    for (const kind of ['second-guardian', 'child'] as const) {
      expect(cardFor(kind, [against]).lines).toEqual(['NAME, ROLE, tel. 029 000 0000']);
      expect(cardFor(kind, [against], { sharedPhone: undefined }).lines).toEqual(['NAME, ROLE']);
    }
    expect(cardFor('guardian', [against]).lines).toEqual(['NAME, ROLE, tel. 013 000 0000, UNIT, PLACE']);
  });
  test('docs/settled-questions.md "Safety": a restricted guardian and a parent without custody get none', () => {
    expect(leave('second-guardian', { flag: 'restricted-guardian', guardian: 'second-guardian' }).ok).toBe(
      false,
    );
    expect(leave('second-guardian', { flag: 'sole-custody', custodian: 'guardian' }).ok).toBe(false);
  });
  test('the codes of interpreter and accessibility stand on it, in the language of the card', () => {
    const needs: readonly SafetyMark[] = [
      { flag: 'interpreter', interpreterLanguage: 'ar' },
      { flag: 'accessibility-need', needs: ['hearing'] },
    ];
    const told = languages.map((language) => cardFor('guardian', needs, { language }).lines.slice(1));
    expect(told).toEqual([
      ['Tulkkauksen kieli: arabia', 'Esteettömyys: kuulemisen tuki'],
      ['Tolkningsspråk: arabiska', 'Tillgänglighet: stöd för hörseln'],
      ['Language of interpretation: Arabic', 'Accessibility: support for hearing'],
    ]);
  });
});
