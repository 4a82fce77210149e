import { currentIndicators, type Indicator } from '@puheeksi/core';
import { indicatorDefinitions, indicatorGroups } from '@puheeksi/core/indicators';
import { indicatorTextsFor } from '../indicator-table/indicatorTexts.js';

const protections: Readonly<Record<Indicator['protect'], string>> = {
  family: 'family: small numbers are hidden',
  staff: 'staff: structure is shown',
  open: 'open',
};

const origins: Readonly<Record<NonNullable<Indicator['givenBy']>, string>> = {
  region: 'Reported by the region from its own systems',
  national: 'Published by others, of the region and of the country',
};

const originOf = ({ givenBy, measures }: Indicator): string => {
  if (givenBy) return origins[givenBy];
  return `Counted from: ${measures.length === 0 ? 'a register' : measures.map((key) => `\`${key}\``).join(', ')}`;
};

const rowOf = (indicator: Indicator): string => {
  const { id, version, unit, direction, protect, time, splits, source } = indicator;
  const { name, definition } = indicatorTextsFor('en').indicators[id];
  const versions = indicatorDefinitions.filter((one) => one.id === id).map((one) => one.version);
  return [
    `### ${name}`,
    '',
    `\`${id}\`, version ${version}${versions.length > 1 ? ` (of ${versions.join(', ')})` : ''}. ${definition}`,
    '',
    `- Finnish: ${indicatorTextsFor('fi').indicators[id].name}. Swedish: ${indicatorTextsFor('sv').indicators[id].name}.`,
    `- Unit: ${unit}. Better: ${direction}. Time: ${time === 'day' ? 'the situation on a day' : 'over a period'}. Protection: ${protections[protect]}.`,
    `- ${originOf(indicator)}.${splits.length === 0 ? '' : ` Split by: ${splits.join(', ')}.`}`,
    `- Source: ${source}.`,
    '',
  ].join('\n');
};

/**
 * The page of reference about the indicators, as Markdown: what each is called, means and is counted from.
 * @example indicatorReference().startsWith('# Indicators') // true
 */
export function indicatorReference(): string {
  const texts = indicatorTextsFor('en');
  return [
    '# Indicators',
    '',
    'Generated from the registry `indicatorDefinitions` of `@puheeksi/core` by `scripts/indicatorReference.ts`; a test demands that this page is current. Do not edit it by hand.',
    '',
    'A share has its n and its Wilson 95 % interval; a share of a complete register (workers, teams, bodies, units) has no interval, because nothing was sampled. A rate per 1 000 has the exact Poisson interval and the inhabitants as n, those under 18 where they are given and all of them otherwise, and says of which year, ages and register they are; it is given for the place, for municipalities and for areas whose inhabitants are given, and never for a unit, which has none. Waits within a target are held against the target of their month; decided targets and baselines stand beside the figures. Quantiles come from buckets of whole days, in whole days, and are let out only where as many observations as the threshold of the policy lie on their rarer side (with five: a median of ten, a quartile of twenty, the 80th percentile of 25, the 90th of 50), with an interval only where as many lie at or beyond each of its ends. Waits on a day are Kaplan–Meier curves: who still waits, and since version 2 who stopped waiting, is followed for as long as they waited. Figures that a region reports from its own systems (referrals, notifications, visits by month, quarter or year) and figures that others publish have a day and a source of their own, are published only where somebody has given them, and are never added to what is counted here; those of the region and of the country are never averaged. The FinChildren survey (`finlapsetSurvey`) has no figure in the list, because no saved answer of Sotkanet shows an id of one; overweight at ages 2–16 is of the FinChildren register statistics. A series of years, quarters or months is told with its yearly change (APC with a 95 % interval, quasi-Poisson for counts; AAPC over a line that may break twice, from seven years on) and, from eight points on, a control chart (XmR, rules of Making Data Count); both are computed from what is published, so a series with a hidden count has neither. A count of 0 is zero only where the place itself has counted by then, otherwise “no data”. Nothing asked is “no data”, 0 of n is zero, a population of 0 is “not applicable”. No indicator claims a cause.',
    '',
    'Sources: R0-… are the rules read from Innokylä: LP-palvelumallin juurruttaminen (Pohjois-Karjala 2023), F… the rows of the list of features.',
    '',
    ...indicatorGroups.flatMap((group) => [
      `## ${texts.groups[group]}`,
      '',
      ...currentIndicators()
        .filter((one) => one.group === group)
        .map(rowOf),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
