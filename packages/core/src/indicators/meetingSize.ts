import { flowOfFacts } from './lp/counted.js';
import { meetingsHeld } from './lp/meetings.js';
import type { LpProcessEvent } from '../streams/lp-process/index.js';
import type { FlowMeasure } from './measure.js';
import { partOf } from './relations.js';

/**
 * Network meetings by how many people were there, the family too.
 * @source R0-P5: too large a group is the feedback parents gave
 */
export const meetingGroupSizes = flowOfFacts(
  {
    hears: ['network-meeting-held'],
    id: 'meeting-group-sizes',
    dimensions: ['people'],
    relations: [partOf(meetingsHeld, 'cell')],
    source: 'R0-P5',
  },
  (fact) => {
    if (fact.type !== 'network-meeting-held') return [];
    const others = fact.attended.filter(
      ({ attendance, party }) => attendance !== 'absent' && party !== 'family',
    );
    const family = fact.attended.filter(
      ({ attendance, party }) => attendance !== 'absent' && party === 'family',
    );
    return [{ dimensions: { people: String(others.length + Math.max(family.length, fact.family.length)) } }];
  },
);

/** Network meetings by how many professionals were there. @source R0-P3, R0-P5 */
export const meetingProfessionals = flowOfFacts(
  {
    hears: ['network-meeting-held'],
    id: 'meeting-professionals',
    dimensions: ['people'],
    relations: [partOf(meetingsHeld, 'cell')],
    source: 'R0-P3, R0-P5',
  },
  (fact) =>
    fact.type === 'network-meeting-held'
      ? [
          {
            dimensions: {
              people: String(
                fact.attended.filter(
                  ({ attendance, party }) => attendance !== 'absent' && party === 'professional',
                ).length,
              ),
            },
          },
        ]
      : [],
);

/** The flow measures of the size of network meetings. */
export const meetingSizeMeasures: readonly FlowMeasure<LpProcessEvent>[] = [
  meetingGroupSizes,
  meetingProfessionals,
];
