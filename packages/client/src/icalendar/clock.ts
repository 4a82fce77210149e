import { isPlaceName, utcZone, type Zone } from './zone.js';
import type { TimeValue } from './timeValue.js';

/** The zones of one file: its own, the named ones, and the home zone for times that say none. */
export interface Clock {
  /**
   * The zone of a time; null when nobody knows the name it gives. A time that gives none is on the clock of the event it stands
   * in (`within`), and an event that gives none on the home clock.
   */
  readonly zoneOf: (time: TimeValue, within?: Zone) => Zone | null;
}

/** How a file's own zones are found: undefined for a name it does not define, null for one that is not well formed. */
export type OwnZones = (name: string) => Zone | null | undefined;

/**
 * A clock for a file, given the home zone, the zone of times that say none (null when the file names another than home, so that
 * nobody can tell which is meant), the search for names, and that for the file's own zones.
 */
export function clockOf(
  home: Zone,
  floating: Zone | null,
  named: (name: string) => Zone | null,
  own: OwnZones,
): Clock {
  const known = new Map<string, Zone | null>();
  const search = (name: string): Zone | null => {
    // The clocks of a place are known to everybody, and a file's own rules for it are often old. An abbreviation ('GMT', 'EST') is
    // what the file says it is: many programs call the clocks of London so, summer and winter.
    if (isPlaceName(name)) return named(name) ?? own(name) ?? null;
    const ofFile = own(name);
    return ofFile === undefined ? named(name) : ofFile;
  };
  const find = (name: string): Zone | null => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const zone = search(name);
    known.set(name, zone);
    return zone;
  };
  return {
    zoneOf: (time, within) => {
      if (time.kind === 'utc') return utcZone;
      if (time.kind === 'zoned') return find(time.zone!);
      return within ?? (time.kind === 'day' ? home : floating);
    },
  };
}
