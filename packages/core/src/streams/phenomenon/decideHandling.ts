import { textFault } from '../../identifiers/textFault.js';
import { daysBetween, err, ok } from '../../kernel/index.js';
import type {
  ClosePhenomenon,
  EscalatePhenomenon,
  FinishWorkingGroup,
  FormInitiative,
  GiveFeedback,
  HandlePhenomenon,
  NameWorkingGroup,
} from './commands.js';
import { unfinished, type Base, type Decision } from './decideContent.js';
import type { PhenomenonContext, PhenomenonError } from './errors.js';
import { mayEscalate, type Level } from './levels.js';
import { recipientKey, type Body } from './origin.js';
import { owingBody } from './owed.js';
import { currentStay, openDuties, recipientsOf, type Phenomenon } from './state.js';

/** Forms an initiative by joint decision of a management body that has the matter. @source R0-K5 */
export function formInitiative(
  command: FormInitiative,
  state: Phenomenon,
  { settings }: PhenomenonContext,
  base: Base,
): Decision {
  const { by, textRef } = command;
  const participants = [...new Set(command.participants)];
  const needed = settings.minParticipants;
  const fault = bodyFault(state, by, base) ?? textFault(command.text);
  if (fault) return err(fault);
  if (participants.length < needed)
    return err({ code: 'participants-too-few', participants: participants.length, needed });
  return ok([
    {
      type: 'initiative-formed',
      ...base,
      by,
      participants,
      textRef,
      owner: by,
      owedTo: recipientsOf(state),
    },
  ]);
}

/** Names a local working group for an initiative; the initiative may go up as well. @source R0-B2, R0-K6 */
export function nameWorkingGroup(command: NameWorkingGroup, state: Phenomenon, base: Base): Decision {
  const { initiative, by, leader, dueOn } = command;
  const fault = bodyFault(state, by, base);
  if (fault) return err(fault);
  if (!state.initiatives.some((candidate) => candidate.initiative === initiative))
    return err({ code: 'initiative-unknown', initiative });
  if (dueOn < base.on) return err({ code: 'due-day-past', dueOn });
  const owedTo = recipientsOf(state);
  return ok([{ type: 'working-group-named', ...base, initiative, by, leader, dueOn, owner: by, owedTo }]);
}

/** Records the result of a working group. @source R0-B2 */
export function finishWorkingGroup(command: FinishWorkingGroup, state: Phenomenon, base: Base): Decision {
  const { workingGroup, textRef } = command;
  const found = state.initiatives
    .flatMap(({ workingGroups }) => workingGroups)
    .find((candidate) => candidate.workingGroup === workingGroup);
  if (!found) return err({ code: 'working-group-unknown', workingGroup });
  if (found.finished !== undefined) return err({ code: 'working-group-finished', finished: found.finished });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  return ok([
    {
      type: 'working-group-finished',
      ...base,
      workingGroup,
      textRef,
      lateDays: Math.max(0, daysBetween(found.dueOn, base.on)),
      owner: found.by,
      owedTo: recipientsOf(state),
    },
  ]);
}

/**
 * Takes the matter up. What goes up from an area management group is an initiative, not a bare phenomenon; the steering group
 * takes on either.
 * @source R0-K6; "Ilmiöitä koskevat aloitteet viedään … maakunnalliseen perhekeskuksen johtoryhmään"; "Maakunnallisesta
 * ohjausryhmästä ilmiöitä ja aloitteita voidaan ohjata … hyte-lautakuntaan"
 */
