import type { Day } from '../../../kernel/index.js';
import type { FamilyRole, Participant } from '../codes.js';
import { factsOf, type ProcessFact } from '../facts.js';
import { familyStanding, type FamilyPerson, type KeptAway } from '../safety/familyStanding.js';
import type { Surface } from '../safety/surfaces.js';
import type { ProcessBody } from '../state.js';
import { meetingsOf, type MeetingNow } from '../views/meetings.js';
import { marksOn } from '../views/safety.js';
import type { LpProcessWarning } from './warning.js';

type Kept = Pick<KeptAway, 'code' | 'recipient'>;

const kept = (
  { facts }: ProcessBody,
  people: readonly FamilyPerson[],
  surface: Surface,
  day: Day,
): readonly Kept[] => people.flatMap((person) => familyStanding(facts, surface, person, day).kept ?? []);

const asMembers = (roles: readonly FamilyRole[]): readonly FamilyPerson[] =>
  roles.map((member) => ({ member }));

/** Who was asked or given something by an entry, and on which surface. */
const reachedBy = (fact: ProcessFact): readonly [Surface, readonly FamilyPerson[]] | undefined => {
  switch (fact.type) {
    case 'network-meeting-decided':
      return ['decision', asMembers(fact.decidedWith)];
    case 'consent-given':
      return ['consent', asMembers(fact.givenBy)];
    case 'plan-given':
      return ['plan', asMembers([fact.to])];
    default:
      return undefined;
  }
};

/** What reached somebody by what is known now of the flags of that day: nothing is taken back, it is shown. */
const aboutEntries = (body: ProcessBody): readonly LpProcessWarning[] =>
  body.facts.flatMap((fact) => {
    const reached = reachedBy(fact);
    if (!reached) return [];
    const [surface, people] = reached;
    return kept(body, people, surface, fact.on).map(({ code, recipient }) => ({
      code: 'reached-against-safety' as const,
      entry: fact.entry,
      on: fact.on,
      recipient,
      why: code,
    }));
  });

const isGuardian = (role: Participant): role is 'guardian' | 'second-guardian' =>
  role === 'guardian' || role === 'second-guardian';

/** Who was there. A parent without custody can be at a discussion as any other adult. */
const aboutPresence = (body: ProcessBody): readonly LpProcessWarning[] => {
  const atDiscussions = body.discussions.flatMap(({ on, present = [] }) =>
    kept(body, asMembers(present.filter(isGuardian)), 'participant-list', on)
      .filter(({ code }) => code === 'restricted-guardian')
      .map((withheld) => ({ on, ...withheld })),
  );
  const atMeetings = meetingsOf(body.facts).flatMap(({ held, invitees }) => {
    if (!held) return [];
    const there = held.attended
      .filter(({ attendance }) => attendance !== 'absent')
      .flatMap(({ invitee }) => invitees.find((candidate) => candidate.invitee === invitee) ?? []);
    const people = [...asMembers(held.family), ...there];
    return kept(body, people, 'participant-list', held.on).map((withheld) => ({ on: held.on, ...withheld }));
  });
  return [...atDiscussions, ...atMeetings].map(({ on, code, recipient }) => ({
    code: 'present-against-safety',
    on,
    recipient,
    why: code,
  }));
};

/** Who was invited before a flag was set, and is expected still. */
const aboutInvited = ({ meeting, invitees }: MeetingNow, body: ProcessBody, today: Day) => {
  const coming = invitees.filter(({ invitedOn, answer }) => invitedOn !== undefined && answer !== 'declined');
  const away = coming.filter((invited) => kept(body, [invited], 'invitation', today).length > 0);
  return away.length > 0
    ? [
        {
          code: 'invited-against-safety' as const,
          meeting,
          invitees: away.map(({ invitee }) => invitee),
        },
      ]
    : [];
};

/** What is needed and not arranged; an interpreter who is invited stands for one language. */
const aboutNeeds = (known: MeetingNow, { facts }: ProcessBody, today: Day): readonly LpProcessWarning[] => {
  const { meeting, invitees } = known;
  const arranged = factsOf(facts, 'needs-arranged')
    .filter((fact) => fact.meeting === meeting)
    .at(-1);
  const booked = arranged?.interpreterLanguages ?? [];
  const languages = marksOn(facts, 'interpreter', today)
    .map(({ interpreterLanguage }) => interpreterLanguage)
    .filter((language) => (language === undefined ? booked.length === 0 : !booked.includes(language)));
  const interpreters = invitees.filter(
    ({ role, invitedOn, answer }) =>
      role === 'interpreter' && invitedOn !== undefined && answer !== 'declined',
  );
  const needs = marksOn(facts, 'accessibility-need', today)
    .flatMap((mark) => mark.needs)
    .filter((need) => !arranged?.accessibility.includes(need));
  return [
    ...(languages.length > interpreters.length
      ? [
          {
            code: 'interpreter-not-arranged' as const,
            meeting,
            languages: languages.flatMap((language) => language ?? []),
          },
        ]
      : []),
    ...(needs.length > 0 ? [{ code: 'accessibility-not-arranged' as const, meeting, needs }] : []),
  ];
};

/** What deserves a second look for the family's safety. @source docs/settled-questions.md "Safety"; F133 */
export function safetyWarnings(body: ProcessBody, today: Day): readonly LpProcessWarning[] {
  const ahead = meetingsOf(body.facts).flatMap((known): readonly LpProcessWarning[] => {
    if (known.status !== 'decided' && known.status !== 'planned') return [];
    return [
      ...aboutInvited(known, body, today),
      ...(known.status === 'planned' ? aboutNeeds(known, body, today) : []),
    ];
  });
  return [...aboutEntries(body), ...aboutPresence(body), ...ahead];
}
