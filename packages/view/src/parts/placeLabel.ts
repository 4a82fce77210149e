import type { Place } from '@puheeksi/core/kernel';
import { regionName } from '@puheeksi/core/regions';
import { readingTextsFor } from '../text/readingTextsFor.js';
import type { ModelOptions, ModelWords } from './modelOptions.js';

/** The name of a place in words that are at hand: the host's, else that of a region, else its level and code. */
export function placeIn(place: Place, { reading, names }: ModelWords): string {
  const { language, unnamedPlace } = reading;
  const given = names?.(place, language);
  if (given !== undefined) return given;
  const region = place.level === 'region' ? regionName(place.code, language) : undefined;
  return region ?? unnamedPlace[place.level](place.code);
}

/**
 * The name of a place: the host's, else that of a region, else its level and code.
 * @example placeLabel({ level: 'region', code: northKarelia }, { language: 'sv' }) // 'Norra Karelens välfärdsområde'
 */
export function placeLabel(place: Place, { language, ...rest }: ModelOptions): string {
  return placeIn(place, { reading: readingTextsFor(language), ...rest });
}
