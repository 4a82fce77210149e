/** The properties that are read, by component; everything else (summaries, attendees, notes) is skipped and never held. */
export const wantedProperties: Readonly<Record<string, ReadonlySet<string>>> = {
  VCALENDAR: new Set(['METHOD', 'X-WR-TIMEZONE']),
  VEVENT: new Set([
    'UID',
    'SEQUENCE',
    'DTSTART',
    'DTEND',
    'DURATION',
    'RRULE',
    'RDATE',
    'EXDATE',
    'RECURRENCE-ID',
    'TRANSP',
    'STATUS',
    'X-MICROSOFT-CDO-BUSYSTATUS',
  ]),
  VFREEBUSY: new Set(['DTSTART', 'DTEND', 'FREEBUSY']),
  VTIMEZONE: new Set(['TZID']),
  STANDARD: new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']),
  DAYLIGHT: new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']),
};

/** The components of a calendar that are kept: those that tell of time. */
export const keptComponents: ReadonlySet<string> = new Set(['VEVENT', 'VFREEBUSY', 'VTIMEZONE']);

const withoutBusyTime: ReadonlySet<string> = new Set(['VTODO', 'VJOURNAL', 'VALARM', 'STANDARD', 'DAYLIGHT']);

/**
 * Whether a component that stands where an event may stand could hold busy time that is not read: one by a name nobody knows
 * (a spoilt VEVENT), or the hours of VAVAILABILITY. Those of other programs (X-…) do not tell of time.
 * @source RFC 5545, 3.6; RFC 7953
 */
export const mayHoldBusyTime = (name: string): boolean =>
  !keptComponents.has(name) && !withoutBusyTime.has(name) && !name.startsWith('X-');

const names = [...new Set(Object.values(wantedProperties).flatMap((set) => [...set]))].join('|');
const brokenWanted = new RegExp(
  `^[^a-z]*(?:(?:BEGIN|END)[^a-z]*V?(?:CALENDAR|EVENT|FREEBUSY|TIMEZONE)|(?:${names})\\s*(?:[;:=]|\\d{4}|FREQ=|PT?\\d))`,
  'i',
);

/** Whether a line without the form of one begins as one that is wanted: what it says is lost. */
export const looksWanted = (text: string): boolean => brokenWanted.test(text.slice(0, 60));
