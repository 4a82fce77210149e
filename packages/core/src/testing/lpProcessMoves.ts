import { addDays } from '../kernel/index.js';
import type { LedgerStream } from '../kernel/ledger.js';
import type { LpProcessCommand, LpProcessTypes } from '../streams/lp-process/index.js';
import {
  day,
  discussion,
  everyEntryCommand,
  opening,
  process,
  school,
  today,
} from '../streams/lp-process/testing/samples.js';
import type { Dice } from './collaboration-moves/dice.js';

const start = day('2026-01-05');
const opened = { unit: school, origin: 'family-wish' } as const;

/** A command to an LP process: mostly one of the next of a whole process, now and then a correction or something taken back. */
export function lpProcessMove(
  { kind, days, a, b, pick, old }: Dice,
  { facts, retracted }: LedgerStream<LpProcessTypes>['state'],
): LpProcessCommand {
  const held = (n: number): LpProcessCommand => ({
    type: 'record-discussion',
    entry: discussion(n),
    on: addDays(start, 7 + b),
    unit: school,
    setting: 'school',
    children: 1 + b,
    ...(old ? { present: ['guardian'] } : {}),
  });
  if (facts.length === 0)
    return {
      type: 'open-process',
      process,
      entry: opening,
      on: start,
      concernDay: addDays(start, -days),
      ...opened,
    };
  if (facts.length === 1) return held(1);
  if (kind === 20)
    return { type: 'correct-opening', entry: opening, on: addDays(start, b), reason: 'wrong-day', ...opened };
  if (kind === 21) return held(2 + b);
  if (kind === 22 && pick % 3 === 0)
    return {
      type: 'retract',
      entry: facts[facts.length - 1 - (pick % 4)]?.entry ?? opening,
      on: today,
      reason: 'wrong-details',
    };
  const known = new Set([...facts.map(({ entry }) => entry), ...retracted]);
  const next = everyEntryCommand.filter(({ entry }) => !known.has(entry));
  return next[(a * b) % Math.max(1, Math.min(next.length, 8))] ?? held(1);
}
