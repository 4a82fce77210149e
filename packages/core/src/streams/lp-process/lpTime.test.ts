import { expect, test } from 'vitest';
import { lpProcess, lpTimeByUnit, unitsWithoutLpTime, type LpProcessCommand } from './index.js';
import { after, step } from './testing/given.js';
import { clinic, day, discussion, entry, school } from './testing/samples.js';

const atClinic: LpProcessCommand = {
  type: 'record-discussion',
  entry: discussion(2),
  on: day('2026-01-15'),
  unit: clinic,
  setting: 'health',
  children: 1,
};
const time = step('record-lp-time');

test('R0-P13, F103: LP time is told by unit, inside and outside working time, beside its discussions', () => {
  const state = after(atClinic, time, {
    ...time,
    entry: entry(50),
    minutes: 30,
    insideWorkingTime: false,
  }).state.state;
  const other = after({ ...time, minutes: 15 }).state.state;
  expect(lpTimeByUnit([state, lpProcess.initial.state, other])).toEqual([
    { unit: clinic, insideMinutes: 0, outsideMinutes: 0, discussions: 1 },
    { unit: school, insideMinutes: 105, outsideMinutes: 30, discussions: 2 },
  ]);
});

test('units stand in the order of their codes, whichever came first', () => {
  const early = after({ ...atClinic, on: day('2026-01-06') }).state.state;
  expect(lpTimeByUnit([early]).map(({ unit }) => unit)).toEqual([clinic, school]);
});

test('F103: a unit with discussions and no time is listed, one with time outside working hours is not', () => {
  const outside = after(atClinic, { ...time, insideWorkingTime: false }).state.state;
  expect(unitsWithoutLpTime([outside])).toEqual([clinic]);
  expect(unitsWithoutLpTime([after().state.state])).toEqual([school]);
  expect(unitsWithoutLpTime([lpProcess.initial.state])).toEqual([]);
});
