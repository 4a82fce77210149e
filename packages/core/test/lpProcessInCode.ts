import {
  countsOfEvent,
  day,
  defaultLpSettings,
  lpProcess,
  replay,
  tallyOf,
  uuid,
  type LpProcessContext,
  type LpProcessEvent,
  type WorkerId,
} from '@puheeksi/core';
import {
  documentationOf,
  draftAction,
  hear,
  markTheme,
  openLogBook,
  openVulnerabilities,
  outcomeOf,
  type ActionId,
  type LogBookSession,
} from '@puheeksi/core/streams/lp-process';
import { parseLpProcessCommand } from '@puheeksi/core/wire';

/** Ids are UUIDs made by the client; here they are numbers. */
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const teacher = uuid<WorkerId>(id(1));
const nurse = uuid<WorkerId>(id(2));
const [process, meeting, grandmother, counsellor] = [id(10), id(11), id(12), id(13)];
const entry = (number: number, on: string) => ({ entry: id(100 + number), on });

/** What the library may not look up itself comes in: today, what is known of the leaders' rights, the region's settings. */
const context: LpProcessContext = {
  today: day('2026-06-30'),
  rights: [
    { worker: teacher, from: day('2024-08-01'), discussion: true, networkMeeting: false },
    { worker: nurse, from: day('2022-01-01'), discussion: true, networkMeeting: true },
  ],
  settings: defaultLpSettings,
  controllers: { ofUnits: {}, ofWorkers: {} },
};

const events: LpProcessEvent[] = [];
const refusals: string[] = [];

/** One step: read the command, decide, remember. A wrong step changes nothing and says which rule it breaks. */
function step(input: object): void {
  const command = parseLpProcessCommand(input);
  if (!command.ok) throw new Error(JSON.stringify(command.error));
  const made = lpProcess.decide(command.value, replay(lpProcess, events), context);
  if (made.ok) events.push(...made.value);
  else refusals.push(made.error.code);
}

