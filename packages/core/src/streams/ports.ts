import type { BodyId, ObservationId, PhenomenonId, WorkerId } from '../kernel/collaborationIds.js';
import type { Controllers } from '../kernel/controller.js';
import type { AreaCode, Day, UnitId } from '../kernel/index.js';
import type { LeaderRights } from '../kernel/leaderRights.js';
import type { RegionSettings } from './regionSettings.js';
import type { ObservationAtHand, PhenomenonAtHand } from './phenomenon/index.js';

/** One stream as somebody read it: an append fails with `conflict` when it has moved since. */
export interface StreamVersion {
  readonly stream: string;
  readonly key: string;
  readonly version: number;
}

interface Question<Ask, Answer> {
  readonly ask: Ask;
  readonly answer: Answer;
}

type SettingPorts = {
  readonly [Name in keyof RegionSettings as `${Name}Settings`]: Question<
    { readonly on: Day },
    RegionSettings[Name]
  >;
};

/** All that rules may ask of the world, each question and its answer once. */
export interface Ports extends SettingPorts {
  /** What is known of what workers may lead. */
  readonly leaderRights: Question<
    { readonly workers: readonly WorkerId[]; readonly on: Day },
    readonly LeaderRights[]
  >;
  /** Observations that a command names, as their own streams have them; one that is not there is left out. */
  readonly observations: Question<
    { readonly observations: readonly ObservationId[] },
    readonly ObservationAtHand[]
  >;
  /** Phenomena that a command names, as their own streams have them; one that is not there is left out. */
  readonly phenomena: Question<{ readonly phenomena: readonly PhenomenonId[] }, readonly PhenomenonAtHand[]>;
  /** Phenomena that have merged into one, whether it has taken them in or not. */
  readonly mergedPhenomena: Question<
    { readonly into: PhenomenonId | undefined },
    readonly PhenomenonAtHand[]
  >;
  /** The management group of a family-centre area. */
  readonly areaGroup: Question<{ readonly area: AreaCode | undefined }, BodyId | undefined>;
  /** Whose units are, by the register of units, and whose workers are, by the unit of their post in the register of practitioners. */
  readonly controllers: Question<
    { readonly units: readonly UnitId[]; readonly workers: readonly WorkerId[] },
    Controllers
  >;
  /** The day of a unit's first LP discussion or network meeting on record. */
  readonly activeSince: Question<{ readonly unit: UnitId | undefined }, Day | undefined>;
}

/** The name of a port. */
export type Port = keyof Ports;

/** An answer with the versions of the streams that were read for it. */
export interface PortAnswer<Answer> {
  readonly value: Answer;
  readonly read: readonly StreamVersion[];
}

/** A port that nobody answers does not compile. */
export type PortAnswers = {
  readonly [P in Port]: (ask: Ports[P]['ask']) => Promise<PortAnswer<Ports[P]['answer']>>;
};
