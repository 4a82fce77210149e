import { placeKey, type Place } from '../kernel/index.js';
import { interviewThemes, type InterviewNote } from '../streams/collaboration-records/index.js';
import { keyOf, stockMeasure, type MeasureDeclaration } from './measure.js';
import { unrelated } from './relations.js';

/** The coded notes of the interviews of a place. */
export interface InterviewState {
  readonly place: Place;
  readonly notes: readonly InterviewNote[];
}

const declaration: MeasureDeclaration = {
  id: 'interview-themes',
  version: 1,
  unit: 'count',
  direction: 'neither',
  protect: 'family',
  dimensions: ['theme'],
  sumsOver: ['place'],
  relations: [unrelated('interviews are made apart from processes, with whom and how often nobody records')],
  source: '3.7, F44',
  since: '0.1.0',
};

/**
 * Interviews about network meetings by theme they spoke of; one interview counts once in a theme, however many notes it has,
 * and in every theme it spoke of.
 * @source 3.7, F44 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const interviewThemeCounts = stockMeasure<InterviewState>(declaration, (day) => {
  const month = day.slice(0, 7);
  return ({ place, notes }) =>
    interviewThemes.flatMap((theme) => {
      const spoke = notes.filter((note) => note.theme === theme && note.month <= month);
      const n = new Set(spoke.map(({ interview }) => interview)).size;
      const cell = {
        measure: keyOf(declaration),
        place: placeKey(place),
        period: day,
        dimensions: { theme },
      };
      return n === 0 ? [] : [{ cell, n }];
    });
});
