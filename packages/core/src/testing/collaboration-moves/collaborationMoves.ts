import type { AreaCode, RegionCode, UnitId } from '../../kernel/index.js';
import { addDays, type Day } from '../../kernel/index.js';
import type { EntryId, Fact, LedgerStream, LedgerTypes } from '../../kernel/ledger.js';
import type { BodyId, InterfaceId, OrganisationId, WorkerId } from '../../kernel/collaborationIds.js';
import type { EntryTable } from '../../schema/index.js';
import { adoptionEntries } from '../../streams/adoption/entries.js';
import { adoptionSteps, type AdoptionCommand, type AdoptionTypes } from '../../streams/adoption/index.js';
import { decisionLogEntries } from '../../streams/decision-log/entries.js';
import {
  type DecisionLogCommand,
  type DecisionLogTypes,
  type OwnQuestionId,
} from '../../streams/decision-log/index.js';
import { embeddingPlanEntries } from '../../streams/embedding-plan/entries.js';
import {
  phases,
  solutionIds,
  type EmbeddingPlanCommand,
  type EmbeddingPlanId,
  type EmbeddingPlanTypes,
} from '../../streams/embedding-plan/index.js';
import type { ObservationCommand, ObservationTypes } from '../../streams/phenomenon/index.js';
import { observationEntries } from '../../streams/phenomenon/observationEntries.js';
import { interfaceEntries } from '../../streams/service-interface/entries.js';
import type { InterfaceCommand, InterfaceTypes } from '../../streams/service-interface/index.js';
import { teamEntries } from '../../streams/team/entries.js';
import type { TeamCommand, TeamMeetingId, TeamTypes } from '../../streams/team/index.js';
import { madeUpCommands } from '../madeUpCommands.js';
import { testUuid } from '../testUuid.js';
import type { Dice } from './dice.js';
import { bodyOf, origins, place, seen, start, text } from './phenomenonMoves.js';

type StateOf<L extends LedgerTypes> = LedgerStream<L>['state'];

/** A new entry on a day not before the last one, and an earlier entry to take back. */
function next({ days, pick }: Dice, facts: readonly Fact[], retracted: readonly EntryId[]) {
  const latest = facts.at(-1)?.on ?? start;
  return {
    base: {
      entry: testUuid<EntryId>(1 + facts.length + retracted.length * 100),
      on: addDays(latest, days % 4),
    },
    known: facts[facts.length - 1 - (pick % 4)]?.entry ?? testUuid<EntryId>(1),
    first: facts.length === 0,
  };
}

/** What the commands of a stream are chosen from. */
interface Choice {
  readonly entries: EntryTable;
  readonly base: Pick<Fact, 'entry' | 'on'>;
  readonly facts: readonly Fact[];
  readonly dice: Dice;
  /** The kind that is among the commands now and then alone. */
  readonly rare?: string;
}

/** One of the commands that are made up by hand, or of the kinds that have none. */
function choose<C extends { readonly type: string }>(
  commands: readonly [C, ...C[]],
  { entries, base, facts, dice, rare }: Choice,
): C {
  const byHand = [...commands.map(({ type }) => type), ...(rare === undefined ? [] : [rare])];
  const others = madeUpCommands(entries, { byHand, base, facts, roll: dice.pick });
  const all = [...commands, ...(others as readonly object[] as readonly C[])];
  return all[dice.kind % all.length] ?? commands[0];
}

const retract = (entry: EntryId, on: Day) =>
  ({ type: 'retract', entry, on, reason: 'wrong-details' }) as const;
const worker = (n: number) => testUuid<WorkerId>(400 + (n % 4));

