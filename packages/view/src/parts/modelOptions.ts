import type { Language } from '@puheeksi/core';
import type { Place } from '@puheeksi/core/kernel';
import type { ShownTexts } from '../text/readingTexts.js';

/**
 * Names of places, given by the host so that 308 municipalities need not travel with every figure. `placeName` of
 * `@puheeksi/core/regions` knows regions and municipalities; the region's own register knows units and areas.
 */
export type PlaceNames = (place: Place, language: Language) => string | undefined;

/** What a view model is made for. */
export interface ModelOptions {
  readonly language: Language;
  readonly names?: PlaceNames;
}

/** The same with the words of the language at hand, so that a model brings no other language along. */
export interface ModelWords {
  readonly reading: ShownTexts;
  readonly names?: PlaceNames;
}
