import type { AreaCode, Day, UnitId } from '../../kernel/index.js';
import { daysBetween } from '../../kernel/index.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  PhenomenonId,
  WorkerId,
} from '../../kernel/collaborationIds.js';
import type { Level } from './levels.js';
import { awaitsDiscussion, openAnswers, reachedManagement, type Observation } from './observationState.js';
import { recipientOf, type Body, type Recipient } from './origin.js';
import { currentStay, openDuties, recipientsOf, type Phenomenon } from './state.js';

/** A team as the agenda names it: whoever brings its items to the management group. */
export interface TeamOnAgenda {
  readonly team: BodyId;
  readonly facilitators: readonly WorkerId[];
}

/** What a body has before it. `waitDays`: how long the item has waited for this body. */
export interface AgendaItem {
  readonly kind:
    | 'observation-to-pass-on'
    | 'observation-to-answer'
    | 'observation-from-above'
    | 'phenomenon'
    | 'phenomenon-to-take-in'
    | 'feedback-to-give'
    | 'feedback-awaited';
  readonly id: ObservationId | PhenomenonId | InterfaceId;
  readonly since: Day;
  readonly waitDays: number;
  /** The teams the item comes from or is for, each with its work pair; empty in an area without a team. */
  readonly teams: readonly TeamOnAgenda[];
  /** The units the item comes from or that are to be told, in an area without a team. */
  readonly units: readonly UnitId[];
}

/** An interface of the register, as far as the agenda needs it. */
export interface InterfaceOnAgenda {
  readonly interface: InterfaceId;
  readonly area: AreaCode;
  readonly raisedBy?: Recipient;
  readonly duties: readonly { readonly since: Day; readonly toldOn?: Day }[];
}

/**
 * Where the items come from. `areas`: the areas of an area management group, for what belongs to an area and to no team: observations
 * of areas without a team, and word of interfaces.
 */
export interface AgendaSources {
  readonly observations: readonly Observation[];
  readonly phenomena: readonly Phenomenon[];
  readonly interfaces: readonly InterfaceOnAgenda[];
  readonly teams: readonly TeamOnAgenda[];
  readonly areas: readonly AreaCode[];
}

/**
 * The agenda of one body on a day: what waits for it, the longest wait first; equal waits by kind and id, so that the order
 * never jumps. Every item shows the teams it comes from and their work pairs.
 * @source R0-K4, R0-K7; F34, F35 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example agendaFor({ level: 'area-management-group', body }, day, sources)[0] // { kind: 'observation-to-answer', waitDays: 41, … }
 */
export function agendaFor(body: Body<Level>, day: Day, sources: AgendaSources): readonly AgendaItem[] {
  const known = new Map(sources.teams.map((team) => [team.team, team]));
  const item: MakeItem = (kind, id, since, recipients) => ({
    kind,
    id,
    since,
    waitDays: daysBetween(since, day),
    teams: unique(recipients.flatMap((recipient) => (recipient.kind === 'team' ? [recipient.team] : []))).map(
      (team) => known.get(team) ?? { team, facilitators: [] },
    ),
    units: unique(recipients.flatMap((recipient) => (recipient.kind === 'unit' ? [recipient.unit] : []))),
  });
  const items = [
    ...sources.observations.flatMap((observation) => observationItems(observation, body, sources, item)),
    ...sources.phenomena.flatMap((phenomenon) => phenomenonItems(phenomenon, body, sources, item)),
    ...sources.interfaces.flatMap((serviceInterface) =>
      interfaceItems(serviceInterface, body, sources, item),
    ),
  ].filter(({ since }) => since <= day);
  return items.sort((a, b) => compare(a.since, b.since) || compare(a.kind, b.kind) || compare(a.id, b.id));
}

type MakeItem = (
  kind: AgendaItem['kind'],
  id: AgendaItem['id'],
  since: Day,
  recipients: readonly Recipient[],
) => AgendaItem;