export function escalate(
  command: EscalatePhenomenon,
  state: Phenomenon,
  { settings }: PhenomenonContext,
  base: Base,
): Decision {
  const { to } = command;
  const { level, body, from: arrived } = currentStay(state);
  const allowed = mayEscalate(level, to.level, settings);
  if (!allowed.ok) return allowed;
  if (base.on < arrived) return err({ code: 'before-arrival', arrived });
  if (level === 'area-management-group' && !state.initiatives.some(({ on }) => on <= base.on))
    return err({ code: 'initiative-missing', from: level, to: to.level });
  const owner = owingBody({ level, body }, state, settings);
  if (level !== 'local-team' && !owner) return err({ code: 'steering-group-unknown' });
  return ok([
    {
      type: 'phenomenon-escalated',
      ...base,
      from: { level, body },
      to,
      levelDays: daysBetween(arrived, base.on),
      ...(owner === undefined ? {} : { owner }),
      owedTo: owner === undefined ? [] : recipientsOf(state),
    },
  ]);
}

/** Records handling, a plan or a decision of a body that has the matter. @source R0-K7 */
export function handle(
  command: HandlePhenomenon,
  state: Phenomenon,
  { settings }: PhenomenonContext,
  base: Base,
): Decision {
  const { by, kind, subject, textRef } = command;
  const fault = bodyFault(state, by, base) ?? textFault(command.text);
  if (fault) return err(fault);
  if (kind === 'decision' && subject === undefined) return err({ code: 'subject-missing' });
  const owner = owingBody(by, state, settings);
  if (!owner) return err({ code: 'steering-group-unknown' });
  return ok([
    {
      type: 'phenomenon-handled',
      ...base,
      by,
      kind,
      ...(subject === undefined ? {} : { subject }),
      textRef,
      owner,
      owedTo: recipientsOf(state),
    },
  ]);
}

/**
 * Records that somebody was told: every duty of this body to them, up to the day, is settled. What is owed can be told also after
 * the closing, where a region closes before everybody was told.
 * @source R0-K7
 */
export function giveFeedback(command: GiveFeedback, state: Phenomenon, base: Base): Decision {
  const { owner, recipient, explanation } = command;
  const fault = explanation && textFault(explanation.text);
  if (fault) return err(fault);
  const settled = openDuties(state).filter(
    (duty) =>
      duty.owner.level === owner.level &&
      duty.owner.body === owner.body &&
      recipientKey(duty.recipient) === recipientKey(recipient) &&
      duty.since <= base.on,
  );
  if (settled.length === 0) return err({ code: 'feedback-not-owed', recipient });
  const settles = settled.map(({ cause, since }) => ({ cause, feedbackDays: daysBetween(since, base.on) }));
  const text = explanation === undefined ? {} : { textRef: explanation.textRef };
  return ok([{ type: 'feedback-given', ...base, owner, recipient, settles, ...text }]);
}

/**
 * Closes a phenomenon: once management has it, not before somebody handled it there and everybody was told.
 * @source R0-B2 (management answers), R0-K7; refusing to close is our reading and a setting
 */
export function close(
  command: ClosePhenomenon,
  state: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { settings } = context;
  const { level, from } = currentStay(state);
  const fault = unfinished(state, context, base);
  if (fault) return err(fault);
  if (settings.closeNeedsFeedback) {
    if (level !== 'local-team' && !isHandledAt(state, level)) return err({ code: 'not-handled', level });
    const duties = openDuties(state);
    if (duties.length > 0) return err({ code: 'feedback-open', duties });
  }
  const levelDays = daysBetween(from, base.on);
  return ok([{ type: 'phenomenon-closed', ...base, reason: command.reason, level, levelDays }]);
}

/** Whether the level at which a matter is has done anything with it. */
export function isHandledAt(phenomenon: Phenomenon, level: Level): boolean {
  return (
    phenomenon.handlings.some(({ by }) => by.level === level) ||
    phenomenon.initiatives.some(({ by }) => by.level === level)
  );
}

/** A body acts on a matter that is, or has been, with it. */
function bodyFault(state: Phenomenon, by: Body<Level>, { on }: Base): PhenomenonError | undefined {
  const stay = state.path.find(({ level, body }) => level === by.level && body === by.body);
  if (!stay)
    return { code: 'not-with-body', level: by.level, body: by.body, current: currentStay(state).level };
  return on < stay.from ? { code: 'before-arrival', arrived: stay.from } : undefined;
}
