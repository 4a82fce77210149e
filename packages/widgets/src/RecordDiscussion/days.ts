import {
  dayDoubts,
  dayFaults,
  lpProcessDays,
  type Day,
  type DayDoubt,
  type LpProcessCommand,
} from '@puheeksi/core';
import type { Texts } from '@puheeksi/view';
import { faultsOfRefusals, type Faults } from './faults.js';

/** Days that no rule would take, beside their fields; nothing when every day is possible. */
export function impossibleDays(
  commands: readonly LpProcessCommand[],
  today: Day,
  texts: Texts,
): Faults | undefined {
  const found = commands.flatMap((command) => dayFaults(command, lpProcessDays, today));
  return found.length === 0 ? undefined : faultsOfRefusals(found, texts);
}

/** What is asked about the days once: the same day of two commands is one question. */
export function unlikelyDays(commands: readonly LpProcessCommand[], today: Day): readonly DayDoubt[] {
  const found = commands.flatMap((command) => dayDoubts(command, lpProcessDays, today));
  return [...new Map(found.map((doubt) => [doubtKey(doubt), doubt])).values()];
}

/** What a doubt is about, and which: a question that was answered is not asked again. */
export function doubtKey({
  code,
  field,
  day,
}: {
  readonly code: string;
  readonly [fact: string]: unknown;
}): string {
  return [code, field, day].join(' ');
}
