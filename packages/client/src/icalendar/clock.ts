import { utcZone, type Zone } from './zone.js';
import type { TimeValue } from './timeValue.js';

/** The zones of one file: its own, the named ones, and the home zone for times that say none. */
export interface Clock {
  /** The zone of a time; null when nobody knows the name it gives. */
  readonly zoneOf: (time: TimeValue) => Zone | null;
}

/** A clock for a file, given the home zone, the search for names, and that for the file's own zones. */
export function clockOf(
  home: Zone,
  named: (name: string) => Zone | null,
  own: (name: string) => Zone | null,
): Clock {
  const known = new Map<string, Zone | null>();
  const find = (name: string): Zone | null => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    // A name everybody knows is trusted more than the file's own rules for it, which are often old.
    const zone = named(name) ?? own(name);
    known.set(name, zone);
    return zone;
  };
  return {
    zoneOf: (time) => {
      if (time.kind === 'utc') return utcZone;
      if (time.kind !== 'zoned') return home;
      return find(time.zone!);
    },
  };
}
