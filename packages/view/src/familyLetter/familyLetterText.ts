import type {
  FamilyLetter,
  InvitationLetter,
  LetterText,
  OtherComing,
  PlanLetter,
} from '@puheeksi/core/streams/lp-process';
import type { Language, WorkerId } from '@puheeksi/core';
import { professionalSectorTerms } from '@puheeksi/core/terms';
import { contactLines, needLines, type ContactStaff } from '../contactCard/contactCard.js';
import { contactCardTexts } from '../contactCard/contactCardTexts.js';
import { documentationTextsFor } from '../documentation/documentationTexts.js';
import type { DocumentationTexts } from '../documentation/sentences.js';
import { formatDay } from '../format/day.js';
import { labelsOf } from '../text/collaboration/wording.js';
import { familyLetterTexts, type FamilyLetterTexts } from './familyLetterTexts.js';

/** What the booking, the text store and the register of staff give for one letter. */
export interface FamilyLetterSources {
  readonly language: Language;
  /** Texts by their reference; what was deleted, or may not be read, is absent. */
  readonly texts: Readonly<Record<string, string>>;
  /** Workers by their id. */
  readonly staff: Readonly<Record<string, ContactStaff>>;
  /** The time of the day as it is written, 'klo 9.00–10.00'; of an invitation. */
  readonly time?: string;
  /** Where the meeting is; of an invitation. */
  readonly place?: string;
  /** A number that tells no unit and no place, for readers who may not know where the workers are. */
  readonly sharedPhone?: string;
}

/** A letter to one guardian, in lines and as one block. */
export interface FamilyLetterText {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  readonly text: string;
}

interface Writer extends FamilyLetterSources {
  readonly t: FamilyLetterTexts;
  readonly plan: DocumentationTexts;
}

/** Whom the reader may know by name, as the register of staff knows them. */
const nameOf = (worker: WorkerId, { staff, plan }: Writer): string => {
  const card = Object.hasOwn(staff, worker) ? staff[worker] : undefined;
  return card ? `${card.name}, ${card.role}` : plan.unnamed;
};

const otherOf = ({ party, sector }: OtherComing, { t, language }: Writer): string =>
  labelsOf(sector, professionalSectorTerms, language)[0] ?? t.parties[party];

const invitationLines = (
  { on, shown, leaders, others }: InvitationLetter,
  writer: Writer,
): readonly string[] => {
  const { t, language, time, place } = writer;
  const coming = [
    ...leaders.map((leader) => nameOf(leader, writer)),
    ...new Set(others.map((other) => otherOf(other, writer))),
  ];
  const when = [
    ...(on === undefined ? [] : [formatDay(on, language)]),
    ...(on === undefined || time === undefined ? [] : [time]),
  ];
  return [
    t.invited,
    when.length > 0 ? t.when(when.join(' ')) : t.notAgreed,
    ...(place !== undefined && shown.includes('place') ? [t.where(place)] : []),
    ...(coming.length > 0 ? [t.who(coming.join('; '))] : []),
    t.youMayAsk,
  ];
};

/** A text that the store does not give, or that this copy leaves out, is said to be missing, never left out in silence. */
const wordsOf = (text: LetterText, { texts, plan }: Writer): string => {
  if (text === 'withheld') return plan.withheld;
  return Object.hasOwn(texts, text) ? texts[text]! : plan.textUnavailable;
};

const actionLine = (action: PlanLetter['actions'][number], writer: Writer): string => {
  const { plan, language } = writer;
  const { context, doer, worker, dueDay, text } = action;
  const facts = [
    doer === 'worker' && worker !== undefined ? nameOf(worker, writer) : plan.doers[doer],
    ...(dueDay === undefined ? [] : [plan.due(formatDay(dueDay, language))]),
  ];
  const who = facts.join(', ');
  return `${plan.contexts[context]}: ${text === undefined ? who : `${wordsOf(text, writer)} (${who})`}`;
};

const planLines = (letter: PlanLetter, writer: Writer): readonly string[] => {
  const { t, plan, language } = writer;
  const { agreedOn, actions, furtherSupport } = letter;
  return [
    t.agreed(formatDay(agreedOn, language)),
    ...actions.map((action) => `– ${actionLine(action, writer)}`),
    ...(furtherSupport === undefined ? [] : [`– ${plan.furtherSupport(wordsOf(furtherSupport, writer))}`]),
    t.toChange,
  ];
};

/**
 * The letter to one guardian in plain words: the invitation to a meeting, or the plan that was made together, then whom to contact
 * and what has been asked for. It shows what the letter carries and nothing else; that something is left out for somebody's safety is
 * never said.
 * @source R0-P6, R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); docs/settled-questions.md "Safety"
 * @example familyLetterText(letter, { language: 'fi', texts, staff }).title // 'Kutsu tapaamiseen'
 */
export function familyLetterText(letter: FamilyLetter, sources: FamilyLetterSources): FamilyLetterText {
  const { language } = sources;
  const t = familyLetterTexts[language];
  const writer: Writer = { ...sources, t, plan: documentationTextsFor(language) };
  const { contact, needs, responsible } = letter;
  const own = letter.kind === 'invitation' ? invitationLines(letter, writer) : planLines(letter, writer);
  const asked = needLines(needs, language);
  const contacts = contact
    ? [`${contactCardTexts[language].title}:`, ...contactLines({ ...sources, reach: contact, responsible })]
    : [];
  const title = t.titles[letter.kind];
  const lines = [...own, ...asked, ...contacts];
  return { language, title, lines, text: [title, ...lines].join('\n') };
}
