import { dayDoubts, dayFaults, type DayDoubt } from '@puheeksi/core/kernel';
import { lpProcessDays } from '@puheeksi/core/streams/lp-process';
import type { Day, LpProcessCommand } from '@puheeksi/core';
import type { Texts } from '@puheeksi/view';
import { daysOf, type Draft } from './draft.js';
import { faultsOfRefusals, type Faults } from './faults.js';

/** Days of a draft that no rule would take, beside their fields; none when every day that can be read is possible. */
export function impossibleDays(draft: Draft, today: Day, texts: Texts): Faults {
  return faultsOfRefusals(dayFaults(daysOf(draft, today), lpProcessDays, today), texts);
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
