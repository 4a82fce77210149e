import { placeLevels, type PlaceKey, type PlaceLevel } from '../kernel/index.js';
import type { AnySurvey } from './survey.js';

/** Results by place are of places where at least so many people do the work: with fewer, an answer would be about one of them. */
export const minWorkers = 3;

/** As much of a survey as the place of an answer depends on. */
type WithGrain = { readonly grain: Pick<AnySurvey['grain'], 'place'> };

/** A place that an answer could be kept with, and how many people do there what the survey asks about. */
export interface PlaceOfWork {
  readonly level: PlaceLevel;
  readonly place: PlaceKey;
  readonly workers: number;
}

/**
 * The place that is kept with an answer: the finest that the survey allows and where at least three people do the work. Chosen before the
 * form is opened, so that a finer place is never sent. Nothing where even the widest has fewer: then nothing is asked by place.
 * @source docs/settled-questions.md "Surveys by age"
 * @example answerPlace({ grain: { place: 'unit' } }, [{ level: 'unit', place: 'unit:clinic', workers: 2 }, { level: 'region', place: 'region:14', workers: 90 }]) // 'region:14'
 */
export function answerPlace({ grain }: WithGrain, places: readonly PlaceOfWork[]): PlaceKey | undefined {
  const finest = placeLevels.indexOf(grain.place);
  return places
    .filter(({ level, workers }) => placeLevels.indexOf(level) <= finest && workers >= minWorkers)
    .reduce<PlaceOfWork | undefined>(
      (max, next) =>
        max === undefined || placeLevels.indexOf(next.level) > placeLevels.indexOf(max.level) ? next : max,
      undefined,
    )?.place;
}
