import {
  addDays,
  finnishDay,
  type Day,
  type Instant,
  type LeaderRights,
  type PopulationInput,
  type RegionCode,
  type UnitEntry,
  type UnitId,
  type WorkerId,
} from '@puheeksi/core';
import type { ReportedSurvey } from '@puheeksi/core/indicators';
import {
  storedRegisters,
  storedStreams,
  type DescribedStream,
  type StoredRegister,
  type StreamLog,
} from '@puheeksi/core/stored';
import type { ControllerId } from '@puheeksi/core/kernel';
import type { Assignment } from '@puheeksi/core/access';
import {
  countySchoolStaff,
  northKareliaSample,
  plantedNote,
  storedRooms,
  testUuid,
} from '@puheeksi/core/testing';

/**
 * Who calls in the contract with a sign-in: a worker with posts of two controllers, the supervisor of a unit, a coordinator
 * of the region, somebody who may publish, one worker of each staff
 * of a school, and one whose post names the unit of the other staff.
 */
export const signedInCallers = [
  'worker',
  'supervisor',
  'coordinator',
  'publisher',
  'municipal-worker',
  'county-worker',
  'stray-worker',
] as const;

/** Who calls in the contract. */
export type ContractCaller = (typeof signedInCallers)[number] | 'nobody';

/** What a target of the contract has to be filled with before the suite begins. */
export interface ContractRegion {
  readonly region: RegionCode;
  /** The clock of the target; it may run on from here, but not over midnight in Finland. */
  readonly now: Instant;
  readonly synthetic: true;
  readonly units: readonly UnitEntry[];
  /** Which kinds of streams the target keeps: those of the core, and one that exists in tests alone. */
  readonly registry: readonly DescribedStream[];
  /** Which registers the target keeps: those of the core, and one that exists in tests alone. */
  readonly registers: readonly StoredRegister[];
  /** Events that are there from the start; the first publication is made of them. */
  readonly streams: readonly StreamLog[];
  readonly reportedSurveys: readonly ReportedSurvey[];
  readonly populations: readonly PopulationInput[];
  /** What is known of the rights of workers; settings are those of the core. */
  readonly rights: readonly LeaderRights[];
  /** The posts behind each caller. */
  readonly posts: Readonly<Record<ContractCaller, readonly Assignment[]>>;
}

const [school, clinic] = ['liperi-school', 'joensuu-clinic'] as readonly string[] as readonly [
  UnitId,
  UnitId,
];
const municipality = 'municipality-426' as ControllerId;
const county = 'north-karelia-county' as ControllerId;

/** The two controllers of the contract's school. */
export const contractControllers = { municipality, county } as const;
/** The units of its two staffs. */
export const schoolStaffs = { municipal: school, county: countySchoolStaff().unit } as const;

/** Units of the contract's worker that are in the register: a post of the municipality in one, of the county in the other. */
export const ownUnits: readonly UnitId[] = [school, clinic];
/** A unit where the contract's worker has a post, but which the register does not know. */
export const closedUnit = 'liperi-closed-school' as UnitId;
/** A unit where the contract's worker does not work. */
export const otherUnit = 'kitee-school' as UnitId;

/** Workers of the contract by what they may lead. */
export const contractLeaders = {
  /** Both, for years. */
  qualified: testUuid<WorkerId>(0xc1),
  /** Discussions alone. */
  discussionsOnly: testUuid<WorkerId>(0xc2),
  /** Both, until the tenth day after the day of the contract. */
  leaving: testUuid<WorkerId>(0xc3),
  /** Nobody knows. */
  unknown: testUuid<WorkerId>(0xc4),
} as const;

const rightsOfLeaders = (today: Day): readonly LeaderRights[] => {
  const { qualified, discussionsOnly, leaving } = contractLeaders;
  const since = { from: '2022-01-01' as Day, discussion: true };
  return [
    { worker: qualified, ...since, networkMeeting: true },
    { worker: discussionsOnly, ...since, networkMeeting: false },
    { worker: leaving, ...since, lastDay: addDays(today, 10), networkMeeting: true },
  ];
};

/**
 * The made-up region that every target of the contract starts with.
 * @example contractRegion().now // '2026-11-22T10:00:00.000Z'
 */
export function contractRegion(): ContractRegion {
  const now = '2026-11-22T10:00:00.000Z' as Instant;
  const region = '14' as RegionCode;
  const sample = northKareliaSample(14, finnishDay(now));
  const practitioner = { subject: 'contract-worker', roles: ['practitioner'], region } as const;
  return {
    ...sample,
    units: [...sample.units, countySchoolStaff()],
    rights: [...sample.rights, ...rightsOfLeaders(finnishDay(now))],
    region,
    now,
    registry: [...storedStreams, plantedNote],
    registers: [...storedRegisters, storedRooms],
    synthetic: true,
    posts: {
      worker: [
        { ...practitioner, units: [school, closedUnit], controller: municipality },
        { ...practitioner, units: [clinic], controller: county },
      ],
      supervisor: [
        {
          subject: 'contract-supervisor',
          roles: ['supervisor'],
          units: [school],
          region,
          controller: municipality,
        },
      ],
      coordinator: [
        {
          subject: 'contract-coordinator',
          roles: ['coordination-group-member'],
          units: [],
          region,
          controller: county,
        },
      ],
      publisher: [
        {
          subject: 'contract-publisher',
          roles: ['statistics-publisher'],
          units: [],
          region,
          controller: county,
        },
      ],
      'municipal-worker': [
        { ...practitioner, subject: 'contract-municipal-worker', units: [school], controller: municipality },
      ],
      'county-worker': [
        {
          ...practitioner,
          subject: 'contract-county-worker',
          units: [schoolStaffs.county],
          controller: county,
        },
      ],
      'stray-worker': [
        {
          ...practitioner,
          subject: 'contract-stray-worker',
          units: [schoolStaffs.county],
          controller: municipality,
        },
      ],
      nobody: [],
    },
  };
}