/** A command on a team of an area, by where the team stands. */
export function teamMove(dice: Dice, { state, facts, retracted }: StateOf<TeamTypes>): TeamCommand {
  const { base, known, first } = next(dice, facts, retracted);
  const { a, b, pick } = dice;
  const meeting = testUuid<TeamMeetingId>(200 + (pick % 5));
  const members = state.status === 'none' ? [] : state.memberships.filter(({ until }) => until === undefined);
  const sector = (['region', 'municipality', 'parish', 'ngo'] as const)[a % 4] ?? 'other';
  const found: TeamCommand = {
    type: 'found-team',
    ...base,
    team: 'local-team-a' as BodyId,
    area: 'liperi' as AreaCode,
    basedOn: 'new-group',
  };
  if (first) return found;
  return choose<TeamCommand>(
    [
      found,
      ...[a, b].map((n): TeamCommand => ({
        type: 'add-member',
        ...base,
        worker: worker(n),
        organisation: 'org-a' as OrganisationId,
        sector,
        field: 'school',
        ageGroups: b % 2 === 0 ? ['7-to-12'] : ['under-3'],
        ...(dice.old ? { until: addDays(base.on, b) } : {}),
      })),
      { type: 'end-membership', ...base, worker: worker(a) },
      {
        type: 'name-facilitators',
        ...base,
        workers: members.slice(0, 2).map((one) => one.worker),
        managementGroup: 'area-management-group-a' as BodyId,
      },
      { type: 'plan-team-meeting', ...base, meeting, day: addDays(base.on, b) },
      { type: 'move-team-meeting', ...base, meeting, day: addDays(base.on, b) },
      { type: 'cancel-team-meeting', ...base, meeting, reason: 'no-items' },
      {
        type: 'record-team-meeting',
        ...base,
        meeting,
        present: members.slice(0, 1 + (b % 3)).map((one) => one.worker),
        visitors: b,
      },
      ...(dice.old && b === 0 ? [{ type: 'end-team', ...base } as const] : []),
      retract(known, base.on),
    ],
    { entries: teamEntries, base, facts, dice, rare: 'end-team' },
  );
}

/** A command on an observation, by where it stands. */
export function observationMove(
  dice: Dice,
  { state, facts, retracted }: StateOf<ObservationTypes>,
): ObservationCommand {
  const { base, known, first } = next(dice, facts, retracted);
  const { a, b, pick } = dice;
  const answers = state.status === 'none' ? [] : state.answers;
  const note: ObservationCommand = {
    type: 'note-observation',
    ...base,
    observation: seen(0),
    place,
    origin: origins[b % 4] ?? { kind: 'team', team: 'local-team-a' as BodyId },
    themes: a % 2 === 0 ? ['mental-health'] : ['mental-health', 'other'],
    ageGroups: [],
    ...text,
  };
  if (first) return note;
  return choose<ObservationCommand>(
    [
      { type: 'pass-observation-on', ...base, to: 'area-management-group-a' as BodyId },
      { type: 'discuss-in-team', ...base, team: 'local-team-a' as BodyId },
      {
        type: 'answer-observation',
        ...base,
        by: bodyOf(b % 2 === 0 ? 'area-management-group' : 'steering-group'),
        answer: 'followed',
      },
      {
        type: 'give-observation-feedback',
        ...base,
        answerEntry: answers[pick % Math.max(1, answers.length)]?.entry ?? known,
      },
      note,
      retract(known, base.on),
    ],
    { entries: observationEntries, base, facts, dice },
  );
}

/** A command on a unit's adoption, by where it stands. */
export function adoptionMove(dice: Dice, { facts, retracted }: StateOf<AdoptionTypes>): AdoptionCommand {
  const { base: made, known } = next(dice, facts, retracted);
  const base = { ...made, unit: 'liperi-school' as UnitId };
  return choose<AdoptionCommand>(
    [
      { type: 'consider-adoption', ...base },
      {
        type: 'decide-adoption',
        ...base,
        by: 'education-management' as BodyId,
        parts: ['discussion'],
        supervisor: worker(1),
        reviewOn: addDays(base.on, 365),
      },
      { type: 'take-adoption-step', ...base, step: adoptionSteps[dice.pick % 3] ?? 'staff-trained' },
      { type: 'review-adoption', ...base, result: 'continues', nextReviewOn: addDays(base.on, dice.b) },
      ...(dice.old && dice.b === 0
        ? [{ type: 'end-adoption', ...base, reason: 'decided-to-stop' } as const]
        : []),
      retract(known, base.on),
    ],
    { entries: adoptionEntries, base, facts, dice, rare: 'end-adoption' },
  );
}

