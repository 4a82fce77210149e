import {
  addMonths,
  monthOf,
  placeKey,
  replay,
  type AreaCode,
  type Day,
  type PlaceKey,
} from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import type { DeliveredCounts } from '../publication/index.js';
import { interviewThemeCounts } from '../indicators/interviews.js';
import {
  countsOfEvent,
  discussions,
  discussionWaits,
  feedbackAnswers,
  keyOf,
  networkMeetingWaits,
  processOutcomes,
  recordingDelays,
  refreshersFallingDue,
  type MeasureDeclaration,
  type ReportedSeries,
  type Target,
} from '../indicators/index.js';
import { offerAnswers } from '../indicators/lp/contact.js';
import { practitionerStockMeasures } from '../indicators/lp/index.js';
import {
  furtherNeedAnswers,
  networkMeetingSteps,
  networkMeetingWaitDays,
} from '../indicators/lp/meetings.js';
import { consultationAnswerDays, consultationsAsked, servicesAdded } from '../indicators/lp/support.js';
import { meetingGroupSizes, meetingProfessionals } from '../indicators/meetingSize.js';
import {
  chainsByLpStep,
  communicationByAudience,
  embeddingTasks,
  feedbackDays,
  initiativesFormed,
  interfacesByStage,
  levelArrivals,
  levelDays,
  observationAnswerDays,
  observationsNoted,
  openFeedbackDuties,
  openPhenomena,
  phenomenonDecisions,
  questionsByStatus,
  teamMeetings,
  teamMembers,
  teamStockMeasures,
  unitsByAdoption,
} from '../indicators/collaboration/index.js';
import { defaultPractitionerSettings } from '../streams/practitioner/index.js';
import { addedServices, lpProcess } from '../streams/lp-process/index.js';
import { feedbackItems } from '../streams/survey/index.js';
import { defaultTeamSettings } from '../streams/team/index.js';
import { mergeTallies, parseCellKey, tallyEntries, tallyOf, type Count, type Tally } from '../tally/index.js';
import type { RegionSample } from './northKarelia.js';
import { northKareliaSeries } from './northKareliaSeries.js';
import { seededRandom, type Random } from './seededRandom.js';

/** What a region can deliver beside its logs: a tally, its areas, the targets its bodies decided on. */
export interface RegionCounts {
  readonly tally: Tally;
  readonly areas: readonly AreaCode[];
  readonly targets: readonly Target[];
  /** Made-up counts by period of referrals and use of services. */
  readonly reportedSeries: readonly ReportedSeries[];
}

type Dimensions = Count['cell']['dimensions'];

const areas = [
  'liperi-outokumpu',
  'rantakyla-utra',
  'kontiolahti-ilomantsi',
  'pielinen',
] as readonly string[];
const monthsBack = 12;

const target = (indicator: Target['indicator'], value: number): Target => ({
  indicator,
  of: 'each',
  kind: 'target',
  value,
  from: '2026-01-01' as Day,
  decidedOn: '2025-12-10' as Day,
  decidedBy: 'steering-group' as BodyId,
});

const { practitionersByRight, refreshersDue } = practitionerStockMeasures(defaultPractitionerSettings);
const teams = teamStockMeasures(defaultTeamSettings);
const fallingDue = refreshersFallingDue(defaultPractitionerSettings);

/** Waits gather at two to five weeks, and a few take long. */
const waitDays = (random: Random): string =>
  String(Math.floor(5 + 24 * random.unit() + (random.chance(0.2) ? 35 * random.unit() : 0)));

const recorded: readonly string[] = [keyOf(discussions), keyOf(networkMeetingSteps)];

/** Every discussion and every meeting was recorded within some days. */
const delaysOf = (tally: Tally, random: Random): readonly Count[] =>
  tallyEntries(tally).flatMap(([key, n]) => {
    const cell = parseCellKey(key);
    if (!cell.ok) throw new Error(`A tally holds a key that is no cell: ${key}`);
    const { measure, place, period, dimensions } = cell.value;
    if (!recorded.includes(measure) || (dimensions['step'] ?? 'held') !== 'held') return [];
    return Array.from({ length: n }, (): Count => {
      const days = String(random.below(12));
      return { cell: { measure: keyOf(recordingDelays), place, period, dimensions: { days } }, n: 1 };
    });
  });

/**
 * Made-up counts of what the sample logs do not hold yet: network meetings, practitioners, teams, knowledge, embedding. They are
 * cells of a tally, as a region without a register of its own would deliver them; the discussions in the tally come from the
 * sample's logs. Whatever shows them says that they are synthetic.
 * @example northKareliaCounts(northKareliaSample(14, today), 14, today).areas.length // 4
 */
