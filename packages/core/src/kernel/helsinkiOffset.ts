const dayMinutes = 1440;

/** The last Sunday on or before a day, as the UTC minute 01:00 of that Sunday. Numbers only: searches ask this often. */
const sundayAtOne = (year: number, month: number, lastDay: number): number => {
  const days = Date.UTC(year, month - 1, lastDay) / 86_400_000;
  // Day 0 was a Thursday, so days + 4 counts from a Sunday.
  return (days - ((days + 4) % 7)) * dayMinutes + 60;
};

/**
 * Summer time of a year in UTC minutes: from the last Sunday of March to the last Sunday of October, changed at 01:00 UTC.
 * @example summerTimeOf(2026).from // 29579100
 */
export function summerTimeOf(year: number): { readonly from: number; readonly to: number } {
  return {
    from: sundayAtOne(year, 3, 31),
    // Until 1995 summer time ended on the last Sunday of September.
    to: year <= 1995 ? sundayAtOne(year, 9, 30) : sundayAtOne(year, 10, 31),
  };
}

/** The year of a UTC minute. @example yearOfMinute(29579100) // 2026 */
export function yearOfMinute(minute: number): number {
  return new Date(minute * 60_000).getUTCFullYear();
}

/**
 * How far the clocks of Finland are ahead of UTC at a UTC minute: 120 or 180. The rule is in the code, so that the answer
 * depends neither on the time zone data of the machine nor on its settings. From 1981 on.
 * @source Directive 2000/84/EC, articles 2 and 3; Government decree 1424/2001 on summer time
 * @example helsinkiOffset(minuteOf('2026-03-29T01:00:00.000Z' as Instant)) // 180
 */
export function helsinkiOffset(minute: number): 120 | 180 {
  const { from, to } = summerTimeOf(yearOfMinute(minute));
  return minute >= from && minute < to ? 180 : 120;
}