/** A step of the log book, which lives in memory alone. */
const heard = (result: ReturnType<typeof hear>): LogBookSession => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** The way of one child from concern to end. */
export function journey() {
  // A concern arises at school; a discussion is offered and accepted.
  const opening = { unit: 'liperi-school', concernDay: '2026-01-08' };
  step({
    type: 'open-process',
    process,
    ...entry(0, '2026-01-12'),
    ...opening,
    origin: 'school-or-early-education-concern',
  });
  step({ type: 'offer-discussion', ...entry(1, '2026-01-12') });
  step({ type: 'answer-offer', ...entry(2, '2026-01-13'), offer: id(101), answer: 'accepted' });

  // No network meeting without a discussion.
  const decision = { meeting, decidedWith: ['guardian', 'child'] };
  step({ type: 'decide-network-meeting', ...entry(3, '2026-01-14'), ...decision });

  // The discussion. What is said stays in the session: home first, then school, then the mark.
  let session = openLogBook([{ theme: 'mornings', context: 'home' }]);
  session = heard(hear(session, 'mornings', 'home', { words: 'we are often in a hurry' }));
  session = heard(hear(session, 'mornings', 'other', { words: 'late three times a week' }));
  session = heard(markTheme(session, 'mornings', 'vulnerability'));
  const openBefore = openVulnerabilities(session).length;
  const words = 'grandmother comes on Mondays';
  const draft = { action: uuid<ActionId>(id(20)), themes: ['mornings'], words, chosen: true } as const;
  session = heard(draftAction(session, { ...draft, context: 'home', doer: 'own-network' }));
  const openAfter = openVulnerabilities(session).length;
  step({
    type: 'record-discussion',
    ...entry(23, '2026-01-20'),
    ...{ unit: 'liperi-school', setting: 'school', children: 1 },
    ...{ variant: 'primary-child-present', present: ['guardian', 'child'], leaders: [teacher] },
  });
  step({ type: 'agree-plan', ...entry(4, '2026-01-20'), actions: outcomeOf(session).actions });
  const letter = { to: 'guardian', channel: 'on-paper', language: 'fi' };
  step({ type: 'give-plan', ...entry(5, '2026-01-21'), plan: id(104), ...letter });

  // More hands are needed: the family decides on a meeting and on who comes.
  step({ type: 'decide-network-meeting', ...entry(6, '2026-01-20'), ...decision });
  const professional = { meeting, invitee: counsellor };
  const who = { party: 'professional', sector: 'school', role: 'everyday-support' };
  step({ type: 'propose-invitee', ...entry(7, '2026-01-20'), ...professional, ...who });
  const relative = { party: 'own-network', role: 'everyday-support' };
  step({ type: 'propose-invitee', ...entry(8, '2026-01-20'), meeting, invitee: grandmother, ...relative });
  step({ type: 'invite', ...entry(9, '2026-01-20'), ...professional });
  step({ type: 'answer-invitee', ...entry(10, '2026-01-20'), ...professional, answer: 'accepted' });
  step({
    type: 'give-consent',
    ...entry(11, '2026-01-20'),
    ...{ to: 'invitee', ...professional },
    ...{ matters: ['take-part'], disclosed: ['everyday-life'], from: ['school'] },
    ...{ givenBy: ['guardian', 'second-guardian'], decider: 'guardians', childView: 'agrees' },
  });
  step({ type: 'invite', ...entry(12, '2026-01-21'), ...professional });

  // A meeting is led by somebody with the right to: the teacher alone may not, the nurse and the teacher may.
  const on = { meeting, day: '2026-02-03' };
  step({ type: 'plan-network-meeting', ...entry(13, '2026-01-21'), ...on, leaders: [teacher] });
  step({ type: 'plan-network-meeting', ...entry(14, '2026-01-21'), ...on, leaders: [nurse, teacher] });
  step({
    type: 'record-network-meeting',
    ...entry(15, '2026-02-03'),
    ...{ meeting, leaders: [nurse, teacher], family: ['guardian', 'child'] },
    attended: [
      { invitee: counsellor, attendance: 'present', party: 'professional', sector: 'school' },
      { invitee: grandmother, attendance: 'remote', party: 'own-network' },
    ],
  });

  // The plan made at the meeting is a version of its own: that the first one was given says nothing of this one.
  const together = { action: id(21), context: 'leisure', doer: 'family' };
  step({ type: 'agree-plan', ...entry(20, '2026-02-03'), actions: [together] });
  step({ type: 'end-process', ...entry(21, '2026-02-03'), reason: 'plan-enough' });
  step({ type: 'give-plan', ...entry(22, '2026-02-04'), plan: id(120), ...letter });

  // Somebody is responsible, and the family says itself that nothing further is needed.
  step({ type: 'end-process', ...entry(16, '2026-05-20'), reason: 'no-further-need' });
  step({ type: 'name-responsible-workers', ...entry(17, '2026-02-03'), workers: [teacher, nurse] });
  step({ type: 'record-further-need', ...entry(18, '2026-05-20'), answer: 'not-needed' });
  step({ type: 'end-process', ...entry(19, '2026-05-20'), reason: 'no-further-need' });

  const ledger = replay(lpProcess, events);
  const { state } = ledger;
  return {
    status: state.status,
    refusals,
    events: events.length,
    openBefore,
    openAfter,
    responsible: state.status === 'empty' ? [] : documentationOf(state).responsible,
    // What the journey is worth in the statistics: cells and counts, here those of network meetings.
    meetings: [...tallyOf(events.flatMap(countsOfEvent))].filter(([cell]) =>
      cell.startsWith('network-meeting-steps@1'),
    ),
    warnings: lpProcess.warnings(ledger, context).map(({ code }) => code),
    log: JSON.stringify(events),
  };
}
