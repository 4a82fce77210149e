import type { OwnZones } from './clock.js';
import type { Component } from './components.js';
import { customZone, customZoneContent, customZoneNames } from './customZone.js';
import type { Expanded } from './expanded.js';
import { isPlaceName, namedZone, type Zone } from './zone.js';

/** Names of zones in small letters: a program may write the same name in two ways. */
const keyOf = (name: string): string => name.trim().toLowerCase();

/**
 * The zones a file defines itself, each built when an event first names it: most files define more than they use. Two that have
 * one name and do not say the same are none.
 */
export function ownZonesOf(components: readonly Component[], to: Expanded): OwnZones {
  const own = new Map<string, Component[]>();
  for (const component of components) {
    // A name without any rule defines nothing.
    if (component.name !== 'VTIMEZONE' || component.inside.length === 0) continue;
    for (const name of customZoneNames(component)) {
      const known = own.get(keyOf(name));
      if (known) known.push(component);
      else own.set(keyOf(name), [component]);
    }
  }
  return (name) => {
    const [component, ...others] = own.get(keyOf(name)) ?? [];
    if (!component) return undefined;
    const content = others.length > 0 ? customZoneContent(component) : '';
    const isOne = others.every((other) => customZoneContent(other) === content);
    const zone = isOne ? customZone(component, to.window, to.isLate) : null;
    if (!zone) to.faults.add('not-a-time-zone', component.line);
    return zone;
  };
}

const week = 7 * 1440;

/** Whether two clocks show the same through a window. Where one changes and the other does not, they differ for weeks. */
const showTheSame = (one: Zone, other: Zone, { window }: Expanded): boolean => {
  for (let utc = window.from; utc < window.to; utc += week)
    if (one.toWall(utc) !== other.toWall(utc)) return false;
  return one.toWall(window.to) === other.toWall(window.to);
};

/**
 * The zone of times that name none: home, unless a calendar of the file says that its own is another one (X-WR-TIMEZONE). Then
 * nobody can tell whether its program meant that clock or the one on the wall, and such times have no zone.
 */
export function zoneOfFloatingTimes(
  components: readonly Component[],
  home: Zone,
  own: OwnZones,
  to: Expanded,
): Zone | null {
  const calendars = new Set(components.map(({ calendar }) => calendar));
  const names = [...calendars].flatMap((calendar) =>
    calendar.flatMap(({ name, value }) => (name === 'X-WR-TIMEZONE' && value !== '' ? [value] : [])),
  );
  const isHome = (name: string): boolean => {
    const zone = isPlaceName(name) ? namedZone(name) : (own(name) ?? namedZone(name));
    return zone !== null && (zone === home || showTheSame(zone, home, to));
  };
  return [...new Set(names)].every(isHome) ? home : null;
}
