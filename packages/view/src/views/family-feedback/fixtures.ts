import { countsOfResponse, familyFeedback, reportedFeedback } from '@puheeksi/core/indicators';
import {
  defaultPolicy,
  placeKey,
  tallyOf,
  type Month,
  type PublishedTable,
  type RegionCode,
} from '@puheeksi/core';
import {
  feedbackItems,
  type FeedbackAnswer,
  type FeedbackItem,
  type ResponseReceived,
} from '@puheeksi/core/streams/survey';
import { publish } from '@puheeksi/core/privacy';
import { northKareliaSurvey2022 } from '@puheeksi/core/testing';
import { fixtureAsOf, fixturePeriod } from '../../testing/fixtureMoment.js';
import { fixturesOfTables, type ViewFixtures } from '../fixture.js';

const region = { level: 'region', code: '14' as RegionCode } as const;

/** How many agreed with an item, out of how many who answered it. */
type Agreement = readonly [agreed: number, n: number];
type Agreements = Readonly<Partial<Record<FeedbackItem, Agreement>>>;

const answer = (index: number, [agreed, n]: Agreement): FeedbackAnswer | undefined => {
  if (index >= n) return undefined;
  return index < agreed ? 'agreed' : 'did-not-agree';
};

const responses = (agreements: Agreements): readonly ResponseReceived[] => {
  const families = Math.max(0, ...Object.values(agreements).map(([, n]) => n));
  return Array.from({ length: families }, (_, index) => ({
    type: 'response-received',
    month: '2026-09' as Month,
    place: placeKey(region),
    setting: 'school',
    answers: Object.fromEntries(
      feedbackItems.flatMap((item) => {
        const agreement = agreements[item];
        const given = agreement && answer(index, agreement);
        return given === undefined ? [] : [[item, given]];
      }),
    ),
  }));
};

const answered = (agreements: Agreements): PublishedTable =>
  publish(
    familyFeedback(tallyOf(responses(agreements).flatMap(countsOfResponse)), {
      place: region,
      inPlace: () => true,
      period: fixturePeriod,
      asOf: fixtureAsOf,
      provisional: true,
      synthetic: true,
    }),
    defaultPolicy,
  );

const same = (agreement: Agreement): Agreements =>
  Object.fromEntries(feedbackItems.map((item) => [item, agreement]));

/**
 * Published tables of family feedback, for stories, tests and host pages; all made by the core's own functions. `reported` is
 * the real survey of 2022; the others are made up.
 * @example familyFeedbackFixtures().reported
 */
export function familyFeedbackFixtures(): Readonly<
  Record<
    | 'default'
    | 'smallNumbers'
    | 'allSuppressed'
    | 'zero'
    | 'noData'
    | 'someItems'
    | 'largeNumbers'
    | 'reported',
    PublishedTable
  >
> {
  return {
    default: answered({
      'felt-heard': [176, 184],
      'more-tools-for-parenthood': [83, 181],
      'mental-health-more-meaningful': [52, 176],
      'trusts-own-mental-health-skills': [71, 179],
      'benefit-for-child': [131, 183],
      'benefit-for-family': [124, 182],
      'benefit-for-self': [109, 180],
    }),
    smallNumbers: answered({
      'felt-heard': [21, 24],
      'more-tools-for-parenthood': [11, 23],
      'mental-health-more-meaningful': [4, 22],
      'trusts-own-mental-health-skills': [8, 24],
      'benefit-for-child': [16, 24],
      'benefit-for-family': [15, 21],
      'benefit-for-self': [3, 7],
    }),
    allSuppressed: answered(same([2, 4])),
    zero: answered({ ...same([14, 30]), 'mental-health-more-meaningful': [0, 30] }),
    noData: answered({}),
    someItems: answered({ 'felt-heard': [58, 64], 'benefit-for-child': [41, 64] }),
    largeNumbers: answered({ ...same([1482, 2310]), 'felt-heard': [2241, 2310] }),
    reported: publish(reportedFeedback(northKareliaSurvey2022(), fixtureAsOf), defaultPolicy),
  };
}

/** The same as answers to the view. */
export const fixtures = (): ViewFixtures => fixturesOfTables(familyFeedbackFixtures());
