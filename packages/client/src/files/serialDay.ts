import { addDays, type Day } from '@puheeksi/core';
import { daysBetween } from '@puheeksi/core/kernel';

/** Day 0 of the serial numbers that spreadsheets keep days in; right from 1900-03-01 (their 1900 has a 29 February). */
const dayZero = '1899-12-30' as Day;
const firstRight = 61;
/** 31.12.9999. */
const last = 2_958_465;
/** The day that the other system, of old Macintosh files, begins with, as a number of this one. */
export const days1904 = 1_462;

/**
 * The day that a spreadsheet's serial number stands for; the time of day is left out. Nothing for numbers that are no day.
 * @source ECMA-376 Part 1, 18.17.4.1 (dates in the 1900 system)
 * @example dayOfSerial(46055) // '2026-02-02'
 */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  return whole >= firstRight && whole <= last ? addDays(dayZero, whole) : undefined;
}

/** The serial number of a day; nothing before 1900-03-01, where spreadsheets disagree. @example serialOfDay('2026-02-02' as Day) // 46055 */
export function serialOfDay(day: Day): number | undefined {
  const serial = daysBetween(dayZero, day);
  return serial >= firstRight ? serial : undefined;
}
