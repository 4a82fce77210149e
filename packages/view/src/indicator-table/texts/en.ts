import { interviewThemeNames } from '@puheeksi/core/terms/reference';
import { plural } from '../../text/plural.js';
import type { IndicatorTexts } from '../indicatorTexts.js';

/** English texts of the table of indicators. */
export const indicatorEn: IndicatorTexts = {
  title: 'Indicators',
  lead: 'Every defined indicator by subject: value, period and definition.',
  columns: {
    indicator: 'Indicator',
    value: 'Value',
    n: 'n',
    interval: '95% confidence interval',
    period: 'Period',
  },
  groups: {
    'method-use': 'Use of the method',
    shares: 'How the work proceeds',
    waits: 'Waits',
    'service-use': 'Referrals and use of services',
    participation: 'Participants',
    'client-experience': 'Families’ experience',
    competence: 'Competence',
    teams: 'Local teams',
    knowledge: 'Knowledge-based management',
    embedding: 'Embedding',
    reporting: 'Completeness of recording',
    population: 'Population',
    national: 'National figures',
  },
  rows: {
    'lower-quartile': 'lower quartile',
    median: 'median',
    'upper-quartile': 'upper quartile',
    p80: '80th percentile',
    p90: '90th percentile',
    benefits: interviewThemeNames.benefits.en,
    participation: interviewThemeNames.participation.en,
    clarity: interviewThemeNames.clarity.en,
    continuity: interviewThemeNames.continuity.en,
    wishes: interviewThemeNames.wishes.en,
    region: 'wellbeing services county',
    municipality: 'municipalities',
    ngo: 'organisations',
    police: 'police',
    education: 'municipal education services',
    parish: 'parishes',
    other: 'other parties',
    observations: 'observations',
    arrivals: 'phenomena that came to a level',
    initiatives: 'initiatives',
    decisions: 'decisions',
    feedback: 'feedback to teams',
    'local-team': 'local family-centre team',
    'area-management-group': 'area management group',
    'steering-group': 'provincial steering group',
    'child-family-council': 'child and family affairs council',
    'hyte-steering-group': 'steering group for the promotion of health and wellbeing',
    'hyte-committee': 'committee for the promotion of health and wellbeing',
    recognised: 'recognised',
    'model-agreed': 'model agreed',
    followed: 'use monitored',
    evaluated: 'evaluated',
    developed: 'developed',
    'no-month': 'in no month',
    'some-months': 'in at most half of the months',
    'most-months': 'in more than half of the months',
    'every-month': 'in every month',
    'in-a-week': 'within a week',
    'in-a-month': 'within a month',
    later: 'later',
    'delay-unknown': 'delay not known',
  },
  withinDays: (days) => `within ${days} ${plural('en', days, { one: 'day', other: 'days' })}`,
  days: (written, count) => `${written} ${plural('en', count, { one: 'day', other: 'days' })}`,
  people: (written) => `${written} ${written === '1' ? 'person' : 'people'}`,
  perThousand: (written, ageBand) =>
    ageBand === 'own'
      ? `${written} per 1,000`
      : `${written} per 1,000 ${ageBand === 'all' ? 'inhabitants' : 'under-18s'}`,
  wholeCountry: (name) => `${name}: whole country`,
  ofGroup: (year, group) => `${year}, ${group}`,
  quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
  reportedFigures: 'figures reported by the wellbeing services county',
  nationalRemarks: [
    'These figures are published by others, each from one source. Those of the county and of the whole country stand side by side; they are never averaged.',
    'There are no figures of the FinChildren survey here: the ids of its indicators could not be confirmed. The FinChildren register statistics are another source.',
  ],
  trend: ({ from, to, change, lower, upper, times }) =>
    `Average change a year, ${from}–${to}: ${change} (95% confidence interval ${lower} to ${upper}). The level of the last year is ${times} times that of the first.`,
  brokenTrend: ({ average, parts }) =>
    `The direction has changed: ${parts.map(({ from, to, change }) => `${from}–${to} ${change} a year`).join('; ')}. Average of the parts: ${average} a year.`,
  chart: ({ centre, lower, upper }) =>
    `Control chart (XmR): centre line ${centre}, limits ${lower}–${upper}.`,
  chartWithoutLimits: 'Control chart (XmR): the figures do not vary, so there are no limits.',
  usualVariation: 'The variation is usual.',
  standingOut: (rules) =>
    `Outside the usual variation: ${rules.map(({ rule, periods }) => `${rule} ${periods.join(', ')}`).join('; ')}.`,
  chartRules: {
    outside: 'beyond the limits',
    trend: 'a long rise or fall',
    'two-of-three': 'two of three near a limit',
    shift: 'long on one side of the centre line',
    'inner-third': 'long close to the centre line',
  },
  trialLimits: (points) => `The limits are provisional, because there are only ${points} figures.`,
  newestOnly: (told, all) =>
    `The newest ${told} of ${all} figures are listed here; all are in the published table.`,
  followUpHidden:
    'The change and the control chart are not shown, because some of the figures are protected.',
  notYetReached: 'not yet reached',
  noTarget: 'no target has been decided',
  reference: ({ kind, of, value, from, decidedOn, decidedBy }) =>
    `${kind === 'target' ? 'Target' : 'Baseline'}${of === undefined ? '' : ` (${of})`}: ${value} from ${from}. Decided on ${decidedOn} by: ${decidedBy}.`,
  eachObservation: 'each wait',
  denominator: ({ year, ageBand, source }) =>
    `Out of ${ageBand === 'all' ? 'all inhabitants' : 'everyone under 18'} at the end of ${year}. Source: ${source}.`,
  earlierAsOf: (asOf) => `As of ${asOf}: no newer figure has been published yet.`,
  except: (names) => `This does not concern: ${names.join('; ')}.`,
  version: (version) => `Version ${version} of the definition.`,
  contents: 'Contents',
  nothings: 'Marks',
  remarks: 'To be noted',
  download: 'Download the table (HTML)',
  print: 'Print',
  indicators: {
    discussions: {
      name: 'LT discussions',
      definition:
        'Discussions recorded as held in the period. Each discussion with the same family is counted.',
    },
    'children-in-discussions': {
      name: 'Children whom the discussions concerned',
      definition:
        'Children whom the period’s discussions concerned. A child concerned twice is counted twice.',
    },
    'families-begun': {
      name: 'Families that began a process',
      definition: 'LT processes whose first discussion was held in the period.',
    },
    'network-meetings': {
      name: 'LT network meetings',
      definition: 'Network meetings recorded as held in the period.',
    },
    'discussions-per-thousand': {
      name: 'Discussions per 1,000 inhabitants',
      definition:
        'The period’s discussions divided by the number of inhabitants, times 1,000. The interval is exact Poisson; n is the number of inhabitants.',
      under18s: {
        name: 'Discussions per 1,000 under-18s',
        definition:
          'The period’s discussions divided by the number of inhabitants under 18, times 1,000. The interval is exact Poisson; n is the number of inhabitants under 18.',
      },
    },
    'children-per-thousand': {
      name: 'Children in discussions per 1,000 inhabitants',
      definition:
        'Children whom the period’s discussions concerned divided by the number of inhabitants, times 1,000.',
      under18s: {
        name: 'Children in discussions per 1,000 under-18s',
        definition:
          'Children whom the period’s discussions concerned divided by the number of inhabitants under 18, times 1,000.',
      },
    },
    'network-meetings-per-thousand': {
      name: 'Network meetings per 1,000 inhabitants',
      definition: 'The period’s network meetings divided by the number of inhabitants, times 1,000.',
      under18s: {
        name: 'Network meetings per 1,000 under-18s',
        definition:
          'The period’s network meetings divided by the number of inhabitants under 18, times 1,000.',
      },
    },
    'offer-acceptance': {
      name: 'Families that accepted a discussion',
      definition:
        'The share of families that accepted an offered discussion, of all that answered the offer.',
    },
    'plan-share': {
      name: 'Processes with an action plan',
      definition:
        'Processes in which an action plan was agreed, of those whose first discussion was held in the last twelve months.',
    },
    'plan-in-writing-share': {
      name: 'Plan given in writing',
      definition:
        'Processes in which the family has received its newest plan in writing, of those in which a plan was agreed.',
    },
    'responsible-worker-share': {
      name: 'Responsible worker named',
      definition:
        'Processes in which a responsible worker or pair was named for the family, of those that had a network meeting.',
    },
    'network-meeting-share': {
      name: 'Processes that went on to a network meeting',
      definition:
        'Processes that had a network meeting, of those whose first discussion was held in the last twelve months. A meeting is held only when needed: a greater share is not better.',
    },
    'further-need-share': {
      name: 'Families that need something further',
      definition: 'Families that said something further is needed, of those that gave their view.',
    },
    'discussion-wait': {
      name: 'Wait from concern to discussion',
      definition:
        'Days from when the concern arose to the first discussion, for the period’s discussions with a recorded day of concern.',
    },
    'discussion-wait-within-target': {
      name: 'Discussion within the target',
      definition:
        'Waits no longer than the decided target, of all waits in the months that had one. Each wait is held against the target of its month.',
    },
    'discussion-reached': {
      name: 'Share that had a discussion, by length of wait',
      definition:
        'The share that had a discussion within a given time, where the concern arose in the last twelve months. Families still waiting, and those that stopped waiting without a discussion, are counted in for as long as they waited (Kaplan–Meier): the figure says how soon a family that keeps waiting gets there.',
      earlier: {
        1: 'The share that had had a discussion by a given day, where the concern arose in the last twelve months. Those still waiting are counted in (Kaplan–Meier).',
      },
    },
    'discussion-wait-median': {
      name: 'Median wait for a discussion, those waiting counted in',
      definition:
        'Days by which half had their discussion. Families still waiting, and those that stopped waiting without a discussion, are counted in for as long as they waited (Kaplan–Meier, log-log interval).',
      earlier: {
        1: 'Days by which half had their discussion, those still waiting counted in (Kaplan–Meier, log-log interval).',
      },
    },
    'network-meeting-wait': {
      name: 'Wait from decision to network meeting',
      definition: 'Days from the decision to the meeting held, for the period’s network meetings.',
    },
    'network-meeting-wait-within-target': {
      name: 'Network meeting within the target',
      definition:
        'Waits no longer than the decided target, of all waits in the months that had one. Each wait is held against the target of its month.',
    },
    'network-meeting-reached': {
      name: 'Share that had a network meeting, by length of wait',
      definition:
        'The share whose meeting was held within a given time, where it was decided on in the last twelve months. Meetings still awaited, and those cancelled or left unheld when the process ended, are counted in for as long as they were waited for (Kaplan–Meier): the figure says how soon a meeting is held that is not given up.',
      earlier: {
        1: 'The share whose meeting had been held by a given day, where it was decided on in the last twelve months. Those still waiting are counted in (Kaplan–Meier).',
      },
    },
    'network-meeting-wait-median': {
      name: 'Median wait for a network meeting, those waiting counted in',
      definition:
        'Days by which half of the meetings were held. Meetings still awaited, and those cancelled or left unheld when the process ended, are counted in for as long as they were waited for (Kaplan–Meier, log-log interval).',
      earlier: {
        1: 'Days by which half of the meetings were held, those still waiting counted in (Kaplan–Meier, log-log interval).',
      },
    },
    'consultation-wait': {
      name: 'Wait for an answer to a consultation',
      definition: 'Days from the question to the first answer.',
    },
    'services-added': {
      name: 'Services that joined a family’s support',
      definition:
        'Services recorded in the period as joining a family’s support in an LP process, by service. A family is not sent away: help is invited to the family, so no referrals are counted here.',
    },
    'consultations-asked': {
      name: 'Consultations asked for',
      definition:
        'Consultations asked for in LP processes in the period, by the sector that was asked. A question to several sectors counts in each, so the rows are not added up.',
    },
    'reported-child-psychiatry-referrals': {
      name: 'Referrals to child psychiatry',
      definition:
        'Referrals to specialised child psychiatry by period, reported by the wellbeing services county from its own systems. The figure is of the whole county and not of LP processes alone, and is never added to what is recorded here.',
    },
    'reported-adolescent-psychiatry-referrals': {
      name: 'Referrals to adolescent psychiatry',
      definition:
        'Referrals to specialised adolescent psychiatry by period, reported by the wellbeing services county from its own systems. The figure is of the whole county and not of LP processes alone, and is never added to what is recorded here.',
    },
    'reported-child-welfare-notifications': {
      name: 'Child welfare notifications',
      definition:
        'Child welfare notifications by period, reported by the wellbeing services county from its own systems. Several notifications may concern one child. The figure is of the whole county; no notifications are recorded in LP processes.',
    },
    'reported-child-psychiatry-visits': {
      name: 'Outpatient visits in child psychiatry',
      definition:
        'Outpatient visits in child psychiatry by period, reported by the wellbeing services county from its own systems. The figure is of the whole county and not of LP processes alone.',
    },
    'reported-adolescent-psychiatry-visits': {
      name: 'Outpatient visits in adolescent psychiatry',
      definition:
        'Outpatient visits in adolescent psychiatry by period, reported by the wellbeing services county from its own systems. The figure is of the whole county and not of LP processes alone.',
    },
    'reported-family-counselling-visits': {
      name: 'Visits in child guidance and family counselling',
      definition:
        'Visits in child guidance and family counselling by period, reported by the wellbeing services county from its own systems. The figure is of the whole county and not of LP processes alone.',
    },
    'group-size': {
      name: 'People at a network meeting',
      definition:
        'People present or remote per meeting, the family included. Parents have found that a group may be so large that not everybody has a clear role.',
    },
    'professionals-joined': {
      name: 'Professionals at a network meeting',
      definition: 'Professionals who took part per meeting.',
    },
    'family-feedback': {
      name: 'Feedback from families',
      definition:
        'The share that agreed with the statement, of those who answered it. Each statement has its own number of answers.',
    },
    'interview-themes': {
      name: 'Themes of interviews',
      definition:
        'Interviews in which the family spoke of the theme. One interview may belong to several themes, so the numbers do not add up.',
    },
    'qualified-for-discussion': {
      name: 'Qualified for the discussion',
      definition: 'Practitioners at work who are qualified for the discussion on the day.',
    },
    'qualified-for-network-meeting': {
      name: 'Qualified for the network meeting',
      definition: 'Practitioners at work who are qualified for the network meeting on the day.',
    },
    trainers: { name: 'Trainers', definition: 'Trainers at work on the day.' },
    'units-with-discussion-right': {
      name: 'Units with somebody qualified for the discussion',
      definition: 'Units of the register with at least one person qualified, of all units of the register.',
    },
    'units-with-meeting-right': {
      name: 'Units with somebody qualified for the network meeting',
      definition: 'Units of the register with at least one person qualified, of all units of the register.',
    },
    'refreshers-due-soon': {
      name: 'Booster trainings due soon',
      definition:
        'Booster and continuing trainings whose due date is near. No right lapses when the training is late.',
    },
    'refreshers-overdue': {
      name: 'Booster trainings overdue',
      definition: 'Booster and continuing trainings whose due date has passed.',
    },
    'refreshers-falling-due': {
      name: 'Coming booster trainings by month',
      definition:
        'Booster and continuing trainings that fall due in the twelve months from this month on, by month.',
    },
    'team-meetings': {
      name: 'Meetings of local teams',
      definition: 'Meetings that local family-centre teams held in the period.',
    },
    'teams-in-rhythm': {
      name: 'Teams keeping their rhythm',
      definition: 'Teams whose next meeting is not late, of all active teams.',
    },
    'teams-represented': {
      name: 'Teams with every party represented',
      definition:
        'Teams with every party that is needed and with people who work with children of different ages, of all active teams.',
    },
    'team-members': { name: 'Members of teams by party', definition: 'Members of local teams on the day.' },
    'facilitator-vacancies': {
      name: 'Vacant seats of facilitators',
      definition: 'Seats in facilitating work pairs that nobody holds.',
    },
    'observations-noted': {
      name: 'Observations noted',
      definition:
        'Observations of families’ everyday life noted in the period. An observation describes no identifiable person.',
    },
    'observation-answer-wait': {
      name: 'Wait for management’s answer',
      definition: 'Days from when the observation reached the management group to when the group answered.',
    },
    'open-phenomena': {
      name: 'Open phenomena by level',
      definition: 'Phenomena being handled, by the level where they are.',
    },
    'initiatives-formed': {
      name: 'Initiatives formed by level',
      definition: 'Initiatives formed by joint decision in the period.',
    },
    'level-stay': {
      name: 'How long a phenomenon stays at a level',
      definition:
        'Days a phenomenon was at a level before it went further, was closed or was merged into another.',
    },
    'knowledge-flow': {
      name: 'From observation to feedback',
      definition:
        'The period’s observations, phenomena that came to a level, initiatives, decisions, and feedback given to teams.',
    },
    'feedback-wait': {
      name: 'Wait for feedback',
      definition:
        'Days from when management handled a phenomenon, answered an observation or took a step on an interface, to when those who raised it were told.',
    },
    'open-feedback-duties': {
      name: 'Feedback not given yet',
      definition:
        'Feedback that teams, and units without a team, still await from management groups: on phenomena, on observations and on interfaces.',
    },
    'units-in-use': {
      name: 'Units that decided to take LT into use',
      definition:
        'Units of the register with a recorded decision to take LT into use, of all units of the register.',
    },
    'questions-decided': {
      name: 'Guiding questions decided',
      definition: 'Questions decided by a management group, of all its questions.',
    },
    'embedding-tasks-done': {
      name: 'Embedding tasks done',
      definition: 'Tasks done, of all tasks that stand in embedding plans.',
    },
    'chains-with-lp-step': {
      name: 'Care and service chains with an LT step',
      definition: 'Chains in which LT is an agreed step, of all chains.',
    },
    'interfaces-by-stage': {
      name: 'Interfaces by stage',
      definition: 'Recognised interfaces by how far their common model has come.',
    },
    'communication-done': {
      name: 'Communication carried out',
      definition: 'Communication carried out, of all planned.',
    },
    'units-reporting': {
      name: 'Units that recorded discussions',
      definition:
        'Units of the register with at least one discussion recorded in the period, of all units of the register.',
    },
    'units-by-months-reported': {
      name: 'Units by months with records',
      definition:
        'Units in the register by the number of the period’s months in which LT discussions were recorded there. A unit’s own figures are seen only by its supervisor.',
    },
    'units-by-recording-delay': {
      name: 'Units by delay of recording',
      definition:
        'Units that have recorded discussions, by the time in which half of their discussions and network meetings were recorded. A unit’s own figures are seen only by its supervisor.',
    },
    'recording-delay': {
      name: 'Delay of recording',
      definition: 'Days from when a discussion or network meeting was held to when it was recorded.',
    },
    population: {
      name: 'Population',
      definition: 'Inhabitants on the last day of the year: the denominator of the rates.',
    },
    'population-by-year': {
      name: 'Population by year',
      definition:
        'Inhabitants on the last day of each year. Where the figure of a year is missing, it says that there are no data.',
    },
    'no-close-friends-8-9': {
      name: 'No close friends, grades 8 and 9',
      definition:
        'Share of pupils in grades 8 and 9 who have no close friends. School Health Promotion study, THL.',
    },
    'anxiety-8-9': {
      name: 'Moderate or severe anxiety, grades 8 and 9',
      definition:
        'Share of pupils in grades 8 and 9 with moderate or severe anxiety. School Health Promotion study, THL.',
    },
    'overweight-8-9': {
      name: 'Overweight, grades 8 and 9',
      definition:
        'Share of pupils in grades 8 and 9 who are overweight by the height and weight they told themselves. School Health Promotion study, THL.',
    },
    'overweight-2-16': {
      name: 'Overweight, ages 2–16',
      definition:
        'Share of those aged 2–16 who are overweight by height and weight measured in health care. FinChildren register statistics, THL; not the FinChildren survey.',
    },
    'child-welfare-notified': {
      name: 'Children with a child welfare notification',
      definition:
        'Share of those aged 0–17 about whom a child welfare notification was made during the year. Child welfare statistics, THL.',
    },
    'involuntary-referrals': {
      name: 'Involuntary referrals to psychiatric inpatient care, ages 0–17',
      definition: 'Involuntary referrals to psychiatric inpatient care during the year. Registers of THL.',
    },
    'hospital-care': {
      name: 'Hospital care for mental disorders, ages 0–17',
      definition: 'Those in hospital care for mental disorders per thousand aged 0–17. Registers of THL.',
    },
    'child-psychiatry': {
      name: 'Outpatient visits in child psychiatry by population',
      definition:
        'Outpatient visits in specialised child psychiatry per thousand aged 0–12. Registers of THL.',
    },
    'adolescent-psychiatry': {
      name: 'Outpatient visits in adolescent psychiatry by population',
      definition:
        'Outpatient visits in specialised adolescent psychiatry per thousand aged 13–17. Registers of THL.',
    },
    'family-counselling': {
      name: 'Clients of child guidance and family counselling',
      definition:
        'Clients of child guidance and family counselling during the year per thousand under-18s. Registers of THL.',
    },
  },
};
