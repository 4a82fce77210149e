import { helsinkiOffset, type UtcMinute } from '@puheeksi/core/calendar';
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import type { WallMinute } from './timeValue.js';

/** A time zone as two functions between its wall clock and UTC. */
export interface Zone {
  readonly toUtc: (wall: WallMinute) => UtcMinute;
  readonly toWall: (utc: UtcMinute) => WallMinute;
}

const day = 1440;
/** The farthest any zone is ahead of UTC, in minutes. */
export const farthestAhead = 14 * 60;
/** The farthest any zone is behind UTC, in minutes. */
export const farthestBehind = 12 * 60;

/**
 * A zone from its distance to UTC at an instant. A time that comes twice is the first; a time that is skipped keeps its
 * distance after midnight, so 03:30 becomes 04:30 (RFC 5545, 3.3.5).
 */
export function zoneOf(offsetAt: (utc: UtcMinute) => number): Zone {
  return {
    toWall: (utc) => utc + offsetAt(utc),
    toUtc: (wall) => {
      const before = wall - offsetAt(wall - day);
      const after = wall - offsetAt(wall + day);
      if (before === after) return before;
      const beforeHolds = before + offsetAt(before) === wall;
      const afterHolds = after + offsetAt(after) === wall;
      if (beforeHolds && afterHolds) return Math.min(before, after);
      return afterHolds ? after : before;
    },
  };
}

/** UTC itself. */
export const utcZone: Zone = zoneOf(() => 0);

/** Since 1981 the clocks of Finland follow the rule in the core; older data come from the machine. */
const ruleSince = Date.UTC(1981, 0, 1) / 60_000;

const stretch = 7 * day;
const maxKnown = 5_000;

/**
 * The distances of an IANA zone, from the machine's data. Asking costs a tenth of a millisecond, so a week whose ends agree
 * is taken as one: no zone changes its clocks and back within a week.
 */
const offsetsOf = (name: string): ((utc: UtcMinute) => number) => {
  const ask = (utc: UtcMinute): number => {
    const instant = Temporal.Instant.fromEpochMilliseconds(utc * 60_000);
    return Math.round(instant.toZonedDateTimeISO(name).offsetNanoseconds / 60e9);
  };
  const known = new Map<number, number>();
  const atWeek = (week: number): number => {
    const cached = known.get(week);
    if (cached !== undefined) return cached;
    const offset = ask(week * stretch);
    if (known.size < maxKnown) known.set(week, offset);
    return offset;
  };
  return (utc) => {
    const week = Math.floor(utc / stretch);
    const offset = atWeek(week);
    return offset === atWeek(week + 1) ? offset : ask(utc);
  };
};

/** Names of the IANA data that are no place: abbreviations and distances. 'GMT+0' and the like are in its file of old names. */
const abbreviations: ReadonlySet<string> = new Set(
  'CET CST6CDT EET EST EST5EDT GMT GMT+0 GMT-0 GMT0 GREENWICH HST MET MST MST7MDT PST8PDT UCT UNIVERSAL UTC WET ZULU'.split(
    ' ',
  ),
);
/** Names of countries in the same data: its only places without an area before a slash. */
const countries: ReadonlySet<string> = new Set(
  `CUBA EGYPT EIRE GB GB-EIRE HONGKONG ICELAND IRAN ISRAEL JAMAICA JAPAN KWAJALEIN LIBYA NAVAJO NZ NZ-CHAT POLAND PORTUGAL PRC ROC
  ROK SINGAPORE TURKEY W-SU`.split(/\s+/),
);

/**
 * Whether the IANA data have a name. Browsers and Node also take the three letters of an old library, where 'BST' is the clock of
 * Bangladesh and 'AST' that of Alaska: what a calendar means by them nobody can tell.
 */
