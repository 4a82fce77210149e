import type { Place } from '@puheeksi/core/kernel';
import { regionName } from '@puheeksi/core/regions';
import { readingTextsFor } from '../text/readingTextsFor.js';
import type { ModelOptions } from './modelOptions.js';

/**
 * The name of a place: the host's, else that of a region, else its level and code.
 * @example placeLabel({ level: 'region', code: northKarelia }, { language: 'sv' }) // 'Norra Karelens välfärdsområde'
 */
export function placeLabel(place: Place, { language, names }: ModelOptions): string {
  const given = names?.(place, language);
  if (given !== undefined) return given;
  const region = place.level === 'region' ? regionName(place.code, language) : undefined;
  return region ?? readingTextsFor(language).unnamedPlace[place.level](place.code);
}
