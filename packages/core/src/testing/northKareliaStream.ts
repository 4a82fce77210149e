import { addDays, daysBetween, type Day, type Origin, type ProcessId } from '../kernel/index.js';
import type { EntryId } from '../kernel/ledger.js';
import type { StreamLog } from '../commands/storedStream.js';
import {
  defaultLpSettings,
  lpProcess,
  type LpProcessCommand,
  type LpProcessEvent,
} from '../streams/lp-process/index.js';
import type { SampleUnit } from './northKareliaUnits.js';
import type { Random } from './seededRandom.js';

const aMonday = '2024-01-01' as Day;
/** Schools and day care rest from 5 June to 7 August; what was planned then happens before or after. */
const restDays = 65;

const rests = (day: Day, { setting }: SampleUnit): boolean =>
  (setting === 'school' || setting === 'early-education') &&
  day.slice(5) >= '06-05' &&
  day.slice(5) <= '08-07';

/** The working day on which something planned for a day happens: at the weekend the Friday before it. */
const workday = (day: Day): Day => {
  const weekday = ((daysBetween(aMonday, day) % 7) + 7) % 7;
  return weekday > 4 ? addDays(day, 4 - weekday) : day;
};

const childrenOf = (random: Random): number => {
  const drawn = random.unit();
  return drawn < 0.84 ? 1 : drawn < 0.96 ? 2 : 3;
};

/** The commands of one family's process, in the order they were typed in: not always the order in which things happened. */
function commandsOf(
  process: ProcessId,
  unit: SampleUnit,
  opened: Day,
  today: Day,
  random: Random,
): readonly LpProcessCommand[] {
  // One throw for the process and the entry of its opening
  const entry = process as string as EntryId;
  const pick = random.below(unit.origins.length);
  const origin: Origin = unit.origins[pick] ?? 'unknown';
  const concern = random.chance(0.7) ? { concernDay: addDays(opened, -random.below(45)) } : {};
  const discussion = (on: Day): Extract<LpProcessCommand, { type: 'record-discussion' }> => ({
    type: 'record-discussion',
    entry: random.uuid() as EntryId,
    on: workday(rests(on, unit) ? addDays(on, restDays) : on),
    unit: unit.entry.unit,
    setting: unit.setting,
    children: childrenOf(random),
  });
  const first = discussion(addDays(opened, random.below(30)));
  const rare = unit.processes < 6;
  const second = !rare && random.chance(0.35) ? [discussion(addDays(first.on, 7 + random.below(21)))] : [];
  const held = [first, ...second].filter(({ on }) => on <= today);
  const typed = random.chance(0.1) ? [...held].reverse() : held;
  const last = typed.at(-1);
  const takenBack: readonly LpProcessCommand[] =
    last && !rare && random.chance(0.06)
      ? [
          { type: 'retract', entry: last.entry, on: last.on, reason: 'wrong-details' },
          { ...last, entry: random.uuid() as EntryId, children: last.children + 1 },
        ]
      : [];
  return [
    { type: 'open-process', process, entry, on: opened, unit: unit.entry.unit, origin, ...concern },
    ...typed,
    ...takenBack,
  ];
}

/**
 * One family's made-up log: seeded commands through `lpProcess.decide`, so that it is a valid log by construction.
 * Throws when a command is refused: then the sample, not its reader, is at fault.
 * @example northKareliaStream(unit, '2026-03-02' as Day, '2026-11-22' as Day, seededRandom(14)).events[0] // { type: 'process-opened', … }
 */
export function northKareliaStream(
  unit: SampleUnit,
  plannedDay: Day,
  today: Day,
  random: Random,
): StreamLog<LpProcessEvent> {
  const opened = workday(rests(plannedDay, unit) ? addDays(plannedDay, -restDays) : plannedDay);
  // The sample names no leaders and hands nothing over, so it needs nobody's rights and no controllers
  const controllers = { ofUnits: {}, ofWorkers: {} };
  const context = { today, rights: [], settings: defaultLpSettings, controllers };
  const process = random.uuid() as ProcessId;
  let state = lpProcess.initial;
  const events: LpProcessEvent[] = [];
  for (const command of commandsOf(process, unit, opened, today, random)) {
    const decided = lpProcess.decide(command, state, context);
    if (!decided.ok) throw new Error(`The sample was refused with ${decided.error.code}.`);
    state = decided.value.reduce(lpProcess.evolve, state);
    events.push(...decided.value);
  }
  return { stream: 'lp-process', key: process, events };
}
