import { parseDay, parseUnitId, type Day, type LpProcessEvent, type UnitId } from '@puheeksi/core';

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** An event says where and when itself, or in what it corrects (`is`, `was`) or takes back (`cancelled`). */
const partsOf = (event: LpProcessEvent): readonly Part[] => {
  const whole: Part = { ...event };
  return [whole['is'], whole['cancelled'], whole, whole['was']].filter(isPart);
};

/** The day an event is about: of a correction, the day that holds now. @example dayOf(discussionHeld) // '2026-01-10' */
export function dayOf(event: LpProcessEvent): Day {
  for (const { on } of partsOf(event)) {
    const day = typeof on === 'string' ? parseDay(on) : undefined;
    if (day?.ok) return day.value;
  }
  throw new Error(`An event without a day: ${event.type}`);
}

/** Every unit an event concerns: where it is counted, and where the process goes. @example unitsOf(discussionHeld) // ['liperi-school'] */
export function unitsOf(event: LpProcessEvent): readonly UnitId[] {
  const named = partsOf(event).flatMap(({ unit, toUnit }) => [unit, toUnit]);
  const units = named.flatMap((text) => {
    const unit = typeof text === 'string' ? parseUnitId(text) : undefined;
    return unit?.ok ? [unit.value] : [];
  });
  return [...new Set(units)];
}