/** A command on a body's decision log, by where it stands. */
export function decisionLogMove(
  dice: Dice,
  { facts, retracted }: StateOf<DecisionLogTypes>,
): DecisionLogCommand {
  const { base, known, first } = next(dice, facts, retracted);
  const own = testUuid<OwnQuestionId>(500);
  const question = ([own, 'A1', 'B9', 'C10'] as const)[dice.pick % 4] ?? own;
  const open: DecisionLogCommand = {
    type: 'open-decision-log',
    ...base,
    body: 'families-management' as BodyId,
    bodyKind: 'division-management-group',
    place: { level: 'region', code: '14' as RegionCode },
  };
  if (first) return open;
  return choose<DecisionLogCommand>(
    [
      open,
      { type: 'add-own-question', ...base, question: own, ...text },
      { type: 'discuss-question', ...base, question },
      { type: 'decide-question', ...base, question, owner: worker(1), jointlyWith: [], ...text },
      { type: 'reopen-question', ...base, question },
      retract(known, base.on),
    ],
    { entries: decisionLogEntries, base, facts, dice },
  );
}

/** A command on an embedding plan, by where it stands. */
export function embeddingPlanMove(
  dice: Dice,
  { state, facts, retracted }: StateOf<EmbeddingPlanTypes>,
): EmbeddingPlanCommand {
  const { base, known, first } = next(dice, facts, retracted);
  const tasks = state.status === 'none' ? [] : state.tasks;
  const task = tasks[dice.pick % Math.max(1, tasks.length)]?.task ?? known;
  const phase = phases[dice.b % 3] ?? 'beginning';
  const begin: EmbeddingPlanCommand = {
    type: 'begin-embedding-plan',
    ...base,
    plan: testUuid<EmbeddingPlanId>(700),
    place: { level: 'area', code: 'liperi' as AreaCode },
  };
  if (first) return begin;
  const solution = solutionIds[dice.a % 6] ?? 'local-teams';
  const must = dice.a % 2 === 0;
  return choose<EmbeddingPlanCommand>(
    [
      begin,
      {
        type: 'add-embedding-task',
        ...base,
        phase,
        solution,
        must,
        owner: worker(1),
        dueOn: addDays(base.on, dice.a),
        ...text,
      },
      { type: 'finish-embedding-task', ...base, task },
      { type: 'drop-embedding-task', ...base, task, ...text },
      { type: 'weigh-embedding-task', ...base, task, must },
      { type: 'finish-embedding-phase', ...base, phase },
      retract(known, base.on),
    ],
    { entries: embeddingPlanEntries, base, facts, dice },
  );
}

/** A command on an interface between services, by where it stands. */
export function interfaceMove(dice: Dice, { facts, retracted }: StateOf<InterfaceTypes>): InterfaceCommand {
  const { base, known, first } = next(dice, facts, retracted);
  const between = ['school', 'family-work'].map((name) => name as OrganisationId);
  const recognise: InterfaceCommand = {
    type: 'recognise-interface',
    ...base,
    interface: testUuid<InterfaceId>(800),
    area: 'liperi' as AreaCode,
    between,
    ...(dice.b % 2 === 0 ? { raisedBy: { kind: 'team' as const, team: 'local-team-a' as BodyId } } : {}),
    ...text,
  };
  if (first) return recognise;
  return choose<InterfaceCommand>(
    [
      recognise,
      { type: 'agree-interface-model', ...base, by: [...between].reverse(), ...text },
      { type: 'follow-interface-model', ...base },
      { type: 'evaluate-interface-model', ...base, evidence: ['impact', 'experience'], ...text },
      { type: 'develop-interface-model', ...base, ...text },
      { type: 'give-interface-feedback', ...base },
      retract(known, base.on),
    ],
    { entries: interfaceEntries, base, facts, dice },
  );
}
