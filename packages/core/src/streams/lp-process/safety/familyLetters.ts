import { err, ok, type Day, type Result } from '../../../kernel/index.js';
import type { EntryId, TextRef } from '../../../kernel/ledger.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { NetworkMeetingId } from '../base.js';
import { guardians, type Guardian, type InviteeParty, type ProfessionalSector } from '../codes.js';
import type { PlanAction } from '../contents/plan.js';
import type { ProcessBody } from '../state.js';
import { meetingNow, type MeetingNow, type MeetingStatus } from '../views/meetings.js';
import { planOf, plansOf, type PlanVersion } from '../views/plan.js';
import { responsibleNow } from '../views/responsible.js';
import { reachable, type Needs, type Reached, type Unreachable } from './reachable.js';
import type { SharedField } from './surfaces.js';

/** Somebody else who comes, without a name: whose person it is, and the sector of a professional. */
export interface OtherComing {
  readonly party: InviteeParty;
  readonly sector?: ProfessionalSector;
}

interface Letter {
  readonly to: Guardian;
  readonly day: Day;
  /** What this guardian may be shown; what is not here is not in the letter either. */
  readonly shown: readonly SharedField[];
  readonly needs: Needs;
  /** The leave to tell whom this guardian can contact; nothing where they have none. */
  readonly contact?: Reached<'contact-card'>;
  readonly responsible: readonly WorkerId[];
}

/** An invitation to a network meeting: codes and facts, the sentences are made in the view. */
export interface InvitationLetter extends Letter {
  readonly kind: 'invitation';
  readonly meeting: NetworkMeetingId;
  /** The planned day; nothing while it is not agreed on. */
  readonly on?: Day;
  readonly leaders: readonly WorkerId[];
  readonly others: readonly OtherComing[];
}

/** A text in the deletable text store, or that this guardian's copy leaves it out. */
export type LetterText = TextRef | 'withheld';

/** One version of the plan in writing. */
export interface PlanLetter extends Letter {
  readonly kind: 'plan';
  readonly plan: EntryId;
  readonly agreedOn: Day;
  readonly actions: readonly (Omit<PlanAction, 'textRef'> & { readonly text?: LetterText })[];
  readonly furtherSupport?: LetterText;
}

/** A letter to one guardian. */
export type FamilyLetter = InvitationLetter | PlanLetter;

/** What the letters are about: an invitation to a meeting to come, or a version of the plan, the newest unless one is named. */
export type LetterAbout =
  | { readonly kind: 'invitation'; readonly meeting: NetworkMeetingId }
  | { readonly kind: 'plan'; readonly plan?: EntryId };

/** The letters, and the guardians who get none with the reason; for the worker's eyes, never for a letter. */
export interface FamilyLetters {
  readonly letters: readonly FamilyLetter[];
  readonly withoutLetter: readonly { readonly to: Guardian; readonly why: Unreachable }[];
}

/** Why no letters are made. */
export type LettersRefused =
  | { readonly code: 'meeting-unknown'; readonly meeting: NetworkMeetingId }
  | {
      readonly code: 'meeting-not-in-state';
      readonly meeting: NetworkMeetingId;
      readonly status: MeetingStatus;
      readonly needs: readonly MeetingStatus[];
    }
  | { readonly code: 'plan-unknown'; readonly plan?: EntryId };

type Body = Pick<ProcessBody, 'facts'>;

/** A letter is itself a surface, and so is what it carries: both have to reach, and what both show is shown. */
const letterTo = (
  body: Body,
  carried: 'invitation' | 'plan',
  to: Guardian,
  day: Day,
): Result<Letter, Unreachable> => {
  const letter = reachable(body, 'letter', { kind: to }, day);
  if (!letter.ok) return letter;
  const content = reachable(body, carried, { kind: to }, day);
  if (!content.ok) return content;
  const contact = reachable(body, 'contact-card', { kind: to }, day);
  return ok({
    to,
    day,
    shown: letter.value.shown.filter((field) => content.value.shown.includes(field)),
    needs: letter.value.needs,
    ...(contact.ok ? { contact: contact.value } : {}),
    responsible: responsibleNow(body.facts),
  });
};