export function northKareliaCounts(sample: RegionSample, seed: number, today: Day): RegionCounts {
  const random = seededRandom(seed);
  // Of their own, so that what came before them stays as it was
  const ofServices = seededRandom(seed + 2);
  const states = sample.streams.map(({ events }) => replay(lpProcess, events).state);
  const counts: Count[] = [
    ...sample.streams.flatMap(({ events }) => events).flatMap(countsOfEvent),
    ...states.flatMap((state) => discussionWaits.count(state, today)),
  ];
  const add = (
    measure: MeasureDeclaration,
    place: PlaceKey,
    dimensions: Dimensions,
    n = 1,
    month?: number,
  ) => {
    if (n === 0) return;
    const period = month === undefined ? today : addMonths(monthOf(today), -month);
    counts.push({ cell: { measure: keyOf(measure), place, period, dimensions }, n });
  };
  const units = sample.units.map(({ unit }) => placeKey({ level: 'unit', code: unit }));
  const areaPlaces = areas.map((code) => placeKey({ level: 'area', code: code as AreaCode }));
  const region = placeKey({ level: 'region', code: sample.region });

  for (const [index, unit] of units.entries()) addUnit(unit, index);
  for (const unit of units) addServices(unit);
  for (const [index, area] of areaPlaces.entries()) addArea(area, index);
  for (const item of feedbackItems)
    for (let month = 0; month < monthsBack; month++) {
      const asked = 8 + random.below(5);
      const agreed = Math.min(asked, Math.round(asked * (item === 'felt-heard' ? 0.97 : 0.6)));
      add(feedbackAnswers, region, { item, answer: 'agreed' }, agreed, month);
      add(feedbackAnswers, region, { item, answer: 'did-not-agree' }, asked - agreed, month);
    }
  for (const [theme, n] of Object.entries({
    benefits: 11,
    participation: 9,
    clarity: 7,
    continuity: 6,
    wishes: 3,
  }))
    add(interviewThemeCounts, region, { theme }, n);
  const tally = tallyOf(counts);
  return {
    tally: mergeTallies([tally, tallyOf(delaysOf(tally, random))]),
    areas: areas as readonly AreaCode[],
    targets: [target('network-meeting-wait', 30)],
    reportedSeries: northKareliaSeries(seed, today),
  };

  function addServices(unit: PlaceKey): void {
    for (let month = 0; month < monthsBack; month++) {
      const service = addedServices[ofServices.below(addedServices.length)] ?? 'other';
      add(servicesAdded, unit, { service }, 1 + ofServices.below(2), month);
      for (const sector of ['health', 'social', 'school', 'early-education'])
        add(consultationsAsked, unit, { sector }, ofServices.chance(0.3) ? 1 : 0, month);
    }
  }

  function addUnit(unit: PlaceKey, index: number): void {
    const busy = index % 3 !== 2;
    for (let month = 0; month < monthsBack; month++) {
      add(offerAnswers, unit, { answer: 'accepted' }, 1 + random.below(2), month);
      add(offerAnswers, unit, { answer: 'declined' }, random.below(2), month);
      if (!busy || random.chance(0.3)) continue;
      const people = 4 + random.below(6);
      add(networkMeetingSteps, unit, { step: 'held' }, 1, month);
      add(networkMeetingWaitDays, unit, { days: waitDays(random) }, 1, month);
      add(meetingGroupSizes, unit, { people: String(people) }, 1, month);
      add(meetingProfessionals, unit, { people: String(people - 2 - random.below(2)) }, 1, month);
      add(furtherNeedAnswers, unit, { answer: random.chance(0.4) ? 'needed' : 'not-needed' }, 1, month);
      if (random.chance(0.5))
        add(consultationAnswerDays, unit, { days: String(1 + random.below(9)) }, 1, month);
    }
    const begun = 8 + random.below(6);
    const met = busy ? 3 + random.below(4) : 0;
    const outcome = (name: string, yes: number, no: number): void => {
      add(processOutcomes, unit, { outcome: name, done: 'yes' }, yes);
      add(processOutcomes, unit, { outcome: name, done: 'no' }, no);
    };
    outcome('plan', begun - 2, 2);
    outcome('plan-in-writing', begun - 3, 1);
    outcome('network-meeting', met, begun - met);
    outcome('responsible-worker', Math.max(0, met - 1), Math.min(met, 1));
    for (let wait = 0; wait < met; wait++)
      add(networkMeetingWaits, unit, { state: 'reached', days: waitDays(random) });
    if (busy) add(networkMeetingWaits, unit, { state: 'waiting', days: String(10 + random.below(60)) });
    add(practitionersByRight, unit, { right: 'discussion' }, 2 + random.below(4));
    if (index % 4 !== 3) add(practitionersByRight, unit, { right: 'both' }, 1 + random.below(2));
    if (index % 5 === 0) add(practitionersByRight, unit, { right: 'trainer' });
    add(refreshersDue, unit, { refresher: 'booster', status: 'in-time' }, 3);
    if (index % 3 === 0) add(refreshersDue, unit, { refresher: 'booster', status: 'due-soon' });
    if (index % 6 === 0) add(refreshersDue, unit, { refresher: 'trainer-continuing', status: 'overdue' });
    add(fallingDue, unit, { due: addMonths(monthOf(today), random.below(monthsBack)) });
    const stage = (['established', 'embedding', 'decided', 'considered'] as const)[index % 4] ?? 'decided';
    add(unitsByAdoption, unit, { stage });
  }

  function addArea(area: PlaceKey, index: number): void {
    for (let month = 0; month < monthsBack; month++) {
      if (month % 2 === index % 2) add(teamMeetings, area, {}, 1, month);
      add(observationsNoted, area, { origin: 'team' }, random.below(4), month);
      if (month % 3 !== 0) continue;
      const days = { days: String(12 + random.below(40)) };
      add(observationAnswerDays, area, days, 1 + random.below(2), month);
      add(levelArrivals, area, { level: 'area-management-group' }, 1, month);
      add(levelDays, area, { level: 'area-management-group', ...days }, 1, month);
      add(initiativesFormed, area, { level: 'area-management-group' }, random.below(2), month);
      add(
        phenomenonDecisions,
        area,
        { level: 'area-management-group', body: 'area-group', subject: 'coordination' },
        1,
        month,
      );
      add(
        feedbackDays,
        area,
        { owner: 'area-management-group', days: String(7 + random.below(30)) },
        1,
        month,
      );
    }
    add(teams.teamRhythm, area, { rhythm: index === 3 ? 'late' : 'on-time' });
    add(teams.teamRepresentation, area, { missing: index % 2 === 0 ? 'complete' : 'sectors' });
    if (index === 2) add(teams.facilitatorVacancies, area, {});
    for (const [sector, n] of Object.entries({ region: 4, municipality: 3, ngo: 1, parish: index % 2 }))
      add(teamMembers, area, { sector }, n);
    add(openPhenomena, area, { level: 'area-management-group' }, 1 + (index % 2));
    if (index === 0) add(openPhenomena, area, { level: 'steering-group' });
    add(openFeedbackDuties, area, { owner: 'area-management-group' }, index % 3);
    for (const [status, n] of Object.entries({ decided: 9, discussed: 6, open: 9 }))
      add(questionsByStatus, area, { 'body-kind': 'area', body: 'area-group', status }, n);
    for (const [status, n] of Object.entries({ done: 5, open: 4, late: 1 }))
      add(embeddingTasks, area, { phase: 'embedding', status }, n);
    add(chainsByLpStep, area, { 'lp-step': 'yes' }, 2);
    add(chainsByLpStep, area, { 'lp-step': 'no' }, 1 + (index % 2));
    add(interfacesByStage, area, { stage: index % 2 === 0 ? 'model-agreed' : 'recognised' }, 2);
    for (const [status, n] of Object.entries({ done: 4, 'to-come': 2, late: index % 2 }))
      add(communicationByAudience, area, { audience: 'families', status }, n);
  }
}

/**
 * Those of the counts that the sample's logs do not give, as the region would deliver them. The families' answers are left out:
 * the real survey stands in their place.
 * @example northKareliaDelivered(northKareliaSample(14, today), 14, today).cells.length > 100 // true
 */
export function northKareliaDelivered(sample: RegionSample, seed: number, today: Day): DeliveredCounts {
  const { tally, areas: places, targets, reportedSeries } = northKareliaCounts(sample, seed, today);
  const measureIn = (key: string): string => key.slice(0, key.indexOf('|'));
  const logged = tallyOf(sample.streams.flatMap(({ events }) => events).flatMap(countsOfEvent));
  const own = new Set([...logged.keys()].map(measureIn));
  for (const measure of [discussionWaits, feedbackAnswers]) own.add(keyOf(measure));
  return {
    day: today,
    cells: [...tally].filter(([key]) => !own.has(measureIn(key))),
    areas: places,
    targets,
    reportedSeries,
  };
}
