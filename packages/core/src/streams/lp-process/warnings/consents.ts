import type { Day } from '../../../kernel/index.js';
import type { InviteeId } from '../base.js';
import { guardians, type InviteeParty } from '../codes.js';
import type { InviteeAct } from '../consentNeeds.js';
import { factsOf } from '../facts.js';
import { familyStanding } from '../safety/familyStanding.js';
import type { ProcessBody } from '../state.js';
import { consentGap } from '../views/consentGap.js';
import { consentHolds, consentsOf } from '../views/consents.js';
import type { MeetingNow } from '../views/meetings.js';
import { consultationGaps, handOverGap } from '../views/serviceConsents.js';
import type { LpProcessWarning } from './warning.js';

type Listed = { readonly invitee: InviteeId; readonly party: InviteeParty };

/** Those of whom an act on a day had no consent, by what is known now. */
const without = (
  { meeting }: MeetingNow,
  { facts }: ProcessBody,
  act: InviteeAct,
  day: Day,
  listed: readonly Listed[],
): readonly InviteeId[] =>
  listed
    .filter(({ invitee, party }) => consentGap(facts, { act, meeting, invitee, party }, day))
    .map(({ invitee }) => invitee);

/** What was done is never undone: where the consent was missing on the day, or was withdrawn as from before it, it is shown. */
const aboutThePast = (known: MeetingNow, body: ProcessBody): readonly LpProcessWarning[] => {
  const { meeting, held, invitees } = known;
  const invited = invitees.flatMap((invitee) =>
    invitee.invitedOn === undefined ? [] : without(known, body, 'invite', invitee.invitedOn, [invitee]),
  );
  const present = held
    ? without(
        known,
        body,
        'attend',
        held.on,
        held.attended.filter(({ attendance }) => attendance !== 'absent'),
      )
    : [];
  const shared = factsOf(body.facts, 'shared-with-invitee').filter((fact) => {
    const party = invitees.find(({ invitee }) => invitee === fact.invitee)?.party;
    return fact.meeting === meeting && party && consentGap(body.facts, { ...fact, party }, fact.on);
  });
  return [
    ...(invited.length > 0 ? [{ code: 'invited-without-consent' as const, meeting, invitees: invited }] : []),
    ...(held && present.length > 0
      ? [{ code: 'present-without-consent' as const, meeting, on: held.on, invitees: present }]
      : []),
    ...shared.map(({ invitee, on }) => ({ code: 'shared-without-consent' as const, meeting, invitee, on })),
  ];
};

/** Who is invited and will have no consent on the day of the meeting: a withdrawal stops what follows. */
const beforeTheMeeting = (known: MeetingNow, body: ProcessBody, today: Day): readonly LpProcessWarning[] => {
  const { meeting, status, day, invitees } = known;
  if (status !== 'planned' || day === undefined) return [];
  const coming = invitees.filter(({ invitedOn, answer }) => invitedOn !== undefined && answer !== 'declined');
  const lost = without(known, body, 'attend', day < today ? today : day, coming);
  return lost.length > 0 ? [{ code: 'consent-ends-before-meeting', meeting, day, invitees: lost }] : [];
};

const aboutGivers = (known: MeetingNow, body: ProcessBody, today: Day): readonly LpProcessWarning[] => {
  const { meeting } = known;
  const asked = guardians.filter(
    (guardian) => !familyStanding(body.facts, 'consent', { member: guardian }, today).kept,
  );
  return known.invitees.flatMap(({ invitee }): readonly LpProcessWarning[] => {
    const holding = consentsOf(body.facts, meeting, invitee)
      .filter((consentNow) => consentHolds(consentNow, today))
      .map(({ given }) => given);
    const givers = holding.filter(({ decider }) => decider !== 'child').flatMap(({ givenBy }) => givenBy);
    const lone = givers.length > 0 && !asked.every((guardian) => givers.includes(guardian));
    return [
      ...(lone ? [{ code: 'second-guardian-missing' as const, meeting, invitee }] : []),
      ...(holding.at(-1)?.childView === 'disagrees'
        ? [{ code: 'child-disagrees' as const, meeting, invitee }]
        : []),
    ];
  });
};

/** What was asked about a recognisable case, or handed over by consent, and by what is known now had none that day. */
export function serviceConsentWarnings({ facts }: ProcessBody): readonly LpProcessWarning[] {
  const asked = factsOf(facts, 'consultation-asked').flatMap((fact): readonly LpProcessWarning[] => {
    const sectors = consultationGaps(facts, fact).flatMap(({ sector }) => sector ?? []);
    const { entry: consultation, on } = fact;
    return sectors.length > 0 ? [{ code: 'consulted-without-consent', consultation, on, sectors }] : [];
  });
  const handedOver = facts.flatMap((fact): readonly LpProcessWarning[] => {
    if (fact.type !== 'responsibility-handed-over' && fact.type !== 'process-handed-over') return [];
    const { entry, on } = fact;
    return handOverGap(facts, fact) ? [{ code: 'handed-over-without-consent', entry, on }] : [];
  });
  return [...asked, ...handedOver];
}

/** What deserves a second look in the consents of one meeting. @source docs/settled-questions.md "Consent"; F15 */
export function consentWarnings(
  known: MeetingNow,
  body: ProcessBody,
  today: Day,
): readonly LpProcessWarning[] {
  const ahead = known.status === 'decided' || known.status === 'planned';
  return [
    ...aboutThePast(known, body),
    ...beforeTheMeeting(known, body, today),
    ...(ahead ? aboutGivers(known, body, today) : []),
  ];
}