function observationItems(
  observation: Observation,
  body: Body<Level>,
  sources: AgendaSources,
  item: MakeItem,
): readonly AgendaItem[] {
  const { observation: id, origin, noted } = observation;
  const recipient = recipientOf(origin);
  const from = recipient ? [recipient] : [];
  if (body.level === 'local-team') {
    const team: Recipient = { kind: 'team', team: body.body };
    const own = origin.kind === 'team' && origin.team === body.body;
    return [
      ...(awaitsDiscussion(observation).includes(body.body)
        ? [item('observation-from-above', id, noted, [team])]
        : []),
      ...(own && !observation.passedOn ? [item('observation-to-pass-on', id, noted, from)] : []),
      ...openAnswers(observation)
        .filter(() => own)
        .map(({ on }) => item('feedback-awaited', id, on, from)),
    ];
  }
  const since = reachedManagement(observation);
  const waits = since !== undefined && observation.answers.length === 0;
  return [
    ...(waits && isAt(observation, body, sources) ? [item('observation-to-answer', id, since, from)] : []),
    ...openAnswers(observation)
      .filter(({ by }) => isBody(by, body))
      .map(({ on }) => item('feedback-to-give', id, on, from)),
  ];
}

/** What workers noted waits for the area management group: the one a team took it to, or that of an area without a team. */
function isAt(
  { origin, passedOn, place }: Observation,
  body: Body<Level>,
  { areas }: AgendaSources,
): boolean {
  if (body.level !== 'area-management-group') return false;
  if (origin.kind === 'team') return passedOn?.to === body.body;
  return place.level === 'area' && areas.includes(place.code);
}

function phenomenonItems(
  phenomenon: Phenomenon,
  body: Body<Level>,
  { phenomena }: AgendaSources,
  item: MakeItem,
): readonly AgendaItem[] {
  const { phenomenon: id, status, ended } = phenomenon;
  const stay = currentStay(phenomenon);
  const target = phenomena.find((candidate) => candidate.phenomenon === ended?.into);
  const underWay = target && ended && !target.absorbed.includes(id) && isBody(currentStay(target), body);
  const duties = openDuties(phenomenon).filter(({ owner, recipient }) =>
    body.level === 'local-team' ? isTeam(recipient, body.body) : isBody(owner, body),
  );
  const oldest = duties.map(({ since }) => since).sort()[0];
  const kind = body.level === 'local-team' ? 'feedback-awaited' : 'feedback-to-give';
  const told = duties.map(({ recipient }) => recipient);
  return [
    ...(status === 'open' && isBody(stay, body)
      ? [item('phenomenon', id, stay.from, recipientsOf(phenomenon))]
      : []),
    ...(underWay ? [item('phenomenon-to-take-in', id, ended.on, recipientsOf(phenomenon))] : []),
    ...(oldest === undefined ? [] : [item(kind, id, oldest, told)]),
  ];
}

/** Word of an interface is given by the management group of its area. */
function interfaceItems(
  { interface: id, area, raisedBy, duties }: InterfaceOnAgenda,
  body: Body<Level>,
  { areas }: AgendaSources,
  item: MakeItem,
): readonly AgendaItem[] {
  const oldest = duties
    .filter(({ toldOn }) => toldOn === undefined)
    .map(({ since }) => since)
    .sort()[0];
  if (!raisedBy || oldest === undefined) return [];
  if (body.level === 'area-management-group' && areas.includes(area))
    return [item('feedback-to-give', id, oldest, [raisedBy])];
  const awaited = body.level === 'local-team' && isTeam(raisedBy, body.body);
  return awaited ? [item('feedback-awaited', id, oldest, [raisedBy])] : [];
}

function isBody(body: Body<Level>, other: Body<Level>): boolean {
  return body.level === other.level && body.body === other.body;
}

function isTeam(recipient: Recipient, team: BodyId): boolean {
  return recipient.kind === 'team' && recipient.team === team;
}

function unique<T extends string>(all: readonly T[]): readonly T[] {
  return [...new Set(all)].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
