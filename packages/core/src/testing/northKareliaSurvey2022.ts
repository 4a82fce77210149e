import type { ReportedSurvey } from '../indicators/index.js';
import { parsePeriod, type Day, type RegionCode } from '../kernel/index.js';

/**
 * The client survey of North Karelia as it was printed: 196 families who had an LT discussion from 1 January to 2 November
 * 2022. Real figures. The period is given in whole months, so it ends with November although the survey ended on its second
 * day. 67.4 % and 57.4 % fit no count of 196: the report does not say what they are out of.
 * @source MIELI Suomen Mielenterveys ry, in Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja
 *   asiakasymmärrys"
 * @example northKareliaSurvey2022().n // 196
 */
export function northKareliaSurvey2022(): ReportedSurvey {
  const period = parsePeriod('2022-01..2022-11');
  if (!period.ok) throw new Error('The period of the survey is not a period.');
  return {
    place: { level: 'region', code: '14' as RegionCode },
    period: period.value,
    asOf: '2022-11-02' as Day,
    n: 196,
    publisher: 'MIELI Suomen Mielenterveys ry',
    title: 'Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023',
    year: 2023,
    settings: [
      { code: 'school', percentage: 74, decimals: 0 },
      { code: 'early-education', percentage: 3, decimals: 0 },
      { code: 'health', percentage: 5, decimals: 0 },
      { code: 'social', percentage: 1.5, decimals: 1 },
      { code: 'family-work', percentage: 1.5, decimals: 1 },
      { code: 'other', percentage: 15, decimals: 0 },
    ],
    items: [
      { code: 'felt-heard', percentage: 97, decimals: 0 },
      { code: 'more-tools-for-parenthood', percentage: 39, decimals: 0 },
      { code: 'mental-health-more-meaningful', percentage: 21, decimals: 0 },
      { code: 'trusts-own-mental-health-skills', percentage: 32, decimals: 0 },
      { code: 'benefit-for-child', percentage: 70, decimals: 0 },
      { code: 'benefit-for-family', percentage: 67.4, decimals: 1 },
      { code: 'benefit-for-self', percentage: 57.4, decimals: 1 },
    ],
  };
}
