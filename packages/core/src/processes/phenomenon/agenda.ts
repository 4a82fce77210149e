import type { AreaCode, Day } from '../../kernel/index.js';
import { daysBetween } from '../../kernel/index.js';
import type { BodyId, ObservationId, PhenomenonId, WorkerId } from '../../kernel/networkIds.js';
import type { Level } from './levels.js';
import { recipientKey, type Body, type Recipient } from './origin.js';
import { reachedManagement, openAnswers, type Observation } from './observationState.js';
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
    | 'feedback-to-give'
    | 'feedback-awaited';
  readonly id: ObservationId | PhenomenonId;
  readonly since: Day;
  readonly waitDays: number;
  /** The teams the item comes from or is for, each with its work pair; empty in an area without a team. */
  readonly teams: readonly TeamOnAgenda[];
}

/** Where the items come from. `areas`: the areas of an area management group, for observations of areas without a team. */
export interface AgendaSources {
  readonly observations: readonly Observation[];
  readonly phenomena: readonly Phenomenon[];
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
  const known = new Map(sources.teams.map((one) => [one.team, one]));
  const item = (
    kind: AgendaItem['kind'],
    id: AgendaItem['id'],
    since: Day,
    teams: readonly BodyId[],
  ): AgendaItem => ({
    kind,
    id,
    since,
    waitDays: daysBetween(since, day),
    teams: [...new Set(teams)].sort().map((team) => known.get(team) ?? { team, facilitators: [] }),
  });
  const items = [
    ...sources.observations.flatMap((one) => observationItems(one, body, sources, item)),
    ...sources.phenomena.flatMap((one) => phenomenonItems(one, body, item)),
  ].filter(({ since }) => since <= day);
  return items.sort((a, b) => compare(a.since, b.since) || compare(a.kind, b.kind) || compare(a.id, b.id));
}

type MakeItem = (
  kind: AgendaItem['kind'],
  id: AgendaItem['id'],
  since: Day,
  teams: readonly BodyId[],
) => AgendaItem;

function observationItems(
  observation: Observation,
  body: Body<Level>,
  { areas }: AgendaSources,
  item: MakeItem,
): readonly AgendaItem[] {
  const { observation: id, origin, noted } = observation;
  const teams = origin.kind === 'team' ? [origin.team] : [];
  if (body.level === 'local-team') {
    const raised = origin.kind === 'top-down' && origin.teams.includes(body.body);
    const own = origin.kind === 'team' && origin.team === body.body;
    return [
      ...(raised && !observation.discussedBy.includes(body.body)
        ? [item('observation-from-above', id, noted, [body.body])]
        : []),
      ...(own && !observation.passedOn && observation.answers.length === 0
        ? [item('observation-to-pass-on', id, noted, teams)]
        : []),
      ...openAnswers(observation)
        .filter(() => own)
        .map(({ on }) => item('feedback-awaited', id, on, teams)),
    ];
  }
  const owed = openAnswers(observation)
    .filter(({ by }) => by.level === body.level && by.body === body.body)
    .map(({ on }) => item('feedback-to-give', id, on, teams));
  const since = reachedManagement(observation);
  const waits = since !== undefined && observation.answers.length === 0;
  return waits && isAt(observation, body, areas)
    ? [item('observation-to-answer', id, since, teams), ...owed]
    : owed;
}

/** What management raised waits for whoever raised it; what workers noted waits for the area management group. */
function isAt(
  { origin, passedOn, place }: Observation,
  body: Body<Level>,
  areas: readonly AreaCode[],
): boolean {
  if (origin.kind === 'top-down') return origin.by.level === body.level && origin.by.body === body.body;
  if (body.level !== 'area-management-group') return false;
  if (origin.kind === 'team') return passedOn?.to === body.body;
  return place.level === 'area' && areas.includes(place.code);
}

function phenomenonItems(phenomenon: Phenomenon, body: Body<Level>, item: MakeItem): readonly AgendaItem[] {
  if (phenomenon.status !== 'open') return [];
  const { phenomenon: id, path } = phenomenon;
  const stay = currentStay(phenomenon);
  const here = stay.level === body.level && stay.body === body.body;
  const teams = teamsOf(recipientsOf(phenomenon));
  const duties = openDuties(phenomenon);
  const been = path.some(({ level, body: at }) => level === body.level && at === body.body);
  const relevant =
    body.level === 'local-team'
      ? duties.filter(
          ({ recipient }) => recipientKey(recipient) === recipientKey({ kind: 'team', team: body.body }),
        )
      : duties.filter(({ owner }) => been && owner === body.level);
  const kind = body.level === 'local-team' ? 'feedback-awaited' : 'feedback-to-give';
  const oldest = relevant.map(({ since }) => since).sort()[0];
  return [
    ...(here ? [item('phenomenon', id, stay.from, teams)] : []),
    ...(oldest === undefined
      ? []
      : [item(kind, id, oldest, teamsOf(relevant.map(({ recipient }) => recipient)))]),
  ];
}

function teamsOf(recipients: readonly Recipient[]): readonly BodyId[] {
  return recipients.flatMap((recipient) => (recipient.kind === 'team' ? [recipient.team] : []));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