const isIana = (name: string): boolean => {
  const capitals = name.toUpperCase();
  const inAnArea = /^[A-Z][A-Z_]*\//.test(capitals) && !capitals.startsWith('SYSTEMV/');
  if (!inAnArea && !abbreviations.has(capitals) && !countries.has(capitals)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** '/freeassociation.sourceforge.net/Europe/Helsinki' and the like carry the IANA name at their end. */
const ianaNameIn = (name: string): string | null => {
  if (isIana(name)) return name;
  const parts = name.split('/').filter((part) => part !== '');
  for (const count of [3, 2, 1]) {
    const tail = parts.slice(-count).join('/');
    if (parts.length >= count && tail.includes('/') && isIana(tail)) return tail;
  }
  return null;
};

/** The IANA name behind a Windows name. Finland is asked first, because 'FLE Standard Time' is Kyiv elsewhere. */
const windowsNameIn = (name: string): string | null =>
  findIana(name as never, 'FI')[0] ?? findIana(name as never)[0] ?? null;

let zonesByCity: ReadonlyMap<string, string> | null = null;
const zoneOfCity = (city: string): string | null => {
  zonesByCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [name.slice(name.lastIndexOf('/') + 1), name]),
  );
  return zonesByCity.get(city.trim().replaceAll(' ', '_')) ?? null;
};

const labelForm = /^\((?:UTC|GMT)(?:([+-])(\d{2}):(\d{2}))?\) (.+)$/;
const aWinter = Date.UTC(2026, 0, 1) / 60_000;
const aSummer = Date.UTC(2026, 6, 1) / 60_000;

/**
 * '(UTC+02:00) Helsinki, Kyiv, Riga …' is what Outlook shows people, and some programs write it as a name: the zone of the
 * first city whose clocks outside summer time are where the label says. A label without such a city is nobody's zone.
 */
const labelledNameIn = (label: string): string | null => {
  const parts = labelForm.exec(label);
  if (!parts) return null;
  const minutes = Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
  const written = parts[1] === '-' ? -minutes : minutes;
  for (const city of parts[4]!.split(',', 8)) {
    const name = zoneOfCity(city);
    if (name === null) continue;
    const offset = offsetsOf(name);
    if (Math.min(offset(aWinter), offset(aSummer)) === written) return name;
  }
  return null;
};

interface NamedZone {
  readonly zone: Zone;
  readonly isPlace: boolean;
}

const buildZone = (name: string): NamedZone | null => {
  const iana = ianaNameIn(name) ?? windowsNameIn(name) ?? labelledNameIn(name);
  if (iana === null) return null;
  const offsets = offsetsOf(iana);
  const capitals = iana.toUpperCase();
  return {
    zone:
      capitals === 'EUROPE/HELSINKI'
        ? zoneOf((utc) => (utc >= ruleSince ? helsinkiOffset(utc) : offsets(utc)))
        : zoneOf(offsets),
    isPlace: !abbreviations.has(capitals) && !capitals.startsWith('ETC/'),
  };
};

/** Looking a name up costs a thousandth of a second; every file asks for the same few. */
const builtZones = new Map<string, NamedZone>();
const maxZones = 600;
const longestName = 120;

const search = (name: string): NamedZone | null => {
  if (name.length > longestName) return null;
  const trimmed = name.trim();
  const built = builtZones.get(trimmed);
  if (built) return built;
  const zone = buildZone(trimmed);
  if (zone && builtZones.size < maxZones) builtZones.set(trimmed, zone);
  return zone;
};

/**
 * The zone of an IANA or Windows name, or null when neither knows it.
 * @example namedZone('FLE Standard Time') // Europe/Helsinki
 */
export function namedZone(name: string): Zone | null {
  return search(name)?.zone ?? null;
}

/**
 * Whether a name is that of a place, whose clocks are known to everybody: 'Europe/Helsinki', 'FLE Standard Time'. 'GMT', 'EST' and
 * 'Etc/GMT+2' are none.
 */
export function isPlaceName(name: string): boolean {
  return search(name)?.isPlace ?? false;
}