/** Who is expected and may be named to others: no name, and nobody whom a flag or a missing consent keeps away. */
const othersComing = (body: Body, { meeting, invitees }: MeetingNow, day: Day): readonly OtherComing[] =>
  invitees
    .filter(({ answer }) => answer !== 'declined')
    .filter(
      ({ invitee }) => reachable(body, 'participant-list', { kind: 'invitee', meeting, invitee }, day).ok,
    )
    .map(({ party, sector }) => ({ party, ...(sector === undefined ? {} : { sector }) }));

const invitation = (body: Body, known: MeetingNow, letter: Letter): InvitationLetter => {
  const { shown, day } = letter;
  return {
    ...letter,
    kind: 'invitation',
    meeting: known.meeting,
    ...(known.day !== undefined && shown.includes('time') ? { on: known.day } : {}),
    leaders: shown.includes('worker-name') ? known.leaders : [],
    others: shown.includes('others') ? othersComing(body, known, day) : [],
  };
};

const planLetter = ({ plan, agreedOn, actions, furtherSupport }: PlanVersion, letter: Letter): PlanLetter => {
  const { shown } = letter;
  const textOf = (ref: TextRef): LetterText => (shown.includes('text') ? ref : 'withheld');
  return {
    ...letter,
    kind: 'plan',
    plan,
    agreedOn,
    actions: actions.map(({ state: _state, textRef, worker, ...action }) => ({
      ...action,
      ...(textRef === undefined ? {} : { text: textOf(textRef) }),
      ...(worker !== undefined && shown.includes('worker-name') ? { worker } : {}),
    })),
    ...(furtherSupport === undefined ? {} : { furtherSupport: textOf(furtherSupport) }),
  };
};

/** What is carried, and how one letter is made of it. */
const contentOf = (
  body: Body,
  about: LetterAbout,
): Result<(letter: Letter) => FamilyLetter, LettersRefused> => {
  if (about.kind === 'invitation') {
    const { meeting } = about;
    const known = meetingNow(body.facts, meeting);
    if (!known) return err({ code: 'meeting-unknown', meeting });
    const needs = ['decided', 'planned'] as const satisfies readonly MeetingStatus[];
    return needs.some((status) => status === known.status)
      ? ok((letter) => invitation(body, known, letter))
      : err({ code: 'meeting-not-in-state', meeting, status: known.status, needs });
  }
  const named = about.plan === undefined ? {} : { plan: about.plan };
  const version =
    about.plan === undefined
      ? planOf(body.facts)
      : plansOf(body.facts).find(({ plan }) => plan === about.plan);
  return version ? ok((letter) => planLetter(version, letter)) : err({ code: 'plan-unknown', ...named });
};

/**
 * One letter for each guardian whom it may reach on its day, with what that guardian may be shown: a restricted guardian has one
 * on a recorded ground alone, a parent without custody none, and a non-disclosure takes place, unit and the workers' location out.
 * Refuses with `meeting-unknown`, `meeting-not-in-state`, `plan-unknown`.
 * @source docs/settled-questions.md "Safety", "Each person's own view"; R0-P6, R0-P7
 * @example familyLetters(state, { kind: 'plan' }, day) // ok({ letters: [{ kind: 'plan', to: 'guardian', … }], withoutLetter: [{ to: 'second-guardian', why: { code: 'restricted-guardian', … } }] })
 */
export function familyLetters(
  body: Body,
  about: LetterAbout,
  day: Day,
): Result<FamilyLetters, LettersRefused> {
  const content = contentOf(body, about);
  if (!content.ok) return content;
  const tried = guardians.map((to) => ({ to, letter: letterTo(body, about.kind, to, day) }));
  return ok({
    letters: tried.flatMap(({ letter }) => (letter.ok ? [content.value(letter.value)] : [])),
    withoutLetter: tried.flatMap(({ to, letter }) => (letter.ok ? [] : [{ to, why: letter.error }])),
  });
}
